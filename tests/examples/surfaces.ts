import assert from 'node:assert/strict';
import { request } from 'node:http';
import { bodyOf } from '../support/answers.ts';
import { rest } from '../support/clients.ts';
import type { Ask } from './example.ts';
import { idsOf, memberOf, type ItemIds, type OpenShop } from './shop.ts';

/** As entered, tax exclusive, tax inclusive; null where a surface does not say how it was entered. */
export type Amounts = readonly [entered: number | null, exclusive: number, inclusive: number];

/** What a surface answered, in one shape for all of them. */
export interface Answered {
  readonly base: Amounts;
  readonly sale: Amounts | null;
  readonly price: Amounts;
  readonly retail: Amounts | null;
  readonly map: Amounts | null;
  readonly saved: Amounts | null;
  readonly range: readonly [Amounts, Amounts];
  readonly retailRange: readonly [Amounts, Amounts] | null;
  readonly tiers: readonly {
    readonly min: number;
    readonly max: number | null;
    readonly type: string;
    readonly amount: Amounts;
  }[];
}

/** Whose prices are asked for: nothing names a guest. */
export interface Who {
  readonly customer_group_id?: number;
  readonly customer_id?: number;
}

/** A group is asked about as such, and by one of its members; a customer and a guest in one way. */
export const waysToAsk = ({ id }: OpenShop, { group, customer }: Ask): readonly Who[] => {
  if (customer !== undefined) return [{ customer_id: id(customer) }];
  if (group !== undefined) return [{ customer_group_id: id(group) }, { customer_id: id(memberOf(group)) }];
  return [{}];
};

const customerOf = (shop: OpenShop, { group, customer }: Ask): number | null =>
  customer !== undefined ? shop.id(customer) : group !== undefined ? shop.id(memberOf(group)) : null;

/** The currency as it is named to a surface that has one by itself. */
const named = ({ currency, unnamed }: Ask): string | undefined => (unnamed ? undefined : currency);

const channelOf = ({ id }: OpenShop, { channel = 'channel 1' }: Ask): number => id(channel);

// REST

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

// GraphQL

interface Money {
  readonly value: number;
  readonly currencyCode: string;
}
interface MoneyRange {
  readonly min: Money;
  readonly max: Money;
}
interface Prices {
  readonly price: Money;
  readonly salePrice: Money | null;
  readonly basePrice: Money;
  readonly retailPrice: Money | null;
  readonly mapPrice: Money | null;
  readonly saved: Money | null;
  readonly priceRange: MoneyRange;
  readonly retailPriceRange: MoneyRange | null;
  readonly bulkPricing: readonly {
    readonly minimumQuantity: number;
    readonly maximumQuantity: number | null;
    readonly price?: number;
    readonly percentOff?: number;
    readonly priceAdjustment?: number;
  }[];
}
interface BothPrices {
  readonly without: Prices;
  readonly with: Prices;
}

const PRICES = `
  fragment M on Money { value currencyCode }
  fragment R on MoneyRange { min { ...M } max { ...M } }
  fragment P on Prices {
    price { ...M } salePrice { ...M } basePrice { ...M } retailPrice { ...M } mapPrice { ...M } saved { ...M }
    priceRange { ...R } retailPriceRange { ...R }
    bulkPricing {
      minimumQuantity maximumQuantity
      ... on BulkPricingFixedPriceDiscount { price }
      ... on BulkPricingPercentageDiscount { percentOff }
      ... on BulkPricingRelativePriceDiscount { priceAdjustment }
    }
  }`;

const BOTH = `
  without: prices(includeTax: false, currencyCode: $currency) { ...P }
  with: prices(includeTax: true, currencyCode: $currency) { ...P }`;

const ASK = `${PRICES}
  query ($id: Int!, $variant: Int, $options: [OptionValueId!], $variants: [Int!], $currency: currencyCode) {
    site {
      product(entityId: $id, variantEntityId: $variant, optionValueIds: $options) { ${BOTH} }
      whole: product(entityId: $id) { variants(entityIds: $variants) { edges { node { entityId ${BOTH} } } } }
    }
  }`;

