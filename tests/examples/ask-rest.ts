import assert from 'node:assert/strict';
import { bodyOf } from '../support/answers.ts';
import { rest } from '../support/clients.ts';
import { channelOf, type Amounts, type Answered, type Who } from './asked.ts';
import type { Ask } from './example.ts';
import { idsOf, type ItemIds, type OpenShop } from './shop.ts';

interface TaxPrice {
  readonly as_entered: number;
  readonly entered_inclusive: boolean;
  readonly tax_exclusive: number;
  readonly tax_inclusive: number;
}
interface Range {
  readonly minimum: TaxPrice;
  readonly maximum: TaxPrice;
}
interface RestQuote {
  readonly price: TaxPrice;
  readonly sale_price: TaxPrice | null;
  readonly calculated_price: TaxPrice;
  readonly retail_price: TaxPrice | null;
  readonly minimum_advertised_price: TaxPrice | null;
  readonly saved: TaxPrice | null;
  readonly price_range: Range;
  readonly retail_price_range: Range | null;
  readonly bulk_pricing: readonly {
    readonly minimum: number;
    readonly maximum: number;
    readonly discount_amount: number;
    readonly discount_type: string;
    readonly tax_discount_amount: readonly TaxPrice[];
  }[];
}

const amounts = ({ as_entered, tax_exclusive, tax_inclusive }: TaxPrice): Amounts => [
  as_entered,
  tax_exclusive,
  tax_inclusive,
];
const orNull = <T, R>(value: T | null, map: (value: T) => R): R | null =>
  value === null ? null : map(value);

const restItem = ({ productId, variantId, options }: ItemIds) => ({
  product_id: productId,
  ...(variantId !== null && { variant_id: variantId }),
  ...(options.length > 0 && {
    options: options.map(({ optionId, valueId }) => ({ option_id: optionId, value_id: valueId })),
  }),
});

const question = (shop: OpenShop, ask: Ask, who: Who) => ({
  channel_id: channelOf(shop, ask),
  currency_code: ask.currency ?? 'USD',
  ...(ask.country !== undefined && { country_code: ask.country }),
  ...who,
});

/** `POST /v3/pricing/products`. */
export async function askRest(shop: OpenShop, ask: Ask, who: Who): Promise<RestAnswer> {
  const body = { ...question(shop, ask, who), items: [restItem(idsOf(shop, ask))] };
  const answer = await rest(shop.store, 'POST', '/v3/pricing/products', body);
  return readQuote(bodyOf<{ data: readonly [RestQuote] }>(answer).data[0]);
}

export interface RestAnswer {
  readonly answered: Answered;
  readonly enteredInclusive: boolean;
}

function readQuote(quote: RestQuote): RestAnswer {
  const range = ({ minimum, maximum }: Range) => [amounts(minimum), amounts(maximum)] as const;
  return {
    enteredInclusive: quote.price.entered_inclusive,
    answered: {
      base: amounts(quote.price),
      sale: orNull(quote.sale_price, amounts),
      price: amounts(quote.calculated_price),
      retail: orNull(quote.retail_price, amounts),
      map: orNull(quote.minimum_advertised_price, amounts),
      saved: orNull(quote.saved, amounts),
      range: range(quote.price_range),
      retailRange: orNull(quote.retail_price_range, range),
      tiers: quote.bulk_pricing.map((tier) => {
        assert.equal(tier.tax_discount_amount.length, 1);
        const amount = amounts(tier.tax_discount_amount[0]!);
        assert.equal(amount[0], tier.discount_amount);
        return { min: tier.minimum, max: tier.maximum || null, type: tier.discount_type, amount };
      }),
    },
  };
}

interface Step {
  readonly rule: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly applied: boolean;
  readonly source: { readonly kind: string };
}
interface RestTrace extends RestQuote {
  readonly unit_price: TaxPrice;
  readonly trace: readonly Step[];
  readonly text: string;
}

export interface Traced extends RestAnswer {
  /** What one unit costs in its quantity. */
  readonly unit: Amounts;
  /** The steps that changed the price. */
  readonly steps: readonly Step[];
  /** The kinds of all rows that are named, of those that did not apply too. */
  readonly sources: readonly string[];
  readonly text: string;
}

/** `POST /v3/patron/price-trace`, for as many as count towards the bulk tier. */
export async function askTrace(shop: OpenShop, ask: Ask, who: Who): Promise<Traced> {
  const { currency_code, ...asked } = question(shop, ask, who);
  const body = {
    ...asked,
    ...(!ask.unnamed && { currency_code }),
    ...restItem(idsOf(shop, ask)),
    quantity: ask.counted ?? ask.quantity ?? 1,
  };
  const answer = await rest(shop.store, 'POST', '/v3/patron/price-trace', body);
  const { data } = bodyOf<{ data: RestTrace }>(answer);
  return {
    ...readQuote(data),
    unit: amounts(data.unit_price),
    steps: data.trace.filter(({ applied }) => applied),
    sources: data.trace.map(({ source }) => source.kind),
    text: data.text,
  };
}
