import type { Selectable } from 'kysely';
import type { Context } from '../../db/context.ts';
import { violatedConstraint } from '../../db/errors.ts';
import type { Webhooks } from '../../db/tables.generated.ts';
import { webhookExists } from './errors.ts';
import { EXCEPTION_SCOPE, type Webhook, type WebhookFilter } from './webhook.ts';

export interface StoredWebhook extends Omit<Webhook, 'headers'> {
  readonly headersSealed: Buffer | null;
}

type Row = Selectable<Webhooks> & { client_id: string };

const toWebhook = (row: Row): StoredWebhook => ({
  id: row.id,
  accountId: row.account_id,
  clientId: row.client_id,
  scope: row.scope,
  destination: row.destination,
  headersSealed: row.headers_sealed,
  status: row.status as Webhook['status'],
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

const webhooks = (ctx: Context) =>
  ctx.db
    .selectFrom('webhooks')
    .innerJoin('api_accounts', (join) =>
      join
        .onRef('api_accounts.store_id', '=', 'webhooks.store_id')
        .onRef('api_accounts.id', '=', 'webhooks.account_id'),
    )
    .where('webhooks.store_id', '=', ctx.store.id);

const full = (ctx: Context) => webhooks(ctx).selectAll('webhooks').select('api_accounts.client_id');

/** One page of an account's, by id, and how many match in all. */
export async function selectWebhooks(
  ctx: Context,
  accountId: number,
  { isActive, scope, destination }: WebhookFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ webhooks: StoredWebhook[]; total: number }> {
  const matching = <Q extends ReturnType<typeof webhooks>>(query: Q) => {
    let narrowed = query.where('webhooks.account_id', '=', accountId);
    if (isActive !== undefined) narrowed = narrowed.where('webhooks.status', isActive ? '=' : '<>', 'active');
    if (scope !== undefined) narrowed = narrowed.where('webhooks.scope', '=', scope);
    if (destination !== undefined) narrowed = narrowed.where('webhooks.destination', '=', destination);
    return narrowed;
  };
  const { total } = await matching(webhooks(ctx))
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching(webhooks(ctx))
    .selectAll('webhooks')
    .select('api_accounts.client_id')
    .orderBy('webhooks.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { webhooks: rows.map(toWebhook), total };
}

/** One of an account's; of any account's where none is named. */
export async function selectWebhook(
  ctx: Context,
  id: number,
  accountId?: number,
): Promise<StoredWebhook | null> {
  let query = full(ctx).where('webhooks.id', '=', id);
  if (accountId !== undefined) query = query.where('webhooks.account_id', '=', accountId);
  const row = await query.executeTakeFirst();
  return row ? toWebhook(row) : null;
}

/** Until the commit nobody else makes or changes a webhook of this account. */
export async function lockAccount(tx: Context, accountId: number): Promise<void> {
  await tx.db
    .selectFrom('api_accounts')
    .select('id')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', accountId)
    .forNoKeyUpdate()
    .execute();
}

/** How many others of its account have its scope. */
export async function countOfScope(
  tx: Context,
  { id, accountId, scope }: Pick<Webhook, 'id' | 'accountId' | 'scope'>,
): Promise<number> {
  const { count } = await tx.db
    .selectFrom('webhooks')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('store_id', '=', tx.store.id)
    .where('account_id', '=', accountId)
    .where('scope', '=', scope)
    .where('id', '<>', id)
    .executeTakeFirstOrThrow();
  return count;
}

/** Whether it would share its destination with the one that tells of failures, or is that one and shares. */
export async function sharesWithExceptions(
  tx: Context,
  { id, accountId, scope, destination }: Pick<Webhook, 'id' | 'accountId' | 'scope' | 'destination'>,
): Promise<boolean> {
  let others = tx.db
    .selectFrom('webhooks')
    .select('id')
    .where('store_id', '=', tx.store.id)
    .where('account_id', '=', accountId)
    .where('destination', '=', destination)
    .where('id', '<>', id);
  if (scope !== EXCEPTION_SCOPE) others = others.where('scope', '=', EXCEPTION_SCOPE);
  return (await others.limit(1).executeTakeFirst()) !== undefined;
}

/** Throws `webhooks.exists`. */
export async function insertWebhook(tx: Context, webhook: StoredWebhook): Promise<void> {
  await once(
    tx.db
      .insertInto('webhooks')
      .values({
        store_id: tx.store.id,
        id: webhook.id,
        account_id: webhook.accountId,
        created_at: webhook.createdAt,
        used_at: webhook.createdAt,
        ...columnsOf(webhook),
      })
      .execute(),
  );
}

/** Throws `webhooks.exists`. One that is made active begins its time of not being used anew. */
export async function updateWebhookRow(tx: Context, webhook: StoredWebhook): Promise<void> {
  await once(
    tx.db
      .updateTable('webhooks')
      .set({ ...columnsOf(webhook), used_at: webhook.updatedAt })
      .where('store_id', '=', tx.store.id)
      .where('id', '=', webhook.id)
      .execute(),
  );
}

export async function deleteWebhookRow(tx: Context, id: number): Promise<void> {
  await tx.db.deleteFrom('webhooks').where('store_id', '=', tx.store.id).where('id', '=', id).execute();
}

const columnsOf = ({ scope, destination, headersSealed, status, updatedAt }: StoredWebhook) => ({
  scope,
  destination,
  headers_sealed: headersSealed,
  status,
  updated_at: updatedAt,
});

async function once(written: Promise<unknown>): Promise<void> {
  try {
    await written;
  } catch (error) {
    if (violatedConstraint(error, 'unique') === 'webhooks_once') throw webhookExists();
    throw error;
  }
}

export async function selectEmails(ctx: Context, accountId: number): Promise<string[]> {
  const row = await ctx.db
    .selectFrom('webhook_emails')
    .select('emails')
    .where('store_id', '=', ctx.store.id)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return row?.emails ?? [];
}

export async function upsertEmails(
  ctx: Context,
  accountId: number,
  emails: readonly string[],
): Promise<void> {
  await ctx.db
    .insertInto('webhook_emails')
    .values({ store_id: ctx.store.id, account_id: accountId, emails: [...emails] })
    .onConflict((conflict) =>
      conflict.columns(['store_id', 'account_id']).doUpdateSet({ emails: [...emails] }),
    )
    .execute();
}
