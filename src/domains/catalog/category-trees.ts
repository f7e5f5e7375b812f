import type { Context } from '../../db/context.ts';
import { reserveIds } from '../../db/ids.ts';
import type { CategoryTreeFacts } from './category.ts';
import { categoryTree } from './categories.ts';
import { lockTrees, upsertTree } from './categories.storage.ts';
import { notFound, treeNeedsName, unknown } from './errors.ts';
import { tellTree } from './events.ts';
import { selectChannelIds } from './assignments.storage.ts';

/** What a tree is called and which channels use it. */
export interface TreeInput {
  /** Changes that tree; without it a new one is made. */
  readonly id?: number | undefined;
  readonly name?: string | undefined;
  readonly channelIds?: readonly number[] | undefined;
}

/**
 * Makes or changes trees of categories, all or none. Each channel has at most one, so it leaves the one it had. Throws
 * `catalog.category_tree_not_found`, `catalog.category_tree_needs_name`, `catalog.unknown_channel`.
 */
export async function upsertCategoryTrees(
  ctx: Context,
  inputs: readonly TreeInput[],
): Promise<CategoryTreeFacts[]> {
  const ids = await reserveIds(ctx, 'category-tree', inputs.filter((input) => input.id === undefined).length);
  return ctx.transaction(async (tx) => {
    await lockTrees(tx);
    const written: CategoryTreeFacts[] = [];
    const unused = ids.values();
    for (const input of inputs) {
      const tree = await treeFrom(tx, input, () => unused.next().value!);
      await writeTree(tx, tree);
      await tellTree(tx, tree);
      written.push(tree);
    }
    return written;
  });
}

async function treeFrom(tx: Context, input: TreeInput, newId: () => number): Promise<CategoryTreeFacts> {
  const before = (await categoryTree(tx)).trees.find((each) => each.id === input.id);
  if (input.id !== undefined && !before) throw notFound('category_tree', input.id);
  const name = input.name ?? before?.name;
  if (name === undefined) throw treeNeedsName();
  const channelIds = [...new Set(input.channelIds ?? before?.channelIds ?? [])];
  const known = await selectChannelIds(tx, channelIds);
  const missing = channelIds.filter((id) => !known.includes(id));
  if (missing.length > 0) throw unknown('channel', missing);
  return { id: before?.id ?? newId(), name, channelIds };
}

async function writeTree(tx: Context, tree: CategoryTreeFacts): Promise<void> {
  for (const other of (await categoryTree(tx)).trees) {
    const channelIds = other.channelIds.filter((channelId) => !tree.channelIds.includes(channelId));
    if (other.id !== tree.id && channelIds.length < other.channelIds.length)
      await upsertTree(tx, { ...other, channelIds });
  }
  await upsertTree(tx, tree);
  await tx.changed('category', tree.id);
}
