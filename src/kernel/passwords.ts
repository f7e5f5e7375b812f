import { hash, verify } from '@node-rs/argon2';
import { Overloaded } from './errors.ts';
import { stepPoolBack } from './pool-priority.ts';

/** argon2id, 19 MiB, two passes, one lane: about 15 ms each (see the design's measured decisions). */
const PARAMETERS = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/** Longer input is refused before any hashing, so that a megabyte costs nothing. */
export const MAX_PASSWORD_LENGTH = 256;

/** At 15 ms each, two at once, the last of so many waits for about four seconds. */
const MAX_WAITING = 500;

/**
 * Hashes passwords, at most two at once: more in flight gives the same rate and starves the event loop. Never called
 * inside a transaction. Throws Overloaded where too many wait already, since who waits longer than a client does is
 * hashed for nobody.
 */
export class PasswordHasher {
  #running = 0;
  #hasSteppedBack = false;
  readonly #maxWaiting: number;
  readonly #waiting: (() => void)[] = [];
  #decoy: Promise<string> | null = null;

  /** @param maxWaiting how many may wait for their turn */
  constructor(maxWaiting = MAX_WAITING) {
    this.#maxWaiting = maxWaiting;
  }

  hash(password: string): Promise<string> {
    return this.#inTurn(() => hash(password, PARAMETERS));
  }

  /**
   * Checks a password. Without a stored hash (unknown customer) it does the same work against a decoy and says no, so
   * that the time tells nothing.
   */
  async matches(stored: string | null, password: string): Promise<boolean> {
    if (password.length > MAX_PASSWORD_LENGTH) return false;
    const against = stored ?? (await this.#decoyHash());
    const same = await this.#inTurn(() => verify(against, password));
    return stored !== null && same;
  }

  #decoyHash(): Promise<string> {
    return (this.#decoy ??= this.hash('a decoy, which no one can sign in with').catch((error: unknown) => {
      // Refused by a full queue; whoever comes next makes it.
      this.#decoy = null;
      throw error;
    }));
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= 2 && this.#waiting.length >= this.#maxWaiting)
      throw new Overloaded('Too many passwords wait to be hashed.');
    if (this.#running >= 2) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running += 1;
    try {
      return await work();
    } finally {
      if (!this.#hasSteppedBack) stepPoolBack();
      this.#hasSteppedBack = true;
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
