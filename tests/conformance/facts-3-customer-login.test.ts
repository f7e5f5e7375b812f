import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createAccount } from '../../src/domains/accounts/index.ts';
import { findStoreByHash, systemContext } from '../../src/domains/stores/index.ts';
import { accountWith } from '../support/accounts.ts';
import { dataOf } from '../support/answers.ts';
import { graphql, rest } from '../support/clients.ts';
import { loginClaims, signJwt } from '../support/jwt.ts';
import { suiteStore } from '../support/suite.ts';
import { Visitor } from '../support/visitor.ts';

/** A whole second, standing still near the machine's own time, by which cookies live. */
const NOW = Math.floor(Date.now() / 1000) * 1000;
const SITE = 'http://localhost:3000';

describe('wire facts 3: the Customer Login API', () => {
  const { server, store } = suiteStore({ at: NOW });

  const jane = () => store.customers[0]!;
  const token = (changes: object = {}, secret = store.client_secret, header?: object) =>
    signJwt({ ...loginClaims(store, jane().id, server.clock.now()), ...changes }, secret, header);
  const visit = async (jwt: string, headers: Record<string, string> = {}) => {
    const browser = new Visitor(store.storefront_url);
    const answer = await browser.get(`/login/token/${jwt}`, headers);
    return { location: answer.headers.get('location')!, email: await browser.email() };
  };
  const refused = async (jwt: string, headers: Record<string, string> = {}) =>
    assert.deepEqual(await visit(jwt, headers), { location: '/login.php?error=link', email: null });
  const accepted = async (jwt: string, location = '/account.php', headers: Record<string, string> = {}) =>
    assert.deepEqual(await visit(jwt, headers), { location, email: jane().email });

  test('wire facts 3: HS256 with typ JWT, signed with the secret of the account that iss names', async () => {
    await accepted(token({}, store.client_secret, { alg: 'HS256', typ: 'JWT' }));
    await refused(token({}, 'another secret'));
    await refused(token({}, store.client_secret, { alg: 'HS384', typ: 'JWT' }));
    await refused(token({ iss: 'nobody' }));
  });

  test('wire facts 3: the account needs store_v2_customers_login', async () => {
    const may = await accountWith(server, store, ['store_v2_customers_login']);
    await accepted(token({ iss: may.clientId }, may.clientSecret));
    const mayNot = await accountWith(server, store, ['store_v2_customers']);
    await refused(token({ iss: mayNot.clientId }, mayNot.clientSecret));
  });

  test('wire facts 3: store-level and app-level accounts are both accepted', async () => {
    const { services } = server.app;
    const ctx = systemContext(services, (await findStoreByHash(services, store.store_hash))!);
    for (const level of ['store', 'app'] as const) {
      const account = await createAccount(ctx, { name: level, scopes: ['store_v2_customers_login'], level });
      await accepted(token({ iss: account.clientId }, account.clientSecret));
    }
  });

  test('wire facts 3: iat is valid for 30 s', async () => {
    await accepted(token({ iat: NOW / 1000 - 30 }));
    await refused(token({ iat: NOW / 1000 - 31 }));
  });

  test('wire facts 3: jti once', async () => {
    const jwt = token();
    await accepted(jwt);
    await refused(jwt);
  });

  test('wire facts 3: operation, store_hash and customer_id', async () => {
    await refused(token({ operation: 'current_customer' }));
    await refused(token({ store_hash: 'other' }));
    await refused(token({ customer_id: 4711 }));
  });

  test('wire facts 3: channel_id is 1 by default', async () => {
    await accepted(token({ channel_id: 1 }));
    const made = await rest(store, 'POST', '/v3/channels', {
      name: 'Second',
      type: 'storefront',
      platform: 'custom',
    });
    const { id } = (made.body as { data: { id: number } }).data;
    await refused(token({ channel_id: id }));
  });

  test('wire facts 3: request_ip is the browser’s', async () => {
    await accepted(token({ request_ip: '127.0.0.1' }));
    await refused(token({ request_ip: '203.0.113.7' }));
  });

  test('wire facts 3: impersonator_id is accepted', () => accepted(token({ impersonator_id: 'agent-7' })));

  test('wire facts 3: redirect_to is a path, or absolute on the store’s host or a channel’s site', async () => {
    await accepted(token({ redirect_to: '/cart.php' }), '/cart.php');
    await accepted(token({ redirect_to: `${store.storefront_url}/cart.php` }), '/cart.php');
    await accepted(token({ redirect_to: `${SITE}/orders` }), `${SITE}/orders`);
    await accepted(token({ redirect_to: 'https://evil.example/' }), '/account.php');
  });

  test('wire facts 3: redirect_to the sign-out link signs out', async () => {
    const browser = new Visitor(store.storefront_url);
    const jwt = token({ redirect_to: '/login.php?action=logout' });
    const answer = await browser.get(`/login/token/${jwt}`);
    await browser.get(answer.headers.get('location')!);
    assert.equal(await browser.email(), null);
  });

  test('wire facts 3: every refusal leads to /login.php with one message', async () => {
    const pages = [];
    for (const jwt of [token({ iat: 1 }), token({ customer_id: 4711 }), 'abc']) {
      const browser = new Visitor(store.storefront_url);
      const { headers } = await browser.get(`/login/token/${jwt}`);
      const page = await (await browser.get(headers.get('location')!)).text();
      pages.push(page.replaceAll(/[0-9a-f]{64}/g, ''));
    }
    assert.deepEqual(new Set(pages).size, 1);
  });

  test('wire facts 3: POST with credentials and no body answers redirectUrl, errors with a title, and CORS', async () => {
    const post = (jwt: string) =>
      fetch(`${store.storefront_url}/login/token/${jwt}`, { method: 'POST', headers: { origin: SITE } });
    const answer = await post(token({ redirect_to: '/checkout' }));
    assert.deepEqual(await answer.json(), { redirectUrl: `${store.storefront_url}/checkout` });
    assert.equal(answer.headers.get('access-control-allow-origin'), SITE);
    assert.equal(answer.headers.get('access-control-allow-credentials'), 'true');
    const wrong = await post('abc');
    assert.equal(wrong.status, 400);
    assert.equal(typeof ((await wrong.json()) as { title: unknown }).title, 'string');
    assert.equal(wrong.headers.get('access-control-allow-origin'), SITE);
  });

  test('wire facts 3: HEAD does not use the token up (inferred)', async () => {
    const jwt = token();
    const browser = new Visitor(store.storefront_url);
    assert.equal((await browser.send('HEAD', `/login/token/${jwt}`)).status, 200);
    await accepted(jwt);
  });

  test('wire facts 3: the mutation ignores enable_persistent_cart and merges all the same', async () => {
    const knife = store.products.find(({ sku }) => sku === 'KNIFE')!.id;
    const guestCart = async (): Promise<string> => {
      const made = await rest(store, 'POST', '/v3/carts', {
        line_items: [{ product_id: knife, quantity: 1 }],
      });
      return (made.body as { data: { id: string } }).data.id;
    };
    const quantityAfter = async (enable_persistent_cart: boolean) => {
      const answer = await graphql(
        store,
        'mutation($jwt: String!, $id: String) { loginWithCustomerLoginJwt(jwt: $jwt, guestCartEntityId: $id) { cart { lineItems { totalQuantity } } } }',
        { variables: { jwt: token({ enable_persistent_cart }), id: await guestCart() } },
      );
      return dataOf<{ loginWithCustomerLoginJwt: { cart: { lineItems: { totalQuantity: number } } } }>(answer)
        .loginWithCustomerLoginJwt.cart.lineItems.totalQuantity;
    };
    assert.equal(await quantityAfter(false), 1);
    assert.equal(await quantityAfter(false), 2);
    assert.equal(await quantityAfter(true), 3);
  });
});

