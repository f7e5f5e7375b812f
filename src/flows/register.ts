import { siteOfChannel } from '../domains/channels/index.ts';
import { recordSignIn } from '../domains/audit/index.ts';
import { createCustomers, type Customer, type NewCustomer } from '../domains/customers/index.ts';
import { queueMail } from '../domains/mail/index.ts';
import { setting } from '../domains/stores/index.ts';
import type { Context } from '../db/context.ts';
import { DomainError } from '../kernel/errors.ts';
import { tellingInUse } from './email-in-use.ts';
import { recipientOf } from './request-recovery.ts';
import { startShopping, type LoginGives, type SignedIn } from './sign-in.ts';

/** What a shopper says of themselves; everything else about the account is the shop's to say. */
export type Registration = Pick<
  NewCustomer,
  'email' | 'firstName' | 'lastName' | 'company' | 'phone' | 'acceptsMarketing' | 'addresses' | 'form'
> & { readonly password: string };

/**
 * Makes a shopper's own account on the channel of the call, and mails a welcome to it. Nobody is signed in by it. Throws
 * `register.disabled`, `account.too_many_tries` and what `createCustomers` throws.
 */
export async function register(ctx: Context, input: Registration): Promise<Customer> {
  if (!(await setting(ctx, 'customers.accountCreation')))
    throw new DomainError('register.disabled', 'New accounts cannot be created.');
  const account = { ...input, originChannelId: ctx.channelId, registrationIpAddress: ctx.address };
  const [customer] = await tellingInUse(ctx, input.email, () =>
    createCustomers(ctx, [account], async (tx, made) => {
      for (const one of made) await welcome(tx, one);
    }),
  );
  return customer!;
}

/** Registers a shopper and signs them in, their guest's cart with them. Throws what `register` throws. */
export async function registerAndSignIn(
  ctx: Context,
  input: Registration,
  { gives, userAgent }: { readonly gives: LoginGives; readonly userAgent: string | null },
): Promise<SignedIn> {
  const { id } = await register(ctx, input);
  return ctx.transaction(async (tx) => {
    const signedIn = await startShopping(tx, id, { guestCartId: null, gives, endEarlier: false });
    await recordSignIn(tx, {
      method: 'password',
      outcome: 'success',
      reasonCode: 'ok',
      reason: 'signed in by registering',
      customerId: id,
      userAgent,
    });
    return signedIn;
  });
}

/**
 * Makes accounts for an app, and mails a welcome to those whose row asks for it. Throws what `createCustomers` throws.
 */
export const createAccounts = (
  ctx: Context,
  inputs: readonly (NewCustomer & { readonly isWelcomed: boolean })[],
): Promise<Customer[]> =>
  createCustomers(ctx, inputs, async (tx, made) => {
    for (const [index, one] of made.entries()) if (inputs[index]!.isWelcomed) await welcome(tx, one);
  });

/** The welcome leads to the shop that the account was made in. */
async function welcome(tx: Context, customer: Customer): Promise<void> {
  const at = tx.with({ channelId: customer.originChannelId });
  const shopUrl =
    (await siteOfChannel(at, at.channelId))?.url ?? at.services.urls.storefront(at.store, at.channelId);
  await queueMail(at, recipientOf(customer), { template: 'welcome', shopUrl });
}
