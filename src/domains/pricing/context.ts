import { type Conversion } from './conversion.ts';
import { type GroupDiscounts } from './discounts.ts';
import { type PassedOver, type PriceListRecord } from './price-list.ts';
import { type PricedProduct } from './product.ts';
import { type TaxTerms } from '../tax/index.ts';

/** What all quotes for one shopper share. */
export interface PricingContext {
  /** The currency of every amount that comes out, and its decimals, to which quotes are rounded. */
  readonly currency: { readonly code: string; readonly decimals: number };
  /** Null where the quotes are in the store's default currency, in which the catalogue is entered. */
  readonly conversion: Conversion | null;
  /** The price list that applies (`choosePriceList`), with its records by product and variant; null for catalogue prices. */
  readonly priceList: PriceListOfShopper | null;
  /** For the trace alone. */
  readonly passedOver: readonly PassedOver[];
  /** The discounts of the shopper's customer group; null where it has none. */
  readonly discounts: GroupDiscounts | null;
  /** Null where no taxes are calculated. */
  readonly tax: TaxTerms | null;
  /** The products that pick lists add; one that is gone is not in it. */
  readonly picks: { get(productId: number): PricedProduct | undefined };
}

export interface PriceListOfShopper {
  readonly id: number;
  recordsOf(productId: number): { get(variantId: number): PriceListRecord | undefined };
}
