import { sql } from 'kysely';
import type { Change, ChangeKind } from './changes.ts';
import type { Services } from './context.ts';
import type { OpenDatabase } from './open.ts';

const POLL_MILLISECONDS = 1_000;

/**
 * Follows the table `changes` for the stores this process remembers: woken by a notification, at the latest after a
 * second. On the embedded engine this process is the only writer and applies its changes itself.
 */
export async function followChanges(
  services: Services,
  database: OpenDatabase,
): Promise<{ stop(): Promise<void> }> {
  if (database.engine === 'pglite') return { stop: async () => undefined };
  const seen = new Map<number, number>();
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  const read = async (): Promise<void> => {
    const { memory } = services;
    const followed = memory.storeIds;
    if (followed.length === 0) return;
    const stores = await services.db
      .selectFrom('stores')
      .select(['store_id', 'change_seq'])
      .where('store_id', 'in', followed)
      .execute();
    const current = new Map(stores.map((row) => [row.store_id, row.change_seq]));
    const behind: number[] = [];
    for (const id of followed) {
      const newest = current.get(id);
      const known = seen.get(id);
      if (newest === undefined || known === undefined) {
        // Deleted, or loaded before its counter was known and so perhaps older than it.
        memory.forget(id);
        if (newest === undefined) seen.delete(id);
        else seen.set(id, newest);
      } else if (newest > known) behind.push(id);
    }
    if (behind.length === 0) return;
    const { rows } = await sql<{ store_id: number; seq: number; kind: ChangeKind; entity_id: number | null }>`
      select c.store_id, c.seq, c.kind, c.entity_id
      from unnest(${behind}::int[], ${behind.map((id) => seen.get(id)!)}::bigint[]) as known (store_id, seq)
      join changes c on c.store_id = known.store_id and c.seq > known.seq
      order by c.store_id, c.seq`.execute(services.db);
    memory.apply(
      rows.map((row): Change => ({
        storeId: row.store_id,
        seq: row.seq,
        kind: row.kind,
        entityId: row.entity_id,
      })),
    );
    for (const row of rows) seen.set(row.store_id, row.seq);
  };

  const wake = (): void => {
    if (stopped) return;
    if (running) {
      again = true;
      return;
    }
    running = read()
      .catch((error: unknown) =>
        services.log.warn({ error: String(error) }, 'changes could not be read; trying again'),
      )
      .finally(() => {
        running = null;
        if (again) {
          again = false;
          wake();
        }
      });
  };

  const unlisten = await database.listen('patron_changes', wake);
  const poll = setInterval(wake, POLL_MILLISECONDS);
  poll.unref();
  return {
    async stop() {
      stopped = true;
      clearInterval(poll);
      await unlisten();
      await running;
    },
  };
}