/** Sends a query as the shopper, to the host of the channel. */
async function askGraphql<T>(shop: OpenShop, ask: Ask, query: string, variables: object): Promise<T> {
  const channelId = channelOf(shop, ask);
  const url = new URL(`${shop.store.storefront_url}/graphql`);
  const customer = customerOf(shop, ask);
  const name = `store-${shop.store.store_hash}${channelId === 1 ? '' : `-${channelId}`}`;
  const headers = {
    // The built-in fetch does not let a request name its host.
    host: channelId === 1 ? url.host : `${name}.patron.localhost`,
    'content-type': 'application/json',
    authorization: `Bearer ${shop.tokens.get(channelId)!}`,
    ...(customer !== null && { 'x-bc-customer-id': String(customer) }),
  };
  const text = await new Promise<string>((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers }, (answer) => {
      answer.setEncoding('utf8');
      let body = '';
      answer.on('data', (part: string) => (body += part));
      answer.on('end', () => resolve(body));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ query, variables }));
  });
  const body = JSON.parse(text) as { data?: T; errors?: unknown };
  assert.equal('errors' in body, false, text);
  return body.data!;
}

interface Asked {
  readonly site: {
    readonly product: BothPrices | null;
    readonly whole: {
      readonly variants: { readonly edges: readonly { readonly node: BothPrices & { entityId: number } }[] };
    } | null;
  };
}

/** GraphQL `prices` of the product, and of the variant where one is named; none where the shopper may not see it. */
export async function askPrices(shop: OpenShop, ask: Ask): Promise<readonly Answered[]> {
  const { productId, variantId, options } = idsOf(shop, ask);
  const { site } = await askGraphql<Asked>(shop, ask, ASK, {
    id: productId,
    variant: variantId,
    options:
      options.length === 0
        ? null
        : options.map(({ optionId, valueId }) => ({ optionEntityId: optionId, valueEntityId: valueId })),
    variants: variantId === null ? [] : [variantId],
    currency: named(ask) ?? null,
  });
  if (site.product === null) {
    assert.equal(site.whole, null);
    return [];
  }
  const code = ask.currency ?? 'USD';
  const answers = [answeredBy(site.product, code)];
  if (variantId !== null && options.length === 0) {
    const [edge] = site.whole!.variants.edges;
    assert.equal(edge!.node.entityId, variantId);
    answers.push(answeredBy(edge!.node, code));
  }
  return answers;
}

function answeredBy({ without, with: including }: BothPrices, currency: string): Answered {
  const both = (ex: Money, inc: Money): Amounts => {
    assert.deepEqual([ex.currencyCode, inc.currencyCode], [currency, currency]);
    return [null, ex.value, inc.value];
  };
  const perhaps = (ex: Money | null, inc: Money | null): Amounts | null => {
    if (ex === null || inc === null) {
      assert.deepEqual([ex, inc], [null, null]);
      return null;
    }
    return both(ex, inc);
  };
  const range = (ex: MoneyRange, inc: MoneyRange) => [both(ex.min, inc.min), both(ex.max, inc.max)] as const;
  const [a, b] = [without, including];
  return {
    base: both(a.basePrice, b.basePrice),
    sale: perhaps(a.salePrice, b.salePrice),
    price: both(a.price, b.price),
    retail: perhaps(a.retailPrice, b.retailPrice),
    map: perhaps(a.mapPrice, b.mapPrice),
    saved: perhaps(a.saved, b.saved),
    range: range(a.priceRange, b.priceRange),
    retailRange:
      a.retailPriceRange === null || b.retailPriceRange === null
        ? null
        : range(a.retailPriceRange, b.retailPriceRange),
    tiers: a.bulkPricing.map((tier, at) => {
      const other = b.bulkPricing[at]!;
      const type = tier.price !== undefined ? 'fixed' : tier.percentOff !== undefined ? 'percent' : 'price';
      const amount = ({ price, percentOff, priceAdjustment }: typeof tier) =>
        (price ?? percentOff ?? priceAdjustment)!;
      return {
        min: tier.minimumQuantity,
        max: tier.maximumQuantity,
        type,
        amount: [null, amount(tier), amount(other)] as const,
      };
    }),
  };
}

// Carts

/** The lines of the cart: the item in its quantity, and what lies beside it. */
const linesOf = (shop: OpenShop, ask: Ask): readonly (ItemIds & { readonly quantity: number })[] =>
  [{ ...ask, quantity: ask.quantity ?? 1 }, ...(ask.beside ?? [])].map((line) => ({
    ...idsOf(shop, line),
    quantity: line.quantity,
  }));

interface Line {
  readonly product: number;
  readonly variant: number | null;
  readonly unit: number;
  readonly extended: number;
}

export interface Cart {
  /** What one unit of each line costs. */
  readonly units: readonly number[];
  /** The same, times the quantity. */
  readonly extended: readonly number[];
  readonly amount: number;
  /** Whether all of these are with tax. */
  readonly isTaxIncluded: boolean;
}

