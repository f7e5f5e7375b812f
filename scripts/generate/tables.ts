import { generate, getDialect } from 'kysely-codegen';
import { openEmbedded } from '../../src/db/open.ts';
import { migrate } from '../../src/db/migrate.ts';

/** The types of all tables, read from a migrated database. */
export async function generateTables(): Promise<{ path: string; content: string }> {
  const database = openEmbedded(null);
  try {
    await migrate(database.db);
    const content = await generate({
      db: database.db as never,
      dialect: getDialect('postgres', { numericParser: 'string' }),
      excludePattern: 'kysely_*',
      outFile: null,
      typeMapping: { int8: 'number', jsonb: 'ColumnType<unknown, string, string>' },
    });
    return { path: 'src/db/tables.generated.ts', content };
  } finally {
    await database.close();
  }
}
