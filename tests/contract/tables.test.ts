import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { OpenDatabase } from '../../src/db/open.ts';
import { migrate } from '../../src/db/migrate.ts';
import { eachEngine } from '../support/engines.ts';

/** The only keys that do not start with store_id: they are asked before the store is known. */
const WITHOUT_STORE = {
  tables: ['kysely_migration', 'kysely_migration_lock'],
  keys: ['stores_hash_key', 'stores_one_default', 'site_hosts_pkey'],
};

/** Foreign keys of rows that are few, or that hang on something that is hardly ever deleted. */
const FEW_ROWS = [
  'carts_store_id_channel_id_fkey',
  'price_list_assignments_store_id_channel_id_fkey',
  'price_list_assignments_store_id_customer_group_id_fkey',
  'price_list_assignments_store_id_price_list_id_fkey',
  'product_channels_store_id_channel_id_fkey',
  'site_hosts_store_id_site_id_fkey',
  'site_routes_store_id_site_id_fkey',
];

eachEngine('every key starts with store_id', (engine) => {
  let database: OpenDatabase;
  before(async () => {
    database = await engine.open();
  });
  after(() => database.close());

  test('primary, unique and foreign keys', async () => {
    const { rows } = await sql<{ name: string; first: string }>`
      select i.relname as name, a.attname as first
      from pg_index x
      join pg_class i on i.oid = x.indexrelid
      join pg_class t on t.oid = x.indrelid
      join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
      where x.indisunique and not t.relname = any(${WITHOUT_STORE.tables})
      union all
      select c.conname, a.attname
      from pg_constraint c
      join pg_namespace n on n.oid = c.connamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f'`.execute(database.db);
    assert.ok(rows.length > 40, 'the catalogue was read');
    const wrong = rows.filter(({ first }) => first !== 'store_id').map(({ name }) => name);
    assert.deepEqual(wrong.sort(), [...WITHOUT_STORE.keys].sort());
  });

  test('every table has a primary key', async () => {
    const { rows } = await sql<{ relname: string }>`
      select t.relname from pg_class t
      join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
      where t.relkind = 'r' and t.relname <> 'kysely_migration_lock'
        and not exists (select 1 from pg_index x where x.indrelid = t.oid and x.indisprimary)`.execute(
      database.db,
    );
    assert.deepEqual(rows, []);
  });

  test('what goes with a row is found by an index', async () => {
    const { rows } = await sql<{ key: string }>`
      select c.conname as key
      from pg_constraint c
      join pg_namespace n on n.oid = c.connamespace and n.nspname = 'public'
      where c.contype = 'f' and not exists (
        select 1 from pg_index x where x.indrelid = c.conrelid and x.indpred is null
          and (select array_agg(k order by k) from unnest((x.indkey::int2[])[0:cardinality(c.conkey) - 1]) as k)
            = (select array_agg(k order by k) from unnest(c.conkey) as k))`.execute(database.db);
    assert.deepEqual(rows.map(({ key }) => key).sort(), [...FEW_ROWS].sort());
  });

  test('migrating again does nothing', async () => {
    assert.deepEqual(await migrate(database.db), []);
  });
});
