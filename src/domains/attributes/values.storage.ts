import { sql, type Selectable } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import type { CustomerAttributeValues } from '../../db/tables.generated.ts';
import type { AttributeValue } from './attribute.ts';

export interface StoredValueFilter {
  readonly customerIds?: readonly number[] | undefined;
  readonly attributeIds?: readonly number[] | undefined;
  /** Both ends belong to it. */
  readonly createdMin?: Date | undefined;
  readonly createdMax?: Date | undefined;
  readonly modifiedMin?: Date | undefined;
  readonly modifiedMax?: Date | undefined;
}

const toValue = (row: Omit<Selectable<CustomerAttributeValues>, 'store_id'>): AttributeValue => ({
  id: row.id,
  attributeId: row.attribute_id,
  customerId: row.customer_id,
  value: row.value,
  createdAt: row.created_at,
  modifiedAt: row.modified_at,
});

const valuesOf = (ctx: Context) =>
  ctx.db.selectFrom('customer_attribute_values').where('store_id', '=', ctx.store.id);

const matching = (ctx: Context, filter: StoredValueFilter) =>
  valuesOf(ctx).where((eb) =>
    eb.and([
      ...(filter.customerIds ? [eb('customer_id', '=', anyOf(filter.customerIds))] : []),
      ...(filter.attributeIds ? [eb('attribute_id', '=', anyOf(filter.attributeIds))] : []),
      ...(filter.createdMin ? [eb('created_at', '>=', filter.createdMin)] : []),
      ...(filter.createdMax ? [eb('created_at', '<=', filter.createdMax)] : []),
      ...(filter.modifiedMin ? [eb('modified_at', '>=', filter.modifiedMin)] : []),
      ...(filter.modifiedMax ? [eb('modified_at', '<=', filter.modifiedMax)] : []),
    ]),
  );

/** One page, by id, and how many match in all. */
export async function selectValuePage(
  ctx: Context,
  filter: StoredValueFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ values: AttributeValue[]; total: number }> {
  const { total } = await matching(ctx, filter)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching(ctx, filter).selectAll().orderBy('id').limit(limit).offset(offset).execute();
  return { values: rows.map(toValue), total };
}

/** All that these customers have, by id. */
export async function selectValuesOfCustomers(
  ctx: Context,
  customerIds: readonly number[],
): Promise<AttributeValue[]> {
  const rows = await valuesOf(ctx)
    .selectAll()
    .where('customer_id', '=', anyOf(customerIds))
    .orderBy('id')
    .execute();
  return rows.map(toValue);
}

/** How many each of these customers has; who has none is left out. */
export async function selectValueCounts(
  ctx: Context,
  customerIds: readonly number[],
): Promise<Map<number, number>> {
  const rows = await valuesOf(ctx)
    .select((eb) => ['customer_id', eb.fn.countAll<number>().as('count')])
    .where('customer_id', '=', anyOf(customerIds))
    .groupBy('customer_id')
    .execute();
  return new Map(rows.map((row) => [row.customer_id, row.count]));
}

/** Whose these values are, by their ids. */
export async function selectValuesById(
  ctx: Context,
  ids: readonly number[],
): Promise<Map<number, AttributeValue>> {
  const rows = await valuesOf(ctx).selectAll().where('id', '=', anyOf(ids)).execute();
  return new Map(rows.map((row) => [row.id, toValue(row)]));
}

/**
 * Makes them, or changes those that their customers have in the attribute already, and answers them as they are now, in
 * no order. No two are of one customer and attribute.
 */
export async function upsertValues(
  tx: Context,
  values: readonly AttributeValue[],
): Promise<AttributeValue[]> {
  const rows = values
    .map((value) => ({
      store_id: tx.store.id,
      id: value.id,
      customer_id: value.customerId,
      attribute_id: value.attributeId,
      value: value.value,
      created_at: value.createdAt,
      modified_at: value.modifiedAt,
    }))
    // In the same order in every transaction, so that two that meet wait and do not block each other.
    .sort((a, b) => a.customer_id - b.customer_id || a.attribute_id - b.attribute_id);
  const written = await tx.db
    .insertInto('customer_attribute_values')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['store_id', 'customer_id', 'attribute_id']).doUpdateSet({
        value: sql<string>`excluded.value`,
        modified_at: sql<Date>`excluded.modified_at`,
      }),
    )
    .returningAll()
    .execute();
  return written.map(toValue);
}

export async function deleteValueRows(ctx: Context, ids: readonly number[]): Promise<void> {
  await ctx.db
    .deleteFrom('customer_attribute_values')
    .where('store_id', '=', ctx.store.id)
    .where('id', '=', anyOf(ids))
    .execute();
}
