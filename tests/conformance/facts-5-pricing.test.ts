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

  /** Makes a modifier of a product and gives the choice of its value at `place`. */
  const modifier = async (
    { send }: Awaited<ReturnType<typeof shop>>,
    productId: number,
    body: object,
    place = 0,
  ): Promise<{ option_id: number; value_id: number }> => {
    const path = `/v3/catalog/products/${productId}/modifiers`;
    const { data } = bodyOf<{ data: { id: number; option_values: { id: number }[] } }>(
      await send('POST', path, { required: false, ...body }),
    );
    return { option_id: data.id, value_id: data.option_values[place]!.id };
  };
  const priceOf = (adjuster: 'relative' | 'percentage', value: number) => ({
    price: { adjuster, adjuster_value: value },
  });

  test('wire facts 5: product modifiers add to or take from the price so far; the group discount covers them', async () => {
    const it = await shop({
      customer_groups: [{ name: 'Club', discount_rules: [{ method: 'percent', amount: '10' }] }],
      products: [{ name: 'Mug', sku: 'MUG', price: '10', sale_price: '8' }],
    });
    const { id } = it.product('MUG');
    const engraved = await modifier(it, id, {
      type: 'dropdown',
      display_name: 'Engraving',
      option_values: [{ label: 'Name', adjusters: priceOf('relative', 5) }],
    });
    const matte = await modifier(it, id, {
      type: 'swatch',
      display_name: 'Glaze',
      option_values: [
        { label: 'Matte', value_data: { colors: ['#000000'] }, adjusters: priceOf('percentage', -10) },
      ],
    });
    const boxed = await modifier(it, id, { type: 'checkbox', display_name: 'Box', config: {} });
    bodyOf(
      await it.send(
        'PUT',
        `/v3/catalog/products/${id}/modifiers/${boxed.option_id}/values/${boxed.value_id}`,
        {
          adjusters: priceOf('relative', 2),
        },
      ),
    );
    const price = async (options: object[], who: object = {}) => {
      const answer = await it.send('POST', '/v3/pricing/products', {
        channel_id: 1,
        currency_code: 'USD',
        items: [{ product_id: id, options }],
        ...who,
      });
      return bodyOf<{ data: { calculated_price: { as_entered: number } }[] }>(answer).data[0]!
        .calculated_price.as_entered;
    };
    const club = { customer_group_id: it.group('Club') };
    assert.equal(await price([]), 8);
    assert.equal(await price([engraved]), 13);
    assert.equal(await price([matte]), 7.2);
    assert.equal(
      await price([matte, engraved]),
      11.7,
      '(8 + 5) less 10 percent, in the order of the modifiers',
    );
    assert.equal(await price([boxed, matte, engraved]), 13.7);
    assert.equal(await price([engraved], club), 11.7, '13 less 10 percent');
    const list = await listed(
      it,
      [
        {
          variant_id: it.product('MUG').variant_ids[0],
          currency: 'USD',
          price: 6,
          bulk_pricing_tiers: [{ quantity_min: 1, quantity_max: 0, type: 'fixed', amount: 4 }],
        },
      ],
      { channel_id: 1 },
    );
    assert.ok(list > 0);
    assert.equal(await price([engraved]), 11, 'the tier is not in the calculated price; the modifier is');
    assert.equal(await price([matte]), 5.4);
  });

  test('wire facts 5: a pick list adds the price of the product that was picked', async () => {
    const it = await shop({
      products: [
        {
          name: 'Gift',
          sku: 'GIFT',
          price: '20',
          bulk_pricing: [{ min: 2, method: 'percent', amount: '50' }],
        },
        { name: 'Card', sku: 'CARD', price: '5', sale_price: '4' },
      ],
    });
    const { id } = it.product('GIFT');
    const list = (adjusts: boolean) => ({
      type: 'product_list',
      display_name: adjusts ? 'Card' : 'Free card',
      config: { product_list_adjusts_pricing: adjusts },
      option_values: [{ label: 'Card', value_data: { product_id: it.product('CARD').id } }],
    });
    const paid = await modifier(it, id, list(true));
    const free = await modifier(it, id, list(false));
    const quoted = async (options: object[], quantity: number) =>
      bodyOf<{ data: { unit_price: { as_entered: number } } }>(
        await it.send('POST', '/v3/patron/price-trace', { product_id: id, options, quantity }),
      ).data.unit_price.as_entered;
    assert.deepEqual(
      [await quoted([paid], 1), await quoted([free], 1), await quoted([paid], 2)],
      [24, 20, 14],
      'product bulk comes before the pick list',
    );
  });

  test('wire facts 5: a transactional currency has records of its own, else the catalogue price is converted; a display-only one converts', async () => {
    const it = await shop({
      currencies: [
        { code: 'EUR', exchange_rate: '0.5', is_transactional: true },
        { code: 'CAD', exchange_rate: '1.5' },
        { code: 'JPY', exchange_rate: '149.5', is_transactional: true },
      ],
      products: [
        { name: 'Cap', sku: 'CAP', price: '10' },
        { name: 'Bag', sku: 'BAG', price: '19.99' },
      ],
    });
    const variant_id = it.product('CAP').variant_ids[0];
    await listed(
      it,
      [
        { variant_id, currency: 'USD', price: 9 },
        { variant_id, currency: 'EUR', price: 7.5 },
      ],
      { channel_id: 1 },
    );
    const prices = async (currency_code: string) => [
      await it.price('CAP', { currency_code }),
      await it.price('BAG', { currency_code }),
    ];
    assert.deepEqual(await prices('USD'), [9, 19.99]);
    assert.deepEqual(await prices('EUR'), [7.5, 10], '19.99 at 0.5 is 9.995');
    assert.deepEqual(await prices('CAD'), [13.5, 29.99], '9 and 19.99 at 1.5');
    assert.deepEqual(
      await prices('JPY'),
      [1495, 2989],
      'no record in yen: 10 and 19.99 at 149.5, without decimals',
    );
  });

  // The numbers are those of docs/storefront/stencil/themes/context/catalog-price-object.mdx, "a flat rate of 10% tax".
  test('wire facts 5: tax is last; every price has as_entered, entered_inclusive, tax_exclusive and tax_inclusive', async () => {
    const it = await shop({
      products: [
        {
          name: 'Desk',
          sku: 'DESK',
          price: '150',
          sale_price: '123',
          retail_price: '250',
          bulk_pricing: [
            { min: 2, max: 4, method: 'percent', amount: '10' },
            { min: 5, method: 'fixed', amount: '100' },
          ],
        },
      ],
    });
    const { id } = it.product('DESK');
    bodyOf(
      await it.send('POST', '/v3/tax/rates', [
        {
          name: 'Tax',
          tax_zone_id: 1,
          enabled: true,
          priority: 1,
          class_rates: [{ tax_class_id: 0, rate: 10 }],
        },
      ]),
    );
    const quoted = async () =>
      bodyOf<{ data: Record<string, unknown>[] }>(
        await it.send('POST', '/v3/pricing/products', {
          channel_id: 1,
          currency_code: 'USD',
          country_code: 'US',
          items: [{ product_id: id }],
        }),
      ).data[0]!;
    const price = (as_entered: number, tax_exclusive: number, tax_inclusive: number, inclusive = false) => ({
      as_entered,
      entered_inclusive: inclusive,
      tax_exclusive,
      tax_inclusive,
    });
    const desk = price(123, 123, 135.3);
    assert.deepEqual(await quoted(), {
      product_id: id,
      variant_id: it.product('DESK').variant_ids[0],
      options: [],
      reference_request: { product_id: id },
      retail_price: price(250, 250, 275),
      sale_price: desk,
      minimum_advertised_price: null,
      saved: price(127, 127, 139.7),
      price: price(150, 150, 165),
      calculated_price: desk,
      price_range: { minimum: desk, maximum: desk },
      retail_price_range: { minimum: price(250, 250, 275), maximum: price(250, 250, 275) },
      bulk_pricing: [
        {
          minimum: 2,
          maximum: 4,
          discount_amount: 10,
          discount_type: 'percent',
          tax_discount_amount: [price(10, 10, 10)],
        },
        {
          minimum: 5,
          maximum: 0,
          discount_amount: 100,
          discount_type: 'fixed',
          tax_discount_amount: [price(100, 100, 110)],
        },
      ],
    });
    bodyOf(await it.send('PUT', '/v3/tax/settings', { tax_entered_with_prices: true }));
    const { calculated_price, saved } = await quoted();
    assert.deepEqual(calculated_price, price(123, 111.82, 123, true));
    assert.deepEqual(saved, price(127, 115.45, 127, true), '227.27 less 111.82');
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
