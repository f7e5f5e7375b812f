import { sql } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import { violatedConstraint } from '../../db/errors.ts';
import { unknown } from './errors.ts';

/** A product in a category, or on a channel. */
export interface Assignment {
  readonly productId: number;
  /** The category or the channel. */
  readonly to: number;
}

export interface AssignmentFilter {
  readonly productIds?: readonly number[] | undefined;
  readonly to?: readonly number[] | undefined;
}

/** What was there when it was looked for may be gone by now. */
const asUnknown = (
  error: unknown,
  what: 'category' | 'channel',
  assignments: readonly Assignment[],
): unknown =>
  violatedConstraint(error, 'foreign-key') === null
    ? error
    : unknown(what, [...new Set(assignments.map(({ to }) => to))]);

/** Throws `catalog.unknown_category`. */
export async function insertCategoryAssignments(
  tx: Context,
  assignments: readonly Assignment[],
): Promise<void> {
  if (assignments.length === 0) return;
  try {
    await tx.db
      .insertInto('product_categories')
      .values(
        assignments.map(({ productId, to }) => ({
          store_id: tx.store.id,
          product_id: productId,
          category_id: to,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  } catch (error) {
    throw asUnknown(error, 'category', assignments);
  }
}

/** Throws `catalog.unknown_channel`. */
export async function insertChannelAssignments(
  tx: Context,
  assignments: readonly Assignment[],
): Promise<void> {
  if (assignments.length === 0) return;
  try {
    await tx.db
      .insertInto('product_channels')
      .values(
        assignments.map(({ productId, to }) => ({
          store_id: tx.store.id,
          product_id: productId,
          channel_id: to,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  } catch (error) {
    throw asUnknown(error, 'channel', assignments);
  }
}

/** Takes products out of categories; an empty list means all, on either side but not on both. */
export async function deleteCategoryAssignments(
  tx: Context,
  productIds: readonly number[],
  categoryIds: readonly number[],
): Promise<number[]> {
  const rows = await tx.db
    .deleteFrom('product_categories')
    .where('store_id', '=', tx.store.id)
    .$if(productIds.length > 0, (query) => query.where('product_id', '=', anyOf(productIds)))
    .$if(categoryIds.length > 0, (query) => query.where('category_id', '=', anyOf(categoryIds)))
    .returning('product_id')
    .execute();
  return [...new Set(rows.map((row) => row.product_id))];
}

/** Takes products off channels; an empty list means all, on either side but not on both. */
export async function deleteChannelAssignments(
  tx: Context,
  productIds: readonly number[],
  channelIds: readonly number[],
): Promise<number[]> {
  const rows = await tx.db
    .deleteFrom('product_channels')
    .where('store_id', '=', tx.store.id)
    .$if(productIds.length > 0, (query) => query.where('product_id', '=', anyOf(productIds)))
    .$if(channelIds.length > 0, (query) => query.where('channel_id', '=', anyOf(channelIds)))
    .returning('product_id')
    .execute();
  return [...new Set(rows.map((row) => row.product_id))];
}

export async function selectCategoryAssignments(
  ctx: Context,
  productIds: readonly number[],
): Promise<Assignment[]> {
  if (productIds.length === 0) return [];
  return ctx.db
    .selectFrom('product_categories')
    .select(['product_id as productId', 'category_id as to'])
    .where('store_id', '=', ctx.store.id)
    .where('product_id', '=', anyOf(productIds))
    .orderBy('category_id')
    .execute();
}

export async function selectChannelAssignments(
  ctx: Context,
  productIds: readonly number[],
): Promise<Assignment[]> {
  if (productIds.length === 0) return [];
  return ctx.db
    .selectFrom('product_channels')
    .select(['product_id as productId', 'channel_id as to'])
    .where('store_id', '=', ctx.store.id)
    .where('product_id', '=', anyOf(productIds))
    .orderBy('channel_id')
    .execute();
}

/** One page of the assignments that match, and how many match in all. */
export async function selectAssignmentPage(
  ctx: Context,
  table: 'product_categories' | 'product_channels',
  filter: AssignmentFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ assignments: Assignment[]; total: number }> {
  const column = table === 'product_categories' ? 'category_id' : 'channel_id';
  const matching = ctx.db
    .selectFrom(table)
    .where('store_id', '=', ctx.store.id)
    .$if(filter.productIds !== undefined, (query) =>
      query.where('product_id', '=', anyOf(filter.productIds!)),
    )
    .$if(filter.to !== undefined, (query) => query.where(sql.ref<number>(column), '=', anyOf(filter.to!)));
  const { total } = await matching
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const assignments = await matching
    .select(['product_id as productId', sql.ref<number>(column).as('to')])
    .orderBy('product_id')
    .orderBy(sql.ref(column))
    .limit(limit)
    .offset(offset)
    .execute();
  return { assignments, total };
}

/** Which of these channels the store has. */
export async function selectChannelIds(ctx: Context, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db
    .selectFrom('channels')
    .select('id')
    .where('store_id', '=', ctx.store.id)
    .where('id', '=', anyOf(ids))
    .execute();
  return rows.map((row) => row.id);
}
