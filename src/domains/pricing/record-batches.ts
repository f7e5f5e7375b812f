import { dateOf } from '../../kernel/clock.ts';
import type { Context } from '../../db/context.ts';
import { rowsOf, type BatchResult } from './batch.ts';
import {
  priceListNotFound,
  recordExists,
  recordNeedsVariant,
  recordRepeated,
  recordUnknownSku,
  recordUnknownVariant,
  unknownPriceList,
} from './errors.ts';
import { lockForRecords } from './price-lists.storage.ts';
import { currencyCheck } from './record-currencies.ts';
import { mergedPrices, type RecordInput, type StoredRecord } from './record.ts';
import { keepVariants, selectRecordsOfVariants, writeRecords, type VariantRef } from './records.storage.ts';
import { noteRecords, type RecordKey } from './records.ts';

export interface BatchOptions {
  /** The list that all rows are of; where it is not there, that is `pricing.price_list_not_found`. */
  readonly of?: number | undefined;
  /** Nothing is written unless every row is good. */
  readonly strict?: boolean | undefined;
}

/**
 * Creates or changes records, of one list or several. Rows are refused with `pricing.record_unknown_price_list`,
 * `pricing.record_unknown_variant`, `pricing.record_unknown_sku`, `pricing.record_needs_variant`,
 * `pricing.record_needs_price`, `pricing.record_repeated`, `pricing.record_currency_unsupported` or
 * `pricing.bad_bulk_tiers`; the others are written. A few statements, however many rows.
 */
export const upsertRecords = (
  ctx: Context,
  inputs: readonly RecordInput[],
  options: BatchOptions = {},
): Promise<BatchResult<StoredRecord>> => write(ctx, inputs, options, true);

/** As `upsertRecords`, but a row whose record is there already is refused: `pricing.record_exists`. */
export const createRecords = (
  ctx: Context,
  inputs: readonly RecordInput[],
  options: BatchOptions = {},
): Promise<BatchResult<StoredRecord>> => write(ctx, inputs, options, false);

async function write(
  ctx: Context,
  inputs: readonly RecordInput[],
  { of, strict = false }: BatchOptions,
  replace: boolean,
): Promise<BatchResult<StoredRecord>> {
  const currencyOf = await currencyCheck(ctx);
  const now = dateOf(ctx.clock);
  return ctx.transaction(async (tx) => {
    const listIds = [...new Set(inputs.map((input) => input.priceListId))];
    const lists = await lockForRecords(tx, listIds);
    if (of !== undefined && !lists.has(of)) throw priceListNotFound(of);
    const variantOf = await variantsOf(tx, inputs);
    const current = await currentRecords(
      tx,
      listIds,
      inputs.flatMap((input) => variantOf(input)?.id ?? []),
    );
    const seen = new Set<string>();
    const { good, refused } = rowsOf(inputs, (input, index): StoredRecord => {
      if (!lists.has(input.priceListId)) throw unknownPriceList(input.priceListId, index);
      const variant = variantOf(input);
      if (!variant) throw noVariant(input, index);
      const currency = currencyOf(input.currency, index);
      const key = { priceListId: input.priceListId, variantId: variant.id, currency };
      const name = nameOf(key);
      if (seen.has(name)) throw recordRepeated(index);
      const before = current.get(name) ?? null;
      if (before && !replace) throw recordExists(index);
      const prices = mergedPrices(before, input, index);
      seen.add(name);
      const { productId, sku } = variant;
      return { ...key, productId, sku, ...prices, createdAt: before?.createdAt ?? now, modifiedAt: now };
    });
    if (strict && refused.length > 0) return { written: [], refused };
    const written = good.map(({ row }) => row);
    await writeRecords(tx, written);
    await noteRecords(
      tx,
      written.map((record) => record.productId),
    );
    return { written, refused };
  });
}

const nameOf = ({ priceListId, variantId, currency }: RecordKey): string =>
  `${priceListId} ${variantId} ${currency}`;

/** What these lists say now of these variants, by name. */
async function currentRecords(
  tx: Context,
  listIds: readonly number[],
  variantIds: readonly number[],
): Promise<Map<string, StoredRecord>> {
  const records = await selectRecordsOfVariants(tx, listIds, [...new Set(variantIds)]);
  return new Map(records.map((record) => [nameOf(record), record]));
}

/** The variant that a row names, by id where it has one. */
async function variantsOf(
  tx: Context,
  inputs: readonly RecordInput[],
): Promise<(input: RecordInput) => VariantRef | undefined> {
  const ids = inputs.flatMap((input) => input.variantId ?? []);
  const skus = inputs.flatMap((input) => (input.variantId === undefined && input.sku ? [input.sku] : []));
  const found = await keepVariants(tx, [...new Set(ids)], [...new Set(skus)]);
  const byId = new Map(found.map((variant) => [variant.id, variant]));
  const bySku = new Map(found.map((variant) => [variant.sku, variant]));
  return ({ variantId, sku }) =>
    variantId !== undefined ? byId.get(variantId) : sku ? bySku.get(sku) : undefined;
}

function noVariant({ variantId, sku }: RecordInput, index: number) {
  if (variantId !== undefined) return recordUnknownVariant(variantId, index);
  return sku ? recordUnknownSku(sku, index) : recordNeedsVariant(index);
}
