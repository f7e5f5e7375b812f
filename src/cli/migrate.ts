import { readConfig, type Config } from '../config/index.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from './open.ts';

export async function migrateCommand(overrides: Partial<Config>): Promise<void> {
  const database = await openDatabase(readConfig(overrides));
  try {
    await database.ready();
    const applied = await migrate(database.db);
    console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}.` : 'The schema is up to date.');
  } finally {
    await database.close();
  }
}
