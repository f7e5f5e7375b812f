import {
  createRecords,
  deleteRecord,
  deleteRecords,
  findRecord,
  listRecords,
  setRecord,
  upsertRecords,
  type RecordFilter,
} from '../../../domains/pricing/index.ts';
import { both } from '../filters.ts';
import { momentRange } from '../moments.ts';
import { defineOperation, noContent, ok, type Call, type PathOf, type QueryOf } from '../operation.ts';
import { sliceMeta, sliceOf } from './price-lists.slice.ts';
import {
  boundsOf,
  byPlace,
  recordFromWire,
  recordPricesFromWire,
  recordsRefused,
  recordToWire,
} from './price-lists-records.wire.ts';

/** The answer to a batch says nothing (`reference/price_lists.v3.yml`). */
const written = ok({ data: {}, meta: {} });

/** Currencies are written in any case. */
const upper = (code: string): string => code.toUpperCase();

function filterOf(priceListId: number, query: QueryOf<'getPriceListRecords'>): RecordFilter {
  const created = momentRange(query, 'date_created');
  const modified = momentRange(query, 'date_modified');
  return {
    priceListId,
    variantIds: query['variant_id:in'],
    productIds: query['product_id:in'],
    skus: both(query.sku, query['sku:in']),
    currencies: both(query.currency && upper(query.currency), query['currency:in']?.map(upper)),
    price: boundsOf(query, 'price'),
    salePrice: boundsOf(query, 'sale_price'),
    retailPrice: boundsOf(query, 'retail_price'),
    mapPrice: boundsOf(query, 'map_price'),
    calculatedPrice: boundsOf(query, 'calculated_price'),
    createdMin: created.min,
    createdMax: created.max,
    modifiedMin: modified.min,
    modifiedMax: modified.max,
  };
}

const keyOf = (path: PathOf<'getPriceListRecord'>) => ({
  priceListId: path.price_list_id,
  variantId: path.variant_id,
  currency: path.currency_code,
});

const getPriceListRecords = defineOperation('getPriceListRecords', async ({ ctx, path, query }) => {
  const records = await listRecords(ctx, filterOf(path.price_list_id, query), sliceOf(query, byPlace));
  const data = records.items.map((record) => recordToWire(record, query.include));
  return ok({ data, meta: sliceMeta(query, records, byPlace, (record) => record) });
});

type Rows = Parameters<typeof recordsRefused>[0];

/** Writes a batch. Some rows may be written though others are refused (docs/adr/0060-batches-that-fail-in-part.md). */
async function writeBatch(
  write: typeof upsertRecords,
  { ctx, headers }: Pick<Call<'upsertPriceListRecords'>, 'ctx' | 'headers'>,
  rows: Rows,
  of?: number,
) {
  const { refused } = await write(ctx, rows.map(recordFromWire), {
    of,
    strict: headers['X-Strict-Mode'] === 1,
  });
  if (refused.length > 0) throw recordsRefused(rows, refused);
  return written;
}

const rowsOf = ({ path, body }: Call<'upsertPriceListRecords'>): Rows =>
  body.map((row) => ({ ...row, price_list_id: path.price_list_id }));

const createPriceListRecords = defineOperation('createPriceListRecords', async (call) =>
  writeBatch(createRecords, call, rowsOf(call), call.path.price_list_id),
);

const upsertPriceListRecords = defineOperation('upsertPriceListRecords', async (call) =>
  writeBatch(upsertRecords, call, rowsOf(call), call.path.price_list_id),
);

const deletePriceListRecords = defineOperation('deletePriceListRecords', async ({ ctx, path, query }) => {
  await deleteRecords(ctx, {
    priceListId: path.price_list_id,
    variantIds: query['variant_id:in'],
    skus: query['sku:in'],
    currencies: query.currency === undefined ? undefined : [query.currency],
  });
  return noContent;
});

const createPriceListsRecords = defineOperation('createPriceListsRecords', async (call) =>
  writeBatch(createRecords, call, call.body),
);

const upsertPriceListsRecords = defineOperation('upsertPriceListsRecords', async (call) =>
  writeBatch(upsertRecords, call, call.body),
);

const getPriceListRecordsByVariantId = defineOperation(
  'getPriceListRecordsByVariantId',
  async ({ ctx, path, query }) => {
    const filter = { priceListId: path.price_list_id, variantIds: [path.variant_id] };
    const records = await listRecords(ctx, filter, sliceOf(query, byPlace));
    const data = records.items.map((record) => recordToWire(record, query.include));
    return ok({ data, meta: sliceMeta(query, records, byPlace, (record) => record) });
  },
);

const getPriceListRecord = defineOperation('getPriceListRecord', async ({ ctx, path, query }) =>
  ok({ data: recordToWire(await findRecord(ctx, keyOf(path)), query.include), meta: {} }),
);

/** The answer to a write shows the tiers, which it may have changed. */
const setPriceListRecord = defineOperation('setPriceListRecord', async ({ ctx, path, body }) => {
  const record = await setRecord(ctx, keyOf(path), recordPricesFromWire(body));
  return ok({ data: recordToWire(record, ['bulk_pricing_tiers']), meta: {} });
});

const deletePriceListRecord = defineOperation('deletePriceListRecord', async ({ ctx, path }) => {
  await deleteRecord(ctx, keyOf(path));
  return noContent;
});

export const priceListRecordOperations = [
  getPriceListRecords,
  createPriceListRecords,
  upsertPriceListRecords,
  deletePriceListRecords,
  createPriceListsRecords,
  upsertPriceListsRecords,
  getPriceListRecordsByVariantId,
  getPriceListRecord,
  setPriceListRecord,
  deletePriceListRecord,
] as const;
