import { sql } from 'kysely';
import { dateOf } from '../../kernel/clock.ts';
import type { Context } from '../../db/context.ts';
import type { BlockReason } from './webhook.ts';

export interface BlockedDomain {
  readonly domain: string;
  readonly until: Date;
  readonly reasons: readonly BlockReason[];
}

/** The domains that nothing of this account is sent to for now. */
export async function selectBlocked(ctx: Context, accountId: number): Promise<BlockedDomain[]> {
  const rows = await ctx.db
    .selectFrom('webhook_domains')
    .select(['domain', 'blocked_until', 'reasons'])
    .where('store_id', '=', ctx.store.id)
    .where('account_id', '=', accountId)
    .where('blocked_until', '>', dateOf(ctx.clock))
    .orderBy('domain')
    .limit(250)
    .execute();
  return rows.map((row) => ({
    domain: row.domain,
    until: row.blocked_until!,
    reasons: row.reasons as unknown as BlockReason[],
  }));
}

export async function selectBlockedUntil(
  ctx: Context,
  accountId: number,
  domain: string,
): Promise<Date | null> {
  const row = await ctx.db
    .selectFrom('webhook_domains')
    .select('blocked_until')
    .where('store_id', '=', ctx.store.id)
    .where('account_id', '=', accountId)
    .where('domain', '=', domain)
    .where('blocked_until', '>', dateOf(ctx.clock))
    .executeTakeFirst();
  return row?.blocked_until ?? null;
}

/** Counts one answer of a domain in its window, or begins a new window where the last is over. Answers the counts. */
export async function countAnswer(
  ctx: Context,
  key: { accountId: number; domain: string },
  succeeded: boolean,
  windowMs: number,
): Promise<{ successes: number; failures: number }> {
  const now = dateOf(ctx.clock);
  const oldest = new Date(ctx.clock.now() - windowMs);
  const [success, failure] = succeeded ? [1, 0] : [0, 1];
  const { rows } = await sql<{ successes: number; failures: number }>`
    insert into webhook_domains as known
      (store_id, account_id, domain, since, successes, failures, reasons)
    values (${ctx.store.id}, ${key.accountId}, ${key.domain}, ${now}, ${success}, ${failure}, '[]')
    on conflict (store_id, account_id, domain) do update set
      since = case when known.since > ${oldest} then known.since else excluded.since end,
      successes = excluded.successes + case when known.since > ${oldest} then known.successes else 0 end,
      failures = excluded.failures + case when known.since > ${oldest} then known.failures else 0 end
    returning successes, failures`.execute(ctx.db);
  return rows[0]!;
}

/** Blocks a domain; its counts begin anew. Answers false where another did so before. */
export async function blockDomain(
  ctx: Context,
  { accountId, domain }: { accountId: number; domain: string },
  until: Date,
  reasons: readonly BlockReason[],
): Promise<boolean> {
  const now = dateOf(ctx.clock);
  const result = await ctx.db
    .updateTable('webhook_domains')
    .set({ blocked_until: until, since: now, successes: 0, failures: 0, reasons: JSON.stringify(reasons) })
    .where('store_id', '=', ctx.store.id)
    .where('account_id', '=', accountId)
    .where('domain', '=', domain)
    .where((eb) => eb.or([eb('blocked_until', 'is', null), eb('blocked_until', '<=', now)]))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
