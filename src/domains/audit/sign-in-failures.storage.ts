import { sql } from 'kysely';
import { hashSecret } from '../../kernel/ids.ts';
import type { CountedFailures } from '../../kernel/throttle.ts';
import type { Context, Database } from '../../db/context.ts';

/** Under the hash of its key, since addresses that were only tried are nobody's to keep. */
const stored = (key: string): string => hashSecret(key).toString('base64url');

/** Adds one failure to each window, or begins a new one where the last is over. Answers the windows as they are then. */
export async function addFailures(
  ctx: Context,
  failures: readonly CountedFailures[],
  now: Date,
): Promise<CountedFailures[]> {
  const byStored = new Map(failures.map((failure) => [stored(failure.key), failure]));
  // In one order, so that two nodes never wait for each other.
  const keys = [...byStored.keys()].sort();
  const endings = keys.map((key) => new Date(byStored.get(key)!.endsAt).toISOString());
  const { rows } = await sql<{ key: string; count: number; ends_at: Date }>`
    insert into sign_in_failures as known (store_id, key, count, ends_at)
    select ${ctx.store.id}::int, failure.key, 1, failure.ends_at
    from unnest(${keys}::text[], ${endings}::timestamptz[]) as failure (key, ends_at)
    on conflict (store_id, key) do update set
      count = case when known.ends_at > ${now} then known.count + 1 else 1 end,
      ends_at = case when known.ends_at > ${now} then known.ends_at else excluded.ends_at end
    returning key, count, ends_at`.execute(ctx.db);
  return rows.map((row) => ({
    key: byStored.get(row.key)!.key,
    count: row.count,
    endsAt: row.ends_at.getTime(),
  }));
}

export async function deleteFailuresBefore(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('sign_in_failures').where('ends_at', '<=', now).execute();
}
