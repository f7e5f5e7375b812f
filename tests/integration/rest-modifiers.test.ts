import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { rest, type RestAnswer } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';

interface Value {
  readonly id: number;
  readonly label: string;
  readonly is_default: boolean;
  readonly value_data: object | null;
  readonly adjusters: Readonly<Record<string, unknown>>;
}
interface Modifier {
  readonly id: number;
  readonly type: string;
  readonly config: object;
  readonly option_values: readonly Value[];
}

const answered =
  (status: number) =>
  ({ status: actual, body }: RestAnswer): void =>
    assert.equal(actual, status, JSON.stringify(body));
function dataOf<T = Modifier>(answer: RestAnswer): T {
  answered(200)(answer);
  return (answer.body as { data: T }).data;
}
/** The fields that were found wrong; the status is checked on the way. */
function wrong(answer: RestAnswer, status = 422): string[] {
  answered(status)(answer);
  return Object.keys((answer.body as { errors: object }).errors);
}

const NO_ADJUSTERS = {
  price: {},
  weight: {},
  image_url: '',
  purchasing_disabled: { status: false, message: '' },
};

describe('REST product modifiers (reference/catalog/product-modifiers_catalog.v3.yml)', () => {
  let server: TestServer;
  let store: StoreAccess;
  let mug = 0;
  let tea = 0;
  before(async () => {
    server = await startServer();
    store = await server.store({
      seed: {
        name: 'M',
        products: [
          { name: 'Mug', sku: 'MUG', price: '10' },
          { name: 'Tea', sku: 'TEA', price: '3.5' },
        ],
      },
    });
    [mug, tea] = store.products.map(({ id }) => id) as [number, number];
  });
  after(() => server.close());

  const at = (path = '') => `/v3/catalog/products/${mug}/modifiers${path}`;
  const send = (method: string, path = '', body?: unknown) => rest(store, method, at(path), body);
  let made = 0;
  const body = (type: string, more: object = {}) => ({
    display_name: `${type} ${++made}`,
    type,
    required: false,
    ...more,
  });
  const create = async (type: string, more: object = {}) => dataOf(await send('POST', '', body(type, more)));
  const read = async (id: number) => dataOf(await send('GET', `/${id}`));
  const all = async () => dataOf<Modifier[]>(await send('GET', '?limit=250'));

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
      product_id: mug,
      name: `Gift-box${created.id}-${mug}`,
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

  test('a checkbox makes its two values and keeps both', async () => {
    const config = { checkbox_label: 'Insure it', checked_by_default: true, default_value: 'Yes' };
    const { id, option_values, config: kept } = await create('checkbox', { config });
    assert.deepEqual(kept, { checkbox_label: 'Insure it', checked_by_default: true });
    assert.deepEqual(
      option_values.map(({ label, is_default, value_data }) => [label, is_default, value_data]),
      [
        ['Yes', true, { checked_value: true }],
        ['No', false, { checked_value: false }],
      ],
    );
    const [yes, no] = option_values.map((value) => value.id);
    const refusals: [string, string, object?][] = [
      ['POST', `/${id}/values`, { label: 'Maybe' }],
      ['DELETE', `/${id}/values/${yes}`],
      ['PUT', `/${id}/values/${yes}`, { value_data: { checked_value: false } }],
      ['PUT', `/${id}/values/${yes}`, { label: 'No' }],
    ];
    for (const [method, path, sent] of refusals)
      assert.deepEqual(wrong(await send(method, path, sent)), ['option_values'], method + path);
    const withValues = body('checkbox', { option_values: [{ label: 'Yes' }] });
    assert.deepEqual(wrong(await send('POST', '', withValues)), ['option_values']);

    // What is the default is said by the config and by the values: they never part.
    const defaults = async () => {
      const { config: now, option_values: values } = await read(id);
      return [
        (now as { checked_by_default: boolean }).checked_by_default,
        ...values.map((v) => v.is_default),
      ];
    };
    answered(200)(await send('PUT', `/${id}/values/${no}`, { is_default: true }));
    assert.deepEqual(await defaults(), [false, false, true]);
    answered(200)(await send('PUT', `/${id}/values/${yes}`, { is_default: true, label: 'Sure' }));
    assert.deepEqual(await defaults(), [true, true, false]);
    answered(200)(await send('PUT', `/${id}`, { config: { checked_by_default: false } }));
    assert.deepEqual(await defaults(), [false, false, true]);
    answered(200)(await send('PUT', `/${id}/values/${yes}`, { adjusters: {} }));
    assert.deepEqual(await defaults(), [false, false, true]);
  });

  test('every type takes its own settings and drops the others', async () => {
    const config = {
      default_value: '2025-08-15T15:52:01+00:00',
      checked_by_default: true,
      checkbox_label: 'Label',
      date_limited: true,
      date_limit_mode: 'range',
      date_earliest_value: '2025-08-15T15:52:01+00:00',
      date_latest_value: '2026-08-15T15:52:01+00:00',
      file_types_mode: 'specific',
      file_types_supported: ['images', 'documents', 'other'],
      file_types_other: ['pdf'],
      file_max_size: 5,
      text_characters_limited: true,
      text_min_length: 1,
      text_max_length: 55,
      text_lines_limited: true,
      text_max_lines: 4,
      number_limited: true,
      number_limit_mode: 'lowest',
      number_lowest_value: 100.5,
      number_highest_value: 0,
      number_integers_only: false,
      product_list_adjusts_inventory: true,
      product_list_adjusts_pricing: true,
      product_list_shipping_calc: 'weight',
    };
    const own: Record<string, readonly (keyof typeof config)[]> = {
      date: ['default_value', 'date_limited', 'date_limit_mode', 'date_earliest_value', 'date_latest_value'],
      checkbox: ['checked_by_default', 'checkbox_label'],
      file: ['file_types_mode', 'file_types_supported', 'file_types_other', 'file_max_size'],
      text: ['default_value', 'text_characters_limited', 'text_min_length', 'text_max_length'],
      multi_line_text: [
        'default_value',
        'text_characters_limited',
        'text_min_length',
        'text_max_length',
        'text_lines_limited',
        'text_max_lines',
      ],
      radio_buttons: [],
      rectangles: [],
      dropdown: [],
      swatch: [],
      product_list: [
        'product_list_adjusts_inventory',
        'product_list_adjusts_pricing',
        'product_list_shipping_calc',
      ],
    };
    own['product_list_with_images'] = own['product_list']!;
    for (const [type, keys] of Object.entries(own)) {
      const expected = Object.fromEntries(keys.map((key) => [key, config[key]]));
      assert.deepEqual((await create(type, { config })).config, expected, type);
    }
    const numbers = { ...config, default_value: '120.5' };
    const number = await create('numbers_only_text', { config: numbers });
    assert.deepEqual(number.config, {
      default_value: '120.5',
      number_limited: true,
      number_limit_mode: 'lowest',
      number_lowest_value: 100.5,
      number_highest_value: 0,
      number_integers_only: false,
    });
  });

  test('settings that contradict each other, or cannot be read, are refused', async () => {
    const before = (await all()).length;
    const bad: [string, object][] = [
      ['date', { default_value: 'tomorrow' }],
      ['date', { default_value: '2025-02-31x' }],
      ['date', { date_earliest_value: '15/08/2025' }],
      ['date', { date_limited: true }],
      ['date', { date_limited: true, date_limit_mode: 'earliest' }],
      ['date', { date_limited: true, date_limit_mode: 'latest', date_earliest_value: '2025-01-01' }],
      ['date', { date_limited: true, date_limit_mode: 'range', date_earliest_value: '2025-01-01' }],
      [
        'date',
        {
          date_limited: true,
          date_limit_mode: 'range',
          date_earliest_value: '2025-01-02',
          date_latest_value: '2025-01-01',
        },
      ],
      ['file', { file_types_supported: ['films'] }],
      ['text', { text_characters_limited: true, text_min_length: 6, text_max_length: 5 }],
      ['multi_line_text', { text_lines_limited: true }],
      ['numbers_only_text', { default_value: 'seven' }],
      ['numbers_only_text', { default_value: '1e3' }],
      ['numbers_only_text', { number_limited: true }],
      ['numbers_only_text', { number_limited: true, number_limit_mode: 'highest' }],
      [
        'numbers_only_text',
        {
          number_limited: true,
          number_limit_mode: 'range',
          number_lowest_value: 2,
          number_highest_value: 1,
        },
      ],
    ];
    for (const [type, config] of bad)
      assert.deepEqual(
        wrong(await send('POST', '', body(type, { config }))),
        ['config'],
        JSON.stringify(config),
      );
    for (const [key, value] of Object.entries({
      file_max_size: 524_289,
      text_min_length: -1,
      date_limit_mode: 'never',
      product_list_shipping_calc: 'all',
      checkbox_label: 5,
      no_such_setting: true,
    }))
      assert.equal(
        wrong(await send('POST', '', body('text', { config: { [key]: value } }))).length > 0,
        true,
      );
    assert.equal((await all()).length, before);
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
      option_values: [{ label: 'Tea', value_data: { product_id: tea, colors: ['#fff'] } }],
    });
    assert.deepEqual(list.option_values[0]!.value_data, { product_id: tea });
    const asImages = dataOf(await send('PUT', `/${list.id}`, { type: 'product_list_with_images' }));
    assert.deepEqual(
      [asImages.type, asImages.option_values],
      ['product_list_with_images', list.option_values],
    );

    const values: [string, object, string][] = [
      ['swatch', { value_data: { colors: ['red'] } }, 'option_values'],
      ['product_list', {}, 'option_values'],
      ['product_list', { value_data: { product_id: mug } }, 'option_values'],
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
    const more = { option_values: [{ label: 'Tea', value_data: { product_id: tea } }] };
    const changed = dataOf(await send('PUT', `/${list.id}`, more));
    assert.deepEqual(
      changed.option_values.map(({ value_data }) => value_data),
      [{ product_id: gone }, { product_id: tea }],
    );
    const again = { option_values: [{ label: 'Again', value_data: { product_id: gone + 1 } }] };
    assert.deepEqual(wrong(await send('PUT', `/${list.id}`, again)), ['product_id']);
    assert.deepEqual(await read(list.id), changed);
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
    wrong(await rest(store, 'POST', `/v3/catalog/products/${mug}/options`, option));
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

  test('include=modifiers, fields, and what is not there', async () => {
    const { id } = await create('file');
    const path = `/v3/catalog/products/${mug}`;
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
    answered(404)(await rest(store, 'GET', `/v3/catalog/products/${tea}/modifiers/${id}`));
    answered(404)(await rest(store, 'POST', '/v3/catalog/products/9999/modifiers', body('text')));
    for (const bad of ['0', '-1', 'x', '99999999999'])
      assert.deepEqual(wrong(await send('GET', `/${bad}`)), ['modifier_id']);
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
