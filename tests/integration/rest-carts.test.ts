import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { cartStore, type CartStore } from '../support/cart-store.ts';
import { rest, type RestAnswer } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';

interface Item {
  id: string;
  variant_id: number;
  quantity: number;
  name: string;
  list_price: number;
  [field: string]: unknown;
}
interface Cart {
  id: string;
  customer_id: number;
  email: string;
  version: number;
  base_amount: number;
  cart_amount: number;
  line_items: { physical_items: Item[]; custom_items: Record<string, unknown>[] };
  redirect_urls?: Record<string, string>;
  [field: string]: unknown;
}

const cartOf = ({ status, body }: RestAnswer, expected: number): Cart => {
  assert.equal(status, expected, JSON.stringify(body));
  assert.deepEqual((body as { meta: object }).meta, {});
  return (body as { data: Cart }).data;
};
const errorsOf = ({ body }: RestAnswer) => (body as { errors: Record<string, string> }).errors;
const titleOf = ({ body }: RestAnswer) => (body as { title: string }).title;
const linesOf = (cart: Cart) =>
  cart.line_items.physical_items.map(({ variant_id, quantity, list_price }) => [
    variant_id,
    quantity,
    list_price,
  ]);

const CARTS = '/v3/carts';
const NOBODY = '00000000-0000-0000-0000-000000000000';

