import { toWireNumber } from '../../../kernel/money.ts';
import {
  traceToJson,
  type Price,
  type PriceRange,
  type Quote,
  type QuotedTier,
  type QuoteRequest,
  type Quotes,
  type TraceStep,
  type TraceStepJson,
} from '../../../domains/pricing/index.ts';
import type { components } from '../contract.generated.ts';

type Schemas = components['schemas'];

export const requestFromWire = (item: Schemas['PricedItem']): QuoteRequest => ({
  productId: item.product_id,
  variantId: item.variant_id ?? null,
  options: (item.options ?? []).map(({ option_id, value_id }) => ({
    optionId: option_id,
    valueId: value_id,
  })),
});

/** A quote with the request it answers; its amounts are rounded to the currency's decimals already. */
export function quoteToWire(
  quote: Quote,
  request: Schemas['PricedItem'],
  { currency, enteredInclusive }: Pick<Quotes, 'currency' | 'enteredInclusive'>,
): Schemas['Quote'] {
  const { decimals } = currency;
  const price = (of: Price): Schemas['TaxPrice'] => priceToWire(of, decimals, enteredInclusive);
  const priceOrNull = (of: Price | null): Schemas['TaxPriceOrNull'] => (of === null ? null : price(of));
  const range = ({ min, max }: PriceRange): Schemas['PriceRange'] => ({
    minimum: price(min),
    maximum: price(max),
  });
  return {
    product_id: quote.productId,
    variant_id: quote.variantId,
    options: request.options ?? [],
    reference_request: request,
    retail_price: priceOrNull(quote.retailPrice),
    sale_price: priceOrNull(quote.salePrice),
    minimum_advertised_price: priceOrNull(quote.mapPrice),
    saved: priceOrNull(quote.saved),
    price: price(quote.basePrice),
    calculated_price: price(quote.calculatedPrice),
    price_range: range(quote.priceRange),
    retail_price_range: quote.retailPriceRange && range(quote.retailPriceRange),
    bulk_pricing: quote.bulkTiers.map((tier) => tierToWire(tier, decimals, enteredInclusive)),
    ...(quote.trace && { patron_trace: stepsToWire(quote.trace, decimals) }),
  };
}

export const stepsToWire = (steps: readonly TraceStep[], decimals: number): Schemas['PriceStep'][] =>
  traceToJson(steps, decimals).map(stepToWire);

/** The keys of a step's source as this surface spells them: `productId` is `product_id`. */
const stepToWire = ({ source, ...step }: TraceStepJson): Schemas['PriceStep'] => ({
  ...step,
  source: {
    kind: source.kind,
    ...Object.fromEntries(
      Object.entries(source).map(([key, value]) => [
        key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        value,
      ]),
    ),
  },
});

export const priceToWire = (
  { asEntered, taxExclusive, taxInclusive }: Price,
  decimals: number,
  enteredInclusive: boolean,
): Schemas['TaxPrice'] => ({
  as_entered: toWireNumber(asEntered, decimals),
  entered_inclusive: enteredInclusive,
  tax_exclusive: toWireNumber(taxExclusive, decimals),
  tax_inclusive: toWireNumber(taxInclusive, decimals),
});

/** Percentages are entered with up to four decimals. */
const PERCENT_DECIMALS = 4;

function tierToWire(
  { min, max, method, amount }: QuotedTier,
  decimals: number,
  enteredInclusive: boolean,
): Schemas['QuotedTier'] {
  const places = method === 'percent' ? PERCENT_DECIMALS : decimals;
  return {
    minimum: min,
    maximum: max ?? 0,
    discount_amount: toWireNumber(amount.asEntered, places),
    discount_type: method,
    tax_discount_amount: [priceToWire(amount, places, enteredInclusive)],
  };
}
