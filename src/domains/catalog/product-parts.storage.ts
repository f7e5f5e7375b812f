import { sql } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import { amountOf } from '../../kernel/money.ts';
import { toColumn } from './money-columns.ts';
import type { BulkTier, ProductImage } from './product.ts';

/** A product in a category, or on a channel. */
export interface Assignment {
  readonly productId: number;
  /** The category or the channel. */
  readonly to: number;
}

export interface AssignmentFilter {
  readonly productIds?: readonly number[] | undefined;
  readonly to?: readonly number[] | undefined;
}

export type StoredTier = BulkTier & { readonly productId: number };
export type StoredImage = ProductImage & { readonly productId: number };

export async function insertCategoryAssignments(
  tx: Context,
  assignments: readonly Assignment[],
): Promise<void> {
  if (assignments.length === 0) return;
  await tx.db
    .insertInto('product_categories')
    .values(
      assignments.map(({ productId, to }) => ({
        store_id: tx.store.id,
        product_id: productId,
        category_id: to,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function insertChannelAssignments(
  tx: Context,
  assignments: readonly Assignment[],
): Promise<void> {
  if (assignments.length === 0) return;
  await tx.db
    .insertInto('product_channels')
    .values(
      assignments.map(({ productId, to }) => ({
        store_id: tx.store.id,
        product_id: productId,
        channel_id: to,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes products out of categories; an empty list means all, on either side but not on both. */
export async function deleteCategoryAssignments(
  tx: Context,
  productIds: readonly number[],
  categoryIds: readonly number[],
): Promise<number[]> {
  const rows = await tx.db
    .deleteFrom('product_categories')
    .where('store_id', '=', tx.store.id)
    .$if(productIds.length > 0, (query) => query.where('product_id', '=', anyOf(productIds)))
    .$if(categoryIds.length > 0, (query) => query.where('category_id', '=', anyOf(categoryIds)))
    .returning('product_id')
    .execute();
  return [...new Set(rows.map((row) => row.product_id))];
}

/** Takes products off channels; an empty list means all, on either side but not on both. */
export async function deleteChannelAssignments(
  tx: Context,
  productIds: readonly number[],
  channelIds: readonly number[],
): Promise<number[]> {
  const rows = await tx.db
    .deleteFrom('product_channels')
    .where('store_id', '=', tx.store.id)
    .$if(productIds.length > 0, (query) => query.where('product_id', '=', anyOf(productIds)))
    .$if(channelIds.length > 0, (query) => query.where('channel_id', '=', anyOf(channelIds)))
    .returning('product_id')
    .execute();
  return [...new Set(rows.map((row) => row.product_id))];
}

export async function selectCategoryAssignments(
  ctx: Context,
  productIds: readonly number[],
): Promise<Assignment[]> {
  if (productIds.length === 0) return [];
  return ctx.db
    .selectFrom('product_categories')
    .select(['product_id as productId', 'category_id as to'])
    .where('store_id', '=', ctx.store.id)
    .where('product_id', '=', anyOf(productIds))
    .orderBy('category_id')
    .execute();
}

export async function selectChannelAssignments(
  ctx: Context,
  productIds: readonly number[],
): Promise<Assignment[]> {
  if (productIds.length === 0) return [];
  return ctx.db
    .selectFrom('product_channels')
    .select(['product_id as productId', 'channel_id as to'])
    .where('store_id', '=', ctx.store.id)
    .where('product_id', '=', anyOf(productIds))
    .orderBy('channel_id')
    .execute();
}

/** One page of the assignments that match, and how many match in all. */
export async function selectAssignmentPage(
  ctx: Context,
  table: 'product_categories' | 'product_channels',
  filter: AssignmentFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ assignments: Assignment[]; total: number }> {
  const column = table === 'product_categories' ? 'category_id' : 'channel_id';
  const matching = ctx.db
    .selectFrom(table)
    .where('store_id', '=', ctx.store.id)
    .$if(filter.productIds !== undefined, (query) =>
      query.where('product_id', '=', anyOf(filter.productIds!)),
    )
    .$if(filter.to !== undefined, (query) => query.where(sql.ref<number>(column), '=', anyOf(filter.to!)));
  const { total } = await matching
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const assignments = await matching
    .select(['product_id as productId', sql.ref<number>(column).as('to')])
    .orderBy('product_id')
    .orderBy(sql.ref(column))
    .limit(limit)
    .offset(offset)
    .execute();
  return { assignments, total };
}

/** Which of these channels the store has. */
export async function selectChannelIds(ctx: Context, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db
    .selectFrom('channels')
    .select('id')
    .where('store_id', '=', ctx.store.id)
    .where('id', '=', anyOf(ids))
    .execute();
  return rows.map((row) => row.id);
}

export async function upsertBulkTiers(tx: Context, tiers: readonly StoredTier[]): Promise<void> {
  if (tiers.length === 0) return;
  await tx.db
    .insertInto('bulk_pricing_rules')
    .values(
      tiers.map((tier) => ({
        store_id: tx.store.id,
        id: tier.id,
        product_id: tier.productId,
        quantity_min: tier.min,
        quantity_max: tier.max ?? 0,
        type: tier.method,
        amount: toColumn(tier.amount),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['store_id', 'id']).doUpdateSet((eb) => ({
        quantity_min: eb.ref('excluded.quantity_min'),
        quantity_max: eb.ref('excluded.quantity_max'),
        type: eb.ref('excluded.type'),
        amount: eb.ref('excluded.amount'),
      })),
    )
    .execute();
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
  if (images.length === 0) return;
  await tx.db
    .insertInto('product_images')
    .values(
      images.map((image) => ({
        store_id: tx.store.id,
        id: image.id,
        product_id: image.productId,
        url: image.url,
        description: image.description,
        is_thumbnail: image.isThumbnail,
        sort_order: image.sortOrder,
        modified_at: image.modifiedAt,
      })),
    )
    .execute();
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
