import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { bodyOf, dataOf } from '../support/answers.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';
import type { StoreAccess, StoreSeed } from '../../src/seeds/index.ts';

type Made = { id: number };

/** One store for each fact, since each changes what its shoppers pay. */
describe('wire facts 5: pricing', () => {
  let server: TestServer;
  before(async () => {
    server = await startServer();
  });
  after(() => server.close());

  const shop = async (seed: Omit<StoreSeed, 'name'>) => {
    const store: StoreAccess = await server.store({ seed: { name: 'Prices', ...seed } });
    const send = (method: string, path: string, body?: unknown) => rest(store, method, path, body);
    const made = async (path: string, body: object): Promise<number> =>
      ((await send('POST', path, body)).body as { data: Made }).data.id;
    const groups = (await send('GET', '/v2/customer_groups')).body as { id: number; name: string }[] | null;
    return {
      store,
      send,
      made,
      group: (name: string) => groups!.find((each) => each.name === name)!.id,
      product: (sku: string) => store.products.find((each) => each.sku === sku)!,
      /** What one costs. */
      price: async (sku: string, who: object = {}, variant: number | null = 0): Promise<number> => {
        const product = store.products.find((each) => each.sku === sku)!;
        const item = { product_id: product.id, variant_id: product.variant_ids[variant ?? 0] };
        const { data } = bodyOf<{ data: { calculated_price: { as_entered: number } }[] }>(
          await send('POST', '/v3/pricing/products', {
            channel_id: 1,
            currency_code: 'USD',
            items: [variant === null ? { product_id: product.id } : item],
            ...who,
          }),
        );
        return data[0]!.calculated_price.as_entered;
      },
    };
  };
  /** Makes a price list with records, assigned. */
  const listed = async (
    { made, send }: Awaited<ReturnType<typeof shop>>,
    records: object[],
    assignment: object,
  ): Promise<number> => {
    const id = await made('/v3/pricelists', { name: `List ${JSON.stringify(assignment)}` });
    bodyOf(await send('PUT', `/v3/pricelists/${id}/records`, records));
    bodyOf(await send('POST', '/v3/pricelists/assignments', [{ price_list_id: id, ...assignment }]));
    return id;
  };

  test('wire facts 5: product price, product sale price, variant price, variant sale price: the later wins', async () => {
    const it = await shop({
      products: [
        {
          name: 'Shirt',
          sku: 'SHIRT',
          price: '20',
          variants: [
            { sku: 'S', options: { Size: 'S' } },
            { sku: 'M', price: '24', options: { Size: 'M' } },
          ],
        },
      ],
    });
    const { id, variant_ids } = it.product('SHIRT');
    assert.equal(await it.price('SHIRT', {}, 0), 20);
    assert.equal(await it.price('SHIRT', {}, 1), 24);
    bodyOf(await it.send('PUT', `/v3/catalog/products/${id}`, { sale_price: 15 }));
    assert.equal(await it.price('SHIRT', {}, 0), 15);
    assert.equal(await it.price('SHIRT', {}, 1), 24);
    bodyOf(await it.send('PUT', `/v3/catalog/products/${id}/variants/${variant_ids[1]}`, { sale_price: 22 }));
    assert.equal(await it.price('SHIRT', {}, 1), 22);
  });

  test('wire facts 5: a price list’s price and sale price override the catalogue', async () => {
    const it = await shop({ products: [{ name: 'Cap', sku: 'CAP', price: '10', sale_price: '8' }] });
    const variant_id = it.product('CAP').variant_ids[0];
    const id = await listed(it, [{ variant_id, currency: 'USD', price: 9 }], { channel_id: 1 });
    assert.equal(await it.price('CAP'), 9);
    await it.send('PUT', `/v3/pricelists/${id}/records`, [
      { variant_id, currency: 'USD', price: 9, sale_price: 7 },
    ]);
    assert.equal(await it.price('CAP'), 7);
  });

  test('wire facts 5: the group’s discount lowers the catalogue price, never a price-list price', async () => {
    const it = await shop({
      customer_groups: [{ name: 'Club', discount_rules: [{ method: 'percent', amount: '10' }] }],
      products: [
        { name: 'Cap', sku: 'CAP', price: '10' },
        { name: 'Bag', sku: 'BAG', price: '10' },
      ],
    });
    const variant_id = it.product('BAG').variant_ids[0];
    await listed(it, [{ variant_id, currency: 'USD', price: 6 }], { channel_id: 1 });
    const club = { customer_group_id: it.group('Club') };
    assert.equal(await it.price('CAP', club), 9);
    assert.equal(await it.price('BAG'), 6);
    // reference/price_lists.v3.yml, "Order of operations": a group's discounts come before the channel's list.
    assert.equal(await it.price('BAG', club), 9);
  });

  test('wire facts 5: product bulk prices count in the cart, not for SKUs with a price-list price', async () => {
    const it = await shop({
      products: [
        {
          name: 'Cap',
          sku: 'CAP',
          price: '10',
          bulk_pricing: [{ min: 3, method: 'percent', amount: '50' }],
          variants: [
            { sku: 'RED', options: { Colour: 'Red' } },
            { sku: 'BLUE', options: { Colour: 'Blue' } },
          ],
        },
      ],
    });
    const { id: product_id, variant_ids } = it.product('CAP');
    const pay = async (quantities: readonly [number, number]) => {
      const line_items = quantities.map((quantity, at) => ({
        product_id,
        variant_id: variant_ids[at],
        quantity,
      }));
      const made = await it.send('POST', '/v3/carts', { line_items });
      return bodyOf<{ data: { cart_amount: number } }>(made, 201).data.cart_amount;
    };
    assert.equal(await pay([1, 1]), 20);
    assert.equal(await pay([2, 1]), 15, 'the whole product counts');
    await listed(it, [{ variant_id: variant_ids[0], currency: 'USD', price: 8 }], { channel_id: 1 });
    assert.equal(await pay([2, 1]), 26, 'two at 8 count for nothing, one alone is 10');
    assert.equal(await pay([1, 3]), 23, 'three at 5 beside one at 8');
  });

  test('wire facts 5: one price list applies: channel and group, else group, else channel, else none', async () => {
    const it = await shop({
      customer_groups: [{ name: 'Club' }, { name: 'Other' }],
      products: [{ name: 'Cap', sku: 'CAP', price: '10' }],
    });
    const record = (price: number) => [
      { variant_id: it.product('CAP').variant_ids[0], currency: 'USD', price },
    ];
    const [club, other] = [it.group('Club'), it.group('Other')];
    const prices = async () =>
      [
        await it.price('CAP', { customer_group_id: club }),
        await it.price('CAP', { customer_group_id: other }),
        await it.price('CAP'),
      ] as const;
    assert.deepEqual(await prices(), [10, 10, 10]);
    await listed(it, record(9), { channel_id: 1 });
    assert.deepEqual(await prices(), [9, 9, 9]);
    await listed(it, record(8), { customer_group_id: club });
    assert.deepEqual(await prices(), [8, 9, 9]);
    await listed(it, record(7), { channel_id: 1, customer_group_id: club });
    assert.deepEqual(await prices(), [7, 9, 9]);
  });

  test('wire facts 5: a variant without a record of the list has the catalogue price', async () => {
    const it = await shop({
      products: [
        { name: 'Cap', sku: 'CAP', price: '10' },
        { name: 'Bag', sku: 'BAG', price: '20' },
      ],
    });
    const variant_id = it.product('CAP').variant_ids[0];
    await listed(it, [{ variant_id, currency: 'USD', price: 9 }], { channel_id: 1 });
    assert.equal(await it.price('BAG'), 20);
  });

  test('wire facts 5: group discount rules: all, category with its subcategories, product; percent, fixed, price', async () => {
    const it = await shop({
      categories: [{ name: 'Clothes' }, { name: 'Caps', parent: 'Clothes' }],
      customer_groups: [
        {
          name: 'Club',
          discount_rules: [
            { method: 'percent', amount: '10' },
            { category: 'Clothes', method: 'price', amount: '3' },
            { product: 'BAG', method: 'fixed', amount: '12.5' },
          ],
        },
      ],
      products: [
        { name: 'Mug', sku: 'MUG', price: '10' },
        { name: 'Cap', sku: 'CAP', price: '10', categories: ['Caps'] },
        { name: 'Bag', sku: 'BAG', price: '40' },
      ],
    });
    const club = { customer_group_id: it.group('Club') };
    assert.deepEqual(
      [await it.price('MUG', club), await it.price('CAP', club), await it.price('BAG', club)],
      [9, 7, 12.5],
    );
    assert.deepEqual([await it.price('MUG'), await it.price('CAP'), await it.price('BAG')], [10, 10, 40]);
  });

  test('wire facts 5: prices are rounded to the currency’s decimals', async () => {
    const it = await shop({
      customer_groups: [{ name: 'Club', discount_rules: [{ method: 'percent', amount: '33.3333' }] }],
      products: [{ name: 'Cap', sku: 'CAP', price: '9.99' }],
    });
    assert.equal(await it.price('CAP', { customer_group_id: it.group('Club') }), 6.66);
  });

  test('wire facts 5: the endpoint needs store_v2_products_read_only', async () => {
    const it = await shop({ products: [{ name: 'Cap', sku: 'CAP', price: '10' }] });
    const body = { channel_id: 1, currency_code: 'USD', items: [{ product_id: it.product('CAP').id }] };
    const answer = await rest(it.store, 'POST', '/v3/pricing/products', body, { 'x-auth-token': 'none' });
    assert.equal(answer.status, 401);
  });

  test('wire facts 5: a guest’s group is 0 unless the channel or the store sets another', async () => {
    const it = await shop({
      customer_groups: [
        { name: 'Store guests', discount_rules: [{ method: 'percent', amount: '10' }] },
        { name: 'Channel guests', discount_rules: [{ method: 'percent', amount: '20' }] },
      ],
      products: [{ name: 'Cap', sku: 'CAP', price: '10' }],
    });
    const shown = async () => {
      const answer = await graphql(
        it.store,
        `{ site { product(entityId: ${it.product('CAP').id}) { prices { price { value } } } } }`,
      );
      return dataOf<{ site: { product: { prices: { price: { value: number } } } } }>(answer).site.product
        .prices.price.value;
    };
    const guests = (name: string) => ({
      customer_group_settings: { guest_customer_group_id: it.group(name) },
    });
    assert.equal(await shown(), 10);
    bodyOf(await it.send('PUT', '/v3/customers/settings', guests('Store guests')));
    assert.equal(await shown(), 9);
    bodyOf(await it.send('PUT', '/v3/customers/settings/channels/1', guests('Channel guests')));
    assert.equal(await shown(), 8);
  });

  test('wire facts 5: nothing that was priced for a customer may be kept by a shared cache', async () => {
    const store = server.demo;
    const query = `{ site { product(entityId: ${store.products[0]!.id}) { prices { price { value } } } } }`;
    const headers = { 'X-Bc-Customer-Access-Token': await signIn(store, store.customers[0]!) };
    const answer = await graphql(store, query, { headers });
    assert.equal(answer.headers.get('cache-control'), 'private, no-store');
    for (const name of ['Authorization', 'Cookie', 'X-Bc-Customer-Id', 'X-Bc-Customer-Access-Token'])
      assert.ok(answer.headers.get('vary')!.includes(name), name);
  });
});
