import { countFailure } from '../domains/audit/index.ts';
import { comparableEmail } from '../domains/customers/index.ts';
import type { Context } from '../db/context.ts';
import { DomainError } from '../kernel/errors.ts';

const TELLING = new Set(['customers.email_in_use', 'subscribers.already_exists']);

/**
 * Does what may tell that an e-mail address is in use, as the wire has it. Being told counts as a failed try of the
 * client, so that nobody learns of many; it is counted apart from sign-ins to that account, whose owner has nothing to
 * do with it. Throws `account.too_many_tries` and what the work throws.
 */
export async function tellingInUse<T>(
  ctx: Context,
  email: string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (email === undefined) return work();
  if (ctx.services.signInThrottle.addressExhausted(ctx.store.id, ctx.address))
    throw new DomainError('account.too_many_tries', 'Too many tries. Try again in five minutes.');
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError && TELLING.has(error.code))
      await countFailure(ctx, `in use ${comparableEmail(email)}`);
    throw error;
  }
}
