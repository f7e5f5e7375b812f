import { deleteMatchingCategories } from '../../../../../domains/catalog/index.ts';
import { defineOperation } from '../../../operation.ts';
import { allDone } from './wire.ts';

/** `DELETE /v3/catalog/trees/categories`. */
export const deleteTreeCategories = defineOperation('deleteTreeCategories', async ({ ctx, query }) => {
  const deleted = await deleteMatchingCategories(ctx, {
    ids: query['category_id:in'],
    treeIds: query['tree_id:in'],
    parentIds: query['parent_id:in'],
  });
  return { status: 202, body: { meta: allDone(deleted.length) } };
});
