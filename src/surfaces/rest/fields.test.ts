import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selectFields } from './fields.ts';

const one = { data: { id: 1, name: 'a', price: 2 }, meta: {} };
const many = { data: [one.data], meta: {} };

test('include_fields sends these fields and id (docs/start/about/common-query-params.mdx)', () => {
  assert.deepEqual(selectFields(many, { include_fields: ['name', 'nothing'] }), {
    data: [{ id: 1, name: 'a' }],
    meta: {},
  });
  assert.deepEqual(selectFields(one, { include_fields: ['price'] }), { data: { id: 1, price: 2 }, meta: {} });
});

test('exclude_fields leaves fields out', () => {
  assert.deepEqual(selectFields(one, { exclude_fields: ['name', 'id'] }), {
    data: { id: 1, price: 2 },
    meta: {},
  });
});

test('without either, and without an envelope, the answer stays', () => {
  assert.equal(selectFields(one, {}), one);
  assert.deepEqual(selectFields([1], { include_fields: ['name'] }), [1]);
});
