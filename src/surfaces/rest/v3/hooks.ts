import {
  createWebhook,
  deleteWebhook as remove,
  listWebhooks,
  readWebhook,
  updateWebhook as update,
} from '../../../domains/webhooks/index.ts';
import { defineOperation, ok } from '../operation.ts';
import { pageMeta, pageOf } from '../paging.ts';
import { getHooksAdmin, updateHooksAdmin } from './hooks-admin.ts';
import { toWireWebhook, webhookFilterOf, webhookFromWire } from './hooks.wire.ts';

const getWebhooks = defineOperation('getWebhooks', async ({ ctx, query }) => {
  const { webhooks, total } = await listWebhooks(ctx, webhookFilterOf(query), pageOf(query));
  const data = webhooks.map((webhook) => toWireWebhook(ctx, webhook));
  return ok({ data, meta: pageMeta(query, total, data.length) });
});

const createWebhooks = defineOperation('createWebhooks', async ({ ctx, body }) => {
  const { scope, destination } = body;
  const webhook = await createWebhook(ctx, { ...webhookFromWire(body), scope, destination });
  return ok({ data: toWireWebhook(ctx, webhook), meta: {} });
});

const getWebhook = defineOperation('getWebhook', async ({ ctx, path }) =>
  ok({ data: toWireWebhook(ctx, await readWebhook(ctx, path.webhook_id)), meta: {} }),
);

const updateWebhook = defineOperation('updateWebhook', async ({ ctx, path, body }) =>
  ok({ data: toWireWebhook(ctx, await update(ctx, path.webhook_id, webhookFromWire(body))), meta: {} }),
);

const deleteWebhook = defineOperation('deleteWebhook', async ({ ctx, path }) =>
  ok({ data: toWireWebhook(ctx, await remove(ctx, path.webhook_id)), meta: {} }),
);

/** Webhooks (`reference/webhooks.v3.yml`). */
export const webhookOperations = [
  getWebhooks,
  createWebhooks,
  getWebhook,
  updateWebhook,
  deleteWebhook,
  getHooksAdmin,
  updateHooksAdmin,
];
