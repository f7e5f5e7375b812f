import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import { customersOf, toCustomer, type Customer } from '../customers/index.ts';

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

/** Customer access tokens by their hashes, in hexadecimal. */
export async function selectAccessTokens(
  ctx: Context,
  hashes: readonly Buffer[],
): Promise<Map<string, AccessTokenRow>> {
  const rows = await ctx.db
    .selectFrom('customer_access_tokens')
    .select(['token_hash', 'customer_id', 'channel_id', 'expires_at'])
    .where('store_id', '=', ctx.store.id)
    .where('token_hash', '=', anyOf(hashes))
    .execute();
  return new Map(
    rows.map((row) => [
      row.token_hash.toString('hex'),
      { customerId: row.customer_id, channelId: row.channel_id, expiresAt: row.expires_at },
    ]),
  );
}

/** Who holds a customer access token, and until when. */
export interface HolderRow {
  readonly customer: Customer;
  readonly until: Date;
}

/** The holders of customer access tokens, by the hashes of these in hexadecimal. */
export async function selectHolders(
  ctx: Context,
  hashes: readonly Buffer[],
): Promise<Map<string, HolderRow>> {
  const rows = await customersOf(ctx)
    .innerJoin('customer_access_tokens as held', (join) =>
      join.onRef('held.store_id', '=', 'customers.store_id').onRef('held.customer_id', '=', 'customers.id'),
    )
    .where('held.token_hash', '=', anyOf(hashes))
    .select(['held.token_hash as held_hash', 'held.expires_at as held_until'])
    .execute();
  return new Map(
    rows.map((row) => [row.held_hash.toString('hex'), { customer: toCustomer(row), until: row.held_until }]),
  );
}

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
