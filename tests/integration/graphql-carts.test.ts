import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { cartStore, type CartStore } from '../support/cart-store.ts';
import { cookiesOf, graphql, rest, signIn, type GraphqlAnswer } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';

interface Item {
  readonly entityId: string;
  readonly variantEntityId: number;
  readonly quantity: number;
  readonly listPrice: { readonly value: number };
  readonly selectedOptions: readonly { readonly entityId: number; readonly valueEntityId: number }[];
}
interface Cart {
  readonly entityId: string;
  readonly version: number;
  readonly amount: { readonly value: number; readonly currencyCode: string };
  readonly lineItems: { readonly totalQuantity: number; readonly physicalItems: readonly Item[] };
}
interface CartAnswer {
  readonly cart: Cart;
  readonly deletedLineItemEntityId: string;
  readonly deletedCartEntityId: string | null;
  readonly redirectUrls: Readonly<Record<string, string>>;
  readonly errors: readonly object[];
}
/** What the queries of this file may answer; each test reads what it asked for. */
interface Data {
  readonly cart: Readonly<Record<string, CartAnswer>>;
  readonly site: { readonly cart: Cart };
  readonly login: { readonly cart: Cart };
  readonly logout: {
    readonly cartUnassignResult: {
      readonly cart: Cart;
      readonly errors: readonly { readonly __typename: string }[];
    };
  };
}

const dataOf = ({ status, body }: GraphqlAnswer): Data => {
  assert.equal(status, 200);
  assert.equal('errors' in body, false, JSON.stringify(body.errors));
  return body.data as unknown as Data;
};
/** The message and the path of the one error, with the data beside it. */
const errorOf = ({ status, body }: GraphqlAnswer) => {
  assert.equal(status, 200);
  assert.equal(body.errors?.length, 1, JSON.stringify(body));
  const [{ message, path, extensions }] = body.errors as [
    { message: string; path?: unknown; extensions?: object },
  ];
  return { message, path, extensions, data: body.data as unknown as Data };
};

const CART = `fragment CartFields on Cart {
  entityId version
  amount { value currencyCode }
  lineItems { totalQuantity physicalItems { entityId variantEntityId quantity listPrice { value } } }
}`;
const CREATE = `${CART} mutation Create($input: CreateCartInput!) {
  cart { createCart(input: $input) { cart { ...CartFields } } } }`;
const ADD = `${CART} mutation Add($input: AddCartLineItemsInput!) {
  cart { addCartLineItems(input: $input) { cart { ...CartFields } } } }`;
const UPDATE = `${CART} mutation Update($input: UpdateCartLineItemInput!) {
  cart { updateCartLineItem(input: $input) { cart { ...CartFields } } } }`;
const REMOVE = `${CART} mutation Remove($input: DeleteCartLineItemInput!) {
  cart { deleteCartLineItem(input: $input) {
    deletedLineItemEntityId deletedCartEntityId cart { ...CartFields } } } }`;
const DELETE = `mutation Delete($input: DeleteCartInput!) {
  cart { deleteCart(input: $input) { deletedCartEntityId } } }`;
const READ = `${CART} query Read($id: String) { site { cart(entityId: $id) { ...CartFields } } }`;
const LOGIN = `mutation Login($email: String!, $password: String!, $cart: String) {
  login(email: $email, password: $password, guestCartEntityId: $cart) {
    cart { entityId amount { value } lineItems { totalQuantity } } } }`;
const LOGOUT = `mutation Logout($cart: String) { logout(cartEntityId: $cart) {
  result cartUnassignResult { cart { entityId amount { value } } errors { __typename ... on Error { message } } } } }`;
const REDIRECT = `mutation Redirect($input: CreateCartRedirectUrlsInput!) {
  cart { createCartRedirectUrls(input: $input) {
    redirectUrls { redirectedCheckoutUrl embeddedCheckoutUrl }
    errors { __typename ... on NotFoundError { message } } } } }`;

const NOBODY = '00000000-0000-0000-0000-000000000000';

