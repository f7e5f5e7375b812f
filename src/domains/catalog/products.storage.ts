import type { Insertable, Selectable } from 'kysely';
import { violatedConstraint } from '../../db/errors.ts';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import { inChunks } from '../../db/in-chunks.ts';
import type { Products } from '../../db/tables.generated.ts';
import { amountOf } from '../../kernel/money.ts';
import { duplicateProductName, duplicateSku, duplicateUrl } from './errors.ts';
import { fromColumnOrZero, toColumn, toColumnOrZero } from './money-columns.ts';
import type { Product, ProductFields } from './product.ts';

/** A product's own row, without its parts. */
export type ProductRow = ProductFields & Pick<Product, 'id' | 'baseVariantId' | 'createdAt' | 'modifiedAt'>;

const toProduct = (row: Selectable<Products>): ProductRow => ({
  id: row.id,
  name: row.name,
  type: row.type as ProductFields['type'],
  sku: row.sku,
  description: row.description,
  price: amountOf(row.price),
  costPrice: fromColumnOrZero(row.cost_price),
  retailPrice: fromColumnOrZero(row.retail_price),
  salePrice: fromColumnOrZero(row.sale_price),
  mapPrice: fromColumnOrZero(row.map_price),
  taxClassId: row.tax_class_id,
  productTaxCode: row.product_tax_code,
  weight: Number(row.weight),
  width: Number(row.width),
  height: Number(row.height),
  depth: Number(row.depth),
  brandId: row.brand_id,
  inventoryLevel: row.inventory_level,
  inventoryWarningLevel: row.inventory_warning_level,
  inventoryTracking: row.inventory_tracking as ProductFields['inventoryTracking'],
  isVisible: row.is_visible,
  isFeatured: row.is_featured,
  isFreeShipping: row.is_free_shipping,
  isPriceHidden: row.is_price_hidden,
  priceHiddenLabel: row.price_hidden_label,
  availability: row.availability as ProductFields['availability'],
  availabilityDescription: row.availability_description,
  condition: row.condition as ProductFields['condition'],
  isConditionShown: row.is_condition_shown,
  orderQuantityMinimum: row.order_quantity_minimum,
  orderQuantityMaximum: row.order_quantity_maximum,
  sortOrder: row.sort_order,
  warranty: row.warranty,
  binPickingNumber: row.bin_picking_number,
  upc: row.upc,
  mpn: row.mpn,
  gtin: row.gtin,
  searchKeywords: row.search_keywords,
  pageTitle: row.page_title,
  metaDescription: row.meta_description,
  path: row.custom_url,
  baseVariantId: row.base_variant_id,
  createdAt: row.created_at,
  modifiedAt: row.modified_at,
});

const toRow = (ctx: Context, product: ProductRow): Insertable<Products> => ({
  store_id: ctx.store.id,
  id: product.id,
  name: product.name,
  type: product.type,
  sku: product.sku,
  description: product.description,
  price: toColumn(product.price),
  cost_price: toColumnOrZero(product.costPrice),
  retail_price: toColumnOrZero(product.retailPrice),
  sale_price: toColumnOrZero(product.salePrice),
  map_price: toColumnOrZero(product.mapPrice),
  tax_class_id: product.taxClassId,
  product_tax_code: product.productTaxCode,
  weight: product.weight,
  width: product.width,
  height: product.height,
  depth: product.depth,
  brand_id: product.brandId,
  inventory_level: product.inventoryLevel,
  inventory_warning_level: product.inventoryWarningLevel,
  inventory_tracking: product.inventoryTracking,
  is_visible: product.isVisible,
  is_featured: product.isFeatured,
  is_free_shipping: product.isFreeShipping,
  is_price_hidden: product.isPriceHidden,
  price_hidden_label: product.priceHiddenLabel,
  availability: product.availability,
  availability_description: product.availabilityDescription,
  condition: product.condition,
  is_condition_shown: product.isConditionShown,
  order_quantity_minimum: product.orderQuantityMinimum,
  order_quantity_maximum: product.orderQuantityMaximum,
  sort_order: product.sortOrder,
  warranty: product.warranty,
  bin_picking_number: product.binPickingNumber,
  upc: product.upc,
  mpn: product.mpn,
  gtin: product.gtin,
  search_keywords: product.searchKeywords,
  page_title: product.pageTitle,
  meta_description: product.metaDescription,
  custom_url: product.path,
  base_variant_id: product.baseVariantId,
  created_at: product.createdAt,
  modified_at: product.modifiedAt,
});

