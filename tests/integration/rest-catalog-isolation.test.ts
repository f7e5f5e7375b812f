import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rest } from '../support/clients.ts';
import { PRODUCTS, answered, createProduct, dataOf, tee } from '../support/rest-catalog.ts';
import { suiteServer } from '../support/suite.ts';

describe('REST catalog, stores apart (wire facts 9; reference/catalog/*)', () => {
  const server = suiteServer({ at: Date.UTC(2026, 0, 15, 12) });
  const emptyStore = () => server.store({ seed: 'empty' });

  test("another store's ids are not found, on every endpoint (attack 47)", async () => {
    const [mine, theirs] = [await emptyStore(), await emptyStore()];
    const { id } = await createProduct(theirs, tee);
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
