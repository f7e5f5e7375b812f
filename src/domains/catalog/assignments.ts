import type { Context } from '../../db/context.ts';
import { categoryTree } from './categories.ts';
import { noteProducts } from './change-product.ts';
import { filterNeeded, unknown } from './errors.ts';
import {
  deleteCategoryAssignments,
  deleteChannelAssignments,
  insertCategoryAssignments,
  insertChannelAssignments,
  selectAssignmentPage,
  selectChannelIds,
  type Assignment,
  type AssignmentFilter,
} from './assignments.storage.ts';
import { productsByIds } from './products-in-memory.ts';

interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** Puts products into categories. Throws `catalog.unknown_product`, `catalog.unknown_category`. */
export async function assignCategories(ctx: Context, assignments: readonly Assignment[]): Promise<void> {
  await ctx.transaction(async (tx) => {
    const tree = await categoryTree(tx);
    const missing = [...new Set(assignments.map((each) => each.to))].filter((id) => !tree.get(id));
    if (missing.length > 0) throw unknown('category', missing);
    await refuseUnknownProducts(tx, assignments);
    await insertCategoryAssignments(tx, assignments);
    await noteProducts(
      tx,
      assignments.map((each) => each.productId),
    );
  });
}

/** Lists products on channels. Throws `catalog.unknown_product`, `catalog.unknown_channel`. */
export async function assignChannels(ctx: Context, assignments: readonly Assignment[]): Promise<void> {
  await ctx.transaction(async (tx) => {
    const ids = [...new Set(assignments.map((each) => each.to))];
    const found = new Set(await selectChannelIds(tx, ids));
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length > 0) throw unknown('channel', missing);
    await refuseUnknownProducts(tx, assignments);
    await insertChannelAssignments(tx, assignments);
    await noteProducts(
      tx,
      assignments.map((each) => each.productId),
    );
  });
}

/** Takes products out of categories; by at least one filter. Throws `catalog.filter_needed`. */
export async function unassignCategories(ctx: Context, filter: AssignmentFilter): Promise<void> {
  if (!filter.productIds && !filter.to) throw filterNeeded();
  await ctx.transaction(async (tx) => {
    await noteProducts(tx, await deleteCategoryAssignments(tx, filter.productIds ?? [], filter.to ?? []));
  });
}

/** Takes products off channels; by at least one filter. Throws `catalog.filter_needed`. */
export async function unassignChannels(ctx: Context, filter: AssignmentFilter): Promise<void> {
  if (!filter.productIds && !filter.to) throw filterNeeded();
  await ctx.transaction(async (tx) => {
    await noteProducts(tx, await deleteChannelAssignments(tx, filter.productIds ?? [], filter.to ?? []));
  });
}

/** One page of which product is in which category, and how many match in all. */
export const listCategoryAssignments = (ctx: Context, filter: AssignmentFilter, page: Page) =>
  selectAssignmentPage(ctx, 'product_categories', filter, page);

/** One page of which product is on which channel, and how many match in all. */
export const listChannelAssignments = (ctx: Context, filter: AssignmentFilter, page: Page) =>
  selectAssignmentPage(ctx, 'product_channels', filter, page);

async function refuseUnknownProducts(tx: Context, assignments: readonly Assignment[]): Promise<void> {
  const ids = [...new Set(assignments.map((each) => each.productId))];
  const found = await productsByIds(tx, ids);
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length > 0) throw unknown('product', missing);
}
