import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import { inChunks } from '../../db/in-chunks.ts';
import type { OptionValue, ProductOption } from './product.ts';

/** An option of a product, as it is written. */
export type StoredOption = ProductOption & { readonly productId: number };

const valueRow = (ctx: Context, optionId: number, value: OptionValue) => ({
  store_id: ctx.store.id,
  id: value.id,
  option_id: optionId,
  label: value.label,
  is_default: value.isDefault,
  sort_order: value.sortOrder,
  value_data: value.valueData === null ? null : JSON.stringify(value.valueData),
});

/** Writes options with their values. */
export async function insertOptions(tx: Context, options: readonly StoredOption[]): Promise<void> {
  const rows = options.map((option) => ({
    store_id: tx.store.id,
    id: option.id,
    product_id: option.productId,
    name: option.name,
    display_name: option.displayName,
    type: option.type,
    sort_order: option.sortOrder,
    config: JSON.stringify(option.config),
  }));
  await inChunks(rows, (some) => tx.db.insertInto('product_options').values(some).execute());
  const values = options.flatMap((option) => option.values.map((value) => valueRow(tx, option.id, value)));
  await inChunks(values, (some) => tx.db.insertInto('product_option_values').values(some).execute());
}

/** Replaces what an option says of itself, not its values. */
export async function updateOptionRow(tx: Context, option: ProductOption): Promise<void> {
  await tx.db
    .updateTable('product_options')
    .set({
      name: option.name,
      display_name: option.displayName,
      type: option.type,
      sort_order: option.sortOrder,
      config: JSON.stringify(option.config),
    })
    .where('store_id', '=', tx.store.id)
    .where('id', '=', option.id)
    .execute();
}

/** Deletes an option with its values and what variants chose of it. */
export async function deleteOptionRow(tx: Context, id: number): Promise<void> {
  await tx.db
    .deleteFrom('product_options')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', id)
    .execute();
}

/** Writes values of an option, new or known. */
export async function upsertOptionValues(
  tx: Context,
  optionId: number,
  values: readonly OptionValue[],
): Promise<void> {
  if (values.length === 0) return;
  await tx.db
    .insertInto('product_option_values')
    .values(values.map((value) => valueRow(tx, optionId, value)))
    .onConflict((conflict) =>
      conflict.columns(['store_id', 'id']).doUpdateSet((eb) => ({
        label: eb.ref('excluded.label'),
        is_default: eb.ref('excluded.is_default'),
        sort_order: eb.ref('excluded.sort_order'),
        value_data: eb.ref('excluded.value_data'),
      })),
    )
    .execute();
}

export async function deleteOptionValueRow(tx: Context, id: number): Promise<void> {
  await tx.db
    .deleteFrom('product_option_values')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', id)
    .execute();
}

/** The options of these products, in their order, with their values in theirs. */
export async function selectOptions(ctx: Context, productIds: readonly number[]): Promise<StoredOption[]> {
  if (productIds.length === 0) return [];
  const options = await ctx.db
    .selectFrom('product_options')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('product_id', '=', anyOf(productIds))
    .orderBy('sort_order')
    .orderBy('id')
    .execute();
  if (options.length === 0) return [];
  const values = await ctx.db
    .selectFrom('product_option_values')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('option_id', '=', anyOf(options.map((option) => option.id)))
    .orderBy('sort_order')
    .orderBy('id')
    .execute();
  const byOption = Map.groupBy(values, (value) => value.option_id);
  return options.map((option) => ({
    id: option.id,
    productId: option.product_id,
    name: option.name,
    displayName: option.display_name,
    type: option.type,
    sortOrder: option.sort_order,
    config: option.config,
    values: (byOption.get(option.id) ?? []).map((value) => ({
      id: value.id,
      label: value.label,
      isDefault: value.is_default,
      sortOrder: value.sort_order,
      valueData: value.value_data,
    })),
  }));
}
