import { canSeeCategory, categoryTree, shownCategory, viewerOf } from '../../../domains/catalog/index.ts';
import type { ResolverModule } from '../module.ts';
import { childrenOf } from './category-tree-item.ts';

/** `site.category` and `site.categoryTree`: what this shopper may see. */
export const siteCategory: ResolverModule = {
  Site: {
    category: (_site, { entityId }, { ctx }) => shownCategory(ctx, entityId),
    categoryTree: async (_site, { rootEntityId }, { ctx }) => {
      const tree = await categoryTree(ctx);
      if (rootEntityId == null) return childrenOf(ctx, tree.treeOf(ctx.channelId)?.id ?? 0, 0);
      const root = tree.get(rootEntityId);
      return root && canSeeCategory(tree, root.id, await viewerOf(ctx)) ? [root] : [];
    },
  },
};