describe('wire facts 4: the Current Customer API', () => {
  const { store } = suiteStore();

  const ask = async (customer: number | null, headers: Record<string, string> = {}) => {
    const browser = new Visitor(store.storefront_url);
    if (customer !== null) {
      const { email, password } = store.customers[customer]!;
      await browser.signIn(email, password);
    }
    return browser.get(`/customer/current.jwt?app_client_id=${store.client_id}`, headers);
  };

  test('wire facts 4: the body is the JWT, unquoted; group_id is a text, "0" without a group', async () => {
    for (const customer of [0, 2]) {
      const { id, email, customer_group_id } = store.customers[customer]!;
      const text = await (await ask(customer)).text();
      assert.match(text, /^[\w-]+\.[\w-]+\.[\w-]+$/);
      const [header, payload] = text.split('.').map((part) => Buffer.from(part, 'base64url').toString());
      assert.equal((JSON.parse(header!) as { alg: string }).alg, 'HS256');
      assert.deepEqual((JSON.parse(payload!) as { customer: object }).customer, {
        id,
        email,
        group_id: String(customer_group_id),
      });
    }
  });

  test('wire facts 4: a guest gets 404 with a message', async () => {
    const answer = await ask(null);
    assert.equal(answer.status, 404);
    assert.notEqual(await answer.text(), '');
  });

  test('wire facts 4: only the channel’s own origins get a CORS grant', async () => {
    const granted = async (origin: string) =>
      (await ask(0, { origin })).headers.get('access-control-allow-origin');
    assert.equal(await granted(SITE), SITE);
    assert.equal(await granted(store.storefront_url), store.storefront_url);
    assert.equal(await granted('https://evil.example'), null);
  });
});
