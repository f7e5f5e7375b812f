import type { Context } from '../../db/context.ts';
import {
  deleteAssignments,
  insertAssignments,
  selectAssignmentPage,
  type Assignment,
  type AssignmentFilter,
  type Place,
} from './assignments.storage.ts';
import { noteProducts } from './change-product.ts';
import { filterNeeded, unknown } from './errors.ts';
import { productsByIds } from './products-in-memory.ts';
import { checkReferences } from './references.ts';

interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** Puts products into categories. Throws `catalog.unknown_product`, `catalog.unknown_category`. */
export const assignCategories = (ctx: Context, assignments: readonly Assignment[]): Promise<void> =>
  assign(ctx, 'category', assignments);

/** Lists products on channels. Throws `catalog.unknown_product`, `catalog.unknown_channel`. */
export const assignChannels = (ctx: Context, assignments: readonly Assignment[]): Promise<void> =>
  assign(ctx, 'channel', assignments);

/** Takes products out of categories; by at least one filter. Throws `catalog.filter_needed`. */
export const unassignCategories = (ctx: Context, filter: AssignmentFilter): Promise<void> =>
  unassign(ctx, 'category', filter);

/** Takes products off channels; by at least one filter. Throws `catalog.filter_needed`. */
export const unassignChannels = (ctx: Context, filter: AssignmentFilter): Promise<void> =>
  unassign(ctx, 'channel', filter);

/** One page of which product is in which category, and how many match in all. */
export const listCategoryAssignments = (ctx: Context, filter: AssignmentFilter, page: Page) =>
  selectAssignmentPage(ctx, 'category', filter, page);

/** One page of which product is on which channel, and how many match in all. */
export const listChannelAssignments = (ctx: Context, filter: AssignmentFilter, page: Page) =>
  selectAssignmentPage(ctx, 'channel', filter, page);

const assign = (ctx: Context, place: Place, assignments: readonly Assignment[]): Promise<void> =>
  ctx.transaction(async (tx) => {
    const ids = [...new Set(assignments.map((each) => each.to))];
    await checkReferences(tx, [place === 'category' ? { categoryIds: ids } : { channelIds: ids }]);
    await refuseUnknownProducts(tx, assignments);
    await insertAssignments(tx, place, assignments);
    await noteProducts(
      tx,
      assignments.map((each) => each.productId),
    );
  });

async function unassign(ctx: Context, place: Place, filter: AssignmentFilter): Promise<void> {
  if (!filter.productIds && !filter.to) throw filterNeeded();
  await ctx.transaction(async (tx) => {
    await noteProducts(tx, await deleteAssignments(tx, place, filter.productIds ?? [], filter.to ?? []));
  });
}

async function refuseUnknownProducts(tx: Context, assignments: readonly Assignment[]): Promise<void> {
  const ids = [...new Set(assignments.map((each) => each.productId))];
  const found = await productsByIds(tx, ids);
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length > 0) throw unknown('product', missing);
}
