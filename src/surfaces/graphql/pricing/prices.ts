import type { Price, PriceRange } from '../../../domains/pricing/index.ts';
import type { Amount } from '../../../kernel/money.ts';
import type { ProductNode } from '../catalog/parents.ts';
import type { GraphqlContext } from '../context.ts';
import type { ResolverModule } from '../module.ts';
import { bulkPricingOf } from './bulk-pricing.ts';
import { moneyOf } from './money.ts';
import { priceOnSheet } from './price-sheets.ts';
import { quoteLoader, type Quoted, type QuoteKey } from './quote-loader.ts';
import type { ShownPrices } from './shown-prices.ts';

declare module '../parents.ts' {
  interface Parents {
    Prices: ShownPrices;
    PriceRanges: ShownPrices;
  }
}

interface PricesArgs {
  readonly includeTax?: boolean | null;
  readonly currencyCode?: string | null;
}

const withTax = (price: Price): Amount => price.taxInclusive;
const withoutTax = (price: Price): Amount => price.taxExclusive;

/** The prices of a product or variant; null where the merchant hides them (wire facts 2). */
function pricesOf(
  { isPriceHidden }: Pick<ProductNode, 'isPriceHidden'>,
  item: Pick<QuoteKey, 'productId' | 'variantId' | 'options'>,
  { includeTax, currencyCode }: PricesArgs,
  context: GraphqlContext,
): ShownPrices | null | Promise<ShownPrices> {
  if (isPriceHidden) return null;
  const shown = includeTax ? withTax : withoutTax;
  const currency = currencyCode ?? context.displayCurrency?.code;
  const { productId, variantId, options } = item;
  const quoted = options ? null : priceOnSheet(context, productId, variantId, currency);
  return quoted ? shownAs(quoted, shown) : quotedLater({ ...item, currency }, shown, context);
}

async function quotedLater(
  key: QuoteKey,
  shown: ShownPrices['shown'],
  { loaders }: GraphqlContext,
): Promise<ShownPrices> {
  return shownAs(await loaders.get(quoteLoader).load(key), shown);
}

const shownAs = ({ quote, currency }: Quoted, shown: ShownPrices['shown']): ShownPrices => ({
  quote,
  currency,
  shown,
});

const money = ({ currency, shown }: ShownPrices, price: Price) => moneyOf(currency, shown(price));

const orNull = (prices: ShownPrices, price: Price | null) => (price === null ? null : money(prices, price));

const rangeOf = (prices: ShownPrices, { min, max }: PriceRange) => ({
  min: money(prices, min),
  max: money(prices, max),
});

const ranges = {
  priceRange: (prices: ShownPrices) => rangeOf(prices, prices.quote.priceRange),
  retailPriceRange: (prices: ShownPrices) => {
    const { retailPriceRange } = prices.quote;
    return retailPriceRange && rangeOf(prices, retailPriceRange);
  },
};

/** A product as far as the query chose its variant, options and modifiers. */
const configured = ({ id, chosen }: ProductNode) => ({
  productId: id,
  variantId: chosen?.variant?.id ?? null,
  options: chosen?.choices,
});

/** What this shopper pays: `Product.prices`, `Variant.prices` and all below them. */
export const prices: ResolverModule = {
  Product: {
    prices: (product, args, context) => pricesOf(product, configured(product), args, context),
    priceRanges: (product, args, context) =>
      pricesOf(product, { productId: product.id, variantId: null }, args, context),
  },
  Variant: {
    prices: ({ product, variant }, args, context) =>
      pricesOf(product, { productId: product.id, variantId: variant.id }, args, context),
  },
  Prices: {
    price: (prices) => money(prices, prices.quote.calculatedPrice),
    basePrice: (prices) => money(prices, prices.quote.basePrice),
    salePrice: (prices) => orNull(prices, prices.quote.salePrice),
    retailPrice: (prices) => orNull(prices, prices.quote.retailPrice),
    mapPrice: (prices) => orNull(prices, prices.quote.mapPrice),
    saved: (prices) => orNull(prices, prices.quote.saved),
    bulkPricing: (prices) => prices.quote.bulkTiers.map((tier) => bulkPricingOf(tier, prices)),
    ...ranges,
  },
  PriceRanges: ranges,
};
