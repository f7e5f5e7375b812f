import type { Services } from './db/context.ts';
import { dispatchEvents } from './domains/webhooks/index.ts';

export interface Dispatcher {
  stop(): Promise<void>;
}

/**
 * Looks for events several times a second and makes deliveries of them, until there are none. Any number of processes
 * may. `dispatched` is called when there is something to send.
 */
export function startDispatcher(
  services: Services,
  { pollMs = 250, dispatched }: { pollMs?: number; dispatched: () => void },
): Dispatcher {
  let running: Promise<void> | null = null;
  let stopped = false;
  const run = async (): Promise<void> => {
    try {
      while (!stopped && (await dispatchEvents(services)) > 0) dispatched();
    } catch (error) {
      services.log.warn({ error: String(error) }, 'events could not be dispatched; trying again');
    }
  };
  const poll = setInterval(() => {
    running ??= run().finally(() => {
      running = null;
    });
  }, pollMs).unref();
  return {
    async stop() {
      stopped = true;
      clearInterval(poll);
      await running;
    },
  };
}
