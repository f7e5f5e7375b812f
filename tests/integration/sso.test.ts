import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, test } from 'node:test';
import jsonwebtoken from 'jsonwebtoken';
import { graphql, rest, signIn } from '../support/clients.ts';
import { loginClaims, signJwt } from '../support/jwt.ts';
import { suiteStore } from '../support/suite.ts';
import { Visitor } from '../support/visitor.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';

/** Now, but standing still: cookies have to live by the machine's own clock. */
const NOW = Math.floor(Date.now() / 1000) * 1000;

describe('single sign-on by JWT (docs/start/authentication/customer-login.mdx, wire facts 3)', () => {
  const { server, store } = suiteStore({ at: NOW });

  const jane = () => store.customers[0]!;
  const token = (changes: object = {}) =>
    signJwt({ ...loginClaims(store, jane().id, server.clock.now()), ...changes }, store.client_secret);
  const visitor = () => new Visitor(store.storefront_url);
  const events = async (query: string) =>
    (
      (await rest(store, 'GET', `/v3/patron/sign-in-events?${query}`)).body as {
        data: Record<string, unknown>[];
      }
    ).data;

  test('a link made as the documentation’s sample code does signs the customer in', async () => {
    const jwt = jsonwebtoken.sign(
      {
        iss: store.client_id,
        iat: Math.round(server.clock.now() / 1000),
        jti: '20b7c03e-00da-4d29-91bf-2aa06a57575b',
        operation: 'customer_login',
        store_hash: store.store_hash,
        // The sample's variables are texts.
        customer_id: String(jane().id),
      },
      store.client_secret,
      { algorithm: 'HS256' },
    );
    const browser = visitor();
    const response = await browser.get(`/login/token/${jwt}`, { 'user-agent': 'Test/1' });
    assert.equal(response.status, 302);
    assert.equal(response.headers.get('location'), '/account.php');
    assert.equal(response.headers.get('cache-control'), 'private, no-store');
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(await browser.email(), jane().email);
    const [event] = await events('limit=1');
    const { id, at, ...facts } = event!;
    assert.equal(typeof id, 'number');
    assert.equal(new Date(at as string).getTime(), server.clock.now());
    assert.deepEqual(facts, {
      channel_id: 1,
      kind: 'sign-in',
      method: 'jwt-url',
      outcome: 'success',
      reason_code: 'ok',
      reason: 'signed in',
      customer_id: jane().id,
      client_id: store.client_id,
      address: '127.0.0.1',
      user_agent: 'Test/1',
    });
  });

  test('a refused link leads to the sign-in page with one message; the log has the reason', async () => {
    const browser = visitor();
    const response = await browser.get(`/login/token/${token({ iat: NOW / 1000 - 47 })}`);
    assert.equal(response.status, 302);
    assert.equal(response.headers.get('location'), '/login.php?error=link');
    assert.deepEqual(response.headers.getSetCookie(), []);
    const page = await (await browser.get('/login.php?error=link')).text();
    assert.match(page, /That sign-in link did not work/);
    const [event] = await events('limit=1');
    assert.equal(event!['reason_code'], 'iat_too_old');
    assert.equal(event!['reason'], 'iat is 47 s old; 30 s allowed');
    assert.equal(event!['client_id'], store.client_id);
    assert.equal(event!['outcome'], 'refused');
  });

  test('redirect_to: a path, the store’s own host, the channel’s site', async () => {
    const targets: [string, string][] = [
      ['/cart.php?a=1', '/cart.php?a=1'],
      [`${store.storefront_url}/checkout`, '/checkout'],
      ['http://localhost:3000/orders', 'http://localhost:3000/orders'],
    ];
    for (const [redirect_to, location] of targets) {
      const response = await visitor().get(`/login/token/${token({ redirect_to })}`);
      assert.equal(response.headers.get('location'), location);
    }
  });

  test('redirect_to an embedded checkout link of a cart of the customer', async () => {
    const made = await rest(store, 'POST', '/v3/carts?include=redirect_urls', {
      customer_id: jane().id,
      line_items: [{ product_id: store.products.find(({ sku }) => sku === 'KNIFE')!.id, quantity: 2 }],
    });
    const { redirect_urls } = (made.body as { data: { redirect_urls: { embedded_checkout_url: string } } })
      .data;
    const browser = visitor();
    const first = await browser.get(
      `/login/token/${token({ channel_id: 1, redirect_to: redirect_urls.embedded_checkout_url })}`,
    );
    const cart = await browser.get(first.headers.get('location')!);
    assert.equal(cart.status, 302);
    assert.equal(cart.headers.get('location'), '/checkout?embedded=1');
    const page = await browser.get('/checkout?embedded=1');
    assert.match(page.headers.get('content-security-policy')!, /frame-ancestors http:\/\/localhost:3000;/);
    assert.equal(page.headers.get('x-frame-options'), null);
    const text = await page.text();
    assert.match(text, /Cook&#39;s Knife|Cook's Knife/);
    assert.match(text, new RegExp(jane().email));
  });

  test('redirect_to the sign-out link signs the customer out', async () => {
    const browser = visitor();
    const first = await browser.get(`/login/token/${token({ redirect_to: '/login.php?action=logout' })}`);
    assert.equal(first.headers.get('location'), '/login.php?action=logout');
    const second = await browser.get('/login.php?action=logout');
    assert.equal(second.headers.get('location'), '/login.php');
    assert.equal(await browser.email(), null);
  });

  test('the link never ends a customer access token; the mutation is a new device and does', async () => {
    const accessToken = await signIn(store, jane());
    const me = async () =>
      (
        await graphql(store, '{ customer { email } }', {
          bearer: store.private_token,
          headers: { 'x-bc-customer-access-token': accessToken },
        })
      ).body as unknown as { data: { customer: { email: string } | null } };
    await visitor().get(`/login/token/${token()}`);
    assert.equal((await me()).data.customer?.email, jane().email);
    await graphql(store, 'mutation($jwt: String!) { loginWithCustomerLoginJwt(jwt: $jwt) { redirectTo } }', {
      variables: { jwt: token() },
    });
    assert.equal((await me()).data.customer, null);
  });

  test('HEAD looks, and leaves the token unused', async () => {
    const jwt = token();
    const browser = visitor();
    const head = await browser.send('HEAD', `/login/token/${jwt}`);
    assert.equal(head.status, 200);
    assert.deepEqual(head.headers.getSetCookie(), []);
    assert.equal((await browser.get(`/login/token/${jwt}`)).headers.get('location'), '/account.php');
  });

  test('a token refused for another reason is not used up', async () => {
    const jwt = token({ request_ip: '203.0.113.7' });
    assert.equal(
      (await visitor().get(`/login/token/${jwt}`)).headers.get('location'),
      '/login.php?error=link',
    );
    const proxied = {
      'x-bc-trusted-proxy-secret': 'test-proxy-secret',
      'true-client-ip': '203.0.113.7, 10.0.0.1',
    };
    assert.equal(
      (await visitor().get(`/login/token/${jwt}`, proxied)).headers.get('location'),
      '/account.php',
    );
  });

  test('POST from the channel’s site answers JSON, whatever its content type (wire facts 3)', async () => {
    const headers = { origin: 'http://localhost:3000', 'content-type': 'application/json' };
    const right = await visitor().send(
      'POST',
      `/login/token/${token({ redirect_to: '/checkout?embedded=1' })}`,
      headers,
    );
    assert.equal(right.status, 200);
    assert.equal(right.headers.get('access-control-allow-origin'), 'http://localhost:3000');
    assert.equal(right.headers.get('access-control-allow-credentials'), 'true');
    assert.deepEqual(await right.json(), { redirectUrl: `${store.storefront_url}/checkout?embedded=1` });
    const wrong = await visitor().send('POST', '/login/token/abc', headers);
    assert.equal(wrong.status, 400);
    assert.deepEqual(await wrong.json(), {
      status: 400,
      title: 'The login token is not valid.',
      type: 'invalid_login',
      errors: ['The login token is not valid.'],
    });
  });

  test('a preflight grants the channel’s site and nobody else', async () => {
    const ask = (origin: string) =>
      visitor().send('OPTIONS', '/login/token/abc', {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-checkout-sdk-version',
      });
    const own = await ask('http://localhost:3000');
    assert.equal(own.status, 204);
    assert.equal(own.headers.get('access-control-allow-origin'), 'http://localhost:3000');
    assert.equal(own.headers.get('access-control-allow-headers'), 'x-checkout-sdk-version');
    assert.equal((await ask('http://evil.test')).headers.get('access-control-allow-origin'), null);
  });

  test('loginWithCustomerLoginJwt: token in the body for a server, cookies too', async () => {
    const answer = await graphql(
      store,
      `
        mutation ($jwt: String!) {
          loginWithCustomerLoginJwt(jwt: $jwt) {
            redirectTo
            customer {
              entityId
              email
            }
            customerAccessToken {
              value
              expiresAt
            }
          }
        }
      `,
      { variables: { jwt: token({ redirect_to: '/orders' }) } },
    );
    const { loginWithCustomerLoginJwt: login } = (
      answer.body as unknown as { data: { loginWithCustomerLoginJwt: Record<string, unknown> } }
    ).data;
    assert.equal(login['redirectTo'], '/orders');
    assert.deepEqual(login['customer'], { entityId: jane().id, email: jane().email });
    assert.match((login['customerAccessToken'] as { value: string }).value, /^[0-9a-f]{64}_\d+$/);
    assert.match(answer.headers.getSetCookie().join(), /SHOP_TOKEN=/);
    assert.equal('errors' in answer.body, false);
  });

  test('loginWithCustomerLoginJwt: a foreign redirect_to becomes the default page; a refusal says little', async () => {
    const send = (jwt: string) =>
      graphql(store, 'mutation($jwt: String!) { loginWithCustomerLoginJwt(jwt: $jwt) { redirectTo } }', {
        variables: { jwt },
      });
    assert.deepEqual((await send(token({ redirect_to: '//evil.test' }))).body.data, {
      loginWithCustomerLoginJwt: { redirectTo: '/account.php' },
    });
    const refused = await send(token({ operation: 'current_customer' }));
    assert.equal(refused.status, 200);
    assert.equal(refused.body.data, null);
    assert.equal(refused.body.errors![0]!.message, 'Invalid credentials');
    const [event] = await events('limit=1');
    assert.equal(event!['method'], 'jwt-mutation');
    assert.equal(event!['reason'], 'operation is "current_customer"; "customer_login" expected');
  });

  test('the impersonator is named in the log', async () => {
    await visitor().get(`/login/token/${token({ impersonator_id: 'agent-7' })}`);
    const [event] = await events('limit=1');
    assert.equal(event!['reason'], 'signed in by impersonator "agent-7"');
  });

  test('loginWithCustomerLoginJwt: the guest’s cart that is named becomes the customer’s', async () => {
    const made = await rest(store, 'POST', '/v3/carts', {
      line_items: [{ product_id: store.products.find(({ sku }) => sku === 'KNIFE')!.id, quantity: 1 }],
    });
    const { id } = (made.body as { data: { id: string } }).data;
    const other = await server.store();
    const claims = loginClaims(other, other.customers[0]!.id, server.clock.now());
    const send = (target: StoreAccess, jwt: string) =>
      graphql(
        target,
        'mutation($jwt: String!, $id: String) { loginWithCustomerLoginJwt(jwt: $jwt, guestCartEntityId: $id) { cart { entityId } } }',
        { variables: { jwt, id } },
      );
    const foreign = await send(other, signJwt(claims, other.client_secret));
    assert.deepEqual(
      foreign.body.data,
      { loginWithCustomerLoginJwt: { cart: null } },
      'another store’s cart',
    );
    const sam = loginClaims(store, store.customers[2]!.id, server.clock.now());
    const answer = await send(store, signJwt(sam, store.client_secret));
    assert.deepEqual(answer.body.data, { loginWithCustomerLoginJwt: { cart: { entityId: id } } });
  });

  describe('the guest’s cart', () => {
    const add = async (browser: Visitor, sku: string) => {
      const product = store.products.find((each) => each.sku === sku)!;
      const answer = await graphql(
        store,
        'mutation($id: Int!) { cart { createCart(input: {lineItems: [{productEntityId: $id, quantity: 1}]}) { cart { entityId } } } }',
        {
          variables: { id: product.id },
          headers: { cookie: await browser.jar.getCookieString(store.storefront_url) },
        },
      );
      for (const cookie of answer.headers.getSetCookie())
        await browser.jar.setCookie(cookie, store.storefront_url);
      assert.equal('errors' in answer.body, false, JSON.stringify(answer.body));
    };
    const names = async (browser: Visitor) => {
      const page = await (await browser.get('/cart.php')).text();
      return ['Linen Apron', 'Bench Plane'].filter((name) => page.includes(name));
    };
    const signedInWith = async (customer: number, persistent: boolean | undefined) => {
      const browser = visitor();
      await add(browser, 'PLANE');
      const claims = loginClaims(store, customer, server.clock.now());
      const jwt = signJwt({ ...claims, enable_persistent_cart: persistent }, store.client_secret);
      assert.equal((await browser.get(`/login/token/${jwt}`)).headers.get('location'), '/account.php');
      return names(browser);
    };

    const withStoredApron = async (customer: number) => {
      const browser = visitor();
      const claims = loginClaims(store, customer, server.clock.now());
      await browser.get(`/login/token/${signJwt(claims, store.client_secret)}`);
      await add(browser, 'APRON');
      return browser;
    };

    test('becomes the customer’s, beside the one that is stored for them', async () => {
      const sam = store.customers[2]!.id;
      const elsewhere = await withStoredApron(sam);
      assert.deepEqual(await signedInWith(sam, undefined), ['Bench Plane']);
      assert.deepEqual(await names(elsewhere), ['Linen Apron'], 'the stored cart is as it was');
    });

    test('goes into the stored one with enable_persistent_cart', async () => {
      const tomas = store.customers[1]!.id;
      await withStoredApron(tomas);
      assert.deepEqual(await signedInWith(tomas, true), ['Linen Apron', 'Bench Plane']);
    });
  });

  describe('GET /customer/current.jwt (docs/start/authentication/current-customer.mdx, wire facts 4)', () => {
    test('a signed-in customer: a JWT in plain text, signed with the app’s secret', async () => {
      const browser = visitor();
      await browser.get(`/login/token/${token()}`);
      const response = await browser.get(`/customer/current.jwt?app_client_id=${store.client_id}`);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), 'text/plain; charset=utf-8');
      assert.equal(response.headers.get('cache-control'), 'private, no-store');
      const [header, payload, signature] = (await response.text()).split('.') as [string, string, string];
      assert.equal(
        createHmac('sha256', store.client_secret).update(`${header}.${payload}`).digest('base64url'),
        signature,
      );
      assert.deepEqual(JSON.parse(Buffer.from(header, 'base64url').toString()), { alg: 'HS256', typ: 'JWT' });
      assert.deepEqual(JSON.parse(Buffer.from(payload, 'base64url').toString()), {
        customer: { id: jane().id, email: jane().email, group_id: String(jane().customer_group_id) },
        iss: 'bc/apps',
        sub: store.store_hash,
        iat: NOW / 1000,
        exp: NOW / 1000 + 900,
        version: 1,
        aud: store.client_id,
        application_id: store.client_id,
        store_hash: store.store_hash,
        operation: 'current_customer',
      });
    });

    test('a guest gets 404 and a message; a missing client id 400', async () => {
      const guest = await visitor().get(`/customer/current.jwt?app_client_id=${store.client_id}`);
      assert.equal(guest.status, 404);
      assert.equal(await guest.text(), 'No customer is signed in.\n');
      assert.equal((await visitor().get('/customer/current.jwt')).status, 400);
    });

    test('the channel’s site is granted', async () => {
      const response = await visitor().get('/customer/current.jwt?app_client_id=x', {
        origin: 'http://localhost:3000',
      });
      assert.equal(response.headers.get('access-control-allow-origin'), 'http://localhost:3000');
      assert.equal(response.headers.get('access-control-allow-credentials'), 'true');
    });
  });
});
