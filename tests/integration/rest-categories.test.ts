import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rest } from '../support/clients.ts';
import { PRODUCTS, answered, createProduct, dataOf, mug, rowsOf } from '../support/rest-catalog.ts';
import { suiteServer } from '../support/suite.ts';

describe('REST categories, brands and assignments (wire facts 9; reference/catalog/*)', () => {
  const server = suiteServer({ at: Date.UTC(2026, 0, 15, 12) });
  const emptyStore = () => server.store({ seed: 'empty' });

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
    const { id } = await createProduct(store, mug);
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
});
