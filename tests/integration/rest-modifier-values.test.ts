import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rest } from '../support/clients.ts';
import {
  NO_ADJUSTERS,
  answered,
  dataOf,
  modifiersOfMug,
  wrong,
  type Value,
} from '../support/rest-modifiers.ts';

describe('REST values of modifiers (reference/catalog/product-modifiers_catalog.v3.yml)', () => {
  const { store, ids, at, send, body, create, read, all } = modifiersOfMug();

  test('values have endpoints of their own', async () => {
    const { id } = await create('rectangles', { option_values: [{ label: 'A' }] });
    const added = dataOf<Value>(
      await send('POST', `/${id}/values`, { label: 'B', sort_order: -1, is_default: true }),
    );
    assert.deepEqual(added, {
      id: added.id,
      option_id: id,
      label: 'B',
      sort_order: -1,
      value_data: null,
      is_default: true,
      adjusters: NO_ADJUSTERS,
    });
    const path = `/${id}/values/${added.id}`;
    assert.deepEqual(dataOf<Value>(await send('GET', path)), added);
    const changed = dataOf<Value>(
      await send('PUT', path, {
        id: added.id,
        label: 'Bee',
        adjusters: { price: { adjuster: 'relative', adjuster_value: -0.12345 } },
      }),
    );
    assert.deepEqual(changed, {
      ...added,
      label: 'Bee',
      adjusters: { ...NO_ADJUSTERS, price: { adjuster: 'relative', adjuster_value: -0.1235 } },
    });
    const picture = { image_file: 'https://example.com/b.png' };
    assert.deepEqual(dataOf(await send('POST', `${path}/image`, picture)), {
      image_url: 'https://example.com/b.png',
    });
    const answer = await send('GET', `/${id}/values?limit=1&page=2`);
    assert.deepEqual(
      dataOf<Value[]>(answer).map(({ label }) => label),
      ['A'],
    );
    assert.equal((answer.body as { meta: { pagination: { total: number } } }).meta.pagination.total, 2);
    const withPicture = dataOf<Value>(await send('GET', path));
    assert.deepEqual(withPicture.adjusters, { ...changed.adjusters, image_url: 'https://example.com/b.png' });
    assert.deepEqual(dataOf<Value>(await send('PUT', path, { adjusters: { image_url: '' } })), changed);
    assert.deepEqual(
      dataOf<Value>(
        await send('PUT', path, { adjusters: { price: { adjuster: null, adjuster_value: null } } }),
      ),
      { ...changed, adjusters: NO_ADJUSTERS },
    );
    answered(204)(await send('DELETE', path));
    answered(404)(await send('GET', path));
    answered(404)(await send('PUT', path, { label: 'C' }));
    answered(404)(await send('POST', `${path}/image`, picture));
    assert.deepEqual(
      (await read(id)).option_values.map(({ label }) => label),
      ['A'],
    );
  });

  test('a picture is an address; a file as a form is refused', async () => {
    const { id, option_values } = await create('swatch', { option_values: [{ label: 'Red' }] });
    const path = at(`/${id}/values/${option_values[0]!.id}/image`);
    for (const bad of ['', 'not an address', 'ftp://example.com/a.png', 'javascript:alert(1)'])
      assert.deepEqual(wrong(await rest(store, 'POST', path, { image_file: bad })), ['image_file']);
    assert.deepEqual(wrong(await rest(store, 'POST', path, {})), ['image_file']);
    const form = new FormData();
    form.set('image_file', new Blob(['x'], { type: 'image/png' }), 'x.png');
    const answer = await fetch(`${store.api_url}/stores/${store.store_hash}${path}`, {
      method: 'POST',
      headers: { 'x-auth-token': store.access_token },
      body: form,
    });
    assert.equal(answer.status, 415);
    assert.equal((await read(id)).option_values[0]!.adjusters['image_url'], '');
  });

  test('swatches and pick lists say what their values are', async () => {
    const swatch = await create('swatch', {
      option_values: [
        { label: 'Red', is_default: true, value_data: { colors: ['#FF0000', '#00f'] } },
        { label: 'Dots', value_data: { image_url: 'https://example.com/dots.png' } },
        { label: 'Any' },
      ],
    });
    assert.deepEqual(
      swatch.option_values.map(({ is_default, value_data }) => [is_default, value_data]),
      [
        [false, { colors: ['#FF0000', '#00f'] }],
        [false, { image_url: 'https://example.com/dots.png' }],
        [false, null],
      ],
    );
    const list = await create('product_list', {
      option_values: [{ label: 'Tea', value_data: { product_id: ids.tea, colors: ['#fff'] } }],
    });
    assert.deepEqual(list.option_values[0]!.value_data, { product_id: ids.tea });
    const asImages = dataOf(await send('PUT', `/${list.id}`, { type: 'product_list_with_images' }));
    assert.deepEqual(
      [asImages.type, asImages.option_values],
      ['product_list_with_images', list.option_values],
    );

    const values: [string, object, string][] = [
      ['swatch', { value_data: { colors: ['red'] } }, 'option_values'],
      ['product_list', {}, 'option_values'],
      ['product_list', { value_data: { product_id: ids.mug } }, 'option_values'],
      ['product_list', { value_data: { product_id: 4444 } }, 'product_id'],
    ];
    const before = (await all()).length;
    for (const [type, value, field] of values) {
      const sent = body(type, { option_values: [{ label: 'X', ...value }] });
      assert.deepEqual(wrong(await send('POST', '', sent)), [field], JSON.stringify(value));
    }
    for (const value of [
      { label: '' },
      {},
      { label: 'x', value_data: { colors: [] } },
      { label: 'x', more: 1 },
    ])
      wrong(await send('POST', '', body('swatch', { option_values: [value] })));
    assert.equal((await all()).length, before);
  });

  test('a product that is picked may leave the store; the rest of the list can still be changed', async () => {
    const gone = dataOf<{ id: number }>(
      await rest(store, 'POST', '/v3/catalog/products', {
        name: 'Gone',
        type: 'physical',
        weight: 1,
        price: 1,
      }),
    ).id;
    const list = await create('product_list', {
      option_values: [{ label: 'Gone', value_data: { product_id: gone } }],
    });
    answered(204)(await rest(store, 'DELETE', `/v3/catalog/products/${gone}`));
    const more = { option_values: [{ label: 'Tea', value_data: { product_id: ids.tea } }] };
    const changed = dataOf(await send('PUT', `/${list.id}`, more));
    assert.deepEqual(
      changed.option_values.map(({ value_data }) => value_data),
      [{ product_id: gone }, { product_id: ids.tea }],
    );
    const again = { option_values: [{ label: 'Again', value_data: { product_id: gone + 1 } }] };
    assert.deepEqual(wrong(await send('PUT', `/${list.id}`, again)), ['product_id']);
    assert.deepEqual(await read(list.id), changed);
  });
});
