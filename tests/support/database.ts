import { createHash } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrationStatements } from '../../src/db/migrations/index.ts';
import { migrate } from '../../src/db/migrate.ts';
import { openEmbedded, openPostgres, type OpenDatabase } from '../../src/db/open.ts';
import { newName } from '../../src/kernel/ids.ts';

/**
 * A migrated database in memory. Making one takes seconds, so a dump of it is kept in the system's temporary folder,
 * under the hash of the migrations and the version that made it.
 */
export async function memoryDatabase(): Promise<OpenDatabase> {
  const version = createHash('sha256')
    .update(JSON.stringify(migrationStatements))
    .update(process.version)
    .digest('hex')
    .slice(0, 16);
  const path = join(tmpdir(), `patron-test-${process.getuid?.() ?? 0}-${version}.tar`);
  if (!existsSync(path)) await dumpTo(path);
  return openEmbedded(null, path);
}

async function dumpTo(path: string): Promise<void> {
  const database = openEmbedded(null);
  await migrate(database.db);
  const dump = await database.dump!();
  // Written beside and moved, so that a test that runs at the same time never reads half of it.
  const next = `${path}.${process.pid}`;
  writeFileSync(next, dump, { mode: 0o600 });
  renameSync(next, path);
  await database.close();
}

/** Where tests may make databases of their own, or null. */
export const postgresUrl = (): string | null => process.env['DATABASE_URL'] || null;

export interface OwnPostgres {
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes a database of its own on the server of DATABASE_URL, migrated; `drop` removes it. */
export async function ownPostgres(): Promise<OwnPostgres> {
  const server = postgresUrl();
  if (!server) throw new Error('DATABASE_URL is not set.');
  const name = `patron_test_${newName(10)}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = openPostgres(url.toString(), 2);
  await migrate(database.db);
  await database.close();
  return {
    url: url.toString(),
    drop: () => onServer(server, `drop database if exists ${name} with (force)`),
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
