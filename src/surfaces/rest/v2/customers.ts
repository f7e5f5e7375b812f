import {
  countCustomers,
  createCustomers,
  listCustomers,
  readCustomer,
  validatePassword,
  type Customer,
} from '../../../domains/customers/index.ts';
import {
  deleteAllCustomersAndSessions,
  deleteCustomersAndSessions,
  updateCustomersAndSessions,
} from '../../../flows/customer-changes.ts';
import { formValuesOf } from '../../../domains/forms/index.ts';
import type { Context } from '../../../db/context.ts';
import { defineOperation, noContent, ok } from '../operation.ts';
import { pageOf, v2List } from '../paging.ts';
import { v2Base } from './base.ts';
import { customerFilterV2, fromWireCustomerV2, toWireCustomerV2 } from './customers.wire.ts';

/** With what they say in form fields. */
async function wireOf(ctx: Context, customers: readonly Customer[]) {
  const ids = customers.map(({ id }) => id);
  const values = await formValuesOf(ctx, 'customer', ids);
  return customers.map((customer) => toWireCustomerV2(customer, v2Base(ctx), values));
}

const one = async (ctx: Context, customer: Customer) => ok((await wireOf(ctx, [customer]))[0]!);

const getCustomers = defineOperation('getCustomersV2', async ({ ctx, query }) => {
  const { customers } = await listCustomers(ctx, customerFilterV2(query), pageOf(query));
  return v2List(await wireOf(ctx, customers));
});

const createCustomer = defineOperation('createCustomer', async ({ ctx, body }) => {
  const input = {
    ...fromWireCustomerV2(body),
    email: body.email,
    firstName: body.first_name,
    lastName: body.last_name,
  };
  const [customer] = await createCustomers(ctx, [input]);
  return one(ctx, customer!);
});

const deleteCustomers = defineOperation('deleteCustomersV2', async ({ ctx }) => {
  await deleteAllCustomersAndSessions(ctx);
  return noContent;
});

const getCustomersCount = defineOperation('getCustomersCount', async ({ ctx }) =>
  ok({ count: await countCustomers(ctx) }),
);

const getCustomer = defineOperation('getCustomer', async ({ ctx, path }) =>
  one(ctx, await readCustomer(ctx, path.customer_id)),
);

const updateCustomer = defineOperation('updateCustomer', async ({ ctx, path, body = {} }) => {
  const patch = {
    ...fromWireCustomerV2(body),
    id: path.customer_id,
    email: body.email,
    firstName: body.first_name,
    lastName: body.last_name,
  };
  const [customer] = await updateCustomersAndSessions(ctx, [patch]);
  return one(ctx, customer!);
});

const deleteCustomer = defineOperation('deleteCustomer', async ({ ctx, path }) => {
  await readCustomer(ctx, path.customer_id);
  await deleteCustomersAndSessions(ctx, [path.customer_id]);
  return noContent;
});

const validateCustomerPassword = defineOperation('validateCustomerPassword', async ({ ctx, path, body }) =>
  ok({ success: await validatePassword(ctx, path.customer_id, body.password) }),
);

/** Customers (`reference/customers.v2.yml`). */
export const customerOperationsV2 = [
  getCustomers,
  createCustomer,
  deleteCustomers,
  getCustomersCount,
  getCustomer,
  updateCustomer,
  deleteCustomer,
  validateCustomerPassword,
];
