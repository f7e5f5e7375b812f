import type { Product } from '../../../domains/catalog/index.ts';
import type { PriceRange } from '../../../domains/pricing/index.ts';
import type { Amount } from '../../../kernel/money.ts';
import type { GraphqlContext } from '../context.ts';
import { WireError } from '../errors.ts';
import type { ResolverModule } from '../module.ts';
import { bulkPricingOf } from './bulk-pricing.ts';
import { moneyOf } from './money.ts';
import { quoteLoader, type Quoted } from './quote-loader.ts';

declare module '../parents.ts' {
  interface Parents {
    Prices: Quoted;
    PriceRanges: Quoted;
  }
}

/** `includeTax` changes nothing until taxes are built: prices are as they were entered. */
interface PricesArgs {
  readonly currencyCode?: string | null;
}

/** The prices of a product or variant; null where the merchant hides them (wire facts 2). */
async function pricesOf(
  product: Product,
  variantId: number | null,
  { currencyCode }: PricesArgs,
  { loaders }: GraphqlContext,
): Promise<Quoted | null> {
  if (product.isPriceHidden) return null;
  const quoted = await loaders.get(quoteLoader).load({ productId: product.id, variantId });
  const { code } = quoted.currency;
  if (currencyCode != null && currencyCode !== code)
    throw new WireError(`Prices in ${currencyCode} are not supported: this store sells in ${code} only.`);
  return quoted;
}

const orNull = ({ currency }: Quoted, amount: Amount | null) =>
  amount === null ? null : moneyOf(currency, amount);

const rangeOf = ({ currency }: Quoted, { min, max }: PriceRange) => ({
  min: moneyOf(currency, min),
  max: moneyOf(currency, max),
});

const ranges = {
  priceRange: (quoted: Quoted) => rangeOf(quoted, quoted.quote.priceRange),
  retailPriceRange: (quoted: Quoted) => {
    const { retailPriceRange } = quoted.quote;
    return retailPriceRange && rangeOf(quoted, retailPriceRange);
  },
};

/** What this shopper pays: `Product.prices`, `Variant.prices` and all below them. */
export const prices: ResolverModule = {
  Product: {
    prices: (product, args, context) => pricesOf(product, product.chosen?.variant?.id ?? null, args, context),
    priceRanges: (product, _args, context) => pricesOf(product, null, {}, context),
  },
  Variant: {
    prices: ({ product, variant }, args, context) => pricesOf(product, variant.id, args, context),
  },
  Prices: {
    price: ({ quote, currency }) => moneyOf(currency, quote.calculatedPrice),
    basePrice: ({ quote, currency }) => moneyOf(currency, quote.basePrice),
    salePrice: (quoted) => orNull(quoted, quoted.quote.salePrice),
    retailPrice: (quoted) => orNull(quoted, quoted.quote.retailPrice),
    mapPrice: (quoted) => orNull(quoted, quoted.quote.mapPrice),
    saved: (quoted) => orNull(quoted, quoted.quote.saved),
    bulkPricing: ({ quote }) => quote.bulkTiers.map(bulkPricingOf),
    ...ranges,
  },
  PriceRanges: ranges,
};
