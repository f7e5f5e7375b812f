import { sql, type ExpressionBuilder, type Selectable } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import { violatedConstraint } from '../../db/errors.ts';
import type { Context } from '../../db/context.ts';
import type { DB, PriceListAssignments } from '../../db/tables.generated.ts';
import { assignmentExists, assignmentTargetNotFound } from './errors.ts';
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

/** One page, by id, and how many match in all. */
export async function selectAssignmentPage(
  ctx: Context,
  filter: AssignmentFilter,
  page: { limit: number; offset: number },
): Promise<{ items: StoredAssignment[]; total: number }> {
  const matching = ctx.db
    .selectFrom('price_list_assignments')
    .where((eb) => conditions(eb, ctx.store.id, filter));
  const { total } = await matching
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching.selectAll().orderBy('id').limit(page.limit).offset(page.offset).execute();
  return { items: rows.map(toAssignment), total };
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

/** Throws `pricing.assignment_exists`, with the index of its row in the batch, or `pricing.assignment_target_not_found`. */
export async function insertAssignment(
  tx: Context,
  assignment: StoredAssignment,
  index: number,
): Promise<void> {
  try {
    await tx.db.insertInto('price_list_assignments').values(toRow(tx, assignment)).execute();
  } catch (error) {
    if (violatedConstraint(error, 'unique') !== null) throw assignmentExists(index);
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
