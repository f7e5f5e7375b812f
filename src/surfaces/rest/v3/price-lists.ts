import {
  createPriceList as create,
  deletePriceList as remove,
  deletePriceLists as removeAll,
  listPriceLists,
  priceListById,
  updatePriceList as update,
  type PriceList,
} from '../../../domains/pricing/index.ts';
import type { components } from '../contract.generated.ts';
import { momentRange, timestamp } from '../moments.ts';
import { defineOperation, noContent, ok } from '../operation.ts';
import { priceListAssignmentOperations } from './price-lists-assignments.ts';
import { priceListRecordOperations } from './price-lists-records.ts';
import { byId, sliceMeta, sliceOf } from './price-lists.slice.ts';

const toWire = (list: PriceList): components['schemas']['PriceList'] => ({
  id: list.id,
  name: list.name,
  active: list.active,
  date_created: timestamp(list.createdAt),
  date_modified: timestamp(list.modifiedAt),
});

const getPriceLists = defineOperation('getPriceLists', async ({ ctx, query }) => {
  const created = momentRange(query, 'date_created');
  const modified = momentRange(query, 'date_modified');
  const filter = {
    ids: query['id:in'],
    name: query.name,
    nameLike: query['name:like'],
    createdMin: created.min,
    createdMax: created.max,
    modifiedMin: modified.min,
    modifiedMax: modified.max,
  };
  const lists = await listPriceLists(ctx, filter, sliceOf(query, byId));
  return ok({ data: lists.items.map(toWire), meta: sliceMeta(query, lists, byId, ({ id }) => id) });
});

const createPriceList = defineOperation('createPriceList', async ({ ctx, body }) =>
  ok({ data: toWire(await create(ctx, body)), meta: {} }),
);

const deletePriceLists = defineOperation('deletePriceLists', async ({ ctx, query }) => {
  await removeAll(ctx, { ids: query['id:in'], name: query.name });
  return noContent;
});

const getPriceList = defineOperation('getPriceList', async ({ ctx, path }) =>
  ok({ data: toWire(await priceListById(ctx, path.price_list_id)), meta: {} }),
);

const updatePriceList = defineOperation('updatePriceList', async ({ ctx, path, body }) =>
  ok({ data: toWire(await update(ctx, path.price_list_id, body)), meta: {} }),
);

const deletePriceList = defineOperation('deletePriceList', async ({ ctx, path }) => {
  await remove(ctx, path.price_list_id);
  return noContent;
});

/** Price lists with their records and assignments (`reference/price_lists.v3.yml`). */
export const priceListOperations = [
  getPriceLists,
  createPriceList,
  deletePriceLists,
  getPriceList,
  updatePriceList,
  deletePriceList,
  ...priceListRecordOperations,
  ...priceListAssignmentOperations,
] as const;
