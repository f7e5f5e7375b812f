/** What may be told about an error: plain values, safe to show to whoever caused it. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly (string | number)[]>>;

/**
 * A refusal by a rule of the shop. It has a stable code (`domain.reason`) and facts, never a status: each surface has
 * one table from code to its own wire form. Thrown, so that the transaction it happens in is rolled back.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: string;
  readonly facts: Facts;

  constructor(code: string, message: string, facts: Facts = {}) {
    super(message);
    this.code = code;
    this.facts = facts;
  }
}

/** The service cannot do it now, and has changed nothing. Surfaces answer 503 with Retry-After. */
export class Unavailable extends Error {
  override readonly name: string = 'Unavailable';
  /** After how many seconds it is worth trying again. */
  readonly retryAfter: number = 5;
}

/** The database cannot be reached or does not answer. */
export class DatabaseAway extends Unavailable {
  override readonly name = 'DatabaseAway';
}

/** The database gave one of several transactions up, as in a deadlock. Run again, it usually succeeds. */
export class WriteConflict extends Unavailable {
  override readonly name = 'WriteConflict';
  override readonly retryAfter = 1;
}

/** More work of one kind waits than can be done in good time. */
export class Overloaded extends Unavailable {
  override readonly name = 'Overloaded';
}