/** What the lines cost, in the order in which they were asked for. */
function cartOf(
  lines: ReturnType<typeof linesOf>,
  found: readonly Line[],
  amount: number,
  isTaxIncluded: boolean,
): Cart {
  assert.equal(found.length, lines.length, 'as many lines as were put in');
  const inOrder = lines.map(({ productId, variantId }) => {
    const line = found.find(
      ({ product, variant }) => product === productId && (variantId === null || variant === variantId),
    );
    assert.ok(line, `the cart has product ${productId}, variant ${variantId}`);
    return line;
  });
  return {
    units: inOrder.map(({ unit }) => unit),
    extended: inOrder.map(({ extended }) => extended),
    amount,
    isTaxIncluded,
  };
}

interface RestCart {
  readonly id: string;
  readonly cart_amount: number;
  readonly tax_included: boolean;
  readonly line_items: {
    readonly physical_items: readonly {
      readonly product_id: number;
      readonly variant_id: number;
      readonly list_price: number;
      readonly sale_price: number;
      readonly extended_sale_price: number;
    }[];
  };
}

/** `POST /v3/carts` for the shopper. */
export async function fillCartByRest(shop: OpenShop, ask: Ask): Promise<Cart> {
  const lines = linesOf(shop, ask);
  const customer = customerOf(shop, ask);
  const answer = await rest(shop.store, 'POST', '/v3/carts', {
    channel_id: channelOf(shop, ask),
    ...(customer !== null && { customer_id: customer }),
    ...(named(ask) !== undefined && { currency: { code: named(ask) } }),
    line_items: lines.map(({ productId, variantId, options, quantity }) => ({
      product_id: productId,
      ...(variantId !== null && { variant_id: variantId }),
      ...(options.length > 0 && {
        option_selections: options.map(({ optionId, valueId }) => ({
          option_id: optionId,
          option_value: valueId,
        })),
      }),
      quantity,
    })),
  });
  const { data } = bodyOf<{ data: RestCart }>(answer, 201);
  const found = data.line_items.physical_items.map((line) => {
    assert.equal(line.sale_price, line.list_price);
    return {
      product: line.product_id,
      variant: line.variant_id,
      unit: line.list_price,
      extended: line.extended_sale_price,
    };
  });
  return cartOf(lines, found, data.cart_amount, data.tax_included);
}

const CREATE_CART = `
  mutation ($input: CreateCartInput!) { cart { createCart(input: $input) { cart {
    amount { value } isTaxIncluded
    lineItems { physicalItems {
      productEntityId variantEntityId
      listPrice { value } salePrice { value } extendedSalePrice { value }
    } }
  } } } }`;

interface GraphqlCart {
  readonly isTaxIncluded: boolean;
  readonly amount: { readonly value: number };
  readonly lineItems: {
    readonly physicalItems: readonly {
      readonly productEntityId: number;
      readonly variantEntityId: number | null;
      readonly listPrice: { readonly value: number };
      readonly salePrice: { readonly value: number };
      readonly extendedSalePrice: { readonly value: number };
    }[];
  };
}

/** A checkbox is chosen as such, everything else as one of several values. */
function selected({ checkboxes }: OpenShop, options: ItemIds['options']): object {
  const by = (isCheckbox: boolean) =>
    options
      .filter(({ optionId }) => checkboxes.has(optionId) === isCheckbox)
      .map(({ optionId, valueId }) => ({ optionEntityId: optionId, optionValueEntityId: valueId }));
  return { checkboxes: by(true), multipleChoices: by(false) };
}

/** `cart.createCart` as the shopper. */
export async function fillCartByGraphql(shop: OpenShop, ask: Ask): Promise<Cart> {
  const lines = linesOf(shop, ask);
  const lineItems = lines.map(({ productId, variantId, options, quantity }) => ({
    productEntityId: productId,
    variantEntityId: variantId,
    quantity,
    ...(options.length > 0 && { selectedOptions: selected(shop, options) }),
  }));
  const input = { lineItems, ...(named(ask) !== undefined && { currencyCode: named(ask) }) };
  const data = await askGraphql<{ cart: { createCart: { cart: GraphqlCart } } }>(shop, ask, CREATE_CART, {
    input,
  });
  const { amount, isTaxIncluded, lineItems: made } = data.cart.createCart.cart;
  const found = made.physicalItems.map((line) => {
    assert.equal(line.salePrice.value, line.listPrice.value);
    return {
      product: line.productEntityId,
      variant: line.variantEntityId,
      unit: line.listPrice.value,
      extended: line.extendedSalePrice.value,
    };
  });
  return cartOf(lines, found, amount.value, isTaxIncluded);
}
