import type { Selectable } from 'kysely';
import type { Context, Database } from '../../db/context.ts';
import type { Sessions } from '../../db/tables.generated.ts';
import type { Session } from './session.ts';

const toSession = (row: Selectable<Sessions>): Session => ({
  hash: row.token_hash,
  channelId: row.channel_id,
  customerId: row.customer_id,
  cartId: row.cart_id,
  expiresAt: row.expires_at,
});

export async function insertSession(
  ctx: Context,
  session: Session & { customerTokenHash: Buffer | null; createdAt: Date },
): Promise<void> {
  await ctx.db
    .insertInto('sessions')
    .values({
      store_id: ctx.store.id,
      token_hash: session.hash,
      channel_id: session.channelId,
      customer_id: session.customerId,
      customer_token_hash: session.customerTokenHash,
      cart_id: session.cartId,
      created_at: session.createdAt,
      expires_at: session.expiresAt,
    })
    .execute();
}

export async function selectSession(ctx: Context, hash: Buffer): Promise<Session | null> {
  const row = await ctx.db
    .selectFrom('sessions')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('token_hash', '=', hash)
    .executeTakeFirst();
  return row ? toSession(row) : null;
}

export async function selectSessionByCustomerToken(ctx: Context, hash: Buffer): Promise<Session | null> {
  const row = await ctx.db
    .selectFrom('sessions')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('customer_token_hash', '=', hash)
    .executeTakeFirst();
  return row ? toSession(row) : null;
}

export async function updateSessionCart(ctx: Context, hash: Buffer, cartId: string | null): Promise<void> {
  await ctx.db
    .updateTable('sessions')
    .set({ cart_id: cartId })
    .where('store_id', '=', ctx.store.id)
    .where('token_hash', '=', hash)
    .execute();
}

export async function deleteSession(ctx: Context, hash: Buffer): Promise<void> {
  await ctx.db
    .deleteFrom('sessions')
    .where('store_id', '=', ctx.store.id)
    .where('token_hash', '=', hash)
    .execute();
}

export async function deleteSessionsOfCustomer(ctx: Context, customerId: number): Promise<void> {
  await ctx.db
    .deleteFrom('sessions')
    .where('store_id', '=', ctx.store.id)
    .where('customer_id', '=', customerId)
    .execute();
}

/** Removes what has expired, of every store. */
export async function deleteExpired(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('sessions').where('expires_at', '<', now).execute();
  await db.deleteFrom('customer_access_tokens').where('expires_at', '<', now).execute();
}
