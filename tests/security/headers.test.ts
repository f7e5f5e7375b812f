import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataOf } from '../support/answers.ts';
import { cookiesOf, graphql, rest, signIn } from '../support/clients.ts';
import { describedOperations, pathOf } from '../support/contract-samples.ts';
import { fullStore } from '../support/full-store.ts';
import { suiteStore } from '../support/suite.ts';
import { Visitor } from '../support/visitor.ts';

const PRICES = '{ site { products(first: 50) { edges { node { entityId prices { price { value } } } } } } }';

interface Prices {
  site: { products: { edges: { node: { entityId: number; prices: { price: { value: number } } } }[] } };
}

/** What makes one answer differ from another for the same query. */
const IDENTITY = ['origin', 'authorization', 'cookie', 'x-bc-customer-id', 'x-bc-customer-access-token'];

/**
 * A shared cache that keeps all that HTTP lets it keep (RFC 9111): nothing that is `private` or `no-store`, and for
 * each address the answers to requests that agree in the headers of `Vary`.
 */
class SharedCache {
  readonly #kept: { key: string; vary: readonly string[]; headers: Headers; text: string }[] = [];
  hits = 0;

  async fetch(
    url: string,
    init: { method: string; headers: Record<string, string>; body?: string },
  ): Promise<string> {
    const asked = new Headers(init.headers);
    const key = `${init.method} ${url} ${init.body ?? ''}`;
    const found = this.#kept.find(
      (each) => each.key === key && each.vary.every((name) => each.headers.get(name) === asked.get(name)),
    );
    if (found) {
      this.hits += 1;
      return found.text;
    }
    const response = await fetch(url, { ...init, redirect: 'manual' });
    const text = await response.text();
    const control = response.headers.get('cache-control') ?? '';
    const vary = (response.headers.get('vary') ?? '').toLowerCase().split(/, */).filter(Boolean);
    if (!/private|no-store/.test(control)) this.#kept.push({ key, vary, headers: asked, text });
    return text;
  }
}

