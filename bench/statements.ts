import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { OpenDatabase } from '../src/db/open.ts';

/** One statement as it went to the engine. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** PostgreSQL's name for the prepared statement. */
  readonly name?: string;
}

/** Notes what goes to the engine between `start` and `stop`; outside of that the engine is as it was. */
export class Recorder {
  readonly #database: OpenDatabase;
  #restore: (() => void) | null = null;
  #statements: Statement[] = [];

  constructor(database: OpenDatabase) {
    this.#database = database;
  }

  start(): void {
    this.#statements = [];
    const note = (statement: Statement): void => void this.#statements.push(statement);
    this.#restore =
      this.#database.engine === 'pglite'
        ? spyOnPglite(this.#database.raw as PGlite, note)
        : spyOnPostgres(note);
  }

  stop(): readonly Statement[] {
    this.#restore?.();
    this.#restore = null;
    return this.#statements;
  }
}

type Note = (statement: Statement) => void;

function spyOnPglite(engine: PGlite, note: Note): () => void {
  const query = engine.query.bind(engine);
  const transaction = engine.transaction.bind(engine);
  engine.query = (text, values, options) => {
    note({ text, values: values ?? [] });
    return query(text, values, options);
  };
  engine.transaction = async (work) => {
    note({ text: 'begin', values: [] });
    const result = await transaction((tx) => {
      const inside = tx.query.bind(tx);
      tx.query = (text, values, options) => {
        note({ text, values: values ?? [] });
        return inside(text, values, options);
      };
      return work(tx);
    });
    note({ text: 'commit', values: [] });
    return result;
  };
  return () => {
    engine.query = query;
    engine.transaction = transaction;
  };
}

function spyOnPostgres(note: Note): () => void {
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first, second] = args;
    if (typeof first === 'string') note({ text: first, values: Array.isArray(second) ? second : [] });
    else if (typeof first === 'object' && first !== null && 'text' in first) {
      const { text, values, name } = first as { text: string; values?: unknown[]; name?: string };
      note({ text, values: values ?? [], ...(name !== undefined && { name }) });
    }
    return Reflect.apply(query, this, args) as never;
  } as typeof query;
  return () => {
    pg.Client.prototype.query = query;
  };
}
