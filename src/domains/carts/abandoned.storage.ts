import { anyOf } from '../../db/any-of.ts';
import type { Context, Database, StoreRef } from '../../db/context.ts';
import type { Cart } from './cart.ts';

/** The stores of carts that did not change since a moment and were not told of: of the oldest so many, by the index. */
export async function selectStoresToTell(db: Database, since: Date, limit: number): Promise<StoreRef[]> {
  const rows = await db
    .selectFrom((oldest) =>
      oldest
        .selectFrom('carts')
        .select('store_id')
        .where('abandoned_at', 'is', null)
        .where('updated_at', '<=', since)
        .orderBy('updated_at')
        .limit(limit)
        .as('oldest'),
    )
    .innerJoin('stores', 'stores.store_id', 'oldest.store_id')
    .select(['stores.store_id as id', 'stores.hash'])
    .distinct()
    .execute();
  return rows;
}

/** Marks some of a store’s that nobody else has in hand, and answers those that have not expired. */
export async function markAbandoned(
  tx: Context,
  since: Date,
  now: Date,
  limit: number,
): Promise<{ readonly marked: number; readonly told: readonly Pick<Cart, 'id' | 'channelId'>[] }> {
  const carts = await tx.db
    .selectFrom('carts')
    .select(['id', 'channel_id as channelId', 'expires_at'])
    .where('store_id', '=', tx.store.id)
    .where('abandoned_at', 'is', null)
    .where('updated_at', '<=', since)
    .orderBy('updated_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  await tx.db
    .updateTable('carts')
    .set({ abandoned_at: now })
    .where('store_id', '=', tx.store.id)
    .where('id', '=', anyOf(carts.map(({ id }) => id)))
    .execute();
  return { marked: carts.length, told: carts.filter((cart) => cart.expires_at > now) };
}
