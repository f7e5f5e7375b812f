import { categoryTree, listCategories, type Category } from '../../../../../domains/catalog/index.ts';
import { both } from '../../../filters.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { pageOfAll } from '../../../slice.ts';
import { categoryToWire } from './wire.ts';

const orders = {
  id: (a: Category, b: Category) => a.id - b.id,
  name: (a: Category, b: Category) => a.name.localeCompare(b.name, 'en') || a.id - b.id,
  parent_id: (a: Category, b: Category) => a.parentId - b.parentId || a.id - b.id,
  sort_order: (a: Category, b: Category) => a.sortOrder - b.sortOrder || a.id - b.id,
} as const;

/** `GET /v3/catalog/categories`: those of the first tree (`reference/catalog/categories_catalog.v3.yml`). */
export const getCategories = defineOperation('getCategories', async ({ ctx, query }) => {
  const first = (await categoryTree(ctx)).trees[0];
  const categories = await listCategories(ctx, {
    treeIds: first ? [first.id] : [],
    ids: both(query.id, query['id:in']),
    notIds: query['id:not_in'],
    parentIds: both(query.parent_id, query['parent_id:in']),
    name: query.name,
    nameLike: query['name:like'],
    keyword: query.keyword,
    isVisible: query.is_visible,
  });
  return ok(pageOfAll(query, categories.sort(orders[query.sort ?? 'id']), categoryToWire));
});
