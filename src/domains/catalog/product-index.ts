import type { Collection, Context } from '../../db/context.ts';
import { ProductIndex } from './indexed-product.ts';
import { selectIndexedProducts, selectOutOfStock } from './product-index.storage.ts';

const indexOfStore: Collection<'all', ProductIndex> = {
  name: 'product-index',
  unloadedBy: { product: 'all' },
  load: async (ctx) => new Map([['all' as const, new ProductIndex(await selectIndexedProducts(ctx))]]),
  refresh: async (ctx, before, changed) => before.with(changed, await selectIndexedProducts(ctx, changed)),
};

/** The store's product index, from memory. */
export const productIndex = async (ctx: Context): Promise<ProductIndex> =>
  (await ctx.services.memory.get(ctx, indexOfStore, 'all'))!;

const outOfStock: Collection<'all', ReadonlySet<number>> = {
  name: 'products-out-of-stock',
  unloadedBy: { product: 'all', stock: 'all' },
  load: async (ctx) => new Map([['all' as const, await selectOutOfStock(ctx)]]),
  async refresh(ctx, before, changed) {
    const gone = new Set(before);
    for (const id of changed) gone.delete(id);
    return gone.union(await selectOutOfStock(ctx, changed));
  },
};

/** The products whose counted stock has run out, from memory. */
export const outOfStockIds = async (ctx: Context): Promise<ReadonlySet<number>> =>
  (await ctx.services.memory.get(ctx, outOfStock, 'all'))!;
