import {
  canSeeCategory,
  categoryTree,
  productIndex,
  viewerOf,
  type Category,
} from '../../../domains/catalog/index.ts';
import type { Context } from '../../../db/context.ts';
import type { ResolverModule } from '../module.ts';
import { imageOf } from './image.ts';

/** The categories right below one that the shopper may see, in their order. */
export async function childrenOf(ctx: Context, treeId: number, parentId: number): Promise<Category[]> {
  const tree = await categoryTree(ctx);
  const viewer = await viewerOf(ctx);
  return tree.children(treeId, parentId).filter((category) => canSeeCategory(tree, category.id, viewer));
}

/** A category in the navigation. */
export const categoryTreeItem: ResolverModule = {
  CategoryTreeItem: {
    entityId: ({ id }) => id,
    name: 'property',
    path: 'property',
    description: 'property',
    productCount: async ({ id }, _args, { ctx }) =>
      (await productIndex(ctx)).shownTo(await viewerOf(ctx), { kind: 'category', id }).length,
    image: ({ imageUrl, name }) => imageOf(imageUrl, name),
    hasChildren: async ({ id, treeId }, _args, { ctx }) => (await childrenOf(ctx, treeId, id)).length > 0,
    children: ({ id, treeId }, _args, { ctx }) => childrenOf(ctx, treeId, id),
  },
};
