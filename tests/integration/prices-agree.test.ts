import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { bodyOf, dataOf } from '../support/answers.ts';
import { graphql, rest } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';

interface TaxPrice {
  readonly as_entered: number;
  readonly tax_exclusive: number;
  readonly tax_inclusive: number;
}
interface RestQuote extends Record<string, unknown> {
  readonly price: TaxPrice;
  readonly sale_price: TaxPrice | null;
  readonly calculated_price: TaxPrice;
  readonly retail_price: TaxPrice | null;
  readonly minimum_advertised_price: TaxPrice | null;
  readonly saved: TaxPrice | null;
  readonly price_range: { readonly minimum: TaxPrice; readonly maximum: TaxPrice };
  readonly retail_price_range: { readonly minimum: TaxPrice; readonly maximum: TaxPrice } | null;
  readonly bulk_pricing: readonly {
    readonly minimum: number;
    readonly maximum: number;
    readonly discount_type: string;
    readonly tax_discount_amount: readonly [TaxPrice];
  }[];
}

interface Item {
  readonly product_id: number;
  readonly variant_id?: number;
  readonly options?: readonly { readonly option_id: number; readonly value_id: number }[];
}

const MONEY = '{ value currencyCode }';
const RANGE = `{ min ${MONEY} max ${MONEY} }`;
const PRICES = `{
  price ${MONEY} basePrice ${MONEY} salePrice ${MONEY} retailPrice ${MONEY} mapPrice ${MONEY} saved ${MONEY}
  priceRange ${RANGE} retailPriceRange ${RANGE}
  bulkPricing {
    minimumQuantity maximumQuantity
    ... on BulkPricingFixedPriceDiscount { amount: price }
    ... on BulkPricingPercentageDiscount { percent: percentOff }
    ... on BulkPricingRelativePriceDiscount { off: priceAdjustment }
  }
}`;

/** What GraphQL must say, made of the REST answer: amounts without or with tax. */
function expectedPrices(quote: RestQuote, code: string, tax: 'tax_exclusive' | 'tax_inclusive') {
  const money = (price: TaxPrice) => ({ value: price[tax], currencyCode: code });
  const orNull = (price: TaxPrice | null) => price && money(price);
  const range = ({ minimum, maximum }: RestQuote['price_range']) => ({
    min: money(minimum),
    max: money(maximum),
  });
  const names: Record<string, string> = { fixed: 'amount', percent: 'percent', price: 'off' };
  return {
    price: money(quote.calculated_price),
    basePrice: money(quote.price),
    salePrice: orNull(quote.sale_price),
    retailPrice: orNull(quote.retail_price),
    mapPrice: orNull(quote.minimum_advertised_price),
    saved: orNull(quote.saved),
    priceRange: range(quote.price_range),
    retailPriceRange: quote.retail_price_range && range(quote.retail_price_range),
    bulkPricing: quote.bulk_pricing.map((tier) => ({
      minimumQuantity: tier.minimum,
      maximumQuantity: tier.maximum || null,
      [names[tier.discount_type]!]: tier.tax_discount_amount[0][tax],
    })),
  };
}

const CURRENCIES = ['USD', 'EUR', 'CAD', 'JPY'] as const;
const CHARGED: readonly string[] = ['USD', 'EUR', 'JPY'];

