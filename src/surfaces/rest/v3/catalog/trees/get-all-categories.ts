import { listCategories } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { pageOfAll } from '../../../slice.ts';
import { treeCategoryToWire } from './wire.ts';

/** `GET /v3/catalog/trees/categories`. */
export const getAllCategories = defineOperation('getAllCategories', async ({ ctx, query }) => {
  const categories = await listCategories(ctx, {
    ids: query['category_id:in'],
    notIds: query['category_id:not_in'],
    treeIds: query['tree_id:in'],
    notTreeIds: query['tree_id:not_in'],
    parentIds: query['parent_id:in'],
    notParentIds: query['parent_id:not_in'],
    name: query.name,
    nameLike: query['name:like'],
    keyword: query.keyword,
    isVisible: query.is_visible,
  });
  return ok(pageOfAll(query, categories, treeCategoryToWire));
});
