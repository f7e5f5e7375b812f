import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { rest, type RestAnswer } from '../support/clients.ts';
import { PRODUCTS, answered, createProduct, dataOf, mug, rowsOf, tee } from '../support/rest-catalog.ts';
import { suiteServer } from '../support/suite.ts';

const errorsOf = ({ body }: RestAnswer) => (body as { errors: Record<string, string> }).errors;

const names = async (store: StoreAccess, query = '') =>
  rowsOf(await rest(store, 'GET', `${PRODUCTS}${query}`)).map(({ name }) => name);

describe('REST products (wire facts 9; reference/catalog/products_catalog.v3.yml)', () => {
  const server = suiteServer({ at: Date.UTC(2026, 0, 15, 12) });
  const emptyStore = () => server.store({ seed: 'empty' });

  test('a product, from its creation to its end', async () => {
    const store = await emptyStore();
    const created = await createProduct(store, {
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
    await createProduct(store, { ...mug, categories, brand_id: brand });
    await createProduct(store, { ...tee, categories: [categories[0]], is_visible: false });
    await createProduct(store, {
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
    await createProduct(store, tee);
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

  test('bulk pricing rules', async () => {
    const store = await emptyStore();
    const { id } = await createProduct(store, mug);
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
});
