import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { dataOf, errorOf } from '../support/answers.ts';
import { cartStore, type CartStore } from '../support/cart-store.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { addCurrency, assignCurrencies, type WireCurrency } from '../support/currencies.ts';
import { suiteServer } from '../support/suite.ts';

interface Money {
  readonly currencyCode: string;
  readonly value: number;
}
interface Cart {
  readonly entityId: string;
  readonly version: number;
  readonly currencyCode: string;
  readonly amount: Money;
}

describe('GraphQL carts in several currencies', () => {
  const server = suiteServer();

  let shop: CartStore;
  let euro: WireCurrency;
  before(async () => {
    shop = await cartStore(server);
    euro = await addCurrency(shop.access, 'EUR', '0.8');
    await addCurrency(shop.access, 'JPY', '150', { decimal_places: 0, is_transactional: false });
    await addCurrency(shop.access, 'GBP', '0.75', { enabled: false });
  });

  const FIELDS = `entityId version currencyCode amount { value currencyCode }`;
  const CREATE = `mutation($input: CreateCartInput!) { cart { createCart(input: $input) { cart { ${FIELDS} } } } }`;
  const CHANGE = `mutation UpdateCartCurrencyMutation($input: UpdateCartCurrencyInput!) {
    cart { updateCartCurrency(input: $input) { cart { ${FIELDS} } } } }`;
  const READ = `query($id: String) { site { cart(entityId: $id) { ${FIELDS} lineItems {
    physicalItems { name quantity originalPrice { value } listPrice { value } extendedSalePrice { value } }
    customItems { name listPrice { value } extendedListPrice { value } } } } } }`;

  type Answer = { cart: Record<string, { cart: Cart }> };
  const send = (query: string, input: object, bearer?: string) =>
    graphql(shop.access, query, { variables: { input }, ...(bearer && { bearer }) });
  const create = async (input: object = {}): Promise<Cart> => {
    const lineItems = [
      { productEntityId: shop.mug, quantity: 2 },
      { productEntityId: shop.shirt.id, variantEntityId: shop.shirt.m, quantity: 3 },
    ];
    return dataOf<Answer>(await send(CREATE, { lineItems, ...input })).cart['createCart']!.cart;
  };
  const change = (cartEntityId: string, currencyCode: string) =>
    send(CHANGE, { cartEntityId, data: { currencyCode } });
  const changed = async (cartEntityId: string, currencyCode: string): Promise<Cart> =>
    dataOf<Answer>(await change(cartEntityId, currencyCode)).cart['updateCartCurrency']!.cart;
  const read = async (id: string) =>
    dataOf<{ site: { cart: Cart & { lineItems: Record<string, object[]> } } }>(
      await graphql(shop.access, READ, { variables: { id } }),
    ).site.cart;

  test('a cart is in the channel’s default, or the currency it is made in', async () => {
    // 2 × 10 + 3 × (22 less 10 %)
    assert.deepEqual((await create()).amount, { currencyCode: 'USD', value: 79.4 });
    assert.deepEqual((await create({ currencyCode: 'EUR' })).amount, { currencyCode: 'EUR', value: 63.52 });
    assert.deepEqual((await create({ currencyCode: 'eur' })).currencyCode, 'EUR');
    await assignCurrencies(shop.access, 1, ['EUR', 'USD', 'JPY'], 'EUR');
    assert.deepEqual((await create()).amount, { currencyCode: 'EUR', value: 63.52 });
    assert.equal((await rest(shop.access, 'DELETE', '/v3/channels/1/currency-assignments')).status, 200);
  });

  test('a cart changes its currency, and its lines with it; there and back', async () => {
    const made = await create();
    const inEuro = await changed(made.entityId, 'EUR');
    assert.deepEqual(inEuro, {
      entityId: made.entityId,
      version: made.version + 1,
      currencyCode: 'EUR',
      amount: { currencyCode: 'EUR', value: 63.52 },
    });
    const { lineItems } = await read(made.entityId);
    assert.deepEqual(lineItems['physicalItems'], [
      {
        name: 'Mug',
        quantity: 2,
        originalPrice: { value: 8 },
        listPrice: { value: 8 },
        extendedSalePrice: { value: 16 },
      },
      {
        name: 'Shirt',
        quantity: 3,
        originalPrice: { value: 17.6 },
        listPrice: { value: 15.84 },
        extendedSalePrice: { value: 47.52 },
      },
    ]);
    // The same again changes nothing.
    assert.deepEqual(await changed(made.entityId, 'eur'), inEuro);
    assert.deepEqual(await changed(made.entityId, 'USD'), { ...made, version: made.version + 2 });
    const other = await rest(shop.access, 'GET', `/v3/carts/${made.entityId}`);
    assert.deepEqual((other.body as { data: { currency: object } }).data.currency, { code: 'USD' });
  });

  test('a rate that changes is the cart’s at its next reading', async () => {
    const made = await create({ currencyCode: 'EUR' });
    const path = `/v2/currencies/${euro.id}`;
    await rest(shop.access, 'PUT', path, { currency_exchange_rate: '0.5' });
    assert.deepEqual((await read(made.entityId)).amount, { currencyCode: 'EUR', value: 39.7 });
    await rest(shop.access, 'PUT', path, { currency_exchange_rate: '0.8' });
    assert.deepEqual((await read(made.entityId)).amount, { currencyCode: 'EUR', value: 63.52 });
  });

  test('only shown, switched off, unknown or no currency at all: refused, and the cart is as it was', async () => {
    const made = await create();
    const earlier = await read(made.entityId);
    for (const code of ['JPY', 'GBP', 'CHF', 'ZZZ', '', '€', 'E\u0000R', 'USD ', "EUR' or 1=1 --"])
      for (const [field, answer] of [
        ['updateCartCurrency', await change(made.entityId, code)],
        ['createCart', await send(CREATE, { lineItems: [], currencyCode: code })],
      ] as const) {
        const error = errorOf(answer);
        assert.equal(error.message, `This channel does not sell in ${code.toUpperCase()}`);
        assert.deepEqual(error.path, ['cart', field]);
      }
    assert.deepEqual(await read(made.entityId), earlier);
  });

  test('a cart that is not there, another customer’s or another store’s: does not exist', async () => {
    const other = await cartStore(server);
    await addCurrency(other.access, 'EUR', '0.8');
    const theirs = dataOf<Answer>(
      await graphql(other.access, CREATE, {
        variables: { input: { lineItems: [{ productEntityId: other.mug, quantity: 1 }] } },
      }),
    ).cart['createCart']!.cart.entityId;
    const token = await signIn(shop.access, shop.vip);
    const vips = dataOf<Answer>(
      await graphql(shop.access, CREATE, {
        variables: { input: { lineItems: [{ productEntityId: shop.mug, quantity: 1 }] } },
        bearer: shop.access.private_token,
        headers: { 'x-bc-customer-access-token': token },
      }),
    ).cart['createCart']!.cart;
    for (const id of [theirs, vips.entityId, '00000000-0000-0000-0000-000000000000', 'x', '']) {
      const error = errorOf(await change(id, 'EUR'));
      assert.equal(error.message, 'Not Found: Cart does not exist');
    }
    const kept = await rest(shop.access, 'GET', `/v3/carts/${vips.entityId}`);
    assert.deepEqual((kept.body as { data: { currency: object } }).data.currency, { code: 'USD' });
  });

  test('prices that an account set are converted, and rounded to the currency', async () => {
    const answer = await rest(shop.access, 'POST', '/v3/carts', {
      line_items: [{ product_id: shop.mug, quantity: 3, list_price: 6.66 }],
      custom_items: [{ name: 'Engraving', sku: 'E', quantity: 2, list_price: 0.99 }],
      currency: { code: 'usd' },
    });
    const { id } = (answer.body as { data: { id: string } }).data;
    // 6.66 × 0.8 = 5.328 and 0.99 × 0.8 = 0.792.
    assert.deepEqual((await changed(id, 'EUR')).amount, {
      currencyCode: 'EUR',
      value: 3 * 5.33 + 2 * 0.79,
    });
    const { lineItems } = await read(id);
    assert.deepEqual(lineItems['customItems'], [
      { name: 'Engraving', listPrice: { value: 0.79 }, extendedListPrice: { value: 1.58 } },
    ]);
  });

  test('what a guest put in goes into the customer’s cart in its currency', async () => {
    const store = shop.access;
    const plain = store.customers.find(({ email }) => email === 'plain@example.com')!;
    const own = await rest(store, 'POST', '/v3/carts', {
      customer_id: plain.id,
      line_items: [{ product_id: shop.mug, quantity: 1 }],
      custom_items: [{ name: 'Card', quantity: 1, list_price: 8 }],
      currency: { code: 'EUR' },
    });
    const guests = await rest(store, 'POST', '/v3/carts', {
      line_items: [{ product_id: shop.mug, quantity: 1 }],
      custom_items: [{ name: 'Wrap', quantity: 1, list_price: 5 }],
      currency: { code: 'USD' },
    });
    const idOf = ({ body }: typeof own) => (body as { data: { id: string } }).data.id;
    const login = await graphql(
      store,
      `mutation($email: String!, $password: String!, $cart: String) {
        login(email: $email, password: $password, guestCartEntityId: $cart) { cart { ${FIELDS} } } }`,
      { variables: { email: shop.plain.email, password: shop.plain.password, cart: idOf(guests) } },
    );
    const { cart } = dataOf<{ login: { cart: Cart } }>(login).login;
    // Two mugs at 8, a card for 8, and wrapping for 5 dollars, which are 4 euros.
    assert.deepEqual([cart.entityId, cart.amount], [idOf(own), { currencyCode: 'EUR', value: 28 }]);
  });

  test('a cart in a currency that is charged in no longer is charged in the channel’s default', async () => {
    const franc = await addCurrency(shop.access, 'CHF', '2');
    const path = `/v2/currencies/${franc.id}`;
    const made = await create({ currencyCode: 'CHF' });
    await rest(shop.access, 'POST', `/v3/carts/${made.entityId}/items`, {
      custom_items: [{ name: 'Card', quantity: 1, list_price: 3 }],
    });
    assert.deepEqual((await read(made.entityId)).amount, { currencyCode: 'CHF', value: 161.8 });
    for (const switched of [{ enabled: false }, { enabled: true, is_transactional: false }]) {
      await rest(shop.access, 'PUT', path, switched);
      // The card for 3 francs is 1.50 dollars.
      assert.deepEqual((await read(made.entityId)).amount, { currencyCode: 'USD', value: 80.9 });
    }
    await rest(shop.access, 'PUT', path, { is_transactional: true });
    assert.deepEqual((await read(made.entityId)).amount, { currencyCode: 'CHF', value: 161.8 });
    assert.equal((await rest(shop.access, 'DELETE', path)).status, 204);
    // Nobody knows any more what 3 francs were.
    const left = await read(made.entityId);
    assert.deepEqual(
      [left.amount, left.lineItems['customItems']],
      [{ currencyCode: 'USD', value: 79.4 }, []],
    );
    const added = await rest(shop.access, 'POST', `/v3/carts/${made.entityId}/items`, {
      custom_items: [{ name: 'Ribbon', quantity: 1, list_price: 3 }],
    });
    const { data } = added.body as { data: { currency: object; cart_amount: number } };
    assert.deepEqual([data.currency, data.cart_amount], [{ code: 'USD' }, 82.4]);
  });
});
