import { customerIdOf } from '../../kernel/actor.ts';
import { dateOf } from '../../kernel/clock.ts';
import { violatedConstraint } from '../../db/errors.ts';
import type { Collection, Context } from '../../db/context.ts';
import { reserveId } from '../../db/ids.ts';
import { ownSetting, unsetValues } from '../stores/index.ts';
import { groupNameInUse, groupNotFound, unknownGroup } from './errors.ts';
import { checkedAccess, checkedRules } from './group-rules.ts';
import { factsOfCall } from './shoppers.ts';
import type { CustomerGroup, GroupInput } from './group.ts';
import {
  clearMark,
  countGroupRows,
  deleteGroupRows,
  insertGroup,
  lockGroup,
  lockMarks,
  replaceGroup,
  selectGroupPage,
  selectGroups,
  selectMarkedGroup,
  setMark,
  type GroupFilter,
  type Mark,
} from './groups.storage.ts';

const groupsById: Collection<number, CustomerGroup> = {
  name: 'customer-groups',
  unloadedBy: { 'customer-group': 'key' },
  load: async (ctx, ids) => new Map((await selectGroups(ctx, ids)).map((group) => [group.id, group])),
};

const markedGroups: Collection<Mark, number> = {
  name: 'marked-customer-groups',
  unloadedBy: { 'customer-group': 'all' },
  async load(ctx, marks) {
    const found = new Map<Mark, number>();
    for (const mark of marks) {
      const id = await selectMarkedGroup(ctx, mark);
      if (id !== null) found.set(mark, id);
    }
    return found;
  },
};

export const groupById = async (ctx: Context, id: number): Promise<CustomerGroup | null> =>
  (await ctx.services.memory.get(ctx, groupsById, id)) ?? null;

/** Groups by id; an id that is not there has no group. */
export const groupsByIds = (ctx: Context, ids: readonly number[]): Promise<Map<number, CustomerGroup>> =>
  ctx.services.memory.many(ctx, groupsById, ids);

/** Throws `customers.group_not_found`. */
export async function readGroup(ctx: Context, id: number): Promise<CustomerGroup> {
  const group = await groupById(ctx, id);
  if (!group) throw groupNotFound(id);
  return group;
}

/** Where a new customer of a channel (0: the store) goes: the channel's own group, else the marked one; 0 is none. */
export const defaultGroupId = (ctx: Context, channelId: number): Promise<number> =>
  chosenGroupId(ctx, 'customers.defaultGroupId', 'is_default', channelId);

/** Whose prices a guest of a channel (0: the store) sees: the channel's own group, else the marked one; 0 is none. */
export const guestGroupId = (ctx: Context, channelId: number): Promise<number> =>
  chosenGroupId(ctx, 'customers.guestGroupId', 'is_group_for_guests', channelId);

/** Whose prices and categories the shopper of the call has; null is no group. */
export async function shopperGroup(ctx: Context): Promise<CustomerGroup | null> {
  const id =
    customerIdOf(ctx.actor) === null
      ? await guestGroupId(ctx, ctx.channelId)
      : ((await factsOfCall(ctx))?.customerGroupId ?? 0);
  return id === 0 ? null : groupById(ctx, id);
}

async function chosenGroupId(
  ctx: Context,
  name: 'customers.defaultGroupId' | 'customers.guestGroupId',
  mark: Mark,
  channelId: number,
): Promise<number> {
  const chosen = await ownSetting(ctx, name, channelId);
  return chosen ?? (await ctx.services.memory.get(ctx, markedGroups, mark)) ?? 0;
}

export const listGroups = (
  ctx: Context,
  filter: GroupFilter,
  page: { limit: number; offset: number },
): Promise<CustomerGroup[]> => selectGroupPage(ctx, filter, page);

export const countGroups = (ctx: Context): Promise<number> => countGroupRows(ctx);

