import { sql, type ExpressionBuilder, type Selectable } from 'kysely';
import { amountOf, SCALE, toDecimal, type Amount } from '../../kernel/money.ts';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import type { DB, PriceListRecords } from '../../db/tables.generated.ts';
import type { BulkTier } from './bulk.ts';
import { readSlice, type ListSlice, type Sliced } from './list-slice.ts';
import type { StoredRecord } from './record.ts';

/** Bounds of an amount; both ends count. */
export interface AmountBounds {
  readonly min?: Amount | undefined;
  readonly max?: Amount | undefined;
}

export interface RecordFilter {
  readonly priceListId: number;
  readonly variantIds?: readonly number[] | undefined;
  readonly productIds?: readonly number[] | undefined;
  readonly skus?: readonly string[] | undefined;
  /** In any case. */
  readonly currencies?: readonly string[] | undefined;
  readonly price?: AmountBounds | undefined;
  readonly salePrice?: AmountBounds | undefined;
  readonly retailPrice?: AmountBounds | undefined;
  readonly mapPrice?: AmountBounds | undefined;
  readonly calculatedPrice?: AmountBounds | undefined;
  readonly createdMin?: Date | undefined;
  readonly createdMax?: Date | undefined;
  readonly modifiedMin?: Date | undefined;
  readonly modifiedMax?: Date | undefined;
}

type TierJson = Omit<BulkTier, 'amount'> & { readonly amount: string };

const toTiers = (json: unknown): BulkTier[] =>
  (json as TierJson[]).map((tier) => ({ ...tier, amount: amountOf(tier.amount) }));
const fromTiers = (tiers: readonly BulkTier[]): string =>
  JSON.stringify(tiers.map((tier): TierJson => ({ ...tier, amount: toDecimal(tier.amount, 4) })));

const toAmount = (text: string | null): Amount | null => (text === null ? null : amountOf(text));
const fromAmount = (amount: Amount | null): string | null => (amount === null ? null : toDecimal(amount, 4));

type RecordRow = Selectable<PriceListRecords> & { product_id: number; sku: string };

const toRecord = (row: RecordRow): StoredRecord => ({
  priceListId: row.price_list_id,
  variantId: row.variant_id,
  currency: row.currency,
  productId: row.product_id,
  sku: row.sku,
  price: amountOf(row.price),
  salePrice: toAmount(row.sale_price),
  retailPrice: toAmount(row.retail_price),
  mapPrice: toAmount(row.map_price),
  bulkTiers: toTiers(row.bulk_tiers),
  createdAt: row.created_at,
  modifiedAt: row.modified_at,
});

const joined = (ctx: Context) =>
  ctx.db
    .selectFrom('price_list_records as record')
    .innerJoin('variants as variant', (join) =>
      join.onRef('variant.store_id', '=', 'record.store_id').onRef('variant.id', '=', 'record.variant_id'),
    )
    .where('record.store_id', '=', ctx.store.id);

const recordsOf = (ctx: Context) =>
  joined(ctx).selectAll('record').select(['variant.product_id', 'variant.sku']);

type Tables = DB & { record: PriceListRecords; variant: DB['variants'] };

const CALCULATED = sql<string>`case when record.sale_price > 0 then record.sale_price else record.price end`;

const conditions = (eb: ExpressionBuilder<Tables, 'record' | 'variant'>, filter: RecordFilter) =>
  eb.and([
    eb('record.price_list_id', '=', filter.priceListId),
    ...(filter.variantIds ? [eb('record.variant_id', '=', anyOf(filter.variantIds))] : []),
    ...(filter.productIds ? [eb('variant.product_id', '=', anyOf(filter.productIds))] : []),
    ...(filter.skus ? [eb('variant.sku', '=', anyOf(filter.skus))] : []),
    ...(filter.currencies
      ? [eb('record.currency', '=', anyOf(filter.currencies.map((code) => code.toUpperCase())))]
      : []),
    ...within(eb, eb.ref('record.price'), filter.price),
    ...within(eb, eb.ref('record.sale_price'), filter.salePrice),
    ...within(eb, eb.ref('record.retail_price'), filter.retailPrice),
    ...within(eb, eb.ref('record.map_price'), filter.mapPrice),
    ...within(eb, CALCULATED, filter.calculatedPrice),
    ...(filter.createdMin ? [eb('record.created_at', '>=', filter.createdMin)] : []),
    ...(filter.createdMax ? [eb('record.created_at', '<=', filter.createdMax)] : []),
    ...(filter.modifiedMin ? [eb('record.modified_at', '>=', filter.modifiedMin)] : []),
    ...(filter.modifiedMax ? [eb('record.modified_at', '<=', filter.modifiedMax)] : []),
  ]);

const within = (
  eb: ExpressionBuilder<Tables, 'record' | 'variant'>,
  column: Parameters<typeof eb>[0],
  bounds: AmountBounds | undefined,
) => [
  ...(bounds?.min === undefined ? [] : [eb(column, '>=', toDecimal(bounds.min, SCALE))]),
  ...(bounds?.max === undefined ? [] : [eb(column, '<=', toDecimal(bounds.max, SCALE))]),
];

