import { sql } from 'kysely';
import type { Context } from '../../db/context.ts';
import { violatedConstraint } from '../../db/errors.ts';
import type { PropertyType, PropertyValues } from './property.ts';

/** Where the values of products, and of customers, are. */
const of = (type: PropertyType) =>
  type === 'PRODUCT'
    ? { table: sql.table('product_tax_properties'), owner: sql.ref('product_id') }
    : { table: sql.table('customer_tax_properties'), owner: sql.ref('customer_id') };

/** Whose values: all, or only these owners'. */
const matching = (ctx: Context, type: PropertyType, ids: readonly number[] | undefined) =>
  ids === undefined
    ? sql`store_id = ${ctx.store.id}`
    : sql`store_id = ${ctx.store.id} and ${of(type).owner} = any(${[...ids]}::int[])`;

/** One page of those who have values, by id, and how many there are in all. */
export async function selectPropertyValues(
  ctx: Context,
  type: PropertyType,
  ids: readonly number[] | undefined,
  page: { limit: number; offset: number },
): Promise<{ items: PropertyValues[]; total: number }> {
  const { table, owner } = of(type);
  const where = matching(ctx, type, ids);
  const counted = await sql<{ total: number }>`
    select count(distinct ${owner})::int as total from ${table} where ${where}`.execute(ctx.db);
  const { rows } = await sql<{ ownerId: number; code: string; value: string }>`
    select v.${owner} as "ownerId", p.code, v.value
    from ${table} v
    join tax_properties p on p.store_id = v.store_id and p.id = v.tax_property_id
    where v.store_id = ${ctx.store.id} and v.${owner} in (
      select distinct ${owner} from ${table} where ${where}
      order by ${owner} limit ${page.limit} offset ${page.offset})
    order by v.${owner}, p.id`.execute(ctx.db);
  const items = [...Map.groupBy(rows, (row) => row.ownerId)].map(([ownerId, own]) => ({
    ownerId,
    values: Object.fromEntries(own.map(({ code, value }) => [code, value])),
  }));
  return { items, total: counted.rows[0]!.total };
}

/** Sets values of one owner; its others stay. Answers whether there is such an owner. */
export async function upsertPropertyValues(
  tx: Context,
  type: PropertyType,
  ownerId: number,
  values: ReadonlyMap<number, string>,
): Promise<boolean> {
  const { table, owner } = of(type);
  try {
    await sql`
      insert into ${table} (store_id, ${owner}, tax_property_id, value)
      select ${tx.store.id}::int, ${ownerId}::int, each.id, each.value
      from unnest(${[...values.keys()]}::int[], ${[...values.values()]}::text[]) as each (id, value)
      on conflict (store_id, ${owner}, tax_property_id) do update set value = excluded.value`.execute(tx.db);
    return true;
  } catch (error) {
    if (violatedConstraint(error, 'foreign-key') === null) throw error;
    return false;
  }
}

export async function deletePropertyValues(
  tx: Context,
  type: PropertyType,
  ids: readonly number[],
): Promise<void> {
  await sql`delete from ${of(type).table} where ${matching(tx, type, ids)}`.execute(tx.db);
}
