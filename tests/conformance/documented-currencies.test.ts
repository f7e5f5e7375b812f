import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createClient } from '@bigcommerce/catalyst-client';
import { Management } from '@space48/bigcommerce-api';
import { LoopbackAgent } from '../support/agent.ts';
import { bodyOf } from '../support/answers.ts';
import { rest } from '../support/clients.ts';
import { addCurrency } from '../support/currencies.ts';
import { startServer, type TestServer } from '../support/server.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';

describe('documented currencies', () => {
  let server: TestServer;
  before(async () => {
    server = await startServer({ config: { PATRON_PUBLIC_URL: 'https://api.bigcommerce.com' } });
    server.clock.set(Date.UTC(2018, 5, 12, 14, 41, 56));
  });
  after(() => server.close());
  /** The store's REST API at the server's own port, whatever its public name is. */
  const reachable = (store: StoreAccess): StoreAccess => ({
    ...store,
    api_url: `http://127.0.0.1:${server.port}`,
  });
  const newStore = async () => reachable(await server.store({ seed: 'empty' }));

  describe('reference/currencies.v2.yml and docs/store-operations/currencies/guide.mdx', () => {
    /** The example of the guide, "Currencies". */
    const EURO = {
      country_iso2: 'EU',
      currency_code: 'EUR',
      currency_exchange_rate: '0.849',
      auto_update: true,
      token_location: 'left',
      token: '€',
      decimal_token: '.',
      thousands_token: ',',
      decimal_places: 2,
      name: 'Euro',
      is_transactional: false,
      enabled: false,
    };

    test('"Create a Currency": the answer has what was sent, and what the example answer has', async () => {
      const store = await newStore();
      // `is_default: false` is in the example of the request.
      const made = bodyOf<Record<string, unknown>>(
        await rest(store, 'POST', '/v2/currencies', { ...EURO, is_default: false }),
        200,
      );
      const { currency_exchange_rate: rate, ...facts } = made;
      assert.equal(Number(rate), 0.849);
      const { currency_exchange_rate: _, ...sent } = EURO;
      assert.deepEqual(facts, {
        ...sent,
        id: 2,
        is_default: false,
        last_updated: '2018-06-12T14:41:56.000Z',
        // Of the spec's answer, which the example leaves out.
        default_for_country_codes: ['EU'],
        use_default_name: true,
      });
    });

    test('"Required Fields": without any of the eight it is refused', async () => {
      const store = await newStore();
      const body = {
        name: 'Euro',
        currency_code: 'EUR',
        currency_exchange_rate: '0.849',
        token_location: 'left',
        token: '€',
        decimal_token: '.',
        thousands_token: ',',
        decimal_places: 2,
      };
      for (const field of Object.keys(body)) {
        const { [field as keyof typeof body]: _, ...rest_ } = body;
        assert.equal((await rest(store, 'POST', '/v2/currencies', rest_)).status, 400, field);
      }
      assert.equal((await rest(store, 'POST', '/v2/currencies', body)).status, 200);
    });

    test('"Float, Float as String, Integer"', async () => {
      const store = await newStore();
      const { id } = await addCurrency(store, 'EUR', 2);
      for (const rate of [0.849, '0.849', 3]) {
        const answer = await rest(store, 'PUT', `/v2/currencies/${id}`, { currency_exchange_rate: rate });
        assert.equal(
          Number(bodyOf<Record<string, unknown>>(answer, 200)['currency_exchange_rate']),
          Number(rate),
        );
      }
    });

    test('"is_default … cannot be unset, only overridden"; the default "cannot be deleted"', async () => {
      const store = await newStore();
      const { id } = await addCurrency(store, 'EUR', '0.8', { is_transactional: false, enabled: false });
      assert.ok((await rest(store, 'PUT', '/v2/currencies/1', { is_default: false })).status >= 400);
      assert.ok((await rest(store, 'DELETE', '/v2/currencies/1')).status >= 400);
      const made = await rest(store, 'PUT', `/v2/currencies/${id}`, { is_default: true });
      // "changing the default currency will enable the newly assigned currency as transactional"
      const { is_default, is_transactional, enabled } = bodyOf<Record<string, unknown>>(made, 200);
      assert.deepEqual([is_default, is_transactional, enabled], [true, true, true]);
      assert.ok((await rest(store, 'DELETE', `/v2/currencies/${id}`)).status >= 400);
      assert.equal((await rest(store, 'DELETE', '/v2/currencies/1')).status, 204);
    });

    test('"Deletes all non-default store currencies"', async () => {
      const store = await newStore();
      await addCurrency(store, 'EUR', '0.8');
      await addCurrency(store, 'GBP', '0.7');
      assert.equal((await rest(store, 'DELETE', '/v2/currencies')).status, 204);
      const left = bodyOf<{ currency_code: string }[]>(await rest(store, 'GET', '/v2/currencies'), 200);
      assert.deepEqual(
        left.map(({ currency_code }) => currency_code),
        ['USD'],
      );
    });
  });

  test('guide.mdx, "S-2-S Cart and Checkout": a cart in pounds', async () => {
    const store = reachable(await server.store());
    const [board] = store.products;
    const body = {
      customer_id: store.customers[2]!.id,
      line_items: board!.variant_ids
        .slice(0, 2)
        .map((variant_id) => ({ product_id: board!.id, variant_id, quantity: 3 })),
      channel_id: 1,
      currency: { code: 'GBP' },
    };
    await addCurrency(store, 'GBP', '0.5', { is_transactional: false });
    // reference/carts.v3.yml, "currency": "Passing a non-transactional display currency will result in a `400`".
    assert.equal((await rest(store, 'POST', '/v3/carts', body)).status, 400);
    assert.equal((await rest(store, 'PUT', '/v2/currencies/2', { is_transactional: true })).status, 200);
    const { data } = bodyOf<{ data: { currency: object; cart_amount: number } }>(
      await rest(store, 'POST', '/v3/carts', body),
      201,
    );
    // 3 × 48 and 3 × 62 dollars.
    assert.deepEqual([data.currency, data.cart_amount], [{ code: 'GBP' }, 165]);
  });

  describe('reference/channels.v3.yml, "Currency Assignments"', () => {
    const ALL = '/v3/channels/currency-assignments';
    const ONE = '/v3/channels/1/currency-assignments';
    let store: StoreAccess;
    before(async () => {
      store = await newStore();
      for (const code of ['GBP', 'AUD']) await addCurrency(store, code, '0.9');
      for (const name of ['Second', 'Third', 'Fourth'])
        await rest(store, 'POST', '/v3/channels', { name, type: 'storefront', platform: 'custom' });
    });

    const rows = [
      { channel_id: 1, enabled_currencies: ['USD'], default_currency: 'USD' },
      { channel_id: 2, enabled_currencies: ['USD', 'GBP'], default_currency: 'USD' },
      { channel_id: 3, enabled_currencies: ['USD', 'AUD'], default_currency: 'USD' },
      { channel_id: 4, enabled_currencies: ['USD'], default_currency: 'USD' },
    ];
    const one = { enabled_currencies: ['USD', 'GBP', 'AUD'], default_currency: 'USD' };

    test('"Create Currency Assignments for Multiple Channels", and reading them', async () => {
      for (const method of ['POST', 'PUT']) {
        const answer = await rest(store, method, ALL, rows);
        assert.deepEqual(bodyOf(answer, 200), { data: rows, meta: {} });
      }
      assert.deepEqual(bodyOf(await rest(store, 'GET', ALL), 200), { data: rows, meta: {} });
    });

    test('"Create Currency Assignments for a Channel", reading and deleting them', async () => {
      const expected = { data: { channel_id: 1, ...one }, meta: {} };
      for (const method of ['POST', 'PUT'])
        assert.deepEqual(bodyOf(await rest(store, method, ONE, one), 200), expected);
      assert.deepEqual(bodyOf(await rest(store, 'GET', ONE), 200), expected);
      assert.deepEqual(bodyOf(await rest(store, 'DELETE', ONE), 200), { data: 1, meta: {} });
      // "this channel will inherit the store’s currency settings"
      assert.deepEqual(bodyOf(await rest(store, 'GET', ONE), 200), expected);
    });

    test('"Missing Required Fields", "Currency Not Yet Enabled", "Invalid Channel ID": 422', async () => {
      const refused = async (path: string, body: unknown) => {
        const answer = await rest(store, 'POST', path, body);
        return bodyOf<{ status: number; title: string; errors: Record<string, string> }>(answer, 422);
      };
      assert.deepEqual(Object.keys((await refused(ONE, {})).errors), [
        'enabled_currencies',
        'default_currency',
      ]);
      const { errors } = await refused(ALL, [{ channel_id: '1' }]);
      assert.deepEqual(Object.keys(errors).sort(), [
        '0.channel_id',
        '0.default_currency',
        '0.enabled_currencies',
      ]);
      const notEnabled = await refused(ONE, { ...one, enabled_currencies: ['USD', 'AWG'] });
      assert.deepEqual(notEnabled, {
        status: 422,
        title: 'The following fields are invalid: `enabled_currencies`',
        type: '/patron/docs',
        errors: {
          enabled_currencies:
            'The field `enabled_currencies` contains the following currencies that have not been enabled [AWG]',
        },
      });
      assert.match((await refused('/v3/channels/123456789/currency-assignments', one)).title, /123456789/);
    });

    test('a channel that is not there: 404 to GET and DELETE', async () => {
      for (const method of ['GET', 'DELETE'])
        assert.equal((await rest(store, method, '/v3/channels/123456789/currency-assignments')).status, 404);
    });
  });

  describe('published clients', () => {
    test('@space48/bigcommerce-api reads currencies and what a channel sells in', async () => {
      const store = await newStore();
      await addCurrency(store, 'EUR', '0.8');
      const client = new Management.Client({
        storeHash: store.store_hash,
        accessToken: store.access_token,
        agent: new LoopbackAgent(server.port),
      });
      const currencies = await client.v2.get('/currencies');
      assert.deepEqual(
        currencies?.map(({ currency_code }) => currency_code),
        ['USD', 'EUR'],
      );
      const assigned = await client.v3.get('/channels/{channel_id}/currency-assignments', {
        path: { channel_id: 1 },
      });
      assert.deepEqual(assigned, {
        channel_id: 1,
        enabled_currencies: ['USD', 'EUR'],
        default_currency: 'USD',
      });
    });

    test('@bigcommerce/catalyst-client: the storefront’s header, its first cart, and a switch of currency', async () => {
      const store = reachable(await server.store());
      await addCurrency(store, 'EUR', '0.5');
      await addCurrency(store, 'JPY', '150', { is_transactional: false, decimal_places: 0 });
      const realFetch = globalThis.fetch;
      globalThis.fetch = (input, init) => {
        const url = new URL(String(input));
        return realFetch(new URL(url.pathname + url.search, store.storefront_url), init);
      };
      try {
        const catalyst = createClient({
          storefrontToken: store.private_token,
          storeHash: store.store_hash,
          channelId: '1',
        });
        const ask = async <T>(document: string, variables: Record<string, unknown> = {}): Promise<T> =>
          (await catalyst.fetch<T, Record<string, unknown>>({ document: document as never, variables })).data;

        const header = await ask<{ site: { currencies: { edges: { node: object }[] } } }>(
          `query Header { site { currencies(first: 25) { edges { node { code isTransactional isDefault } } } } }`,
        );
        assert.deepEqual(
          header.site.currencies.edges.map(({ node }) => node),
          [
            { code: 'USD', isTransactional: true, isDefault: true },
            { code: 'EUR', isTransactional: true, isDefault: false },
            { code: 'JPY', isTransactional: false, isDefault: false },
          ],
        );
        const knife = store.products.find(({ sku }) => sku === 'KNIFE')!;
        const made = await ask<{ cart: { createCart: { cart: { entityId: string } } } }>(
          `mutation CreateCartMutation($createCartInput: CreateCartInput!) {
            cart { createCart(input: $createCartInput) { cart { entityId } } } }`,
          {
            createCartInput: { lineItems: [{ productEntityId: knife.id, quantity: 1 }], currencyCode: 'USD' },
          },
        );
        const { entityId } = made.cart.createCart.cart;
        const switched = await ask<{ cart: { updateCartCurrency: { cart: object } } }>(
          `mutation UpdateCartCurrencyMutation($input: UpdateCartCurrencyInput!) {
            cart { updateCartCurrency(input: $input) { cart { currencyCode entityId } } } }`,
          { input: { data: { currencyCode: 'EUR' }, cartEntityId: entityId } },
        );
        assert.deepEqual(switched.cart.updateCartCurrency.cart, { currencyCode: 'EUR', entityId });
        const shown = await ask<{
          site: {
            product: { prices: { price: object } };
            cart: { amount: object; lineItems: { physicalItems: { listPrice: object }[] } };
          };
        }>(
          `query Pages($cart: String, $product: Int!, $currencyCode: currencyCode) { site {
            product(entityId: $product) { prices(currencyCode: $currencyCode) { price { value currencyCode } } }
            cart(entityId: $cart) { amount { value currencyCode }
              lineItems { physicalItems { listPrice { value currencyCode } } } } } }`,
          { cart: entityId, product: knife.id, currencyCode: 'EUR' },
        );
        const half = { value: 54.5, currencyCode: 'EUR' };
        assert.deepEqual(shown.site.product.prices.price, half);
        assert.deepEqual(shown.site.cart.amount, half);
        assert.deepEqual(shown.site.cart.lineItems.physicalItems[0]!.listPrice, half);
        await assert.rejects(
          ask(
            `mutation UpdateCartCurrencyMutation($input: UpdateCartCurrencyInput!) {
              cart { updateCartCurrency(input: $input) { cart { currencyCode entityId } } } }`,
            { input: { data: { currencyCode: 'JPY' }, cartEntityId: entityId } },
          ),
          /This channel does not sell in JPY/,
        );
      } finally {
        globalThis.fetch = realFetch;
      }
    });
  });
});
