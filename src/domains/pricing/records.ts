import { dateOf } from '../../kernel/clock.ts';
import type { Context } from '../../db/context.ts';
import { storeOf } from '../stores/index.ts';
import {
  priceListNotFound,
  recordCurrencyUnsupported,
  recordExists,
  recordNeedsVariant,
  recordNotFound,
  recordRepeated,
  recordUnknownSku,
  recordUnknownVariant,
  unknownPriceList,
  variantNotFound,
} from './errors.ts';
import { keepPriceLists } from './price-lists.storage.ts';
import { priceListById } from './price-lists.ts';
import { mergedPrices, type RecordInput, type RecordPrices, type StoredRecord } from './record.ts';
import {
  deleteRecordRows,
  keepVariants,
  lockRecords,
  selectRecordPage,
  writeRecords,
  type RecordFilter,
  type VariantRef,
} from './records.storage.ts';

export type { AmountBounds, RecordFilter } from './records.storage.ts';

/** One page, by variant and currency, and how many match in all. Throws `pricing.price_list_not_found`. */
export async function listRecords(
  ctx: Context,
  filter: RecordFilter,
  page: { limit: number; offset: number },
): Promise<{ items: StoredRecord[]; total: number }> {
  await priceListById(ctx, filter.priceListId);
  return selectRecordPage(ctx, filter, page);
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
 * Creates or changes records, of one list or several, all of them or none. A refusal names the row by the fact
 * `index`: `pricing.record_unknown_price_list`, `pricing.record_unknown_variant`, `pricing.record_unknown_sku`,
 * `pricing.record_needs_variant`, `pricing.record_needs_price`, `pricing.record_repeated`,
 * `pricing.record_currency_unsupported`, `pricing.bad_bulk_tiers`. Where they are all `of` one list and it is not
 * there, that is `pricing.price_list_not_found`.
 */
export const upsertRecords = (ctx: Context, inputs: readonly RecordInput[], of?: number): Promise<void> =>
  write(ctx, inputs, of, true);

/** As `upsertRecords`, but a record that is there already is refused: `pricing.record_exists`. */
export const createRecords = (ctx: Context, inputs: readonly RecordInput[], of?: number): Promise<void> =>
  write(ctx, inputs, of, false);

async function write(
  ctx: Context,
  inputs: readonly RecordInput[],
  of: number | undefined,
  replace: boolean,
): Promise<void> {
  const currency = await currencyFor(ctx, inputs);
  const now = dateOf(ctx.clock);
  await ctx.transaction(async (tx) => {
    const listIds = [...new Set(inputs.map((input) => input.priceListId))];
    const lists = await keepPriceLists(tx, listIds);
    if (of !== undefined && !lists.has(of)) throw priceListNotFound(of);
    for (const [index, { priceListId }] of inputs.entries())
      if (!lists.has(priceListId)) throw unknownPriceList(priceListId, index);
    const variants = await variantsOf(tx, inputs);
    const variantIds = [...new Set(variants.map((variant) => variant.id))];
    const current = new Map(
      (await lockRecords(tx, listIds, variantIds)).map((record) => [nameOf(record), record]),
    );
    const seen = new Set<string>();
    const records = inputs.map((input, index): StoredRecord => {
      const { id, productId, sku } = variants[index]!;
      const key = { priceListId: input.priceListId, variantId: id, currency };
      const name = nameOf(key);
      if (seen.has(name)) throw recordRepeated(index);
      seen.add(name);
      const before = current.get(name) ?? null;
      if (before && !replace) throw recordExists(index);
      const prices = mergedPrices(before, input, index);
      return { ...key, productId, sku, ...prices, createdAt: before?.createdAt ?? now, modifiedAt: now };
    });
    // Always in one order, so that two batches never wait for each other.
    records.sort((a, b) => a.priceListId - b.priceListId || a.variantId - b.variantId);
    await writeRecords(tx, records, { replace });
    await noteProducts(
      tx,
      records.map((record) => record.productId),
    );
  });
}

const nameOf = ({ priceListId, variantId, currency }: RecordKey): string =>
  `${priceListId} ${variantId} ${currency}`;

/** The store's currency, which is the only one a row may be in. */
async function currencyFor(ctx: Context, inputs: readonly Pick<RecordInput, 'currency'>[]): Promise<string> {
  const { currency } = await storeOf(ctx);
  for (const [index, input] of inputs.entries())
    if (input.currency.toUpperCase() !== currency) throw recordCurrencyUnsupported(input.currency, index);
  return currency;
}

/** The variant of each row, in the order of the rows. */
async function variantsOf(tx: Context, inputs: readonly RecordInput[]): Promise<VariantRef[]> {
  const ids = inputs.flatMap((input) => input.variantId ?? []);
  const skus = inputs.flatMap((input) => (input.variantId === undefined && input.sku ? [input.sku] : []));
  const found = await keepVariants(tx, [...new Set(ids)], [...new Set(skus)]);
  const byId = new Map(found.map((variant) => [variant.id, variant]));
  const bySku = new Map(found.map((variant) => [variant.sku, variant]));
  return inputs.map(({ variantId, sku }, index) => {
    if (variantId === undefined && !sku) throw recordNeedsVariant(index);
    const variant = variantId === undefined ? bySku.get(sku!) : byId.get(variantId);
    if (variant) return variant;
    throw variantId === undefined ? recordUnknownSku(sku!, index) : recordUnknownVariant(variantId, index);
  });
}

/**
 * Creates or changes one record. Throws `pricing.price_list_not_found`, `pricing.variant_not_found`,
 * `pricing.record_needs_price`, `pricing.record_currency_unsupported` or `pricing.bad_bulk_tiers`.
 */
export async function setRecord(ctx: Context, key: RecordKey, prices: RecordPrices): Promise<StoredRecord> {
  const { currency } = await storeOf(ctx);
  if (key.currency.toUpperCase() !== currency) throw recordCurrencyUnsupported(key.currency);
  const now = dateOf(ctx.clock);
  return ctx.transaction(async (tx) => {
    if (!(await keepPriceLists(tx, [key.priceListId])).has(key.priceListId))
      throw priceListNotFound(key.priceListId);
    const [variant] = await keepVariants(tx, [key.variantId], []);
    if (!variant) throw variantNotFound(key.variantId);
    const locked = await lockRecords(tx, [key.priceListId], [key.variantId]);
    const before = locked.find((record) => record.currency === currency) ?? null;
    const record: StoredRecord = {
      priceListId: key.priceListId,
      variantId: key.variantId,
      currency,
      productId: variant.productId,
      sku: variant.sku,
      ...mergedPrices(before, prices),
      createdAt: before?.createdAt ?? now,
      modifiedAt: now,
    };
    await writeRecords(tx, [record], { replace: true });
    await noteProducts(tx, [record.productId]);
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
    await priceListById(tx, filter.priceListId);
    const productIds = await deleteRecordRows(tx, filter);
    await noteProducts(tx, productIds);
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

async function noteProducts(tx: Context, productIds: readonly number[]): Promise<void> {
  const ids = new Set(productIds);
  if (ids.size > NOTED_ONE_BY_ONE) await tx.changed('price-record', null);
  else for (const id of ids) await tx.changed('price-record', id);
}
