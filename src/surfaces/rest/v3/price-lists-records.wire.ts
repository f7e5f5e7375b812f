import { amountOf } from '../../../kernel/money.ts';
import {
  recordPrice,
  type AmountBounds,
  type BulkTier,
  type RecordInput,
  type RecordPrices,
  type StoredRecord,
} from '../../../domains/pricing/index.ts';
import type { components } from '../contract.generated.ts';
import { timestamp } from '../moments.ts';
import { nullablePriceFromWire, priceFromWire, priceOrNull, priceToWire } from './catalog/prices.ts';

type Schemas = components['schemas'];
type Include = readonly ('bulk_pricing_tiers' | 'sku')[] | undefined;

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
  quantity_max: tier.max ?? 0,
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

export const recordFromWire = (priceListId: number, row: Schemas['PriceRecordInput']): RecordInput => ({
  priceListId,
  variantId: row.variant_id,
  sku: row.sku,
  currency: row.currency,
  ...recordPricesFromWire(row),
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
