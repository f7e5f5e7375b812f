import { sql, type ExpressionBuilder, type Selectable } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import { violatedConstraint } from '../../db/errors.ts';
import type { Context } from '../../db/context.ts';
import type { DB, PriceListAssignments } from '../../db/tables.generated.ts';
import { assignmentTargetNotFound } from './errors.ts';
import { readSlice, type ListSlice, type Sliced } from './list-slice.ts';
import type { PriceListAssignment } from './price-list.ts';

/** An assignment as it is kept; whether its list is switched on is the list's own affair. */
export type StoredAssignment = Omit<PriceListAssignment, 'active'>;

/** A null among the ids is "on no channel in particular" or "for no group in particular". */
export interface AssignmentFilter {
  readonly ids?: readonly number[] | undefined;
  readonly priceListIds?: readonly number[] | undefined;
  readonly groupIds?: readonly (number | null)[] | undefined;
  readonly channelIds?: readonly (number | null)[] | undefined;
}

const toAssignment = (row: Selectable<PriceListAssignments>): StoredAssignment => ({
  id: row.id,
  priceListId: row.price_list_id,
  channelId: row.channel_id,
  groupId: row.customer_group_id,
});

const toRow = (tx: Context, assignment: StoredAssignment) => ({
  store_id: tx.store.id,
  id: assignment.id,
  price_list_id: assignment.priceListId,
  customer_group_id: assignment.groupId,
  channel_id: assignment.channelId,
});

const conditions = (
  eb: ExpressionBuilder<DB, 'price_list_assignments'>,
  storeId: number,
  filter: AssignmentFilter,
) =>
  eb.and([
    eb('store_id', '=', storeId),
    ...(filter.ids ? [eb('id', '=', anyOf(filter.ids))] : []),
    ...(filter.priceListIds ? [eb('price_list_id', '=', anyOf(filter.priceListIds))] : []),
    ...(filter.groupIds ? [oneOf(eb, 'customer_group_id', filter.groupIds)] : []),
    ...(filter.channelIds ? [oneOf(eb, 'channel_id', filter.channelIds)] : []),
  ]);

const oneOf = (
  eb: ExpressionBuilder<DB, 'price_list_assignments'>,
  column: 'customer_group_id' | 'channel_id',
  ids: readonly (number | null)[],
) => {
  const some = eb(column, '=', anyOf(ids.filter((id) => id !== null)));
  return ids.includes(null) ? eb.or([some, eb(column, 'is', null)]) : some;
};

/** A stretch of those that match, by id. */
export function selectAssignmentSlice(
  ctx: Context,
  filter: AssignmentFilter,
  slice: ListSlice<number>,
): Promise<Sliced<StoredAssignment>> {
  const matching = ctx.db
    .selectFrom('price_list_assignments')
    .where((eb) => conditions(eb, ctx.store.id, filter));
  return readSlice(slice, {
    async count() {
      const count = matching.select((eb) => eb.fn.countAll<number>().as('total'));
      return (await count.executeTakeFirstOrThrow()).total;
    },
    async at(offset, limit) {
      const rows = await matching.selectAll().orderBy('id').limit(limit).offset(offset).execute();
      return rows.map(toAssignment);
    },
    async nextTo(id, onward, limit) {
      const rows = await matching
        .selectAll()
        .where('id', onward ? '>' : '<', id)
        .orderBy('id', onward ? 'asc' : 'desc')
        .limit(limit)
        .execute();
      return rows.map(toAssignment);
    },
  });
}

/** All assignments of the store, by id. */
export async function selectAssignments(ctx: Context): Promise<StoredAssignment[]> {
  const rows = await ctx.db
    .selectFrom('price_list_assignments')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .orderBy('id')
    .execute();
  return rows.map(toAssignment);
}

/** Whichever of these targets has a price list already, as assignments. */
export async function selectTaken(
  tx: Context,
  targets: readonly Pick<StoredAssignment, 'channelId' | 'groupId'>[],
): Promise<StoredAssignment[]> {
  const { rows } = await sql<Selectable<PriceListAssignments>>`
    select assignment.*
    from unnest(${targets.map(({ groupId }) => groupId)}::int[], ${targets.map(({ channelId }) => channelId)}::int[])
      as target (group_id, channel_id)
    join price_list_assignments as assignment on assignment.store_id = ${tx.store.id}
      and coalesce(assignment.customer_group_id, -1) = coalesce(target.group_id, -1)
      and coalesce(assignment.channel_id, -1) = coalesce(target.channel_id, -1)`.execute(tx.db);
  return rows.map(toAssignment);
}

/** Answers those that were made: a target that has a price list by now is left as it is. */
export async function insertAssignments(
  tx: Context,
  assignments: readonly StoredAssignment[],
): Promise<StoredAssignment[]> {
  if (assignments.length === 0) return [];
  try {
    const rows = await tx.db
      .insertInto('price_list_assignments')
      .values(assignments.map((assignment) => toRow(tx, assignment)))
      .onConflict((conflict) =>
        conflict
          .expression(sql`store_id, coalesce(customer_group_id, -1), coalesce(channel_id, -1)`)
          .doNothing(),
      )
      .returningAll()
      .execute();
    return rows.map(toAssignment);
  } catch (error) {
    throw targetMissing(error);
  }
}

const targetMissing = (error: unknown): unknown =>
  violatedConstraint(error, 'foreign-key') === null ? error : assignmentTargetNotFound();

/** Gives a target to a list, whichever list it had. Throws `pricing.assignment_target_not_found`. */
export async function replaceAssignment(
  tx: Context,
  assignment: StoredAssignment,
): Promise<StoredAssignment> {
  try {
    const row = await tx.db
      .insertInto('price_list_assignments')
      .values(toRow(tx, assignment))
      .onConflict((conflict) =>
        conflict
          .expression(sql`store_id, coalesce(customer_group_id, -1), coalesce(channel_id, -1)`)
          .doUpdateSet({ price_list_id: assignment.priceListId }),
      )
      .returningAll()
      .executeTakeFirstOrThrow();
    return toAssignment(row);
  } catch (error) {
    throw targetMissing(error);
  }
}

/** Answers the price lists of those that were deleted. */
export async function deleteAssignmentRows(tx: Context, filter: AssignmentFilter): Promise<number[]> {
  const rows = await tx.db
    .deleteFrom('price_list_assignments')
    .where((eb) => conditions(eb, tx.store.id, filter))
    .returning('price_list_id')
    .execute();
  return [...new Set(rows.map((row) => row.price_list_id))];
}
