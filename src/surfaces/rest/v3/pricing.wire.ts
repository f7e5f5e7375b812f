import { toWireNumber, type Amount } from '../../../kernel/money.ts';
import {
  traceToJson,
  type PriceRange,
  type Quote,
  type QuotedTier,
  type QuoteRequest,
  type TraceStepJson,
} from '../../../domains/pricing/index.ts';
import type { components } from '../contract.generated.ts';
import { priceToWire } from './catalog/prices.ts';

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
  decimals: number,
): Schemas['Quote'] {
  const price = (amount: Amount): Schemas['TaxPrice'] => taxPrice(toWireNumber(amount, decimals));
  const priceOrNull = (amount: Amount | null): Schemas['TaxPriceOrNull'] =>
    amount === null ? null : price(amount);
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
    bulk_pricing: quote.bulkTiers.map((tier) => tierToWire(tier)),
    ...(quote.trace && { patron_trace: traceToJson(quote.trace, decimals).map(stepToWire) }),
  };
}

/** The keys of a step's source as this surface spells them: `productId` is `product_id`. */
const stepToWire = ({ source, ...step }: TraceStepJson) => ({
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

/** Without taxes all four say the same. */
const taxPrice = (value: number): Schemas['TaxPrice'] => ({
  as_entered: value,
  entered_inclusive: false,
  tax_exclusive: value,
  tax_inclusive: value,
});

/** The amount is as the merchant entered it, with up to four decimals. */
function tierToWire({ min, max, method, amount }: QuotedTier): Schemas['QuotedTier'] {
  const value = priceToWire(amount);
  return {
    minimum: min,
    maximum: max ?? 0,
    discount_amount: value,
    discount_type: method,
    tax_discount_amount: [taxPrice(value)],
  };
}
