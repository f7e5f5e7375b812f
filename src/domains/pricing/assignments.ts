import type { Context } from '../../db/context.ts';
import { reserveId, reserveIds } from '../../db/ids.ts';
import { listChannels } from '../channels/index.ts';
import { groupById, groupsByIds } from '../customers/index.ts';
import {
  deleteAssignmentRows,
  insertAssignments,
  replaceAssignment,
  selectAssignmentSlice,
  selectTaken,
  type AssignmentFilter,
  type StoredAssignment,
} from './assignments.storage.ts';
import { rowsOf, type BatchResult } from './batch.ts';
import {
  assignmentExists,
  assignmentFilterMissing,
  assignmentNeedsTarget,
  assignmentTargetNotFound,
  assignmentUnknownChannel,
  assignmentUnknownGroup,
  assignmentUnknownPriceList,
  groupHasDiscounts,
  priceListNotFound,
} from './errors.ts';
import type { ListSlice, Sliced } from './list-slice.ts';
import { keepPriceLists } from './price-lists.storage.ts';

export type { AssignmentFilter, StoredAssignment };

/** A price list for a group, a channel, or a group on a channel; null is any. */
export type NewAssignment = Omit<StoredAssignment, 'id'>;

/** A stretch of those that match, by id. */
export const listAssignments = (
  ctx: Context,
  filter: AssignmentFilter,
  slice: ListSlice<number>,
): Promise<Sliced<StoredAssignment>> => selectAssignmentSlice(ctx, filter, slice);

/**
 * Makes the assignments that are good, and tells the others apart, which are refused with
 * `pricing.assignment_needs_target`, `pricing.assignment_unknown_price_list`, `pricing.assignment_unknown_group`,
 * `pricing.assignment_unknown_channel`, `pricing.assignment_exists` or `pricing.group_has_discounts`.
 */
export async function createAssignments(
  ctx: Context,
  inputs: readonly NewAssignment[],
): Promise<BatchResult<StoredAssignment>> {
  const ids = await reserveIds(ctx, 'price-assignment', inputs.length);
  return ctx.transaction(async (tx) => {
    const lists = await keepPriceLists(tx, [...new Set(inputs.map((input) => input.priceListId))]);
    const refuseBadTarget = await targetCheck(tx, inputs);
    const taken = new Set((await selectTaken(tx, inputs)).map(targetOf));
    const { good, refused } = rowsOf(inputs, (input, index): StoredAssignment => {
      if (!lists.has(input.priceListId)) throw assignmentUnknownPriceList(input.priceListId, index);
      refuseBadTarget(input, index);
      if (taken.has(targetOf(input))) throw assignmentExists(index);
      taken.add(targetOf(input));
      return { ...input, id: ids[index]! };
    });
    const made = await insertAssignments(
      tx,
      good.map(({ row }) => row),
    );
    const written = new Map(made.map((assignment) => [assignment.id, assignment]));
    for (const { index, row } of good)
      if (!written.has(row.id)) refused.push({ index, error: assignmentExists(index) });
    for (const id of new Set(made.map(({ priceListId }) => priceListId))) await tx.changed('price-list', id);
    return {
      written: good.flatMap(({ row }) => written.get(row.id) ?? []),
      refused: refused.sort((a, b) => a.index - b.index),
    };
  });
}

const targetOf = ({ channelId, groupId }: Pick<NewAssignment, 'channelId' | 'groupId'>): string =>
  `${groupId} ${channelId}`;

/**
 * A check that throws `pricing.assignment_needs_target`, `pricing.assignment_unknown_group`,
 * `pricing.assignment_unknown_channel` or `pricing.group_has_discounts`: a group has its own discounts or a price
 * list, not both (`reference/price_lists.v3.yml`, "Usage notes").
 */
async function targetCheck(tx: Context, inputs: readonly NewAssignment[]) {
  const channels = new Set((await listChannels(tx)).map(({ id }) => id));
  const groups = await groupsByIds(tx, [...new Set(inputs.flatMap((input) => input.groupId ?? []))]);
  return ({ channelId, groupId }: NewAssignment, index: number): void => {
    if (channelId === null && groupId === null) throw assignmentNeedsTarget(index);
    if (channelId !== null && !channels.has(channelId)) throw assignmentUnknownChannel(channelId, index);
    if (groupId === null) return;
    const group = groups.get(groupId);
    if (!group) throw assignmentUnknownGroup(groupId, index);
    if (group.discountRules.some((rule) => rule.type !== 'price_list'))
      throw groupHasDiscounts(groupId, index);
  };
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
