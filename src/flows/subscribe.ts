import { subscribe, type Subscription } from '../domains/subscribers/index.ts';
import type { Context } from '../db/context.ts';
import { tellingInUse } from './email-in-use.ts';

/**
 * Subscribes an address to the newsletter, for whoever asks. Throws `account.too_many_tries` and what `subscribe`
 * throws.
 */
export const subscribeToNewsletter = (ctx: Context, input: Omit<Subscription, 'consents'>): Promise<void> =>
  tellingInUse(ctx, input.email, () => subscribe(ctx, input));
