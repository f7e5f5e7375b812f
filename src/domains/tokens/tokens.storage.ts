import type { Selectable } from 'kysely';
import type { TokenScope } from '../../kernel/actor.ts';
import type { Context } from '../../db/context.ts';
import type { StorefrontTokens } from '../../db/tables.generated.ts';
import { toCustomer, type Customer, type CustomerRow } from '../customers/index.ts';
import { holdersOf } from '../sessions/index.ts';
import type { StorefrontToken, TokenKind } from './token.ts';

type TokenColumns =
  | 'kind'
  | 'channel_ids'
  | 'allowed_cors_origins'
  | 'scopes'
  | 'account_id'
  | 'created_at'
  | 'expires_at'
  | 'revoked_at';

const toToken = (row: Pick<Selectable<StorefrontTokens>, TokenColumns>): StorefrontToken => ({
  kind: row.kind as TokenKind,
  channelIds: row.channel_ids,
  allowedCorsOrigins: row.allowed_cors_origins,
  scopes: row.scopes as TokenScope[],
  accountId: row.account_id,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
});

export async function insertToken(ctx: Context, hash: Buffer, token: StorefrontToken): Promise<void> {
  await ctx.db
    .insertInto('storefront_tokens')
    .values({
      store_id: ctx.store.id,
      token_hash: hash,
      kind: token.kind,
      channel_ids: [...token.channelIds],
      allowed_cors_origins: [...token.allowedCorsOrigins],
      scopes: [...token.scopes],
      account_id: token.accountId,
      created_at: token.createdAt,
      expires_at: token.expiresAt,
    })
    .execute();
}

export async function selectToken(ctx: Context, hash: Buffer): Promise<StorefrontToken | null> {
  const row = await ctx.db
    .selectFrom('storefront_tokens')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('token_hash', '=', hash)
    .executeTakeFirst();
  return row ? toToken(row) : null;
}

/** A bearer token, and whoever holds the customer access token that was shown beside it, in one statement. */
export async function selectTokenAndHolder(
  ctx: Context,
  hash: Buffer,
  accessTokenHash: Buffer,
): Promise<{ token: StorefrontToken; holder: { customer: Customer; until: Date } | null } | null> {
  const row = await ctx.db
    .selectFrom('storefront_tokens as token')
    .leftJoinLateral(holdersOf(ctx, accessTokenHash).as('holder'), (join) => join.onTrue())
    .selectAll('holder')
    .select([
      'token.kind as token_kind',
      'token.channel_ids as token_channel_ids',
      'token.allowed_cors_origins as token_allowed_cors_origins',
      'token.scopes as token_scopes',
      'token.account_id as token_account_id',
      'token.created_at as token_created_at',
      'token.expires_at as token_expires_at',
      'token.revoked_at as token_revoked_at',
    ])
    .where('token.store_id', '=', ctx.store.id)
    .where('token.token_hash', '=', hash)
    .executeTakeFirst();
  if (!row) return null;
  return {
    token: toToken({
      kind: row.token_kind,
      channel_ids: row.token_channel_ids,
      allowed_cors_origins: row.token_allowed_cors_origins,
      scopes: row.token_scopes,
      account_id: row.token_account_id,
      created_at: row.token_created_at,
      expires_at: row.token_expires_at,
      revoked_at: row.token_revoked_at,
    }),
    holder:
      row.held_until === null ? null : { customer: toCustomer(row as CustomerRow), until: row.held_until },
  };
}

/** Answers whether there is such a token; one that was revoked before stays so. */
export async function revokeTokenRow(ctx: Context, hash: Buffer, at: Date): Promise<boolean> {
  const result = await ctx.db
    .updateTable('storefront_tokens')
    .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(at)) }))
    .where('store_id', '=', ctx.store.id)
    .where('token_hash', '=', hash)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** The origins that any live storefront token of this channel allows, for a CORS preflight, which carries no token. */
export async function selectAllowedOrigins(ctx: Context, now: Date): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('storefront_tokens')
    .select(['allowed_cors_origins', 'channel_ids'])
    .where('store_id', '=', ctx.store.id)
    .where('kind', '=', 'storefront')
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .execute();
  return rows
    .filter((row) => row.channel_ids.length === 0 || row.channel_ids.includes(ctx.channelId))
    .flatMap((row) => row.allowed_cors_origins);
}
