import {
  countCustomers,
  createCustomers,
  listCustomers,
  readCustomer,
  validatePassword,
} from '../../../domains/customers/index.ts';
import {
  deleteAllCustomersAndSessions,
  deleteCustomersAndSessions,
  updateCustomersAndSessions,
} from '../../../flows/customer-changes.ts';
import { defineOperation, noContent, ok } from '../operation.ts';
import { pageOf, v2List } from '../paging.ts';
import { v2Base } from './base.ts';
import { customerFilterV2, fromWireCustomerV2, toWireCustomerV2 } from './customers.wire.ts';

const getCustomers = defineOperation('getCustomersV2', async ({ ctx, query }) => {
  const { customers } = await listCustomers(ctx, customerFilterV2(query), pageOf(query));
  return v2List(customers.map((customer) => toWireCustomerV2(customer, v2Base(ctx))));
});

const createCustomer = defineOperation('createCustomer', async ({ ctx, body }) => {
  const input = {
    ...fromWireCustomerV2(body),
    email: body.email,
    firstName: body.first_name,
    lastName: body.last_name,
  };
  const [customer] = await createCustomers(ctx, [input]);
  return ok(toWireCustomerV2(customer!, v2Base(ctx)));
});

const deleteCustomers = defineOperation('deleteCustomersV2', async ({ ctx }) => {
  await deleteAllCustomersAndSessions(ctx);
  return noContent;
});

const getCustomersCount = defineOperation('getCustomersCount', async ({ ctx }) =>
  ok({ count: await countCustomers(ctx) }),
);

const getCustomer = defineOperation('getCustomer', async ({ ctx, path }) =>
  ok(toWireCustomerV2(await readCustomer(ctx, path.customer_id), v2Base(ctx))),
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
  return ok(toWireCustomerV2(customer!, v2Base(ctx)));
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
