import type { Collection, Context } from '../../db/context.ts';
import { reserveIds } from '../../db/ids.ts';
import { CategoryTree, type Category, type CategoryFields, type NewCategory } from './category.ts';
import { matches, type CategoryFilter } from './category-filter.ts';
import { noteProducts } from './change-product.ts';
import {
  deleteCategoryRows,
  insertCategories,
  insertFirstTree,
  lockTrees,
  selectCategories,
  selectTrees,
  updateCategoryRow,
} from './categories.storage.ts';
import {
  atRow,
  categoryStaysInTree,
  categoryUnderItself,
  filterNeeded,
  notFound,
  unknown,
  unknownParent,
} from './errors.ts';
import { tellCategories } from './events.ts';
import { asPath, pathOf } from './paths.ts';
import { MAIN_CHANNEL } from '../stores/index.ts';

const FIRST_TREE = 'Default catalog tree';

const treeOfStore: Collection<'all', CategoryTree> = {
  name: 'category-tree',
  unloadedBy: { category: 'all' },
  load: async (ctx) =>
    new Map([['all' as const, new CategoryTree(await selectTrees(ctx), await selectCategories(ctx))]]),
};

/** All categories of the store, from memory. */
export const categoryTree = async (ctx: Context): Promise<CategoryTree> =>
  (await ctx.services.memory.get(ctx, treeOfStore, 'all'))!;

/** The categories that match, by id. */
export const listCategories = async (ctx: Context, filter: CategoryFilter): Promise<Category[]> =>
  (await categoryTree(ctx)).all.filter((category) => matches(category, filter));

/** Throws `catalog.category_not_found`. */
export async function categoryById(ctx: Context, id: number): Promise<Category> {
  const category = (await categoryTree(ctx)).get(id);
  if (!category) throw notFound('category', id);
  return category;
}

/** Makes a category. Throws as `createCategories` does. */
export const createCategory = async (ctx: Context, input: NewCategory): Promise<Category> =>
  (await createCategories(ctx, [input]))[0]!;

/**
 * Makes categories, all or none. One without a tree or a parent goes to the tree of channel 1, which is made when the
 * store has none yet. Throws `catalog.unknown_parent_category`, `catalog.unknown_category_tree`,
 * `catalog.duplicate_category_name`.
 */
export async function createCategories(ctx: Context, inputs: readonly NewCategory[]): Promise<Category[]> {
  const ids = await reserveIds(ctx, 'category', inputs.length);
  return ctx.transaction(async (tx) => {
    const tree = await withFirstTree(tx);
    const categories = inputs.map((input, at) => newCategory(tree, ids[at]!, input));
    await insertCategories(tx, categories);
    for (const id of ids) await tx.changed('category', id);
    await tellCategories(tx, 'created', categories, tree.trees);
    return categories;
  });
}

async function withFirstTree(tx: Context): Promise<CategoryTree> {
  const tree = await lockedTree(tx);
  if (tree.trees.length > 0) return tree;
  await insertFirstTree(tx, FIRST_TREE);
  return lockedTree(tx);
}

/** The tree as it stays until the end of the transaction, but for its own changes. */
async function lockedTree(tx: Context): Promise<CategoryTree> {
  await lockTrees(tx);
  return categoryTree(tx);
}

function newCategory(tree: CategoryTree, id: number, input: NewCategory): Category {
  const parent = input.parentId ? tree.get(input.parentId) : null;
  if (input.parentId && !parent) throw unknownParent(input.parentId);
  const treeId = input.treeId ?? parent?.treeId ?? (tree.treeOf(MAIN_CHANNEL) ?? tree.trees[0])!.id;
  if (!tree.trees.some((each) => each.id === treeId)) throw unknown('category_tree', [treeId]);
  if (parent && parent.treeId !== treeId) throw unknownParent(parent.id);
  return {
    id,
    treeId,
    parentId: parent?.id ?? 0,
    name: input.name,
    description: input.description ?? '',
    sortOrder: input.sortOrder ?? 0,
    pageTitle: input.pageTitle ?? '',
    metaDescription: input.metaDescription ?? '',
    searchKeywords: input.searchKeywords ?? '',
    layoutFile: input.layoutFile ?? 'category.html',
    imageUrl: input.imageUrl ?? '',
    defaultProductSort: input.defaultProductSort ?? 'use_store_settings',
    isVisible: input.isVisible ?? true,
    path:
      input.path === undefined
        ? `${parent?.path.slice(0, -1) ?? ''}${pathOf(input.name)}`
        : asPath(input.path),
  };
}

/**
 * Changes a category; it stays in its tree. Throws `catalog.category_not_found`, `catalog.unknown_parent_category`,
 * `catalog.category_under_itself`, `catalog.category_stays_in_tree`, `catalog.duplicate_category_name`.
 */
export async function updateCategory(
  ctx: Context,
  id: number,
  change: Partial<CategoryFields>,
): Promise<Category> {
  return ctx.transaction(async (tx) => {
    const tree = await lockedTree(tx);
    const before = tree.get(id);
    if (!before) throw notFound('category', id);
    if (change.treeId !== undefined && change.treeId !== before.treeId) throw categoryStaysInTree(id);
    if (change.parentId) {
      const parent = tree.get(change.parentId);
      if (!parent || parent.treeId !== before.treeId) throw unknownParent(change.parentId);
      if (tree.path(parent.id).some((each) => each.id === id)) throw categoryUnderItself(id);
    }
    const category = {
      ...before,
      ...change,
      path: change.path === undefined ? before.path : asPath(change.path),
    };
    await updateCategoryRow(tx, category);
    await tx.changed('category', id);
    await tellCategories(tx, 'updated', [category], tree.trees);
    return category;
  });
}

/** Deletes a category with all below it; its products stay. Throws `catalog.category_not_found`. */
export async function deleteCategory(ctx: Context, id: number): Promise<void> {
  const deleted = await deleteCategories(ctx, [id]);
  if (deleted.length === 0) throw notFound('category', id);
}

/** Deletes categories with all below them; their products stay. Answers the ids deleted. */
async function deleteCategories(ctx: Context, ids: readonly number[]): Promise<number[]> {
  return ctx.transaction(async (tx) => {
    const tree = await lockedTree(tx);
    const gone = new Map(ids.flatMap((id) => tree.withDescendants(id).map((each) => [each.id, each])));
    const all = [...gone.keys()];
    const productIds = await deleteCategoryRows(tx, all);
    for (const id of all) await tx.changed('category', id);
    await noteProducts(tx, productIds);
    await tellCategories(tx, 'deleted', [...gone.values()], tree.trees);
    return all;
  });
}

/** Changes categories, all or none. Throws as `updateCategory` does, with the row as `index`. */
export async function updateCategories(
  ctx: Context,
  changes: readonly (Partial<CategoryFields> & { readonly id: number })[],
): Promise<Category[]> {
  return ctx.transaction(async (tx) => {
    const updated: Category[] = [];
    for (const [index, { id, ...change }] of changes.entries())
      try {
        updated.push(await updateCategory(tx, id, change));
      } catch (error) {
        throw atRow(error, index);
      }
    return updated;
  });
}

/** Deletes the categories that match every filter, with all below them. Throws `catalog.filter_needed`. */
export async function deleteMatchingCategories(ctx: Context, filter: CategoryFilter): Promise<number[]> {
  if (Object.values(filter).every((value) => value === undefined)) throw filterNeeded();
  const matching = await listCategories(ctx, filter);
  return deleteCategories(
    ctx,
    matching.map((category) => category.id),
  );
}
