import type { QuotedTier } from '../../../domains/pricing/index.ts';
import { toWireNumber } from '../../../kernel/money.ts';
import type { ResolverModule } from '../module.ts';
import type { ShownPrices } from './shown-prices.ts';

interface Tier<Name extends string> {
  readonly __typename: Name;
  readonly minimumQuantity: number;
  readonly maximumQuantity: number | null;
}

type FixedPrice = Tier<'BulkPricingFixedPriceDiscount'> & { readonly price: number };
type Percentage = Tier<'BulkPricingPercentageDiscount'> & { readonly percentOff: number };
type RelativePrice = Tier<'BulkPricingRelativePriceDiscount'> & { readonly priceAdjustment: number };

declare module '../parents.ts' {
  interface Parents {
    BulkPricingFixedPriceDiscount: FixedPrice;
    BulkPricingPercentageDiscount: Percentage;
    BulkPricingRelativePriceDiscount: RelativePrice;
  }
}

/** Percentages are entered with up to four decimals. */
const PERCENT_DECIMALS = 4;

/** A tier as the implementation of the schema's interface that fits its method. Money is with tax where prices are. */
export function bulkPricingOf(
  { min, max, method, amount }: QuotedTier,
  { shown, currency }: ShownPrices,
): FixedPrice | Percentage | RelativePrice {
  const range = { minimumQuantity: min, maximumQuantity: max };
  const value = toWireNumber(shown(amount), method === 'percent' ? PERCENT_DECIMALS : currency.decimals);
  switch (method) {
    case 'fixed':
      return { __typename: 'BulkPricingFixedPriceDiscount', ...range, price: value };
    case 'percent':
      return { __typename: 'BulkPricingPercentageDiscount', ...range, percentOff: value };
    case 'price':
      return { __typename: 'BulkPricingRelativePriceDiscount', ...range, priceAdjustment: value };
  }
}

const range = { minimumQuantity: 'property', maximumQuantity: 'property' } as const;

export const bulkPricing: ResolverModule = {
  BulkPricingFixedPriceDiscount: { price: 'property', ...range },
  BulkPricingPercentageDiscount: { percentOff: 'property', ...range },
  BulkPricingRelativePriceDiscount: { priceAdjustment: 'property', ...range },
};
