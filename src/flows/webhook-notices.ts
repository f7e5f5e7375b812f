import { isEmail } from '../domains/customers/index.ts';
import { queueMail, wasMailed } from '../domains/mail/index.ts';
import { setting } from '../domains/stores/index.ts';
import type { Notify } from '../domains/webhooks/index.ts';
import type { Context } from '../db/context.ts';

/** How long nothing more is said of a receiver that fails on and on. */
const BLOCKED_EVERY_MS = 3_600_000;

/**
 * Mails what became of a webhook, in its transaction: to the addresses that its account named
 * (`reference/webhooks.v3.yml`, "Upsert Email Notifications"), else to the shop's own
 * (`docs/integrations/webhooks/overview.mdx`). Where there is no address at all, the log has it.
 */
export const mailWebhookNotice: Notify = async (tx, { emails, webhook, what, reason }) => {
  const recipients = emails.length > 0 ? emails : await shopEmail(tx);
  if (recipients.length === 0)
    tx.services.log.warn({ store: tx.store.hash, webhook: webhook.id, reason }, `A webhook is ${what}`);
  const template = `webhook_${what}` as const;
  const since = new Date(tx.clock.now() - BLOCKED_EVERY_MS);
  const { origin, pathname } = new URL(webhook.destination);
  const news = { id: webhook.id, scope: webhook.scope, destination: origin + pathname, reason };
  for (const email of recipients) {
    if (what === 'blocked' && (await wasMailed(tx, { to: email, template, since }))) continue;
    await queueMail(tx, { customerId: null, email, firstName: '' }, { template, ...news });
  }
};

async function shopEmail(ctx: Context): Promise<string[]> {
  const email = await setting(ctx, 'profile.email', 0);
  return isEmail(email) ? [email] : [];
}
