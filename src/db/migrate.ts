import { Migrator } from 'kysely/migration';
import type { Database } from './context.ts';
import { migrations } from './migrations/index.ts';

/** Brings the schema up to date. Safe to run from several processes at once. Answers the names it applied. */
export async function migrate(db: Database): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}
