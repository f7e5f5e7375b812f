import type { Context } from '../../db/context.ts';
import { customersOf } from '../customers/index.ts';

export interface AccessTokenRow {
  readonly customerId: number;
  readonly channelId: number;
  readonly expiresAt: Date;
}

export async function insertAccessToken(
  ctx: Context,
  hash: Buffer,
  token: AccessTokenRow & { createdAt: Date },
): Promise<void> {
  await ctx.db
    .insertInto('customer_access_tokens')
    .values({
      store_id: ctx.store.id,
      token_hash: hash,
      customer_id: token.customerId,
      channel_id: token.channelId,
      created_at: token.createdAt,
      expires_at: token.expiresAt,
    })
    .execute();
}

export async function selectAccessToken(ctx: Context, hash: Buffer): Promise<AccessTokenRow | null> {
  const row = await ctx.db
    .selectFrom('customer_access_tokens')
    .select(['customer_id', 'channel_id', 'expires_at'])
    .where('store_id', '=', ctx.store.id)
    .where('token_hash', '=', hash)
    .executeTakeFirst();
  return row ? { customerId: row.customer_id, channelId: row.channel_id, expiresAt: row.expires_at } : null;
}

/** The customer who holds a token, and until when. */
export const holdersOf = (ctx: Context, hash: Buffer) =>
  customersOf(ctx)
    .innerJoin('customer_access_tokens as held', (join) =>
      join.onRef('held.store_id', '=', 'customers.store_id').onRef('held.customer_id', '=', 'customers.id'),
    )
    .where('held.token_hash', '=', hash)
    .select('held.expires_at as held_until');

/** Answers the hashes of those there were. */
export async function deleteAccessTokensOfCustomer(ctx: Context, customerId: number): Promise<Buffer[]> {
  const rows = await ctx.db
    .deleteFrom('customer_access_tokens')
    .where('store_id', '=', ctx.store.id)
    .where('customer_id', '=', customerId)
    .returning('token_hash')
    .execute();
  return rows.map((row) => row.token_hash);
}
