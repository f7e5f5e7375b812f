import {
  addressesOfCustomers,
  listCustomers,
  listCustomersNextTo,
  validateCredentials,
  type Customer,
} from '../../../domains/customers/index.ts';
import { valueCounts, valuesOfCustomers } from '../../../domains/attributes/index.ts';
import { formValuesOf } from '../../../domains/forms/index.ts';
import { MAIN_CHANNEL } from '../../../domains/stores/index.ts';
import { deleteCustomersAndSessions, updateCustomersAndSessions } from '../../../flows/customer-changes.ts';
import { createAccounts } from '../../../flows/register.ts';
import type { Context } from '../../../db/context.ts';
import { defineOperation, noContent, ok, type QueryOf } from '../operation.ts';
import { cursorMeta, cursorOf, pageMeta, pageOf, sortOf } from '../paging.ts';
import { Refusal } from '../refusal.ts';
import { aboutRows } from './about-rows.ts';
import {
  ADDRESSES_SHOWN,
  ATTRIBUTES_SHOWN,
  fromWireCustomer,
  fromWireNewCustomer,
  toCustomerFilter,
  toWireCustomer,
  type Segments,
} from './customers.wire.ts';

interface Include {
  readonly addresses: boolean;
  readonly storeCredit: boolean;
  readonly formFields: boolean;
  readonly attributes: boolean;
  readonly segments: Segments;
}

/** What the answer to a write shows. */
const AFTER_WRITE: Include = {
  addresses: true,
  storeCredit: true,
  formFields: true,
  attributes: true,
  segments: {},
};

async function wireOf(ctx: Context, customers: readonly Customer[], include: Include) {
  const ids = customers.map(({ id }) => id);
  const addresses = include.addresses ? await addressesOfCustomers(ctx, ids, ADDRESSES_SHOWN) : undefined;
  const formFields = include.formFields
    ? {
        customers: await formValuesOf(ctx, 'customer', ids),
        addresses: await formValuesOf(ctx, 'address', addresses?.map(({ id }) => id) ?? []),
      }
    : undefined;
  const attributes = {
    counts: await valueCounts(ctx, ids),
    values: include.attributes ? await valuesOfCustomers(ctx, ids, ATTRIBUTES_SHOWN) : undefined,
  };
  const { storeCredit, segments } = include;
  return customers.map((customer) =>
    toWireCustomer(customer, { addresses, storeCredit, formFields, attributes, segments }),
  );
}

const includedBy = ({ include = [] }: QueryOf<'getCustomers'>): Include => ({
  addresses: include.includes('addresses'),
  storeCredit: include.includes('storecredit'),
  formFields: include.includes('formfields'),
  attributes: include.includes('attributes'),
  segments: {
    ...(include.includes('shopper_profile_id') && { shopper_profile_id: null }),
    ...(include.includes('segment_ids') && { segment_ids: [] }),
  },
});

/** Pages by number, or walks by cursor, which is always in the order of ids. */
const getCustomers = defineOperation('getCustomers', async ({ ctx, query }) => {
  const filter = toCustomerFilter(query);
  const cursor = cursorOf(query);
  if (cursor === undefined)
    throw new Refusal(422, 'The request does not match the contract.', {
      [query.after === undefined ? 'before' : 'after']: 'must be a cursor of an earlier answer',
    });
  if (cursor) {
    const { customers, more } = await listCustomersNextTo(ctx, filter, cursor);
    const onward = cursor.direction === 'after';
    const sides = { before: onward || more, after: !onward || more };
    const ids = customers.map(({ id }) => id);
    return ok({
      data: await wireOf(ctx, customers, includedBy(query)),
      meta: cursorMeta(query, ids, sides),
    });
  }
  const page = pageOf(query);
  const sort = query.sort ? sortOf(query.sort) : null;
  const { customers, total } = await listCustomers(ctx, filter, page, sort);
  const ids = customers.map(({ id }) => id);
  return ok({
    data: await wireOf(ctx, customers, includedBy(query)),
    meta: {
      ...pageMeta(query, total, customers.length),
      // Cursors walk by id, so a page in another order has none.
      ...(sort === null &&
        cursorMeta(query, ids, { before: page.offset > 0, after: page.offset + ids.length < total })),
    },
  });
});

const createCustomers = defineOperation('createCustomers', async ({ ctx, body }) => {
  const inputs = body.map((input) => ({
    ...fromWireNewCustomer(input),
    isWelcomed: input.trigger_account_created_notification ?? false,
  }));
  const customers = await createAccounts(ctx, inputs);
  return ok({ data: await wireOf(ctx, customers, AFTER_WRITE), meta: {} });
});

/** `origin_channel_id` and `registration_ip_address` are taken, since clients send them back, and never change. */
const updateCustomers = defineOperation('updateCustomers', async ({ ctx, body }) => {
  const patches = body.map((input) => ({
    ...fromWireCustomer(input),
    id: input.id,
    email: input.email,
    firstName: input.first_name,
    lastName: input.last_name,
  }));
  const customers = await aboutRows(updateCustomersAndSessions(ctx, patches), 'id');
  return ok({ data: await wireOf(ctx, customers, AFTER_WRITE), meta: {} });
});

const deleteCustomers = defineOperation('deleteCustomers', async ({ ctx, query }) => {
  await deleteCustomersAndSessions(ctx, query['id:in'] ?? []);
  return noContent;
});

const validateCustomerCredentials = defineOperation('validateCustomerCredentials', async ({ ctx, body }) => {
  const customerId = await validateCredentials(
    ctx.with({ channelId: body.channel_id ?? MAIN_CHANNEL }),
    body,
  );
  return ok({ is_valid: customerId !== null, customer_id: customerId });
});

export const customerOperations = [
  getCustomers,
  createCustomers,
  updateCustomers,
  deleteCustomers,
  validateCustomerCredentials,
];
