import {
  createAssignments,
  deleteAssignments,
  listAssignments,
  upsertAssignment,
  type AssignmentFilter,
  type NewAssignment,
  type StoredAssignment,
} from '../../../domains/pricing/index.ts';
import type { components } from '../contract.generated.ts';
import { refusalOfRows } from '../errors.ts';
import { both } from '../filters.ts';
import { defineOperation, noContent, ok } from '../operation.ts';
import { byId, sliceMeta, sliceOf } from './price-lists.slice.ts';

/** On the wire 0 is any group, or any channel; in the shop it is null. */
const toWire = (assignment: StoredAssignment): components['schemas']['PriceListAssignment'] => ({
  id: assignment.id,
  price_list_id: assignment.priceListId,
  customer_group_id: assignment.groupId ?? 0,
  channel_id: assignment.channelId ?? 0,
});

interface WireTarget {
  readonly customer_group_id?: number | undefined;
  readonly channel_id?: number | undefined;
}

const fromWire = (priceListId: number, target: WireTarget): NewAssignment => ({
  priceListId,
  groupId: target.customer_group_id || null,
  channelId: target.channel_id || null,
});

const orNull = (ids: readonly number[] | undefined) => ids?.map((id) => id || null);

interface WireFilter extends WireTarget {
  readonly id?: number;
  readonly price_list_id?: number;
  readonly 'id:in'?: number[];
  readonly 'price_list_id:in'?: number[];
  readonly 'customer_group_id:in'?: number[];
  readonly 'channel_id:in'?: number[];
}

const filterOf = (query: WireFilter): AssignmentFilter => ({
  ids: both(query.id, query['id:in']),
  priceListIds: both(query.price_list_id, query['price_list_id:in']),
  groupIds: orNull(both(query.customer_group_id, query['customer_group_id:in'])),
  channelIds: orNull(both(query.channel_id, query['channel_id:in'])),
});

const getListOfPriceListAssignments = defineOperation(
  'getListOfPriceListAssignments',
  async ({ ctx, query }) => {
    const assignments = await listAssignments(ctx, filterOf(query), sliceOf(query, byId));
    return ok({
      data: assignments.items.map(toWire),
      meta: sliceMeta(query, assignments, byId, ({ id }) => id),
    });
  },
);

/** Some may be made though others are refused (docs/adr/0060-batches-that-fail-in-part.md). */
const createPriceListAssignments = defineOperation('createPriceListAssignments', async ({ ctx, body }) => {
  const { written, refused } = await createAssignments(
    ctx,
    body.map((row) => fromWire(row.price_list_id, row)),
  );
  if (refused.length > 0) throw refusalOfRows(refused, { meta: { saved_records: written.length } });
  return ok({ data: written.map(toWire), meta: {} });
});

const deletePriceListAssignments = defineOperation('deletePriceListAssignments', async ({ ctx, query }) => {
  await deleteAssignments(ctx, filterOf(query));
  return noContent;
});

const upsertPriceListAssignment = defineOperation('upsertPriceListAssignment', async ({ ctx, path, body }) =>
  ok({ data: toWire(await upsertAssignment(ctx, fromWire(path.price_list_id, body))), meta: {} }),
);

export const priceListAssignmentOperations = [
  getListOfPriceListAssignments,
  createPriceListAssignments,
  deletePriceListAssignments,
  upsertPriceListAssignment,
] as const;
