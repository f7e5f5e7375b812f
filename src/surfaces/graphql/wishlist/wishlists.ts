import {
  itemsOfWishlists,
  listWishlists,
  MOST_LISTS,
  publicWishlist,
  type Wishlist,
  type WishlistItem,
} from '../../../domains/wishlists/index.ts';
import type { Context } from '../../../db/context.ts';
import { customerIdOf } from '../../../kernel/actor.ts';
import { connectionOf, type Connection } from '../connection.ts';
import type { ResolverModule } from '../module.ts';
import type { WishlistFiltersInput } from '../schema.generated.ts';
import { itemsPage, type ItemNode, type ItemPage } from './items.ts';

declare module '../parents.ts' {
  interface Parents {
    Wishlist: Wishlist & { readonly items?: readonly WishlistItem[] };
    PublicWishlist: Wishlist;
    WishlistConnection: Connection<Wishlist>;
    WishlistEdge: Connection<Wishlist>['edges'][number];
    WishlistItemConnection: ItemPage;
    WishlistItemEdge: ItemPage['edges'][number];
    WishlistItem: ItemNode;
  }
}

/** `customer.wishlists`, by id, and the list that is shared under a token. */
export const wishlists: ResolverModule = {
  Customer: {
    wishlists: async ({ id }, args, { ctx }) =>
      connectionOf(await listsOf(ctx, id, args.filters ?? {}), args),
  },
  Site: { publicWishlist: (_site, { token }, { ctx }) => publicWishlist(ctx, token) },
  WishlistConnection: { edges: 'property', pageInfo: 'property' },
  WishlistEdge: { node: 'property', cursor: 'property' },
  Wishlist: {
    entityId: ({ id }) => id,
    name: 'property',
    isPublic: 'property',
    token: 'property',
    items: (wishlist, args, context) => itemsPage(wishlist, args, context),
  },
  PublicWishlist: {
    entityId: ({ id }) => id,
    name: 'property',
    token: 'property',
    items: ({ id }, args, context) => itemsPage({ id }, args, context),
    isOwner: ({ customerId }, _args, { ctx }) => customerId === customerIdOf(ctx.actor),
  },
  WishlistItemConnection: { edges: 'property', pageInfo: 'property', collectionInfo: 'property' },
  WishlistItemEdge: { node: 'property', cursor: 'property' },
  WishlistItem: {
    entityId: ({ id }) => id,
    product: 'property',
    productEntityId: ({ productId }) => productId,
    variantEntityId: ({ variantId }) => variantId,
  },
};

/** A customer's lists, of which there are few: those with these ids, and with an item of one of these products. */
async function listsOf(
  ctx: Context,
  customerId: number,
  { entityIds, productEntityIds, variantEntityIds }: WishlistFiltersInput,
): Promise<Wishlist[]> {
  const page = { limit: MOST_LISTS, offset: 0 };
  let { wishlists } = await listWishlists(ctx, customerId, page);
  if (entityIds) wishlists = wishlists.filter(({ id }) => entityIds.includes(id));
  if (!productEntityIds && !variantEntityIds) return wishlists;
  const items = await itemsOfWishlists(
    ctx,
    wishlists.map(({ id }) => id),
  );
  return wishlists.filter(({ id }) => {
    const own = items.get(id) ?? [];
    return (
      (!productEntityIds || own.some(({ productId }) => productEntityIds.includes(productId))) &&
      (!variantEntityIds ||
        own.some(({ variantId }) => variantId !== null && variantEntityIds.includes(variantId)))
    );
  });
}
