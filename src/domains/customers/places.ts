import type { Collection, Context } from '../../db/context.ts';
import { customerIdOf } from '../../kernel/actor.ts';
import type { Address } from './address.ts';
import { selectFirstAddresses } from './addresses.storage.ts';

/** Where a customer is: the part of an address that decides their tax. */
export type Place = Pick<Address, 'countryCode' | 'stateOrProvince' | 'postalCode'>;

const placesOfCustomers: Collection<number, Place> = {
  name: 'customer-places',
  unloadedBy: { shopper: 'key' },
  async load(ctx, ids) {
    const first = await selectFirstAddresses(ctx, ids, 1);
    return new Map(
      first.map(({ customerId, countryCode, stateOrProvince, postalCode }) => [
        customerId,
        { countryCode, stateOrProvince, postalCode },
      ]),
    );
  },
};

/** Where a customer is: their first address; null where they have none. */
export function placeOfCustomer(ctx: Context, customerId: number): Promise<Place | null> {
  const read = async (): Promise<Place | null> =>
    (await ctx.services.memory.get(ctx, placesOfCustomers, customerId)) ?? null;
  // Of the shopper of the call it is asked again for every batch of prices.
  return customerId === customerIdOf(ctx.actor) ? ctx.once(placeOfCustomer, read) : read();
}
