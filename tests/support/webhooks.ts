import { createAccount } from '../../src/domains/accounts/index.ts';
import {
  deliverWebhook,
  dispatchEvents,
  WEBHOOK_QUEUE,
  type Notice,
} from '../../src/domains/webhooks/index.ts';
import { systemContext } from '../../src/domains/stores/index.ts';
import { claimJobs, finishJob, postponeJob } from '../../src/db/jobs.ts';
import { GUEST } from '../../src/kernel/actor.ts';
import type { Context, Services } from '../../src/db/context.ts';

/** A context of a new API account of the same store. */
export async function asAccount(ctx: Context): Promise<Context> {
  const { id, clientId } = await createAccount(ctx, { name: 'App', scopes: [] });
  return ctx.with({
    actor: {
      caller: { kind: 'account', accountId: id, clientId, scopes: new Set() },
      shopper: GUEST,
      session: null,
    },
  });
}

/** Dispatches what waits and sends what is due, one after the other, as the process would. Answers how much was due. */
export async function sendDue(services: Services, notices: Notice[] = []): Promise<number> {
  while ((await dispatchEvents(services)) > 0);
  let count = 0;
  for (;;) {
    const jobs = await claimJobs(services, {
      queues: [WEBHOOK_QUEUE],
      perLane: 1000,
      limit: 1000,
      fullLanes: [],
    });
    if (jobs.length === 0) return count;
    for (const job of jobs) {
      const ctx = systemContext(services, job.store);
      const next = await deliverWebhook(ctx, job, async (_, notice) => void notices.push(notice));
      await (next ? postponeJob(services, job, next) : finishJob(services, job));
    }
    count += jobs.length;
  }
}
