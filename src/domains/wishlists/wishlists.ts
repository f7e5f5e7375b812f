import type { Context } from '../../db/context.ts';
import { reserveId, reserveIds } from '../../db/ids.ts';
import { newUuid } from '../../kernel/ids.ts';
import { holdCustomer } from '../customers/index.ts';
import {
  badName,
  itemNotFound,
  tooMany,
  tooManyItems,
  unknownCustomer,
  unknownItem,
  wishlistNotFound,
} from './errors.ts';
import { checkItems } from './offered.ts';
import {
  fresh,
  MOST_ITEMS,
  MOST_LISTS,
  type NewItem,
  type NewWishlist,
  type OwnedBy,
  type Wishlist,
  type WishlistItem,
  type WishlistPatch,
  type WishlistWithItems,
} from './wishlist.ts';
import {
  countWishlists,
  deleteItems,
  deleteWishlistRows,
  insertItems,
  insertWishlist,
  replaceWishlist,
  selectItems,
  selectPublicWishlist,
  selectWishlist,
  selectWishlists,
} from './wishlists.storage.ts';

/** Lists by id, one page: of all customers, or of one. */
export const listWishlists = (
  ctx: Context,
  customerId: number | undefined,
  page: { limit: number; offset: number },
): Promise<{ wishlists: Wishlist[]; total: number }> => selectWishlists(ctx, customerId, page);

/** The items of each of these lists, by id. */
export async function itemsOfWishlists(
  ctx: Context,
  ids: readonly number[],
): Promise<Map<number, WishlistItem[]>> {
  const items = ids.length === 0 ? [] : await selectItems(ctx, ids);
  return Map.groupBy(items, ({ wishlistId }) => wishlistId);
}

/** Throws `wishlists.not_found`. */
export async function readWishlist(ctx: Context, id: number, owner: OwnedBy): Promise<WishlistWithItems> {
  const wishlist = await selectWishlist(ctx, id, owner);
  if (!wishlist) throw wishlistNotFound(id);
  return { ...wishlist, items: await selectItems(ctx, [id]) };
}

/** The list that is shared under a token; null where there is none, or it is not public any more. */
export const publicWishlist = (ctx: Context, token: string): Promise<Wishlist | null> =>
  selectPublicWishlist(ctx, token);

/**
 * Throws `wishlists.unknown_customer`, `wishlists.too_many`, `wishlists.bad_name` and what adding items throws.
 */
export async function createWishlist(ctx: Context, input: NewWishlist): Promise<WishlistWithItems> {
  checkName(input.name);
  const items = fresh(input.items, []);
  if (items.length > MOST_ITEMS) throw tooManyItems();
  await checkItems(ctx, input.items);
  const [id, itemIds] = [
    await reserveId(ctx, 'wishlist'),
    await reserveIds(ctx, 'wishlist-item', items.length),
  ];
  const { customerId, name, isPublic } = input;
  const wishlist = { id, customerId, name, isPublic, token: newUuid() };
  const rows = items.map((item, index) => ({ ...item, id: itemIds[index]!, wishlistId: id }));
  return ctx.transaction(async (tx) => {
    await makeRoom(tx, customerId);
    await insertWishlist(tx, wishlist);
    await insertItems(tx, rows);
    return { ...wishlist, items: rows };
  });
}

/**
 * Changes a list; what is left out stays. Throws `wishlists.not_found`, `wishlists.unknown_item` and what
 * `createWishlist` throws.
 */