describe('GraphQL carts (wire facts 2 and 6)', () => {
  let server: TestServer;
  let shop: CartStore;
  before(async () => {
    server = await startServer();
    server.clock.set(Date.UTC(2026, 0, 15, 12));
    shop = await cartStore(server);
  });
  after(() => server.close());

  interface Who {
    bearer?: string;
    headers?: Record<string, string>;
  }
  const send = (query: string, variables: object = {}, who: Who = {}) =>
    graphql(shop.access, query, { variables, ...who });
  const input = (input: object) => ({ input });
  const mug = (quantity = 1) => ({ productEntityId: shop.mug, quantity });
  const create = async (who: Who = {}, ...lineItems: object[]) => {
    const answer = await send(CREATE, input({ lineItems: lineItems.length ? lineItems : [mug()] }), who);
    return dataOf(answer).cart['createCart']!.cart;
  };
  const read = async (id: string | null, who: Who = {}) => dataOf(await send(READ, { id }, who)).site.cart;
  const server1 = (token: string): Who => ({
    bearer: shop.access.private_token,
    headers: { 'x-bc-customer-access-token': token },
  });

  test('the documented mutations, one after the other', async () => {
    const made = await create(
      {},
      { productEntityId: shop.shirt.id, variantEntityId: shop.shirt.s, quantity: 2 },
    );
    const id = made.entityId;
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    assert.deepEqual(made.amount, { value: 40, currencyCode: 'USD' });
    assert.deepEqual(await read(id), made);

    const added = await send(ADD, input({ cartEntityId: id, data: { lineItems: [mug(3)] }, version: 1 }));
    const cart = dataOf(added).cart['addCartLineItems']!.cart;
    assert.deepEqual([cart.amount.value, cart.version, cart.lineItems.totalQuantity], [70, 2, 5]);
    const [shirt, mugs] = cart.lineItems.physicalItems.map((item) => item.entityId) as [string, string];

    const changed = await send(
      UPDATE,
      input({
        cartEntityId: id,
        lineItemEntityId: shirt,
        data: { lineItem: { productEntityId: shop.shirt.id, variantEntityId: shop.shirt.m, quantity: 3 } },
      }),
    );
    const after = dataOf(changed).cart['updateCartLineItem']!.cart;
    assert.deepEqual(
      after.lineItems.physicalItems.map(({ variantEntityId, quantity, listPrice }) => [
        variantEntityId,
        quantity,
        listPrice.value,
      ])[0],
      [shop.shirt.m, 3, 19.8],
      'three of a product are 10 % off',
    );

    const removed = await send(REMOVE, input({ cartEntityId: id, lineItemEntityId: mugs }));
    const left = dataOf(removed).cart['deleteCartLineItem']!;
    assert.deepEqual([left.deletedLineItemEntityId, left.deletedCartEntityId], [mugs, null]);
    assert.deepEqual(await read(id), left.cart);
    const last = await send(REMOVE, input({ cartEntityId: id, lineItemEntityId: shirt }));
    assert.deepEqual(dataOf(last).cart['deleteCartLineItem'], {
      deletedLineItemEntityId: shirt,
      deletedCartEntityId: id,
      cart: null,
    });
    assert.equal(await read(id), null);

    const again = await create();
    const gone = await send(DELETE, input({ cartEntityId: again.entityId }));
    assert.deepEqual(dataOf(gone), { cart: { deleteCart: { deletedCartEntityId: again.entityId } } });
    assert.equal(await read(again.entityId), null);
  });

  test('every built field of a cart and its items', async () => {
    const { entityId } = await create(
      {},
      { productEntityId: shop.shirt.id, variantEntityId: shop.shirt.m, quantity: 1 },
    );
    const answer = await send(
      `query($id: String) { site { cart(entityId: $id) {
        currencyCode isTaxIncluded locale version
        baseAmount { value } discountedAmount { value } amount { value currencyCode }
        discounts { entityId } createdAt { utc } updatedAt { utc }
        lineItems { totalQuantity digitalItems { entityId } giftCertificates { entityId } customItems { entityId }
          physicalItems {
            parentEntityId productEntityId variantEntityId sku name path url brand quantity isTaxable isMutable
            isShippingRequired imageUrl image { url(width: 320) } discounts { entityId }
            listPrice { value } originalPrice { value } salePrice { value }
            extendedListPrice { value } extendedSalePrice { value }
            discountedAmount { value } couponAmount { value }
            selectedOptions { __typename entityId name
              ... on CartSelectedMultipleChoiceOption { value valueEntityId } }
          } } } } }`,
      { id: entityId },
    );
    assert.equal(answer.body['extensions'], undefined);
    const cart = dataOf(answer).site.cart;
    const [item] = cart.lineItems.physicalItems;
    const [option] = item!.selectedOptions;
    assert.deepEqual(cart, {
      currencyCode: 'USD',
      isTaxIncluded: false,
      locale: 'en',
      version: 1,
      baseAmount: { value: 22 },
      discountedAmount: { value: 0 },
      amount: { value: 22, currencyCode: 'USD' },
      discounts: [],
      createdAt: { utc: '2026-01-15T12:00:00Z' },
      updatedAt: { utc: '2026-01-15T12:00:00Z' },
      lineItems: {
        totalQuantity: 1,
        digitalItems: [],
        giftCertificates: [],
        customItems: [],
        physicalItems: [
          {
            parentEntityId: null,
            productEntityId: shop.shirt.id,
            variantEntityId: shop.shirt.m,
            sku: 'SHIRT-M',
            name: 'Shirt',
            path: '/shirt/',
            url: `${shop.access.storefront_url}/shirt/`,
            brand: null,
            quantity: 1,
            isTaxable: true,
            isMutable: true,
            isShippingRequired: true,
            imageUrl: null,
            image: null,
            discounts: [],
            listPrice: { value: 22 },
            originalPrice: { value: 22 },
            salePrice: { value: 22 },
            extendedListPrice: { value: 22 },
            extendedSalePrice: { value: 22 },
            discountedAmount: { value: 0 },
            couponAmount: { value: 0 },
            selectedOptions: [
              {
                __typename: 'CartSelectedMultipleChoiceOption',
                entityId: option!.entityId,
                name: 'Size',
                value: 'M',
                valueEntityId: option!.valueEntityId,
              },
            ],
          },
        ],
      },
    });
    const chosen = await create(
      {},
      {
        productEntityId: shop.shirt.id,
        quantity: 1,
        selectedOptions: {
          multipleChoices: [{ optionEntityId: option!.entityId, optionValueEntityId: option!.valueEntityId }],
        },
      },
    );
    assert.equal(chosen.lineItems.physicalItems[0]!.variantEntityId, shop.shirt.m);
  });

  test('the recorded messages; a failed mutation nulls only its node', async () => {
    const made = await create();
    const cartEntityId = made.entityId;
    const lineItemEntityId = made.lineItems.physicalItems[0]!.entityId;
    const add = (lineItems: object[], more: object = {}) =>
      send(ADD, input({ cartEntityId, data: { lineItems }, ...more }));
    const cases: [string, Promise<GraphqlAnswer>, string][] = [
      [
        'createCart',
        send(CREATE, input({ lineItems: [{ productEntityId: 999999, quantity: 1 }] })),
        'Not Found: Provided product ID (999999) does not represent a valid product',
      ],
      [
        'createCart',
        send(CREATE, input({ lineItems: [{ productEntityId: shop.shirt.id, quantity: 1 }] })),
        'Product "Shirt" has options, variant ID is required',
      ],
      [
        'createCart',
        send(CREATE, input({ lineItems: [mug(0)] })),
        'Missing required fields.: `lineItems.*.quantity` must be a whole number of at least 1',
      ],
      [
        'addCartLineItems',
        send(ADD, input({ cartEntityId: NOBODY, data: { lineItems: [mug()] } })),
        'Not Found: Cart does not exist',
      ],
      [
        'addCartLineItems',
        add([mug()], { version: 9 }),
        'Request conflict: The cart was changed by somebody else',
      ],
      [
        'updateCartLineItem',
        send(UPDATE, input({ cartEntityId, lineItemEntityId, data: {} })),
        'Missing required fields.: `data.lineItem`',
      ],
      [
        'deleteCartLineItem',
        send(REMOVE, input({ cartEntityId, lineItemEntityId: NOBODY })),
        'Not Found: The cart has no such line item',
      ],
      ['deleteCart', send(DELETE, input({ cartEntityId: 'undefined' })), 'Not Found: Cart does not exist'],
    ];
    for (const [field, answer, message] of cases)
      assert.deepEqual(errorOf(await answer), {
        message,
        path: ['cart', field],
        extensions: undefined,
        data: { cart: { [field]: null } },
      });
    assert.deepEqual(await read(cartEntityId), made);
  });

  test('what is not built says so, another currency is refused', async () => {
    const { entityId } = await create();
    const gift = { name: 'A', theme: 'BIRTHDAY', amount: 5, quantity: 1 };
    const person = { name: 'A', email: 'a@example.com' };
    const gifts = errorOf(
      await send(CREATE, input({ giftCertificates: [{ ...gift, sender: person, recipient: person }] })),
    );
    assert.deepEqual(gifts.extensions, { code: 'NOT_IMPLEMENTED' });
    const currency = `mutation($input: UpdateCartCurrencyInput!) {
      cart { updateCartCurrency(input: $input) { cart { currencyCode } } } }`;
    const change = (currencyCode: string) =>
      send(currency, input({ cartEntityId: entityId, data: { currencyCode } }));
    assert.equal(errorOf(await change('EUR')).message, 'This channel does not sell in EUR');
    const same = dataOf(await change('USD'));
    assert.deepEqual(same, { cart: { updateCartCurrency: { cart: { currencyCode: 'USD' } } } });
  });

  test('a browser has its cart without the id, and one at a time', async () => {
    const first = await send(CREATE, input({ lineItems: [mug()] }), {
      headers: { origin: 'http://localhost:3000' },
    });
    const { entityId } = dataOf(first).cart['createCart']!.cart;
    const browser = { headers: { origin: 'http://localhost:3000', cookie: cookiesOf(first.headers) } };
    assert.match(browser.headers.cookie, /^SHOP_SESSION_TOKEN=[0-9a-f]{64}$/);
    assert.equal((await read(null, browser)).entityId, entityId);
    assert.equal(await read(null), null);
    const second = errorOf(await send(CREATE, input({ lineItems: [mug()] }), browser));
    assert.equal(second.message, 'Request conflict: This session has a cart: add to it');
  });

  test("a customer's cart has their prices and is no one else's", async () => {
    const vip = server1(await signIn(shop.access, shop.vip));
    const made = await create(vip, mug(2));
    const id = made.entityId;
    assert.equal(made.amount.value, 18);
    assert.deepEqual(await read(id, vip), made);
    assert.deepEqual(await read(null, vip), made);
    assert.equal(await read(id), null);
    const impersonated = {
      bearer: shop.access.impersonation_token,
      headers: { 'x-bc-customer-id': String(shop.vip.id) },
    };
    assert.deepEqual(await read(id, impersonated), made);
    await send(DELETE, input({ cartEntityId: id }), vip);
  });

  test('login adopts the guest cart, or merges it into the one from before', async () => {
    const login = async (cart: string | null) => {
      const { email, password } = shop.plain;
      return dataOf(await send(LOGIN, { email, password, cart })).login.cart;
    };
    assert.equal(await login(null), null);
    const first = String((await create({}, mug(2))).entityId);
    assert.deepEqual(await login(first), {
      entityId: first,
      amount: { value: 20 },
      lineItems: { totalQuantity: 2 },
    });
    const second = String((await create({}, mug(3))).entityId);
    assert.deepEqual(await login(second), {
      entityId: first,
      amount: { value: 50 },
      lineItems: { totalQuantity: 5 },
    });
    for (const id of [second, first, NOBODY, 'undefined']) {
      const cart = await login(id);
      assert.deepEqual([cart.entityId, cart.lineItems.totalQuantity], [first, 5], `named: ${id}`);
    }
    assert.equal(await read(first), null);
  });

  test('login shows the merged cart at the customer’s prices, to a browser as well', async () => {
    const guest = await send(CREATE, input({ lineItems: [mug(1)] }), {
      headers: { origin: 'http://localhost:3000' },
    });
    const headers = { origin: 'http://localhost:3000', cookie: cookiesOf(guest.headers) };
    const { email, password } = shop.vip;
    const answer = await send(LOGIN, { email, password, cart: null }, { headers });
    const { cart } = dataOf(answer).login;
    assert.deepEqual(cart.amount, { value: 9 });
    const signedIn = { headers: { ...headers, cookie: cookiesOf(answer.headers) } };
    assert.equal((await read(null, signedIn)).entityId, cart.entityId);

    const out = await send(LOGOUT, {}, signedIn);
    assert.deepEqual(dataOf(out), {
      logout: {
        result: 'success',
        cartUnassignResult: { cart: { entityId: cart.entityId, amount: { value: 10 } }, errors: [] },
      },
    });
    const guestAgain = { headers: { ...headers, cookie: cookiesOf(out.headers) } };
    assert.match(guestAgain.headers.cookie, /^SHOP_SESSION_TOKEN=[0-9a-f]{64}$/);
    assert.equal((await read(null, guestAgain)).entityId, cart.entityId);
    assert.equal(await read(null, signedIn), null);
  });

  test('logout hands a named cart back, and says why not', async () => {
    const token = await signIn(shop.access, shop.vip);
    const made = await create(server1(token), mug(1));
    const out = await send(LOGOUT, { cart: made.entityId }, server1(token));
    const { cartUnassignResult } = dataOf(out).logout;
    assert.deepEqual(cartUnassignResult, {
      cart: { entityId: made.entityId, amount: { value: 10 } },
      errors: [],
    });
    assert.equal((await read(made.entityId)).amount.value, 10);

    const again = await signIn(shop.access, shop.vip);
    const refused = dataOf(await send(LOGOUT, { cart: NOBODY }, server1(again))).logout;
    assert.deepEqual(refused.cartUnassignResult, {
      cart: null,
      errors: [{ __typename: 'CartUnassignInaccessibleError', message: 'Not Found: Cart does not exist' }],
    });
    const guest = dataOf(await send(LOGOUT, { cart: made.entityId })).logout;
    assert.equal(guest.cartUnassignResult.errors[0]!.__typename, 'CartUnassignNotAllowedError');
    assert.deepEqual(dataOf(await send(LOGOUT)).logout, {
      result: 'success',
      cartUnassignResult: { cart: null, errors: [] },
    });
  });

  test('a cart is assigned to the customer and back, where the token has the scope', async () => {
    const vip = server1(await signIn(shop.access, shop.vip));
    const { entityId } = await create();
    const assign = `mutation($input: AssignCartToCustomerInput!) {
      cart { assignCartToCustomer(input: $input) { cart { amount { value } } } } }`;
    const unassign = `mutation($input: UnassignCartFromCustomerInput!) {
      cart { unassignCartFromCustomer(input: $input) { cart { amount { value } } } } }`;
    const named = input({ cartEntityId: entityId });
    assert.equal(errorOf(await send(assign, named)).message, 'Please sign in to see this cart');
    assert.deepEqual(dataOf(await send(assign, named, vip)), {
      cart: { assignCartToCustomer: { cart: { amount: { value: 9 } } } },
    });
    assert.deepEqual(dataOf(await send(unassign, named, vip)), {
      cart: { unassignCartFromCustomer: { cart: { amount: { value: 10 } } } },
    });
  });

  test('redirect URLs are session-sync links that carry shopper and cart', async () => {
    const vip = server1(await signIn(shop.access, shop.vip));
    const { entityId } = await create(vip);
    const answer = await send(
      REDIRECT,
      input({
        cartEntityId: entityId,
        queryParams: [{ key: 'utm', value: 'a b' }],
        analytics: {
          initiator: { visitId: '', visitorId: '' },
          request: { url: '', userAgent: 'test' },
          consent: { analytics: true, functional: true, targeting: false },
        },
      }),
      vip,
    );
    const { redirectUrls, errors } = dataOf(answer).cart['createCartRedirectUrls']!;
    assert.deepEqual(errors, []);
    for (const [field, page] of [
      ['redirectedCheckoutUrl', '/checkout'],
      ['embeddedCheckoutUrl', '/embedded-checkout'],
    ] as const) {
      const url = new URL(redirectUrls[field]!);
      assert.equal(url.origin + url.pathname, `${shop.access.storefront_url}/session-sync`);
      const claims = JSON.parse(
        Buffer.from(url.searchParams.get('jwt')!.split('.')[1]!, 'base64url').toString(),
      ) as { redirect_to: string; session_payload: Record<string, unknown> };
      assert.equal(claims.redirect_to, `${shop.access.storefront_url}${page}?utm=a+b`);
      assert.equal(claims.session_payload['cart_id'], entityId);
      assert.equal(claims.session_payload['customer_id'], shop.vip.id);
    }
    const missing = dataOf(await send(REDIRECT, input({ cartEntityId: NOBODY }))).cart;
    assert.deepEqual(missing['createCartRedirectUrls'], {
      redirectUrls: null,
      errors: [{ __typename: 'NotFoundError', message: 'Not Found: Cart does not exist' }],
    });
  });

  test('a cart made by REST is the same cart', async () => {
    const { body } = await rest(shop.access, 'POST', '/v3/carts', {
      line_items: [{ product_id: shop.mug, quantity: 1, list_price: 3 }],
    });
    const { id } = (body as { data: { id: string } }).data;
    assert.deepEqual((await read(id)).amount, { value: 3, currencyCode: 'USD' });
  });
});
