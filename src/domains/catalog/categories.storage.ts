import type { Insertable, Selectable } from 'kysely';
import { violatedConstraint } from '../../db/errors.ts';
import { anyOf } from '../../db/any-of.ts';
import { inChunks } from '../../db/in-chunks.ts';
import type { Context } from '../../db/context.ts';
import type { Categories } from '../../db/tables.generated.ts';
import type { Category, CategoryTreeFacts } from './category.ts';
import { duplicateCategoryName } from './errors.ts';

const toCategory = (row: Selectable<Categories>): Category => ({
  id: row.id,
  treeId: row.tree_id,
  parentId: row.parent_id,
  name: row.name,
  description: row.description,
  sortOrder: row.sort_order,
  pageTitle: row.page_title,
  metaDescription: row.meta_description,
  searchKeywords: row.search_keywords,
  layoutFile: row.layout_file,
  imageUrl: row.image_url,
  defaultProductSort: row.default_product_sort,
  isVisible: row.is_visible,
  path: row.custom_url,
});

const toRow = (ctx: Context, category: Category): Insertable<Categories> => ({
  store_id: ctx.store.id,
  id: category.id,
  tree_id: category.treeId,
  parent_id: category.parentId,
  name: category.name,
  description: category.description,
  sort_order: category.sortOrder,
  page_title: category.pageTitle,
  meta_description: category.metaDescription,
  search_keywords: category.searchKeywords,
  layout_file: category.layoutFile,
  image_url: category.imageUrl,
  default_product_sort: category.defaultProductSort,
  is_visible: category.isVisible,
  custom_url: category.path,
});

const asDuplicate = (error: unknown): unknown =>
  violatedConstraint(error, 'unique') === null ? error : duplicateCategoryName();

export async function selectCategories(ctx: Context): Promise<Category[]> {
  const rows = await ctx.db
    .selectFrom('categories')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .orderBy('id')
    .execute();
  return rows.map(toCategory);
}

/** Throws `catalog.duplicate_category_name`. */
export async function insertCategories(tx: Context, categories: readonly Category[]): Promise<void> {
  const rows = categories.map((category) => toRow(tx, category));
  try {
    await inChunks(rows, (some) => tx.db.insertInto('categories').values(some).execute());
  } catch (error) {
    throw asDuplicate(error);
  }
}

/** Throws `catalog.duplicate_category_name`. */
export async function updateCategoryRow(tx: Context, category: Category): Promise<void> {
  const { store_id, id, ...values } = toRow(tx, category);
  try {
    await tx.db
      .updateTable('categories')
      .set(values)
      .where('store_id', '=', store_id)
      .where('id', '=', id)
      .execute();
  } catch (error) {
    throw asDuplicate(error);
  }
}

/** Deletes them; the products stay. Answers the products that were in them. */
export async function deleteCategoryRows(tx: Context, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const products = await tx.db
    .selectFrom('product_categories')
    .select('product_id')
    .distinct()
    .where('store_id', '=', tx.store.id)
    .where('category_id', '=', anyOf(ids))
    .execute();
  await tx.db
    .deleteFrom('categories')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', anyOf(ids))
    .execute();
  return products.map((row) => row.product_id);
}

/** Holds the store's trees to the end of the transaction: moves of categories take turns, so that no ring appears. */
export async function lockTrees(tx: Context): Promise<void> {
  await tx.db
    .selectFrom('category_trees')
    .select('id')
    .where('store_id', '=', tx.store.id)
    .orderBy('id')
    .forUpdate()
    .execute();
}

export async function selectTrees(ctx: Context): Promise<CategoryTreeFacts[]> {
  const rows = await ctx.db
    .selectFrom('category_trees')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.name, channelIds: row.channel_ids }));
}

export async function upsertTree(tx: Context, tree: CategoryTreeFacts): Promise<void> {
  const values = { name: tree.name, channel_ids: [...tree.channelIds] };
  await tx.db
    .insertInto('category_trees')
    .values({ store_id: tx.store.id, id: tree.id, ...values })
    .onConflict((conflict) => conflict.columns(['store_id', 'id']).doUpdateSet(values))
    .execute();
}

/** Makes the store's first tree, for channel 1, unless another transaction just did. */
export async function insertFirstTree(tx: Context, name: string): Promise<void> {
  await tx.db
    .insertInto('ids')
    .values({ store_id: tx.store.id, kind: 'category-tree', next: 2 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx.db
    .insertInto('category_trees')
    .values({ store_id: tx.store.id, id: 1, name, channel_ids: [1] })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
