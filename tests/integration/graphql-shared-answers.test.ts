import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { bodyOf, dataOf, errorOf } from '../support/answers.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { suiteStore } from '../support/suite.ts';

const PASSWORD = 'correct-horse-7';
const person = (email: string, more: object = {}) => ({
  email,
  password: PASSWORD,
  first_name: 'A',
  last_name: 'B',
  ...more,
});

const QUERY = `query Shop($first: Int = 5) { site { products(first: $first) { edges { node {
  name prices { price { value } } withTax: prices(includeTax: true) { price { value } }
  inventory { isInStock } categories { edges { node { name } } }
} } } } }`;

/** Each test asks everything twice, so that the second answer is one that is kept, and then changes something. */
describe('answers that shoppers share (docs/adr/0077-shared-answers.md)', () => {
  const { store } = suiteStore({
    wish: {
      seed: {
        name: 'Shared',
        customer_groups: [
          { name: 'Club', discount_rules: [{ method: 'percent', amount: '10' }] },
          { name: 'Trade' },
        ],
        products: [{ name: 'Cap', sku: 'CAP', price: '20.00' }],
        price_lists: [{ name: 'Trade', customer_group: 'Trade', records: [{ sku: 'CAP', price: '15.00' }] }],
        customers: [
          person('club@example.com', { customer_group: 'Club' }),
          person('trade@example.com', { customer_group: 'Trade' }),
          person('none@example.com'),
        ],
      },
    },
  });
  const tokens = new Map<string, string>();
  before(async () => {
    for (const name of ['club', 'trade', 'none'])
      tokens.set(name, await signIn(store, { email: `${name}@example.com`, password: PASSWORD }));
  });

  type Shown = { name: string; prices: { price: { value: number } }; withTax: { price: { value: number } } };
  const productsFor = async (who: string, variables?: object, bearer = store.private_token) => {
    const token = tokens.get(who);
    const answer = await graphql<{ site: { products: { edges: { node: Shown }[] } } }>(store, QUERY, {
      bearer,
      ...(variables && { variables }),
      headers: token === undefined ? {} : { 'x-bc-customer-access-token': token },
    });
    return dataOf<NonNullable<typeof answer.body.data>>(answer).site.products.edges.map(({ node }) => node);
  };
  const pricesFor = async (who: string) =>
    (await productsFor(who)).map(({ prices, withTax }) => [prices.price.value, withTax.price.value]);
  /** Of everybody in turn, three times over. */
  const everyone = async () => {
    const rounds = [];
    for (let round = 0; round < 3; round += 1) {
      const prices: unknown[] = [];
      for (const who of ['guest', 'club', 'trade', 'none']) prices.push((await pricesFor(who)).flat());
      rounds.push(prices);
    }
    assert.deepEqual(rounds[1], rounds[0]);
    assert.deepEqual(rounds[2], rounds[0]);
    return rounds[0];
  };
  const same = (...values: number[]) => values.map((value) => [value, value]);

  test('each shopper gets their own prices, whoever asked the same before', async () => {
    assert.deepEqual(await everyone(), same(20, 18, 15, 20));
  });

  test('what changes is in the next answer', async () => {
    await everyone();
    bodyOf(await rest(store, 'PUT', '/v3/catalog/products/1', { price: 30 }));
    assert.deepEqual(await everyone(), same(30, 27, 15, 30));
    bodyOf(
      await rest(store, 'PUT', '/v3/pricelists/1/records', [{ sku: 'CAP', currency: 'usd', price: 14 }]),
    );
    assert.deepEqual(await everyone(), same(30, 27, 14, 30));
    bodyOf(await rest(store, 'PUT', '/v3/catalog/products/1', { name: 'Hat' }));
    assert.deepEqual(
      (await productsFor('guest')).map(({ name }) => name),
      ['Hat'],
    );
  });

  test('a customer who changes groups is shown and charged as the new one at once', async () => {
    await everyone();
    bodyOf(await rest(store, 'PUT', '/v3/customers', [{ id: 3, customer_group_id: 1 }]));
    assert.deepEqual(await pricesFor('none'), same(27));
    bodyOf(await rest(store, 'PUT', '/v3/customers', [{ id: 3, customer_group_id: 0 }]));
    assert.deepEqual(await pricesFor('none'), same(30));
  });

  test('what a group may no longer see is gone at once, for that group alone', async () => {
    await everyone();
    const access = { category_access: { type: 'none' } };
    bodyOf(await rest(store, 'PUT', '/v2/customer_groups/2', access));
    assert.deepEqual(await productsFor('trade'), []);
    assert.deepEqual(await pricesFor('guest'), same(30));
    bodyOf(await rest(store, 'PUT', '/v2/customer_groups/2', { category_access: { type: 'all' } }));
    assert.deepEqual(await pricesFor('trade'), same(14));
  });

  test('customers of one group in two tax zones pay what their own zone says', async () => {
    await everyone();
    const address = { customer_id: 3, first_name: 'A', last_name: 'B', address1: 'x', city: 'Sydney' };
    bodyOf(
      await rest(store, 'POST', '/v3/customers/addresses', [
        { ...address, country_code: 'AU', state_or_province: 'New South Wales', postal_code: '2000' },
      ]),
    );
    const [zone] = bodyOf<{ data: { id: number }[] }>(
      await rest(store, 'POST', '/v3/tax/zones', [
        {
          name: 'Australia',
          enabled: true,
          shopper_target_settings: { locations: [{ country_code: 'AU' }] },
        },
      ]),
    ).data;
    bodyOf(
      await rest(store, 'POST', '/v3/tax/rates', [
        {
          name: 'GST',
          enabled: true,
          priority: 1,
          tax_zone_id: zone!.id,
          class_rates: [{ rate: 10, tax_class_id: 0 }],
        },
      ]),
    );
    assert.deepEqual(await pricesFor('none'), [[30, 33]]);
    assert.deepEqual(await pricesFor('guest'), same(30));
    assert.deepEqual(await pricesFor('none'), [[30, 33]]);
    bodyOf(await rest(store, 'DELETE', `/v3/tax/zones?id:in=${zone!.id}`), 204);
    assert.deepEqual(await pricesFor('none'), same(30));
  });

  test('a customer who is exempt pays no tax, others of the same group do', async () => {
    bodyOf(
      await rest(store, 'POST', '/v3/tax/rates', [
        {
          name: 'Everywhere',
          enabled: true,
          priority: 1,
          tax_zone_id: 1,
          class_rates: [{ rate: 20, tax_class_id: 0 }],
        },
      ]),
    );
    bodyOf(await rest(store, 'PUT', '/v3/customers', [{ id: 2, tax_exempt_category: 'E' }]));
    assert.deepEqual(await everyone(), [
      [30, 36],
      [27, 32.4],
      [14, 14],
      [30, 36],
    ]);
  });

  test('a token without the scope is refused what one with it was answered', async () => {
    await everyone();
    const { token } = bodyOf<{ data: { token: string } }>(
      await rest(store, 'POST', '/v3/storefront/api-token-private', {
        channel_ids: [1],
        expires_at: 4_000_000_000,
        scopes: ['Customer'],
      }),
    ).data;
    const answer = await graphql(store, QUERY, { bearer: token });
    assert.equal(errorOf(answer).extensions?.['code'], 'INSUFFICIENT_ACCESS_SCOPE');
  });

  test('variables are part of the question', async () => {
    for (let round = 0; round < 2; round += 1) {
      assert.equal((await productsFor('guest', { first: 1 })).length, 1);
      assert.equal((await productsFor('guest', { first: 0 })).length, 0);
      assert.equal((await productsFor('guest')).length, 1);
    }
  });

  test('a field of the shopper’s own makes the answer theirs', async () => {
    const mine = async (who: string) => {
      const answer = await graphql<{ customer: { email: string } | null }>(
        store,
        '{ customer { email } site { products(first: 1) { edges { node { name } } } } }',
        { bearer: store.private_token, headers: { 'x-bc-customer-access-token': tokens.get(who) ?? '' } },
      );
      return dataOf<NonNullable<typeof answer.body.data>>(answer).customer?.email;
    };
    for (let round = 0; round < 2; round += 1)
      for (const who of ['club', 'trade', 'none']) assert.equal(await mine(who), `${who}@example.com`);
  });
});
