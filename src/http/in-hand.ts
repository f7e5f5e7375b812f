/**
 * Counts the handlers that are at work. One goes on when its client hangs up; its connection is gone then, so the server
 * does not wait for it.
 */
export class InHand {
  #count = 0;
  #onIdle: (() => void)[] = [];

  /** The same handler, counted for as long as it is at work. */
  counted<T, A extends unknown[], R>(handler: (this: T, ...args: A) => R): (this: T, ...args: A) => R {
    const during = (work: R): R => this.#during(work);
    return function (...args) {
      return during(handler.apply(this, args));
    };
  }

  /** Waits until no handler is at work, but no longer than this: one that never ends must not keep the process. */
  async idle(milliseconds: number): Promise<void> {
    if (this.#count === 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#onIdle.push(resolve);
    const patience = setTimeout(resolve, milliseconds);
    await promise;
    clearTimeout(patience);
  }

  #during<R>(work: R): R {
    if (work instanceof Promise) {
      this.#count += 1;
      work.then(this.#end, this.#end);
    }
    return work;
  }

  readonly #end = (): void => {
    this.#count -= 1;
    if (this.#count > 0) return;
    for (const resolve of this.#onIdle) resolve();
    this.#onIdle = [];
  };
}
