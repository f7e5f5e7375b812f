import { dateOf } from '../../kernel/clock.ts';
import type { Context } from '../../db/context.ts';
import { priceListNotFound, recordNotFound, variantNotFound } from './errors.ts';
import type { ListSlice, Sliced } from './list-slice.ts';
import { lockForRecords } from './price-lists.storage.ts';
import { priceListById } from './price-lists.ts';
import { currencyCheck } from './record-currencies.ts';
import { mergedPrices, type RecordPrices, type StoredRecord } from './record.ts';
import {
  deleteRecordRows,
  keepVariants,
  selectRecordSlice,
  selectRecordsOfVariants,
  writeRecords,
  type RecordFilter,
  type RecordPlace,
} from './records.storage.ts';

export type { AmountBounds, RecordFilter, RecordPlace } from './records.storage.ts';

/** A stretch of those that match, by variant and currency. Throws `pricing.price_list_not_found`. */
export async function listRecords(
  ctx: Context,
  filter: RecordFilter,
  slice: ListSlice<RecordPlace>,
): Promise<Sliced<StoredRecord>> {
  await priceListById(ctx, filter.priceListId);
  return selectRecordSlice(ctx, filter, slice);
}

/** What names one record. */
export interface RecordKey {
  readonly priceListId: number;
  readonly variantId: number;
  readonly currency: string;
}

/** Throws `pricing.price_list_not_found` or `pricing.record_not_found`. */
export async function findRecord(ctx: Context, key: RecordKey): Promise<StoredRecord> {
  const { items } = await listRecords(ctx, oneOf(key), { limit: 1, offset: 0 });
  if (!items[0]) throw recordNotFound(key.priceListId, key.variantId, key.currency.toUpperCase());
  return items[0];
}

const oneOf = ({ priceListId, variantId, currency }: RecordKey) => ({
  priceListId,
  variantIds: [variantId],
  currencies: [currency],
});

/**
 * Creates or changes one record. Throws `pricing.price_list_not_found`, `pricing.variant_not_found`,
 * `pricing.record_needs_price`, `pricing.record_currency_unsupported` or `pricing.bad_bulk_tiers`.
 */
export async function setRecord(ctx: Context, key: RecordKey, prices: RecordPrices): Promise<StoredRecord> {
  const { priceListId, variantId } = key;
  const currency = (await currencyCheck(ctx))(key.currency);
  const now = dateOf(ctx.clock);
  return ctx.transaction(async (tx) => {
    if (!(await lockForRecords(tx, [priceListId])).has(priceListId)) throw priceListNotFound(priceListId);
    const [variant] = await keepVariants(tx, [variantId], []);
    if (!variant) throw variantNotFound(variantId);
    const records = await selectRecordsOfVariants(tx, [priceListId], [variantId]);
    const before = records.find((record) => record.currency === currency) ?? null;
    const record: StoredRecord = {
      priceListId,
      variantId,
      currency,
      productId: variant.productId,
      sku: variant.sku,
      ...mergedPrices(before, prices),
      createdAt: before?.createdAt ?? now,
      modifiedAt: now,
    };
    await writeRecords(tx, [record]);
    await noteRecords(tx, [record.productId]);
    return record;
  });
}

/**
 * Deletes the records of a list that match, all of them where nothing is asked for. Answers whether there were any.
 * Throws `pricing.price_list_not_found`.
 */
export async function deleteRecords(
  ctx: Context,
  filter: Pick<RecordFilter, 'priceListId' | 'variantIds' | 'skus' | 'currencies'>,
): Promise<boolean> {
  return ctx.transaction(async (tx) => {
    // Locked, so that no one who has just read a record writes it back.
    const { priceListId } = filter;
    if (!(await lockForRecords(tx, [priceListId])).has(priceListId)) throw priceListNotFound(priceListId);
    const productIds = await deleteRecordRows(tx, filter);
    await noteRecords(tx, productIds);
    return productIds.length > 0;
  });
}

/** Throws `pricing.price_list_not_found` or `pricing.record_not_found`. */
export async function deleteRecord(ctx: Context, key: RecordKey): Promise<void> {
  if (!(await deleteRecords(ctx, oneOf(key))))
    throw recordNotFound(key.priceListId, key.variantId, key.currency.toUpperCase());
}

/** Above so many products all records of the store are unloaded at once. */
const NOTED_ONE_BY_ONE = 1_000;

/** Notes that the records of these products have changed. */
export async function noteRecords(tx: Context, productIds: readonly number[]): Promise<void> {
  const ids = new Set(productIds);
  if (ids.size > NOTED_ONE_BY_ONE) await tx.changed('price-record', null);
  else for (const id of ids) await tx.changed('price-record', id);
}