describe('REST, GraphQL, the price trace and carts agree to the cent, for every shopper (wire facts 5)', () => {
  let server: TestServer;
  let store: StoreAccess;
  let items: Item[];
  /** Those that a cart can hold: with a variant, or with no options left open. */
  let buyable: Item[];
  let german: number;
  before(async () => {
    server = await startServer();
    store = await server.store({
      seed: {
        name: 'Agreement',
        categories: [{ name: 'Clothes' }, { name: 'Caps', parent: 'Clothes' }],
        currencies: [
          { code: 'EUR', exchange_rate: '0.849', is_transactional: true },
          { code: 'CAD', exchange_rate: '1.3777' },
          { code: 'JPY', exchange_rate: '149.53', is_transactional: true },
        ],
        customer_groups: [
          {
            name: 'Club',
            discount_rules: [
              { method: 'percent', amount: '12.5' },
              { category: 'Clothes', method: 'price', amount: '2.75' },
              { product: 'MUG', method: 'percent', amount: '33.3333' },
            ],
          },
          { name: 'Trade' },
        ],
        products: [
          {
            name: 'Shirt',
            sku: 'SHIRT',
            price: '19.99',
            sale_price: '17.35',
            retail_price: '25.49',
            categories: ['Clothes'],
            bulk_pricing: [
              { min: 2, max: 4, method: 'fixed', amount: '16.66' },
              { min: 5, max: 9, method: 'percent', amount: '7.5' },
              { min: 10, method: 'price', amount: '2.25' },
            ],
            variants: [
              { sku: 'SHIRT-S', options: { Size: 'S' } },
              { sku: 'SHIRT-M', options: { Size: 'M' }, price: '24.45' },
            ],
          },
          { name: 'Cap', sku: 'CAP', price: '9.99', categories: ['Caps'] },
          { name: 'Mug', sku: 'MUG', price: '12.35' },
        ],
        price_lists: [
          {
            name: 'Trade prices',
            customer_group: 'Trade',
            records: [
              { sku: 'SHIRT-S', price: '15.15', sale_price: '14.05' },
              { sku: 'CAP', price: '7.77' },
            ],
          },
        ],
        customers: [
          { email: 'club@example.com', first_name: 'C', last_name: 'L', customer_group: 'Club' },
          { email: 'trade@example.com', first_name: 'T', last_name: 'R', customer_group: 'Trade' },
          { email: 'plain@example.com', first_name: 'P', last_name: 'L' },
          { email: 'exempt@example.com', first_name: 'E', last_name: 'X', customer_group: 'Club' },
        ],
      },
    });
    const send = async <T>(method: string, path: string, body: object): Promise<T> =>
      bodyOf<{ data: T }>(await rest(store, method, path, body)).data;
    const product = (sku: string) => store.products.find((each) => each.sku === sku)!;
    const customer = (name: string) =>
      store.customers.find(({ email }) => email === `${name}@example.com`)!.id;

    const [list] = bodyOf<{ data: { id: number }[] }>(await rest(store, 'GET', '/v3/pricelists')).data;
    await send('PUT', `/v3/pricelists/${list!.id}/records`, [
      { variant_id: product('CAP').variant_ids[0], currency: 'eur', price: 6.65 },
    ]);

    const mug = product('MUG').id;
    const modifier = async (body: object) => {
      const path = `/v3/catalog/products/${mug}/modifiers`;
      const made = await send<{ id: number; option_values: { id: number }[] }>('POST', path, {
        required: false,
        ...body,
      });
      return { option_id: made.id, value_id: made.option_values[0]!.id };
    };
    const engraving = await modifier({
      type: 'dropdown',
      display_name: 'Engraving',
      sort_order: 1,
      option_values: [
        { label: 'Name', adjusters: { price: { adjuster: 'relative', adjuster_value: 3.33 } } },
      ],
    });
    const glaze = await modifier({
      type: 'rectangles',
      display_name: 'Glaze',
      sort_order: 2,
      option_values: [
        { label: 'Matte', adjusters: { price: { adjuster: 'percentage', adjuster_value: -7.5 } } },
      ],
    });
    const gift = await modifier({
      type: 'product_list',
      display_name: 'With a cap',
      sort_order: 3,
      config: { product_list_adjusts_pricing: true },
      option_values: [{ label: 'Cap', value_data: { product_id: product('CAP').id } }],
    });

    const [germany] = await send<{ id: number }[]>('POST', '/v3/tax/zones', [
      {
        name: 'Germany',
        enabled: true,
        price_display_settings: {
          show_inclusive: true,
          show_both_on_detail_view: false,
          show_both_on_list_view: false,
        },
        shopper_target_settings: {
          locations: [{ country_code: 'DE', subdivision_codes: [], postal_codes: [] }],
          customer_groups: [],
        },
      },
    ]);
    await send('POST', '/v3/tax/rates', [
      {
        name: 'Sales tax',
        tax_zone_id: 1,
        enabled: true,
        priority: 1,
        class_rates: [{ tax_class_id: 0, rate: 8.25 }],
      },
      {
        name: 'VAT',
        tax_zone_id: germany!.id,
        enabled: true,
        priority: 1,
        class_rates: [{ tax_class_id: 0, rate: 19 }],
      },
    ]);
    await send('POST', '/v3/customers/addresses', [
      {
        customer_id: customer('trade'),
        first_name: 'T',
        last_name: 'R',
        address1: '1 Platz',
        city: 'Berlin',
        state_or_province: 'Berlin',
        postal_code: '10115',
        country_code: 'DE',
      },
    ]);
    german = customer('trade');
    await send('PUT', '/v3/customers', [{ id: customer('exempt'), tax_exempt_category: 'G' }]);

    buyable = [
      { product_id: product('SHIRT').id, variant_id: product('SHIRT').variant_ids[0]! },
      { product_id: product('SHIRT').id, variant_id: product('SHIRT').variant_ids[1]! },
      { product_id: product('CAP').id },
      { product_id: mug },
      { product_id: mug, options: [engraving] },
      { product_id: mug, options: [gift, glaze, engraving] },
    ];
    items = [{ product_id: product('SHIRT').id }, ...buyable];
  });
  after(() => server.close());

  const shoppers = () => [null, ...store.customers.map(({ id }) => id)];
  const who = (customer: number | null) => (customer === null ? {} : { customer_id: customer });

  const quotesOf = async (customer: number | null, currency_code: string, asked: readonly Item[]) =>
    bodyOf<{ data: RestQuote[] }>(
      await rest(store, 'POST', '/v3/pricing/products', {
        channel_id: 1,
        currency_code,
        items: asked,
        ...who(customer),
      }),
    ).data;

  const asShopper = <T>(customer: number | null, query: string, variables: object = {}) =>
    graphql<T>(store, query, {
      bearer: store.impersonation_token,
      variables,
      headers: customer === null ? {} : { 'x-bc-customer-id': String(customer) },
    }).then((answer) => dataOf<T>(answer));

  test('GraphQL products and variants, without and with tax', async () => {
    for (const customer of shoppers())
      for (const currency of CURRENCIES) {
        const quotes = await quotesOf(customer, currency, items);
        for (const [at, item] of items.entries()) {
          const chosen = [
            `entityId: ${item.product_id}`,
            ...(item.variant_id === undefined ? [] : [`variantEntityId: ${item.variant_id}`]),
            ...(item.options === undefined
              ? []
              : [
                  `optionValueIds: [${item.options
                    .map((each) => `{ optionEntityId: ${each.option_id}, valueEntityId: ${each.value_id} }`)
                    .join(' ')}]`,
                ]),
          ].join(', ');
          const fields = `
            without: prices(currencyCode: ${currency}) ${PRICES}
            with: prices(currencyCode: ${currency}, includeTax: true) ${PRICES}`;
          const { site } = await asShopper<{ site: Record<string, unknown> }>(
            customer,
            `{ site {
              product(${chosen}) { ${fields} }
              of: product(entityId: ${item.product_id}) {
                variants(entityIds: [${item.variant_id ?? ''}]) { edges { node { ${fields} } } }
              }
            } }`,
          );
          const expected = {
            without: expectedPrices(quotes[at]!, currency, 'tax_exclusive'),
            with: expectedPrices(quotes[at]!, currency, 'tax_inclusive'),
          };
          const said = `customer ${customer}, ${currency}, ${JSON.stringify(item)}`;
          assert.deepEqual(site['product'], expected, said);
          if (item.variant_id === undefined) continue;
          const { variants } = site['of'] as { variants: { edges: { node: object }[] } };
          assert.deepEqual(
            variants.edges.map(({ node }) => node),
            [expected],
            said,
          );
        }
      }
  });

  test('the price trace, whose last step is the price', async () => {
    for (const customer of shoppers())
      for (const currency_code of CURRENCIES) {
        const quotes = await quotesOf(customer, currency_code, items);
        for (const [at, item] of items.entries()) {
          const { data } = bodyOf<{
            data: RestQuote & { unit_price: TaxPrice; trace: { after: string }[] };
          }>(
            await rest(store, 'POST', '/v3/patron/price-trace', {
              ...item,
              ...who(customer),
              channel_id: 1,
              currency_code,
            }),
          );
          for (const [key, value] of Object.entries(quotes[at]!)) assert.deepEqual(data[key], value, key);
          assert.deepEqual(data.unit_price, data.calculated_price);
          assert.equal(Number(data.trace.at(-1)!.after), data.unit_price.tax_inclusive);
        }
      }
  });

  test('carts, by REST and by GraphQL', async () => {
    for (const customer of shoppers())
      for (const currency of CHARGED) {
        const quotes = await quotesOf(customer, currency, buyable);
        for (const [at, item] of buyable.entries()) {
          // The zone of the customer in Germany shows prices with tax.
          const { tax_inclusive, tax_exclusive } = quotes[at]!.calculated_price;
          const price = customer === german ? tax_inclusive : tax_exclusive;
          const said = `customer ${customer}, ${currency}, ${JSON.stringify(item)}`;
          const made = bodyOf<{
            data: { line_items: { physical_items: { list_price: number }[] }; cart_amount: number };
          }>(
            await rest(store, 'POST', '/v3/carts', {
              ...who(customer),
              currency: { code: currency },
              line_items: [
                {
                  quantity: 1,
                  product_id: item.product_id,
                  ...(item.variant_id !== undefined && { variant_id: item.variant_id }),
                  ...(item.options && {
                    option_selections: item.options.map(({ option_id, value_id }) => ({
                      option_id,
                      option_value: value_id,
                    })),
                  }),
                },
              ],
            }),
            201,
          ).data;
          assert.equal(made.line_items.physical_items[0]!.list_price, price, said);
          const { cart } = await asShopper<{
            cart: { createCart: { cart: { lineItems: { physicalItems: { listPrice: object }[] } } } };
          }>(
            customer,
            `mutation ($input: CreateCartInput!) { cart { createCart(input: $input) {
              cart { lineItems { physicalItems { listPrice { value currencyCode } } } }
            } } }`,
            {
              input: {
                currencyCode: currency,
                lineItems: [
                  {
                    quantity: 1,
                    productEntityId: item.product_id,
                    ...(item.variant_id !== undefined && { variantEntityId: item.variant_id }),
                    ...(item.options && {
                      selectedOptions: {
                        multipleChoices: item.options.map(({ option_id, value_id }) => ({
                          optionEntityId: option_id,
                          optionValueEntityId: value_id,
                        })),
                      },
                    }),
                  },
                ],
              },
            },
          );
          assert.deepEqual(
            cart.createCart.cart.lineItems.physicalItems,
            [{ listPrice: { value: price, currencyCode: currency } }],
            said,
          );
        }
      }
  });

  test('a batch is its items one by one, in any order', async () => {
    const turned = [...items].reverse();
    for (const customer of shoppers()) {
      const quotes = await quotesOf(customer, 'EUR', items);
      assert.deepEqual(await quotesOf(customer, 'EUR', turned), [...quotes].reverse());
      for (const [at, item] of items.entries())
        assert.deepEqual(await quotesOf(customer, 'EUR', [item]), [quotes[at]]);
    }
  });
});
