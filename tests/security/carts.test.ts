import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { cartStore, type CartStore } from '../support/cart-store.ts';
import { cookiesOf, graphql, rest, signIn } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';

interface WireCart {
  readonly entityId: string;
  readonly amount: { readonly value: number };
}
interface Data {
  readonly cart?: Record<string, { cart: WireCart; errors?: { __typename: string }[] } | null>;
  readonly site?: { readonly cart: WireCart | null };
  readonly login?: { readonly cart: WireCart | null };
}

const READ = 'query($id: String) { site { cart(entityId: $id) { entityId amount { value } } } }';
const CREATE = `mutation($input: CreateCartInput!) {
  cart { createCart(input: $input) { cart { entityId amount { value } } } } }`;
const ADD = `mutation($input: AddCartLineItemsInput!) {
  cart { addCartLineItems(input: $input) { cart { entityId amount { value } } } } }`;
const LOGIN = `mutation($email: String!, $password: String!, $cart: String) {
  login(email: $email, password: $password, guestCartEntityId: $cart) { cart { entityId amount { value } } } }`;
const REDIRECT = `mutation($input: CreateCartRedirectUrlsInput!) {
  cart { createCartRedirectUrls(input: $input) { errors { __typename } } } }`;
const NOT_FOUND = 'Not Found: Cart does not exist';

