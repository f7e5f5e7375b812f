import { newUuid } from '../../kernel/ids.ts';
import { dateOf } from '../../kernel/clock.ts';
import type { Context, Services, StoreRef } from '../../db/context.ts';
import { enqueueJobs } from '../../db/jobs.ts';
import { systemContext } from '../stores/index.ts';
import { domainOf, freshDelivery, payloadOf, type Delivery, type StoredEvent } from './delivery.ts';
import { insertDeliveries, markUsed } from './deliveries.storage.ts';
import { deleteEvents, selectListeners, selectStoresWithEvents, takeEvents } from './events.storage.ts';
import { scopesOf } from './scopes.ts';

/** The queue of the worker that sends deliveries. */
export const WEBHOOK_QUEUE = 'webhook';

const AT_ONCE = 100;

/**
 * Makes each event that was written a delivery to each webhook that listens, some of each store in turn. In one
 * transaction, after which the event is gone: it is neither lost nor doubled. Answers how many events there were.
 */
export async function dispatchEvents(services: Services): Promise<number> {
  let count = 0;
  for (const store of await selectStoresWithEvents(services.db)) count += await dispatchSome(services, store);
  return count;
}

async function dispatchSome(services: Services, store: StoreRef): Promise<number> {
  const ctx = systemContext(services, store);
  const { count, used } = await ctx.transaction(async (tx) => {
    const events = await takeEvents(tx, AT_ONCE);
    if (events.length === 0) return { count: 0, used: [] };
    const used = await spread(tx, events);
    await deleteEvents(
      tx,
      events.map(({ id }) => id),
    );
    return { count: events.length, used };
  });
  await markUsed(ctx, used);
  return count;
}

/** Answers the webhooks that are used. */
async function spread(tx: Context, events: readonly StoredEvent[]): Promise<number[]> {
  const scopes = new Map(events.map(({ scope }) => [scope, scopesOf(scope)]));
  const listeners = await selectListeners(tx, [...new Set([...scopes.values()].flat())]);
  if (listeners.length === 0) return [];
  const byScope = Map.groupBy(listeners, ({ scope }) => scope);
  const now = dateOf(tx.clock);
  const deliveries: (Delivery & { readonly accountId: number })[] = [];
  for (const event of events) {
    const payload = payloadOf(tx.store, event);
    for (const listener of scopes.get(event.scope)!.flatMap((scope) => byScope.get(scope) ?? [])) {
      if (event.accountId !== null && event.accountId !== listener.accountId) continue;
      // What happened before there was a webhook is not for it.
      if (event.createdAt < listener.createdAt) continue;
      const id = newUuid();
      const { id: webhookId, accountId, destination } = listener;
      const about = { id, messageId: id, webhookId, scope: event.scope, destination, payload };
      deliveries.push({ ...freshDelivery(about, now), accountId });
    }
  }
  await insertDeliveries(tx, deliveries);
  await enqueueDeliveries(tx, deliveries);
  return [...new Set(deliveries.map(({ webhookId }) => webhookId))];
}

/** One lane for each account and host, so that none waits for another's. */
export const enqueueDeliveries = (
  tx: Context,
  deliveries: readonly { id: string; accountId: number; destination: string }[],
): Promise<void> =>
  enqueueJobs(
    tx,
    deliveries.map(({ id, accountId, destination }) => ({
      queue: WEBHOOK_QUEUE,
      lane: `${accountId} ${domainOf(destination)}`,
      payload: { delivery: id },
    })),
  );
