import { listDeliveries, redeliver, type Delivery } from '../../../../domains/webhooks/index.ts';
import type { components } from '../../contract.generated.ts';
import { timestamp } from '../../moments.ts';
import { defineOperation, ok } from '../../operation.ts';
import { pageMeta, pageOf } from '../../paging.ts';

const toWire = (delivery: Delivery): components['schemas']['WebhookDelivery'] => ({
  id: delivery.id,
  message_id: delivery.messageId,
  webhook_id: delivery.webhookId,
  scope: delivery.scope,
  destination: delivery.destination,
  payload: delivery.payload,
  status: delivery.status,
  attempts: delivery.answers.map((attempt) => ({ ...attempt })),
  next_attempt_at: delivery.nextAttemptAt && timestamp(delivery.nextAttemptAt),
  created_at: timestamp(delivery.createdAt),
  ended_at: delivery.endedAt && timestamp(delivery.endedAt),
});

const getDeliveries = defineOperation('patronGetWebhookDeliveries', async ({ ctx, query }) => {
  const filter = { webhookId: query.webhook_id, status: query.status, scope: query.scope };
  const { deliveries, total } = await listDeliveries(ctx, filter, pageOf(query));
  return ok({ data: deliveries.map(toWire), meta: pageMeta(query, total, deliveries.length) });
});

const redeliverWebhook = defineOperation('patronRedeliverWebhook', async ({ ctx, path }) =>
  ok({ data: toWire(await redeliver(ctx, path.delivery_id)), meta: {} }),
);

/** What was sent to webhooks, and what came of it. Patron's own. */
export const webhookDeliveryOperations = [getDeliveries, redeliverWebhook];
