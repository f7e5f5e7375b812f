import type { CategoryAccess } from '../customers/index.ts';
import type { CategoryTree } from './category.ts';
import type { Product } from './product.ts';

/** For whom the catalogue is shown. */
export interface Viewer {
  readonly channelId: number;
  /** What their customer group may see; null: no group, so nothing is kept from them. */
  readonly access: CategoryAccess | null;
}

type Listed = Pick<Product, 'isVisible' | 'channelIds' | 'categoryIds'>;

/**
 * Whether a shopper may see a product at all: it is switched visible, listed on the channel, and, where their group
 * sees only some categories, in one of those (`reference/customers.v2.yml`, "category_access").
 */
export function canSeeProduct(product: Listed, { channelId, access }: Viewer): boolean {
  if (!product.isVisible || !product.channelIds.includes(channelId)) return false;
  if (access === null || access.type === 'all') return true;
  return access.type === 'specific' && product.categoryIds.some((id) => access.categories.includes(id));
}

/** Whether a shopper may see a category: in the channel's tree, shown with all above it, and their group may. */
export function canSeeCategory(
  tree: CategoryTree,
  categoryId: number,
  { channelId, access }: Viewer,
): boolean {
  const category = tree.get(categoryId);
  if (!category || category.treeId !== tree.treeOf(channelId)?.id || !tree.isShown(categoryId)) return false;
  if (access === null || access.type === 'all') return true;
  return access.type === 'specific' && access.categories.includes(categoryId);
}

/** The same for viewers who see the same. */
export const viewKey = ({ channelId, access }: Viewer): string =>
  access?.type === 'specific'
    ? `${channelId}:${access.categories.join()}`
    : `${channelId}:${access?.type === 'none' ? 'none' : 'all'}`;
