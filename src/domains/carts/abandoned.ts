import { dateOf } from '../../kernel/clock.ts';
import type { Services } from '../../db/context.ts';
import { systemContext } from '../stores/index.ts';
import { markAbandoned, selectStoresToTell } from './abandoned.storage.ts';
import { tellAbandoned } from './events.ts';

/** Without a change for so long (`docs/integrations/webhooks/events/index.mdx`, "Carts"). */
const ABANDONED_AFTER_MS = 3_600_000;

const AT_ONCE = 200;

/**
 * Tells of carts that have not changed for an hour, once after each change, in the transaction that marks them. Any
 * number of processes may. Answers how many there were.
 */
export async function tellAbandonedCarts(services: Services): Promise<number> {
  const now = dateOf(services.clock);
  const since = new Date(services.clock.now() - ABANDONED_AFTER_MS);
  let count = 0;
  for (const store of await selectStoresToTell(services.db, since, AT_ONCE))
    count += await systemContext(services, store).transaction(async (tx) => {
      const { marked, told } = await markAbandoned(tx, since, now, AT_ONCE);
      await tellAbandoned(tx, told);
      return marked;
    });
  return count;
}
