import type { Context } from '../../db/context.ts';
import { emit } from '../../db/outbox.ts';
import type { Category, CategoryTreeFacts } from './category.ts';

type What = 'created' | 'updated' | 'deleted';

/** `docs/integrations/webhooks/events/index.mdx`, "Products". */
export const tellProducts = (tx: Context, what: What, ids: readonly number[]): Promise<void> =>
  emit(
    tx,
    ids.map((id) => ({ scope: `store/product/${what}`, data: { type: 'product', id } })),
  );

/** The same page, "Categories", and `channels.mdx` for the channels that show their tree. */
export const tellCategories = (
  tx: Context,
  what: What,
  categories: readonly Pick<Category, 'id' | 'treeId'>[],
  trees: readonly CategoryTreeFacts[],
): Promise<void> =>
  emit(
    tx,
    categories.flatMap(({ id, treeId }) => [
      { scope: `store/category/${what}`, data: { type: 'category', id } },
      ...(trees.find((tree) => tree.id === treeId)?.channelIds ?? []).map((channelId) => ({
        scope: `store/channel/${channelId}/category/${what}`,
        data: { category_id: id, tree_id: treeId },
      })),
    ]),
  );

/** `docs/integrations/webhooks/events/channels.mdx`, "Category trees". */
export const tellTree = (tx: Context, { id, channelIds }: CategoryTreeFacts): Promise<void> =>
  emit(
    tx,
    channelIds.map((channelId) => ({
      scope: `store/channel/${channelId}/categoryTree/updated`,
      data: { tree_id: id },
    })),
  );
