import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { statements as foundation } from './0001-foundation.ts';
import { statements as indexes } from './0002-indexes.ts';
import { statements as currencies } from './0003-currencies.ts';
import { statements as tax } from './0004-tax.ts';
import { statements as modifiers } from './0005-modifiers.ts';
import { statements as signInLog } from './0007-sign-in-log.ts';
import { statements as jobs } from './0010-jobs.ts';
import { statements as metafields } from './0014-metafields.ts';
import { statements as wishlists } from './0015-wishlists.ts';
import { statements as webhooks } from './0018-webhooks.ts';
import { statements as mail } from './0019-mail.ts';
import { statements as recovery } from './0020-recovery.ts';
import { statements as forms } from './0021-forms.ts';
import { statements as attributes } from './0022-attributes.ts';
import { statements as subscribers } from './0024-subscribers.ts';
import { statements as notices } from './0026-notices.ts';
import { statements as listIndexes } from './0027-list-indexes.ts';

/** What each migration runs, in order. They only append: one that has been released is never edited. */
export const migrationStatements: Readonly<Record<string, readonly string[]>> = {
  '0001-foundation': foundation,
  '0002-indexes': indexes,
  '0003-currencies': currencies,
  '0004-tax': tax,
  '0005-modifiers': modifiers,
  '0007-sign-in-log': signInLog,
  '0010-jobs': jobs,
  '0014-metafields': metafields,
  '0015-wishlists': wishlists,
  '0018-webhooks': webhooks,
  '0019-mail': mail,
  '0020-recovery': recovery,
  '0021-forms': forms,
  '0022-attributes': attributes,
  '0024-subscribers': subscribers,
  '0026-notices': notices,
  '0027-list-indexes': listIndexes,
};

/** All migrations by name, in order. */
export const migrations: Readonly<Record<string, Migration>> = Object.fromEntries(
  Object.entries(migrationStatements).map(([name, statements]) => [name, inOrder(statements)]),
);

function inOrder(statements: readonly string[]): Migration {
  return {
    async up(db) {
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}
