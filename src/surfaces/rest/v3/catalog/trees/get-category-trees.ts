import { categoryTree } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { pageOfAll } from '../../../slice.ts';
import { treeToWire } from './wire.ts';

/** `GET /v3/catalog/trees` (`reference/catalog/category-trees_catalog.v3.yml`). */
export const getCategoryTrees = defineOperation('getCategoryTrees', async ({ ctx, query }) => {
  const ids = query['id:in'];
  const channelIds = query['channel_id:in'];
  const trees = (await categoryTree(ctx)).trees.filter(
    (tree) =>
      (ids?.includes(tree.id) ?? true) &&
      (channelIds?.some((channelId) => tree.channelIds.includes(channelId)) ?? true),
  );
  return ok(pageOfAll(query, trees, treeToWire));
});