/** Throws `customers.group_name_in_use`, `customers.bad_discount_rules` or `customers.bad_category_access`. */
export async function createGroup(ctx: Context, input: GroupInput): Promise<CustomerGroup> {
  const now = dateOf(ctx.clock);
  const group: CustomerGroup = {
    id: await reserveId(ctx, 'customer-group'),
    name: input.name,
    isDefault: input.isDefault ?? false,
    isGroupForGuests: input.isGroupForGuests ?? false,
    categoryAccess: checkedAccess(input.categoryAccess ?? { type: 'all' }),
    discountRules: checkedRules(input.discountRules ?? []),
    createdAt: now,
    modifiedAt: now,
  };
  return ctx.transaction(async (tx) => {
    await lockMarks(tx);
    return write(tx, group, insertGroup);
  });
}

/** Throws `customers.group_not_found`, and what creating one throws. */
export function updateGroup(ctx: Context, id: number, input: Partial<GroupInput>): Promise<CustomerGroup> {
  return ctx.transaction(async (tx) => {
    await lockMarks(tx);
    const before = await lockGroup(tx, id);
    if (!before) throw groupNotFound(id);
    const group: CustomerGroup = {
      ...before,
      name: input.name ?? before.name,
      isDefault: input.isDefault ?? before.isDefault,
      isGroupForGuests: input.isGroupForGuests ?? before.isGroupForGuests,
      categoryAccess: input.categoryAccess ? checkedAccess(input.categoryAccess) : before.categoryAccess,
      discountRules: input.discountRules ? checkedRules(input.discountRules) : before.discountRules,
      modifiedAt: dateOf(ctx.clock),
    };
    return write(tx, group, replaceGroup);
  });
}

/** Writes a group and takes its marks from the others. */
async function write(
  tx: Context,
  group: CustomerGroup,
  put: (tx: Context, group: CustomerGroup) => Promise<void>,
): Promise<CustomerGroup> {
  const unmarked = [
    ...(group.isDefault ? await clearMark(tx, 'is_default', group.id) : []),
    ...(group.isGroupForGuests ? await clearMark(tx, 'is_group_for_guests', group.id) : []),
  ];
  try {
    await put(tx, group);
  } catch (error) {
    throw violatedConstraint(error, 'unique') === null ? error : groupNameInUse(group.name);
  }
  for (const id of [group.id, ...unmarked]) await tx.changed('customer-group', id);
  return group;
}

/**
 * Gives a mark of the store to this group, or to none. Throws `customers.unknown_group`. What the settings endpoint says
 * of the store and what groups say of themselves is one thing (docs/adr/0062-marks-are-the-stores-setting.md).
 */
export async function markGroup(tx: Context, mark: Mark, id: number | null): Promise<void> {
  await lockMarks(tx);
  const unmarked = await clearMark(tx, mark, id ?? 0);
  if (id !== null && !(await setMark(tx, mark, id))) throw unknownGroup(id);
  for (const changed of [...unmarked, ...(id === null ? [] : [id])])
    await tx.changed('customer-group', changed);
}

/** Its members are in no group from then on, and no setting names it. Throws `customers.group_not_found`. */
export async function deleteGroup(ctx: Context, id: number): Promise<void> {
  if ((await remove(ctx, id)) === 0) throw groupNotFound(id);
}

/** Deletes every group of the store. Answers how many there were. */
export const deleteAllGroups = (ctx: Context): Promise<number> => remove(ctx, 'all');

const remove = (ctx: Context, which: number | 'all'): Promise<number> =>
  ctx.transaction(async (tx) => {
    const ids = await deleteGroupRows(tx, which, dateOf(ctx.clock));
    await unsetValues(tx, 'customers.defaultGroupId', ids);
    await unsetValues(tx, 'customers.guestGroupId', ids);
    for (const id of ids) await tx.changed('customer-group', id);
    if (ids.length > 0) await tx.changed('shopper', null);
    return ids.length;
  });
