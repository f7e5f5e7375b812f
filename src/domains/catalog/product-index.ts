import type { Collection, Context } from '../../db/context.ts';
import { ProductIndex } from './indexed-product.ts';
import { selectIndexedProducts, selectOutOfStock } from './product-index.storage.ts';

const indexOfStore: Collection<'all', ProductIndex> = {
  name: 'product-index',
  unloadedBy: { product: 'all' },
  max: 1_000,
  load: async (ctx) => new Map([['all' as const, new ProductIndex(await selectIndexedProducts(ctx))]]),
};

/** The store's product index, from memory. */
export const productIndex = async (ctx: Context): Promise<ProductIndex> =>
  (await ctx.services.memory.get(ctx, indexOfStore, 'all'))!;

const outOfStock: Collection<'all', ReadonlySet<number>> = {
  name: 'products-out-of-stock',
  unloadedBy: { product: 'all', stock: 'all' },
  max: 1_000,
  load: async (ctx) => new Map([['all' as const, await selectOutOfStock(ctx)]]),
};

/** The products whose counted stock has run out, from memory. */
export const outOfStockIds = async (ctx: Context): Promise<ReadonlySet<number>> =>
  (await ctx.services.memory.get(ctx, outOfStock, 'all'))!;
