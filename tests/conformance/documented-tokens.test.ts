import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { accountWith } from '../support/accounts.ts';
import { bodyOf, dataOf, errorOf } from '../support/answers.ts';
import { graphql, rest } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';

const ORIGIN = 'https://example.com';
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * The documented requests that make and revoke bearer tokens. Their `expires_at` are moments of the past by now, so the
 * clock stands before them.
 */
describe('documented tokens', () => {
  let server: TestServer;
  let store: StoreAccess;
  let channels: number[];
  before(async () => {
    server = await startServer();
    server.clock.set(Date.UTC(2020, 9, 1));
    store = await server.store();
    channels = [1];
    for (const name of ['Second', 'Third']) {
      const made = await rest(store, 'POST', '/v3/channels', {
        name,
        type: 'storefront',
        platform: 'custom',
      });
      channels.push(bodyOf<{ data: { id: number } }>(made).data.id);
    }
  });
  after(() => server.close());

  const create = async (path: string, body: object): Promise<string> => {
    const { data, meta } = bodyOf<{ data: { token: string }; meta: object }>(
      await rest(store, 'POST', `/v3/storefront/${path}`, body),
    );
    assert.deepEqual(Object.keys(data), ['token']);
    assert.match(data.token, JWT);
    assert.deepEqual(meta, {});
    return data.token;
  };
  const NAMES = '{ site { products(first: 1) { edges { node { name } } } } }';
  const ask = (bearer: string, headers: Record<string, string> = {}, query = NAMES) =>
    graphql(store, query, { bearer, headers });
  const names = {
    site: { products: { edges: [{ node: { name: 'Oak Cutting Board' } }] } },
  };
  const refused = { errors: [{ message: 'GraphQL invalid credentials. JWT is expired' }] };

  describe('docs/start/authentication/graphql-storefront.mdx', () => {
    test('"Create a storefront token": answers its origin until it expires', async () => {
      const token = await create('api-token', {
        channel_ids: channels,
        expires_at: 1602288000,
        allowed_cors_origins: [ORIGIN],
      });
      const answer = await ask(token, { origin: ORIGIN });
      assert.deepEqual(dataOf(answer), names);
      assert.equal(answer.headers.get('access-control-allow-origin'), ORIGIN);
      assert.equal((await ask(token, { origin: 'https://evil.example' })).status, 401);
      server.clock.set(1602288000 * 1000);
      const late = await ask(token, { origin: ORIGIN });
      server.clock.set(Date.UTC(2020, 9, 1));
      assert.deepEqual([late.status, late.body], [401, refused]);
    });

    test('"Create a private token": answers a server, and is refused from a browser', async () => {
      const token = await create('api-token-private', {
        expires_at: 1602288000,
        channel_ids: channels,
        scopes: ['Unauthenticated', 'Customer', 'B2B'],
      });
      assert.deepEqual(dataOf(await ask(token)), names);
      assert.equal((await ask(token, { origin: ORIGIN })).status, 401);
    });

    test('"Private token access scopes": none is refused, and each is independent of the others', async () => {
      const body = { expires_at: 1602288000, channel_ids: channels };
      for (const scopes of [undefined, []])
        assert.equal(
          (await rest(store, 'POST', '/v3/storefront/api-token-private', { ...body, scopes })).status,
          422,
        );
      const customer = await create('api-token-private', { ...body, scopes: ['Customer'] });
      assert.deepEqual(dataOf(await ask(customer, {}, '{ customer { email } }')), { customer: null });
      assert.deepEqual(errorOf(await ask(customer)).extensions, {
        code: 'INSUFFICIENT_ACCESS_SCOPE',
        requiredScopes: ['Unauthenticated'],
      });
    });

    test('"Private token access scopes": the example error', async () => {
      const token = await create('api-token-private', {
        expires_at: 1602288000,
        channel_ids: channels,
        scopes: ['Unauthenticated', 'Customer'],
      });
      const answer = await ask(token, {}, 'mutation { company { __typename } }');
      assert.equal(answer.status, 200);
      assert.equal(answer.body.data, null);
      const { message, path, extensions } = errorOf(answer);
      assert.deepEqual(
        { message, path, extensions },
        {
          message: 'The provided token does not include the scopes required to resolve this field.',
          path: ['company'],
          extensions: { code: 'INSUFFICIENT_ACCESS_SCOPE', requiredScopes: ['B2B'] },
        },
      );
    });

    test('"Create a customer impersonation token": one token, any customer', async () => {
      const token = await create('api-token-customer-impersonation', {
        channel_ids: channels,
        expires_at: 1602288000,
      });
      for (const { id, email } of store.customers)
        assert.deepEqual(
          dataOf(await ask(token, { 'X-Bc-Customer-Id': String(id) }, '{ customer { email } }')),
          { customer: { email } },
        );
      assert.deepEqual(dataOf(await ask(token, {}, '{ customer { email } }')), { customer: null });
      assert.equal((await ask(token, { origin: ORIGIN })).status, 401);
    });

    test('"Customer impersonation tokens": prices are the customer’s', async () => {
      const token = await create('api-token-customer-impersonation', {
        channel_ids: channels,
        expires_at: 1602288000,
      });
      const product = store.products.find(({ sku }) => sku === 'KNIFE')!;
      for (const { id, customer_group_id: group } of store.customers) {
        const answer = await ask(
          token,
          { 'X-Bc-Customer-Id': String(id) },
          `{ site { product(entityId: ${product.id}) { prices { price { value } } } } }`,
        );
        const value = group === 0 ? product.price : product.group_prices[group];
        assert.deepEqual(dataOf(answer), { site: { product: { prices: { price: { value } } } } });
      }
    });
  });

  describe('reference/storefront_tokens.v3.yml', () => {
    const EXAMPLES: readonly [string, (channels: number[]) => object][] = [
      [
        'api-token',
        () => ({
          allowed_cors_origins: ['https://www.yourstorefront.com'],
          channel_id: 1,
          expires_at: 1885635176,
        }),
      ],
      [
        'api-token',
        (channels) => ({
          allowed_cors_origins: ['https://www.yourstorefront.com'],
          channel_ids: channels.slice(0, 2),
          expires_at: 1885635176,
        }),
      ],
      [
        'api-token-private',
        () => ({ channel_id: 1, expires_at: 1885635176, scopes: ['Unauthenticated', 'Customer'] }),
      ],
      [
        'api-token-private',
        (channels) => ({
          channel_ids: channels.slice(0, 2),
          expires_at: 1885635176,
          scopes: ['Unauthenticated'],
        }),
      ],
      ['api-token-customer-impersonation', () => ({ channel_id: 1, expires_at: 1885635176 })],
      [
        'api-token-customer-impersonation',
        (channels) => ({ channel_ids: channels.slice(0, 2), expires_at: 1885635176 }),
      ],
    ];

    test('the request examples of the three endpoints make tokens', async () => {
      for (const [path, body] of EXAMPLES)
        assert.deepEqual(dataOf(await ask(await create(path, body(channels)))), names);
    });

    test('"revokeToken": 200 without a body, for each kind; then the token is unknown', async () => {
      for (const [path, body] of EXAMPLES) {
        const token = await create(path, body(channels));
        const revoked = await rest(store, 'DELETE', '/v3/storefront/api-token', undefined, {
          'Sf-Api-Token': token,
        });
        assert.deepEqual([revoked.status, revoked.body], [200, null]);
        const answer = await ask(token);
        assert.deepEqual([answer.status, answer.body], [401, { errors: [{ message: 'Unknown JWT token' }] }]);
      }
    });

    test('"revokeToken": 422 without the header, or for what is no token', async () => {
      const revoke = async (headers: Record<string, string>) =>
        (await rest(store, 'DELETE', '/v3/storefront/api-token', undefined, headers)).status;
      assert.equal(await revoke({}), 422);
      assert.equal(await revoke({ 'Sf-Api-Token': 'abc' }), 422);
    });

    test('"createToken": one of channel_id and channel_ids, at most two origins, an expiry: else 422', async () => {
      const status = async (body: object) =>
        (await rest(store, 'POST', '/v3/storefront/api-token', body)).status;
      const right = { channel_id: 1, expires_at: 1885635176, allowed_cors_origins: [ORIGIN] };
      assert.equal(await status(right), 200);
      for (const wrong of [
        { ...right, channel_id: undefined },
        { ...right, channel_ids: [1] },
        { ...right, channel_id: 999 },
        { ...right, expires_at: undefined },
        { ...right, expires_at: '2030-01-01' },
        { ...right, allowed_cors_origins: [] },
        { ...right, allowed_cors_origins: [ORIGIN, 'https://b.example', 'https://c.example'] },
      ])
        assert.equal(await status(wrong), 422, JSON.stringify(wrong));
    });

    test('401 without an account, 403 without the scope', async () => {
      const body = { channel_id: 1, expires_at: 1885635176 };
      const path = '/v3/storefront/api-token-customer-impersonation';
      assert.equal((await rest(store, 'POST', path, body, { 'x-auth-token': 'wrong' })).status, 401);
      const { accessToken: narrow } = await accountWith(server, store, ['store_storefront_api']);
      assert.equal((await rest(store, 'POST', path, body, { 'x-auth-token': narrow })).status, 403);
      assert.equal(
        (await rest(store, 'POST', '/v3/storefront/api-token', body, { 'x-auth-token': narrow })).status,
        200,
      );
    });
  });
});
