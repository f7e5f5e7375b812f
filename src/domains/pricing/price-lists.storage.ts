import { sql, type ExpressionBuilder, type Selectable } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import { violatedConstraint } from '../../db/errors.ts';
import type { Context } from '../../db/context.ts';
import type { DB, PriceLists } from '../../db/tables.generated.ts';
import { priceListNameInUse } from './errors.ts';
import { readSlice, type ListSlice, type Sliced } from './list-slice.ts';

/** Prices for variants that override the catalogue's, under one name. */
export interface PriceList {
  readonly id: number;
  /** Unique in the store. */
  readonly name: string;
  /** Whether its prices are in force. */
  readonly active: boolean;
  readonly createdAt: Date;
  readonly modifiedAt: Date;
}

export interface PriceListFilter {
  readonly ids?: readonly number[] | undefined;
  readonly name?: string | undefined;
  /** A part of the name, in any case. */
  readonly nameLike?: string | undefined;
  readonly createdMin?: Date | undefined;
  readonly createdMax?: Date | undefined;
  readonly modifiedMin?: Date | undefined;
  readonly modifiedMax?: Date | undefined;
}

const toPriceList = (row: Selectable<PriceLists>): PriceList => ({
  id: row.id,
  name: row.name,
  active: row.active,
  createdAt: row.created_at,
  modifiedAt: row.modified_at,
});

const conditions = (eb: ExpressionBuilder<DB, 'price_lists'>, storeId: number, filter: PriceListFilter) =>
  eb.and([
    eb('store_id', '=', storeId),
    ...(filter.ids ? [eb('id', '=', anyOf(filter.ids))] : []),
    ...(filter.name !== undefined ? [eb('name', '=', filter.name)] : []),
    ...(filter.nameLike !== undefined
      ? [eb(eb.fn<number>('strpos', [sql`lower(name)`, sql`lower(${filter.nameLike}::text)`]), '>', 0)]
      : []),
    ...(filter.createdMin ? [eb('created_at', '>=', filter.createdMin)] : []),
    ...(filter.createdMax ? [eb('created_at', '<=', filter.createdMax)] : []),
    ...(filter.modifiedMin ? [eb('modified_at', '>=', filter.modifiedMin)] : []),
    ...(filter.modifiedMax ? [eb('modified_at', '<=', filter.modifiedMax)] : []),
  ]);

/** A stretch of those that match, by id. */
export function selectPriceListSlice(
  ctx: Context,
  filter: PriceListFilter,
  slice: ListSlice<number>,
): Promise<Sliced<PriceList>> {
  const matching = ctx.db.selectFrom('price_lists').where((eb) => conditions(eb, ctx.store.id, filter));
  return readSlice(slice, {
    async count() {
      const count = matching.select((eb) => eb.fn.countAll<number>().as('total'));
      return (await count.executeTakeFirstOrThrow()).total;
    },
    async at(offset, limit) {
      const rows = await matching.selectAll().orderBy('id').limit(limit).offset(offset).execute();
      return rows.map(toPriceList);
    },
    async nextTo(id, onward, limit) {
      const rows = await matching
        .selectAll()
        .where('id', onward ? '>' : '<', id)
        .orderBy('id', onward ? 'asc' : 'desc')
        .limit(limit)
        .execute();
      return rows.map(toPriceList);
    },
  });
}

const byId = (ctx: Context, id: number) =>
  ctx.db.selectFrom('price_lists').selectAll().where('store_id', '=', ctx.store.id).where('id', '=', id);

export async function selectPriceList(ctx: Context, id: number): Promise<PriceList | null> {
  const row = await byId(ctx, id).executeTakeFirst();
  return row ? toPriceList(row) : null;
}

/** The price list, locked until the commit. */
export async function lockPriceList(tx: Context, id: number): Promise<PriceList | null> {
  const row = await byId(tx, id).forUpdate().executeTakeFirst();
  return row ? toPriceList(row) : null;
}

/**
 * Those of these price lists that there are, locked until the commit against whoever else writes records of them, so
 * that what was read of a record still holds when it is written. Assigning them goes on.
 */
export async function lockForRecords(tx: Context, ids: readonly number[]): Promise<Set<number>> {
  const rows = await tx.db
    .selectFrom('price_lists')
    .select('id')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', anyOf(ids))
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** Those of these price lists that there are; none of them can be deleted before the commit. */
export async function keepPriceLists(tx: Context, ids: readonly number[]): Promise<Set<number>> {
  const rows = await tx.db
    .selectFrom('price_lists')
    .select('id')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', anyOf(ids))
    .orderBy('id')
    .forKeyShare()
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** Every price list of the store and whether it is switched on. */
export async function selectActive(ctx: Context): Promise<Map<number, boolean>> {
  const rows = await ctx.db
    .selectFrom('price_lists')
    .select(['id', 'active'])
    .where('store_id', '=', ctx.store.id)
    .execute();
  return new Map(rows.map((row) => [row.id, row.active]));
}

/** Throws `pricing.price_list_name_in_use`. */
export async function upsertPriceList(tx: Context, list: PriceList): Promise<void> {
  const values = { name: list.name, active: list.active, modified_at: list.modifiedAt };
  try {
    await tx.db
      .insertInto('price_lists')
      .values({ store_id: tx.store.id, id: list.id, created_at: list.createdAt, ...values })
      .onConflict((conflict) => conflict.columns(['store_id', 'id']).doUpdateSet(values))
      .execute();
  } catch (error) {
    throw violatedConstraint(error, 'unique') === null ? error : priceListNameInUse(list.name);
  }
}

/** Deletes price lists with their records and assignments. Answers the ids that were there. */
export async function deletePriceListRows(
  tx: Context,
  filter: Pick<PriceListFilter, 'ids' | 'name'>,
): Promise<number[]> {
  const rows = await tx.db
    .deleteFrom('price_lists')
    .where((eb) => conditions(eb, tx.store.id, filter))
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}
