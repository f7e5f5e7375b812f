import { sql } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import { violatedConstraint } from '../../db/errors.ts';
import { unknown } from './errors.ts';

/** What a product can be put into. */
export type Place = 'category' | 'channel';

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

const TABLES = {
  category: { table: 'product_categories', column: 'category_id' },
  channel: { table: 'product_channels', column: 'channel_id' },
} as const;

/** Throws `catalog.unknown_category` or `catalog.unknown_channel`: what was there before may be gone by now. */
export async function insertAssignments(
  tx: Context,
  place: Place,
  assignments: readonly Assignment[],
): Promise<void> {
  if (assignments.length === 0) return;
  const { table, column } = TABLES[place];
  try {
    await sql`
      insert into ${sql.table(table)} (store_id, product_id, ${sql.ref(column)})
      select ${tx.store.id}::int, product_id, place_id
      from unnest(${assignments.map((each) => each.productId)}::int[], ${assignments.map((each) => each.to)}::int[])
        as given (product_id, place_id)
      on conflict do nothing`.execute(tx.db);
  } catch (error) {
    throw violatedConstraint(error, 'foreign-key') === null
      ? error
      : unknown(place, [...new Set(assignments.map(({ to }) => to))]);
  }
}

/** Takes products out; an empty list means all, on either side but not on both. Answers which products were there. */
export async function deleteAssignments(
  tx: Context,
  place: Place,
  productIds: readonly number[],
  placeIds: readonly number[],
): Promise<number[]> {
  const { table, column } = TABLES[place];
  const rows = await tx.db
    .deleteFrom(table)
    .where('store_id', '=', tx.store.id)
    .$if(productIds.length > 0, (query) => query.where('product_id', '=', anyOf(productIds)))
    .$if(placeIds.length > 0, (query) => query.where(sql.ref<number>(column), '=', anyOf(placeIds)))
    .returning('product_id')
    .execute();
  return [...new Set(rows.map((row) => row.product_id))];
}

/** Where these products are. */
export async function selectAssignments(
  ctx: Context,
  place: Place,
  productIds: readonly number[],
): Promise<Assignment[]> {
  if (productIds.length === 0) return [];
  const { table, column } = TABLES[place];
  return ctx.db
    .selectFrom(table)
    .select(['product_id as productId', sql.ref<number>(column).as('to')])
    .where('store_id', '=', ctx.store.id)
    .where('product_id', '=', anyOf(productIds))
    .orderBy(sql.ref(column))
    .execute();
}

/** One page of the assignments that match, and how many match in all. */
export async function selectAssignmentPage(
  ctx: Context,
  place: Place,
  filter: AssignmentFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ assignments: Assignment[]; total: number }> {
  const { table, column } = TABLES[place];
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
