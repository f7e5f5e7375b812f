import { hash, verify } from '@node-rs/argon2';
import { Turns } from './turns.ts';

/** argon2id, 19 MiB, two passes, one lane: about 15 ms each (see the design's measured decisions). */
const PARAMETERS = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/** Longer input is refused before any hashing, so that a megabyte costs nothing. */
export const MAX_PASSWORD_LENGTH = 256;

/** At 15 ms each, two at once, the last of so many waits for about four seconds. */
const MAX_WAITING = 500;

export interface HasherOptions {
  /** How many may wait for their turn. */
  readonly maxWaiting?: number;
  /** Whether other work keeps the process busy. */
  readonly isBusy?: () => boolean;
  /** Called once, after the first hash: the threads that hash are there from then on. */
  readonly onFirst?: () => void;
}

/**
 * Hashes passwords, two at once, and one while other work keeps this process busy. Never called inside a transaction.
 * Throws Overloaded where too many wait already, since who waits longer than a client does is hashed for nobody.
 */
export class PasswordHasher {
  readonly #turns: Turns;
  #onFirst: (() => void) | undefined;
  #decoy: Promise<string> | null = null;

  constructor({ maxWaiting = MAX_WAITING, isBusy = () => false, onFirst }: HasherOptions = {}) {
    this.#turns = new Turns({ maxWaiting, isBusy });
    this.#onFirst = onFirst;
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
    try {
      return await this.#turns.run(work);
    } finally {
      this.#onFirst?.();
      this.#onFirst = undefined;
    }
  }
}
