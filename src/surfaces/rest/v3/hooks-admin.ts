import { listBlockedDomains, listWebhooks, readEmails, setEmails } from '../../../domains/webhooks/index.ts';
import { defineOperation, noContent, ok } from '../operation.ts';
import { pageMeta, pageOf } from '../paging.ts';
import { toWireWebhook } from './hooks.wire.ts';

export const getHooksAdmin = defineOperation('getHooksAdmin', async ({ ctx, query }) => {
  const { webhooks, total } = await listWebhooks(ctx, { isActive: query.is_active }, pageOf(query));
  const blocked = await listBlockedDomains(ctx);
  return ok({
    data: {
      emails: await readEmails(ctx),
      hooks_list: webhooks.map((webhook) => ({ ...toWireWebhook(ctx, webhook), status: webhook.status })),
      blocked_domains: blocked.map(({ domain, secondsLeft, reasons }) => ({
        destination: domain,
        time_left: secondsLeft,
        reasons: reasons.map(({ failure, count, at }) => ({
          failure_description: failure,
          count,
          timestamp: at,
        })),
      })),
    },
    meta: pageMeta(query, total, webhooks.length),
  });
});

export const updateHooksAdmin = defineOperation('updateHooksAdmin', async ({ ctx, body }) => {
  await setEmails(ctx, body.emails);
  return noContent;
});
