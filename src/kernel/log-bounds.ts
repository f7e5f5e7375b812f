import { Attempts, addressBucket } from './attempts.ts';
import type { Clock } from './clock.ts';

const WINDOW = 5 * 60_000;
const REFUSALS_OF_ADDRESS = 20;
const REFUSALS_OF_STORE = 1_000;

/** Keeps a log from being flooded by what costs its sender nothing: how much of it is written, in five minutes. */
export class LogBounds {
  readonly #refusalsOfAddress: Attempts;
  readonly #refusalsOfStore: Attempts;
  readonly #firsts: Attempts;

  constructor(clock: Clock) {
    this.#refusalsOfAddress = new Attempts(REFUSALS_OF_ADDRESS, WINDOW, clock);
    this.#refusalsOfStore = new Attempts(REFUSALS_OF_STORE, WINDOW, clock);
    this.#firsts = new Attempts(1, WINDOW, clock);
  }

  /** Whether one more refusal is written, and whether it is the last one of its window. */
  refusal(storeId: number, address: string): 'write' | 'write-last' | 'drop' {
    const store = String(storeId);
    const key = `${store} ${addressBucket(address)}`;
    if (this.#refusalsOfAddress.exhausted(key) || this.#refusalsOfStore.exhausted(store)) return 'drop';
    this.#refusalsOfAddress.add(key);
    this.#refusalsOfStore.add(store);
    const isLast = this.#refusalsOfAddress.exhausted(key) || this.#refusalsOfStore.exhausted(store);
    return isLast ? 'write-last' : 'write';
  }

  /** Whether this has not happened within the window before. */
  isFirst(key: string): boolean {
    if (this.#firsts.exhausted(key)) return false;
    this.#firsts.add(key);
    return true;
  }
}
