import { amountOf } from '../../../kernel/money.ts';
import {
  recordPrice,
  type AmountBounds,
  type BatchResult,
  type BulkTier,
  type RecordInput,
  type RecordPlace,
  type RecordPrices,
  type StoredRecord,
} from '../../../domains/pricing/index.ts';
import type { components } from '../contract.generated.ts';
import { fieldErrorsOf, refusalOfRows } from '../errors.ts';
import { timestamp } from '../moments.ts';
import { nullablePriceFromWire, priceFromWire, priceOrNull, priceToWire } from '../prices.ts';
import type { Refusal } from '../refusal.ts';
import { decode, encode, numberIn, type CursorCode } from './price-lists.slice.ts';

type Schemas = components['schemas'];
/** Words other than `bulk_pricing_tiers` and `sku` are left alone. */
type Include = readonly string[] | undefined;

export const recordToWire = (record: StoredRecord, include: Include): Schemas['PriceRecord'] => ({
  price_list_id: record.priceListId,
  variant_id: record.variantId,
  product_id: record.productId,
  ...(include?.includes('sku') && { sku: record.sku }),
  currency: record.currency.toLowerCase(),
  price: priceToWire(record.price),
  sale_price: priceOrNull(record.salePrice),
  retail_price: priceOrNull(record.retailPrice),
  map_price: priceOrNull(record.mapPrice),
  calculated_price: priceToWire(recordPrice(record)),
  ...(include?.includes('bulk_pricing_tiers') && { bulk_pricing_tiers: record.bulkTiers.map(tierToWire) }),
  date_created: timestamp(record.createdAt),
  date_modified: timestamp(record.modifiedAt),
});

const tierToWire = (tier: BulkTier) => ({
  quantity_min: tier.min,
  quantity_max: tier.max,
  type: tier.method,
  amount: priceToWire(tier.amount),
});

const tierFromWire = (tier: Schemas['PriceTier']): BulkTier => ({
  min: tier.quantity_min,
  max: tier.quantity_max || null,
  method: tier.type,
  amount: amountOf(tier.amount),
});

type WirePrices = Pick<
  Schemas['PriceRecordInput'],
  'price' | 'sale_price' | 'retail_price' | 'map_price' | 'bulk_pricing_tiers'
>;

/** What a body says of a record: left out stays, null goes. */
export const recordPricesFromWire = (body: WirePrices): RecordPrices => ({
  price: nullablePriceFromWire(body.price),
  salePrice: nullablePriceFromWire(body.sale_price),
  retailPrice: nullablePriceFromWire(body.retail_price),
  mapPrice: nullablePriceFromWire(body.map_price),
  bulkTiers: body.bulk_pricing_tiers?.map(tierFromWire),
});

export const recordFromWire = (row: Row): RecordInput => ({
  priceListId: row.price_list_id,
  variantId: row.variant_id,
  sku: row.sku,
  currency: row.currency,
  ...recordPricesFromWire(row),
});

/** Cursors of records: a variant and a currency. */
export const byPlace: CursorCode<RecordPlace> = {
  write: ({ variantId, currency }) => encode(`at:${variantId},${currency}`),
  read(cursor) {
    const [, digits, currency] = /^at:(\d{1,10}),([A-Z]{3})$/.exec(decode(cursor)) ?? [];
    const variantId = numberIn(digits);
    return variantId === null ? null : { variantId, currency: currency! };
  },
};

type Row = Schemas['PriceRecordInput'] & { readonly price_list_id: number };

/** The refusal of a batch with the rows that were not written. */
export const recordsRefused = (rows: readonly Row[], refused: BatchResult['refused']): Refusal =>
  refusalOfRows(refused, {
    batch_errors: refused.map(({ index, error }) => {
      const { price_list_id, variant_id, sku, currency } = rows[index]!;
      return { data: { price_list_id, variant_id, sku, currency }, field_errors: fieldErrorsOf(error) };
    }),
  });

type Bounded<Name extends string> = {
  readonly [Key in Name | `${Name}:min` | `${Name}:max`]?: number;
};

/** What `price`, `price:min` and `price:max` of a query leave. */
export function boundsOf<Name extends string>(query: Bounded<Name>, name: Name): AmountBounds {
  const exact = priceFromWire(query[name]);
  const min = priceFromWire(query[`${name}:min`]);
  const max = priceFromWire(query[`${name}:max`]);
  return {
    min: exact === undefined || (min !== undefined && min > exact) ? min : exact,
    max: exact === undefined || (max !== undefined && max < exact) ? max : exact,
  };
}
