import { Webhook as Signer } from 'standardwebhooks';
import { dateOf } from '../../kernel/clock.ts';
import type { Context } from '../../db/context.ts';
import { emit } from '../../db/outbox.ts';
import type { Job } from '../../db/jobs.ts';
import { signingAccount } from '../accounts/index.ts';
import { noteAnswer } from './blocklist.ts';
import { deactivate, mayTell, selectDelivery, updateDelivery } from './deliveries.storage.ts';
import { domainOf, RETRY_SECONDS, type Attempt, type Delivery } from './delivery.ts';
import { selectBlockedUntil } from './domains.storage.ts';
import { post } from './post.ts';
import { EXCEPTION_SCOPE, isActive, type Webhook } from './webhook.ts';
import { opened } from './webhooks.ts';
import { selectEmails, selectWebhook } from './webhooks.storage.ts';
import type { Notice, Notify } from './notice.ts';

/** `docs/integrations/webhooks/events/index.mdx`, "Delivery exception hooks". */
const WILL_RETRY = 90001;
const GIVEN_UP = 90002;
const BLOCKED = 90003;
const TELL_EVERY_MINUTES = 10;

/**
 * Sends one delivery, once. Answers when to try again; null when it was received, or given up. A process that dies in
 * between sends it again: under the same webhook-id.
 */
export async function deliverWebhook(ctx: Context, job: Job, notify: Notify): Promise<Date | null> {
  const delivery = await selectDelivery(ctx, (job.payload as { delivery: string }).delivery);
  if (delivery?.status !== 'pending') return null;
  const stored = await selectWebhook(ctx, delivery.webhookId);
  const account = stored && (await signingAccount(ctx, stored.clientId));
  if (!stored || !account) return null;
  const webhook = opened(ctx, stored);
  if (!isActive(webhook) || account.revokedAt) {
    await updateDelivery(ctx, delivery.id, { status: 'skipped', nextAttemptAt: null }, null);
    return null;
  }
  const domain = domainOf(delivery.destination);
  const until = await selectBlockedUntil(ctx, webhook.accountId, domain);
  if (until) return wait(ctx, delivery, until);

  const started = ctx.clock.now();
  const { status, failure } = await post(
    {
      destination: delivery.destination,
      headers: { ...webhook.headers, ...ourHeaders(ctx, delivery, account.clientSecret) },
      body: delivery.payload,
    },
    ctx.services.webhooks,
  );
  const milliseconds = Math.max(0, ctx.clock.now() - started);
  const attempt: Attempt = { at: new Date(started).toISOString(), status, failure, milliseconds };
  const next = await record(ctx, { delivery, webhook, attempt }, notify);
  await noteAnswer(ctx, { accountId: webhook.accountId, domain }, failure, (tx, reason) =>
    tell(tx, webhook, { what: 'blocked', reason, code: BLOCKED }, notify),
  );
  return next;
}

function ourHeaders(ctx: Context, delivery: Delivery, secret: string): Record<string, string> {
  const now = dateOf(ctx.clock);
  const signer = new Signer(Buffer.from(secret), { format: 'raw' });
  return {
    'content-type': 'application/json',
    'user-agent': 'Patron',
    'webhook-id': delivery.messageId,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': signer.sign(delivery.messageId, now, delivery.payload),
  };
}

/** While its domain is blocked nothing is sent; it keeps its place in the schedule. */
async function wait(ctx: Context, delivery: Delivery, until: Date): Promise<Date> {
  // What was never tried goes by way of the first retry.
  const soonest = delivery.attempts > 0 ? 0 : ctx.clock.now() + RETRY_SECONDS[0] * 1000;
  const nextAttemptAt = new Date(Math.max(until.getTime(), soonest));
  await updateDelivery(ctx, delivery.id, { status: 'pending', nextAttemptAt }, null);
  return nextAttemptAt;
}

interface Outcome {
  readonly delivery: Delivery;
  readonly webhook: Webhook;
  readonly attempt: Attempt;
}

async function record(ctx: Context, outcome: Outcome, notify: Notify): Promise<Date | null> {
  const { delivery, webhook, attempt } = outcome;
  const { failure } = attempt;
  if (failure === null) {
    await updateDelivery(ctx, delivery.id, { status: 'delivered', nextAttemptAt: null }, attempt);
    return null;
  }
  const seconds = RETRY_SECONDS[delivery.attempts];
  if (seconds !== undefined) {
    const nextAttemptAt = new Date(ctx.clock.now() + seconds * 1000);
    await updateDelivery(ctx, delivery.id, { status: 'pending', nextAttemptAt }, attempt);
    await tell(ctx, webhook, { what: null, reason: failure, code: WILL_RETRY }, notify);
    return nextAttemptAt;
  }
  await ctx.transaction(async (tx) => {
    await updateDelivery(tx, delivery.id, { status: 'failed', nextAttemptAt: null }, attempt);
    await tx.changed('webhook', null);
    if (await deactivate(tx, webhook.id))
      await tell(tx, webhook, { what: 'deactivated', reason: failure, code: GIVEN_UP }, notify);
  });
  return null;
}

/** Tells the owner: by mail of what ended, in its transaction, and by the webhook that is there for it. */
async function tell(
  ctx: Context,
  webhook: Webhook,
  { what, reason, code }: { what: Notice['what'] | null; reason: string; code: number },
  notify: Notify,
): Promise<void> {
  if (what) {
    const emails = await selectEmails(ctx, webhook.accountId);
    await notify(ctx, { emails, webhook, what, reason });
  }
  // A failure of the one that tells of failures is not told by itself.
  if (webhook.scope === EXCEPTION_SCOPE) return;
  if (code === WILL_RETRY && !(await mayTell(ctx, webhook.id, TELL_EVERY_MINUTES))) return;
  await ctx.transaction(async (tx) => {
    const message = `${webhook.destination}: ${reason}${code === WILL_RETRY ? '; it is tried again' : ''}`;
    await emit(tx, [
      {
        scope: EXCEPTION_SCOPE,
        data: { type: 'webhook', id: webhook.id, error_code: code, message },
        accountId: webhook.accountId,
      },
    ]);
  });
}
