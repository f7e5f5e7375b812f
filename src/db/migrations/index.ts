import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { statements as foundation } from './0001-foundation.ts';

/** All migrations by name, in order. They only append: one that has been released is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-foundation': inOrder(foundation),
};

function inOrder(statements: readonly string[]): Migration {
  return {
    async up(db) {
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}