/** What a list of records is ordered by. */
export interface RecordPlace {
  readonly variantId: number;
  readonly currency: string;
}

/** A stretch of those that match, by variant and currency. */
export function selectRecordSlice(
  ctx: Context,
  filter: RecordFilter,
  slice: ListSlice<RecordPlace>,
): Promise<Sliced<StoredRecord>> {
  const ordered = (direction: 'asc' | 'desc', limit: number) =>
    recordsOf(ctx)
      .where((eb) => conditions(eb, filter))
      .orderBy('record.variant_id', direction)
      .orderBy('record.currency', direction)
      .limit(limit);
  return readSlice(slice, {
    async count() {
      const { total } = await joined(ctx)
        .where((eb) => conditions(eb, filter))
        .select((eb) => eb.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      return total;
    },
    async at(offset, limit) {
      return (await ordered('asc', limit).offset(offset).execute()).map(toRecord);
    },
    async nextTo({ variantId, currency }, onward, limit) {
      const rows = await ordered(onward ? 'asc' : 'desc', limit)
        .where((eb) =>
          eb(
            eb.refTuple('record.variant_id', 'record.currency'),
            onward ? '>' : '<',
            eb.tuple(variantId, currency),
          ),
        )
        .execute();
      return rows.map(toRecord);
    },
  });
}

/** The records of these products, in every price list and currency. */
export async function selectRecordsOfProducts(
  ctx: Context,
  productIds: readonly number[],
): Promise<StoredRecord[]> {
  const rows = await recordsOf(ctx).where('variant.product_id', '=', anyOf(productIds)).execute();
  return rows.map(toRecord);
}

/** The records that these lists have of these variants. */
export async function selectRecordsOfVariants(
  ctx: Context,
  priceListIds: readonly number[],
  variantIds: readonly number[],
): Promise<StoredRecord[]> {
  const rows = await recordsOf(ctx)
    .where('record.price_list_id', '=', anyOf(priceListIds))
    .where('record.variant_id', '=', anyOf(variantIds))
    .execute();
  return rows.map(toRecord);
}

/** What a record needs to know of its variant. */
export interface VariantRef {
  readonly id: number;
  readonly productId: number;
  readonly sku: string;
}

/** Those of these variants that there are; none of them can be deleted before the commit. */
export async function keepVariants(
  tx: Context,
  ids: readonly number[],
  skus: readonly string[],
): Promise<VariantRef[]> {
  const rows = await tx.db
    .selectFrom('variants')
    .select(['id', 'product_id', 'sku'])
    .where('store_id', '=', tx.store.id)
    .where((eb) => eb.or([eb('id', '=', anyOf(ids)), eb('sku', '=', anyOf(skus))]))
    .orderBy('id')
    .forKeyShare()
    .execute();
  return rows.map((row) => ({ id: row.id, productId: row.product_id, sku: row.sku }));
}

/** Writes records by one statement, whether they are there or not. */
export async function writeRecords(tx: Context, records: readonly StoredRecord[]): Promise<void> {
  if (records.length === 0) return;
  const column = <T>(of: (record: StoredRecord) => T): T[] => records.map(of);
  await sql`
    insert into price_list_records as record
      (store_id, price_list_id, variant_id, currency, price, sale_price, retail_price, map_price, bulk_tiers,
       created_at, modified_at)
    select ${tx.store.id}::int, given.*
    from unnest(
      ${column((record) => record.priceListId)}::int[],
      ${column((record) => record.variantId)}::int[],
      ${column((record) => record.currency)}::text[],
      ${column((record) => toDecimal(record.price, 4))}::numeric[],
      ${column((record) => fromAmount(record.salePrice))}::numeric[],
      ${column((record) => fromAmount(record.retailPrice))}::numeric[],
      ${column((record) => fromAmount(record.mapPrice))}::numeric[],
      ${column((record) => fromTiers(record.bulkTiers))}::jsonb[],
      ${column((record) => record.createdAt.toISOString())}::timestamptz[],
      ${column((record) => record.modifiedAt.toISOString())}::timestamptz[]) as given
    on conflict (store_id, price_list_id, variant_id, currency) do update set
      price = excluded.price,
      sale_price = excluded.sale_price,
      retail_price = excluded.retail_price,
      map_price = excluded.map_price,
      bulk_tiers = excluded.bulk_tiers,
      modified_at = excluded.modified_at`.execute(tx.db);
}

/** Deletes records. Answers the products they priced, each once. */
export async function deleteRecordRows(
  tx: Context,
  filter: Pick<RecordFilter, 'priceListId' | 'variantIds' | 'skus' | 'currencies'>,
): Promise<number[]> {
  const rows = await tx.db
    .deleteFrom('price_list_records as record')
    .using('variants as variant')
    .where('record.store_id', '=', tx.store.id)
    .whereRef('variant.store_id', '=', 'record.store_id')
    .whereRef('variant.id', '=', 'record.variant_id')
    .where((eb) => conditions(eb, filter))
    .returning('variant.product_id')
    .execute();
  return [...new Set(rows.map((row) => row.product_id))];
}
