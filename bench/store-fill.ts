import { sql, type RawBuilder } from 'kysely';
import type { Context, Database } from '../src/db/context.ts';
import { reserveIds } from '../src/db/ids.ts';
import { dateOf } from '../src/kernel/clock.ts';
import { listPriceLists } from '../src/domains/pricing/index.ts';
import type { Sizes } from './options.ts';

/*
 * What is large goes straight into the tables, by statements that make their rows themselves: a million variants take
 * a minute or a few.
 */

/** So many products are made by the use case; all others are copies of them. */
export const TEMPLATES = 240;
/** Rows of a statement, about. */
const AT_ONCE = 50_000;

/** What is counted on its own: how many of it one template has. */
const EACH = { product: 1, option: 1, value: 3, variant: 3, tier: 0.1 } as const;
type Counted = keyof typeof EACH;

/** The tables of a product, and what their columns count. */
const TABLES: readonly { readonly table: string; readonly counts: Readonly<Record<string, Counted>> }[] = [
  { table: 'products', counts: { id: 'product', base_variant_id: 'variant' } },
  { table: 'product_categories', counts: { product_id: 'product' } },
  { table: 'product_channels', counts: { product_id: 'product' } },
  { table: 'bulk_pricing_rules', counts: { id: 'tier', product_id: 'product' } },
  { table: 'product_options', counts: { id: 'option', product_id: 'product' } },
  { table: 'product_option_values', counts: { id: 'value', option_id: 'option' } },
  { table: 'variants', counts: { id: 'variant', product_id: 'product' } },
  {
    table: 'variant_option_values',
    counts: { variant_id: 'variant', option_id: 'option', option_value_id: 'value' },
  },
];

/** Texts that no two products share; `copy` is the number of the copy. */
const DIFFERENT: Readonly<Record<string, RawBuilder<string>>> = {
  'products.name': sql`name || ' ' || copy`,
  'products.sku': sql`sku || '-' || copy`,
  'products.custom_url': sql`'/' || copy || custom_url`,
  'variants.sku': sql`sku || '-' || copy`,
};

/** Copies the templates, whose ids count from 1, until there are so many products. */
export async function multiplyProducts(ctx: Context, products: number): Promise<void> {
  const copies = Math.ceil(products / TEMPLATES) - 1;
  const atOnce = Math.ceil(AT_ONCE / (TEMPLATES * 3));
  for (let first = 1; first <= copies; first += atOnce)
    await unchecked(ctx, async (db) => {
      for (const { table, counts } of TABLES) {
        const columns = await columnsOf(db, table);
        const values = columns.map((column) => {
          const counted = counts[column];
          if (counted) return sql`${sql.ref(column)} + copy * ${TEMPLATES * EACH[counted]}::int`;
          return DIFFERENT[`${table}.${column}`] ?? sql.ref(column);
        });
        const [key, counted] = Object.entries(counts)[0]!;
        const each = TEMPLATES * EACH[counted];
        const last = Math.min(first + atOnce - 1, copies);
        await sql`
          insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
          select ${sql.join(values)} from ${sql.table(table)}, generate_series(${first}::int, ${last}::int) as copy
          where store_id = ${ctx.store.id} and ${sql.ref(key)} <= ${each}
            and ${sql.ref(key)} + copy * ${each}::int <= ${Math.floor(products * EACH[counted])}`.execute(db);
      }
    });
  for (const [kind, counted] of Object.entries({
    product: 'product',
    option: 'option',
    'option-value': 'value',
    variant: 'variant',
    'bulk-rule': 'tier',
  } as const))
    await ctx.db
      .updateTable('ids')
      .set({ next: Math.ceil(products * EACH[counted]) + 1 })
      .where('store_id', '=', ctx.store.id)
      .where('kind', '=', kind)
      .execute();
}

/** Copies of rows that fit are not checked for what they refer to, where the database lets us leave that out. */
async function unchecked(ctx: Context, work: (db: Database) => Promise<void>): Promise<void> {
  await ctx.db.transaction().execute(async (db) => {
    const { rows } = await sql<{ may: string }>`select current_setting('is_superuser') as may`.execute(db);
    if (rows[0]!.may === 'on') await sql`set local session_replication_role = replica`.execute(db);
    await work(db);
  });
}

async function columnsOf(db: Database, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} order by ordinal_position`.execute(db);
  return rows.map(({ name }) => name);
}

/** A product has records in five lists, or in all where there are fewer; each list prices one variant of it. */
const LISTS_OF_A_PRODUCT = 5;

export async function addRecords(ctx: Context, { products }: Sizes): Promise<void> {
  const lists: number[] = [];
  for (let offset = 0; ; offset += 250) {
    const { items } = await listPriceLists(ctx, {}, { limit: 250, offset });
    lists.push(...items.map(({ id }) => id));
    if (items.length < 250) break;
  }
  const spread = Math.max(1, Math.floor(lists.length / LISTS_OF_A_PRODUCT));
  const now = dateOf(ctx.clock);
  for (const [number, id] of lists.entries())
    await sql`
      insert into price_list_records
        (store_id, price_list_id, variant_id, currency, price, created_at, modified_at)
      select ${ctx.store.id}::int, ${id}::int, product * 3 + 1 + ${number % 3}::int, 'USD', 8.25 + product % 80,
        ${now}, ${now}
      from generate_series(${number % spread}::int, ${products - 1}::int, ${spread}::int) as product`.execute(
      ctx.db,
    );
}

export const emailOf = (customerId: number): string => `customer-${customerId}@bench.test`;
const emailColumn = sql`'customer-' || id || '@bench.test'`;

/** All have the same password. Groups take turns; one customer in so many has none. */
export async function addCustomers(
  ctx: Context,
  { customers, groups }: Sizes,
  passwordHash: string,
): Promise<void> {
  const now = dateOf(ctx.clock);
  for (let first = 1; first <= customers; first += AT_ONCE) {
    const last = Math.min(first + AT_ONCE - 1, customers);
    await sql`
      insert into customers
        (store_id, id, email, first_name, last_name, customer_group_id, password_hash, created_at, modified_at)
      select ${ctx.store.id}::int, id, ${emailColumn}, 'Sam', 'Shopper ' || md5(id::text),
        id % ${groups + 1}::int, ${passwordHash}::text, ${now}::timestamptz, ${now}::timestamptz
      from generate_series(${first}::int, ${last}::int) as id`.execute(ctx.db);
    await sql`
      insert into customer_logins (store_id, channel_id, email, customer_id)
      select ${ctx.store.id}::int, 0, ${emailColumn}, id
      from generate_series(${first}::int, ${last}::int) as id`.execute(ctx.db);
  }
  await reserveIds(ctx, 'customer', customers);
}
