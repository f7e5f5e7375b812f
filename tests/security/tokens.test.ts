import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createAccount, OAUTH_SCOPES } from '../../src/domains/accounts/index.ts';
import { findStoreByHash, systemContext } from '../../src/domains/stores/index.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { contract } from '../../src/surfaces/rest/contract.ts';
import { cookiesOf, graphql, rest, signIn, type RestAnswer } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';

const CUSTOMER = '{ customer { entityId email } }';
const LOGIN = `mutation($e: String!, $p: String!) {
  login(email: $e, password: $p) { customer { entityId } customerAccessToken { value } }
}`;

interface CustomerAnswer {
  readonly customer: { readonly entityId: number; readonly email: string } | null;
}

describe('attacks on tokens and impersonation', () => {
  let server: TestServer;
  let store: StoreAccess;
  let other: StoreAccess;
  before(async () => {
    server = await startServer();
    server.clock.set(Date.UTC(2026, 0, 15, 12));
    other = await server.store();
  });
  // Each attack has a store of its own, so that none depends on another.
  const fresh = async () => (store = await server.store());
  after(() => server.close());

  /** Who the request is answered as: an address, null for a guest; or the status and message of the refusal. */
  const askedBy = async ({
    headers = {},
    bearer,
    at = store,
  }: { headers?: Record<string, string>; bearer?: string; at?: StoreAccess } = {}): Promise<
    string | null | { status: number; message: string; code: unknown }
  > => {
    const { status, body } = await graphql<CustomerAnswer>(at, CUSTOMER, {
      headers,
      ...(bearer !== undefined && { bearer }),
    });
    const [error] = body.errors ?? [];
    if (error) {
      assert.equal(body.data ?? null, null);
      return { status, message: error.message, code: error.extensions?.['code'] };
    }
    return body.data!.customer?.email ?? null;
  };
  const refused = (message: string, code?: string, status = 401) => ({ status, message, code });
  const byToken = (token: string, strict = false) => ({
    'x-bc-customer-access-token': token,
    ...(strict && { 'x-bc-error-on-invalid-customer-access-token': 'true' }),
  });
  const INVALID = refused(
    'The customer access token is invalid or has expired.',
    'INVALID_CUSTOMER_ACCESS_TOKEN',
    200,
  );
  const customer = (at: number) => store.customers[at]!;
  /** Signs in as a server that keeps both the token and the cookies. */
  const signedIn = async (who: { email: string; password: string }) => {
    const { headers, body } = await graphql<{ login: { customerAccessToken: { value: string } } }>(
      store,
      LOGIN,
      {
        variables: { e: who.email, p: who.password },
      },
    );
    return { token: body.data!.login.customerAccessToken.value, cookie: cookiesOf(headers) };
  };

  test("30: a customer access token from a browser's origin is refused", async () => {
    await fresh();
    const token = await signIn(store, customer(0));
    const answer = refused('A customer access token is for servers only and was sent from a browser.');
    for (const origin of ['http://localhost:3000', store.storefront_url]) {
      assert.equal(await askedBy({ headers: { origin } }), null);
      assert.deepEqual(await askedBy({ headers: { origin, ...byToken(token) } }), answer, origin);
    }
    assert.equal(await askedBy({ headers: byToken(token) }), customer(0).email);
    const login = await graphql(store, LOGIN, {
      variables: { e: customer(0).email, p: customer(0).password },
      headers: { origin: 'http://localhost:3000' },
    });
    assert.ok(!JSON.stringify(login.body).match(/[0-9a-f]{64}/), 'a browser is given no token');
  });

  test("31: a customer access token with another store's bearer is refused", async () => {
    await fresh();
    const token = await signIn(store, customer(0));
    assert.deepEqual(
      await askedBy({ headers: byToken(token), bearer: other.storefront_token }),
      refused("GraphQL invalid credentials. JWT store id doesn't match store id of the URL"),
    );
    assert.equal(await askedBy({ at: other, headers: byToken(token) }), null);
    assert.deepEqual(await askedBy({ at: other, headers: byToken(token, true) }), INVALID);
    assert.equal(await askedBy({ headers: byToken(token) }), customer(0).email);
  });

  test('32: after logout, password change, deletion or group change the old state is nowhere', async () => {
    await fresh();
    const gone = async ({ token, cookie }: { token: string; cookie: string }) => {
      assert.deepEqual(await askedBy({ headers: byToken(token, true) }), INVALID);
      assert.equal(await askedBy({ headers: byToken(token) }), null);
      assert.equal(await askedBy({ headers: { cookie } }), null);
    };
    const first = await signedIn(customer(0));
    assert.equal(await askedBy({ headers: { cookie: first.cookie } }), customer(0).email);
    await graphql(store, 'mutation { logout { result } }', {
      headers: { ...byToken(first.token), cookie: first.cookie },
    });
    await gone(first);

    const second = await signedIn(customer(0));
    const changed = await rest(store, 'PUT', '/v3/customers', [
      { id: customer(0).id, authentication: { new_password: 'another-word-2' } },
    ]);
    assert.equal(changed.status, 200);
    await gone(second);
    const old = await graphql(store, LOGIN, { variables: { e: customer(0).email, p: customer(0).password } });
    assert.equal(old.body.errors?.[0]?.message, 'Invalid credentials');

    const third = await signedIn({ email: customer(0).email, password: 'another-word-2' });
    assert.equal((await rest(store, 'DELETE', `/v3/customers?id:in=${customer(0).id}`)).status, 204);
    await gone(third);

    const PRICE = '{ site { products(entityIds: [1]) { edges { node { prices { price { value } } } } } } }';
    const fourth = await signedIn(customer(2));
    const price = async (headers: Record<string, string>) =>
      (
        await graphql<{
          site: { products: { edges: { node: { prices: { price: { value: number } } } }[] } };
        }>(store, PRICE, { headers })
      ).body.data!.site.products.edges[0]!.node.prices.price.value;
    const prices = () => Promise.all([price(byToken(fourth.token)), price({ cookie: fourth.cookie })]);
    const product = store.products[0]!;
    assert.deepEqual(await prices(), [product.price, product.price]);
    const [group, groupPrice] = Object.entries(product.group_prices).find(
      ([, value]) => value !== product.price,
    )!;
    await rest(store, 'PUT', '/v3/customers', [{ id: customer(2).id, customer_group_id: Number(group) }]);
    assert.deepEqual(await prices(), [groupPrice, groupPrice]);
  });

  test('33: an invalid customer access token is an error where asked for, else a guest; never someone else', async () => {
    await fresh();
    const { token, cookie } = await signedIn(customer(0));
    const flipped = token.startsWith('0') ? `1${token.slice(1)}` : `0${token.slice(1)}`;
    const later = token.replace(/_\d+$/, '_9999999999');
    for (const bad of [
      flipped,
      later,
      'x',
      token.slice(0, 64),
      `${token} `.repeat(2).trim(),
      '0'.repeat(4000),
    ])
      for (const bearer of [store.storefront_token, store.private_token]) {
        assert.deepEqual(await askedBy({ bearer, headers: byToken(bad, true) }), INVALID, bad.slice(0, 80));
        assert.equal(await askedBy({ bearer, headers: byToken(bad) }), null);
        assert.equal(await askedBy({ bearer, headers: { ...byToken(bad), cookie } }), null);
      }
    const other = await signIn(store, customer(1));
    assert.equal(await askedBy({ headers: { ...byToken(other), cookie } }), customer(1).email);
    const now = server.clock.now();
    server.clock.set(Number(token.split('_')[1]) * 1000);
    assert.deepEqual(await askedBy({ headers: byToken(token, true) }), INVALID);
    assert.equal(await askedBy({ headers: byToken(token) }), null);
    server.clock.set(now);
  });

  test('34: X-Bc-Customer-Id with a storefront or private token is never honoured', async () => {
    await fresh();
    const id = { 'x-bc-customer-id': String(customer(0).id) };
    assert.equal(await askedBy({ headers: id }), null);
    assert.equal(await askedBy({ headers: id, bearer: store.private_token }), null);
    assert.equal(await askedBy({ headers: { ...id, origin: store.storefront_url } }), null);
    assert.deepEqual(
      await askedBy({ headers: { ...id, origin: 'http://localhost:3000' } }),
      refused('X-Bc-Customer-Id is for customer impersonation tokens on servers only.'),
    );
    const token = await signIn(store, customer(1));
    assert.equal(await askedBy({ headers: { ...id, ...byToken(token) } }), customer(1).email);
    assert.equal(
      await askedBy({ headers: { ...id, ...byToken(token) }, bearer: store.private_token }),
      customer(1).email,
    );
  });

  test('35: an impersonation token from a browser is refused, and so is a private one', async () => {
    await fresh();
    const id = { 'x-bc-customer-id': String(customer(0).id) };
    const answer = refused('This token is for servers only and was sent from a browser.');
    for (const origin of ['http://localhost:3000', store.storefront_url, 'null'])
      for (const bearer of [store.impersonation_token, store.private_token])
        assert.deepEqual(await askedBy({ bearer, headers: { ...id, origin } }), answer);
    assert.equal(await askedBy({ bearer: store.impersonation_token, headers: id }), customer(0).email);
  });

  test('36: a customer access token and X-Bc-Customer-Id that disagree are refused', async () => {
    await fresh();
    const bearer = store.impersonation_token;
    const token = await signIn(store, customer(0));
    const both = (id: number | string, value = token) => ({
      ...byToken(value),
      'x-bc-customer-id': String(id),
    });
    const disagree = refused('X-Bc-Customer-Id and the customer access token name different customers.');
    assert.deepEqual(await askedBy({ bearer, headers: both(customer(1).id) }), disagree);
    assert.deepEqual(await askedBy({ bearer, headers: both(customer(0).id, 'not-a-token') }), disagree);
    assert.equal(await askedBy({ bearer, headers: both(customer(0).id) }), customer(0).email);
    const unknown = refused('X-Bc-Customer-Id names no customer who may shop on this channel.');
    for (const id of [4_000_000, -1, '1 or 1=1', '99999999999'])
      assert.deepEqual(await askedBy({ bearer, headers: { 'x-bc-customer-id': String(id) } }), unknown);
  });

  test('37: a scope missing on a nested field leaves that field null and answers the rest', async () => {
    await fresh();
    const NESTED = `{
      customer { email }
      site { product(entityId: 1) { name } order(filter: { entityId: 1 }) { entityId } }
    }`;
    const tokenWith = async (scopes: string[]) =>
      (
        (
          await rest(store, 'POST', '/v3/storefront/api-token-private', {
            channel_id: 1,
            expires_at: 0,
            scopes,
          })
        ).body as { data: { token: string } }
      ).data.token;
    const headers = byToken(await signIn(store, customer(0)));
    const lacks = (path: string[], scope: string) => ({
      message: 'The provided token does not include the scopes required to resolve this field.',
      path,
      extensions: { code: 'INSUFFICIENT_ACCESS_SCOPE', requiredScopes: [scope] },
    });
    const answer = async (scopes: string[]) => {
      const { status, body } = await graphql(store, NESTED, { headers, bearer: await tokenWith(scopes) });
      assert.equal(status, 200);
      return {
        data: body.data,
        errors: body.errors?.map(({ message, path, extensions }) => ({ message, path, extensions })),
      };
    };
    const name = store.products.find(({ id }) => id === 1)!.name;
    assert.deepEqual(await answer(['Unauthenticated']), {
      data: { customer: null, site: { product: { name }, order: null } },
      errors: [lacks(['customer'], 'Customer'), lacks(['site', 'order'], 'Customer')],
    });
    const only = await graphql(store, '{ customer { email } }', {
      headers,
      bearer: await tokenWith(['Customer']),
    });
    assert.deepEqual(only.body, { data: { customer: { email: customer(0).email } } });
    const b2b = await graphql(store, '{ customer { email } }', { headers, bearer: await tokenWith(['B2B']) });
    assert.deepEqual(b2b.body.data, { customer: null });
    // A mutation is not carried out.
    const login = await graphql(store, LOGIN, {
      variables: { e: customer(1).email, p: customer(1).password },
      bearer: await tokenWith(['Unauthenticated']),
    });
    assert.deepEqual(login.body.errors?.[0]?.extensions, {
      code: 'INSUFFICIENT_ACCESS_SCOPE',
      requiredScopes: ['Customer'],
    });
    const log = (await rest(store, 'GET', `/v3/patron/sign-in-events?customer_id:in=${customer(1).id}`)).body;
    assert.deepEqual((log as { data: unknown[] }).data, []);
  });

  test('38: a revoked or expired bearer, or one of another channel or store, is refused', async () => {
    await fresh();
    const now = server.clock.now();
    const second = (
      await rest(store, 'POST', '/v3/channels', { name: 'Two', type: 'storefront', platform: 'custom' })
    ).body as { data: { id: number } };
    const make = async (kind: string, body: object) =>
      (
        (
          await rest(store, 'POST', `/v3/storefront/api-token${kind}`, {
            expires_at: now / 1000 + 60,
            ...body,
          })
        ).body as { data: { token: string } }
      ).data.token;
    for (const [kind, more] of [
      ['', {}],
      ['-private', { scopes: ['Customer'] }],
      ['-customer-impersonation', {}],
    ] as const) {
      const token = await make(kind, { channel_id: 1, ...more });
      assert.equal(await askedBy({ bearer: token }), null);
      assert.deepEqual(
        await askedBy({ bearer: await make(kind, { channel_id: second.data.id, ...more }) }),
        refused("GraphQL invalid credentials. JWT channel id doesn't match channel id of the URL"),
      );
      assert.deepEqual(
        await askedBy({ bearer: token, at: other }),
        refused("GraphQL invalid credentials. JWT store id doesn't match store id of the URL"),
      );
      server.clock.set(now + 60_000);
      assert.deepEqual(
        await askedBy({ bearer: token }),
        refused('GraphQL invalid credentials. JWT is expired'),
      );
      server.clock.set(now);
      assert.equal(
        (await rest(store, 'DELETE', '/v3/storefront/api-token', undefined, { 'sf-api-token': token }))
          .status,
        200,
      );
      assert.deepEqual(await askedBy({ bearer: token }), refused('Unknown JWT token'));
      const [head, , signature] = token.split('.');
      const claims = Buffer.from(JSON.stringify({ iss: 'BC', sid: 0, eat: 9_999_999_999 })).toString(
        'base64url',
      );
      assert.equal(
        ((await askedBy({ bearer: `${head}.${claims}.${signature}` })) as { status: number }).status,
        401,
      );
    }
    const [head, claims, signature] = store.storefront_token.split('.') as [string, string, string];
    const edited = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
    assert.deepEqual(
      await askedBy({ bearer: `${head}.${claims}.${edited}` }),
      refused('GraphQL invalid credentials. JWT signature is invalid'),
    );
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    assert.equal(((await askedBy({ bearer: `${none}.${claims}.x` })) as { status: number }).status, 401);
  });

  test('39: an OAuth scope that only reads is refused on every write, and nothing changes', async () => {
    await fresh();
    const { services } = server.app;
    const ctx = systemContext(services, (await findStoreByHash(services, store.store_hash))!);
    const scopes = OAUTH_SCOPES.filter((scope) => scope.endsWith('_read_only'));
    const reader = {
      ...store,
      access_token: (await createAccount(ctx, { name: 'Reader', scopes })).accessToken,
    };
    const state = () =>
      Promise.all(
        [
          '/v3/customers?include=addresses,attributes',
          '/v3/customers/attributes',
          '/v2/customer_groups',
          '/v3/catalog/products',
          '/v3/catalog/trees/categories',
          '/v3/pricelists',
          '/v3/channels',
          '/v3/sites',
        ].map(async (path) => {
          const answer = await rest(reader, 'GET', path);
          assert.equal(answer.status, 200, path);
          return answer.body;
        }),
      );
    const before = await state();
    const management = [...contract().operations.values()].filter(
      ({ path, method }) => path.startsWith('/v') && method !== 'get',
    );
    // Webhooks are every account's own, whatever its scopes; nothing else goes without one.
    const open = management.filter(({ scopes: accepted }) => accepted.length === 0);
    assert.deepEqual(
      new Set(open.map(({ path }) => path.split('/')[path.startsWith('/v3/patron/') ? 3 : 2])),
      new Set(['hooks', 'webhook-deliveries']),
    );
    const writes = management.filter(
      (operation) =>
        operation.scopes.length > 0 &&
        !operation.scopes.some((scope) => scopes.includes(scope as (typeof scopes)[number])),
    );
    assert.ok(writes.length > 50, String(writes.length));
    for (const { id, method, path } of writes) {
      const url = path.replaceAll(/\{\w+\}/g, '1');
      const answer: RestAnswer = await rest(
        reader,
        method.toUpperCase(),
        url,
        method === 'delete' ? undefined : {},
      );
      assert.equal(answer.status, 403, id);
    }
    assert.deepEqual(await state(), before);
    const named = await rest(reader, 'POST', '/v3/customers', [
      { email: 'new@example.com', first_name: 'N', last_name: 'N' },
    ]);
    assert.equal(named.status, 403);
    assert.equal((await rest(reader, 'DELETE', '/v3/customers?id:in=1')).status, 403);
    assert.deepEqual(await state(), before);
  });
});
