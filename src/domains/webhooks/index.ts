export {
  isActive,
  type BlockReason,
  type NewWebhook,
  type Webhook,
  type WebhookFilter,
  type WebhookPatch,
} from './webhook.ts';
export {
  createWebhook,
  deleteWebhook,
  listWebhooks,
  readEmails,
  readWebhook,
  setEmails,
  updateWebhook,
} from './webhooks.ts';
export { listBlockedDomains } from './blocklist.ts';
export { deliverWebhook } from './deliver.ts';
export type { Notice, Notify } from './notice.ts';
export { listDeliveries, pruneWebhooks, redeliver } from './deliveries.ts';
export { type DeliveryFilter } from './deliveries.storage.ts';
export { type Attempt, type Delivery } from './delivery.ts';
export { dispatchEvents, WEBHOOK_QUEUE } from './dispatch.ts';
