import type { Context, Database } from '../../db/context.ts';

export interface UsedToken {
  readonly issuer: string;
  readonly tokenId: string;
  readonly usedAt: Date;
  /** When the row is no longer needed. */
  readonly expiresAt: Date;
}

/**
 * Answers whether it was the first use. A second one that comes while the first is not committed waits for it, here on
 * any node.
 */
export async function insertUsedToken(tx: Context, token: UsedToken): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('used_token_ids')
    .values({
      store_id: tx.store.id,
      issuer: token.issuer,
      jti: token.tokenId,
      used_at: token.usedAt,
      expires_at: token.expiresAt,
    })
    .onConflict((conflict) => conflict.columns(['store_id', 'issuer', 'jti']).doNothing())
    .returning('jti')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function selectUsedAt(tx: Context, issuer: string, tokenId: string): Promise<Date | null> {
  const row = await tx.db
    .selectFrom('used_token_ids')
    .select('used_at')
    .where('store_id', '=', tx.store.id)
    .where('issuer', '=', issuer)
    .where('jti', '=', tokenId)
    .executeTakeFirst();
  return row?.used_at ?? null;
}

/** Forgets uses that are no longer needed, of every store. */
export async function deleteUsedTokens(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('used_token_ids').where('expires_at', '<', now).execute();
}
