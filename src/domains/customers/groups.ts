import { customerIdOf } from '../../kernel/actor.ts';
import { dateOf } from '../../kernel/clock.ts';
import { violatedConstraint } from '../../db/errors.ts';
import type { Collection, Context } from '../../db/context.ts';
import { reserveId } from '../../db/ids.ts';
import { setting, unsetValues } from '../stores/index.ts';
import { selectGroupIdOf } from './customers.storage.ts';
import { groupNameInUse, groupNotFound } from './errors.ts';
import { checkedAccess, checkedRules } from './group-rules.ts';
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
  type GroupFilter,
} from './groups.storage.ts';

const groupsById: Collection<number, CustomerGroup> = {
  name: 'customer-groups',
  unloadedBy: { 'customer-group': 'key' },
  max: 20_000,
  load: async (ctx, ids) => new Map((await selectGroups(ctx, ids)).map((group) => [group.id, group])),
};

type Mark = 'is_default' | 'is_group_for_guests';

const markedGroups: Collection<Mark, number> = {
  name: 'marked-customer-groups',
  unloadedBy: { 'customer-group': 'all' },
  max: 20_000,
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

/** Throws `customers.group_not_found`. */
export async function readGroup(ctx: Context, id: number): Promise<CustomerGroup> {
  const group = await groupById(ctx, id);
  if (!group) throw groupNotFound(id);
  return group;
}

/** Where a new customer of a channel goes: the setting's group, else the one marked as default; 0 is none. */
export const defaultGroupId = (ctx: Context, channelId: number): Promise<number> =>
  chosenGroupId(ctx, 'customers.defaultGroupId', 'is_default', channelId);

/** Whose prices a guest of a channel sees: the setting's group, else the one marked for guests; 0 is none. */
export const guestGroupId = (ctx: Context, channelId: number): Promise<number> =>
  chosenGroupId(ctx, 'customers.guestGroupId', 'is_group_for_guests', channelId);

/** Whose prices and categories the shopper of the call has; null is no group. */
export const shopperGroup = (ctx: Context): Promise<CustomerGroup | null> =>
  ctx.once(readShopperGroup, () => readShopperGroup(ctx));

async function readShopperGroup(ctx: Context): Promise<CustomerGroup | null> {
  const customerId = customerIdOf(ctx.actor);
  const id =
    customerId === null
      ? await guestGroupId(ctx, ctx.channelId)
      : ((await selectGroupIdOf(ctx, customerId)) ?? 0);
  return id === 0 ? null : groupById(ctx, id);
}

async function chosenGroupId(
  ctx: Context,
  name: 'customers.defaultGroupId' | 'customers.guestGroupId',
  mark: Mark,
  channelId: number,
): Promise<number> {
  const chosen = await setting(ctx, name, channelId);
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
    return ids.length;
  });
