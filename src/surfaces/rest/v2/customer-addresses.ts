import type { Context } from '../../../db/context.ts';
import {
  countryCodeByName,
  countryName,
  createAddress,
  deleteAddresses,
  deleteAddressOf,
  listAddresses,
  readAddress,
  readCustomer,
  updateAddress,
  type Address,
} from '../../../domains/customers/index.ts';
import type { components } from '../contract.generated.ts';
import { defineOperation, noContent, ok, type BodyOf } from '../operation.ts';
import { pageOf, v2List } from '../paging.ts';
import { Refusal } from '../refusal.ts';

type Slice = { readonly limit: number; readonly offset: number };

const toWire = (address: Address): components['schemas']['CustomerAddressV2'] => ({
  id: address.id,
  customer_id: address.customerId,
  first_name: address.firstName,
  last_name: address.lastName,
  company: address.company,
  street_1: address.address1,
  street_2: address.address2,
  city: address.city,
  state: address.stateOrProvince,
  zip: address.postalCode,
  country: countryName(address.countryCode) ?? address.countryCode,
  country_iso2: address.countryCode,
  phone: address.phone,
  address_type: address.addressType,
});

/** What a new address and a change have in common. V2 names a country by its name. */
const fromWire = async (input: BodyOf<'updateCustomerAddress'>) => ({
  firstName: input.first_name,
  lastName: input.last_name,
  company: input.company,
  address1: input.street_1,
  address2: input.street_2,
  city: input.city,
  stateOrProvince: input.state,
  postalCode: input.zip,
  countryCode: input.country === undefined ? undefined : await codeOf(input.country),
  phone: input.phone,
  addressType: input.address_type,
});

async function codeOf(country: string): Promise<string> {
  const code = await countryCodeByName(country);
  if (code === null)
    throw new Refusal(422, 'There is no such country.', { country: `There is no country "${country}".` });
  return code;
}

/** One page of a customer's addresses. */
async function addressesOf(ctx: Context, customerId: number, page: Slice) {
  await readCustomer(ctx, customerId);
  return listAddresses(ctx, { customerIds: [customerId] }, page);
}

const getCustomerAddresses = defineOperation('getCustomerAddresses', async ({ ctx, path, query }) => {
  const { addresses } = await addressesOf(ctx, path.customer_id, pageOf(query));
  return v2List(addresses.map(toWire));
});

const createCustomerAddress = defineOperation('createCustomerAddress', async ({ ctx, path, body }) => {
  const input = {
    ...(await fromWire(body)),
    customerId: path.customer_id,
    firstName: body.first_name,
    lastName: body.last_name,
    address1: body.street_1,
    city: body.city,
    countryCode: await codeOf(body.country),
  };
  return ok(toWire(await createAddress(ctx, input)));
});

const DELETED_AT_ONCE = 250;

const deleteCustomerAddresses = defineOperation('deleteCustomerAddresses', async ({ ctx, path, query }) => {
  if (query.page !== undefined || query.limit !== undefined) {
    const { addresses } = await addressesOf(ctx, path.customer_id, pageOf(query));
    await deleteAddresses(
      ctx,
      addresses.map(({ id }) => id),
    );
    return noContent;
  }
  for (;;) {
    const first = { limit: DELETED_AT_ONCE, offset: 0 };
    const { addresses, total } = await addressesOf(ctx, path.customer_id, first);
    await deleteAddresses(
      ctx,
      addresses.map(({ id }) => id),
    );
    if (total <= addresses.length) return noContent;
  }
});

const getCustomerAddressesCount = defineOperation('getCustomerAddressesCount', async ({ ctx, path }) =>
  ok({ count: (await readCustomer(ctx, path.customer_id)).addressCount }),
);

const getCustomerAddress = defineOperation('getCustomerAddress', async ({ ctx, path }) =>
  ok(toWire(await readAddress(ctx, path.customer_id, path.customer_address_id))),
);

const updateCustomerAddress = defineOperation('updateCustomerAddress', async ({ ctx, path, body }) => {
  const patch = { ...(await fromWire(body)), id: path.customer_address_id };
  return ok(toWire(await updateAddress(ctx, path.customer_id, patch)));
});

const deletesCustomerAddress = defineOperation('deletesCustomerAddress', async ({ ctx, path }) => {
  await deleteAddressOf(ctx, path.customer_id, path.customer_address_id);
  return noContent;
});

/** Addresses of a customer (`reference/customers.v2.yml`). */
export const customerAddressOperationsV2 = [
  getCustomerAddresses,
  createCustomerAddress,
  deleteCustomerAddresses,
  getCustomerAddressesCount,
  getCustomerAddress,
  updateCustomerAddress,
  deletesCustomerAddress,
];
