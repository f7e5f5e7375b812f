import {
  isCustomPath,
  type Category,
  type CategoryTree,
  type CategoryTreeFacts,
} from '../../../../../domains/catalog/index.ts';
import type { components } from '../../../contract.generated.ts';
import { categoryFieldsToWire } from '../categories/wire.ts';

type Schemas = components['schemas'];

export const treeToWire = (tree: CategoryTreeFacts): Schemas['CategoryTree'] => ({
  id: tree.id,
  name: tree.name,
  channels: [...tree.channelIds],
});

export const treeCategoryToWire = (category: Category): Schemas['TreeCategory'] => ({
  category_id: category.id,
  tree_id: category.treeId,
  ...categoryFieldsToWire(category),
  url: { path: category.path, is_customized: isCustomPath(category.path, category.name) },
});

/** A category with so many levels below it. */
export const nodeToWire = (
  tree: CategoryTree,
  category: Category,
  above: readonly number[],
  levels: number,
): Schemas['CategoryNode'] => {
  const path = [...above, category.id];
  const children = levels > 0 ? tree.children(category.treeId, category.id) : [];
  return {
    id: category.id,
    parent_id: category.parentId,
    depth: above.length,
    path,
    name: category.name,
    is_visible: category.isVisible,
    url: category.path,
    children: children.map((child) => nodeToWire(tree, child, path, levels - 1)),
  };
};

/** `meta` of a batch that was done as a whole. */
export const allDone = (total: number): Schemas['BatchMeta'] => ({ total, success: total, failed: 0 });
