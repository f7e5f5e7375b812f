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
