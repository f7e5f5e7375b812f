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

/** The database cannot be reached or does not answer. Surfaces answer 503 with Retry-After. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';
}
