import { Overloaded } from './errors.ts';

/** More at once gives the same rate on two processors and starves the event loop. */
const AT_ONCE = 2;

export interface TurnsOptions {
  /** How many may wait for their turn. */
  readonly maxWaiting: number;
  /** Whether other work keeps the process busy. */
  readonly isBusy: () => boolean;
}

/** Lets heavy work have turns in the order of asking: two at once, or one while other work keeps the process busy. */
export class Turns {
  readonly #options: TurnsOptions;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(options: TurnsOptions) {
    this.#options = options;
  }

  /** Throws Overloaded where too many wait already. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting.length > 0 || this.#running >= this.#most()) {
      if (this.#waiting.length >= this.#options.maxWaiting)
        throw new Overloaded('Too many passwords wait to be hashed.');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#startNext();
    }
  }

  #startNext(): void {
    const most = this.#most();
    while (this.#running < most) {
      const next = this.#waiting.shift();
      if (!next) return;
      this.#running += 1;
      next();
    }
  }

  readonly #most = (): number => (this.#options.isBusy() ? 1 : AT_ONCE);
}
