import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { bodyOf } from '../support/answers.ts';
import { rest } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';

const price = (value: number) => ({
  as_entered: value,
  entered_inclusive: false,
  tax_exclusive: value,
  tax_inclusive: value,
});

describe('documented pricing', () => {
  let server: TestServer;
  let store: StoreAccess;
  let club: number;
  let trade: number;
  let discounted: number;
  before(async () => {
    server = await startServer();
    server.clock.set(Date.UTC(2026, 0, 15, 12));
    store = await server.store({
      seed: {
        name: 'Prices',
        customer_groups: [
          { name: 'Club' },
          { name: 'Trade' },
          { name: 'Discounted', discount_rules: [{ method: 'percent', amount: '10' }] },
        ],
        products: [
          {
            name: 'Shirt',
            sku: 'SHIRT',
            price: '20.00',
            retail_price: '25.00',
            variants: [
              { sku: 'SHIRT-S', options: { Size: 'S' } },
              { sku: 'SHIRT-M', price: '24.00', options: { Size: 'M' } },
            ],
          },
          {
            name: 'Cap',
            sku: 'CAP',
            price: '10.00',
            sale_price: '8.00',
            bulk_pricing: [
              { min: 5, max: 9, method: 'percent', amount: '10' },
              { min: 10, method: 'fixed', amount: '5' },
            ],
          },
        ],
      },
    });
    const groups = (await rest(store, 'GET', '/v2/customer_groups')).body as { id: number; name: string }[];
    [club, trade, discounted] = ['Club', 'Trade', 'Discounted'].map(
      (wanted) => groups.find(({ name }) => name === wanted)!.id,
    ) as [number, number, number];
  });
  after(() => server.close());

  const product = (sku: string) => store.products.find((each) => each.sku === sku)!;
  const send = (method: string, path: string, body?: unknown) => rest(store, method, path, body);
  const quotes = async (body: object) =>
    bodyOf<{ data: Record<string, unknown>[]; meta: object }>(
      await send('POST', '/v3/pricing/products', { channel_id: 1, currency_code: 'USD', ...body }),
    );
  const calculated = async (sku: string, who: object, variant = 0): Promise<number> => {
    const { id, variant_ids } = product(sku);
    const { data } = await quotes({ ...who, items: [{ product_id: id, variant_id: variant_ids[variant] }] });
    return (data[0]!['calculated_price'] as { as_entered: number }).as_entered;
  };

  test('reference/pricing.sf.yml, "getPrices": every field of the documented answer', async () => {
    const { id, variant_ids } = product('SHIRT');
    const options = bodyOf<{ data: { id: number; option_values: { id: number; label: string }[] }[] }>(
      await send('GET', `/v3/catalog/products/${id}/options`),
    ).data;
    const chosen = {
      product_id: id,
      variant_id: variant_ids[0],
      options: [
        {
          option_id: options[0]!.id,
          value_id: options[0]!.option_values.find(({ label }) => label === 'S')!.id,
        },
      ],
    };
    const { data, meta } = await quotes({ customer_group_id: 0, country_code: 'US', items: [chosen] });
    assert.deepEqual(meta, {});
    assert.deepEqual(data, [
      {
        ...chosen,
        reference_request: chosen,
        retail_price: price(25),
        sale_price: null,
        minimum_advertised_price: null,
        saved: price(5),
        price: price(20),
        calculated_price: price(20),
        price_range: { minimum: price(20), maximum: price(20) },
        retail_price_range: { minimum: price(25), maximum: price(25) },
        bulk_pricing: [],
      },
    ]);
  });

  test('reference/pricing.sf.yml, "BulkPricingTier": maximum 0 is no limit', async () => {
    const { id } = product('CAP');
    const { data } = await quotes({ items: [{ product_id: id }] });
    assert.deepEqual(data[0]!['sale_price'], price(8));
    assert.deepEqual(data[0]!['calculated_price'], price(8));
    const tiers = data[0]!['bulk_pricing'] as Record<string, unknown>[];
    assert.deepEqual(
      tiers.map(({ minimum, maximum, discount_amount, discount_type }) => [
        minimum,
        maximum,
        discount_amount,
        discount_type,
      ]),
      [
        [5, 9, 10, 'percent'],
        [10, 0, 5, 'fixed'],
      ],
    );
    for (const { tax_discount_amount } of tiers) assert.ok(Array.isArray(tax_discount_amount));
  });

  test('reference/pricing.sf.yml, "getPrices": a customer is priced by their group', async () => {
    const made = await send('POST', '/v3/customers', [
      { email: 'd@example.com', first_name: 'D', last_name: 'D', customer_group_id: discounted },
    ]);
    const [{ id }] = bodyOf<{ data: [{ id: number }] }>(made).data;
    assert.equal(await calculated('SHIRT', { customer_id: id }), 18);
    assert.equal(await calculated('SHIRT', { customer_group_id: discounted }), 18);
    assert.equal(await calculated('SHIRT', {}), 20);
  });

  test('docs/store-operations/pricing/price-lists.mdx, "Price list assignments": list, record, assignment', async () => {
    const list = bodyOf<{ data: { id: number; name: string } }>(
      await send('POST', '/v3/pricelists', { name: 'Wholesale Group - Trade Show', active: true }),
    ).data;
    assert.equal(list.name, 'Wholesale Group - Trade Show');
    const { variant_ids } = product('SHIRT');
    bodyOf(
      await send('PUT', `/v3/pricelists/${list.id}/records`, [
        {
          variant_id: variant_ids[0],
          price: 10.0,
          sale_price: 8.0,
          retail_price: 12.0,
          map_price: 6.0,
          currency: 'USD',
        },
      ]),
    );
    bodyOf(
      await send('POST', '/v3/pricelists/assignments', [
        { customer_group_id: club, price_list_id: list.id, channel_id: 1 },
      ]),
    );
    assert.equal(await calculated('SHIRT', { customer_group_id: club }), 8);
    assert.equal(await calculated('SHIRT', { customer_group_id: club }, 1), 24, 'no record: the catalogue');
    assert.equal(await calculated('SHIRT', { customer_group_id: 0 }), 20);
    const read = bodyOf<{ data: { id: number }[] }>(await send('GET', '/v3/pricelists')).data;
    assert.deepEqual(
      read.map(({ id }) => id),
      [list.id],
    );
  });

  test('docs/store-operations/pricing/price-lists.mdx, "Price lists assigned to customer groups"', async () => {
    const list = bodyOf<{ data: { id: number } }>(await send('POST', '/v3/pricelists', { name: 'VIP' })).data;
    bodyOf(
      await send('PUT', `/v3/pricelists/${list.id}/records/${product('CAP').variant_ids[0]}/usd`, {
        price: 6,
        bulk_pricing_tiers: [
          { quantity_min: 5, quantity_max: 10, type: 'percent', amount: 1 },
          { quantity_min: 11, quantity_max: 20, type: 'percent', amount: 2 },
        ],
      }),
    );
    // The guide shows the body in a list; the operation takes the object in it (reference/customers.v2.yml).
    const group = bodyOf<{ discount_rules: object[]; name: string }>(
      await send('PUT', `/v2/customer_groups/${trade}`, {
        name: 'VIP Price List',
        is_default: false,
        category_access: { type: 'all' },
        discount_rules: [{ type: 'price_list', price_list_id: list.id }],
      }),
    );
    assert.deepEqual(
      [group.name, group.discount_rules],
      ['VIP Price List', [{ type: 'price_list', price_list_id: list.id }]],
    );
    assert.equal(await calculated('CAP', { customer_group_id: trade }), 6);
    assert.equal(await calculated('CAP', { customer_group_id: 0 }), 8);
    const { data } = await quotes({
      customer_group_id: trade,
      items: [{ product_id: product('CAP').id, variant_id: product('CAP').variant_ids[0] }],
    });
    assert.deepEqual(
      (data[0]!['bulk_pricing'] as { minimum: number; maximum: number }[]).map(({ minimum, maximum }) => [
        minimum,
        maximum,
      ]),
      [
        [5, 10],
        [11, 20],
      ],
      'the tiers of the record, none of the product',
    );
  });
});
