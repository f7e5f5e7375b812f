import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config/index.ts';
import { newSecret } from '../../src/kernel/ids.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { memoryDatabase } from '../support/database.ts';
import { suiteServer } from '../support/suite.ts';

const STORES = '/patron/v1/stores';
const CLOCK = '/patron/v1/clock';

interface Answer {
  readonly status: number;
  readonly body: never;
}

async function send(origin: string, method: string, path: string, key: string | null, body?: unknown) {
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: {
      ...(key !== null && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as never };
}

describe('the endpoints of the operator', () => {
  const server = suiteServer();

  const operate = (method: string, path: string, body?: unknown): Promise<Answer> =>
    send(server.demo.api_url, method, path, server.operatorKey, body);
  const make = async (body?: unknown): Promise<StoreAccess> => {
    const answer = await operate('POST', STORES, body);
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    return answer.body;
  };
  const hashes = async () =>
    ((await operate('GET', STORES)).body as { data: { store_hash: string }[] }).data.map(
      (store) => store.store_hash,
    );
  const emails = async (store: StoreAccess) =>
    ((await rest(store, 'GET', '/v3/customers')).body as { data: { email: string }[] }).data.map(
      ({ email }) => email,
    );
  const person = { email: 'ada@example.com', first_name: 'Ada', last_name: 'Byron' };

  test('without the key, or with another one, nothing is told and nothing done', async () => {
    const before = await hashes();
    for (const key of [null, 'wrong', server.demo.access_token, `${server.operatorKey}0`])
      for (const [method, path] of [
        ['GET', STORES],
        ['POST', STORES],
        ['DELETE', `${STORES}/${server.demo.store_hash}`],
        ['POST', `${STORES}/${server.demo.store_hash}/reset`],
        ['POST', CLOCK],
      ] as const) {
        const refused = await send(server.demo.api_url, method, path, key);
        assert.equal(refused.status, 401, `${method} ${path}`);
        assert.deepEqual(Object.keys(refused.body), ['status', 'title', 'type', 'errors']);
      }
    assert.deepEqual(await hashes(), before);
  });

  test('a store is made from the demo, answers everything a script needs, and works', async () => {
    const store = await make();
    assert.deepEqual(Object.keys(store).sort(), Object.keys(server.demo).sort());
    assert.equal(store.operator_key, server.operatorKey);
    assert.notEqual(store.storefront_url, server.demo.storefront_url);
    assert.deepEqual(
      store.products.map(({ sku, price }) => [sku, price]),
      server.demo.products.map(({ sku, price }) => [sku, price]),
    );
    const [customer] = store.customers;
    const token = await signIn(store, customer!);
    const { body } = await graphql(store, '{ customer { email } }', {
      headers: { 'x-bc-customer-access-token': token },
    });
    assert.deepEqual(body, { data: { customer: { email: customer!.email } } });
  });

  test('an empty store has a name, an account and tokens, and nothing else', async () => {
    const store = await make({ seed: 'empty', name: 'Mine' });
    assert.deepEqual([store.customers, store.products], [[], []]);
    assert.equal(((await rest(store, 'GET', '/v2/store')).body as { name: string }).name, 'Mine');
    assert.deepEqual(await emails(store), []);
    assert.equal((await graphql(store, '{ customer { email } }')).status, 200);
  });

  test('a store is made from a seed that the request carries', async () => {
    const store = await make({
      seed: {
        name: 'Bakery',
        customer_groups: [{ name: 'Cafés', discount_rules: [{ method: 'percent', amount: '10' }] }],
        products: [{ name: 'Loaf', sku: 'LOAF', price: '4.00' }],
        customers: [{ ...person, password: 'secret-word-1', customer_group: 'Cafés' }],
      },
    });
    assert.deepEqual(store.products, [
      { id: 1, name: 'Loaf', sku: 'LOAF', variant_ids: [1], price: 4, group_prices: { 1: 3.6 } },
    ]);
    assert.deepEqual(store.customers, [
      { id: 1, email: person.email, password: 'secret-word-1', customer_group_id: 1, group: 'Cafés' },
    ]);
  });

  test('a seed that is wrong is refused, and no store remains', async () => {
    const before = await hashes();
    const cases: [unknown, string][] = [
      [{ seed: 'full' }, 'seed'],
      [{ seed: { title: 'No name' } }, 'seed'],
      [{ seed: { name: 'A', products: [{ name: 'P', sku: 'P', price: 4 }] } }, 'seed'],
      [{ seed: { name: 'A', garden: [] } }, 'seed'],
      [{ seed: { name: 'A', customers: [{ ...person, customer_group: 'None' }] } }, 'seed'],
      [{ seed: { name: 'A', customers: [person, person] } }, 'email'],
      [{ seed: { name: 'A', timezone: 'Mars/Base' } }, 'timezone'],
      [{ name: '' }, 'name'],
      [{ hash: 'mine' }, 'hash'],
    ];
    for (const [body, field] of cases) {
      const refused = await operate('POST', STORES, body);
      assert.equal(refused.status, 422, JSON.stringify([body, refused.body]));
      const fields = Object.keys((refused.body as { errors: object }).errors);
      assert.ok(
        fields.some((name) => name.includes(field)),
        `${field} in ${fields.join()}`,
      );
    }
    assert.deepEqual(await hashes(), before);
  });

  test('a hundred stores side by side do not see each other', async () => {
    const seedOf = (at: number) => ({
      name: `Store ${at}`,
      products: [{ name: 'Thing', sku: 'THING', price: `${at}.00` }],
      customers: [{ ...person, email: `shopper${at}@example.com` }],
    });
    const stores: StoreAccess[] = [];
    for (let at = 1; at <= 100; at += 10)
      stores.push(
        ...(await Promise.all(Array.from({ length: 10 }, (_, more) => make({ seed: seedOf(at + more) })))),
      );
    assert.equal(new Set(stores.map((store) => store.store_hash)).size, 100);
    assert.equal(new Set(stores.map((store) => store.storefront_url)).size, 100);
    const PRICE = '{ site { product(entityId: 1) { prices { price { value } } } } }';
    await Promise.all(
      stores.map(async (store, index) => {
        assert.deepEqual(await emails(store), [`shopper${index + 1}@example.com`]);
        assert.deepEqual((await graphql(store, PRICE)).body, {
          data: { site: { product: { prices: { price: { value: index + 1 } } } } },
        });
        const next = stores[(index + 1) % 100]!;
        const foreign = { ...store, access_token: next.access_token };
        assert.equal((await rest(foreign, 'GET', '/v3/customers')).status, 401);
        assert.equal((await graphql(store, PRICE, { bearer: next.private_token })).status, 401);
      }),
    );
    // What one of them changes, no other notices.
    await rest(stores[0]!, 'POST', '/v3/customers', [person]);
    await operate('DELETE', `${STORES}/${stores[1]!.store_hash}`);
    assert.deepEqual(await emails(stores[0]!), ['shopper1@example.com', person.email]);
    assert.deepEqual(await emails(stores[2]!), ['shopper3@example.com']);
  });

  test('a deleted store is gone, with its port', async () => {
    const store = await make({ seed: 'empty' });
    assert.equal((await graphql(store, '{ customer { email } }')).status, 200);
    assert.equal((await operate('DELETE', `${STORES}/${store.store_hash}`)).status, 204);
    assert.ok(!(await hashes()).includes(store.store_hash));
    assert.equal((await rest(store, 'GET', '/v3/customers')).status, 404);
    await assert.rejects(() => graphql(store, '{ customer { email } }'), TypeError);
    assert.equal((await operate('DELETE', `${STORES}/${store.store_hash}`)).status, 404);
  });

  test('a store may be deleted through its own port', async () => {
    const store = await make({ seed: 'empty' });
    const path = `${STORES}/${store.store_hash}`;
    assert.equal((await send(store.storefront_url, 'DELETE', path, server.operatorKey)).status, 204);
    assert.ok(!(await hashes()).includes(store.store_hash));
  });

  test('the default store stays', async () => {
    const refused = await operate('DELETE', `${STORES}/${server.demo.store_hash}`);
    assert.equal(refused.status, 409);
    assert.equal((await emails(server.demo)).length, server.demo.customers.length);
  });

  test('a reset makes a store as it was, with the same hash, secrets and ids', async () => {
    const store = await make();
    await rest(store, 'DELETE', `/v3/customers?id:in=${store.customers[0]!.id}`);
    await rest(store, 'POST', '/v3/customers', [person]);
    await rest(store, 'PUT', '/v3/channels/1', { name: 'Renamed' });
    const answer = await operate('POST', `${STORES}/${store.store_hash}/reset`);
    assert.deepEqual(answer, { status: 200, body: store });
    assert.deepEqual(
      await emails(store),
      store.customers.map(({ email }) => email),
    );
    await signIn(store, store.customers[0]!);
    assert.equal((await operate('POST', `${STORES}/nowhere/reset`)).status, 404);
  });

  test('the list names every store', async () => {
    const store = await make({ seed: 'empty', name: 'Listed' });
    const { data } = (await operate('GET', STORES)).body as { data: Record<string, unknown>[] };
    const listed = data.find((one) => one['store_hash'] === store.store_hash);
    assert.deepEqual(Object.keys(listed!), ['store_hash', 'name', 'is_default', 'created_at']);
    assert.deepEqual([listed!['name'], listed!['is_default']], ['Listed', false]);
    assert.equal(data.filter((one) => one['is_default'] === true).length, 1);
  });

  test('the clock is set, moved and let go', async () => {
    const time = async () => ((await rest(server.demo, 'GET', '/v2/time')).body as { time: number }).time;
    const moved = (body: unknown) => operate('POST', CLOCK, body);
    assert.deepEqual(await moved({ set: '2030-05-01T10:00:00Z' }), {
      status: 200,
      body: { now: '2030-05-01T10:00:00Z', stopped: true },
    });
    assert.equal(await time(), Date.UTC(2030, 4, 1, 10) / 1000);
    assert.deepEqual((await moved({ advance: 90 })).body, { now: '2030-05-01T10:01:30Z', stopped: true });
    assert.equal(await time(), Date.UTC(2030, 4, 1, 10, 1, 30) / 1000);
    for (const body of [
      {},
      { advance: 0 },
      { advance: -5 },
      { set: 'tomorrow' },
      { set: '2030-02-31T10:00:00Z' },
      { release: false },
      { advance: 1, release: true },
    ])
      assert.equal((await moved(body)).status, 422, JSON.stringify(body));
    assert.equal(await time(), Date.UTC(2030, 4, 1, 10, 1, 30) / 1000);
    const released = (await moved({ release: true })).body as { now: string; stopped: boolean };
    assert.equal(released.stopped, false);
    assert.ok(Math.abs(Date.parse(released.now) - Date.now()) < 60_000);
  });

  test('a body that does not parse, another type and an unknown path are refused in the form of V3', async () => {
    const post = (path: string, type: string, body: string) =>
      fetch(`${server.demo.api_url}${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${server.operatorKey}`, 'content-type': type },
        body,
      });
    const before = await hashes();
    assert.equal((await post(STORES, 'application/json', '{"seed":')).status, 400);
    assert.equal((await post(STORES, 'text/plain', '{}')).status, 415);
    assert.equal((await operate('PUT', STORES, {})).status, 405);
    assert.equal((await operate('GET', '/patron/v1/gardens')).status, 404);
    assert.deepEqual(await hashes(), before);
  });
});