/** Turns what the unique keys of products and variants refuse into our words. */
export function asDuplicate(error: unknown): unknown {
  switch (violatedConstraint(error, 'unique')) {
    case 'products_store_id_name_key':
      return duplicateProductName();
    case 'products_by_url':
      return duplicateUrl();
    case 'products_by_sku':
    case 'variants_by_sku':
      return duplicateSku();
    default:
      return error;
  }
}

/** Throws `catalog.duplicate_product_name`, `catalog.duplicate_url` or `catalog.duplicate_sku`. */
export async function insertProducts(tx: Context, products: readonly ProductRow[]): Promise<void> {
  const rows = products.map((product) => toRow(tx, product));
  try {
    await inChunks(rows, (some) => tx.db.insertInto('products').values(some).execute());
  } catch (error) {
    throw asDuplicate(error);
  }
}

/** Throws as `insertProducts` does. */
export async function updateProductRow(tx: Context, product: ProductRow): Promise<void> {
  const { store_id, id, ...values } = toRow(tx, product);
  try {
    await tx.db
      .updateTable('products')
      .set(values)
      .where('store_id', '=', store_id)
      .where('id', '=', id)
      .execute();
  } catch (error) {
    throw asDuplicate(error);
  }
}

/** Deletes them and, by the foreign keys, all their parts. Answers the ids that were there. */
export async function deleteProductRows(tx: Context, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await tx.db
    .deleteFrom('products')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', anyOf(ids))
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}

export async function selectProductRows(ctx: Context, ids: readonly number[]): Promise<ProductRow[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db
    .selectFrom('products')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('id', '=', anyOf(ids))
    .execute();
  return rows.map(toProduct);
}

/** The row, locked to the end of the transaction, so that two writers of one product take turns. */
export async function lockProduct(tx: Context, id: number): Promise<boolean> {
  const row = await tx.db
    .selectFrom('products')
    .select('id')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export async function touchProduct(tx: Context, id: number, at: Date): Promise<void> {
  await tx.db
    .updateTable('products')
    .set({ modified_at: at })
    .where('store_id', '=', tx.store.id)
    .where('id', '=', id)
    .execute();
}

export async function setBaseVariant(tx: Context, id: number, variantId: number | null): Promise<void> {
  await tx.db
    .updateTable('products')
    .set({ base_variant_id: variantId })
    .where('store_id', '=', tx.store.id)
    .where('id', '=', id)
    .execute();
}

/** Writes to the product what was changed on its base variant: the two say the same. */
export async function updateSharedWithBase(
  tx: Context,
  id: number,
  shared: Pick<
    ProductRow,
    'sku' | 'upc' | 'mpn' | 'gtin' | 'inventoryLevel' | 'inventoryWarningLevel' | 'binPickingNumber'
  >,
): Promise<void> {
  try {
    await tx.db
      .updateTable('products')
      .set({
        sku: shared.sku,
        upc: shared.upc,
        mpn: shared.mpn,
        gtin: shared.gtin,
        inventory_level: shared.inventoryLevel,
        inventory_warning_level: shared.inventoryWarningLevel,
        bin_picking_number: shared.binPickingNumber,
      })
      .where('store_id', '=', tx.store.id)
      .where('id', '=', id)
      .execute();
  } catch (error) {
    throw asDuplicate(error);
  }
}

/** Which of these paths are taken. */
export async function selectTakenPaths(ctx: Context, paths: readonly string[]): Promise<Set<string>> {
  if (paths.length === 0) return new Set();
  const rows = await ctx.db
    .selectFrom('products')
    .select('custom_url')
    .where('store_id', '=', ctx.store.id)
    .where('custom_url', '=', anyOf(paths))
    .execute();
  return new Set(rows.map((row) => row.custom_url));
}

/** Of these SKUs, those that a product uses, with its id. */
export async function selectProductIdsBySku(
  ctx: Context,
  skus: readonly string[],
): Promise<Map<string, number>> {
  if (skus.length === 0) return new Map();
  const rows = await ctx.db
    .selectFrom('products')
    .select(['sku', 'id'])
    .where('store_id', '=', ctx.store.id)
    .where('sku', '=', anyOf(skus))
    .execute();
  return new Map(rows.map((row) => [row.sku, row.id]));
}

export async function selectProductIdByPath(ctx: Context, path: string): Promise<number | null> {
  const row = await ctx.db
    .selectFrom('products')
    .select('id')
    .where('store_id', '=', ctx.store.id)
    .where('custom_url', '=', path)
    .executeTakeFirst();
  return row?.id ?? null;
}
