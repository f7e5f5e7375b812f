import type { ContractOperation } from './contract.ts';
import { Refusal } from './refusal.ts';

/** After so many seconds it is worth trying again. */
const RETRY_AFTER = 1;

/**
 * How many requests of one kind a store may have open at once, where the contract says so by `x-concurrency`. What is
 * more is refused with 429, as is documented (docs/adr/0061-requests-at-once.md). Counted in this process.
 */
export class Concurrency {
  readonly #open = new Map<string, number>();

  /** Lets a request in. Answers what is to be called when it has ended, however it did; or throws the refusal. */
  enter(storeId: number, { id, concurrency }: Pick<ContractOperation, 'id' | 'concurrency'>): () => void {
    if (concurrency === null) return () => undefined;
    const key = `${storeId} ${id}`;
    const open = this.#open.get(key) ?? 0;
    if (open >= concurrency)
      throw new Refusal(
        429,
        `Only ${concurrency} of these requests may run at once in a store. Try again when one has ended.`,
        {},
        { 'x-retry-after': String(RETRY_AFTER) },
      );
    this.#open.set(key, open + 1);
    return () => {
      const left = this.#open.get(key)! - 1;
      if (left === 0) this.#open.delete(key);
      else this.#open.set(key, left);
    };
  }
}
