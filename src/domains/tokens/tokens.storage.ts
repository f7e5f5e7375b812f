import type { Selectable } from 'kysely';
import type { TokenScope } from '../../kernel/actor.ts';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import type { StorefrontTokens } from '../../db/tables.generated.ts';
import type { StorefrontToken, TokenKind } from './token.ts';

const toToken = (row: Selectable<StorefrontTokens>): StorefrontToken => ({
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

/** Tokens by their hashes, in hexadecimal. */
export async function selectTokens(
  ctx: Context,
  hashes: readonly Buffer[],
): Promise<Map<string, StorefrontToken>> {
  const rows = await ctx.db
    .selectFrom('storefront_tokens')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('token_hash', '=', anyOf(hashes))
    .execute();
  return new Map(rows.map((row) => [row.token_hash.toString('hex'), toToken(row)]));
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
