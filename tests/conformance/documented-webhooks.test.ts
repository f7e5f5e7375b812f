import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { accountWith } from '../support/accounts.ts';
import { bodyOf } from '../support/answers.ts';
import { rest } from '../support/clients.ts';
import { suiteStore } from '../support/suite.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';

interface Hook {
  readonly id: number;
  readonly client_id: string;
  readonly store_hash: string;
  readonly scope: string;
  readonly destination: string;
  readonly headers: Record<string, string> | null;
  readonly is_active: boolean;
  readonly created_at: number;
  readonly updated_at: number;
}
interface Problem {
  readonly status: number;
  readonly errors?: Record<string, string>;
}

const AT = Date.UTC(2026, 0, 2, 3, 4, 5);
const SECONDS = AT / 1000;
const HEADERS = { username: 'Hello', password: 'Goodbye' };

/** reference/webhooks.v3.yml and docs/integrations/webhooks/overview.mdx. */
describe('documented webhooks', () => {
  const { server, store } = suiteStore({
    at: AT,
    wish: {},
    config: { PATRON_WEBHOOKS_TO_PRIVATE: 'no' },
  });
  let other: StoreAccess;
  before(async () => {
    // "None required": an account with any scope.
    const account = await accountWith(server, store, ['store_v2_default']);
    other = { ...store, access_token: account.accessToken, client_id: account.clientId };
  });
  const create = async (body: object, as: StoreAccess = store): Promise<Hook> =>
    bodyOf<{ data: Hook }>(await rest(as, 'POST', '/v3/hooks', body)).data;
  const list = async (query = '', as: StoreAccess = store): Promise<Hook[]> =>
    bodyOf<{ data: Hook[] }>(await rest(as, 'GET', `/v3/hooks${query}`)).data;
  const refusal = async (body: object): Promise<[number, string[]]> => {
    const answer = await rest(store, 'POST', '/v3/hooks', body);
    return [answer.status, Object.keys((answer.body as Problem).errors ?? {})];
  };

  test('createWebhooks: the whole hook, with the client that made it', async () => {
    const body = {
      scope: 'store/cart/lineItem/*',
      destination: 'https://app.example.com/webhooks',
      headers: HEADERS,
    };
    const answer = bodyOf<{ data: Hook; meta: object }>(await rest(store, 'POST', '/v3/hooks', body));
    const { id } = answer.data;
    const hook = {
      id,
      client_id: store.client_id,
      store_hash: store.store_hash,
      ...body,
      is_active: true,
      created_at: SECONDS,
      updated_at: SECONDS,
    };
    assert.deepEqual(answer, { data: hook, meta: {} });
    assert.deepEqual(bodyOf(await rest(store, 'GET', `/v3/hooks/${id}`)), { data: hook, meta: {} });
  });

  test('no headers are null', async () => {
    const made = await create({
      scope: 'store/order/*',
      destination: 'https://app.example.com/a',
      headers: {},
    });
    assert.equal(made.headers, null);
  });

  test('updateWebhook changes what is given; headers of null take them away', async () => {
    const made = await create({
      scope: 'store/customer/created',
      destination: 'https://app.example.com/b',
      headers: HEADERS,
    });
    server.clock.advance(2000);
    const off = bodyOf<{ data: Hook }>(
      await rest(store, 'PUT', `/v3/hooks/${made.id}`, { is_active: false }),
    ).data;
    assert.deepEqual(off, { ...made, is_active: false, updated_at: SECONDS + 2 });
    const bare = bodyOf<{ data: Hook }>(
      await rest(store, 'PUT', `/v3/hooks/${made.id}`, { headers: null, scope: 'store/customer/*' }),
    ).data;
    assert.deepEqual(bare, { ...off, headers: null, scope: 'store/customer/*' });
    assert.equal((await rest(store, 'PUT', `/v3/hooks/${made.id}`, {})).status, 422);
    server.clock.set(AT);
  });

  test('deleteWebhook answers 200 with the hook', async () => {
    const made = await create({ scope: 'store/sku/*', destination: 'https://app.example.com/c' });
    assert.deepEqual(bodyOf(await rest(store, 'DELETE', `/v3/hooks/${made.id}`)), { data: made, meta: {} });
    for (const method of ['GET', 'DELETE'])
      assert.equal((await rest(store, method, `/v3/hooks/${made.id}`)).status, 404);
  });

  test('getWebhooks: those of the client that asks, by scope, destination and is_active', async () => {
    const here = await create({ scope: 'store/product/*', destination: 'https://app.example.com/d' });
    const there = await create({ scope: 'store/product/*', destination: 'https://app.example.com/d' }, other);
    assert.deepEqual(await list('?scope=store/product/*'), [here]);
    assert.deepEqual(await list('', other), [there]);
    assert.deepEqual(await list('?destination=https://app.example.com/d'), [here]);
    assert.deepEqual(await list('?scope=store/product/*&is_active=false'), []);
    assert.equal((await rest(store, 'GET', `/v3/hooks/${there.id}`)).status, 404);
    assert.equal((await rest(store, 'PUT', `/v3/hooks/${there.id}`, { is_active: false })).status, 404);
    assert.equal((await rest(store, 'DELETE', `/v3/hooks/${there.id}`)).status, 404);
    assert.deepEqual(await list('', other), [there]);
    const page = await rest(store, 'GET', '/v3/hooks?limit=1&page=2');
    assert.equal(bodyOf<{ data: Hook[] }>(page).data.length, 1);
  });

  test('"Platform limits": ten of a scope, and one of a scope and destination', async () => {
    const scope = 'store/subscriber/*';
    for (let n = 0; n < 10; n += 1)
      await create({ scope, destination: `https://app.example.com/limit/${n}` });
    assert.deepEqual(await refusal({ scope, destination: 'https://app.example.com/limit/10' }), [
      422,
      ['scope'],
    ]);
    const [first] = await list(`?scope=${scope}`);
    await rest(store, 'DELETE', `/v3/hooks/${first!.id}`);
    assert.deepEqual(await refusal({ scope, destination: 'https://app.example.com/limit/9' }), [
      422,
      ['destination'],
    ]);
  });

  test('"Destination URL must be served on port 443"', async () => {
    const scope = 'store/customer/updated';
    for (const destination of [
      'http://app.example.com/',
      'https://app.example.com:8443/',
      'https://user:secret@app.example.com/',
      'ftp://app.example.com/',
      'https://localhost/',
      'https://127.0.0.1/',
      'https://[::ffff:10.0.0.1]/',
      'https://2130706433/',
      'not a url',
    ])
      assert.deepEqual(await refusal({ scope, destination }), [422, ['destination']], destination);
    await create({ scope, destination: 'https://app.example.com:443/' });
    await create({ scope, destination: 'https://bücher.example/🙂' });
  });

  test('a scope that no page names is refused', async () => {
    for (const scope of ['store/*', 'store/nothing/created', 'store/customer/*/', 'store/channel/99/cart/*'])
      assert.deepEqual(
        await refusal({ scope, destination: 'https://app.example.com/' }),
        [422, ['scope']],
        scope,
      );
    await create({ scope: 'store/channel/1/cart/*', destination: 'https://app.example.com/' });
    await create({
      scope: 'store/channel/*/inventory/product/stock_changed',
      destination: 'https://app.example.com/',
    });
  });

  test('headers that would end the header, or say where the message goes, are refused', async () => {
    for (const headers of [
      { 'x-a': 'b\r\nx-c: d' },
      { 'x-a': 'b\nc' },
      { 'x a': 'b' },
      { 'x-a:': 'b' },
      { 'x-a': '\u0000' },
      { 'x-a': 'ż' },
      { Host: 'other.example.com' },
      { 'Content-Length': '0' },
      { 'webhook-signature': 'v1,x' },
      { 'x-a': 'b', 'X-A': 'c' },
      { 'x-a': 'b'.repeat(1025) },
    ])
      assert.deepEqual(
        await refusal({ scope: 'store/sku/created', destination: 'https://app.example.com/', headers }),
        [422, ['headers']],
        JSON.stringify(headers),
      );
  });

  test('getHooksAdmin and updateHooksAdmin: e-mail addresses, all hooks with their status, blocked domains', async () => {
    const admin = async () =>
      bodyOf<{
        data: { emails: string[]; hooks_list: (Hook & { status: string })[]; blocked_domains: unknown[] };
      }>(await rest(other, 'GET', '/v3/hooks/admin')).data;
    const [hook] = await list('', other);
    assert.deepEqual(await admin(), {
      emails: [],
      hooks_list: [{ ...hook!, status: 'active' }],
      blocked_domains: [],
    });
    assert.equal((await rest(other, 'PUT', '/v3/hooks/admin', { emails: ['a@example.com'] })).status, 204);
    assert.equal((await rest(other, 'PUT', '/v3/hooks/admin', { emails: ['b@example.com'] })).status, 204);
    assert.deepEqual((await admin()).emails, ['b@example.com']);
    assert.equal((await rest(other, 'PUT', '/v3/hooks/admin', { emails: ['none'] })).status, 422);
    await rest(other, 'PUT', `/v3/hooks/${hook!.id}`, { is_active: false });
    assert.equal((await admin()).hooks_list[0]!.status, 'inactive');
  });

  test('V2: bare bodies, 201 and an empty list of 204 (rest-endpoints.tsv: php, python, ruby)', async () => {
    const account = await accountWith(server, store, ['store_v2_default']);
    const v2 = { ...store, access_token: account.accessToken };
    assert.equal((await rest(v2, 'GET', '/v2/hooks')).status, 204);
    const made = bodyOf<Hook>(
      await rest(v2, 'POST', '/v2/hooks', {
        scope: 'store/order/statusUpdated',
        destination: 'https://app.example.com/orders',
        is_active: true,
      }),
      201,
    );
    assert.equal(made.client_id, account.clientId);
    assert.deepEqual(bodyOf(await rest(v2, 'GET', '/v2/hooks')), [made]);
    assert.deepEqual(bodyOf(await rest(v2, 'GET', `/v2/hooks/${made.id}`)), made);
    const off = bodyOf<Hook>(await rest(v2, 'PUT', `/v2/hooks/${made.id}`, { is_active: false }));
    assert.deepEqual(off, { ...made, is_active: false });
    assert.deepEqual(bodyOf(await rest(v2, 'DELETE', `/v2/hooks/${made.id}`)), off);
    assert.equal((await rest(v2, 'GET', `/v2/hooks/${made.id}`)).status, 404);
  });

  test('another store has its own', async () => {
    const elsewhere = await server.store();
    assert.deepEqual(await list('', elsewhere), []);
    const [first] = await list();
    assert.equal((await rest(elsewhere, 'GET', `/v3/hooks/${first!.id}`)).status, 404);
  });
});