export async function updateWishlist(
  ctx: Context,
  id: number,
  owner: OwnedBy,
  patch: WishlistPatch,
): Promise<WishlistWithItems> {
  if (patch.name !== undefined) checkName(patch.name);
  const wanted = patch.items;
  if (wanted) {
    if (fresh(wanted, []).length > MOST_ITEMS) throw tooManyItems();
    await checkItems(ctx, wanted);
  }
  const ids = await reserveIds(ctx, 'wishlist-item', wanted?.length ?? 0);
  return ctx.transaction(async (tx) => {
    const before = await locked(tx, id, owner);
    const customerId = patch.customerId ?? before.customerId;
    if (customerId !== before.customerId) await makeRoom(tx, customerId);
    const { name = before.name, isPublic = before.isPublic } = patch;
    const wishlist = { ...before, customerId, name, isPublic };
    await replaceWishlist(tx, wishlist);
    const present = await selectItems(tx, [id]);
    if (!wanted) return { ...wishlist, items: present };
    const known = new Set(present.map((item) => item.id));
    for (const [index, item] of wanted.entries())
      if (item.id !== undefined && !known.has(item.id)) throw unknownItem(item.id, index);
    // One that is named twice is what it was named first.
    const used = new Set<number>();
    const items = fresh(wanted, []).map((item, index): WishlistItem => {
      const itemId = item.id === undefined || used.has(item.id) ? ids[index]! : item.id;
      used.add(itemId);
      return { id: itemId, wishlistId: id, productId: item.productId, variantId: item.variantId };
    });
    await deleteItems(tx, [...known]);
    await insertItems(tx, items);
    return { ...wishlist, items: items.toSorted((a, b) => a.id - b.id) };
  });
}

/** Adds what the list does not have yet. Throws `wishlists.not_found`, `wishlists.too_many_items`, … */
export async function addItems(
  ctx: Context,
  id: number,
  owner: OwnedBy,
  wanted: readonly NewItem[],
): Promise<WishlistWithItems> {
  await readable(ctx, id, owner);
  if (fresh(wanted, []).length > MOST_ITEMS) throw tooManyItems();
  await checkItems(ctx, wanted);
  const ids = await reserveIds(ctx, 'wishlist-item', fresh(wanted, []).length);
  return ctx.transaction(async (tx) => {
    const wishlist = await locked(tx, id, owner);
    const present = await selectItems(tx, [id]);
    const added = fresh(wanted, present).map(({ productId, variantId }, index): WishlistItem => ({
      id: ids[index]!,
      wishlistId: id,
      productId,
      variantId,
    }));
    if (present.length + added.length > MOST_ITEMS) throw tooManyItems();
    await insertItems(tx, added);
    return { ...wishlist, items: [...present, ...added] };
  });
}

/** Takes items off, all of them or none. Throws `wishlists.not_found` or `wishlists.item_not_found`. */
export async function removeItems(
  ctx: Context,
  id: number,
  owner: OwnedBy,
  itemIds: readonly number[],
): Promise<WishlistWithItems> {
  return ctx.transaction(async (tx) => {
    const wishlist = await locked(tx, id, owner);
    const present = await selectItems(tx, [id]);
    const gone = new Set(itemIds);
    for (const itemId of gone) if (!present.some((item) => item.id === itemId)) throw itemNotFound(itemId);
    await deleteItems(tx, [...gone]);
    return { ...wishlist, items: present.filter((item) => !gone.has(item.id)) };
  });
}

/** Deletes lists, all of them or none. Throws `wishlists.not_found`. */
export async function deleteWishlists(ctx: Context, ids: readonly number[], owner: OwnedBy): Promise<void> {
  await ctx.transaction(async (tx) => {
    const deleted = new Set(await deleteWishlistRows(tx, ids, owner));
    const missing = ids.find((id) => !deleted.has(id));
    if (missing !== undefined) throw wishlistNotFound(missing);
  });
}

async function readable(ctx: Context, id: number, owner: OwnedBy): Promise<Wishlist> {
  const wishlist = await selectWishlist(ctx, id, owner);
  if (!wishlist) throw wishlistNotFound(id);
  return wishlist;
}

async function locked(tx: Context, id: number, owner: OwnedBy): Promise<Wishlist> {
  const wishlist = await selectWishlist(tx, id, owner, true);
  if (!wishlist) throw wishlistNotFound(id);
  return wishlist;
}

/** The customer is there, stays there, and has room for one more. */
async function makeRoom(tx: Context, customerId: number): Promise<void> {
  if (!(await holdCustomer(tx, customerId))) throw unknownCustomer(customerId);
  if ((await countWishlists(tx, customerId)) >= MOST_LISTS) throw tooMany();
}

function checkName(name: string): void {
  const { length } = [...name];
  if (name.trim() === '' || length > 255) throw badName();
}
