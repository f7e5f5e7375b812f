import type { Context } from '../../src/db/context.ts';
import { createChannel } from '../../src/domains/channels/index.ts';
import {
  createCustomers,
  updateChannelCustomerSettings,
  type Customer,
  type NewAddress,
  type NewCustomer,
} from '../../src/domains/customers/index.ts';

export const PAGE = { limit: 50, offset: 0 };

export const ada: NewCustomer = { email: 'Ada@example.com', firstName: 'Ada', lastName: 'Byron' };
export const home: Omit<NewAddress, 'customerId'> = {
  firstName: 'Ada',
  lastName: 'Byron',
  address1: '1 First Street',
  city: 'London',
  countryCode: 'gb',
};

/** Makes a customer who is Ada but for what is named. */
export const createAda = async (ctx: Context, input: Partial<NewCustomer> = {}): Promise<Customer> =>
  (await createCustomers(ctx, [{ ...ada, ...input }]))[0]!;

/** A store with channels 1, 2 and 3, of which only channel 2 keeps global customers out. */
export async function threeChannels(ctx: Context): Promise<void> {
  for (const name of ['Second', 'Third'])
    await createChannel(ctx, { name, type: 'storefront', platform: 'custom' });
  await updateChannelCustomerSettings(ctx, 3, { allowGlobalLogins: true });
}

export const on = (ctx: Context, channelId: number): Context => ctx.with({ channelId });
