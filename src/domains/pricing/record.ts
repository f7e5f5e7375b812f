import { type Amount, amountOf, ZERO } from '../../kernel/money.ts';
import { type BulkTier } from './bulk.ts';
import { badBulkTiers, recordNeedsPrice } from './errors.ts';
import { type PriceListRecord } from './price-list.ts';

/** A price record as it is kept: with the currency it is in, and the product and SKU of its variant. */
export interface StoredRecord extends PriceListRecord {
  /** ISO 4217, in capital letters. */
  readonly currency: string;
  readonly productId: number;
  readonly sku: string;
  readonly createdAt: Date;
  readonly modifiedAt: Date;
}

/** What a record says. A price that is left out stays as it was, null takes it away; tiers replace the tiers. */
export interface RecordPrices {
  readonly price?: Amount | null | undefined;
  readonly salePrice?: Amount | null | undefined;
  readonly retailPrice?: Amount | null | undefined;
  readonly mapPrice?: Amount | null | undefined;
  readonly bulkTiers?: readonly BulkTier[] | undefined;
}

/** One row of a batch. Its variant is named by id or by SKU. */
export interface RecordInput extends RecordPrices {
  readonly priceListId: number;
  readonly variantId?: number | undefined;
  readonly sku?: string | undefined;
  readonly currency: string;
}

type Prices = Pick<StoredRecord, 'price' | 'salePrice' | 'retailPrice' | 'mapPrice' | 'bulkTiers'>;

/**
 * The prices of a record after an input (docs/adr/0016-price-records.md). `before` is null for a new record. Throws
 * `pricing.record_needs_price` or `pricing.bad_bulk_tiers`; `index` is the row of a batch.
 */
export function mergedPrices(before: Prices | null, input: RecordPrices, index?: number): Prices {
  const price = input.price === undefined ? (before?.price ?? null) : input.price;
  if (price === null) throw recordNeedsPrice(index);
  if (input.bulkTiers) checkTiers(input.bulkTiers, index);
  const optional = (given: Amount | null | undefined, kept: Amount | null | undefined): Amount | null =>
    given === undefined ? (kept ?? null) : given;
  return {
    price,
    salePrice: optional(input.salePrice, before?.salePrice),
    retailPrice: optional(input.retailPrice, before?.retailPrice),
    mapPrice: optional(input.mapPrice, before?.mapPrice),
    bulkTiers: input.bulkTiers ?? before?.bulkTiers ?? [],
  };
}

const HUNDRED = amountOf('100');

/** Tiers may have gaps between them; they may not overlap. */
function checkTiers(tiers: readonly BulkTier[], index: number | undefined): void {
  const sorted = [...tiers].sort((a, b) => a.min - b.min);
  for (const [at, { min, max, method, amount }] of sorted.entries()) {
    if (max !== null && max < min)
      throw badBulkTiers(`The tier from ${min} ends at ${max}, before it starts.`, index);
    if (method === 'percent' && amount > HUNDRED)
      throw badBulkTiers(`The tier from ${min} takes more than 100 percent off.`, index);
    const next = sorted[at + 1];
    if (next && (max === null || next.min <= max))
      throw badBulkTiers(`The tiers from ${min} and from ${next.min} overlap.`, index);
  }
}

/** What the wire calls `calculated_price`: the sale price if there is one, else the price. */
export const recordPrice = ({ price, salePrice }: Pick<StoredRecord, 'price' | 'salePrice'>): Amount =>
  salePrice !== null && salePrice > ZERO ? salePrice : price;
