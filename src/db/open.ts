import { Kysely, PostgresDialect, type Driver } from 'kysely';
import pg from 'pg';
import type { Database, Engine } from './context.ts';
import { startEmbedded, type StartedEmbedded } from './embedded/start.ts';
import { EngineStream } from './embedded/stream.ts';
import { translateErrors } from './errors.ts';
import { openNamedPool } from './named-statements.ts';
import type { DB } from './tables.generated.ts';

export interface OpenDatabase {
  readonly engine: Engine;
  readonly db: Database;
  /** Waits until the database is open; statements sent before wait as well. Throws what keeps it from opening. */
  ready(): Promise<void>;
  /** A tar file of the whole embedded database; undefined on PostgreSQL. */
  readonly dump?: () => Promise<Uint8Array>;
  /** Calls back with the payload of each notification on a channel. The embedded engine, which has one client, sends none. */
  listen(channel: string, onMessage: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** int8 as a number: our counters stay far below 2^53. Dates and numerics are the same on both engines. */
const INT8 = 20;
const types = {
  getTypeParser: ((oid: number, format: never) =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as never,
};

class PatronPostgresDialect extends PostgresDialect {
  override createDriver(): Driver {
    return translateErrors(super.createDriver());
  }
}

/** Opens the embedded database in a folder (or in memory), which this process then holds alone. */
export const openEmbedded = (folder: string | null, from?: string): OpenDatabase =>
  connectEmbedded(startEmbedded(folder, from));

/** Connects to an embedded database that was started. */
export function connectEmbedded({ engine, release }: StartedEmbedded): OpenDatabase {
  // The engine has one session, so there is one connection, and whoever needs it waits for it.
  const pool = openNamedPool(
    { user: 'postgres', database: 'postgres', max: 1, idleTimeoutMillis: 0, types, stream },
    { probe: false },
  );
  function stream(): never {
    return new EngineStream(engine) as never;
  }
  const db = new Kysely<DB>({ dialect: new PatronPostgresDialect({ pool }) });
  return {
    engine: 'pglite',
    db,
    ready: () => engine.ready(),
    dump: () => engine.dump(),
    listen: async () => async () => undefined,
    async close() {
      await db.destroy();
      await engine.close();
      release();
    },
  };
}

/** Opens PostgreSQL 15 or newer. */
export function openPostgres(connectionString: string, poolSize: number): OpenDatabase {
  const pool = openNamedPool({
    connectionString,
    max: poolSize,
    types,
    connectionTimeoutMillis: 3_000,
    keepAlive: true,
    options: '-c timezone=UTC',
  });
  const db = new Kysely<DB>({ dialect: new PatronPostgresDialect({ pool }) });
  return {
    engine: 'postgres',
    db,
    ready: async () => undefined,
    listen: (channel, onMessage) => listenOn(connectionString, channel, onMessage),
    close: () => db.destroy(),
  };
}

/** Listens on a connection of its own, and opens it anew when it is lost. */
async function listenOn(connectionString: string, channel: string, onMessage: (payload: string) => void) {
  let closed = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  const connect = async (): Promise<void> => {
    if (closed) return;
    const next = new pg.Client({ connectionString, connectionTimeoutMillis: 3_000, keepAlive: true });
    next.on('notification', (message) => onMessage(message.payload ?? ''));
    next.on('error', () => void lost(next));
    next.on('end', () => void lost(next));
    client = next;
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
    } catch {
      lost(next);
    }
  };
  const lost = (which: pg.Client): void => {
    if (closed || client !== which) return;
    client = null;
    which.end().catch(() => undefined);
    // The poll of the change feed covers the time in between.
    retry = setTimeout(() => void connect(), 1_000);
    retry.unref();
  };
  await connect();
  return async () => {
    closed = true;
    clearTimeout(retry);
    await client?.end();
  };
}
