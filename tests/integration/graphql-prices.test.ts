import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';

interface Money {
  value: number;
}
interface PricesAnswer {
  site: { product: { prices: Record<string, Money | null> | null } };
}

const PASSWORD = 'correct-horse-7';

describe('GraphQL prices (wire facts 2 and 5; src/surfaces/graphql/schema/pricing.graphql)', () => {
  let server: TestServer;
  let store: StoreAccess;
  before(async () => {
    server = await startServer();
    store = await server.store({
      seed: {
        name: 'Test',
        customer_groups: [
          { name: 'Club', discount_rules: [{ method: 'percent', amount: '15' }] },
          { name: 'Trade' },
        ],
        products: [
          {
            name: 'Shirt',
            sku: 'SHIRT',
            price: '20.00',
            sale_price: '18.00',
            retail_price: '25.00',
            bulk_pricing: [
              { min: 2, max: 4, method: 'fixed', amount: '17.5' },
              { min: 5, max: 9, method: 'percent', amount: '10' },
              { min: 10, method: 'price', amount: '2.5' },
            ],
            variants: [
              { sku: 'SHIRT-S', options: { Size: 'S' } },
              { sku: 'SHIRT-M', options: { Size: 'M' }, price: '1234.50' },
            ],
          },
          { name: 'Cap', sku: 'CAP', price: '9.99' },
        ],
        price_lists: [
          {
            name: 'Trade prices',
            customer_group: 'Trade',
            records: [{ sku: 'SHIRT-S', price: '15.00', sale_price: '14.00' }],
          },
        ],
        customers: [
          {
            email: 'club@example.com',
            password: PASSWORD,
            first_name: 'C',
            last_name: 'L',
            customer_group: 'Club',
          },
          {
            email: 'trade@example.com',
            password: PASSWORD,
            first_name: 'T',
            last_name: 'R',
            customer_group: 'Trade',
          },
        ],
      },
    });
  });
  after(() => server.close());

  const product = (sku: string) => store.products.find((each) => each.sku === sku)!;
  const as = async (email: string) => ({
    bearer: store.private_token,
    headers: { 'x-bc-customer-access-token': await signIn({ ...store }, { email, password: PASSWORD }) },
  });

  test('every field of Prices, for a product as a whole', async () => {
    const { body } = await graphql(
      store,
      `
        query ($id: Int!) {
          site {
            product(entityId: $id) {
              prices {
                price {
                  currencyCode
                  value
                  formattedV2
                  formatted
                }
                salePrice {
                  value
                }
                basePrice {
                  value
                }
                retailPrice {
                  value
                }
                mapPrice {
                  value
                }
                saved {
                  value
                }
                priceRange {
                  min {
                    value
                  }
                  max {
                    value
                    formattedV2
                  }
                }
                retailPriceRange {
                  min {
                    value
                  }
                  max {
                    value
                  }
                }
                bulkPricing {
                  __typename
                  minimumQuantity
                  maximumQuantity
                  ... on BulkPricingFixedPriceDiscount {
                    price
                  }
                  ... on BulkPricingPercentageDiscount {
                    percentOff
                  }
                  ... on BulkPricingRelativePriceDiscount {
                    priceAdjustment
                  }
                }
              }
              priceRanges {
                priceRange {
                  min {
                    value
                  }
                  max {
                    value
                  }
                }
                retailPriceRange {
                  min {
                    value
                  }
                  max {
                    value
                  }
                }
              }
            }
          }
        }
      `,
      { variables: { id: product('SHIRT').id } },
    );
    const twice = (value: number) => ({ min: { value }, max: { value } });
    assert.deepEqual(body, {
      data: {
        site: {
          product: {
            prices: {
              price: { currencyCode: 'USD', value: 18, formattedV2: '$18.00', formatted: '$18.00' },
              salePrice: { value: 18 },
              basePrice: { value: 20 },
              retailPrice: { value: 25 },
              mapPrice: null,
              saved: { value: 7 },
              priceRange: { min: { value: 18 }, max: { value: 1234.5, formattedV2: '$1,234.50' } },
              retailPriceRange: twice(25),
              bulkPricing: [
                {
                  __typename: 'BulkPricingFixedPriceDiscount',
                  minimumQuantity: 2,
                  maximumQuantity: 4,
                  price: 17.5,
                },
                {
                  __typename: 'BulkPricingPercentageDiscount',
                  minimumQuantity: 5,
                  maximumQuantity: 9,
                  percentOff: 10,
                },
                {
                  __typename: 'BulkPricingRelativePriceDiscount',
                  minimumQuantity: 10,
                  maximumQuantity: null,
                  priceAdjustment: 2.5,
                },
              ],
            },
            priceRanges: {
              priceRange: { min: { value: 18 }, max: { value: 1234.5 } },
              retailPriceRange: twice(25),
            },
          },
        },
      },
    });
  });

  const LISTING = `{
    site {
      products(first: 12) {
        edges { node { sku prices { price { value } } variants { edges { node { sku prices { price { value } } } } } } }
      }
    }
  }`;
  interface Priced {
    node: { sku: string; prices: { price: Money }; variants: { edges: Priced[] } };
  }
  const listing = async (options: Parameters<typeof graphql>[2] = {}, query = LISTING) => {
    const { body } = await graphql<{ site: { products: { edges: Priced[] } } }>(store, query, options);
    assert.equal(body.errors, undefined, JSON.stringify(body.errors));
    return body.data!.site.products.edges.flatMap(({ node }) => [
      `${node.sku} ${node.prices.price.value}`,
      ...node.variants.edges.map((edge) => `- ${edge.node.sku} ${edge.node.prices.price.value}`),
    ]);
  };

  test("a listing has each shopper's prices, of products and variants", async () => {
    const guest = ['SHIRT 18', '- SHIRT-S 18', '- SHIRT-M 1234.5', 'CAP 9.99', '- CAP 9.99'].sort();
    assert.deepEqual((await listing()).sort(), guest);
    assert.deepEqual(
      (await listing(await as('club@example.com'))).sort(),
      ['SHIRT 15.3', '- SHIRT-S 15.3', '- SHIRT-M 1049.33', 'CAP 8.49', '- CAP 8.49'].sort(),
    );
    assert.deepEqual(
      (await listing(await as('trade@example.com'))).sort(),
      ['SHIRT 18', '- SHIRT-S 14', '- SHIRT-M 1234.5', 'CAP 9.99', '- CAP 9.99'].sort(),
    );
    assert.deepEqual((await listing()).sort(), guest);
  });

  test('a listing with its variants is quoted in one go', async (t) => {
    const trade = await as('trade@example.com');
    const { memory } = server.app.services;
    const many = t.mock.method(memory, 'many');
    // Not asked before, so that it is not an answer that was kept.
    await listing(trade, `# once\n${LISTING}`);
    const asked = many.mock.calls.filter(
      ({ arguments: [, collection] }) => collection.name === 'price-records',
    );
    assert.deepEqual(
      asked.map(({ arguments: [, , ids] }) => [...ids].sort()),
      [[product('SHIRT').id, product('CAP').id].sort()],
    );
  });

  const pricesOf = (arguments_: string, id: number, more = '') =>
    graphql<PricesAnswer>(
      store,
      `{ site { product(entityId: ${id}${more}) { prices${arguments_} { price { value } } } } }`,
    );

  test('a chosen variant has its own price', async () => {
    const { id, variant_ids } = product('SHIRT');
    const { body } = await pricesOf('', id, `, variantEntityId: ${variant_ids[1]}`);
    assert.deepEqual(body.data?.site.product.prices, { price: { value: 1234.5 } });
  });

  test("the store's currency may be named, another is a clear error; without rates no tax is added", async () => {
    const { id } = product('CAP');
    for (const arguments_ of [
      '(currencyCode: USD)',
      '(includeTax: true)',
      '(includeTax: true, currencyCode: USD)',
    ])
      assert.deepEqual((await pricesOf(arguments_, id)).body, {
        data: { site: { product: { prices: { price: { value: 9.99 } } } } },
      });
    const { status, body } = await pricesOf('(currencyCode: EUR)', id);
    assert.equal(status, 200);
    assert.equal(body.data?.site.product.prices, null);
    assert.deepEqual(
      body.errors?.map(({ message, path }) => ({ message, path })),
      [
        {
          message: 'Prices in EUR are not supported: this channel shows them in USD only.',
          path: ['site', 'product', 'prices'],
        },
      ],
    );
  });

  test('a configured product: what was chosen counts, whatever else the query names', async () => {
    const own = await server.store({
      seed: {
        name: 'Configured',
        currencies: [{ code: 'EUR', exchange_rate: '0.5' }],
        products: [
          {
            name: 'Ring',
            sku: 'RING',
            price: '100.00',
            variants: [
              { sku: 'RING-G', options: { Metal: 'Gold', Size: '7' }, price: '200.00' },
              { sku: 'RING-S', options: { Metal: 'Silver', Size: '7' } },
              { sku: 'RING-S8', options: { Metal: 'Silver', Size: '8' }, price: '110.00' },
            ],
          },
        ],
      },
    });
    const { id } = own.products[0]!;
    const read = async (path: string) =>
      (
        (await rest(own, 'GET', path)).body as unknown as {
          data: { id: number; display_name: string; option_values: { id: number; label: string }[] }[];
        }
      ).data;
    const made = await rest(own, 'POST', `/v3/catalog/products/${id}/modifiers`, {
      type: 'radio_buttons',
      display_name: 'Box',
      required: false,
      option_values: [
        {
          label: 'Plain',
          is_default: true,
          adjusters: { price: { adjuster: 'relative', adjuster_value: 3 } },
        },
        { label: 'Velvet', adjusters: { price: { adjuster: 'percentage', adjuster_value: 10 } } },
      ],
    });
    assert.equal(made.status, 200, JSON.stringify(made.body));
    const all = [
      ...(await read(`/v3/catalog/products/${id}/options`)),
      ...(await read(`/v3/catalog/products/${id}/modifiers`)),
    ];
    const choice = (option: string, value: string) => {
      const found = all.find(({ display_name }) => display_name === option)!;
      const { id: valueEntityId } = found.option_values.find(({ label }) => label === value)!;
      return `{ optionEntityId: ${found.id}, valueEntityId: ${valueEntityId} }`;
    };
    const quoted = async (choices: string[], more = '', directive = '') => {
      const { body } = await graphql<{
        site: { product: { prices: { price: object; priceRange: { min: Money; max: Money } } } };
      }>(
        own,
        `query ${directive} { site { product(entityId: ${id}, optionValueIds: [${choices.join(' ')}]${more}) {
          prices { price { value currencyCode } priceRange { min { value } max { value } } }
        } } }`,
      );
      assert.equal(body.errors, undefined, JSON.stringify(body.errors));
      const { price, priceRange } = body.data!.site.product.prices;
      return [price, priceRange.min.value, priceRange.max.value];
    };
    const usd = (value: number) => ({ value, currencyCode: 'USD' });
    const [gold, silver, seven, eight] = [
      choice('Metal', 'Gold'),
      choice('Metal', 'Silver'),
      choice('Size', '7'),
      choice('Size', '8'),
    ];
    const velvet = choice('Box', 'Velvet');
    assert.deepEqual(await quoted([]), [usd(100), 100, 200]);
    assert.deepEqual(await quoted([velvet]), [usd(110), 110, 220]);
    assert.deepEqual(await quoted([silver]), [usd(100), 100, 110], 'in part: two are possible');
    assert.deepEqual(await quoted([gold, seven]), [usd(200), 200, 200]);
    assert.deepEqual(await quoted([gold, seven, velvet]), [usd(220), 220, 220]);
    assert.deepEqual(await quoted([silver, seven], ', useDefaultOptionSelections: true'), [
      usd(103),
      103,
      103,
    ]);
    // What there is not is passed over: an unknown option, a value twice, a combination that no variant has.
    const nothing = '{ optionEntityId: 9999, valueEntityId: 1 }';
    assert.deepEqual(await quoted([nothing, velvet]), [usd(110), 110, 220]);
    assert.deepEqual(await quoted([velvet, velvet, choice('Box', 'Plain')]), [usd(110), 110, 220]);
    assert.deepEqual(await quoted([gold, eight, velvet]), [usd(110), 110, 220]);
    // The shopper's display currency, where no other is named.
    assert.deepEqual(await quoted([velvet], '', '@shopperPreferences(displayCurrencyCode: "EUR")'), [
      { value: 55, currencyCode: 'EUR' },
      55,
      110,
    ]);
  });

  test('one field in an unknown currency leaves the others', async () => {
    const { id } = product('CAP');
    const { body } = await graphql(
      store,
      `{ site { product(entityId: ${id}) {
        usd: prices(currencyCode: USD) { price { value } }
        eur: prices(currencyCode: EUR) { price { value } }
        own: prices { price { value } }
      } } }`,
    );
    assert.deepEqual(body.data, {
      site: { product: { usd: { price: { value: 9.99 } }, eur: null, own: { price: { value: 9.99 } } } },
    });
    assert.deepEqual(
      body.errors?.map(({ path }) => path),
      [['site', 'product', 'eur']],
    );
  });

  test('hidden prices are null', async () => {
    const own = await server.store({
      seed: { name: 'Hidden', products: [{ name: 'Secret', sku: 'SECRET', price: '5.00' }] },
    });
    const { id } = own.products[0]!;
    const changed = await rest(own, 'PUT', `/v3/catalog/products/${id}`, { is_price_hidden: true });
    assert.equal(changed.status, 200);
    const { body } = await graphql(
      own,
      `{ site { product(entityId: ${id}) {
        prices { price { value } }
        priceRanges { priceRange { min { value } } }
        variants { edges { node { prices { price { value } } } } }
      } } }`,
    );
    assert.deepEqual(body, {
      data: {
        site: {
          product: { prices: null, priceRanges: null, variants: { edges: [{ node: { prices: null } }] } },
        },
      },
    });
  });
});
