import { readCustomer } from '../../../../domains/customers/index.ts';
import { deleteMetafields, readMetafield, updateMetafields } from '../../../../domains/metafields/index.ts';
import { createCustomerMetafields as create } from '../../../../flows/metafields.ts';
import { defineOperation, noContent, ok } from '../../operation.ts';
import { listAnswer } from './list.ts';
import { batchAnswer, fromWireNew, fromWirePatch, onlyRow, toFilter, toWireMetafield } from './wire.ts';

const KIND = 'customer' as const;

const getAllCustomersMetafields = defineOperation('getAllCustomersMetafields', async ({ ctx, query }) =>
  ok(await listAnswer(ctx, toFilter(KIND, undefined, query), query, toWireMetafield)),
);

const createCustomersMetafields = defineOperation('createCustomersMetafields', async ({ ctx, body }) => {
  const inputs = body.map((input) => ({ ...fromWireNew(input), customerId: input.resource_id }));
  return ok(batchAnswer(await create(ctx, inputs), toWireMetafield));
});

const updateCustomersMetafields = defineOperation('updateCustomersMetafields', async ({ ctx, body }) => {
  const patches = body.map((input) => ({ ...fromWirePatch(input), id: input.id }));
  return ok(batchAnswer(await updateMetafields(ctx, { kind: KIND }, patches), toWireMetafield));
});

const deleteCustomersMetafields = defineOperation('deleteCustomersMetafields', async ({ ctx, body }) =>
  ok(batchAnswer(await deleteMetafields(ctx, { kind: KIND }, body), (id) => id)),
);

const getCustomersMetafields = defineOperation('getCustomersMetafields', async ({ ctx, path, query }) => {
  await readCustomer(ctx, path.customerId);
  return ok(await listAnswer(ctx, toFilter(KIND, path.customerId, query), query, toWireMetafield));
});

const createCustomerMetafields = defineOperation('createCustomerMetafields', async ({ ctx, path, body }) => {
  const made = onlyRow(await create(ctx, [{ ...fromWireNew(body), customerId: path.customerId }]));
  return ok({ data: [toWireMetafield(made)], meta: {} });
});

const getMetafieldsCustomerId = defineOperation('getMetafieldsCustomerId', async ({ ctx, path }) => {
  const metafield = await readMetafield(ctx, { kind: KIND, id: path.customerId }, path.metafieldId);
  return ok({ data: toWireMetafield(metafield), meta: {} });
});

const updateCustomerMetafield = defineOperation('updateCustomerMetafield', async ({ ctx, path, body }) => {
  const patch = { ...fromWirePatch(body), id: path.metafieldId };
  const changed = onlyRow(await updateMetafields(ctx, { kind: KIND, id: path.customerId }, [patch]));
  return ok({ data: [toWireMetafield(changed)], meta: {} });
});

const deleteCustomerMetafield = defineOperation('deleteCustomerMetafieldsId', async ({ ctx, path }) => {
  onlyRow(await deleteMetafields(ctx, { kind: KIND, id: path.customerId }, [path.metafieldId]));
  return noContent;
});

/** Metafields of customers (`reference/customers.v3.yml`). */
export const customerMetafieldOperations = [
  getAllCustomersMetafields,
  createCustomersMetafields,
  updateCustomersMetafields,
  deleteCustomersMetafields,
  getCustomersMetafields,
  createCustomerMetafields,
  getMetafieldsCustomerId,
  updateCustomerMetafield,
  deleteCustomerMetafield,
];
