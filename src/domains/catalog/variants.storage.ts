import type { Insertable, Selectable } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import { inChunks } from '../../db/in-chunks.ts';
import type { Variants } from '../../db/tables.generated.ts';
import { fromColumnOrNull, toColumnOrNull } from './money-columns.ts';
import type { Variant } from './product.ts';
import { asDuplicate } from './products.storage.ts';

/** A variant's own row; its option values are rows of their own. */
export type VariantRow = Omit<Variant, 'optionValues'>;

/** The value that a variant has for an option. */
export interface VariantChoice {
  readonly variantId: number;
  readonly optionId: number;
  readonly valueId: number;
}

const numberOrNull = (text: string | null): number | null => (text === null ? null : Number(text));

const toVariant = (row: Selectable<Variants>): VariantRow => ({
  id: row.id,
  productId: row.product_id,
  sku: row.sku,
  price: fromColumnOrNull(row.price),
  costPrice: fromColumnOrNull(row.cost_price),
  salePrice: fromColumnOrNull(row.sale_price),
  retailPrice: fromColumnOrNull(row.retail_price),
  mapPrice: fromColumnOrNull(row.map_price),
  weight: numberOrNull(row.weight),
  width: numberOrNull(row.width),
  height: numberOrNull(row.height),
  depth: numberOrNull(row.depth),
  isFreeShipping: row.is_free_shipping,
  fixedCostShippingPrice: fromColumnOrNull(row.fixed_cost_shipping_price),
  purchasingDisabled: row.purchasing_disabled,
  purchasingDisabledMessage: row.purchasing_disabled_message,
  imageUrl: row.image_url,
  upc: row.upc,
  mpn: row.mpn,
  gtin: row.gtin,
  inventoryLevel: row.inventory_level,
  inventoryWarningLevel: row.inventory_warning_level,
  binPickingNumber: row.bin_picking_number,
  isBase: row.is_base,
});

const toRow = (ctx: Context, variant: VariantRow): Insertable<Variants> => ({
  store_id: ctx.store.id,
  id: variant.id,
  product_id: variant.productId,
  sku: variant.sku,
  price: toColumnOrNull(variant.price),
  cost_price: toColumnOrNull(variant.costPrice),
  sale_price: toColumnOrNull(variant.salePrice),
  retail_price: toColumnOrNull(variant.retailPrice),
  map_price: toColumnOrNull(variant.mapPrice),
  weight: variant.weight,
  width: variant.width,
  height: variant.height,
  depth: variant.depth,
  is_free_shipping: variant.isFreeShipping,
  fixed_cost_shipping_price: toColumnOrNull(variant.fixedCostShippingPrice),
  purchasing_disabled: variant.purchasingDisabled,
  purchasing_disabled_message: variant.purchasingDisabledMessage,
  image_url: variant.imageUrl,
  upc: variant.upc,
  mpn: variant.mpn,
  gtin: variant.gtin,
  inventory_level: variant.inventoryLevel,
  inventory_warning_level: variant.inventoryWarningLevel,
  bin_picking_number: variant.binPickingNumber,
  is_base: variant.isBase,
});

/** Throws `catalog.duplicate_sku`. */
export async function insertVariants(tx: Context, variants: readonly VariantRow[]): Promise<void> {
  const rows = variants.map((variant) => toRow(tx, variant));
  try {
    await inChunks(rows, (some) => tx.db.insertInto('variants').values(some).execute());
  } catch (error) {
    throw asDuplicate(error);
  }
}

/** Throws `catalog.duplicate_sku`. */
export async function updateVariantRow(tx: Context, variant: VariantRow): Promise<void> {
  const { store_id, id, ...values } = toRow(tx, variant);
  try {
    await tx.db
      .updateTable('variants')
      .set(values)
      .where('store_id', '=', store_id)
      .where('id', '=', id)
      .execute();
  } catch (error) {
    throw asDuplicate(error);
  }
}

export async function deleteVariantRows(tx: Context, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.db
    .deleteFrom('variants')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', anyOf(ids))
    .execute();
}

export async function selectVariantRows(ctx: Context, productIds: readonly number[]): Promise<VariantRow[]> {
  if (productIds.length === 0) return [];
  const rows = await ctx.db
    .selectFrom('variants')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('product_id', '=', anyOf(productIds))
    .orderBy('id')
    .execute();
  return rows.map(toVariant);
}

export async function insertChoices(tx: Context, choices: readonly VariantChoice[]): Promise<void> {
  const rows = choices.map(({ variantId, optionId, valueId }) => ({
    store_id: tx.store.id,
    variant_id: variantId,
    option_id: optionId,
    option_value_id: valueId,
  }));
  await inChunks(rows, (some) => tx.db.insertInto('variant_option_values').values(some).execute());
}

export async function deleteChoices(tx: Context, variantId: number): Promise<void> {
  await tx.db
    .deleteFrom('variant_option_values')
    .where('store_id', '=', tx.store.id)
    .where('variant_id', '=', variantId)
    .execute();
}

export async function selectChoices(ctx: Context, productIds: readonly number[]): Promise<VariantChoice[]> {
  if (productIds.length === 0) return [];
  const rows = await ctx.db
    .selectFrom('variant_option_values as choice')
    .innerJoin('variants', (join) =>
      join.onRef('variants.store_id', '=', 'choice.store_id').onRef('variants.id', '=', 'choice.variant_id'),
    )
    .select(['choice.variant_id', 'choice.option_id', 'choice.option_value_id'])
    .where('choice.store_id', '=', ctx.store.id)
    .where('variants.product_id', '=', anyOf(productIds))
    .execute();
  return rows.map((row) => ({
    variantId: row.variant_id,
    optionId: row.option_id,
    valueId: row.option_value_id,
  }));
}

/** The products of these variants, by variant id. */
export async function selectProductIdsByVariant(
  ctx: Context,
  variantIds: readonly number[],
): Promise<Map<number, number>> {
  const rows = await ctx.db
    .selectFrom('variants')
    .select(['id', 'product_id'])
    .where('store_id', '=', ctx.store.id)
    .where('id', '=', anyOf(variantIds))
    .execute();
  return new Map(rows.map((row) => [row.id, row.product_id]));
}

/** The products that have a variant with one of these SKUs, by SKU. */
export async function selectProductIdsByVariantSku(
  ctx: Context,
  skus: readonly string[],
): Promise<Map<string, number>> {
  if (skus.length === 0) return new Map();
  const rows = await ctx.db
    .selectFrom('variants')
    .select(['sku', 'product_id'])
    .where('store_id', '=', ctx.store.id)
    .where('sku', '=', anyOf(skus))
    .execute();
  return new Map(rows.map((row) => [row.sku, row.product_id]));
}
