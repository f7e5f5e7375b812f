import type { Context } from '../../db/context.ts';
import { reserveId, reserveIds } from '../../db/ids.ts';
import { channelById } from '../channels/index.ts';
import { groupById } from '../customers/index.ts';
import {
  deleteAssignmentRows,
  insertAssignment,
  replaceAssignment,
  selectAssignmentPage,
  type AssignmentFilter,
  type StoredAssignment,
} from './assignments.storage.ts';
import {
  assignmentFilterMissing,
  assignmentNeedsTarget,
  assignmentTargetNotFound,
  assignmentUnknownChannel,
  assignmentUnknownGroup,
  assignmentUnknownPriceList,
  groupHasDiscounts,
  priceListNotFound,
} from './errors.ts';
import { keepPriceLists } from './price-lists.storage.ts';

export type { AssignmentFilter, StoredAssignment };

/** A price list for a group, a channel, or a group on a channel; null is any. */
export type NewAssignment = Omit<StoredAssignment, 'id'>;

/** One page, by id, and how many match in all. */
export const listAssignments = (
  ctx: Context,
  filter: AssignmentFilter,
  page: { limit: number; offset: number },
): Promise<{ items: StoredAssignment[]; total: number }> => selectAssignmentPage(ctx, filter, page);

/**
 * Makes assignments, all of them or none. A refusal names the row by the fact `index`:
 * `pricing.assignment_needs_target`, `pricing.assignment_unknown_price_list`, `pricing.assignment_unknown_group`,
 * `pricing.assignment_unknown_channel`, `pricing.assignment_exists`, `pricing.group_has_discounts`.
 */
export async function createAssignments(
  ctx: Context,
  inputs: readonly NewAssignment[],
): Promise<StoredAssignment[]> {
  const ids = await reserveIds(ctx, 'price-assignment', inputs.length);
  return ctx.transaction(async (tx) => {
    const lists = await keepPriceLists(tx, [...new Set(inputs.map((input) => input.priceListId))]);
    const assignments: StoredAssignment[] = [];
    for (const [index, input] of inputs.entries()) {
      if (!lists.has(input.priceListId)) throw assignmentUnknownPriceList(input.priceListId, index);
      if (input.channelId === null && input.groupId === null) throw assignmentNeedsTarget(index);
      await checkTarget(tx, input, index);
      const assignment = { ...input, id: ids[index]! };
      await insertAssignment(tx, assignment, index);
      assignments.push(assignment);
    }
    for (const id of lists) await tx.changed('price-list', id);
    return assignments;
  });
}

/**
 * Throws `pricing.assignment_unknown_group`, `pricing.assignment_unknown_channel` or `pricing.group_has_discounts`: a
 * group has its own discounts or a price list, not both (`reference/price_lists.v3.yml`, "Usage notes").
 */
async function checkTarget(tx: Context, { channelId, groupId }: NewAssignment, index: number): Promise<void> {
  if (channelId !== null && !(await channelById(tx, channelId)))
    throw assignmentUnknownChannel(channelId, index);
  if (groupId === null) return;
  const group = await groupById(tx, groupId);
  if (!group) throw assignmentUnknownGroup(groupId, index);
  if (group.discountRules.some((rule) => rule.type !== 'price_list')) throw groupHasDiscounts(groupId, index);
}

/**
 * Gives a group, a channel or a group on a channel this price list, whichever it had before. Throws
 * `pricing.price_list_not_found`, `pricing.assignment_target_not_found` or `pricing.group_has_discounts`.
 */
export async function upsertAssignment(ctx: Context, input: NewAssignment): Promise<StoredAssignment> {
  if (input.channelId === null && input.groupId === null) throw assignmentTargetNotFound();
  const id = await reserveId(ctx, 'price-assignment');
  return ctx.transaction(async (tx) => {
    if (!(await keepPriceLists(tx, [input.priceListId])).has(input.priceListId))
      throw priceListNotFound(input.priceListId);
    const group = input.groupId === null ? null : await groupById(tx, input.groupId);
    if (group?.discountRules.some((rule) => rule.type !== 'price_list')) throw groupHasDiscounts(group.id);
    const assignment = await replaceAssignment(tx, { ...input, id });
    await tx.changed('price-list', input.priceListId);
    return assignment;
  });
}

/** Deletes the assignments that match every filter given. Throws `pricing.assignment_filter_missing`. */
export async function deleteAssignments(ctx: Context, filter: AssignmentFilter): Promise<void> {
  if (Object.values(filter).every((values) => values === undefined)) throw assignmentFilterMissing();
  await ctx.transaction(async (tx) => {
    for (const id of await deleteAssignmentRows(tx, filter)) await tx.changed('price-list', id);
  });
}
