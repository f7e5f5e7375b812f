import { Attempts, addressBucket } from './attempts.ts';
import type { Clock } from './clock.ts';

const WINDOW = 5 * 60_000;
/** How long failed sign-ins are counted, in milliseconds. */
export const SIGN_IN_WINDOW = WINDOW;

/** Requests for links by mail have keys of their own, and a window that the mailed links outlive. */
export const RECOVERY = { name: 'recovery ', milliseconds: 15 * 60_000 } as const;

/** How many failures a key has in its window. */
export interface CountedFailures {
  readonly key: string;
  readonly count: number;
  /** When the window is over, in milliseconds since the epoch. */
  readonly endsAt: number;
}

/** Slows guessing at passwords, and asking for mail: by address, and by account. */
export class SignInThrottle {
  readonly #byAddress: Attempts;
  readonly #byAccount: Attempts;

  readonly #name: string;

  constructor(
    limits: { perAddress: number; perAccount: number },
    clock: Clock,
    { name, milliseconds }: { name: string; milliseconds: number } = { name: '', milliseconds: WINDOW },
  ) {
    this.#name = name;
    this.#byAddress = new Attempts(limits.perAddress, milliseconds, clock);
    this.#byAccount = new Attempts(limits.perAccount, milliseconds, clock);
  }

  addressExhausted(storeId: number, address: string): boolean {
    return this.#byAddress.exhausted(this.#addressKey(storeId, address));
  }

  accountExhausted(storeId: number, email: string): boolean {
    return this.#byAccount.exhausted(this.#accountKey(storeId, email));
  }

  /** Counts a failure. Answers what was not exhausted before it, which other nodes have to hear of. */
  failed(storeId: number, address: string, email: string): CountedFailures[] {
    return [this.#addressKey(storeId, address), this.#accountKey(storeId, email)].flatMap((key) => {
      const attempts = this.#attempts(key);
      const isOver = attempts.exhausted(key);
      const { count, endsAt } = attempts.add(key);
      return isOver ? [] : [{ key, count, endsAt }];
    });
  }

  /** Takes over what all nodes together have counted. */
  learn(failures: readonly CountedFailures[]): void {
    for (const { key, ...window } of failures) this.#attempts(key).learn(key, window);
  }

  #attempts(key: string): Attempts {
    return key.startsWith('address') ? this.#byAddress : this.#byAccount;
  }

  #addressKey(storeId: number, address: string): string {
    return `address ${this.#name}${storeId} ${addressBucket(address)}`;
  }

  #accountKey(storeId: number, email: string): string {
    return `account ${this.#name}${storeId} ${email}`;
  }
}
