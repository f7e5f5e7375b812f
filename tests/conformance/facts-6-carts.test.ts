import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { bodyOf, claimsOf, dataOf } from '../support/answers.ts';
import { cartStore, type CartStore } from '../support/cart-store.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

const DAY = 86_400_000;
/** A whole second, standing still near the machine's own time, by which cookies live. */
const NOW = Math.floor(Date.now() / 1000) * 1000;

interface Cart {
  id: string;
  customer_id: number;
  email: string;
  cart_amount: number;
  version: number;
  line_items: { physical_items: { id: string; quantity: number }[] };
}

describe('wire facts 6: carts and the way to checkout', () => {
  let server: TestServer;
  let shop: CartStore;
  before(async () => {
    server = await startServer();
    server.clock.set(NOW);
    shop = await cartStore(server);
  });
  after(() => server.close());

  const send = (method: string, path: string, body?: object) => rest(shop.access, method, path, body);
  const create = async (body: object = {}) =>
    bodyOf<{ data: Cart }>(
      await send('POST', '/v3/carts', { line_items: [{ product_id: shop.mug, quantity: 1 }], ...body }),
      201,
    ).data;
  const read = async (id: string) => bodyOf<{ data: Cart }>(await send('GET', `/v3/carts/${id}`)).data;
  const urlsOf = async (id: string, body?: object) =>
    bodyOf<{ data: Record<string, string>; meta: object }>(
      await send('POST', `/v3/carts/${id}/redirect_urls`, body),
      201,
    );
  const shows = async (browser: Visitor, url: string) => {
    const answer = await browser.get(url);
    const next = answer.headers.get('location');
    return next !== null && (await (await browser.get(next)).text()).includes('Mug');
  };
  const withToken = (value: string) => ({ headers: { 'X-Bc-Customer-Access-Token': value } });

  test('wire facts 6: redirect_urls answers 201 with {data, meta} and the three links', async () => {
    const { id } = await create();
    const { data, meta } = await urlsOf(id);
    assert.deepEqual(meta, {});
    const token = new URL(data['cart_url']!).searchParams.get('token')!;
    assert.match(token, /^[0-9a-f]{64}$/);
    const base = `${shop.access.storefront_url}/cart.php?`;
    assert.deepEqual(data, {
      cart_url: `${base}action=load&id=${id}&token=${token}`,
      checkout_url: `${base}action=loadInCheckout&id=${id}&token=${token}`,
      embedded_checkout_url: `${base}embedded=1&action=loadInCheckout&id=${id}&token=${token}`,
    });
  });

  test('wire facts 6: a link is used once', async () => {
    const { data } = await urlsOf((await create()).id);
    assert.equal(await shows(new Visitor(shop.access.storefront_url), data['cart_url']!), true);
    assert.equal(await shows(new Visitor(shop.access.storefront_url), data['cart_url']!), false);
  });

  test('wire facts 6: a link holds 30 days', async () => {
    const { id } = await create();
    const [first, second] = [await urlsOf(id), await urlsOf(id)];
    server.clock.set(NOW + 30 * DAY - 1000);
    assert.equal(await shows(new Visitor(shop.access.storefront_url), first.data['cart_url']!), true);
    server.clock.set(NOW + 30 * DAY + 1000);
    assert.equal(await shows(new Visitor(shop.access.storefront_url), second.data['cart_url']!), false);
    server.clock.set(NOW);
  });

  test('wire facts 6: include=redirect_urls gives them on every cart endpoint', async () => {
    const { id, line_items } = await create();
    const item = `/v3/carts/${id}/items/${line_items.physical_items[0]!.id}`;
    const include = '?include=redirect_urls';
    const more = { line_items: [{ product_id: shop.shirt.id, variant_id: shop.shirt.s, quantity: 1 }] };
    for (const answer of [
      await send('GET', `/v3/carts/${id}${include}`),
      await send('POST', `/v3/carts/${id}/items${include}`, more),
      await send('PUT', `${item}${include}`, { line_item: { product_id: shop.mug, quantity: 2 } }),
      await send('PUT', `/v3/carts/${id}${include}`, { customer_id: 0 }),
      await send('DELETE', `${item}${include}`),
    ]) {
      const { redirect_urls } = (answer.body as { data: { redirect_urls?: object } }).data;
      assert.deepEqual(Object.keys(redirect_urls ?? {}).sort(), [
        'cart_url',
        'checkout_url',
        'embedded_checkout_url',
      ]);
    }
  });

  test('wire facts 6: query_params is taken as a map and as a list of key and value', async () => {
    const { id } = await create();
    for (const query_params of [{ utm: 'a b' }, [{ key: 'utm', value: 'a b' }]]) {
      const { data } = await urlsOf(id, { query_params });
      for (const url of Object.values(data)) assert.equal(new URL(url).searchParams.get('utm'), 'a b');
    }
  });

  test('wire facts 6: POST items answers 201, PUT cart 201, removing the last item 204 and the cart is gone', async () => {
    const { id, line_items } = await create();
    const item = line_items.physical_items[0]!.id;
    const more = { line_items: [{ product_id: shop.mug, quantity: 1 }] };
    assert.equal((await send('POST', `/v3/carts/${id}/items`, more)).status, 201);
    assert.equal((await send('PUT', `/v3/carts/${id}`, { customer_id: shop.plain.id })).status, 201);
    assert.equal((await send('DELETE', `/v3/carts/${id}/items/${item}`)).status, 204);
    assert.equal((await send('GET', `/v3/carts/${id}`)).status, 404);
  });

  test('wire facts 6: version in a body is a lock: 409, and nothing changed', async () => {
    const before = await create();
    const answer = await send('POST', `/v3/carts/${before.id}/items`, {
      line_items: [{ product_id: shop.mug, quantity: 1 }],
      version: before.version + 1,
    });
    assert.equal(answer.status, 409);
    assert.deepEqual(await read(before.id), before);
  });

  test('wire facts 6: createCartRedirectUrls carries the customer and the cart; errors is a list, texts may be empty', async () => {
    const token = await signIn(shop.access, shop.vip);
    const { id } = await create({ customer_id: shop.vip.id });
    const answer = await graphql(
      shop.access,
      `
        mutation ($input: CreateCartRedirectUrlsInput!) {
          cart {
            createCartRedirectUrls(input: $input) {
              errors {
                __typename
              }
              redirectUrls {
                redirectedCheckoutUrl
                embeddedCheckoutUrl
              }
            }
          }
        }
      `,
      {
        variables: {
          input: {
            cartEntityId: id,
            analytics: {
              initiator: { visitId: '', visitorId: '' },
              request: { url: '', userAgent: 'test' },
              consent: { analytics: false, functional: false, targeting: false },
            },
          },
        },
        ...withToken(token),
      },
    );
    const { errors, redirectUrls } = dataOf<{
      cart: { createCartRedirectUrls: { errors: object[]; redirectUrls: Record<string, string> } };
    }>(answer).cart.createCartRedirectUrls;
    assert.deepEqual(errors, []);
    for (const url of Object.values(redirectUrls)) {
      const jwt = new URL(url).searchParams.get('jwt')!;
      const { session_payload } = claimsOf(jwt) as { session_payload: Record<string, unknown> };
      assert.deepEqual([session_payload['cart_id'], session_payload['customer_id']], [id, shop.vip.id]);
      const browser = new Visitor(shop.access.storefront_url);
      assert.equal(await shows(browser, url), true);
      assert.equal(await browser.email(), shop.vip.email);
    }
    await send('DELETE', `/v3/carts/${id}`);
  });

  describe('wire facts 6: login with a guest cart, and logout', () => {
    const LOGIN = `mutation($e: String!, $p: String!, $c: String) {
      login(email: $e, password: $p, guestCartEntityId: $c) { cart { entityId } customerAccessToken { value } } }`;
    const login = async (cart: string) =>
      dataOf<{ login: { cart: { entityId: string }; customerAccessToken: { value: string } } }>(
        await graphql(shop.access, LOGIN, {
          variables: { e: shop.vip.email, p: shop.vip.password, c: cart },
        }),
      ).login;

    test('the guest’s cart becomes the customer’s, or is merged into theirs; logout hands a guest’s cart back', async () => {
      const guest = await create();
      assert.deepEqual([guest.customer_id, guest.cart_amount], [0, 10]);
      const first = await login(guest.id);
      assert.equal(first.cart.entityId, guest.id);
      const owned = await read(guest.id);
      assert.deepEqual([owned.customer_id, owned.email, owned.cart_amount], [shop.vip.id, shop.vip.email, 9]);

      const second = await create();
      const merged = await login(second.id);
      const left = await read(merged.cart.entityId);
      assert.deepEqual([left.line_items.physical_items[0]!.quantity, left.cart_amount], [2, 18]);
      const other = merged.cart.entityId === second.id ? guest.id : second.id;
      assert.equal((await send('GET', `/v3/carts/${other}`)).status, 404);

      const logout = await graphql(
        shop.access,
        'mutation($c: String) { logout(cartEntityId: $c) { cartUnassignResult { cart { entityId } } } }',
        { variables: { c: left.id }, ...withToken(merged.customerAccessToken.value) },
      );
      assert.deepEqual(dataOf(logout), {
        logout: { cartUnassignResult: { cart: { entityId: left.id } } },
      });
      const back = await read(left.id);
      assert.deepEqual([back.customer_id, back.email, back.cart_amount], [0, '', 20]);
    });
  });
});

