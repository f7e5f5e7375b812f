/** The one place that knows the time. Everything else is handed a clock, so that tests move it instead of waiting. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** A clock that an operator or a test may stop and move (`--test-clock`). */
export class TestClock implements Clock {
  #offset = 0;
  #stopped: number | null = null;

  now(): number {
    return this.#stopped ?? Date.now() + this.#offset;
  }

  get stopped(): boolean {
    return this.#stopped !== null;
  }

  /** Stops the clock at a moment, in milliseconds since the epoch. */
  set(at: number): void {
    this.#stopped = at;
  }

  /** Moves the clock forward; it stays stopped or running as it was. */
  advance(milliseconds: number): void {
    if (this.#stopped === null) this.#offset += milliseconds;
    else this.#stopped += milliseconds;
  }

  /** Back to the system's time. */
  release(): void {
    this.#stopped = null;
    this.#offset = 0;
  }
}

/** Whole seconds since the epoch, as tokens carry them. */
export const seconds = (clock: Clock): number => Math.floor(clock.now() / 1000);

/** The clock's moment as a Date, for a timestamp column. */
export const dateOf = (clock: Clock): Date => new Date(clock.now());

/** Waits a random while, shorter than this, in real time whatever the clock says. */
export const randomPause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * milliseconds));

/** Waits so long in real time, whatever the clock says. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
