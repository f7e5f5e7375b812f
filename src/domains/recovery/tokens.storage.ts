import type { Selectable } from 'kysely';
import type { Context, Database } from '../../db/context.ts';
import type { RecoveryTokens } from '../../db/tables.generated.ts';
import type { RecoveryToken } from './token.ts';

const toToken = (row: Selectable<RecoveryTokens>): RecoveryToken => ({
  customerId: row.customer_id,
  kind: row.kind as RecoveryToken['kind'],
  channelId: row.channel_id,
  email: row.email,
  expiresAt: row.expires_at,
});

/** Puts it in the place of an earlier one of its kind. */
export async function upsertToken(
  tx: Context,
  hash: Buffer,
  token: RecoveryToken & { readonly createdAt: Date },
): Promise<void> {
  const row = {
    token_hash: hash,
    channel_id: token.channelId,
    email: token.email,
    created_at: token.createdAt,
    expires_at: token.expiresAt,
  };
  await tx.db
    .insertInto('recovery_tokens')
    .values({ store_id: tx.store.id, customer_id: token.customerId, kind: token.kind, ...row })
    .onConflict((conflict) => conflict.columns(['store_id', 'customer_id', 'kind']).doUpdateSet(row))
    .execute();
}

export async function selectToken(ctx: Context, hash: Buffer): Promise<RecoveryToken | null> {
  const row = await ctx.db
    .selectFrom('recovery_tokens')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('token_hash', '=', hash)
    .executeTakeFirst();
  return row ? toToken(row) : null;
}

/** Whether it was there: of many at once exactly one is told so. */
export async function deleteToken(tx: Context, hash: Buffer): Promise<boolean> {
  const row = await tx.db
    .deleteFrom('recovery_tokens')
    .where('store_id', '=', tx.store.id)
    .where('token_hash', '=', hash)
    .returning('customer_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteTokensOf(tx: Context, customerId: number): Promise<void> {
  await tx.db
    .deleteFrom('recovery_tokens')
    .where('store_id', '=', tx.store.id)
    .where('customer_id', '=', customerId)
    .execute();
}

export async function deleteExpiredTokens(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('recovery_tokens').where('expires_at', '<=', now).execute();
}
