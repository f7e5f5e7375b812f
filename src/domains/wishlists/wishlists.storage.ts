import { sql, type Selectable } from 'kysely';
import type { Context } from '../../db/context.ts';
import { inChunks } from '../../db/in-chunks.ts';
import type { WishlistItems, Wishlists } from '../../db/tables.generated.ts';
import type { OwnedBy, Wishlist, WishlistItem } from './wishlist.ts';

const toWishlist = (row: Selectable<Wishlists>): Wishlist => ({
  id: row.id,
  customerId: row.customer_id,
  name: row.name,
  isPublic: row.is_public,
  token: row.token,
});

const toItem = (row: Selectable<WishlistItems>): WishlistItem => ({
  id: row.id,
  wishlistId: row.wishlist_id,
  productId: row.product_id,
  variantId: row.variant_id,
});

const anyOf = (column: string, ids: readonly number[]) =>
  sql<boolean>`${sql.ref(column)} = any(${[...ids]}::int[])`;

const lists = (ctx: Context) => ctx.db.selectFrom('wishlists').where('store_id', '=', ctx.store.id);

/** One page, by id, and how many there are. */
export async function selectWishlists(
  ctx: Context,
  customerId: number | undefined,
  page: { limit: number; offset: number },
): Promise<{ wishlists: Wishlist[]; total: number }> {
  const matching = customerId === undefined ? lists(ctx) : lists(ctx).where('customer_id', '=', customerId);
  const { total } = await matching
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching.selectAll().orderBy('id').limit(page.limit).offset(page.offset).execute();
  return { wishlists: rows.map(toWishlist), total: Number(total) };
}

/** The list, if it is whose it is asked to be; `lock` keeps it from others until the transaction ends. */
export async function selectWishlist(
  ctx: Context,
  id: number,
  owner: OwnedBy,
  lock = false,
): Promise<Wishlist | null> {
  let query = lists(ctx).selectAll().where('id', '=', id);
  if (owner !== 'anyone') query = query.where('customer_id', '=', owner);
  if (lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row ? toWishlist(row) : null;
}

export async function selectPublicWishlist(ctx: Context, token: string): Promise<Wishlist | null> {
  const row = await lists(ctx)
    .selectAll()
    .where('token', '=', token)
    .where('is_public', '=', true)
    .executeTakeFirst();
  return row ? toWishlist(row) : null;
}

export async function countWishlists(ctx: Context, customerId: number): Promise<number> {
  const { total } = await lists(ctx)
    .where('customer_id', '=', customerId)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}

/** The items of these lists, by id. */
export async function selectItems(ctx: Context, wishlistIds: readonly number[]): Promise<WishlistItem[]> {
  const rows = await ctx.db
    .selectFrom('wishlist_items')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where(anyOf('wishlist_id', wishlistIds))
    .orderBy('id')
    .execute();
  return rows.map(toItem);
}

export async function insertWishlist(tx: Context, wishlist: Wishlist): Promise<void> {
  await tx.db
    .insertInto('wishlists')
    .values({
      store_id: tx.store.id,
      id: wishlist.id,
      customer_id: wishlist.customerId,
      name: wishlist.name,
      is_public: wishlist.isPublic,
      token: wishlist.token,
    })
    .execute();
}

export async function replaceWishlist(tx: Context, wishlist: Wishlist): Promise<void> {
  await tx.db
    .updateTable('wishlists')
    .set({ customer_id: wishlist.customerId, name: wishlist.name, is_public: wishlist.isPublic })
    .where('store_id', '=', tx.store.id)
    .where('id', '=', wishlist.id)
    .execute();
}

export async function insertItems(tx: Context, items: readonly WishlistItem[]): Promise<void> {
  const rows = items.map((item) => ({
    store_id: tx.store.id,
    id: item.id,
    wishlist_id: item.wishlistId,
    product_id: item.productId,
    variant_id: item.variantId,
  }));
  await inChunks(rows, (some) => tx.db.insertInto('wishlist_items').values(some).execute());
}

export async function deleteItems(tx: Context, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.db
    .deleteFrom('wishlist_items')
    .where('store_id', '=', tx.store.id)
    .where(anyOf('id', ids))
    .execute();
}

/** Answers the ids of those that were there. */
export async function deleteWishlistRows(
  tx: Context,
  ids: readonly number[],
  owner: OwnedBy,
): Promise<number[]> {
  let query = tx.db.deleteFrom('wishlists').where('store_id', '=', tx.store.id).where(anyOf('id', ids));
  if (owner !== 'anyone') query = query.where('customer_id', '=', owner);
  return (await query.returning('id').execute()).map(({ id }) => id);
}
