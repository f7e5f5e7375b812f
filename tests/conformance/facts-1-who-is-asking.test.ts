import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, describe, test } from 'node:test';
import { bodyOf, claimsOf, dataOf, errorOf } from '../support/answers.ts';
import { cookiesOf, graphql, rest, signIn } from '../support/clients.ts';
import { loginClaims, signJwt } from '../support/jwt.ts';
import { startServer } from '../support/server.ts';
import { suiteStore } from '../support/suite.ts';
import { setSetting, findStoreByHash, systemContext } from '../../src/domains/stores/index.ts';
import { Visitor } from '../support/visitor.ts';

const SITE = 'http://localhost:3000';
const WHO = '{ customer { email } }';
const LOGIN = `mutation($e: String!, $p: String!) {
  login(email: $e, password: $p) { customer { email } customerAccessToken { value } }
}`;
const BROWSER_LOGIN = `mutation($e: String!, $p: String!) {
  login(email: $e, password: $p) { customer { email } }
}`;

interface Who {
  customer: { email: string } | null;
}

describe('wire facts 1: who is asking', () => {
  const { server, store } = suiteStore({ at: Date.UTC(2026, 0, 15, 12) });

  const jane = () => store.customers[0]!;
  const sam = () => store.customers[2]!;
  const credentials = () => ({ e: jane().email, p: jane().password });
  type Asked = { bearer?: string; headers?: Record<string, string> };
  const login = (query: string, asked: Asked = {}) =>
    graphql(store, query, { variables: credentials(), ...asked });
  const who = async (asked: Asked = {}) =>
    dataOf<Who>(await graphql(store, WHO, asked)).customer?.email ?? null;
  const tokenOf = async (asked: Asked = {}) =>
    dataOf<{ login: { customerAccessToken: { value: string } | null } }>(await login(LOGIN, asked)).login
      .customerAccessToken?.value ?? null;
  const cookieNames = (headers: Headers) =>
    headers
      .getSetCookie()
      .map((cookie) => cookie.split('=')[0])
      .sort();
  const BOTH = ['SHOP_SESSION_TOKEN', 'SHOP_TOKEN'];

  describe('wire facts 1: the table of callers', () => {
    test('a hosted page: the cookie is set, and is the customer on the same origin', async () => {
      const headers = { origin: store.storefront_url };
      const answer = await login(BROWSER_LOGIN, { headers });
      assert.deepEqual(cookieNames(answer.headers), BOTH);
      assert.equal(await who({ headers: { ...headers, cookie: cookiesOf(answer.headers) } }), jane().email);
    });

    test('another origin: one of the token’s, with credentials; a guest without the cookie', async () => {
      const headers = { origin: SITE };
      const answer = await login(BROWSER_LOGIN, { headers });
      assert.equal(answer.headers.get('access-control-allow-origin'), SITE);
      assert.equal(answer.headers.get('access-control-allow-credentials'), 'true');
      assert.equal(await who({ headers }), null);
      assert.equal(await who({ headers: { ...headers, cookie: cookiesOf(answer.headers) } }), jane().email);
      const foreign = await graphql(store, WHO, { headers: { origin: 'https://evil.example' } });
      assert.equal(foreign.status, 401);
      assert.equal(foreign.headers.get('access-control-allow-origin'), null);
    });

    test('a server with a storefront token: the token in the body, and both cookies (inferred)', async () => {
      const answer = await login(LOGIN);
      assert.deepEqual(cookieNames(answer.headers), BOTH);
      assert.equal(await who({ headers: { cookie: cookiesOf(answer.headers) } }), jane().email);
      const value = dataOf<{ login: { customerAccessToken: { value: string } } }>(answer).login
        .customerAccessToken.value;
      assert.equal(await who({ headers: { 'X-Bc-Customer-Access-Token': value } }), jane().email);
    });

    test('a server with a private token: a token and no cookie; refused from a browser', async () => {
      const bearer = store.private_token;
      const answer = await login(LOGIN, { bearer });
      assert.deepEqual(answer.headers.getSetCookie(), []);
      assert.ok(await tokenOf({ bearer }));
      assert.equal((await login(LOGIN, { bearer, headers: { origin: SITE } })).status, 401);
    });

    test('an impersonation token: that customer; login confirms a password, its token is null (inferred)', async () => {
      const bearer = store.impersonation_token;
      assert.equal(await who({ bearer, headers: { 'X-Bc-Customer-Id': String(sam().id) } }), sam().email);
      assert.equal(await tokenOf({ bearer }), null);
      const refused = await graphql(store, WHO, { bearer, headers: { origin: SITE } });
      assert.equal(refused.status, 401);
    });

    test('an API account: the management API by X-Auth-Token alone, and no GraphQL', async () => {
      assert.equal((await rest(store, 'GET', '/v3/customers')).status, 200);
      const headers = { 'x-auth-token': store.access_token };
      assert.equal((await graphql(store, WHO, { bearer: null, headers })).status, 401);
    });

    test('Origin makes a browser, not Sec-Fetch-*', async () => {
      const headers = { 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'cross-site' };
      assert.equal(await who({ bearer: store.private_token, headers }), null);
    });
  });

  describe('wire facts 1: the two cookies', () => {
    test('SHOP_TOKEN alone identifies the customer, with attributes that a client forwards', async () => {
      const answer = await login(LOGIN);
      const [, value] = /SHOP_TOKEN=([^;]+)/.exec(answer.headers.getSetCookie().join('\n')) ?? [];
      assert.equal(await who({ headers: { cookie: `SHOP_TOKEN=${value}` } }), jane().email);
      const careless = `SHOP_TOKEN=${value}; Max-Age=604800; Path=/; HttpOnly; SameSite=Lax`;
      assert.equal(await who({ headers: { cookie: careless } }), jane().email);
    });

    test('each has an attribute and no Domain; over http on the store’s own pages Lax (inferred)', async () => {
      const { headers } = await login(BROWSER_LOGIN, { headers: { origin: store.storefront_url } });
      for (const cookie of headers.getSetCookie()) {
        assert.match(cookie, /^SHOP_(SESSION_)?TOKEN=[0-9a-f]{64};/);
        assert.match(cookie, /; HttpOnly; SameSite=Lax$/);
        assert.doesNotMatch(cookie, /Domain/i);
      }
    });

    test('over https, Secure; for another site None (inferred)', async () => {
      const tls = await startServer({
        config: { PATRON_PUBLIC_URL: 'https://shop.test', PATRON_DOMAIN: 'shop.test' },
      });
      const attributes = (origin: string) =>
        new Promise<string[]>((resolve, reject) => {
          const { email, password } = tls.demo.customers[0]!;
          const headers = {
            host: 'shop.test',
            origin,
            'content-type': 'application/json',
            authorization: `Bearer ${tls.demo.storefront_token}`,
          };
          const asked = request({ port: tls.port, path: '/graphql', method: 'POST', headers }, (response) => {
            response.resume();
            resolve(
              (response.headers['set-cookie'] ?? []).map((cookie) => cookie.replace(/=[^;]*/, '')).sort(),
            );
          });
          asked.on('error', reject);
          asked.end(JSON.stringify({ query: BROWSER_LOGIN, variables: { e: email, p: password } }));
        });
      const expected = (sameSite: string) =>
        BOTH.map((name) => `${name}; Max-Age=604800; Path=/; HttpOnly; Secure; SameSite=${sameSite}`);
      try {
        assert.deepEqual(await attributes('https://shop.test'), expected('Lax'));
        assert.deepEqual(await attributes(SITE), expected('None'));
      } finally {
        await tls.close();
      }
    });
  });

  describe('wire facts 1: server use of storefront tokens', () => {
    const made = async (at: number) => {
      server.clock.set(at);
      const { body } = await rest(store, 'POST', '/v3/storefront/api-token', {
        channel_id: 1,
        expires_at: 0,
      });
      return (body as { data: { token: string } }).data.token;
    };
    after(() => server.clock.set(Date.UTC(2026, 0, 15, 12)));

    test('tokens made after 2026-06-30 are answered with a deprecation header; refused where set so', async () => {
      const old = await made(Date.UTC(2026, 5, 30, 12));
      const late = await made(Date.UTC(2026, 6, 1, 12));
      const deprecated = async (bearer: string, headers = {}) =>
        (await graphql(store, WHO, { bearer, headers })).headers.get('deprecation') !== null;
      assert.equal(await deprecated(old), false);
      assert.equal(await deprecated(late), true);
      assert.equal(await deprecated(late, { origin: store.storefront_url }), false);
      const { services } = server.app;
      const ctx = systemContext(services, (await findStoreByHash(services, store.store_hash))!);
      await setSetting(ctx, 'storefrontTokens.serverUse', 0, 'refuse');
      assert.equal((await graphql(store, WHO, { bearer: late })).status, 401);
      assert.equal((await graphql(store, WHO, { bearer: old })).status, 200);
      await setSetting(ctx, 'storefrontTokens.serverUse', 0, 'warn');
    });
  });

  describe('wire facts 1: sessions', () => {
    const withToken = (value: string) => ({ headers: { 'X-Bc-Customer-Access-Token': value } });

    test('a login mutation ends the earlier session and access tokens', async () => {
      const page = new Visitor(store.storefront_url);
      await page.signIn(jane().email, jane().password);
      const first = await tokenOf();
      assert.equal(await page.email(), null);
      const second = await tokenOf();
      assert.deepEqual([await who(withToken(first!)), await who(withToken(second!))], [null, jane().email]);
    });

    test('with sessions.concurrent many it does not', async () => {
      const { services } = server.app;
      const ctx = systemContext(services, (await findStoreByHash(services, store.store_hash))!);
      await setSetting(ctx, 'sessions.concurrent', 0, 'many');
      const first = await tokenOf();
      const second = await tokenOf();
      await setSetting(ctx, 'sessions.concurrent', 0, 'single');
      assert.deepEqual(
        [await who(withToken(first!)), await who(withToken(second!))],
        [jane().email, jane().email],
      );
    });

    test('/login/token continues the same shopper elsewhere and ends no access token', async () => {
      const value = await tokenOf();
      const jwt = signJwt(loginClaims(store, jane().id, server.clock.now()), store.client_secret);
      const answer = await new Visitor(store.storefront_url).get(`/login/token/${jwt}`);
      assert.equal(answer.headers.get('location'), '/account.php');
      assert.equal(await who(withToken(value!)), jane().email);
    });

    test('session sync ends no access token', async () => {
      const value = await tokenOf();
      const made = await graphql(
        store,
        'mutation { generateSessionSyncJwt(redirectTo: "/account.php") { result { url } } }',
        withToken(value!),
      );
      const { url } = dataOf<{ generateSessionSyncJwt: { result: { url: string } } }>(made)
        .generateSessionSyncJwt.result;
      assert.equal(
        (await new Visitor(store.storefront_url).get(url)).headers.get('location'),
        '/account.php',
      );
      assert.equal(await who(withToken(value!)), jane().email);
    });

    test('logout ends every access token of the customer', async () => {
      const { services } = server.app;
      const ctx = systemContext(services, (await findStoreByHash(services, store.store_hash))!);
      await setSetting(ctx, 'sessions.concurrent', 0, 'many');
      const tokens = [await tokenOf(), await tokenOf()];
      await setSetting(ctx, 'sessions.concurrent', 0, 'single');
      await graphql(store, 'mutation { logout { result } }', withToken(tokens[0]!));
      for (const value of tokens) assert.equal(await who(withToken(value!)), null);
    });
  });

  describe('wire facts 1: bearer tokens', () => {
    test('are ES256 JWTs with the observed claims', async () => {
      const made = await rest(store, 'POST', '/v3/storefront/api-token', {
        channel_id: 1,
        expires_at: 1893456000,
        allowed_cors_origins: [SITE],
      });
      const { token } = (made.body as { data: { token: string } }).data;
      const header = JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString()) as object;
      assert.equal((header as { alg: string }).alg, 'ES256');
      const { iat, sid, sub, sub_type, token_type, ...claims } = claimsOf(token);
      assert.deepEqual(claims, { cid: 1, cors: [SITE], eat: 1893456000, iss: 'BC' });
      assert.equal(iat, server.clock.now() / 1000);
      for (const number of [sid, sub_type, token_type]) assert.equal(typeof number, 'number');
      assert.equal(typeof sub, 'string');
    });

    test('a bearer with two spaces is accepted', async () => {
      const headers = { authorization: `Bearer  ${store.storefront_token}` };
      assert.deepEqual(dataOf(await graphql(store, WHO, { bearer: null, headers })), { customer: null });
    });

    test('a customer access token works with a storefront and a private token, by no other bearer', async () => {
      const headers = { 'X-Bc-Customer-Access-Token': await signIn(store, jane()) };
      assert.match(headers['X-Bc-Customer-Access-Token'], /^[0-9a-f]{64}_\d{10}$/);
      assert.equal(await who({ headers }), jane().email);
      assert.equal(await who({ headers, bearer: store.private_token }), jane().email);
      assert.equal((await graphql(store, WHO, { bearer: null, headers })).status, 401);
    });

    test('a browser that asks for the access token gets an error; the cookie is its session', async () => {
      const answer = await login(LOGIN, { headers: { origin: store.storefront_url } });
      assert.match(errorOf(answer).message, /only returned for server-to-server requests/);
    });
  });

  describe('wire facts 1: X-Bc-Error-On-Invalid-Customer-Access-Token', () => {
    const INVALID = ['nonsense', `${'0'.repeat(64)}_1893456000`];

    test('with it, an invalid token is INVALID_CUSTOMER_ACCESS_TOKEN', async () => {
      const other = await server.store();
      for (const value of [...INVALID, await signIn(other, other.customers[0]!)]) {
        const answer = await graphql(store, WHO, {
          headers: {
            'X-Bc-Customer-Access-Token': value,
            'X-Bc-Error-On-Invalid-Customer-Access-Token': 'true',
          },
        });
        assert.deepEqual(errorOf(answer).extensions, { code: 'INVALID_CUSTOMER_ACCESS_TOKEN' });
        assert.equal(answer.body.data, undefined);
      }
    });

    test('without it the request is answered as a guest', async () => {
      for (const value of INVALID)
        assert.equal(await who({ headers: { 'X-Bc-Customer-Access-Token': value } }), null);
    });

    test('it changes nothing for a guest, who sends no token', async () => {
      const headers = { 'X-Bc-Error-On-Invalid-Customer-Access-Token': 'true' };
      assert.equal(await who({ headers }), null);
    });
  });

  test('wire facts 1: a scope that is missing gives null, INSUFFICIENT_ACCESS_SCOPE and requiredScopes', async () => {
    const made = await rest(store, 'POST', '/v3/storefront/api-token-private', {
      channel_id: 1,
      expires_at: 0,
      scopes: ['Unauthenticated'],
    });
    const { token: bearer } = (made.body as { data: { token: string } }).data;
    const answer = await graphql(
      store,
      '{ customer { email } site { products(first: 1) { edges { node { name } } } } }',
      { bearer },
    );
    assert.deepEqual(answer.body.data, {
      customer: null,
      site: { products: { edges: [{ node: { name: 'Oak Cutting Board' } }] } },
    });
    const { path, extensions } = errorOf(answer);
    assert.deepEqual(
      { path, extensions },
      {
        path: ['customer'],
        extensions: { code: 'INSUFFICIENT_ACCESS_SCOPE', requiredScopes: ['Customer'] },
      },
    );
  });

  describe('wire facts 1: the trusted proxy', () => {
    const addressIn = async (headers: Record<string, string>) => {
      await graphql(store, LOGIN, { variables: { e: jane().email, p: 'wrong' }, headers });
      const { body } = await rest(store, 'GET', '/v3/patron/sign-in-events?limit=1');
      return (body as { data: { address: string }[] }).data[0]!.address;
    };

    test('True-Client-IP counts with the secret, of a list the first address', async () => {
      const headers = {
        'X-BC-Trusted-Proxy-Secret': store.trusted_proxy_secret,
        'True-Client-IP': '203.0.113.9, 10.0.0.1',
      };
      assert.equal(await addressIn(headers), '203.0.113.9');
    });

    test('without the secret it and X-Forwarded-For are ignored', async () => {
      const untrusted: Record<string, string>[] = [
        { 'True-Client-IP': '203.0.113.9' },
        { 'X-Forwarded-For': '203.0.113.9' },
        { 'X-BC-Trusted-Proxy-Secret': 'wrong', 'True-Client-IP': '203.0.113.9' },
      ];
      for (const headers of untrusted) assert.equal(await addressIn(headers), '127.0.0.1');
    });
  });

  test('wire facts 1: the host names the channel, and clients add operation and type to the URL', async () => {
    const asked = (host: string, path = '/graphql') =>
      new Promise<number>((resolve, reject) => {
        const headers = {
          host,
          'content-type': 'application/json',
          authorization: `Bearer ${bearer}`,
        };
        const sent = request({ port: server.port, path, method: 'POST', headers }, (response) => {
          response.resume();
          resolve(response.statusCode!);
        });
        sent.on('error', reject);
        sent.end(JSON.stringify({ query: WHO }));
      });
    const channel = await rest(store, 'POST', '/v3/channels', {
      name: 'Second',
      type: 'storefront',
      platform: 'custom',
    });
    const { id } = (channel.body as { data: { id: number } }).data;
    const site = { url: 'https://www.alder-and-ash.shop', channel_id: id };
    bodyOf(await rest(store, 'POST', '/v3/sites', site), 201);
    const token = await rest(store, 'POST', '/v3/storefront/api-token', { channel_id: id, expires_at: 0 });
    const bearer = (token.body as { data: { token: string } }).data.token;
    const name = `store-${store.store_hash}`;
    assert.equal(await asked(`${name}.patron.localhost`), 401, 'channel 1');
    assert.equal(await asked(`${name}-${id}.patron.localhost`), 200, 'the channel of the token');
    assert.equal(await asked('www.alder-and-ash.shop'), 200, 'its site');
    assert.equal(await asked('unknown.alder-and-ash.shop'), 421);
    assert.equal(await asked(`${name}-${id}.patron.localhost`, '/graphql?operation=Who&type=query'), 200);
  });
});
