import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Database } from './context.ts';
import { migrations } from './migrations/index.ts';

/** Brings the schema up to date. Safe to run from several processes at once. Answers the names it applied. */
export async function migrate(db: Database): Promise<string[]> {
  // The migrator reads the whole catalogue first, which an embedded engine takes long for at each start.
  if (await isCurrent(db)) return [];
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}

/** Whether exactly our migrations have been applied; anything else is the migrator's to judge. */
async function isCurrent(db: Database): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    select to_regclass('kysely_migration') is not null as there`.execute(db);
  if (!rows[0]?.there) return false;
  const applied = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return (
    JSON.stringify(applied.rows.map(({ name }) => name)) === JSON.stringify(Object.keys(migrations).sort())
  );
}
