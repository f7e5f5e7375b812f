import type { Selectable } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import { violatedConstraint } from '../../db/errors.ts';
import type { TaxProperties } from '../../db/tables.generated.ts';
import { propertyCodeInUse, propertyInUse } from './errors.ts';
import type { PropertyType, TaxProperty } from './property.ts';

export interface PropertyFilter {
  readonly ids?: readonly number[] | undefined;
  readonly types?: readonly PropertyType[] | undefined;
}

const toProperty = (row: Selectable<TaxProperties>): TaxProperty => ({
  id: row.id,
  code: row.code,
  displayName: row.display_name,
  description: row.description,
  type: row.type as PropertyType,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

const matching = (ctx: Context, { ids, types }: PropertyFilter) =>
  ctx.db
    .selectFrom('tax_properties')
    .where('store_id', '=', ctx.store.id)
    .$if(ids !== undefined, (query) => query.where('id', '=', anyOf(ids!)))
    .$if(types !== undefined, (query) => query.where('type', '=', anyOf(types!)));

/** By id. */
export async function selectProperties(ctx: Context, filter: PropertyFilter = {}): Promise<TaxProperty[]> {
  return (await matching(ctx, filter).selectAll().orderBy('id').execute()).map(toProperty);
}

/** One page, by id, and how many match in all. */
export async function selectPropertyPage(
  ctx: Context,
  filter: PropertyFilter,
  page: { limit: number; offset: number },
): Promise<{ items: TaxProperty[]; total: number }> {
  const { total } = await matching(ctx, filter)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching(ctx, filter)
    .selectAll()
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { items: rows.map(toProperty), total };
}

/** Writes a new property, or a changed one. Throws `tax.property_code_in_use` with the index of its row. */
export async function upsertProperty(tx: Context, property: TaxProperty, index: number): Promise<void> {
  const values = {
    code: property.code,
    display_name: property.displayName,
    description: property.description,
    updated_at: property.updatedAt,
  };
  try {
    await tx.db
      .insertInto('tax_properties')
      .values({
        store_id: tx.store.id,
        id: property.id,
        type: property.type,
        created_at: property.createdAt,
        ...values,
      })
      .onConflict((conflict) => conflict.columns(['store_id', 'id']).doUpdateSet(values))
      .execute();
  } catch (error) {
    throw violatedConstraint(error, 'unique') === null ? error : propertyCodeInUse(property.code, index);
  }
}

/** Throws `tax.property_in_use` where it has values. */
export async function deletePropertyRow(tx: Context, id: number): Promise<void> {
  try {
    await tx.db
      .deleteFrom('tax_properties')
      .where('store_id', '=', tx.store.id)
      .where('id', '=', id)
      .execute();
  } catch (error) {
    throw violatedConstraint(error, 'foreign-key') === null ? error : propertyInUse(id);
  }
}
