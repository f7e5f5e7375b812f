import { changeLog } from './change-log.ts';
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
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  const read = async (): Promise<void> => {
    const { memory } = services;
    const followed = memory.followed();
    if (followed.size === 0) return;
    const gone = new Set(followed.keys());
    for (const { storeId, changes } of await changeLog.since(services.db, followed)) {
      gone.delete(storeId);
      if (changes) memory.apply(changes);
      else memory.forget(storeId);
    }
    for (const storeId of gone) memory.forget(storeId);
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
