import { categoryTree, partById } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { nodeToWire } from './wire.ts';

const ALL_LEVELS = 10;

/** `GET /v3/catalog/trees/{tree_id}/categories`. */
export const getCategoryTree = defineOperation('getCategoryTree', async ({ ctx, path, query }) => {
  const tree = await categoryTree(ctx);
  const { id } = partById(tree.trees, 'category_tree', path.tree_id);
  const data = tree
    .children(id, 0)
    .map((category) => nodeToWire(tree, category, [], query.depth ?? ALL_LEVELS));
  return ok({ data, meta: {} });
});
