import type { Context } from '../../db/context.ts';
import { reserveIds } from '../../db/ids.ts';
import { dateOf } from '../../kernel/clock.ts';
import { MAIN_CHANNEL } from '../stores/index.ts';
import { changeProduct, noteProducts } from './change-product.ts';
import { notFound } from './errors.ts';
import { tellProducts } from './events.ts';
import { checkBulkTiers } from './new-product.ts';
import { insertOptions } from './options.storage.ts';
import { asPath } from './paths.ts';
import type { NewProduct, Product, ProductFields } from './product.ts';
import { deleteAssignments, insertAssignments, selectChannelIds } from './assignments.storage.ts';
import { deleteBulkTiers, deleteImages, insertImages, upsertBulkTiers } from './product-parts.storage.ts';
import { avoidTakenPaths, checkSkus, planProducts, type Plan } from './product-plan.ts';
import { loadProducts } from './products-in-memory.ts';
import { deleteProductRows, insertProducts, updateProductRow, type ProductRow } from './products.storage.ts';
import { checkReferences } from './references.ts';
import { refuseTakenSkus } from './skus.ts';
import { insertChoices, insertVariants, updateVariantRow } from './variants.storage.ts';

/** Products that are made in one transaction. */
const AT_ONCE = 500;

/** Makes a product. Throws as `createProducts` does. */
export const createProduct = async (ctx: Context, input: NewProduct): Promise<Product> =>
  (await createProducts(ctx, [input]))[0]!;

/**
 * Makes products, all or none of each 500. Throws `catalog.duplicate_product_name`, `catalog.duplicate_sku`,
 * `catalog.duplicate_url`, `catalog.unknown_category`, `catalog.unknown_brand`, `catalog.unknown_channel`,
 * `catalog.invalid_variant`, `catalog.invalid_bulk_pricing_rule`.
 */
export async function createProducts(ctx: Context, inputs: readonly NewProduct[]): Promise<Product[]> {
  const products: Product[] = [];
  for (let at = 0; at < inputs.length; at += AT_ONCE)
    products.push(...(await createSome(ctx, inputs.slice(at, at + AT_ONCE))));
  return products;
}

async function createSome(ctx: Context, inputs: readonly NewProduct[]): Promise<Product[]> {
  for (const input of inputs) checkBulkTiers(input.bulkTiers ?? []);
  const plans = await planProducts(ctx, inputs);
  const ids = plans.map(({ row }) => row.id);
  return ctx.transaction(async (tx) => {
    await checkReferences(tx, inputs);
    await checkSkus(tx, plans);
    await avoidTakenPaths(tx, plans);
    await insertProducts(
      tx,
      plans.map((plan) => plan.row),
    );
    await insertOptions(
      tx,
      plans.flatMap((plan) => plan.options),
    );
    await insertVariants(
      tx,
      plans.flatMap((plan) => plan.variants),
    );
    await insertChoices(
      tx,
      plans.flatMap((plan) => plan.choices),
    );
    await insertAssignments(
      tx,
      'category',
      assignments(plans, (input) => input.categoryIds ?? []),
    );
    // Listed on the store's main channel unless the input says otherwise.
    const defaults = await selectChannelIds(tx, [MAIN_CHANNEL]);
    await insertAssignments(
      tx,
      'channel',
      assignments(plans, (input) => input.channelIds ?? defaults),
    );
    await upsertBulkTiers(
      tx,
      plans.flatMap((plan) => plan.tiers),
    );
    await insertImages(
      tx,
      plans.flatMap((plan) => plan.images),
    );
    await noteProducts(tx, ids);
    await tellProducts(tx, 'created', ids);
    const made = await loadProducts(tx, ids);
    return ids.map((id) => made.get(id)!);
  });
}

const assignments = (plans: readonly Plan[], of: (input: NewProduct) => readonly number[]) =>
  plans.flatMap(({ row, input }) => of(input).map((to) => ({ productId: row.id, to })));

export type ProductChange = Partial<ProductFields> &
  Pick<NewProduct, 'categoryIds' | 'channelIds' | 'bulkTiers' | 'images'>;

/**
 * Changes a product; lists that are given replace the old ones. Throws `catalog.product_not_found` and what
 * `createProducts` throws.
 */
export async function updateProduct(ctx: Context, id: number, change: ProductChange): Promise<Product> {
  if (change.bulkTiers) checkBulkTiers(change.bulkTiers);
  const tierIds = await reserveIds(ctx, 'bulk-rule', change.bulkTiers?.length ?? 0);
  const imageIds = await reserveIds(ctx, 'image', change.images?.length ?? 0);
  const now = dateOf(ctx.clock);
  return changeProduct(ctx, id, async (tx, before) => {
    await checkReferences(tx, [change]);
    const row = changedRow(before, change, now);
    if (row.sku !== before.sku && row.sku !== '') await refuseTakenSkus(tx, [row.sku], id);
    await updateProductRow(tx, row);
    const base = before.variants.find((variant) => variant.isBase);
    if (base) await updateVariantRow(tx, { ...base, ...sharedWithBase(row) });
    if (change.categoryIds) {
      await deleteAssignments(tx, 'category', [id], []);
      await insertAssignments(
        tx,
        'category',
        change.categoryIds.map((to) => ({ productId: id, to })),
      );
    }
    if (change.channelIds) {
      await deleteAssignments(tx, 'channel', [id], []);
      await insertAssignments(
        tx,
        'channel',
        change.channelIds.map((to) => ({ productId: id, to })),
      );
    }
    if (change.bulkTiers) {
      await deleteBulkTiers(tx, id);
      await upsertBulkTiers(
        tx,
        change.bulkTiers.map((tier, at) => ({ ...tier, id: tierIds[at]!, productId: id })),
      );
    }
    if (change.images) {
      await deleteImages(tx, id);
      await insertImages(
        tx,
        change.images.map((image, at) => ({
          id: imageIds[at]!,
          productId: id,
          url: image.url,
          description: image.description ?? '',
          isThumbnail: image.isThumbnail ?? at === 0,
          sortOrder: image.sortOrder ?? at,
          modifiedAt: now,
        })),
      );
    }
    await tellProducts(tx, 'updated', [id]);
  });
}

const changedRow = (before: Product, change: ProductChange, now: Date): ProductRow => ({
  ...before,
  ...change,
  path: change.path === undefined ? before.path : asPath(change.path),
  modifiedAt: now,
});

/** What a product and its base variant say with one voice. */
const sharedWithBase = (row: ProductRow) => ({
  sku: row.sku,
  upc: row.upc,
  mpn: row.mpn,
  gtin: row.gtin,
  inventoryLevel: row.inventoryLevel,
  inventoryWarningLevel: row.inventoryWarningLevel,
  binPickingNumber: row.binPickingNumber,
});

/** Deletes products with all their parts. Answers the ids that were there. */
export async function deleteProducts(ctx: Context, ids: readonly number[]): Promise<number[]> {
  return ctx.transaction(async (tx) => {
    const deleted = await deleteProductRows(tx, ids);
    await noteProducts(tx, deleted);
    await tellProducts(tx, 'deleted', deleted);
    return deleted;
  });
}

/** Deletes a product. Throws `catalog.product_not_found`. */
export async function deleteProduct(ctx: Context, id: number): Promise<void> {
  const deleted = await deleteProducts(ctx, [id]);
  if (deleted.length === 0) throw notFound('product', id);
}
