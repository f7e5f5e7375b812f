import { dateOf } from '../kernel/clock.ts';
import { newUuid } from '../kernel/ids.ts';
import type { Context } from './context.ts';
import { inChunks } from './in-chunks.ts';

/** What is told to the world outside: a scope such as `store/customer/created`, and what it is about. */
export interface OutboxEvent {
  readonly scope: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The only API account that hears of it. */
  readonly accountId?: number;
}

/**
 * Writes events in the transaction of what they tell of, so that neither can be without the other. Delivering them is
 * for whoever reads the table; nothing that writes them knows of it.
 */
export async function emit(tx: Context, events: readonly OutboxEvent[]): Promise<void> {
  if (!tx.inTransaction) throw new Error('An event is written inside the transaction of what it tells of.');
  const rows = events.map(({ scope, data, accountId }) => ({
    store_id: tx.store.id,
    id: newUuid(),
    scope,
    data: JSON.stringify(data),
    account_id: accountId ?? null,
    created_at: dateOf(tx.clock),
  }));
  await inChunks(rows, (some) => tx.db.insertInto('outbox').values(some).execute());
}
