import DataLoader from 'dataloader';
import {
  isInStock,
  productStock,
  shownProducts,
  variantStock,
  type Product,
} from '../../../domains/catalog/index.ts';
import { itemsOfWishlists, type WishlistItem } from '../../../domains/wishlists/index.ts';
import { withChosen } from '../catalog/chosen.ts';
import type { ProductNode } from '../catalog/parents.ts';
import { connectionOf, type Connection, type PageArgs } from '../connection.ts';
import type { GraphqlContext } from '../context.ts';
import type { LoaderFactory } from '../loaders.ts';
import { readPrices } from '../pricing/price-sheets.ts';

/** An item, and its product as the shopper sees it; null where they do not. */
export type ItemNode = WishlistItem & { readonly product: ProductNode | null };

export type ItemPage = Connection<ItemNode> & { readonly collectionInfo: { readonly totalItems: number } };

const itemsOf: LoaderFactory<number, readonly WishlistItem[]> = (ctx) =>
  new DataLoader(async (ids) => {
    const items = await itemsOfWishlists(ctx, ids);
    return ids.map((id) => items.get(id) ?? []);
  });

interface ItemArgs extends PageArgs {
  readonly hideOutOfStock?: boolean | null | undefined;
  readonly filters?: ItemFilters | null | undefined;
}
interface ItemFilters {
  readonly productEntityIds?: readonly number[] | null | undefined;
  readonly variantEntityIds?: readonly number[] | null | undefined;
}

/** A page of what is on a list, by id. */
export async function itemsPage(
  { id, items }: { readonly id: number; readonly items?: readonly WishlistItem[] },
  args: ItemArgs,
  context: GraphqlContext,
): Promise<ItemPage> {
  const { ctx, loaders } = context;
  let wanted = filtered(items ?? (await loaders.get(itemsOf).load(id)), args.filters ?? {});
  if (args.hideOutOfStock) {
    const products = await shownProducts(ctx, productIdsOf(wanted));
    wanted = wanted.filter((item) => inStock(products.get(item.productId), item.variantId));
  }
  const { edges, pageInfo } = connectionOf(wanted, args);
  const page = edges.map(({ node }) => node);
  const ids = productIdsOf(page);
  const products = await shownProducts(ctx, ids);
  await readPrices(context, [...products.keys()]);
  const nodes = new Map(page.map((item) => [item.id, nodeOf(item, products.get(item.productId))]));
  const complete = wanted.map((item) => nodes.get(item.id) ?? { ...item, product: null });
  return {
    edges: connectionOf(complete, args).edges,
    pageInfo,
    collectionInfo: { totalItems: wanted.length },
  };
}

const productIdsOf = (items: readonly WishlistItem[]): number[] => [
  ...new Set(items.map(({ productId }) => productId)),
];

const filtered = (
  items: readonly WishlistItem[],
  { productEntityIds: productIds, variantEntityIds: variantIds }: ItemFilters,
): readonly WishlistItem[] =>
  items.filter(
    ({ productId, variantId }) =>
      (!productIds || productIds.includes(productId)) &&
      (!variantIds || (variantId !== null && variantIds.includes(variantId))),
  );

function inStock(product: Product | undefined, variantId: number | null): boolean {
  if (!product) return false;
  const variant = product.variants.find(({ id }) => id === variantId);
  return isInStock(variant ? variantStock(product, variant) : productStock(product));
}

function nodeOf(item: WishlistItem, product: Product | undefined): ItemNode {
  if (!product) return { ...item, product: null };
  const variant = product.variants.find(({ id }) => id === item.variantId) ?? null;
  return { ...item, product: withChosen(product, variant, []) };
}