describe('a server without a test clock, a default store or an operator key', () => {
  const start = async (operatorKey: string | null) => {
    const app = await createApp({
      config: readConfig({ PORT: 0, PATRON_LOG_LEVEL: 'silent' }, {}),
      secrets: { encryptionKey: Buffer.from(newSecret(), 'hex'), operatorKey, trustedProxySecret: null },
      database: await memoryDatabase(),
      validateResponses: true,
    });
    await app.listen();
    return app;
  };

  test('the clock says how it could be moved; the first store is made and used', async () => {
    const key = newSecret();
    const app = await start(key);
    try {
      const refused = await send(app.urls.api(), 'POST', CLOCK, key, { advance: 60 });
      assert.equal(refused.status, 404);
      assert.match((refused.body as { title: string }).title, /--test-clock/);
      const made = await send(app.urls.api(), 'POST', STORES, key, { seed: 'empty' });
      assert.equal(made.status, 201);
      assert.equal((await rest(made.body, 'GET', '/v3/customers')).status, 200);
      assert.equal((await fetch(`${app.urls.api()}/graphql`)).status, 421);
    } finally {
      await app.close();
    }
  });

  test('without an operator key the endpoints are not there', async () => {
    const app = await start(null);
    try {
      const response = await fetch(`${app.urls.api()}${STORES}`, { headers: { authorization: 'Bearer ' } });
      assert.equal(response.status, 404);
    } finally {
      await app.close();
    }
  });
});
