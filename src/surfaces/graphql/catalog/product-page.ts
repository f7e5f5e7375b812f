import {
  outOfStockIds,
  productIndex,
  productsByIds,
  viewerOf,
  type IndexedProduct,
  type ProductList,
  type ProductSort,
} from '../../../domains/catalog/index.ts';
import type { GraphqlContext } from '../context.ts';
import { readPrices } from '../pricing/price-sheets.ts';
import { connectionFrom, type PageArgs } from '../connection.ts';
import type { ProductPage } from './parents.ts';

export interface ListArgs extends PageArgs {
  readonly hideOutOfStock?: boolean | null | undefined;
}

/** A page of products that the shopper may see; only what is on it is read. */
export async function productPage(
  context: GraphqlContext,
  args: ListArgs,
  list: ProductList,
  order?: ProductSort,
  keep?: (product: IndexedProduct) => boolean,
): Promise<ProductPage> {
  const { ctx } = context;
  const index = await productIndex(ctx);
  let shown = index.shownTo(await viewerOf(ctx), list, order);
  if (keep) shown = shown.filter(keep);
  return pageOf(context, args, shown);
}

/** A page of an ordered list of products. */
export async function pageOf(
  context: GraphqlContext,
  args: ListArgs,
  listed: readonly { readonly id: number }[],
): Promise<ProductPage> {
  const { ctx } = context;
  const gone = args.hideOutOfStock ? await outOfStockIds(ctx) : null;
  const left = gone ? listed.filter(({ id }) => !gone.has(id)) : listed;
  const page = await connectionFrom(
    left.length,
    async ({ start, end }) => {
      const ids = left.slice(start, end).map(({ id }) => id);
      const [products] = await Promise.all([productsByIds(ctx, ids), readPrices(context, ids)]);
      return ids.flatMap((id) => products.get(id) ?? []);
    },
    args,
  );
  return { ...page, collectionInfo: { totalItems: left.length } };
}
