import {
  countries,
  countryName,
  listAddresses,
  type Address,
  type Country,
} from '../../../domains/customers/index.ts';
import { connectionFrom, type Connection } from '../connection.ts';
import type { ResolverModule } from '../module.ts';

declare module '../parents.ts' {
  interface Parents {
    AddressConnection: Connection<Address> & { readonly collectionInfo: { readonly totalItems: number } };
    AddressEdge: Connection<Address>['edges'][number];
    CustomerAddress: Address;
  }
}

/** `customer.addresses`: the address book, by id. */
export const customerAddresses: ResolverModule = {
  Customer: {
    addresses: async ({ id, addressCount }, args, { ctx }) => {
      const filter = { customerIds: [id] };
      const page = await connectionFrom(
        addressCount,
        async ({ start, end }) =>
          (await listAddresses(ctx, filter, { limit: end - start, offset: start })).addresses,
        args,
      );
      return { ...page, collectionInfo: { totalItems: addressCount } };
    },
  },
  AddressConnection: { edges: 'property', pageInfo: 'property', collectionInfo: 'property' },
  AddressEdge: { node: 'property', cursor: 'property' },
  CustomerAddress: {
    entityId: ({ id }) => id,
    firstName: 'property',
    lastName: 'property',
    address1: 'property',
    address2: 'property',
    addressType: ({ addressType }) => (addressType === 'commercial' ? 'COMMERCIAL' : 'RESIDENTIAL'),
    city: 'property',
    country: ({ countryCode }) => countryName(countryCode),
    countryCode: 'property',
    countryId: async (address) => (await countryOf(address))?.id ?? null,
    stateId: async (address) => {
      const named = address.stateOrProvince.toLowerCase();
      const states = (await countryOf(address))?.states ?? [];
      return (
        states.find((state) => [state.abbreviation, state.name].some((one) => one.toLowerCase() === named))
          ?.id ?? null
      );
    },
    stateOrProvince: 'property',
    phone: 'property',
    postalCode: 'property',
    company: 'property',
  },
};

const countryOf = async ({ countryCode }: Address): Promise<Country | undefined> =>
  (await countries()).find(({ code }) => code === countryCode);