describe('attacks on carts', () => {
  let server: TestServer;
  let shop: CartStore;
  let other: CartStore;
  before(async () => {
    server = await startServer();
    shop = await cartStore(server);
    other = await cartStore(server);
  });
  after(() => server.close());

  interface Who {
    readonly bearer?: string;
    readonly headers?: Record<string, string>;
  }
  const send = async (query: string, variables: object, who: Who = {}, at = shop) => {
    const answer = await graphql(at.access, query, { variables, ...who });
    return { ...answer, data: answer.body.data as unknown as Data | null };
  };
  const as = (token: string): Who => ({
    bearer: shop.access.private_token,
    headers: { 'x-bc-customer-access-token': token },
  });
  const newCart = async (body: object = {}, at = shop) => {
    const line_items = [{ product_id: at.mug, quantity: 1 }];
    const answer = await rest(at.access, 'POST', '/v3/carts?include=redirect_urls', { line_items, ...body });
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    return (answer.body as { data: { id: string; version: number; redirect_urls: Record<string, string> } })
      .data;
  };
  const stored = async (id: string, at = shop) =>
    (await rest(at.access, 'GET', `/v3/carts/${id}`)).body as object;
  const visit = (url: string, cookie = '') =>
    fetch(url, { redirect: 'manual', headers: cookie ? { cookie } : {} });

  test("41: someone else's cart is not found, by any operation", async () => {
    const victims = await newCart({ customer_id: shop.vip.id });
    const before = await stored(victims.id);
    const { line_items } = (before as { data: { line_items: { physical_items: { id: string }[] } } }).data;
    const cartEntityId = victims.id;
    const lineItemEntityId = line_items.physical_items[0]!.id;
    const lineItem = { productEntityId: shop.mug, quantity: 9 };
    const mutations: [string, object][] = [
      ['addCartLineItems', { cartEntityId, data: { lineItems: [lineItem] } }],
      ['updateCartLineItem', { cartEntityId, lineItemEntityId, data: { lineItem } }],
      ['deleteCartLineItem', { cartEntityId, lineItemEntityId }],
      ['updateCartCurrency', { cartEntityId, data: { currencyCode: 'USD' } }],
      ['assignCartToCustomer', { cartEntityId }],
      ['unassignCartFromCustomer', { cartEntityId }],
    ];
    const attacker = as(await signIn(shop.access, shop.plain));
    for (const who of [{}, attacker]) {
      assert.deepEqual((await send(READ, { id: victims.id }, who)).data, { site: { cart: null } });
      for (const [field, input] of mutations) {
        const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
        const query = `mutation($input: ${type}!) { cart { ${field}(input: $input) { cart { entityId } } } }`;
        const { data, body } = await send(query, { input }, who);
        assert.deepEqual(data, { cart: { [field]: null } });
        const signInFirst = who !== attacker && field.endsWith('Customer');
        assert.equal(
          body.errors![0]!.message,
          signInFirst ? 'Please sign in to see this cart' : NOT_FOUND,
          field,
        );
      }
      const deletion =
        'mutation($input: DeleteCartInput!) { cart { deleteCart(input: $input) { deletedCartEntityId } } }';
      assert.equal(
        (await send(deletion, { input: { cartEntityId } }, who)).body.errors![0]!.message,
        NOT_FOUND,
      );
      const links = (await send(REDIRECT, { input: { cartEntityId } }, who)).data;
      assert.deepEqual(links?.cart?.['createCartRedirectUrls']?.errors, [{ __typename: 'NotFoundError' }]);
    }
    assert.deepEqual(await stored(victims.id), before);
  });

  test("41: someone else's guestCartEntityId brings nothing along", async () => {
    const victims = await newCart({ customer_id: shop.vip.id });
    const before = await stored(victims.id);
    const { email, password } = shop.plain;
    const { data } = await send(LOGIN, { email, password, cart: victims.id });
    assert.deepEqual(data, { login: { cart: null } });
    assert.deepEqual(await stored(victims.id), before);
  });

  test('42: two sign-ins at once with one guest cart merge it once', async () => {
    const fresh = await cartStore(server);
    const own = await newCart({ customer_id: fresh.plain.id }, fresh);
    const guests = await newCart({}, fresh);
    const { email, password } = fresh.plain;
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => send(LOGIN, { email, password, cart: guests.id }, {}, fresh)),
    );
    for (const { data } of answers)
      assert.deepEqual(data, { login: { cart: { entityId: own.id, amount: { value: 20 } } } });
    assert.equal((await rest(fresh.access, 'GET', `/v3/carts/${guests.id}`)).status, 404);
  });

  test('43: a guest after a priced customer sees the base price, and no shared cache may keep either', async () => {
    const guests = await newCart();
    const vip = as(await signIn(shop.access, shop.vip));
    const input = { lineItems: [{ productEntityId: shop.mug, quantity: 1 }] };
    const priced = await send(CREATE, { input }, vip);
    const unpriced = await send(READ, { id: guests.id });
    assert.equal(priced.data?.cart?.['createCart']?.cart.amount.value, 9);
    assert.equal(unpriced.data?.site?.cart?.amount.value, 10);
    const read = await rest(shop.access, 'GET', `/v3/carts/${guests.id}`);
    const page = await visit(`${shop.access.storefront_url}/cart.php`);
    for (const { headers } of [priced, unpriced, read, page])
      assert.equal(headers.get('cache-control'), 'private, no-store');
    const vary = unpriced.headers.get('vary')!.toLowerCase();
    for (const name of ['authorization', 'cookie', 'x-bc-customer-access-token'])
      assert.ok(vary.includes(name), name);
  });

  test('44: a link to a deleted cart, or used before, shows no cart', async () => {
    const cart = await newCart();
    const first = await visit(cart.redirect_urls['cart_url']!);
    assert.equal(first.status, 302);
    assert.equal(new URL(first.headers.get('location')!, shop.access.storefront_url).pathname, '/cart.php');
    const cookie = cookiesOf(first.headers);
    const page = await (await visit(`${shop.access.storefront_url}/cart.php`, cookie)).text();
    assert.ok(page.includes('Mug'));

    const deleted = await newCart();
    assert.equal((await rest(shop.access, 'DELETE', `/v3/carts/${deleted.id}`)).status, 204);
    for (const url of [...Object.values(cart.redirect_urls), ...Object.values(deleted.redirect_urls)]) {
      const answer = await visit(url);
      assert.ok(answer.status >= 400 && answer.status < 500, `${answer.status} ${url}`);
      assert.deepEqual(answer.headers.getSetCookie(), []);
      assert.equal((await answer.text()).includes('Mug'), false);
    }
  });

  test('40, 44: a link gives a guest a new session; a planted one never sees the cart', async () => {
    const planted = cookiesOf(
      (await send(CREATE, { input: { lineItems: [{ productEntityId: shop.mug, quantity: 1 }] } })).headers,
    );
    const cart = await newCart({
      line_items: [{ product_id: shop.shirt.id, variant_id: shop.shirt.m, quantity: 1 }],
    });
    const opened = await visit(cart.redirect_urls['cart_url']!, planted);
    assert.notEqual(cookiesOf(opened.headers), planted);
    const page = await (await visit(`${shop.access.storefront_url}/cart.php`, planted)).text();
    assert.equal(page.includes('Shirt'), false);
  });

  test("44: a link to a customer's cart signs nobody in, and is not used up by trying", async () => {
    const cart = await newCart({ customer_id: shop.vip.id });
    const url = cart.redirect_urls['checkout_url']!;
    for (let visits = 0; visits < 2; visits += 1) {
      const answer = await visit(url);
      assert.equal(answer.status, 302);
      assert.equal(new URL(answer.headers.get('location')!, url).pathname, '/login.php');
      assert.deepEqual(answer.headers.getSetCookie(), []);
    }
    const { email, password } = shop.vip;
    const login = await send(LOGIN, { email, password, cart: null });
    const opened = await visit(url, cookiesOf(login.headers));
    assert.equal(opened.status, 302);
    assert.equal(new URL(opened.headers.get('location')!, url).pathname, '/checkout');
  });

  test("47: another store's carts, items, products and customers are not found", async () => {
    const cart = await newCart();
    const before = await stored(cart.id);
    const { line_items } = (before as { data: { line_items: { physical_items: { id: string }[] } } }).data;
    const item = `/v3/carts/${cart.id}/items/${line_items.physical_items[0]!.id}`;
    const line_item = { product_id: other.mug, quantity: 2 };
    for (const [method, path, body] of [
      ['GET', `/v3/carts/${cart.id}`, undefined],
      ['PUT', `/v3/carts/${cart.id}`, { customer_id: other.vip.id }],
      ['DELETE', `/v3/carts/${cart.id}`, undefined],
      ['POST', `/v3/carts/${cart.id}/items`, { line_items: [line_item] }],
      ['PUT', item, { line_item }],
      ['DELETE', item, undefined],
      ['POST', `/v3/carts/${cart.id}/redirect_urls`, {}],
    ] as const)
      assert.equal((await rest(other.access, method, path, body)).status, 404, `${method} ${path}`);
    assert.deepEqual((await send(READ, { id: cart.id }, {}, other)).data, { site: { cart: null } });
    const added = await send(
      ADD,
      {
        input: { cartEntityId: cart.id, data: { lineItems: [{ productEntityId: other.mug, quantity: 1 }] } },
      },
      {},
      other,
    );
    assert.equal(added.body.errors![0]!.message, NOT_FOUND);
    const { email, password } = other.vip;
    assert.deepEqual((await send(LOGIN, { email, password, cart: cart.id }, {}, other)).data, {
      login: { cart: null },
    });
    const elsewhere = new URL(cart.redirect_urls['cart_url']!);
    const stolen = await visit(`${other.access.storefront_url}${elsewhere.pathname}${elsewhere.search}`);
    assert.ok(stolen.status >= 400 && stolen.status < 500);
    assert.deepEqual(await stored(cart.id), before);
    assert.equal((await visit(elsewhere.href)).status, 302);

    // Ids count per store from 1: these are of no product and no customer here, whatever another store has.
    const unknown = { product_id: 4711, quantity: 1 };
    for (const body of [
      { line_items: [unknown] },
      { customer_id: 4711, line_items: [{ ...unknown, product_id: shop.mug }] },
    ])
      assert.equal((await rest(shop.access, 'POST', '/v3/carts', body)).status, 422);
  });
});
