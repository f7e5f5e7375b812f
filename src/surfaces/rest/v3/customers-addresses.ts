import {
  createAddresses,
  deleteAddresses,
  listAddresses,
  updateAddresses,
} from '../../../domains/customers/index.ts';
import { defineOperation, noContent, ok } from '../operation.ts';
import { pageMeta, pageOf } from '../paging.ts';
import { fromWireNewAddress, toWireAddress } from './customers.wire.ts';

const getCustomersAddresses = defineOperation('getCustomersAddresses', async ({ ctx, query }) => {
  const filter = {
    ids: query['id:in'],
    customerIds: query['customer_id:in'],
    companies: query['company:in'],
    names: query['name:in'],
  };
  const { addresses, total } = await listAddresses(ctx, filter, pageOf(query));
  return ok({ data: addresses.map(toWireAddress), meta: pageMeta(query, total, addresses.length) });
});

const createCustomersAddresses = defineOperation('createCustomersAddresses', async ({ ctx, body }) => {
  const inputs = body.map((input) => ({ ...fromWireNewAddress(input), customerId: input.customer_id }));
  return ok({ data: (await createAddresses(ctx, inputs)).map(toWireAddress), meta: {} });
});

const updateCustomersAddresses = defineOperation('updateCustomersAddresses', async ({ ctx, body }) => {
  const patches = body.map((input) => ({
    id: input.id,
    firstName: input.first_name,
    lastName: input.last_name,
    company: input.company,
    address1: input.address1,
    address2: input.address2,
    city: input.city,
    stateOrProvince: input.state_or_province,
    postalCode: input.postal_code,
    countryCode: input.country_code,
    phone: input.phone,
    addressType: input.address_type,
  }));
  return ok({ data: (await updateAddresses(ctx, patches)).map(toWireAddress), meta: {} });
});

const deleteCustomersAddresses = defineOperation('deleteCustomersAddresses', async ({ ctx, query }) => {
  await deleteAddresses(ctx, query['id:in']);
  return noContent;
});

export const customerAddressOperations = [
  getCustomersAddresses,
  createCustomersAddresses,
  updateCustomersAddresses,
  deleteCustomersAddresses,
];
