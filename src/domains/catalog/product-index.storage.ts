import { sql } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import { amountOf } from '../../kernel/money.ts';
import { fromColumnOrZero } from './money-columns.ts';
import type { IndexedProduct } from './indexed-product.ts';

/** All products of the store that are switched visible, or those of these ids. */
export async function selectIndexedProducts(
  ctx: Context,
  ids?: readonly number[],
): Promise<IndexedProduct[]> {
  const rows = await ctx.db
    .selectFrom('products')
    .select([
      'id',
      'name',
      'sort_order',
      'is_visible',
      'is_featured',
      'brand_id',
      'price',
      'sale_price',
      'created_at',
    ])
    .where('store_id', '=', ctx.store.id)
    .where('is_visible', '=', true)
    .$if(ids !== undefined, (query) => query.where('id', '=', anyOf(ids!)))
    .execute();
  const categories = await ctx.db
    .selectFrom('product_categories')
    .select(['product_id', sql<number[]>`array_agg(category_id order by category_id)`.as('ids')])
    .where('store_id', '=', ctx.store.id)
    .$if(ids !== undefined, (query) => query.where('product_id', '=', anyOf(ids!)))
    .groupBy('product_id')
    .execute();
  const channels = await ctx.db
    .selectFrom('product_channels')
    .select(['product_id', sql<number[]>`array_agg(channel_id order by channel_id)`.as('ids')])
    .where('store_id', '=', ctx.store.id)
    .$if(ids !== undefined, (query) => query.where('product_id', '=', anyOf(ids!)))
    .groupBy('product_id')
    .execute();
  const categoryIds = new Map(categories.map((row) => [row.product_id, row.ids]));
  const channelIds = new Map(channels.map((row) => [row.product_id, row.ids]));
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    sortOrder: row.sort_order,
    isVisible: row.is_visible,
    isFeatured: row.is_featured,
    brandId: row.brand_id,
    price: amountOf(row.price),
    salePrice: fromColumnOrZero(row.sale_price),
    createdAt: row.created_at,
    categoryIds: categoryIds.get(row.id) ?? [],
    channelIds: channelIds.get(row.id) ?? [],
  }));
}

/** Products whose counted stock has run out, all of them or those of these ids. */
export async function selectOutOfStock(ctx: Context, ids?: readonly number[]): Promise<Set<number>> {
  const rows = await ctx.db
    .selectFrom('products')
    .select('id')
    .where('store_id', '=', ctx.store.id)
    .$if(ids !== undefined, (query) => query.where('id', '=', anyOf(ids!)))
    .where((eb) =>
      eb.or([
        eb.and([eb('inventory_tracking', '=', 'product'), eb('inventory_level', '<=', 0)]),
        eb.and([
          eb('inventory_tracking', '=', 'variant'),
          eb.not(
            eb.exists(
              eb
                .selectFrom('variants')
                .select('variants.id')
                .whereRef('variants.store_id', '=', 'products.store_id')
                .whereRef('variants.product_id', '=', 'products.id')
                .where('variants.inventory_level', '>', 0),
            ),
          ),
        ]),
      ]),
    )
    .execute();
  return new Set(rows.map((row) => row.id));
}
