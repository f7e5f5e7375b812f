import { sql, type ExpressionBuilder, type Insertable, type Selectable } from 'kysely';
import type { Context } from '../../db/context.ts';
import type { CustomerGroups, DB } from '../../db/tables.generated.ts';
import type { CategoryAccess, CustomerGroup, DiscountRule } from './group.ts';
import { isOneOf } from './one-of.storage.ts';

export interface GroupFilter {
  readonly name?: string | undefined;
  /** A part of the name, in any case. */
  readonly nameLike?: string | undefined;
  readonly isDefault?: boolean | undefined;
  readonly isGroupForGuests?: boolean | undefined;
  readonly createdMin?: Date | undefined;
  readonly createdMax?: Date | undefined;
  readonly modifiedMin?: Date | undefined;
  readonly modifiedMax?: Date | undefined;
}

const toGroup = (row: Selectable<CustomerGroups>): CustomerGroup => ({
  id: row.id,
  name: row.name,
  isDefault: row.is_default,
  isGroupForGuests: row.is_group_for_guests,
  categoryAccess: row.category_access as CategoryAccess,
  discountRules: row.discount_rules as DiscountRule[],
  createdAt: row.created_at,
  modifiedAt: row.modified_at,
});

const toRow = (ctx: Context, group: CustomerGroup): Insertable<CustomerGroups> => ({
  store_id: ctx.store.id,
  id: group.id,
  name: group.name,
  is_default: group.isDefault,
  is_group_for_guests: group.isGroupForGuests,
  category_access: JSON.stringify(group.categoryAccess),
  discount_rules: JSON.stringify(group.discountRules),
  created_at: group.createdAt,
  modified_at: group.modifiedAt,
});

const groupsOf = (ctx: Context) =>
  ctx.db.selectFrom('customer_groups').selectAll().where('store_id', '=', ctx.store.id);

export async function selectGroups(ctx: Context, ids: readonly number[]): Promise<CustomerGroup[]> {
  const rows = await groupsOf(ctx).where(isOneOf('id', ids)).execute();
  return rows.map(toGroup);
}

/** The group, locked until the commit. */
export async function lockGroup(ctx: Context, id: number): Promise<CustomerGroup | null> {
  const row = await groupsOf(ctx).where('id', '=', id).forUpdate().executeTakeFirst();
  return row ? toGroup(row) : null;
}

/** Those of these groups that there are; none of them can be deleted before the commit. */
export async function keepGroups(ctx: Context, ids: readonly number[]): Promise<Set<number>> {
  const rows = await ctx.db
    .selectFrom('customer_groups')
    .select('id')
    .where('store_id', '=', ctx.store.id)
    .where(isOneOf('id', ids))
    .orderBy('id')
    .forKeyShare()
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** One page, by id, and how many match in all. */
export async function selectGroupPage(
  ctx: Context,
  filter: GroupFilter,
  page: { limit: number; offset: number },
): Promise<CustomerGroup[]> {
  const rows = await groupsOf(ctx)
    .where((eb) => eb.and(conditions(eb, filter)))
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map(toGroup);
}

const conditions = (eb: ExpressionBuilder<DB, 'customer_groups'>, filter: GroupFilter) => [
  ...(filter.name !== undefined ? [eb('name', '=', filter.name)] : []),
  ...(filter.nameLike !== undefined
    ? [eb(eb.fn<number>('strpos', [sql`lower(name)`, sql`lower(${filter.nameLike}::text)`]), '>', 0)]
    : []),
  ...(filter.isDefault !== undefined ? [eb('is_default', '=', filter.isDefault)] : []),
  ...(filter.isGroupForGuests !== undefined ? [eb('is_group_for_guests', '=', filter.isGroupForGuests)] : []),
  ...(filter.createdMin ? [eb('created_at', '>=', filter.createdMin)] : []),
  ...(filter.createdMax ? [eb('created_at', '<=', filter.createdMax)] : []),
  ...(filter.modifiedMin ? [eb('modified_at', '>=', filter.modifiedMin)] : []),
  ...(filter.modifiedMax ? [eb('modified_at', '<=', filter.modifiedMax)] : []),
];

export async function countGroupRows(ctx: Context): Promise<number> {
  const { count } = await ctx.db
    .selectFrom('customer_groups')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('store_id', '=', ctx.store.id)
    .executeTakeFirstOrThrow();
  return count;
}

/** What one group of the store is: where new customers go, or whose prices guests see. */
export type Mark = 'is_default' | 'is_group_for_guests';

/** The group that bears a mark, if one does. */
export async function selectMarkedGroup(ctx: Context, mark: Mark): Promise<number | null> {
  const row = await groupsOf(ctx).where(mark, '=', true).executeTakeFirst();
  return row?.id ?? null;
}

/** Above the locks of logins (logins.storage.ts); those of a customer's carts are below zero. */
const MARKS_LOCK = 1_024;

/** Makes whoever else writes a group of this store wait until the commit, since each may move a mark. */
export async function lockMarks(ctx: Context): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ctx.store.id}::int, ${MARKS_LOCK}::int)`.execute(ctx.db);
}

/** Takes a mark from the group that bears it. Answers which group lost it. */
export async function clearMark(ctx: Context, mark: Mark, except: number): Promise<number[]> {
  const rows = await ctx.db
    .updateTable('customer_groups')
    .set({ [mark]: false })
    .where('store_id', '=', ctx.store.id)
    .where(mark, '=', true)
    .where('id', '!=', except)
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Gives a mark to a group. Answers whether there is such a group. */
export async function setMark(ctx: Context, mark: Mark, id: number): Promise<boolean> {
  const rows = await ctx.db
    .updateTable('customer_groups')
    .set({ [mark]: true })
    .where('store_id', '=', ctx.store.id)
    .where('id', '=', id)
    .returning('id')
    .execute();
  return rows.length > 0;
}

export async function insertGroup(ctx: Context, group: CustomerGroup): Promise<void> {
  await ctx.db.insertInto('customer_groups').values(toRow(ctx, group)).execute();
}

export async function replaceGroup(ctx: Context, group: CustomerGroup): Promise<void> {
  await ctx.db
    .updateTable('customer_groups')
    .set(toRow(ctx, group))
    .where('store_id', '=', ctx.store.id)
    .where('id', '=', group.id)
    .execute();
}

/** Deletes a group, or all; their members are in none afterwards. Answers which groups there were. */
export async function deleteGroupRows(ctx: Context, which: number | 'all', now: Date): Promise<number[]> {
  const rows = await ctx.db
    .deleteFrom('customer_groups')
    .where('store_id', '=', ctx.store.id)
    .$if(which !== 'all', (query) => query.where('id', '=', which as number))
    .returning('id')
    .execute();
  const ids = rows.map((row) => row.id);
  if (ids.length > 0)
    await ctx.db
      .updateTable('customers')
      .set({ customer_group_id: 0, modified_at: now })
      .where('store_id', '=', ctx.store.id)
      .where(isOneOf('customer_group_id', ids))
      .execute();
  return ids;
}
