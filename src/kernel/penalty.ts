import { Attempts } from './attempts.ts';
import type { Clock } from './clock.ts';

/** Shuts a key out for a while, once it has failed so many times within that while. */
export class Penalty {
  readonly #failures: Attempts;
  readonly #shut: Attempts;

  constructor(limit: number, milliseconds: number, clock: Clock) {
    this.#failures = new Attempts(limit, milliseconds, clock);
    this.#shut = new Attempts(1, milliseconds, clock);
  }

  isShut(key: string): boolean {
    return this.#shut.exhausted(key);
  }

  failed(key: string): void {
    this.#failures.add(key);
    if (!this.#failures.exhausted(key)) return;
    this.#failures.clear(key);
    this.#shut.add(key);
  }
}
