import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountOf } from '../../kernel/money.ts';
import { ProductIndex, type IndexedProduct, type ProductSort } from './indexed-product.ts';
import type { Viewer } from './visibility.ts';

const product = (id: number, rest: Partial<IndexedProduct> = {}): IndexedProduct => ({
  id,
  name: `P${id}`,
  sortOrder: 0,
  isVisible: true,
  isFeatured: false,
  brandId: 0,
  price: amountOf('10'),
  salePrice: null,
  createdAt: new Date(id * 1000),
  categoryIds: [1],
  channelIds: [1],
  ...rest,
});
const guest: Viewer = { channelId: 1, access: null };
const index = new ProductIndex([
  product(3, { name: 'b', price: amountOf('30'), salePrice: amountOf('5'), sortOrder: -1 }),
  product(1, { name: 'C', brandId: 7, isFeatured: true, price: amountOf('20'), categoryIds: [1, 2] }),
  product(2, { name: 'a', categoryIds: [] }),
  product(4, { isVisible: false }),
  product(5, { channelIds: [2] }),
]);
const ids = (products: readonly IndexedProduct[]) => products.map(({ id }) => id);

test('shows each viewer what they may see, by id', () => {
  assert.deepEqual(ids(index.all), [1, 2, 3, 5]);
  assert.deepEqual(ids(index.shownTo(guest)), [1, 2, 3]);
  assert.deepEqual(ids(index.shownTo({ channelId: 2, access: null })), [5]);
  assert.deepEqual(ids(index.shownTo({ channelId: 1, access: { type: 'specific', categories: [2] } })), [1]);
  assert.deepEqual(
    ids(index.shownTo({ channelId: 1, access: { type: 'specific', categories: [1] } })),
    [1, 3],
  );
  assert.deepEqual(ids(index.shownTo({ channelId: 1, access: { type: 'none' } })), []);
  assert.deepEqual(ids(index.shownTo(guest)), [1, 2, 3]);
});

test('by category and by brand', () => {
  assert.deepEqual(ids(index.shownTo(guest, { kind: 'category', id: 1 })), [1, 3]);
  assert.deepEqual(ids(index.shownTo(guest, { kind: 'brand', id: 7 })), [1]);
  assert.deepEqual(ids(index.shownTo(guest, { kind: 'brand', id: 1 })), []);
});

test('in every order', () => {
  const orders: [ProductSort, number[]][] = [
    ['default', [3, 1, 2]],
    ['featured', [1, 3, 2]],
    ['newest', [3, 2, 1]],
    ['name-asc', [2, 3, 1]],
    ['name-desc', [1, 3, 2]],
    ['price-asc', [3, 2, 1]],
    ['price-desc', [1, 2, 3]],
  ];
  for (const [order, expected] of orders)
    assert.deepEqual(ids(index.shownTo(guest, 'all', order)), expected, order);
});
