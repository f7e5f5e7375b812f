import {
  createAddresses,
  deleteAddresses,
  listAddresses,
  updateAddresses,
  type Address,
} from '../../../domains/customers/index.ts';
import { formValuesOf } from '../../../domains/forms/index.ts';
import type { Context } from '../../../db/context.ts';
import { defineOperation, noContent, ok } from '../operation.ts';
import { pageMeta, pageOf } from '../paging.ts';
import { aboutRows } from './about-rows.ts';
import { fromWireForm } from './form-fields.wire.ts';
import { fromWireNewAddress, toWireAddress } from './customers.wire.ts';

/** With what they say in form fields. */
async function wireOf(ctx: Context, addresses: readonly Address[]) {
  const ids = addresses.map(({ id }) => id);
  const values = await formValuesOf(ctx, 'address', ids);
  return addresses.map((address) => toWireAddress(address, values));
}

const getCustomersAddresses = defineOperation('getCustomersAddresses', async ({ ctx, query }) => {
  const filter = {
    ids: query['id:in'],
    customerIds: query['customer_id:in'],
    companies: query['company:in'],
    names: query['name:in'],
  };
  const { addresses, total } = await listAddresses(ctx, filter, pageOf(query));
  const data = query.include?.includes('formfields')
    ? await wireOf(ctx, addresses)
    : addresses.map((address) => toWireAddress(address));
  return ok({ data, meta: pageMeta(query, total, addresses.length) });
});

const createCustomersAddresses = defineOperation('createCustomersAddresses', async ({ ctx, body }) => {
  const inputs = body.map((input) => ({ ...fromWireNewAddress(input), customerId: input.customer_id }));
  const addresses = await aboutRows(createAddresses(ctx, inputs), 'customer_id');
  return ok({ data: await wireOf(ctx, addresses), meta: {} });
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
    form: fromWireForm(input.form_fields),
  }));
  const addresses = await aboutRows(updateAddresses(ctx, patches), 'id');
  return ok({ data: await wireOf(ctx, addresses), meta: {} });
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
