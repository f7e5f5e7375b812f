import {
  createWebhook,
  deleteWebhook,
  listWebhooks,
  readWebhook,
  updateWebhook,
} from '../../../domains/webhooks/index.ts';
import { created, defineOperation, ok } from '../operation.ts';
import { pageOf, v2List } from '../paging.ts';
import { toWireWebhook, webhookFilterOf, webhookFromWire } from '../v3/hooks.wire.ts';

const getWebhooksV2 = defineOperation('getWebhooksV2', async ({ ctx, query }) => {
  const { webhooks } = await listWebhooks(ctx, webhookFilterOf(query), pageOf(query));
  return v2List(webhooks.map((webhook) => toWireWebhook(ctx, webhook)));
});

const createWebhookV2 = defineOperation('createWebhookV2', async ({ ctx, body }) => {
  const { scope, destination } = body;
  const webhook = await createWebhook(ctx, { ...webhookFromWire(body), scope, destination });
  return created(toWireWebhook(ctx, webhook));
});

const getWebhookV2 = defineOperation('getWebhookV2', async ({ ctx, path }) =>
  ok(toWireWebhook(ctx, await readWebhook(ctx, path.webhook_id))),
);

const updateWebhookV2 = defineOperation('updateWebhookV2', async ({ ctx, path, body }) =>
  ok(toWireWebhook(ctx, await updateWebhook(ctx, path.webhook_id, webhookFromWire(body)))),
);

const deleteWebhookV2 = defineOperation('deleteWebhookV2', async ({ ctx, path }) =>
  ok(toWireWebhook(ctx, await deleteWebhook(ctx, path.webhook_id))),
);

/** The same as V3 by the conventions of V2, for the clients that still call it. */
export const webhookOperationsV2 = [
  getWebhooksV2,
  createWebhookV2,
  getWebhookV2,
  updateWebhookV2,
  deleteWebhookV2,
];
