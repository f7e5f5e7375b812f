import { Attempts, addressBucket } from './attempts.ts';
import type { Clock } from './clock.ts';

const WINDOW = 5 * 60_000;

/** Slows guessing at passwords: by address, and by account from addresses that never signed it in. */
export class SignInThrottle {
  readonly #byAddress: Attempts;
  readonly #byAccount: Attempts;

  constructor(limits: { perAddress: number; perAccount: number }, clock: Clock) {
    this.#byAddress = new Attempts(limits.perAddress, WINDOW, clock);
    this.#byAccount = new Attempts(limits.perAccount, WINDOW, clock);
  }

  addressExhausted(storeId: number, address: string): boolean {
    return this.#byAddress.exhausted(`${storeId} ${addressBucket(address)}`);
  }

  accountExhausted(storeId: number, email: string): boolean {
    return this.#byAccount.exhausted(`${storeId} ${email}`);
  }

  failed(storeId: number, address: string, email: string): void {
    this.#byAddress.add(`${storeId} ${addressBucket(address)}`);
    this.#byAccount.add(`${storeId} ${email}`);
  }
}