describe('attack 43: a guest after a priced customer, through a shared cache', () => {
  const { server, store } = suiteStore();

  const pricesIn = (text: string) =>
    new Map(
      (JSON.parse(text) as { data: Prices }).data.site.products.edges.map(({ node }) => [
        node.entityId,
        node.prices.price.value,
      ]),
    );
  const guestPrices = () => new Map(store.products.map(({ id, price }) => [id, price]));
  const pricesOf = (groupId: number) =>
    new Map(
      store.products.flatMap(({ id, group_prices: prices }) =>
        prices[groupId] === undefined ? [] : [[id, prices[groupId]] as const],
      ),
    );

  test('43 each way of being a customer, then a guest: the base price', async () => {
    const cache = new SharedCache();
    const [jane, tomas] = [store.customers[0]!, store.customers[1]!];
    const login = await graphql(
      store,
      'mutation($e: String!, $p: String!) { login(email: $e, password: $p) { result } }',
      {
        variables: { e: jane.email, p: jane.password },
      },
    );
    const token = await signIn(store, tomas);
    const shoppers: readonly (readonly [string, Record<string, string>, number])[] = [
      [store.storefront_token, { cookie: cookiesOf(login.headers) }, jane.customer_group_id],
      [store.storefront_token, { 'x-bc-customer-access-token': token }, tomas.customer_group_id],
      [store.private_token, { 'x-bc-customer-access-token': token }, tomas.customer_group_id],
      [store.impersonation_token, { 'x-bc-customer-id': String(jane.id) }, jane.customer_group_id],
    ];
    const ask = (bearer: string, headers: Record<string, string>) =>
      cache.fetch(`${store.storefront_url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}`, ...headers },
        body: JSON.stringify({ query: PRICES }),
      });
    for (const [bearer, headers, group] of shoppers) {
      assert.deepEqual(pricesIn(await ask(bearer, headers)), pricesOf(group));
      assert.deepEqual(pricesIn(await ask(bearer, {})), guestPrices());
    }
    assert.equal(cache.hits, 0);
  });

  test('43 every answer of GraphQL is private, not stored, and varies with who asks', async () => {
    const bodies = [
      { query: PRICES },
      { query: '{ __schema { queryType { name } } }' },
      { query: '{ nonsense }' },
      { query: 'mutation { login(email: "a", password: "b") { result } }' },
    ];
    const callers: Record<string, string>[] = [
      { authorization: `Bearer ${store.storefront_token}` },
      { authorization: `Bearer ${store.storefront_token}`, origin: 'http://localhost:3000' },
      { authorization: `Bearer ${store.storefront_token}`, origin: 'http://evil.test' },
      { authorization: 'Bearer nonsense' },
      {},
    ];
    for (const headers of callers)
      for (const body of bodies) {
        const answer = await fetch(`${store.storefront_url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
        });
        assert.equal(answer.headers.get('cache-control'), 'private, no-store');
        const vary = answer.headers.get('vary')!.toLowerCase().split(/, */);
        assert.deepEqual(
          IDENTITY.filter((name) => !vary.includes(name)),
          [],
        );
        assert.equal(answer.headers.get('etag'), null);
      }
  });

  test('43 the same for what cannot be read at all', async () => {
    for (const [type, body, status] of [
      ['application/json', '{', 400],
      ['text/plain', '{}', 415],
      ['application/json', '[]', 400],
      ['application/json', JSON.stringify({ query: 'x'.repeat(1_100_000) }), 413],
    ] as const) {
      const answer = await fetch(`${store.storefront_url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type, authorization: `Bearer ${store.storefront_token}` },
        body,
      });
      assert.equal(answer.status, status);
      assert.equal(answer.headers.get('cache-control'), 'private, no-store', `${status}`);
    }
  });

  test('43 every page that shows a shopper anything', async () => {
    const visitor = new Visitor(store.storefront_url);
    await visitor.signIn(store.customers[0]!.email, store.customers[0]!.password);
    for (const path of [
      '/login.php',
      '/account.php',
      '/cart.php',
      '/checkout',
      `/customer/current.jwt?app_client_id=${store.client_id}`,
      '/login/token/x',
      '/session-sync?jwt=x',
      '/cart.php?action=load&id=x&token=y',
      '/login.php?action=logout',
    ]) {
      for (const who of [visitor, new Visitor(store.storefront_url)]) {
        const answer = await who.get(path);
        assert.ok(answer.status < 500, path);
        assert.equal(answer.headers.get('cache-control'), 'private, no-store', path);
        assert.match(answer.headers.get('vary')!, /\bCookie\b/i, path);
      }
    }
  });

  test('43 every answer of the management API, good or refused', async () => {
    const full = await fullStore(server, 'full', 7_000);
    for (const operation of describedOperations()) {
      if (operation.method !== 'get') continue;
      // Options and modifiers both have values, and the paths call either `value_id`.
      const ofModifier = operation.path.includes('/modifiers/');
      const path = pathOf(
        operation,
        (name) => full.ids[ofModifier && name === 'value_id' ? 'modifier_value_id' : name],
      );
      const good = await rest(full.access, 'GET', path);
      const refused = await rest({ ...full.access, access_token: 'nonsense' }, 'GET', path);
      // Some lists want a filter and refuse without it; their headers count as well.
      assert.ok(good.status < 500, operation.id);
      assert.equal(refused.status, 401, operation.id);
      for (const { headers } of [good, refused])
        assert.equal(headers.get('cache-control'), 'private, no-store', operation.id);
    }
  });

  test('43 a quote for a customer, then one for a guest by the pricing endpoint', async () => {
    const body = (customer: object) => ({
      channel_id: 1,
      currency_code: 'USD',
      items: [{ product_id: store.products[0]!.id }],
      ...customer,
    });
    const price = async (customer: object) => {
      const answer = await rest(store, 'POST', '/v3/pricing/products', body(customer));
      assert.equal(answer.headers.get('cache-control'), 'private, no-store');
      return (answer.body as { data: { calculated_price: { as_entered: number } }[] }).data[0]!
        .calculated_price.as_entered;
    };
    const [jane] = store.customers;
    const { price: base, group_prices: prices } = store.products[0]!;
    assert.equal(await price({ customer_id: jane!.id }), prices[jane!.customer_group_id]);
    assert.equal(await price({}), base);
  });

  test('43 a signed-in answer and a guest’s at the same moment do not mix', async () => {
    const jane = store.customers[0]!;
    const ask = (headers: Record<string, string>) =>
      graphql<Prices>(store, PRICES, { bearer: store.impersonation_token, headers });
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) => ask(at % 2 === 0 ? { 'x-bc-customer-id': String(jane.id) } : {})),
    );
    for (const [at, answer] of answers.entries()) {
      const text = JSON.stringify({ data: dataOf<Prices>(answer) });
      assert.deepEqual(pricesIn(text), at % 2 === 0 ? pricesOf(jane.customer_group_id) : guestPrices());
    }
  });
});
