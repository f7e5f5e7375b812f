import { countFailure } from '../domains/audit/index.ts';
import { siteOfChannel } from '../domains/channels/index.ts';
import {
  comparableEmail,
  createCustomers,
  type Customer,
  type NewCustomer,
} from '../domains/customers/index.ts';
import { queueMail } from '../domains/mail/index.ts';
import { setting } from '../domains/stores/index.ts';
import type { Context } from '../db/context.ts';
import { DomainError } from '../kernel/errors.ts';
import { recipientOf } from './request-recovery.ts';

/** What a shopper says of themselves; everything else about the account is the shop's to say. */
export type Registration = Pick<
  NewCustomer,
  'email' | 'firstName' | 'lastName' | 'company' | 'phone' | 'acceptsMarketing' | 'addresses'
> & { readonly password: string };

/**
 * Makes a shopper's own account on the channel of the call, and mails a welcome to it. Nobody is signed in by it. That an address is in use is
 * told, as documented, and counts as a failed try of the client, so that nobody learns of many. Throws
 * `register.disabled`, `register.too_many_tries` and what `createCustomers` throws.
 */
export async function register(ctx: Context, input: Registration): Promise<Customer> {
  if (!(await setting(ctx, 'customers.accountCreation')))
    throw new DomainError('register.disabled', 'New accounts cannot be created.');
  const { signInThrottle: throttle } = ctx.services;
  if (throttle.addressExhausted(ctx.store.id, ctx.address))
    throw new DomainError('register.too_many_tries', 'Too many tries. Try again in five minutes.');
  try {
    const shopUrl =
      (await siteOfChannel(ctx, ctx.channelId))?.url ??
      ctx.services.urls.storefront(ctx.store, ctx.channelId);
    const account = { ...input, originChannelId: ctx.channelId, registrationIpAddress: ctx.address };
    const [customer] = await createCustomers(ctx, [account], async (tx, made) => {
      for (const one of made) await queueMail(tx, recipientOf(one), { template: 'welcome', shopUrl });
    });
    return customer!;
  } catch (error) {
    // Counted apart from sign-ins to that account, whose owner has nothing to do with it.
    if (error instanceof DomainError && error.code === 'customers.email_in_use')
      await countFailure(ctx, `register ${comparableEmail(input.email)}`);
    throw error;
  }
}
