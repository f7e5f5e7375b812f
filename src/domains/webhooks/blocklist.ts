import { seconds } from '../../kernel/clock.ts';
import type { Context } from '../../db/context.ts';
import { blockDomain, countAnswer, selectBlocked } from './domains.storage.ts';
import { accountOf } from './webhooks.ts';

/** `docs/integrations/webhooks/overview.mdx`, "Callback retry mechanism". */
const WINDOW_MS = 120_000;
const LEAST_ANSWERS = 100;
const LEAST_SHARE = 0.9;
const BLOCKED_MS = 180_000;

/** The domains of the account that asks. */
export async function listBlockedDomains(ctx: Context) {
  const blocked = await selectBlocked(ctx, accountOf(ctx).accountId);
  return blocked.map(({ domain, until, reasons }) => ({
    domain,
    secondsLeft: Math.ceil((until.getTime() - ctx.clock.now()) / 1000),
    reasons,
  }));
}

/**
 * Counts an answer. When of a hundred or more within two minutes too few were good, nothing of this account goes to that
 * domain for three minutes; other accounts are not touched by it. `alongside` runs in the transaction that blocks it.
 */
export async function noteAnswer(
  ctx: Context,
  key: { accountId: number; domain: string },
  failure: string | null,
  alongside: (tx: Context, reason: string) => Promise<void>,
): Promise<void> {
  const { successes, failures } = await countAnswer(ctx, key, failure === null, WINDOW_MS);
  const all = successes + failures;
  if (failure === null || all < LEAST_ANSWERS || successes >= all * LEAST_SHARE) return;
  const until = new Date(ctx.clock.now() + BLOCKED_MS);
  const reasons = [{ failure, count: failures, at: seconds(ctx.clock) }];
  await ctx.transaction(async (tx) => {
    if (await blockDomain(tx, key, until, reasons)) await alongside(tx, failure);
  });
}
