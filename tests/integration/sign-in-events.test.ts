import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createAccount } from '../../src/domains/accounts/index.ts';
import { findStoreByHash, systemContext } from '../../src/domains/stores/index.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';

type Event = Record<string, unknown>;

const LOG = '/v3/patron/sign-in-events';
const LOGIN =
  'mutation($e: String!, $p: String!) { login(email: $e, password: $p) { customer { entityId } } }';

describe('the sign-in log, as its store reads it', () => {
  let server: TestServer;
  let store: StoreAccess;
  before(async () => {
    server = await startServer();
    server.clock.set(Date.UTC(2026, 0, 15, 12));
    store = server.demo;
    const [jane, tomas] = store.customers;
    await signIn(store, jane!);
    server.clock.advance(60_000);
    await graphql(store, LOGIN, { variables: { e: tomas!.email, p: 'not-the-password-1' } });
    server.clock.advance(60_000);
    await graphql(store, LOGIN, {
      variables: { e: 'nobody@example.com', p: 'not-the-password-1' },
      headers: { 'user-agent': 'test agent' },
    });
  });
  after(() => server.close());

  const read = async (query = '') => {
    const { status, body } = await rest(store, 'GET', `${LOG}${query}`);
    assert.equal(status, 200, JSON.stringify(body));
    return body as { data: Event[]; meta: { pagination: Record<string, unknown> } };
  };
  const codes = async (query: string) => (await read(query)).data.map((event) => event['reason_code']);

  test('newest first, with the time, the method, the customer and the exact reason', async () => {
    const { data, meta } = await read();
    assert.equal(data[0]!['user_agent'], 'test agent');
    assert.ok(data.every(({ address }) => address === '127.0.0.1' || address === '::1'));
    const facts = { channel_id: 1, kind: 'sign-in', method: 'password', client_id: null };
    assert.deepEqual(
      data.map(({ id: _, user_agent: __, address: ___, ...event }) => event),
      [
        {
          ...facts,
          at: '2026-01-15T12:02:00Z',
          outcome: 'refused',
          reason_code: 'unknown_email',
          reason: 'no customer with this e-mail address may sign in on this channel',
          customer_id: null,
        },
        {
          ...facts,
          at: '2026-01-15T12:01:00Z',
          outcome: 'refused',
          reason_code: 'wrong_password',
          reason: 'the password is wrong',
          customer_id: store.customers[1]!.id,
        },
        {
          ...facts,
          at: '2026-01-15T12:00:00Z',
          outcome: 'success',
          reason_code: 'ok',
          reason: 'signed in',
          customer_id: store.customers[0]!.id,
        },
      ],
    );
    assert.deepEqual(meta.pagination, {
      total: 3,
      count: 3,
      per_page: 50,
      current_page: 1,
      total_pages: 1,
      links: { current: '?page=1&limit=50' },
    });
  });

  test('no password is in it', async () => {
    const text = JSON.stringify(await read());
    for (const { password } of store.customers) assert.ok(!text.includes(password));
    assert.ok(!text.includes('not-the-password-1'));
  });

  test('filters and paging', async () => {
    const all = ['unknown_email', 'wrong_password', 'ok'];
    assert.deepEqual(await codes('?outcome=success'), ['ok']);
    assert.deepEqual(await codes('?outcome=refused'), ['unknown_email', 'wrong_password']);
    assert.deepEqual(await codes(`?customer_id:in=${store.customers[1]!.id}`), ['wrong_password']);
    assert.deepEqual(await codes('?reason_code:in=ok,unknown_email'), ['unknown_email', 'ok']);
    assert.deepEqual(await codes('?kind:in=sign-in'), all);
    assert.deepEqual(await codes('?kind:in=sign-out,access'), []);
    assert.deepEqual(await codes('?method:in=password'), all);
    assert.deepEqual(await codes('?method:in=jwt-url,redirect'), []);
    assert.deepEqual(await codes('?channel_id:in=2'), []);
    assert.deepEqual(await codes('?address=192.0.2.1'), []);
    assert.deepEqual(await codes('?client_id=none'), []);
    assert.deepEqual(await codes('?at:min=2026-01-15T12:01:00Z'), ['unknown_email', 'wrong_password']);
    assert.deepEqual(await codes('?at:max=2026-01-15T12:01:00Z'), ['wrong_password', 'ok']);
    assert.deepEqual(await codes('?limit=1&page=2'), ['wrong_password']);
    assert.equal((await read('?limit=1&page=2')).meta.pagination['total'], 3);
  });

  test('a filter that is none is refused', async () => {
    for (const query of [
      '?outcome=maybe',
      '?method:in=telepathy',
      '?kind:in=nap',
      '?at:min=yesterday',
      '?page=0',
      '?who=me',
    ])
      assert.equal((await rest(store, 'GET', `${LOG}${query}`)).status, 422, query);
  });

  test('it needs the scope to read customers', async () => {
    const { services } = server.app;
    const ctx = systemContext(services, (await findStoreByHash(services, store.store_hash))!);
    const asks = async (scopes: readonly string[]) => {
      const { accessToken } = await createAccount(ctx, { name: 'Reader', scopes });
      return (await rest({ ...store, access_token: accessToken }, 'GET', LOG)).status;
    };
    assert.equal(await asks(['store_v2_customers_read_only']), 200);
    assert.equal(await asks(['store_v2_products', 'store_v2_customers_login']), 403);
  });

  test("another store's log is its own", async () => {
    const other = await server.store({ seed: 'empty' });
    assert.deepEqual(((await rest(other, 'GET', LOG)).body as { data: Event[] }).data, []);
  });
});
