import type { Selectable } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import type { ApiAccounts } from '../../db/tables.generated.ts';
import type { ApiAccount } from './account.ts';

export interface StoredAccount extends ApiAccount {
  readonly clientSecretSealed: Buffer;
}

const toAccount = (row: Selectable<ApiAccounts>): StoredAccount => ({
  id: row.id,
  name: row.name,
  level: row.level as ApiAccount['level'],
  clientId: row.client_id,
  scopes: row.scopes,
  createdAt: row.created_at,
  revokedAt: row.revoked_at,
  clientSecretSealed: row.client_secret_sealed,
});

export async function insertAccount(
  ctx: Context,
  account: StoredAccount & { accessTokenHash: Buffer },
): Promise<void> {
  await ctx.db
    .insertInto('api_accounts')
    .values({
      store_id: ctx.store.id,
      id: account.id,
      name: account.name,
      level: account.level,
      client_id: account.clientId,
      client_secret_sealed: account.clientSecretSealed,
      access_token_hash: account.accessTokenHash,
      scopes: [...account.scopes],
      created_at: account.createdAt,
    })
    .execute();
}

const accounts = (ctx: Context) =>
  ctx.db.selectFrom('api_accounts').selectAll().where('store_id', '=', ctx.store.id);

/** The accounts of access tokens, by the hashes of these in hexadecimal. */
export async function selectAccountsByTokenHash(
  ctx: Context,
  hashes: readonly Buffer[],
): Promise<Map<string, StoredAccount>> {
  const rows = await accounts(ctx).where('access_token_hash', '=', anyOf(hashes)).execute();
  return new Map(rows.map((row) => [row.access_token_hash.toString('hex'), toAccount(row)]));
}

export async function selectAccountByClientId(ctx: Context, clientId: string): Promise<StoredAccount | null> {
  const row = await accounts(ctx).where('client_id', '=', clientId).executeTakeFirst();
  return row ? toAccount(row) : null;
}

export async function selectAccounts(ctx: Context): Promise<StoredAccount[]> {
  return (await accounts(ctx).orderBy('id').execute()).map(toAccount);
}

/** Answers the hash of its access token; null where there is no such account, or it was revoked before. */
export async function revokeAccountRow(tx: Context, id: number, at: Date): Promise<Buffer | null> {
  const row = await tx.db
    .updateTable('api_accounts')
    .set({ revoked_at: at })
    .where('store_id', '=', tx.store.id)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('access_token_hash')
    .executeTakeFirst();
  return row?.access_token_hash ?? null;
}
