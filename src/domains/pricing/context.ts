import { type GroupDiscounts } from './discounts.ts';
import { type PassedOver, type PriceListRecord } from './price-list.ts';

/** What all quotes for one shopper share. */
export interface PricingContext {
  /** The currency of every amount that goes in and comes out, and its decimals, to which quotes are rounded. */
  readonly currency: { readonly code: string; readonly decimals: number };
  /** The price list that applies (`choosePriceList`), with its records by variant; null for catalogue prices. */
  readonly priceList: {
    readonly id: number;
    readonly records: { get(variantId: number): PriceListRecord | undefined };
  } | null;
  /** For the trace alone. */
  readonly passedOver: readonly PassedOver[];
  /** The discounts of the shopper's customer group; null where it has none. */
  readonly discounts: GroupDiscounts | null;
}
