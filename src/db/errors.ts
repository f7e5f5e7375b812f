import type { Driver } from 'kysely';
import { DatabaseAway, DomainError, WriteConflict } from '../kernel/errors.ts';

/** Error classes of PostgreSQL that mean the server cannot serve now: connection, resources, shutdown. */
const AWAY_STATES = /^(08|53|57P)/;
const AWAY_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH']);
const AWAY_WORDS =
  /connection terminated|timeout exceeded when trying to connect|server closed the connection|not queryable/i;
/** The server gave this transaction up so that another one can go on: a deadlock, or two that cannot be put in order. */
const CONFLICT_STATES: ReadonlySet<string> = new Set(['40P01', '40001']);
/** A value that no column can hold, such as text with a NUL, although it passed the contract. */
const UNSTORABLE_STATES = /^22/;

/** The key that every table of a store has to the store itself; the others have more columns in their names. */
const KEY_TO_STORE = /^[a-z]+(_[a-z]+)*_store_id_fkey$/;

/** The store of a call was deleted meanwhile. */
export const storeGone = (): DomainError =>
  new DomainError('stores.not_found', 'There is no such store.', {});

/**
 * What a database error means to the callers: the database is away, it gave this transaction up, what they sent cannot
 * be stored, or their store was deleted meanwhile. Every other error is left as it is.
 */
function translated(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = String((error as { code?: unknown }).code ?? '');
  if (UNSTORABLE_STATES.test(code)) {
    return new DomainError(
      'db.unstorable',
      'The request has a value that cannot be stored, such as a NUL character.',
    );
  }
  if (KEY_TO_STORE.test(violatedConstraint(error, 'foreign-key') ?? '')) return storeGone();
  if (CONFLICT_STATES.has(code))
    return new WriteConflict('The database gave the transaction up.', { cause: error });
  const inner = error instanceof AggregateError ? error.errors.map(translated) : [];
  const away =
    AWAY_CODES.has(code) ||
    AWAY_STATES.test(code) ||
    AWAY_WORDS.test(error.message) ||
    inner.some((each) => each instanceof DatabaseAway);
  return away ? new DatabaseAway('The database does not answer.', { cause: error }) : error;
}

/** Has a driver throw the errors that callers know. */
export function translateErrors(driver: Driver): Driver {
  const acquire = driver.acquireConnection.bind(driver);
  const known = new WeakSet<object>();
  driver.acquireConnection = async () => {
    const connection = await acquire().catch((error: unknown) => Promise.reject(translated(error)));
    if (!known.has(connection)) {
      known.add(connection);
      const execute = connection.executeQuery.bind(connection);
      connection.executeQuery = async (query) => {
        try {
          return await execute(query);
        } catch (error) {
          throw translated(error);
        }
      };
    }
    return connection;
  };
  return driver;
}

/** The constraint a statement ran into, or null when the error is something else. Same words on both engines. */
export function violatedConstraint(error: unknown, kind: 'unique' | 'foreign-key'): string | null {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === (kind === 'unique' ? '23505' : '23503') ? (constraint ?? '') : null;
}
