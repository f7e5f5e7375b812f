import assert from 'node:assert/strict';
import { request } from 'node:http';
import { channelOf, customerOf, named, type Amounts, type Answered } from './asked.ts';
import type { Ask } from './example.ts';
import { idsOf, type OpenShop } from './shop.ts';

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
export async function askGraphql<T>(shop: OpenShop, ask: Ask, query: string, variables: object): Promise<T> {
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
