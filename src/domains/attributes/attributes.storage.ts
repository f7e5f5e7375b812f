import { sql, type Selectable } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import type { CustomerAttributes } from '../../db/tables.generated.ts';
import { comparableName, type Attribute, type AttributeType } from './attribute.ts';

const toAttribute = (row: Selectable<CustomerAttributes>): Attribute => ({
  id: row.id,
  name: row.name,
  type: row.type as AttributeType,
  createdAt: row.created_at,
  modifiedAt: row.modified_at,
});

/** By id. */
export async function selectAttributes(ctx: Context): Promise<Attribute[]> {
  const rows = await ctx.db
    .selectFrom('customer_attributes')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .orderBy('id')
    .execute();
  return rows.map(toAttribute);
}

/** Those of these that there are; until the commit none of them is deleted. */
export async function keepAttributes(tx: Context, ids: readonly number[]): Promise<Map<number, Attribute>> {
  const rows = await tx.db
    .selectFrom('customer_attributes')
    .selectAll()
    .where('store_id', '=', tx.store.id)
    .where('id', '=', anyOf(ids))
    .orderBy('id')
    .forKeyShare()
    .execute();
  return new Map(rows.map((row) => [row.id, toAttribute(row)]));
}

export async function insertAttributes(tx: Context, attributes: readonly Attribute[]): Promise<void> {
  const rows = attributes.map(({ id, name, type, createdAt, modifiedAt }) => ({
    store_id: tx.store.id,
    id,
    name,
    name_key: comparableName(name),
    type,
    created_at: createdAt,
    modified_at: modifiedAt,
  }));
  await tx.db.insertInto('customer_attributes').values(rows).execute();
}

/** In one statement, so that two can exchange their names. */
export async function renameAttributes(tx: Context, attributes: readonly Attribute[]): Promise<void> {
  const names = attributes.map(({ name }) => name);
  await sql`
    update customer_attributes
    set name = each.name, name_key = each.name_key, modified_at = each.modified_at
    from unnest(
      ${attributes.map(({ id }) => id)}::int[], ${names}::text[], ${names.map(comparableName)}::text[],
      ${attributes.map(({ modifiedAt }) => modifiedAt.toISOString())}::timestamptz[]
    ) as each (id, name, name_key, modified_at)
    where store_id = ${tx.store.id} and customer_attributes.id = each.id`.execute(tx.db);
}

/** The values go with them. Answers whether there were any. */
export async function deleteAttributeRows(tx: Context, ids: readonly number[]): Promise<boolean> {
  const deleted = await tx.db
    .deleteFrom('customer_attributes')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', anyOf(ids))
    .returning('id')
    .execute();
  return deleted.length > 0;
}

/** Of the locks of a store, as those of metafields and forms. */
const LOCK = 4_105;

/** Who makes or renames attributes of a store waits for its turn, so that the limit and unique names hold. */
export async function lockAttributes(tx: Context): Promise<void> {
  await sql`select pg_advisory_xact_lock(${tx.store.id}::int, ${LOCK}::int)`.execute(tx.db);
}
