import { dateOf } from '../../kernel/clock.ts';
import { newUuid } from '../../kernel/ids.ts';
import type { Context, Services } from '../../db/context.ts';
import {
  deactivate,
  deleteDeliveriesBefore,
  deleteDomainsBefore,
  deleteOfRevokedAccounts,
  insertDeliveries,
  selectDeliveries,
  selectDelivery,
  selectUnused,
  type DeliveryFilter,
} from './deliveries.storage.ts';
import { freshDelivery, type Delivery } from './delivery.ts';
import { enqueueDeliveries } from './dispatch.ts';
import { deliveryNotFound, webhookInactive } from './errors.ts';
import type { Notify } from './notice.ts';
import { systemContext } from '../stores/index.ts';
import { isActive, UNUSED_DAYS } from './webhook.ts';
import { accountOf } from './webhooks.ts';
import { selectEmails, selectWebhook } from './webhooks.storage.ts';

const DAY = 86_400_000;

/** The delivery log of the account that asks, newest first. */
export const listDeliveries = (
  ctx: Context,
  filter: DeliveryFilter,
  page: { limit: number; offset: number },
): Promise<{ deliveries: Delivery[]; total: number }> =>
  selectDeliveries(ctx, accountOf(ctx).accountId, filter, page);

/**
 * Sends what was sent before once more, now, as a delivery of its own with the same webhook-id. Throws
 * `webhooks.delivery_not_found` or `webhooks.inactive`.
 */
export async function redeliver(ctx: Context, id: string): Promise<Delivery> {
  const { accountId } = accountOf(ctx);
  return ctx.transaction(async (tx) => {
    const before = await selectDelivery(tx, id);
    const webhook = before && (await selectWebhook(tx, before.webhookId, accountId));
    if (!before || !webhook) throw deliveryNotFound(id);
    if (!isActive(webhook)) throw webhookInactive(webhook.id);
    const now = dateOf(tx.clock);
    const again = freshDelivery({ ...before, id: newUuid(), destination: webhook.destination }, now);
    await insertDeliveries(tx, [again]);
    await enqueueDeliveries(tx, [{ ...again, accountId }]);
    return again;
  });
}

/**
 * Forgets what was sent so many days ago, and turns off webhooks that nothing was sent to for long, whose owners are
 * told.
 */
export async function pruneWebhooks(services: Services, logDays: number, notify: Notify): Promise<void> {
  const { db, clock } = services;
  await deleteDeliveriesBefore(db, new Date(clock.now() - logDays * DAY));
  await deleteDomainsBefore(db, new Date(clock.now() - DAY));
  await deleteOfRevokedAccounts(db);
  const unusedSince = new Date(clock.now() - UNUSED_DAYS * DAY);
  const reason = `nothing was sent to it for ${UNUSED_DAYS} days`;
  for (const { store, id } of await selectUnused(db, unusedSince))
    await systemContext(services, store).transaction(async (tx) => {
      const webhook = await selectWebhook(tx, id);
      if (!webhook || !(await deactivate(tx, id, unusedSince))) return;
      await tx.changed('webhook', null);
      const emails = await selectEmails(tx, webhook.accountId);
      await notify(tx, { emails, webhook, what: 'deactivated', reason });
    });
}
