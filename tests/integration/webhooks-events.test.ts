import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { bodyOf } from '../support/answers.ts';
import { graphql, rest } from '../support/clients.ts';
import { startReceiver, type Receiver } from '../support/receiver.ts';
import { suiteStore } from '../support/suite.ts';

interface Line {
  readonly id: string;
}
interface Cart {
  readonly id: string;
  readonly line_items: { readonly physical_items: readonly Line[] };
}

/** docs/integrations/webhooks/events/index.mdx and channels.mdx: what fires when, and what it says. */
describe('documented events', () => {
  const { store } = suiteStore();
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver();
    for (const scope of [
      'store/customer/*',
      'store/subscriber/*',
      'store/cart/*',
      'store/channel/*',
      'store/channel/1/cart/*',
      'store/channel/1/category/*',
      'store/channel/1/categoryTree/*',
      'store/channel/1/settings/*',
      'store/product/*',
      'store/category/*',
      'store/priceList/*',
      'store/priceLists/*',
    ])
      bodyOf(await rest(store, 'POST', '/v3/hooks', { scope, destination: receiver.url() }));
  });
  after(() => receiver.close());

  let seen = 0;
  beforeEach(() => {
    seen = receiver.received.length;
  });
  /** What has come since the test began, in order of its scope: events of one change have no other order. */
  const events = async (count: number): Promise<(readonly [string, unknown])[]> => {
    await receiver.until(seen + count);
    const came = receiver.received.slice(seen).map(({ body }) => [body.scope, body.data] as const);
    seen = receiver.received.length;
    return came.toSorted(([a, dataA], [b, dataB]) =>
      `${a}${JSON.stringify(dataA)}`.localeCompare(`${b}${JSON.stringify(dataB)}`),
    );
  };

  test('customers, their addresses and their channels', async () => {
    const address = {
      first_name: 'A',
      last_name: 'B',
      address1: '1 Main St',
      city: 'Austin',
      state_or_province: 'Texas',
      postal_code: '78701',
      country_code: 'US',
    };
    const made = await rest(store, 'POST', '/v3/customers', [
      { email: 'events@example.com', first_name: 'A', last_name: 'B', addresses: [address] },
    ]);
    const { id } = bodyOf<{ data: { id: number }[] }>(made).data[0]!;
    const [first] = bodyOf<{ data: { id: number }[] }>(
      await rest(store, 'GET', `/v3/customers/addresses?customer_id:in=${id}`),
    ).data;
    const ofAddress = { type: 'customer', id: first!.id, address: { customer_id: id } };
    assert.deepEqual(await events(2), [
      ['store/customer/address/created', ofAddress],
      ['store/customer/created', { type: 'customer', id }],
    ]);
    bodyOf(await rest(store, 'PUT', '/v3/customers/addresses', [{ id: first!.id, city: 'Dallas' }]));
    assert.deepEqual(await events(1), [['store/customer/address/updated', ofAddress]]);
    await rest(store, 'DELETE', `/v3/customers/addresses?id:in=${first!.id}`);
    assert.deepEqual(await events(1), [['store/customer/address/deleted', ofAddress]]);
    bodyOf(await rest(store, 'PUT', '/v3/customers', [{ id, company: 'C' }]));
    assert.deepEqual(await events(1), [['store/customer/updated', { type: 'customer', id }]]);
    bodyOf(await rest(store, 'PUT', '/v3/customers', [{ id, channel_ids: [1] }]));
    assert.deepEqual(await events(2), [
      ['store/customer/channel/login/access/updated', { customer_id: id, channel_ids: [1] }],
      ['store/customer/updated', { type: 'customer', id }],
    ]);
    await rest(store, 'DELETE', `/v3/customers?id:in=${id}`);
    assert.deepEqual(await events(1), [['store/customer/deleted', { type: 'customer', id }]]);
  });

  test('subscribers; what changes nothing tells nothing', async () => {
    const subscribers = '/v3/customers/subscribers';
    const { id } = bodyOf<{ data: { id: number } }>(
      await rest(store, 'POST', subscribers, { email: 'sub@example.com' }),
    ).data;
    const about = { type: 'subscriber', id };
    assert.deepEqual(await events(1), [['store/subscriber/created', about]]);
    const input = '(input: { email: "sub@example.com" })';
    const ask = (mutation: string) =>
      graphql(store, `mutation { newsletter { ${mutation}${input} { errors { __typename } } } }`);
    await ask('unsubscribe');
    await ask('unsubscribe');
    assert.deepEqual(await events(1), [['store/subscriber/updated', about]]);
    await ask('subscribe');
    assert.deepEqual(await events(1), [['store/subscriber/updated', about]]);
    await rest(store, 'DELETE', `${subscribers}?email=sub@example.com`);
    assert.deepEqual(await events(1), [['store/subscriber/deleted', about]]);
  });

  test('carts and their lines, of the store and of the channel', async () => {
    const [product] = store.products;
    const line = { product_id: product!.id, variant_id: product!.variant_ids[0]!, quantity: 1 };
    const lineOf = (cart: Cart, item: Line, name: string) => [
      [`store/cart/lineItem/${name}`, { type: 'cart_line_item', id: item.id, cartId: cart.id }],
      [`store/channel/1/cart/lineItem/${name}`, { cart_id: cart.id, cart_item_id: item.id }],
    ];
    const cartOf = (cart: Cart, name: string) => [
      [`store/cart/${name}`, { type: 'cart', id: cart.id }],
      [`store/channel/1/cart/${name}`, { cart_id: cart.id }],
    ];
    const expected = (...all: unknown[][][]) =>
      (all.flat() as [string, unknown][]).toSorted(([a, dataA], [b, dataB]) =>
        `${a}${JSON.stringify(dataA)}`.localeCompare(`${b}${JSON.stringify(dataB)}`),
      );

    const cart = bodyOf<{ data: Cart }>(
      await rest(store, 'POST', '/v3/carts', { line_items: [line] }),
      201,
    ).data;
    const item = cart.line_items.physical_items[0]!;
    assert.deepEqual(
      await events(6),
      expected(cartOf(cart, 'created'), cartOf(cart, 'updated'), lineOf(cart, item, 'created')),
    );
    bodyOf(
      await rest(store, 'PUT', `/v3/carts/${cart.id}/items/${item.id}`, {
        line_item: { ...line, quantity: 2 },
      }),
    );
    assert.deepEqual(await events(4), expected(cartOf(cart, 'updated'), lineOf(cart, item, 'updated')));
    await rest(store, 'DELETE', `/v3/carts/${cart.id}/items/${item.id}`);
    assert.deepEqual(
      await events(6),
      expected(cartOf(cart, 'updated'), cartOf(cart, 'deleted'), lineOf(cart, item, 'deleted')),
    );
    const other = bodyOf<{ data: Cart }>(
      await rest(store, 'POST', '/v3/carts', { line_items: [line] }),
      201,
    ).data;
    await events(6);
    await rest(store, 'DELETE', `/v3/carts/${other.id}`);
    assert.deepEqual(await events(2), expected(cartOf(other, 'deleted')));
  });

  test('channels', async () => {
    const body = { name: 'Told', type: 'storefront', platform: 'custom' };
    const { id } = bodyOf<{ data: { id: number } }>(await rest(store, 'POST', '/v3/channels', body)).data;
    assert.deepEqual(await events(1), [['store/channel/created', { type: 'channel', id }]]);
    bodyOf(await rest(store, 'PUT', `/v3/channels/${id}`, { name: 'Told again' }));
    assert.deepEqual(await events(1), [['store/channel/updated', { type: 'channel', id }]]);
  });

  test('products', async () => {
    const body = { name: 'Told', type: 'physical', weight: 1, price: 5 };
    const { id } = bodyOf<{ data: { id: number } }>(
      await rest(store, 'POST', '/v3/catalog/products', body),
    ).data;
    const data = { type: 'product', id };
    assert.deepEqual(await events(1), [['store/product/created', data]]);
    bodyOf(await rest(store, 'PUT', `/v3/catalog/products/${id}`, { price: 6 }));
    assert.deepEqual(await events(1), [['store/product/updated', data]]);
    await rest(store, 'DELETE', `/v3/catalog/products/${id}`);
    assert.deepEqual(await events(1), [['store/product/deleted', data]]);
  });

  test('categories, of the store and of the channel that shows them, with all below; their tree', async () => {
    const trees = bodyOf<{ data: { id: number; channels: number[] }[] }>(
      await rest(store, 'GET', '/v3/catalog/trees'),
    ).data;
    const tree_id = trees.find(({ channels }) => channels.includes(1))!.id;
    const make = async (name: string, parent_id: number) =>
      bodyOf<{ data: { category_id: number }[] }>(
        await rest(store, 'POST', '/v3/catalog/trees/categories', [{ name, tree_id, parent_id }]),
        201,
      ).data[0]!.category_id;
    const told = (what: string, category_id: number) => [
      [`store/category/${what}`, { type: 'category', id: category_id }],
      [`store/channel/1/category/${what}`, { category_id, tree_id }],
    ];
    const above = await make('Told', 0);
    assert.deepEqual(await events(2), told('created', above));
    const below = await make('Told below', above);
    assert.deepEqual(await events(2), told('created', below));
    await rest(store, 'PUT', '/v3/catalog/trees/categories', [{ category_id: below, name: 'Told anew' }]);
    assert.deepEqual(await events(2), told('updated', below));
    await rest(store, 'DELETE', `/v3/catalog/trees/categories?category_id:in=${above}`);
    const both = [...told('deleted', above), ...told('deleted', below)];
    assert.deepEqual(
      await events(4),
      both.toSorted(([a], [b]) => String(a).localeCompare(String(b))),
    );
    bodyOf(await rest(store, 'PUT', '/v3/catalog/trees', [{ id: tree_id, name: 'Told tree' }]));
    assert.deepEqual(await events(1), [['store/channel/1/categoryTree/updated', { tree_id }]]);
  });

  test('price lists', async () => {
    const made = await rest(store, 'POST', '/v3/pricelists', { name: 'Told' });
    const { id } = bodyOf<{ data: { id: number } }>(made).data;
    const told = (...names: string[]) =>
      names.map((name) => [`store/priceList/${name}`, { price_list_id: id }] as const);
    assert.deepEqual(await events(1), told('created'));
    bodyOf(await rest(store, 'PUT', `/v3/pricelists/${id}`, { name: 'Told anew' }));
    assert.deepEqual(await events(1), told('updated'));
    bodyOf(await rest(store, 'PUT', `/v3/pricelists/${id}`, { active: false }));
    assert.deepEqual(await events(2), told('deactivated', 'updated'));
    bodyOf(await rest(store, 'PUT', `/v3/pricelists/${id}`, { active: true }));
    assert.deepEqual(await events(2), told('activated', 'updated'));
    await rest(store, 'DELETE', `/v3/pricelists/${id}`);
    assert.deepEqual(await events(1), told('deleted'));
    const { id: another } = bodyOf<{ data: { id: number } }>(
      await rest(store, 'POST', '/v3/pricelists', { name: 'Told' }),
    ).data;
    await events(1);
    await rest(store, 'DELETE', `/v3/pricelists?id:in=${another}`);
    assert.deepEqual(await events(1), [['store/priceLists/deleted', { price_list_ids: [another] }]]);
  });

  test('sites and routes of a channel', async () => {
    const site = bodyOf<{ data: { id: number } }>(await rest(store, 'GET', '/v3/channels/1/site')).data;
    const told = (what: string) => [
      [`store/channel/1/settings/${what}/updated`, { site_id: site.id }] as const,
    ];
    bodyOf(await rest(store, 'PUT', `/v3/sites/${site.id}`, { url: 'https://told.example.com' }));
    assert.deepEqual(await events(1), told('site'));
    const route = { type: 'product', matching: '*', route: '/p/{slug}' };
    const made = await rest(store, 'POST', `/v3/sites/${site.id}/routes`, route);
    assert.deepEqual(await events(1), told('route'));
    const { id } = (made.body as { data: { id: number } }).data;
    await rest(store, 'DELETE', `/v3/sites/${site.id}/routes/${id}`);
    assert.deepEqual(await events(1), told('route'));
  });

  test('what is refused tells nothing', async () => {
    const taken = { email: 'jane@example.com', first_name: 'A', last_name: 'B' };
    assert.equal((await rest(store, 'POST', '/v3/customers', [taken])).status, 422);
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(receiver.received.length, seen);
  });
});
