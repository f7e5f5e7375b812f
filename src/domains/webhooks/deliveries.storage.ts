import { sql, type Selectable } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import type { Context, Database, StoreRef } from '../../db/context.ts';
import { inChunks } from '../../db/in-chunks.ts';
import type { WebhookDeliveries } from '../../db/tables.generated.ts';
import { dateOf } from '../../kernel/clock.ts';
import type { Attempt, Delivery } from './delivery.ts';

const toDelivery = (row: Selectable<WebhookDeliveries>): Delivery => ({
  id: row.id,
  messageId: row.message_id,
  webhookId: row.webhook_id,
  scope: row.scope,
  destination: row.destination,
  payload: row.payload,
  status: row.status as Delivery['status'],
  attempts: row.attempts,
  answers: row.answers as unknown as Attempt[],
  nextAttemptAt: row.next_attempt_at,
  createdAt: row.created_at,
  endedAt: row.ended_at,
});

export async function insertDeliveries(tx: Context, deliveries: readonly Delivery[]): Promise<void> {
  const rows = deliveries.map((one) => ({
    store_id: tx.store.id,
    id: one.id,
    message_id: one.messageId,
    webhook_id: one.webhookId,
    scope: one.scope,
    destination: one.destination,
    payload: one.payload,
    status: one.status,
    next_attempt_at: one.nextAttemptAt,
    created_at: one.createdAt,
  }));
  await inChunks(rows, (some) => tx.db.insertInto('webhook_deliveries').values(some).execute());
}

export async function selectDelivery(ctx: Context, id: string): Promise<Delivery | null> {
  const row = await ctx.db
    .selectFrom('webhook_deliveries')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toDelivery(row) : null;
}

/** What is known of it after an attempt; where `attempt` is null, none was made. */
export async function updateDelivery(
  tx: Context,
  id: string,
  next: Pick<Delivery, 'status' | 'nextAttemptAt'>,
  attempt: Attempt | null,
): Promise<void> {
  await tx.db
    .updateTable('webhook_deliveries')
    .set((eb) => ({
      status: next.status,
      next_attempt_at: next.nextAttemptAt,
      ended_at: next.status === 'pending' ? null : dateOf(tx.clock),
      ...(attempt && {
        attempts: eb('attempts', '+', 1),
        answers: sql`answers || ${JSON.stringify([attempt])}::jsonb`,
      }),
    }))
    .where('store_id', '=', tx.store.id)
    .where('id', '=', id)
    .execute();
}

export interface DeliveryFilter {
  readonly webhookId?: number | undefined;
  readonly status?: Delivery['status'] | undefined;
  readonly scope?: string | undefined;
}

/** One page of what goes to the webhooks of an account, newest first, and how many match in all. */
export async function selectDeliveries(
  ctx: Context,
  accountId: number,
  { webhookId, status, scope }: DeliveryFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ deliveries: Delivery[]; total: number }> {
  let matching = ctx.db
    .selectFrom('webhook_deliveries')
    .innerJoin('webhooks', (join) =>
      join
        .onRef('webhooks.store_id', '=', 'webhook_deliveries.store_id')
        .onRef('webhooks.id', '=', 'webhook_deliveries.webhook_id'),
    )
    .where('webhook_deliveries.store_id', '=', ctx.store.id)
    .where('webhooks.account_id', '=', accountId);
  if (webhookId !== undefined) matching = matching.where('webhook_deliveries.webhook_id', '=', webhookId);
  if (status !== undefined) matching = matching.where('webhook_deliveries.status', '=', status);
  if (scope !== undefined) matching = matching.where('webhook_deliveries.scope', '=', scope);
  const { total } = await matching
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching
    .selectAll('webhook_deliveries')
    .orderBy('webhook_deliveries.created_at', 'desc')
    .orderBy('webhook_deliveries.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { deliveries: rows.map(toDelivery), total };
}

/** Notes that these webhooks are used, once a day. */
export async function markUsed({ db, clock, store }: Context, webhookIds: readonly number[]): Promise<void> {
  if (webhookIds.length === 0) return;
  await db
    .updateTable('webhooks')
    .set({ used_at: dateOf(clock) })
    .where('store_id', '=', store.id)
    .where('id', '=', anyOf(webhookIds))
    .where('used_at', '<', new Date(clock.now() - 86_400_000))
    .execute();
}

/** Turns a webhook off, as Patron does. Answers false where it was off before, or was used since. */
export async function deactivate(tx: Context, webhookId: number, unusedSince?: Date): Promise<boolean> {
  const result = await tx.db
    .updateTable('webhooks')
    .set({ status: 'deactivated', updated_at: dateOf(tx.clock) })
    .where('store_id', '=', tx.store.id)
    .where('id', '=', webhookId)
    .where('status', '=', 'active')
    .$if(unusedSince !== undefined, (query) => query.where('used_at', '<', unusedSince!))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Whether the owner may be told of a failure that is tried again: not again within these minutes. */
export async function mayTell(ctx: Context, webhookId: number, minutes: number): Promise<boolean> {
  const result = await ctx.db
    .updateTable('webhooks')
    .set({ told_at: dateOf(ctx.clock) })
    .where('store_id', '=', ctx.store.id)
    .where('id', '=', webhookId)
    .where((eb) =>
      eb.or([eb('told_at', 'is', null), eb('told_at', '<=', new Date(ctx.clock.now() - minutes * 60_000))]),
    )
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Removes what ended before a moment from the log; in all stores. */
export async function deleteDeliveriesBefore(db: Database, moment: Date): Promise<void> {
  await db
    .deleteFrom('webhook_deliveries')
    .where('status', '<>', 'pending')
    .where('created_at', '<', moment)
    .execute();
}

/** Forgets how domains answered once nothing depends on it; in all stores. */
export async function deleteDomainsBefore(db: Database, moment: Date): Promise<void> {
  await db
    .deleteFrom('webhook_domains')
    .where('since', '<', moment)
    .where((eb) => eb.or([eb('blocked_until', 'is', null), eb('blocked_until', '<', moment)]))
    .execute();
}

/** Active webhooks that have not been used since a moment, of every store. */
export async function selectUnused(
  db: Database,
  since: Date,
): Promise<{ readonly store: StoreRef; readonly id: number }[]> {
  const rows = await db
    .selectFrom('webhooks')
    .innerJoin('stores', 'stores.store_id', 'webhooks.store_id')
    .select(['webhooks.store_id', 'stores.hash', 'webhooks.id'])
    .where('webhooks.status', '=', 'active')
    .where('webhooks.used_at', '<', since)
    .execute();
  return rows.map(({ store_id: id, hash, ...row }) => ({ store: { id, hash }, id: row.id }));
}

/** Removes what belongs to revoked accounts, of every store. */
export async function deleteOfRevokedAccounts(db: Database): Promise<void> {
  await sql`
    delete from webhooks using api_accounts a
    where a.store_id = webhooks.store_id and a.id = webhooks.account_id and a.revoked_at is not null`.execute(
    db,
  );
}
