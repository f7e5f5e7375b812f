import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { rest, type RestAnswer } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';

type Row = Record<string, never> & { id: number; name: string; sku: string };

const answered =
  (status: number) =>
  ({ status: actual, body }: RestAnswer): void =>
    assert.equal(actual, status, JSON.stringify(body));
const dataOf = (answer: RestAnswer): Row => {
  answered(200)(answer);
  return (answer.body as { data: Row }).data;
};
const rowsOf = (answer: RestAnswer): Row[] => dataOf(answer) as unknown as Row[];
const errorsOf = ({ body }: RestAnswer) => (body as { errors: Record<string, string> }).errors;

const PRODUCTS = '/v3/catalog/products';
const mug = { name: 'Mug', type: 'physical', weight: 1.5, price: 10.99, sku: 'MUG' };
const tee = {
  name: 'Tee',
  type: 'physical',
  weight: 0,
  price: 10,
  variants: [
    { sku: 'TEE-S', option_values: [{ option_display_name: 'Size', label: 'S' }] },
    { sku: 'TEE-M', price: 12.5, option_values: [{ option_display_name: 'Size', label: 'M' }] },
  ],
};

describe('REST catalog (wire facts 9; reference/catalog/*)', () => {
  let server: TestServer;
  before(async () => {
    server = await startServer();
    server.clock.set(Date.UTC(2026, 0, 15, 12));
  });
  after(() => server.close());
  const emptyStore = () => server.store({ seed: 'empty' });
  const create = async (store: StoreAccess, body: object) =>
    dataOf(await rest(store, 'POST', PRODUCTS, body));
  const names = async (store: StoreAccess, query = '') =>
    rowsOf(await rest(store, 'GET', `${PRODUCTS}${query}`)).map(({ name }) => name);

  test('a product, from its creation to its end', async () => {
    const store = await emptyStore();
    const created = await create(store, {
      ...mug,
      description: '<p>For tea</p>',
      sale_price: 9.5,
      bulk_pricing_rules: [{ quantity_min: 10, quantity_max: 0, type: 'percent', amount: 5 }],
      images: [{ image_url: 'https://example.com/mug.jpg', is_thumbnail: true }],
    });
    const expected = {
      id: 1,
      name: 'Mug',
      type: 'physical',
      sku: 'MUG',
      description: '<p>For tea</p>',
      weight: 1.5,
      width: 0,
      depth: 0,
      height: 0,
      price: 10.99,
      cost_price: 0,
      retail_price: 0,
      sale_price: 9.5,
      map_price: 0,
      calculated_price: 9.5,
      tax_class_id: 0,
      categories: [],
      brand_id: 0,
      inventory_level: 0,
      inventory_warning_level: 0,
      inventory_tracking: 'none',
      is_free_shipping: false,
      is_visible: true,
      is_featured: false,
      warranty: '',
      bin_picking_number: '',
      upc: '',
      mpn: '',
      gtin: '',
      search_keywords: '',
      availability: 'available',
      availability_description: '',
      sort_order: 0,
      condition: 'New',
      is_condition_shown: false,
      order_quantity_minimum: 0,
      order_quantity_maximum: 0,
      page_title: '',
      meta_description: '',
      is_price_hidden: false,
      price_hidden_label: '',
      custom_url: { url: '/mug/', is_customized: false },
      base_variant_id: 1,
      date_created: '2026-01-15T12:00:00Z',
      date_modified: '2026-01-15T12:00:00Z',
    };
    assert.deepEqual(dataOf(await rest(store, 'GET', `${PRODUCTS}/1`)), expected);
    assert.deepEqual(
      {
        ...created,
        variants: undefined,
        images: undefined,
        bulk_pricing_rules: undefined,
        modifiers: undefined,
        options: undefined,
      },
      {
        ...expected,
        variants: undefined,
        images: undefined,
        bulk_pricing_rules: undefined,
        modifiers: undefined,
        options: undefined,
      },
    );
    const included = dataOf(
      await rest(
        store,
        'GET',
        `${PRODUCTS}/1?include=images,primary_image,variants,channels,options,bulk_pricing_rules`,
      ),
    ) as unknown as Record<string, unknown>;
    assert.deepEqual(included['channels'], [1]);
    assert.deepEqual(included['options'], []);
    assert.deepEqual(included['bulk_pricing_rules'], [
      { id: 1, quantity_min: 10, quantity_max: 0, type: 'percent', amount: 5 },
    ]);
    assert.deepEqual((included['images'] as object[])[0], included['primary_image']);
    assert.equal(
      (included['primary_image'] as { url_standard: string }).url_standard,
      'https://example.com/mug.jpg',
    );
    const updated = dataOf(
      await rest(store, 'PUT', `${PRODUCTS}/1`, { price: 11, sale_price: 0, custom_url: { url: '/cup' } }),
    );
    assert.deepEqual(updated, {
      ...expected,
      price: 11,
      sale_price: 0,
      calculated_price: 11,
      custom_url: { url: '/cup/', is_customized: true },
    });
    answered(204)(await rest(store, 'DELETE', `${PRODUCTS}/1`));
    answered(404)(await rest(store, 'GET', `${PRODUCTS}/1`));
    answered(404)(await rest(store, 'DELETE', `${PRODUCTS}/1`));
  });

  test('lists with filters, order, paging and chosen fields', async () => {
    const store = await emptyStore();
    const categories = [];
    for (const name of ['A', 'B'])
      categories.push(dataOf(await rest(store, 'POST', '/v3/catalog/categories', { name, parent_id: 0 })).id);
    const brand = dataOf(await rest(store, 'POST', '/v3/catalog/brands', { name: 'Acme' })).id;
    await create(store, { ...mug, categories, brand_id: brand });
    await create(store, { ...tee, categories: [categories[0]], is_visible: false });
    await create(store, {
      name: 'Hat',
      type: 'digital',
      weight: 0,
      price: 30,
      sku: 'HAT',
      availability: 'disabled',
    });
    const cases: [string, string[]][] = [
      ['', ['Mug', 'Tee', 'Hat']],
      ['?id=2', ['Tee']],
      ['?id:in=1,3,99', ['Mug', 'Hat']],
      ['?id:not_in=1,3', ['Tee']],
      ['?id:min=2&id:less=3', ['Tee']],
      ['?name=Mug', ['Mug']],
      ['?name:like=a', ['Hat']],
      ['?sku=HAT', ['Hat']],
      ['?sku:in=HAT,MUG', ['Mug', 'Hat']],
      ['?price=30', ['Hat']],
      ['?price:min=10&price:max=10.99', ['Mug', 'Tee']],
      ['?is_visible=false', ['Tee']],
      ['?is_visible=1', ['Mug', 'Hat']],
      [`?categories=${categories[0]}`, ['Mug', 'Tee']],
      [`?categories:in=${categories.join()}`, ['Mug']],
      [`?brand_id=${brand}`, ['Mug']],
      ['?type=digital', ['Hat']],
      ['?availability=disabled', ['Hat']],
      ['?condition=used', []],
      ['?keyword=mu', ['Mug']],
      ['?date_modified=2026-01-15', ['Mug', 'Tee', 'Hat']],
      ['?date_modified:min=2026-01-16', []],
      ['?sort=name&direction=desc', ['Tee', 'Mug', 'Hat']],
      ['?sort=price&limit=1&page=2', ['Mug']],
      ["?name='%20or%201=1--", []],
    ];
    for (const [query, expected] of cases) assert.deepEqual(await names(store, query), expected, query);
    const page = await rest(store, 'GET', `${PRODUCTS}?limit=2&include_fields=name`);
    assert.deepEqual(page.body, {
      data: [
        { id: 1, name: 'Mug' },
        { id: 2, name: 'Tee' },
      ],
      meta: {
        pagination: {
          total: 3,
          count: 2,
          per_page: 2,
          current_page: 1,
          total_pages: 2,
          links: {
            current: '?include_fields=name&page=1&limit=2',
            next: '?include_fields=name&page=2&limit=2',
          },
        },
      },
    });
    const { body } = await rest(store, 'GET', `${PRODUCTS}?include=options`);
    assert.equal((body as { meta: { pagination: { per_page: number } } }).meta.pagination.per_page, 10);
    answered(413)(await rest(store, 'GET', `${PRODUCTS}?limit=251`));
    for (const query of [
      '?sort=total_sold',
      '?id=x',
      '?include=reviews',
      '?direction=up',
      '?id:in=',
      '?unknown=1',
    ])
      answered(422)(await rest(store, 'GET', `${PRODUCTS}${query}`));
  });

  test('what is refused says so and changes nothing', async () => {
    const store = await emptyStore();
    await create(store, tee);
    const cases: [object, number, string][] = [
      [{ ...mug, name: 'Tee' }, 409, 'name'],
      [{ ...mug, sku: 'TEE-M' }, 409, 'sku'],
      [{ ...mug, categories: [99] }, 422, 'categories'],
      [{ ...mug, brand_id: 99 }, 422, 'brand_id'],
      [{ ...mug, price: -1 }, 422, 'price'],
      [{ ...mug, price: '10' }, 422, 'price'],
      [{ ...mug, colour: 'red' }, 422, 'colour'],
      [{ name: 'Mug' }, 422, 'weight'],
      [
        {
          ...mug,
          bulk_pricing_rules: [
            { quantity_min: 1, quantity_max: 9, type: 'price', amount: 1 },
            { quantity_min: 9, quantity_max: 0, type: 'price', amount: 1 },
          ],
        },
        422,
        'bulk_pricing_rules',
      ],
      [{ ...mug, variants: [{ sku: 'X', option_values: [{ option_id: 1, id: 1 }] }] }, 422, 'option_values'],
    ];
    for (const [body, status, field] of cases) {
      const answer = await rest(store, 'POST', PRODUCTS, body);
      answered(status)(answer);
      assert.ok(field in errorsOf(answer), `${field}: ${JSON.stringify(answer.body)}`);
    }
    assert.deepEqual(await names(store), ['Tee']);
    answered(422)(await rest(store, 'DELETE', PRODUCTS));
    assert.deepEqual(await names(store), ['Tee']);
    answered(204)(await rest(store, 'DELETE', `${PRODUCTS}?name=Tee`));
    assert.deepEqual(await names(store), []);
  });

  test('variants: one by one, in a batch, and over all products', async () => {
    const store = await emptyStore();
    const { id } = await create(store, tee);
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
    const { id } = await create(store, mug);
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

  test('bulk pricing rules', async () => {
    const store = await emptyStore();
    const { id } = await create(store, mug);
    const rules = `${PRODUCTS}/${id}/bulk-pricing-rules`;
    const rule = { quantity_min: 5, quantity_max: 0, type: 'fixed', amount: 4.25 };
    assert.deepEqual(dataOf(await rest(store, 'POST', rules, rule)), { id: 1, ...rule });
    answered(422)(await rest(store, 'POST', rules, { ...rule, quantity_min: 9 }));
    assert.deepEqual(dataOf(await rest(store, 'PUT', `${rules}/1`, { quantity_max: 9 })), {
      id: 1,
      ...rule,
      quantity_max: 9,
    });
    assert.equal(rowsOf(await rest(store, 'GET', rules)).length, 1);
    answered(204)(await rest(store, 'DELETE', `${rules}/1`));
    answered(404)(await rest(store, 'GET', `${rules}/1`));
  });

  test('categories and trees', async () => {
    const store = await emptyStore();
    const top = dataOf(await rest(store, 'POST', '/v3/catalog/categories', { name: 'Top', parent_id: 0 }));
    assert.deepEqual(top, {
      id: 1,
      parent_id: 0,
      name: 'Top',
      description: '',
      sort_order: 0,
      page_title: '',
      meta_description: '',
      layout_file: 'category.html',
      image_url: '',
      is_visible: true,
      search_keywords: '',
      default_product_sort: 'use_store_settings',
      custom_url: { url: '/top/', is_customized: false },
    });
    const made = await rest(store, 'POST', '/v3/catalog/trees/categories', [
      { name: 'Below', parent_id: 1 },
      { name: 'Beside', tree_id: 1, url: { path: '/elsewhere/' } },
    ]);
    answered(201)(made);
    assert.deepEqual((made.body as { meta: object }).meta, { total: 2, success: 2, failed: 0 });
    answered(409)(await rest(store, 'POST', '/v3/catalog/categories', { name: 'Top', parent_id: 0 }));
    answered(422)(await rest(store, 'POST', '/v3/catalog/categories', { name: 'New', parent_id: 99 }));
    answered(422)(await rest(store, 'PUT', '/v3/catalog/categories/1', { parent_id: 2 }));
    assert.deepEqual(rowsOf(await rest(store, 'GET', '/v3/catalog/trees')), [
      { id: 1, name: 'Default catalog tree', channels: [1] },
    ] as never);
    assert.deepEqual(dataOf(await rest(store, 'GET', '/v3/catalog/trees/1/categories')), [
      {
        id: 1,
        parent_id: 0,
        depth: 0,
        path: [1],
        name: 'Top',
        is_visible: true,
        url: '/top/',
        children: [
          {
            id: 2,
            parent_id: 1,
            depth: 1,
            path: [1, 2],
            name: 'Below',
            is_visible: true,
            url: '/top/below/',
            children: [],
          },
        ],
      },
      {
        id: 3,
        parent_id: 0,
        depth: 0,
        path: [3],
        name: 'Beside',
        is_visible: true,
        url: '/elsewhere/',
        children: [],
      },
    ] as never);
    answered(404)(await rest(store, 'GET', '/v3/catalog/trees/9/categories'));
    const renamed = await rest(store, 'PUT', '/v3/catalog/trees/categories', [
      { category_id: 3, name: 'Aside' },
    ]);
    answered(200)(renamed);
    assert.deepEqual(renamed.body, { meta: { total: 1, success: 1, failed: 0 } });
    const listed = async (query: string) =>
      rowsOf(await rest(store, 'GET', `/v3/catalog/categories${query}`)).map(({ name }) => name);
    assert.deepEqual(await listed('?parent_id=1'), ['Below']);
    assert.deepEqual(await listed('?name:like=e&sort=name'), ['Aside', 'Below']);
    answered(422)(await rest(store, 'DELETE', '/v3/catalog/trees/categories'));
    answered(202)(await rest(store, 'DELETE', '/v3/catalog/trees/categories?category_id:in=3'));
    answered(204)(await rest(store, 'DELETE', '/v3/catalog/categories/1'));
    assert.deepEqual(await listed(''), []);
    const trees = await rest(store, 'PUT', '/v3/catalog/trees', [{ name: 'Second', channels: [] }]);
    assert.deepEqual(rowsOf(trees), [{ id: 2, name: 'Second', channels: [] }] as never);
  });

  test('brands', async () => {
    const store = await emptyStore();
    const brands = '/v3/catalog/brands';
    assert.deepEqual(dataOf(await rest(store, 'POST', brands, { name: 'Acme' })), {
      id: 1,
      name: 'Acme',
      page_title: '',
      meta_description: '',
      search_keywords: '',
      image_url: '',
      custom_url: { url: '/brands/acme/', is_customized: false },
    });
    answered(409)(await rest(store, 'POST', brands, { name: 'Acme' }));
    dataOf(await rest(store, 'POST', brands, { name: 'Zeta' }));
    assert.equal(dataOf(await rest(store, 'PUT', `${brands}/1`, { page_title: 'All' }))['page_title'], 'All');
    const listed = rowsOf(await rest(store, 'GET', `${brands}?sort=name&direction=desc`));
    assert.deepEqual(
      listed.map(({ name }) => name),
      ['Zeta', 'Acme'],
    );
    answered(204)(await rest(store, 'DELETE', `${brands}/1`));
    answered(404)(await rest(store, 'GET', `${brands}/1`));
  });

  test('assignments to channels and categories', async () => {
    const store = await emptyStore();
    const { id } = await create(store, mug);
    const category = dataOf(
      await rest(store, 'POST', '/v3/catalog/categories', { name: 'A', parent_id: 0 }),
    ).id;
    const byChannel = `${PRODUCTS}/channel-assignments`;
    const byCategory = `${PRODUCTS}/category-assignments`;
    assert.deepEqual(rowsOf(await rest(store, 'GET', byChannel)), [
      { product_id: id, channel_id: 1 },
    ] as never);
    answered(204)(await rest(store, 'PUT', byCategory, [{ product_id: id, category_id: category }]));
    assert.deepEqual(rowsOf(await rest(store, 'GET', `${byCategory}?product_id:in=${id}`)), [
      { product_id: id, category_id: category },
    ] as never);
    answered(422)(await rest(store, 'PUT', byCategory, [{ product_id: id, category_id: 99 }]));
    answered(422)(await rest(store, 'PUT', byChannel, [{ product_id: 99, channel_id: 1 }]));
    answered(422)(await rest(store, 'DELETE', byChannel));
    answered(204)(await rest(store, 'DELETE', `${byChannel}?product_id:in=${id}`));
    answered(204)(await rest(store, 'DELETE', `${byCategory}?category_id:in=${category}`));
    assert.deepEqual(rowsOf(await rest(store, 'GET', byChannel)), []);
    assert.deepEqual(rowsOf(await rest(store, 'GET', byCategory)), []);
  });

  test("another store's ids are not found, on every endpoint (attack 47)", async () => {
    const [mine, theirs] = [await emptyStore(), await emptyStore()];
    const { id } = await create(theirs, tee);
    dataOf(await rest(theirs, 'POST', '/v3/catalog/categories', { name: 'A', parent_id: 0 }));
    dataOf(await rest(theirs, 'POST', '/v3/catalog/brands', { name: 'A' }));
    const paths: [string, string, unknown?][] = [
      ['GET', `${PRODUCTS}/${id}`],
      ['PUT', `${PRODUCTS}/${id}`, { name: 'Mine' }],
      ['DELETE', `${PRODUCTS}/${id}`],
      ['GET', `${PRODUCTS}/${id}/variants`],
      ['GET', `${PRODUCTS}/${id}/variants/1`],
      ['PUT', `${PRODUCTS}/${id}/variants/1`, { price: 1 }],
      ['DELETE', `${PRODUCTS}/${id}/variants/1`],
      ['PUT', '/v3/catalog/variants', [{ id: 1, price: 1 }]],
      ['GET', `${PRODUCTS}/${id}/options`],
      [
        'POST',
        `${PRODUCTS}/${id}/options`,
        { display_name: 'X', type: 'dropdown', option_values: [{ label: 'A' }] },
      ],
      ['PUT', `${PRODUCTS}/${id}/options/1`, { display_name: 'X' }],
      ['DELETE', `${PRODUCTS}/${id}/options/1`],
      ['GET', `${PRODUCTS}/${id}/options/1/values`],
      ['PUT', `${PRODUCTS}/${id}/options/1/values/1`, { label: 'X' }],
      ['DELETE', `${PRODUCTS}/${id}/options/1/values/1`],
      ['GET', `${PRODUCTS}/${id}/bulk-pricing-rules`],
      ['GET', '/v3/catalog/categories/1'],
      ['PUT', '/v3/catalog/categories/1', { name: 'Mine' }],
      ['DELETE', '/v3/catalog/categories/1'],
      ['GET', '/v3/catalog/brands/1'],
      ['PUT', '/v3/catalog/brands/1', { name: 'Mine' }],
      ['DELETE', '/v3/catalog/brands/1'],
    ];
    for (const [method, path, body] of paths) {
      const { status } = await rest(mine, method, path, body);
      assert.equal(status, 404, `${method} ${path}`);
    }
    answered(204)(await rest(mine, 'DELETE', `${PRODUCTS}?id:in=${id}`));
    const untouched = dataOf(await rest(theirs, 'GET', `${PRODUCTS}/${id}?include=variants,options`));
    assert.equal(untouched.name, 'Tee');
    assert.equal((untouched['variants'] as unknown as unknown[]).length, 2);
    assert.equal((untouched['options'] as unknown as unknown[]).length, 1);
  });
});
