import {
  addItems,
  createWishlist,
  deleteWishlists,
  itemsOfWishlists,
  listWishlists,
  readWishlist,
  removeItems,
  updateWishlist,
  type NewItem,
  type WishlistWithItems,
} from '../../../domains/wishlists/index.ts';
import { created, defineOperation, noContent, ok } from '../operation.ts';
import { pageMeta, pageOf } from '../paging.ts';

type WireItem = { readonly id: number; readonly product_id: number; readonly variant_id: number | null };

const toWire = ({ id, customerId, name, isPublic, token, items }: WishlistWithItems) => ({
  id,
  customer_id: customerId,
  name,
  is_public: isPublic,
  token,
  items: items.map((item): WireItem => ({
    id: item.id,
    product_id: item.productId,
    variant_id: item.variantId,
  })),
});

const fromWire = (item: { readonly product_id: number; readonly variant_id?: number | null }): NewItem => ({
  productId: item.product_id,
  variantId: item.variant_id ?? null,
});

const getWishlists = defineOperation('getWishlists', async ({ ctx, query }) => {
  const { wishlists, total } = await listWishlists(ctx, query.customer_id, pageOf(query));
  const items = await itemsOfWishlists(
    ctx,
    wishlists.map(({ id }) => id),
  );
  const data = wishlists.map((wishlist) => toWire({ ...wishlist, items: items.get(wishlist.id) ?? [] }));
  return ok({ data, meta: pageMeta(query, total, data.length) });
});

const createOne = defineOperation('createWishlist', async ({ ctx, body }) => {
  const wishlist = await createWishlist(ctx, {
    customerId: body.customer_id,
    name: body.name,
    isPublic: body.is_public ?? false,
    items: (body.items ?? []).map(fromWire),
  });
  return created({ data: toWire(wishlist), meta: {} });
});

const getWishlist = defineOperation('getWishlist', async ({ ctx, path }) =>
  ok({ data: toWire(await readWishlist(ctx, path.wishlist_id, 'anyone')), meta: {} }),
);

/** It answers 201, as documented. */
const updateOne = defineOperation('updateWishlist', async ({ ctx, path, body }) => {
  const wishlist = await updateWishlist(ctx, path.wishlist_id, 'anyone', {
    customerId: body.customer_id,
    name: body.name,
    isPublic: body.is_public,
    items: body.items.map((item) => ({ ...fromWire(item), id: item.id })),
  });
  return created({ data: toWire(wishlist), meta: {} });
});

const deleteOne = defineOperation('deleteWishlist', async ({ ctx, path }) => {
  await deleteWishlists(ctx, [path.wishlist_id], 'anyone');
  return noContent;
});

const addWishlistItem = defineOperation('addWishlistItem', async ({ ctx, path, body }) => {
  const items = (body?.items ?? []).map(fromWire);
  return created({ data: toWire(await addItems(ctx, path.wishlist_id, 'anyone', items)), meta: {} });
});

const deleteWishlistItem = defineOperation('deleteWishlistItem', async ({ ctx, path }) =>
  ok({ data: toWire(await removeItems(ctx, path.wishlist_id, 'anyone', [path.item_id])), meta: {} }),
);

export const wishlistOperations = [
  getWishlists,
  createOne,
  getWishlist,
  updateOne,
  deleteOne,
  addWishlistItem,
  deleteWishlistItem,
];
