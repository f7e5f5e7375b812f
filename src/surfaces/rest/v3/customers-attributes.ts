import {
  createAttributes,
  deleteAttributes,
  deleteAttributeValues,
  listAttributes,
  listAttributeValues,
  updateAttributes,
  type Batch,
} from '../../../domains/attributes/index.ts';
import { setCustomerAttributes } from '../../../flows/attribute-values.ts';
import { refusalOfRows } from '../errors.ts';
import { momentRange } from '../moments.ts';
import { defineOperation, noContent, ok, type QueryOf } from '../operation.ts';
import { pageMeta, pageOf } from '../paging.ts';
import { Refusal } from '../refusal.ts';
import { toWireAttribute, toWireAttributeValue } from './customers-attributes.wire.ts';

/** `data` of a batch of which all rows are written; throws what is wrong with each row where none is. */
function written<T, W>({ written, refused }: Batch<T>, toWire: (row: T) => W): W[] {
  if (refused.length > 0)
    throw new Refusal(422, 'Nothing was written: some rows are wrong.', refusalOfRows(refused, {}).errors);
  return written.map(toWire);
}

function momentsOf(query: QueryOf<'getCustomersAttributes'> | QueryOf<'getCustomersAttributeValues'>) {
  const created = momentRange(query, 'date_created');
  const modified = momentRange(query, 'date_modified');
  return {
    createdMin: created.min,
    createdMax: created.max,
    modifiedMin: modified.min,
    modifiedMax: modified.max,
  };
}

const getCustomersAttributes = defineOperation('getCustomersAttributes', async ({ ctx, query }) => {
  const { name, type, 'name:like': namePart } = query;
  const filter = { name, namePart, type, ...momentsOf(query) };
  const { attributes, total } = await listAttributes(ctx, filter, pageOf(query));
  return ok({ data: attributes.map(toWireAttribute), meta: pageMeta(query, total, attributes.length) });
});

const createCustomersAttributes = defineOperation('createCustomersAttributes', async ({ ctx, body }) =>
  ok({ data: written(await createAttributes(ctx, body), toWireAttribute), meta: {} }),
);

const updateCustomersAttributes = defineOperation('updateCustomersAttributes', async ({ ctx, body }) =>
  ok({ data: written(await updateAttributes(ctx, body), toWireAttribute), meta: {} }),
);

const deleteCustomersAttributes = defineOperation('deleteCustomersAttributes', async ({ ctx, query }) => {
  await deleteAttributes(ctx, query['id:in']);
  return noContent;
});

const getCustomersAttributeValues = defineOperation('getCustomersAttributeValues', async ({ ctx, query }) => {
  const filter = {
    customerIds: query['customer_id:in'],
    attributeIds: query['attribute_id:in'],
    name: query.name,
    ...momentsOf(query),
  };
  const { values, total } = await listAttributeValues(ctx, filter, pageOf(query));
  return ok({ data: values.map(toWireAttributeValue), meta: pageMeta(query, total, values.length) });
});

const upsertCustomersAttributeValues = defineOperation(
  'upsertCustomersAttributeValues',
  async ({ ctx, body }) => {
    const inputs = body.map((row) => ({
      id: row.id,
      customerId: row.customer_id,
      attributeId: row.attribute_id,
      value: row.value,
    }));
    return ok({ data: written(await setCustomerAttributes(ctx, inputs), toWireAttributeValue), meta: {} });
  },
);

const deleteCustomersAttributeValues = defineOperation(
  'deleteCustomersAttributeValues',
  async ({ ctx, query }) => {
    await deleteAttributeValues(ctx, query['id:in']);
    return noContent;
  },
);

/** Attributes of customers and their values (`reference/customers.v3.yml`). */
export const customerAttributeOperations = [
  getCustomersAttributes,
  createCustomersAttributes,
  updateCustomersAttributes,
  deleteCustomersAttributes,
  getCustomersAttributeValues,
  upsertCustomersAttributeValues,
  deleteCustomersAttributeValues,
];
