import { describe } from 'node:test';
import type { Engine } from '../../src/db/context.ts';
import { openPostgres, type OpenDatabase } from '../../src/db/open.ts';
import { memoryDatabase, ownPostgres, postgresUrl } from './database.ts';

export interface EngineUnderTest {
  readonly name: Engine;
  /** Opens a migrated database of its own; `close` also removes it. */
  open(): Promise<OpenDatabase>;
}

const pglite: EngineUnderTest = { name: 'pglite', open: memoryDatabase };

const postgres: EngineUnderTest = {
  name: 'postgres',
  async open() {
    const own = await ownPostgres();
    const database = openPostgres(own.url, 10);
    return {
      ...database,
      async close() {
        await database.close();
        await own.drop();
      },
    };
  },
};

/** Runs a suite on every engine at hand: PGlite always, PostgreSQL where DATABASE_URL is set. */
export function eachEngine(name: string, suite: (engine: EngineUnderTest) => void): void {
  describe(`${name} on pglite`, () => suite(pglite));
  describe(`${name} on postgres`, { skip: postgresUrl() ? false : 'DATABASE_URL is not set' }, () =>
    suite(postgres),
  );
}

/** For races, which only an engine with several connections can have. */
export function onPostgres(name: string, suite: (engine: EngineUnderTest) => void): void {
  describe(`${name} on postgres`, { skip: postgresUrl() ? false : 'DATABASE_URL is not set' }, () =>
    suite(postgres),
  );
}
