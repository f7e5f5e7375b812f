import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect, type Driver } from 'kysely';
import pg from 'pg';
import type { Database, Engine } from './context.ts';
import { translateErrors } from './errors.ts';
import { lockFolder } from './lock.ts';
import { openNamedPool } from './named-statements.ts';
import { SerialPGliteDialect } from './pglite-dialect.ts';
import type { DB } from './tables.generated.ts';

export interface OpenDatabase {
  readonly engine: Engine;
  readonly db: Database;
  /** The embedded engine itself, for its dump; undefined on PostgreSQL. */
  readonly raw?: unknown;
  /** Calls back with the payload of each notification on a channel. */
  listen(channel: string, onMessage: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** int8 as a number: our counters stay far below 2^53. Dates and numerics are the same on both engines. */
const INT8 = 20;
const BYTEA = 17;

/**
 * Opens the embedded database in a folder, which this process then holds alone.
 * @param folder the data folder, or null for one that is only in memory
 * @param from the dump of a prepared database to start a new one from
 */
export async function openEmbedded(folder: string | null, from?: Blob): Promise<OpenDatabase> {
  const lock = folder === null ? null : lockFolder(folder);
  try {
    // Loaded here, since it is large and a server on PostgreSQL never needs it.
    const { PGlite } = await import('@electric-sql/pglite');
    const dataDir = folder === null ? 'memory://' : join(folder, 'database');
    if (folder !== null) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const engine: PGlite = await PGlite.create({
      dataDir,
      parsers: { [INT8]: Number, [BYTEA]: (text) => Buffer.from(text.slice(2), 'hex') },
      ...(from && { loadDataDir: from }),
    });
    await engine.exec(`set time zone 'UTC'`);
    const db = new Kysely<DB>({ dialect: new SerialPGliteDialect(engine) });
    return {
      engine: 'pglite',
      db,
      raw: engine,
      listen: (channel, onMessage) => engine.listen(channel, onMessage),
      async close() {
        await db.destroy();
        lock?.release();
      },
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

class PatronPostgresDialect extends PostgresDialect {
  override createDriver(): Driver {
    return translateErrors(super.createDriver());
  }
}

/** Opens PostgreSQL 15 or newer. */
export function openPostgres(connectionString: string, poolSize: number): OpenDatabase {
  const types = {
    getTypeParser: ((oid: number, format: never) =>
      oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as never,
  };
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