describe('wire facts 7: session sync', () => {
  let server: TestServer;
  let shop: CartStore;
  before(async () => {
    server = await startServer();
    server.clock.set(NOW);
    shop = await cartStore(server);
  });
  after(() => server.close());

  const GENERATE = `mutation($to: String!, $cart: String, $visit: UUID) {
    generateSessionSyncJwt(redirectTo: $to, cartId: $cart, visitId: $visit, visitorId: $visit) {
      result { token url } errors { ... on Error { message } } } }`;
  const generate = async (variables: object, headers: Record<string, string> = {}) =>
    dataOf<{ generateSessionSyncJwt: { result: { token: string; url: string }; errors: object[] } }>(
      await graphql(shop.access, GENERATE, { variables, headers }),
    ).generateSessionSyncJwt;
  const VALIDATE = `mutation($jwt: String!) { validateSessionSyncJwt(jwt: $jwt) {
    content { redirectTo customer { email } cart { entityId } customerAccessToken { value } }
    errors { __typename } } }`;
  const signedIn = async () => ({ 'X-Bc-Customer-Access-Token': await signIn(shop.access, shop.vip) });

  test('wire facts 7: token, url, claims; redirect_to is absolute', async () => {
    const { result, errors } = await generate({ to: '/orders', visit: '' }, await signedIn());
    assert.deepEqual(errors, []);
    assert.equal(result.url, `${shop.access.storefront_url}/session-sync?jwt=${result.token}`);
    const { jti, sid, ...claims } = claimsOf(result.token);
    assert.equal(typeof jti, 'string');
    assert.equal(typeof sid, 'number');
    assert.deepEqual(claims, {
      iss: 'BC',
      iat: NOW / 1000,
      eat: NOW / 1000 + 30,
      operation: 'session_sync',
      session_payload: {
        cart_id: null,
        customer_id: shop.vip.id,
        visitor_id: '',
        visit_id: '',
        cart_locale: null,
        payment_wallet_data: null,
      },
      request_ip: null,
      redirect_to: `${shop.access.storefront_url}/orders`,
    });
  });

  test('wire facts 7: validateSessionSyncJwt answers the content, with a customer access token, once', async () => {
    const headers = await signedIn();
    const { result } = await generate({ to: '/orders' }, headers);
    const validate = async () =>
      dataOf<{
        validateSessionSyncJwt: {
          content: { customerAccessToken: { value: string } } | null;
          errors: object[];
        };
      }>(await graphql(shop.access, VALIDATE, { variables: { jwt: result.token } })).validateSessionSyncJwt;
    const { content, errors } = await validate();
    assert.deepEqual(errors, []);
    const { customerAccessToken, ...rest } = content!;
    assert.deepEqual(rest, {
      redirectTo: `${shop.access.storefront_url}/orders`,
      customer: { email: shop.vip.email },
      cart: null,
    });
    assert.match(customerAccessToken.value, /^[0-9a-f]{64}_\d{10}$/);
    const again = await validate();
    assert.equal(again.content, null);
    assert.equal(again.errors.length, 1);
  });

  test('wire facts 7: after eat the token is refused', async () => {
    const { result } = await generate({ to: '/' });
    server.clock.advance(31_000);
    const answer = await graphql(shop.access, VALIDATE, { variables: { jwt: result.token } });
    server.clock.set(NOW);
    assert.deepEqual(dataOf(answer), {
      validateSessionSyncJwt: { content: null, errors: [{ __typename: 'JwtTokenExpiredError' }] },
    });
  });

  test('wire facts 7: three invalid ones from an address, and it is refused for five minutes', async () => {
    const from = (address: string) => ({
      'X-BC-Trusted-Proxy-Secret': shop.access.trusted_proxy_secret,
      'True-Client-IP': address,
    });
    const visit = async (jwt: string, address: string) =>
      (await new Visitor(shop.access.storefront_url).get(`/session-sync?jwt=${jwt}`, from(address))).status;
    for (let count = 0; count < 3; count += 1) assert.equal(await visit('abc', '203.0.113.5'), 400);
    const fresh = async () => (await generate({ to: '/' })).result.token;
    assert.equal(await visit(await fresh(), '203.0.113.5'), 429);
    assert.equal(await visit(await fresh(), '203.0.113.6'), 302);
    server.clock.advance(300_001);
    assert.equal(await visit(await fresh(), '203.0.113.5'), 302);
    server.clock.set(NOW);
  });
});
