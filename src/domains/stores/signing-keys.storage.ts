import type { Context } from '../../db/context.ts';

export interface SigningKeyRow {
  readonly kid: string;
  readonly publicKey: JsonWebKey;
  readonly privateKeySealed: Buffer;
  readonly retiredAt: Date | null;
}

/** The store's keys, newest first. */
export async function selectSigningKeys(ctx: Context): Promise<SigningKeyRow[]> {
  const rows = await ctx.db
    .selectFrom('signing_keys')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map((row) => ({
    kid: row.kid,
    publicKey: row.public_key as JsonWebKey,
    privateKeySealed: row.private_key_sealed,
    retiredAt: row.retired_at,
  }));
}

export async function insertSigningKey(
  ctx: Context,
  key: Omit<SigningKeyRow, 'retiredAt'> & { createdAt: Date },
): Promise<void> {
  await ctx.db
    .insertInto('signing_keys')
    .values({
      store_id: ctx.store.id,
      kid: key.kid,
      public_key: JSON.stringify(key.publicKey),
      private_key_sealed: key.privateKeySealed,
      created_at: key.createdAt,
    })
    .execute();
}
