import { dateOf } from '../kernel/clock.ts';
import { newUuid } from '../kernel/ids.ts';
import type { Context, Database } from './context.ts';
import { inChunks } from './in-chunks.ts';

/** What is told to the world outside: a scope such as `store/customer/created`, and what it is about. */
export interface OutboxEvent {
  readonly scope: string;
  readonly data: { readonly type: string; readonly id: number | string };
}

/**
 * Writes events in the transaction of what they tell of, so that neither can be without the other. Delivering them is
 * for whoever reads the table; nothing that writes them knows of it.
 */
export async function emit(tx: Context, events: readonly OutboxEvent[]): Promise<void> {
  if (!tx.inTransaction) throw new Error('An event is written inside the transaction of what it tells of.');
  const rows = events.map(({ scope, data }) => ({
    store_id: tx.store.id,
    id: newUuid(),
    scope,
    data: JSON.stringify(data),
    created_at: dateOf(tx.clock),
  }));
  await inChunks(rows, (some) => tx.db.insertInto('outbox').values(some).execute());
}

const KEPT_DAYS = 7;

/** Forgets events that nobody has fetched for a week. */
export async function pruneOutbox({ db, clock }: { db: Database; clock: Context['clock'] }): Promise<void> {
  const before = new Date(clock.now() - KEPT_DAYS * 86_400_000);
  await db.deleteFrom('outbox').where('created_at', '<', before).execute();
}
