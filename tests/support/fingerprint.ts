import { sql } from 'kysely';
import type { TestServer } from './server.ts';

/** Tables that a refused request may write: the sign-in log, and ids, which may leave gaps. */
const MAY_GROW = new Set(['sign_in_events', 'ids']);

/**
 * What every table of the database has, as one hash a table. Two equal ones say that nothing changed in between, in any
 * store.
 */
export async function fingerprint(server: TestServer): Promise<Readonly<Record<string, string>>> {
  const { db } = server.app.services;
  const tables = (await db.introspection.getTables())
    .map(({ name }) => name)
    .filter((name) => !MAY_GROW.has(name))
    .sort();
  const columns = tables.map(
    (
      name,
    ) => sql`(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${sql.table(name)} t)
      as ${sql.ref(name)}`,
  );
  const { rows } = await sql<Record<string, string>>`select ${sql.join(columns)}`.execute(db);
  return rows[0]!;
}