describe('REST carts (wire facts 6; reference/carts.v3.yml)', () => {
  let server: TestServer;
  let shop: CartStore;
  before(async () => {
    server = await startServer();
    server.clock.set(Date.UTC(2026, 0, 15, 12));
    shop = await cartStore(server);
  });
  after(() => server.close());

  const send = (method: string, path: string, body?: unknown) => rest(shop.access, method, path, body);
  const create = async (body: object, query = '') => cartOf(await send('POST', CARTS + query, body), 201);
  const mug = (quantity = 1) => ({ product_id: shop.mug, quantity });
  const read = async (id: string) => cartOf(await send('GET', `${CARTS}/${id}`), 200);

  test('a cart for a guest, with every field of the answer', async () => {
    const cart = await create({
      channel_id: 1,
      line_items: [{ product_id: shop.shirt.id, variant_id: shop.shirt.m, quantity: 2 }],
    });
    const [item] = cart.line_items.physical_items;
    assert.match(cart.id, /^[0-9a-f-]{36}$/);
    assert.deepEqual(cart, {
      id: cart.id,
      customer_id: 0,
      channel_id: 1,
      email: '',
      currency: { code: 'USD' },
      tax_included: false,
      base_amount: 44,
      discount_amount: 0,
      cart_amount: 44,
      coupons: [],
      discounts: [],
      line_items: {
        physical_items: [
          {
            id: item!.id,
            parent_id: null,
            variant_id: shop.shirt.m,
            product_id: shop.shirt.id,
            sku: 'SHIRT-M',
            name: 'Shirt',
            url: `${shop.access.storefront_url}/shirt/`,
            quantity: 2,
            taxable: true,
            image_url: '',
            discounts: [],
            coupons: [],
            discount_amount: 0,
            coupon_amount: 0,
            original_price: 22,
            list_price: 22,
            sale_price: 22,
            extended_list_price: 44,
            extended_sale_price: 44,
            is_require_shipping: true,
            is_mutable: true,
            added_by_promotion: false,
          },
        ],
        digital_items: [],
        gift_certificates: [],
        custom_items: [],
      },
      created_time: '2026-01-15T12:00:00.000Z',
      updated_time: '2026-01-15T12:00:00.000Z',
      locale: 'en',
      version: 1,
    });
    assert.deepEqual(await read(cart.id), cart);
  });

  test('a cart for a customer has their prices and address', async () => {
    const cart = await create({ customer_id: shop.vip.id, line_items: [mug(2)] });
    assert.deepEqual([cart.customer_id, cart.email, cart.cart_amount], [shop.vip.id, 'vip@example.com', 18]);
  });

  test('set prices and names, options by choice, and custom items', async () => {
    const { body } = await send('GET', `/v3/catalog/products/${shop.shirt.id}/options`);
    const [size] = (body as { data: { id: number; option_values: { id: number; label: string }[] }[] }).data;
    const small = size!.option_values.find(({ label }) => label === 'S')!;
    const cart = await create(
      {
        customer_id: 0,
        line_items: [
          {
            product_id: shop.shirt.id,
            quantity: 2,
            list_price: 12.5,
            name: 'Hemd',
            option_selections: [
              { option_id: size!.id, option_value: String(small.id), name: 'Größe', value: 'klein' },
            ],
          },
        ],
        custom_items: [{ sku: 'custom-item-sku', name: 'table', quantity: 1, list_price: 30 }],
        channel_id: 1,
        currency: { code: 'usd' },
        locale: 'de-DE',
      },
      '?include=line_items.physical_items.options',
    );
    const [item] = cart.line_items.physical_items;
    assert.deepEqual([item!.name, item!.variant_id, item!.list_price], ['Hemd', shop.shirt.s, 12.5]);
    assert.deepEqual(item!['options'], [
      { name: 'Größe', nameId: size!.id, value: 'klein', valueId: small.id },
    ]);
    const [custom] = cart.line_items.custom_items;
    assert.deepEqual(custom, {
      id: custom!['id'],
      sku: 'custom-item-sku',
      name: 'table',
      quantity: 1,
      list_price: 30,
      extended_list_price: 30,
      image_url: '',
    });
    assert.equal(cart.cart_amount, 55);
    assert.equal(cart['locale'], 'de-DE');
  });

  test('a set price finer than the currency is rounded first and multiplied then ("extended_list_price")', async () => {
    const cart = await create({
      line_items: [{ product_id: shop.mug, quantity: 3, list_price: 1.005 }],
      custom_items: [
        { name: 'Ribbon', quantity: 2, list_price: 0.125 },
        { name: 'Card', quantity: 1, list_price: 0.005 },
      ],
    });
    const prices = ({ list_price, extended_list_price }: Record<string, unknown>) => [
      list_price,
      extended_list_price,
    ];
    // 1.005 is 1.01, three times; 0.125 is 0.13, twice; 0.005 is 0.01.
    const {
      physical_items: [mugs],
      custom_items: customs,
    } = cart.line_items;
    assert.deepEqual(prices(mugs!), [1.01, 3.03]);
    assert.deepEqual([mugs!['sale_price'], mugs!['extended_sale_price']], [1.01, 3.03]);
    assert.deepEqual(customs.map(prices), [
      [0.13, 0.26],
      [0.01, 0.01],
    ]);
    assert.deepEqual([cart.base_amount, cart.cart_amount], [3.3, 3.3]);
    assert.deepEqual(await read(cart.id), cart);
  });

  test('items are added, changed and removed; the last one takes the cart along', async () => {
    const { id } = await create({ line_items: [mug()] });
    const more = {
      line_items: [
        { product_id: shop.shirt.id, variant_id: shop.shirt.s, quantity: 2 },
        { product_id: shop.shirt.id, variant_id: shop.shirt.m, quantity: 1 },
      ],
    };
    const added = cartOf(await send('POST', `${CARTS}/${id}/items`, more), 201);
    assert.deepEqual(
      linesOf(added).slice(1),
      [
        [shop.shirt.s, 2, 18],
        [shop.shirt.m, 1, 19.8],
      ],
      'three shirts together are 10 % off',
    );
    const [first, second, third] = added.line_items.physical_items;
    const change = { line_item: { product_id: shop.mug, quantity: 5, list_price: 8 }, version: 2 };
    const changed = cartOf(await send('PUT', `${CARTS}/${id}/items/${first!.id}`, change), 200);
    assert.deepEqual(
      linesOf(changed).map(([, ...rest]) => rest),
      [
        [5, 8],
        [2, 18],
        [1, 19.8],
      ],
    );
    cartOf(await send('DELETE', `${CARTS}/${id}/items/${second!.id}`), 200);
    const left = cartOf(await send('DELETE', `${CARTS}/${id}/items/${third!.id}`, { version: 4 }), 200);
    assert.deepEqual(await read(id), left);
    const last = await send('DELETE', `${CARTS}/${id}/items/${first!.id}`);
    assert.deepEqual([last.status, last.body], [204, null]);
    assert.equal((await send('GET', `${CARTS}/${id}`)).status, 404);
  });

  test('the customer is changed with 201, and 0 makes it a guest’s', async () => {
    const { id } = await create({ line_items: [mug()] });
    const theirs = cartOf(await send('PUT', `${CARTS}/${id}`, { customer_id: shop.vip.id, version: 1 }), 201);
    assert.deepEqual([theirs.customer_id, theirs.cart_amount, theirs.version], [shop.vip.id, 9, 2]);
    const guests = cartOf(await send('PUT', `${CARTS}/${id}`, { customer_id: 0 }), 201);
    assert.deepEqual([guests.customer_id, guests.email, guests.cart_amount], [0, '', 10]);
  });

  test('a version that is not current is 409 and changes nothing', async () => {
    const cart = await create({ line_items: [mug()] });
    const path = `${CARTS}/${cart.id}`;
    const item = cart.line_items.physical_items[0]!.id;
    for (const [method, url, body] of [
      ['PUT', path, { customer_id: shop.vip.id, version: 2 }],
      ['POST', `${path}/items`, { line_items: [mug()], version: 2 }],
      ['PUT', `${path}/items/${item}`, { line_item: mug(3), version: 2 }],
      ['DELETE', `${path}/items/${item}`, { version: 2 }],
    ] as const)
      assert.equal((await send(method, url, body)).status, 409, `${method} ${url}`);
    assert.deepEqual(await read(cart.id), cart);
  });

  test('a cart is deleted with 204', async () => {
    const { id } = await create({ line_items: [mug()] });
    assert.equal((await send('DELETE', `${CARTS}/${id}`)).status, 204);
    assert.equal((await send('GET', `${CARTS}/${id}`)).status, 404);
    assert.equal((await send('DELETE', `${CARTS}/${id}`)).status, 404);
  });

  test('links come with the cart when included, or by themselves, with parameters in both forms', async () => {
    const cart = await create({ line_items: [mug()] }, '?include=redirect_urls');
    const path = `${CARTS}/${cart.id}/redirect_urls`;
    const host = `${shop.access.storefront_url}/cart.php`;
    const check = (urls: Record<string, string>, more: string) => {
      const token = new URL(urls['cart_url']!).searchParams.get('token')!;
      assert.match(token, /^[0-9a-f]{64}$/);
      const end = `id=${cart.id}&token=${token}${more}`;
      assert.deepEqual(urls, {
        cart_url: `${host}?action=load&${end}`,
        checkout_url: `${host}?action=loadInCheckout&${end}`,
        embedded_checkout_url: `${host}?embedded=1&action=loadInCheckout&${end}`,
      });
      return token;
    };
    const tokens = [check(cart.redirect_urls!, '')];
    for (const [body, more] of [
      [undefined, ''],
      [{}, ''],
      [{ query_params: { key_1: 'value_1', key_2: 'value_2' } }, '&key_1=value_1&key_2=value_2'],
      [{ query_params: [{ key: 'key_1', value: 'value_1' }] }, '&key_1=value_1'],
    ] as const) {
      const answer = await send('POST', path, body);
      assert.equal(answer.status, 201);
      tokens.push(check((answer.body as { data: Record<string, string> }).data, more));
    }
    assert.equal(new Set(tokens).size, tokens.length);
    const own = await send('POST', path, { query_params: { token: 'x' } });
    assert.deepEqual([own.status, Object.keys(errorsOf(own))], [422, ['query_params']]);
    assert.equal((await send('POST', `${CARTS}/${NOBODY}/redirect_urls`, {})).status, 404);
  });

  test('bad input is refused by field and changes nothing', async () => {
    const cart = await create({ line_items: [mug()] });
    const items = `${CARTS}/${cart.id}/items`;
    const cases: [string, string, unknown, number, string | null][] = [
      ['POST', CARTS, {}, 422, 'line_items'],
      ['POST', CARTS, { line_items: [] }, 422, 'line_items'],
      ['POST', CARTS, { line_items: [{ product_id: 999, quantity: 1 }] }, 422, 'product_id'],
      ['POST', CARTS, { line_items: [{ product_id: shop.shirt.id, quantity: 1 }] }, 422, 'variant_id'],
      ['POST', CARTS, { line_items: [mug(0)] }, 422, 'line_items.0.quantity'],
      ['POST', CARTS, { line_items: [mug(1_000_001)] }, 422, 'quantity'],
      ['POST', CARTS, { line_items: [{ ...mug(), list_price: -1 }] }, 422, 'line_items.0.list_price'],
      ['POST', CARTS, { line_items: [mug()], customer_id: 999 }, 422, 'customer_id'],
      ['POST', CARTS, { line_items: [mug()], channel_id: 999 }, 422, 'channel_id'],
      ['POST', CARTS, { line_items: [mug()], currency: { code: 'EUR' } }, 400, 'currency'],
      ['POST', CARTS, { line_items: [mug()], gift_certificates: [{}] }, 422, 'gift_certificates'],
      ['POST', CARTS, { line_items: [mug()], unknown: 1 }, 422, 'unknown'],
      ['POST', CARTS, { line_items: Array(10_000).fill(mug()) }, 422, 'line_items'],
      ['POST', items, { line_items: [{ product_id: 999, quantity: 1 }] }, 422, 'product_id'],
      ['POST', items, {}, 422, 'line_items'],
      ['PUT', `${items}/${NOBODY}`, { line_item: mug(2) }, 404, null],
      ['DELETE', `${items}/${NOBODY}`, undefined, 404, null],
      ['GET', `${CARTS}/not-an-id`, undefined, 422, 'cartId'],
      ['GET', `${CARTS}/${NOBODY}`, undefined, 404, null],
    ];
    for (const [method, path, body, status, field] of cases) {
      const answer = await send(method, path, body);
      const what = `${method} ${path} ${JSON.stringify(body)?.slice(0, 80)}`;
      assert.equal(answer.status, status, `${what}: ${JSON.stringify(answer.body)}`);
      if (field !== null) assert.deepEqual(Object.keys(errorsOf(answer)), [field], what);
      assert.ok(titleOf(answer).length > 0);
    }
    assert.deepEqual(await read(cart.id), cart);
  });
});
