import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { bodyOf, dataOf } from '../support/answers.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';

const someone = { email: 'one@example.com', password: 'correct-horse-7' };

describe('GraphQL tax', () => {
  let server: TestServer;
  let store: StoreAccess;
  let token: string;
  before(async () => {
    server = await startServer();
    store = await server.store({
      seed: {
        name: 'Tax',
        customers: [
          {
            ...someone,
            first_name: 'One',
            last_name: 'Customer',
            addresses: [
              {
                address1: '1 George Street',
                city: 'Sydney',
                state_or_province: 'New South Wales',
                country_code: 'AU',
              },
            ],
          },
        ],
        products: [{ name: 'Cap', sku: 'CAP', price: '19.99' }],
        tax: {
          zones: [
            {
              name: 'NSW',
              locations: [{ country_code: 'AU', subdivision_codes: ['NSW'] }],
              show_inclusive: true,
              rates: [{ name: 'GST', percent: '8.25' }],
            },
          ],
        },
      },
    });
    token = await signIn(store, someone);
  });
  after(() => server.close());

  const ask = (query: string, customerToken?: string) =>
    graphql<Record<string, never>>(
      store,
      query,
      customerToken === undefined ? {} : { headers: { 'x-bc-customer-access-token': customerToken } },
    );
  const DISPLAY = '{ site { settings { tax { pdp plp } } } }';
  const displayOf = async (customerToken?: string) =>
    (dataOf(await ask(DISPLAY, customerToken)) as { site: { settings: { tax: object } } }).site.settings.tax;

  test('prices are shown as in the zone of the shopper', async () => {
    assert.deepEqual(await displayOf(), { pdp: 'EX', plp: 'EX' });
    assert.deepEqual(await displayOf(token), { pdp: 'INC', plp: 'INC' });
    const both = { show_both_on_detail_view: true };
    bodyOf(await rest(store, 'PUT', '/v3/tax/zones', [{ id: 2, price_display_settings: both }]));
    assert.deepEqual(await displayOf(token), { pdp: 'BOTH', plp: 'INC' });
    bodyOf(
      await rest(store, 'PUT', '/v3/tax/zones', [
        { id: 1, price_display_settings: { show_both_on_list_view: true } },
      ]),
    );
    assert.deepEqual(await displayOf(), { pdp: 'EX', plp: 'BOTH' });
  });

  test('prices with and without tax, of the zone of the shopper', async () => {
    const query = `{ site { product(entityId: 1) {
      ex: prices { price { value } }
      inc: prices(includeTax: true) { price { value } }
    } } }`;
    type Priced = {
      site: { product: { ex: { price: { value: number } }; inc: { price: { value: number } } } };
    };
    const pricesOf = async (customerToken?: string) => {
      const { site } = dataOf(await ask(query, customerToken)) as Priced;
      return [site.product.ex.price.value, site.product.inc.price.value];
    };
    assert.deepEqual(await pricesOf(), [19.99, 19.99]);
    // 19.99 × 1.0825 = 21.639175
    assert.deepEqual(await pricesOf(token), [19.99, 21.64]);
  });

  test('settings that are not built are null, never an error, where one of them could not be null', async () => {
    for (const query of [
      '{ site { settings { isGoogleAiPredictionEnabled tax { pdp } } } }',
      'query { site { settings { ...more } } } fragment more on Settings { tax { pdp } isGoogleAiPredictionEnabled }',
      '{ site { settings { ... on Settings { isGoogleAiPredictionEnabled } } } }',
    ])
      // Twice, so that it is compiled.
      for (let times = 0; times < 3; times += 1) {
        const { body } = await ask(query);
        assert.deepEqual(body, {
          data: { site: { settings: null } },
          extensions: { notImplemented: ['site.settings'] },
        });
      }
    const { body } = await ask('{ site { settings { robotsTxt tax { plp } } } }');
    assert.deepEqual(body, {
      data: { site: { settings: { robotsTxt: null, tax: { plp: 'BOTH' } } } },
      extensions: { notImplemented: ['site.settings.robotsTxt'] },
    });
  });
});
