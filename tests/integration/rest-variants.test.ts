import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rest } from '../support/clients.ts';
import { PRODUCTS, answered, createProduct, dataOf, mug, rowsOf, tee } from '../support/rest-catalog.ts';
import { suiteServer } from '../support/suite.ts';

describe('REST variants and options (wire facts 9; reference/catalog/*)', () => {
  const server = suiteServer({ at: Date.UTC(2026, 0, 15, 12) });
  const emptyStore = () => server.store({ seed: 'empty' });

  test('variants: one by one, in a batch, and over all products', async () => {
    const store = await emptyStore();
    const { id } = await createProduct(store, tee);
    const variants = `${PRODUCTS}/${id}/variants`;
    const all = rowsOf(await rest(store, 'GET', variants));
    assert.deepEqual(
      all.map(({ sku, price, calculated_price, option_values }) => [
        sku,
        price,
        calculated_price,
        option_values,
      ]),
      [
        ['TEE-S', null, 10, [{ id: 1, label: 'S', option_id: 1, option_display_name: 'Size' }]],
        ['TEE-M', 12.5, 12.5, [{ id: 2, label: 'M', option_id: 1, option_display_name: 'Size' }]],
      ],
    );
    const values = `${PRODUCTS}/${id}/options/1/values`;
    const large = dataOf(await rest(store, 'POST', values, { label: 'L' }));
    const created = dataOf(
      await rest(store, 'POST', variants, {
        sku: 'TEE-L',
        sale_price: 8,
        option_values: [{ option_id: 1, id: large.id }],
      }),
    );
    assert.deepEqual([created.id, created.sku, created['calculated_price']], [3, 'TEE-L', 8]);
    const changed = dataOf(await rest(store, 'PUT', `${variants}/3`, { price: null, sale_price: null }));
    assert.equal(changed['calculated_price'], 10);
    const batch = await rest(store, 'PUT', '/v3/catalog/variants', [
      { id: 1, price: 11 },
      { id: 2, inventory_level: 4 },
    ]);
    assert.deepEqual(
      rowsOf(batch).map((row) => [row['price'], row['inventory_level']]),
      [
        [11, 0],
        [12.5, 4],
      ],
    );
    answered(404)(await rest(store, 'PUT', '/v3/catalog/variants', [{ id: 1, price: 99 }, { id: 42 }]));
    assert.equal(dataOf(await rest(store, 'GET', `${variants}/1`))['price'], 11);
    answered(409)(await rest(store, 'PUT', `${variants}/3`, { sku: 'TEE-S' }));
    assert.deepEqual(
      rowsOf(await rest(store, 'GET', '/v3/catalog/variants?sku=TEE-M')).map((row) => row.id),
      [2],
    );
    for (const filters of ['id=2&id:in=1', 'product_id=42&product_id:in=1'])
      assert.deepEqual(rowsOf(await rest(store, 'GET', `/v3/catalog/variants?${filters}`)), []);
    answered(204)(await rest(store, 'DELETE', `${variants}/3`));
    answered(404)(await rest(store, 'GET', `${variants}/3`));
    answered(413)(
      await rest(
        store,
        'PUT',
        '/v3/catalog/variants',
        Array.from({ length: 51 }, () => ({ id: 1 })),
      ),
    );
  });

  test('options and their values', async () => {
    const store = await emptyStore();
    const { id } = await createProduct(store, mug);
    const options = `${PRODUCTS}/${id}/options`;
    const option = dataOf(
      await rest(store, 'POST', options, {
        display_name: 'Colour',
        type: 'swatch',
        option_values: [{ label: 'Red', value_data: { colors: ['#ff0000'] } }],
      }),
    );
    assert.deepEqual(option, {
      id: 1,
      product_id: id,
      name: `Colour1-${id}`,
      display_name: 'Colour',
      type: 'swatch',
      config: {},
      sort_order: 0,
      option_values: [
        { id: 1, label: 'Red', sort_order: 0, is_default: false, value_data: { colors: ['#ff0000'] } },
      ],
    });
    assert.equal(
      dataOf(await rest(store, 'PUT', `${options}/1`, { display_name: 'Shade' }))['display_name'],
      'Shade',
    );
    assert.equal(
      dataOf(await rest(store, 'PUT', `${options}/1/values/1`, { label: 'Dark' }))['label'],
      'Dark',
    );
    assert.equal(rowsOf(await rest(store, 'GET', `${options}/1/values`)).length, 1);
    answered(422)(await rest(store, 'POST', options, { display_name: 'Shade', type: 'dropdown' }));
    answered(404)(await rest(store, 'GET', `${options}/1/values/9`));
    answered(204)(await rest(store, 'DELETE', `${options}/1/values/1`));
    answered(204)(await rest(store, 'DELETE', `${options}/1`));
    assert.deepEqual(rowsOf(await rest(store, 'GET', options)), []);
  });
});
