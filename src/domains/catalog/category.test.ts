import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CategoryTree, type Category } from './category.ts';
import { canSeeCategory } from './visibility.ts';

const category = (id: number, parentId: number, rest: Partial<Category> = {}): Category => ({
  id,
  parentId,
  treeId: 1,
  name: `C${id}`,
  description: '',
  sortOrder: 0,
  pageTitle: '',
  metaDescription: '',
  searchKeywords: '',
  layoutFile: 'category.html',
  imageUrl: '',
  defaultProductSort: 'use_store_settings',
  isVisible: true,
  path: `/c${id}/`,
  ...rest,
});

/** 1 ─ 2 ─ 3, 1 ─ 4 (first by its order), 5 in another tree, 6 hidden with 7 below it. */
const tree = new CategoryTree(
  [
    { id: 1, name: 'First', channelIds: [1] },
    { id: 2, name: 'Second', channelIds: [2] },
  ],
  [
    category(1, 0),
    category(2, 1, { sortOrder: 2 }),
    category(3, 2),
    category(4, 1, { sortOrder: 1 }),
    category(5, 0, { treeId: 2, path: '/c1/' }),
    category(6, 0, { isVisible: false }),
    category(7, 6),
  ],
);
const ids = (categories: readonly Category[]) => categories.map(({ id }) => id);

test('walks up and down', () => {
  assert.deepEqual(ids(tree.path(3)), [3, 2, 1]);
  assert.deepEqual(ids(tree.path(99)), []);
  assert.deepEqual(ids(tree.children(1, 1)), [4, 2]);
  assert.deepEqual(ids(tree.children(2, 0)), [5]);
  assert.deepEqual(ids(tree.withDescendants(1)), [1, 4, 2, 3]);
});

test('each category above counts once, by its shortest way', () => {
  assert.deepEqual(tree.distances([3, 4]), [
    { id: 3, distance: 0 },
    { id: 2, distance: 1 },
    { id: 1, distance: 1 },
    { id: 4, distance: 0 },
  ]);
});

test('a path belongs to the tree of the channel', () => {
  assert.equal(tree.at('/c1/', 1)?.id, 1);
  assert.equal(tree.at('/c1/', 2)?.id, 5);
  assert.equal(tree.at('/c1/', 3), null);
});

test('a category is seen in the tree of its channel, with all above it, by groups that may', () => {
  const seen = (channelId: number, access: Parameters<typeof canSeeCategory>[2]['access']) =>
    ids(tree.all).filter((id) => canSeeCategory(tree, id, { channelId, access }));
  assert.deepEqual(seen(1, null), [1, 2, 3, 4]);
  assert.deepEqual(seen(2, { type: 'all' }), [5]);
  assert.deepEqual(seen(1, { type: 'specific', categories: [3, 5, 7] }), [3]);
  assert.deepEqual(seen(1, { type: 'none' }), []);
  assert.deepEqual(seen(9, null), []);
});

test('a category whose parents form a ring ends', () => {
  const ring = new CategoryTree([], [category(1, 2), category(2, 1)]);
  assert.equal(ring.path(1).length <= 2, true);
});
