import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import { inChunks } from '../../db/in-chunks.ts';
import { amountOf } from '../../kernel/money.ts';
import { toColumn } from './money-columns.ts';
import type { BulkTier, ProductImage } from './product.ts';

export type StoredTier = BulkTier & { readonly productId: number };
export type StoredImage = ProductImage & { readonly productId: number };

export async function upsertBulkTiers(tx: Context, tiers: readonly StoredTier[]): Promise<void> {
  const rows = tiers.map((tier) => ({
    store_id: tx.store.id,
    id: tier.id,
    product_id: tier.productId,
    quantity_min: tier.min,
    quantity_max: tier.max ?? 0,
    type: tier.method,
    amount: toColumn(tier.amount),
  }));
  await inChunks(rows, (some) =>
    tx.db
      .insertInto('bulk_pricing_rules')
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(['store_id', 'id']).doUpdateSet((eb) => ({
          quantity_min: eb.ref('excluded.quantity_min'),
          quantity_max: eb.ref('excluded.quantity_max'),
          type: eb.ref('excluded.type'),
          amount: eb.ref('excluded.amount'),
        })),
      )
      .execute(),
  );
}

export async function deleteBulkTiers(
  tx: Context,
  productId: number,
  ids?: readonly number[],
): Promise<void> {
  await tx.db
    .deleteFrom('bulk_pricing_rules')
    .where('store_id', '=', tx.store.id)
    .where('product_id', '=', productId)
    .$if(ids !== undefined, (query) => query.where('id', '=', anyOf(ids!)))
    .execute();
}

export async function selectBulkTiers(ctx: Context, productIds: readonly number[]): Promise<StoredTier[]> {
  if (productIds.length === 0) return [];
  const rows = await ctx.db
    .selectFrom('bulk_pricing_rules')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('product_id', '=', anyOf(productIds))
    .orderBy('quantity_min')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    productId: row.product_id,
    min: row.quantity_min,
    max: row.quantity_max === 0 ? null : row.quantity_max,
    method: row.type as BulkTier['method'],
    amount: amountOf(row.amount),
  }));
}

export async function insertImages(tx: Context, images: readonly StoredImage[]): Promise<void> {
  const rows = images.map((image) => ({
    store_id: tx.store.id,
    id: image.id,
    product_id: image.productId,
    url: image.url,
    description: image.description,
    is_thumbnail: image.isThumbnail,
    sort_order: image.sortOrder,
    modified_at: image.modifiedAt,
  }));
  await inChunks(rows, (some) => tx.db.insertInto('product_images').values(some).execute());
}

export async function deleteImages(tx: Context, productId: number): Promise<void> {
  await tx.db
    .deleteFrom('product_images')
    .where('store_id', '=', tx.store.id)
    .where('product_id', '=', productId)
    .execute();
}

export async function selectImages(ctx: Context, productIds: readonly number[]): Promise<StoredImage[]> {
  if (productIds.length === 0) return [];
  const rows = await ctx.db
    .selectFrom('product_images')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('product_id', '=', anyOf(productIds))
    .orderBy('sort_order')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    productId: row.product_id,
    url: row.url,
    description: row.description,
    isThumbnail: row.is_thumbnail,
    sortOrder: row.sort_order,
    modifiedAt: row.modified_at,
  }));
}
