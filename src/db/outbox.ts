import { dateOf } from '../kernel/clock.ts';
import { newUuid } from '../kernel/ids.ts';
import type { Collection, Context } from './context.ts';
import { inChunks } from './in-chunks.ts';

/** What is told to the world outside: a scope such as `store/customer/created`, and what it is about. */
export interface OutboxEvent {
  readonly scope: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The only API account that hears of it. */
  readonly accountId?: number;
}

/** The scopes of the store's active webhooks. */
const listenedScopes: Collection<'all', ReadonlySet<string>> = {
  name: 'webhook-scopes',
  unloadedBy: { webhook: 'all' },
  async load(ctx) {
    const rows = await ctx.db
      .selectFrom('webhooks')
      .select('scope')
      .distinct()
      .where('store_id', '=', ctx.store.id)
      .where('status', '=', 'active')
      .execute();
    return new Map([['all' as const, new Set(rows.map(({ scope }) => scope))]]);
  },
};

/**
 * Writes events in the transaction of what they tell of, so that neither can be without the other. What no webhook of the
 * store listens to is not written at all. Delivering the rest is for whoever reads the table; nothing that writes them
 * knows of it.
 */
export async function emit(tx: Context, events: readonly OutboxEvent[]): Promise<void> {
  if (!tx.inTransaction) throw new Error('An event is written inside the transaction of what it tells of.');
  if (events.length === 0) return;
  const listened = await tx.services.memory.get(tx, listenedScopes, 'all');
  if (!listened || listened.size === 0) return;
  const rows = events
    .filter(({ scope }) => isListened(listened, scope))
    .map(({ scope, data, accountId }) => ({
      store_id: tx.store.id,
      id: newUuid(),
      scope,
      data: JSON.stringify(data),
      account_id: accountId ?? null,
      created_at: dateOf(tx.clock),
    }));
  await inChunks(rows, (some) => tx.db.insertInto('outbox').values(some).execute());
}

/** Whether a webhook may listen: to the event, or to a wildcard above it. Who reads the table looks closer. */
function isListened(listened: ReadonlySet<string>, event: string): boolean {
  const ofAnyChannel = event.replace(/^store\/channel\/\d+\//, 'store/channel/*/');
  return [event, ofAnyChannel].some((scope) => {
    if (listened.has(scope)) return true;
    for (let end = scope.lastIndexOf('/'); end > 0; end = scope.lastIndexOf('/', end - 1))
      if (listened.has(`${scope.slice(0, end)}/*`)) return true;
    return false;
  });
}
