import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rest } from '../support/clients.ts';
import {
  NO_ADJUSTERS,
  answered,
  dataOf,
  modifiersOfMug,
  wrong,
  type Modifier,
} from '../support/rest-modifiers.ts';

describe('REST product modifiers (reference/catalog/product-modifiers_catalog.v3.yml)', () => {
  const { store, ids, at, send, body, create, read, all } = modifiersOfMug();

  test('a dropdown, from its creation to its end', async () => {
    const created = await create('dropdown', {
      display_name: 'Gift box',
      required: true,
      sort_order: 7,
      config: [],
      option_values: [
        {
          label: 'Plain',
          is_default: true,
          adjusters: {
            price: { adjuster: 'relative', adjuster_value: 5 },
            weight: { adjuster: 'percentage', adjuster_value: -12.5 },
            image_url: 'https://example.com/plain.png',
            purchasing_disabled: { status: true, message: 'Sold out' },
          },
        },
        { label: 'None', sort_order: 9 },
      ],
    });
    const [plain, none] = created.option_values;
    assert.deepEqual(created, {
      id: created.id,
      product_id: ids.mug,
      name: `Gift-box${created.id}-${ids.mug}`,
      display_name: 'Gift box',
      type: 'dropdown',
      required: true,
      sort_order: 7,
      config: {},
      option_values: [
        {
          id: plain!.id,
          option_id: created.id,
          label: 'Plain',
          sort_order: 0,
          value_data: null,
          is_default: true,
          adjusters: {
            price: { adjuster: 'relative', adjuster_value: 5 },
            weight: { adjuster: 'percentage', adjuster_value: -12.5 },
            image_url: 'https://example.com/plain.png',
            purchasing_disabled: { status: true, message: 'Sold out' },
          },
        },
        {
          id: none!.id,
          option_id: created.id,
          label: 'None',
          sort_order: 9,
          value_data: null,
          is_default: false,
          adjusters: NO_ADJUSTERS,
        },
      ],
    });
    assert.deepEqual(await read(created.id), created);

    // What is left out stays; a value with an id is changed, one without is added.
    const changed = dataOf(
      await send('PUT', `/${created.id}`, {
        type: 'radio_buttons',
        required: false,
        option_values: [
          {
            id: plain!.id,
            adjusters: { price: { adjuster: 'percentage', adjuster_value: 10.25 }, weight: {} },
          },
          { label: 'Velvet', is_default: true },
        ],
      }),
    );
    const velvet = changed.option_values.find(({ label }) => label === 'Velvet')!;
    assert.deepEqual(changed, {
      ...created,
      type: 'radio_buttons',
      required: false,
      option_values: [
        {
          ...plain,
          is_default: false,
          adjusters: {
            ...plain!.adjusters,
            price: { adjuster: 'percentage', adjuster_value: 10.25 },
            weight: {},
          },
        },
        { ...none, id: velvet.id, label: 'Velvet', sort_order: 2, is_default: true },
        none,
      ],
    });

    answered(204)(await send('DELETE', `/${created.id}`));
    answered(404)(await send('GET', `/${created.id}`));
    answered(404)(await send('DELETE', `/${created.id}`));
  });

  test('include=modifiers, fields, and what is not there', async () => {
    const { id } = await create('file');
    const path = `/v3/catalog/products/${ids.mug}`;
    const product = dataOf<{ modifiers: Modifier[] }>(await rest(store, 'GET', `${path}?include=modifiers`));
    assert.deepEqual(product.modifiers, await all());
    assert.equal('modifiers' in dataOf<object>(await rest(store, 'GET', path)), false);
    const listed = await rest(store, 'GET', '/v3/catalog/products?include=modifiers&limit=50');
    assert.equal(
      (listed.body as { meta: { pagination: { per_page: number } } }).meta.pagination.per_page,
      10,
    );
    assert.deepEqual(dataOf(await send('GET', `/${id}?include_fields=type,required`)), {
      id,
      type: 'file',
      required: false,
    });
    for (const wrongPath of ['/v3/catalog/products/9999/modifiers', at('/9999'), at('/9999/values')])
      answered(404)(await rest(store, 'GET', wrongPath));
    answered(404)(await rest(store, 'GET', `/v3/catalog/products/${ids.tea}/modifiers/${id}`));
    answered(404)(await rest(store, 'POST', '/v3/catalog/products/9999/modifiers', body('text')));
    for (const bad of ['0', '-1', 'x', '99999999999'])
      assert.deepEqual(wrong(await send('GET', `/${bad}`)), ['modifier_id']);
  });

  test('names and labels are there once, and types stay with their kind', async () => {
    const one = await create('text', { display_name: 'Engraving' });
    const other = await create('dropdown', { option_values: [{ label: 'A' }, { label: 'B' }] });
    const same = body('date', { display_name: 'Engraving' });
    assert.deepEqual(wrong(await send('POST', '', same), 409), ['display_name']);
    assert.deepEqual(wrong(await send('PUT', `/${other.id}`, { display_name: 'Engraving' }), 409), [
      'display_name',
    ]);
    const option = { display_name: 'Engraving', type: 'dropdown', option_values: [{ label: 'A' }] };
    wrong(await rest(store, 'POST', `/v3/catalog/products/${ids.mug}/options`, option));
    const [a, b] = other.option_values.map(({ id }) => id);
    for (const [method, path, sent] of [
      ['POST', `/${other.id}/values`, { label: 'A', sort_order: 1 }],
      ['PUT', `/${other.id}/values/${b}`, { label: 'A' }],
      ['PUT', `/${other.id}`, { option_values: [{ id: a, label: 'B' }] }],
      ['PUT', `/${other.id}`, { option_values: [{ sort_order: 1 }] }],
      [
        'PUT',
        `/${other.id}`,
        {
          option_values: [
            { id: a, is_default: true },
            { id: b, is_default: true },
          ],
        },
      ],
      ['POST', `/${one.id}/values`, { label: 'A', sort_order: 1 }],
    ] as const)
      assert.deepEqual(wrong(await send(method, path, sent)), ['option_values'], path);
    for (const type of ['date', 'checkbox', 'product_list'])
      assert.deepEqual(wrong(await send('PUT', `/${other.id}`, { type })), ['type']);
    answered(404)(await send('PUT', `/${other.id}`, { option_values: [{ id: 99_999, label: 'C' }] }));
    // Swapping the two labels in one request is no conflict.
    const swap = {
      option_values: [
        { id: a, label: 'B' },
        { id: b, label: 'A' },
      ],
    };
    assert.deepEqual(
      dataOf(await send('PUT', `/${other.id}`, swap)).option_values.map(({ id, label }) => [id, label]),
      [
        [a, 'B'],
        [b, 'A'],
      ],
    );
    assert.deepEqual(await read(one.id), one);
    assert.equal(
      dataOf(await send('PUT', `/${one.id}`, { type: 'multi_line_text' })).type,
      'multi_line_text',
    );
  });

  test('hostile bodies are refused, never a fault', async () => {
    const before = (await all()).length;
    const bad: unknown[] = [
      {},
      [],
      null,
      { type: 'text', required: false },
      { display_name: 'X', type: 'slider', required: false },
      { display_name: 'X', type: 'text', required: 'yes' },
      { display_name: '', type: 'text', required: false },
      { display_name: 'x'.repeat(256), type: 'text', required: false },
      { display_name: 'NUL \u0000', type: 'text', required: false },
      body('text', { config: { default_value: 'NUL \u0000' } }),
      body('text', { config: { default_value: 'x'.repeat(10_001) } }),
      body('dropdown', { option_values: [{ label: 'NUL \u0000' }] }),
      body('dropdown', { option_values: [{ label: 'A', adjusters: { price: { adjuster: 'relative' } } }] }),
      body('dropdown', {
        option_values: [{ label: 'A', adjusters: { price: { adjuster: 'free', adjuster_value: 1 } } }],
      }),
      body('dropdown', {
        option_values: [
          { label: 'A', adjusters: { price: { adjuster: 'relative', adjuster_value: 1e300 } } },
        ],
      }),
      body('dropdown', { option_values: [{ label: 'A', adjusters: { image_url: 'javascript:alert(1)' } }] }),
      body('dropdown', { option_values: Array.from({ length: 251 }, (_, n) => ({ label: `${n}` })) }),
      body('dropdown', { option_values: [{ label: 'A', sort_order: 2 ** 40 }] }),
      body('text', { sort_order: 1.5 }),
      body('text', { config: { __proto__: null, constructor: 1 } }),
    ];
    for (const sent of bad) {
      const { status } = await send('POST', '', sent);
      assert.equal(
        status === 422 || status === 400,
        true,
        `${status} ${JSON.stringify(sent)?.slice(0, 100)}`,
      );
    }
    assert.equal((await all()).length, before);
  });
});
