import { setFormValues } from '../../../domains/customers/index.ts';
import {
  listFormValues,
  listFormValuesNextTo,
  type ReadValue,
  type ValueCursor,
} from '../../../domains/forms/index.ts';
import { MAX_ID } from '../../../kernel/ids.ts';
import { defineOperation, ok } from '../operation.ts';
import { cursorMeta, pageMeta, pageOf } from '../paging.ts';
import { Refusal } from '../refusal.ts';
import { fromWireValue, toWireOwnedValue } from './form-fields.wire.ts';

const cursorFor = ({ owner, field }: ReadValue): string =>
  Buffer.from(`${owner.kind}:${owner.id}:${field.id}`).toString('base64');

/** Reads `before` or `after`; null where a client pages by number. Throws a refusal for a cursor that is none of ours. */
function cursorOf(query: {
  readonly before?: string;
  readonly after?: string;
  readonly limit?: number;
}): ValueCursor | null {
  const direction = query.after === undefined ? 'before' : 'after';
  const cursor = query[direction];
  if (cursor === undefined) return null;
  const [, kind, ...ids] =
    /^(customer|address):(\d{1,10}):(\d{1,10})$/.exec(Buffer.from(cursor, 'base64').toString('latin1')) ?? [];
  const [id, fieldId] = ids.map(Number);
  if (id === undefined || fieldId === undefined || id > MAX_ID || fieldId > MAX_ID)
    throw new Refusal(422, 'The request does not match the contract.', {
      [direction]: 'must be a cursor of an earlier answer',
    });
  return {
    direction,
    owner: { kind: kind as ReadValue['owner']['kind'], id },
    fieldId,
    limit: query.limit ?? pageOf(query).limit,
  };
}

const getValues = defineOperation('getCustomersFormFieldValues', async ({ ctx, query }) => {
  const filter = {
    customerId: query.customer_id,
    addressId: query.address_id,
    label: query.field_name,
    type: query.field_type,
  };
  const cursor = cursorOf(query);
  if (cursor) {
    const { values, more } = await listFormValuesNextTo(ctx, filter, cursor);
    const onward = cursor.direction === 'after';
    const sides = { before: onward || more, after: !onward || more };
    return ok({
      data: values.map(toWireOwnedValue),
      meta: cursorMeta(query, values.map(cursorFor), sides),
    });
  }
  const page = pageOf(query);
  const { values, total } = await listFormValues(ctx, filter, page);
  const sides = { before: page.offset > 0, after: page.offset + values.length < total };
  return ok({
    data: values.map(toWireOwnedValue),
    meta: { ...pageMeta(query, total, values.length), ...cursorMeta(query, values.map(cursorFor), sides) },
  });
});

const updateValues = defineOperation('updateCustomerFormFieldValues', async ({ ctx, body }) => {
  const rows = body.map((row) => ({
    owner:
      'customer_id' in row
        ? ({ kind: 'customer', id: row.customer_id } as const)
        : ({ kind: 'address', id: row.address_id } as const),
    said: fromWireValue(row),
  }));
  return ok({ data: (await setFormValues(ctx, rows)).map(toWireOwnedValue), meta: {} });
});

/** What customers and addresses say in form fields (`reference/customers.v3.yml`). */
export const formFieldValueOperations = [getValues, updateValues];
