import { DatabaseAway } from '../kernel/errors.ts';

/** Error classes of PostgreSQL that mean the server cannot serve now: connection, resources, shutdown. */
const AWAY_STATES = /^(08|53|57P)/;
const AWAY_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH']);
const AWAY_WORDS =
  /connection terminated|timeout exceeded when trying to connect|server closed the connection/i;

/** Turns "the database is not there" into its own error and leaves every other one as it is. */
export function asDatabaseAway(error: unknown): unknown {
  if (error instanceof DatabaseAway || !(error instanceof Error)) return error;
  const code = String((error as { code?: unknown }).code ?? '');
  const inner = error instanceof AggregateError ? error.errors.map((each) => asDatabaseAway(each)) : [];
  const away =
    AWAY_CODES.has(code) ||
    AWAY_STATES.test(code) ||
    AWAY_WORDS.test(error.message) ||
    inner.some((each) => each instanceof DatabaseAway);
  return away ? new DatabaseAway('The database does not answer.', { cause: error }) : error;
}

/** The constraint a statement ran into, or null when the error is something else. Same words on both engines. */
export function violatedConstraint(error: unknown, kind: 'unique' | 'foreign-key'): string | null {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === (kind === 'unique' ? '23505' : '23503') ? (constraint ?? '') : null;
}
