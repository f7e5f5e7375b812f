import type { Context } from '../../db/context.ts';
import type { ProviderConnection } from './connection.ts';

interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** A sealed value opens only in the row that it was written to. */
const labelOf = (ctx: Context, providerId: string): string =>
  `store ${ctx.store.id}, tax provider ${providerId}`;

/** `lock` keeps every other change of it waiting until the transaction ends. */
export async function selectConnection(
  ctx: Context,
  providerId: string,
  lock = false,
): Promise<ProviderConnection | null> {
  const query = ctx.db
    .selectFrom('tax_provider_connections')
    .select(['credentials', 'profile'])
    .where('store_id', '=', ctx.store.id)
    .where('provider_id', '=', providerId);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return null;
  const opened =
    row.credentials &&
    (JSON.parse(ctx.services.secretBox.open(row.credentials, labelOf(ctx, providerId))) as Credentials);
  return { username: '', password: '', ...opened, profile: row.profile };
}

export async function upsertConnection(
  tx: Context,
  providerId: string,
  { username, password, profile }: ProviderConnection,
  updatedAt: Date,
): Promise<void> {
  const credentials: Credentials = { username, password };
  const values = {
    credentials:
      username === '' && password === ''
        ? null
        : tx.services.secretBox.seal(JSON.stringify(credentials), labelOf(tx, providerId)),
    profile,
    updated_at: updatedAt,
  };
  await tx.db
    .insertInto('tax_provider_connections')
    .values({ store_id: tx.store.id, provider_id: providerId, ...values })
    .onConflict((conflict) => conflict.columns(['store_id', 'provider_id']).doUpdateSet(values))
    .execute();
}
