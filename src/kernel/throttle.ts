import { Attempts, addressBucket } from './attempts.ts';
import type { Clock } from './clock.ts';

const WINDOW = 5 * 60_000;

/** How many failures a key has in its window. */
export interface CountedFailures {
  readonly key: string;
  readonly count: number;
  /** When the window is over, in milliseconds since the epoch. */
  readonly endsAt: number;
}

/** Slows guessing at passwords: by address, and by account from addresses that never signed it in. */
export class SignInThrottle {
  readonly #byAddress: Attempts;
  readonly #byAccount: Attempts;

  constructor(limits: { perAddress: number; perAccount: number }, clock: Clock) {
    this.#byAddress = new Attempts(limits.perAddress, WINDOW, clock);
    this.#byAccount = new Attempts(limits.perAccount, WINDOW, clock);
  }

  addressExhausted(storeId: number, address: string): boolean {
    return this.#byAddress.exhausted(addressKey(storeId, address));
  }

  accountExhausted(storeId: number, email: string): boolean {
    return this.#byAccount.exhausted(accountKey(storeId, email));
  }

  /** Counts a failure. Answers what was not exhausted before it, which other nodes have to hear of. */
  failed(storeId: number, address: string, email: string): CountedFailures[] {
    return [addressKey(storeId, address), accountKey(storeId, email)].flatMap((key) => {
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
}

const addressKey = (storeId: number, address: string): string =>
  `address ${storeId} ${addressBucket(address)}`;
const accountKey = (storeId: number, email: string): string => `account ${storeId} ${email}`;
