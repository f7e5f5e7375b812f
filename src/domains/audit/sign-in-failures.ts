import { dateOf } from '../../kernel/clock.ts';
import type { SignInThrottle } from '../../kernel/throttle.ts';
import type { Context, Services } from '../../db/context.ts';
import { addFailures, deleteFailuresBefore } from './sign-in-failures.storage.ts';

/**
 * Counts a failed password sign-in against its address and its account. Where other nodes count too, one statement adds
 * it to the count of all and learns what they have seen; what is refused already is not counted on.
 * @param account the e-mail address as it is compared
 */
export async function countFailure(
  ctx: Context,
  account: string,
  throttle: SignInThrottle = ctx.services.signInThrottle,
): Promise<void> {
  const { engine } = ctx.services;
  const counted = throttle.failed(ctx.store.id, ctx.address, account);
  if (engine === 'pglite' || counted.length === 0) return;
  throttle.learn(await addFailures(ctx, counted, dateOf(ctx.clock)));
}

/** Forgets failures whose window is over. */
export const pruneFailures = (services: Services): Promise<void> =>
  deleteFailuresBefore(services.db, dateOf(services.clock));
