import { dateOf } from '../../kernel/clock.ts';
import type { Context } from '../../db/context.ts';
import { reserveId } from '../../db/ids.ts';
import { emit } from '../../db/outbox.ts';
import { priceListNotFound } from './errors.ts';
import type { ListSlice, Sliced } from './list-slice.ts';
import {
  deletePriceListRows,
  lockPriceList,
  selectPriceList,
  selectPriceListSlice,
  upsertPriceList,
  type PriceList,
  type PriceListFilter,
} from './price-lists.storage.ts';

export type { PriceList, PriceListFilter };

/** A stretch of those that match, by id. */
export const listPriceLists = (
  ctx: Context,
  filter: PriceListFilter,
  slice: ListSlice<number>,
): Promise<Sliced<PriceList>> => selectPriceListSlice(ctx, filter, slice);

/** Throws `pricing.price_list_not_found`. */
export async function priceListById(ctx: Context, id: number): Promise<PriceList> {
  const list = await selectPriceList(ctx, id);
  if (!list) throw priceListNotFound(id);
  return list;
}

/** Makes an empty price list, switched on unless said otherwise. Throws `pricing.price_list_name_in_use`. */
export async function createPriceList(
  ctx: Context,
  input: { readonly name: string; readonly active?: boolean | undefined },
): Promise<PriceList> {
  const now = dateOf(ctx.clock);
  const id = await reserveId(ctx, 'price-list');
  const list = { id, name: input.name, active: input.active ?? true, createdAt: now, modifiedAt: now };
  await ctx.transaction(async (tx) => {
    await write(tx, list);
    await tell(tx, ['created'], id);
  });
  return list;
}

/** Throws `pricing.price_list_not_found` or `pricing.price_list_name_in_use`. */
export async function updatePriceList(
  ctx: Context,
  id: number,
  input: { readonly name?: string | undefined; readonly active?: boolean | undefined },
): Promise<PriceList> {
  return ctx.transaction(async (tx) => {
    const before = await lockPriceList(tx, id);
    if (!before) throw priceListNotFound(id);
    const list = {
      ...before,
      name: input.name ?? before.name,
      active: input.active ?? before.active,
      modifiedAt: dateOf(tx.clock),
    };
    await write(tx, list);
    const switched = list.active ? 'activated' : 'deactivated';
    await tell(tx, list.active === before.active ? ['updated'] : ['updated', switched], id);
    return list;
  });
}

/** `docs/integrations/webhooks/events/index.mdx`, "Price lists". */
const tell = (tx: Context, names: readonly string[], id: number): Promise<void> =>
  emit(
    tx,
    names.map((name) => ({ scope: `store/priceList/${name}`, data: { price_list_id: id } })),
  );

async function write(tx: Context, list: PriceList): Promise<void> {
  await upsertPriceList(tx, list);
  await tx.changed('price-list', list.id);
}

/** Deletes a price list with its records and assignments. Throws `pricing.price_list_not_found`. */
export async function deletePriceList(ctx: Context, id: number): Promise<void> {
  await ctx.transaction(async (tx) => {
    if ((await removeLists(tx, { ids: [id] })).length === 0) throw priceListNotFound(id);
    await tell(tx, ['deleted'], id);
  });
}

/**
 * Deletes the price lists that match, and all of the store where nothing is asked for
 * (`reference/price_lists.v3.yml`, "Delete All Price Lists"). Answers how many there were.
 */
export const deletePriceLists = (
  ctx: Context,
  filter: Pick<PriceListFilter, 'ids' | 'name'>,
): Promise<number> =>
  ctx.transaction(async (tx) => {
    const ids = await removeLists(tx, filter);
    if (ids.length > 0)
      await emit(tx, [{ scope: 'store/priceLists/deleted', data: { price_list_ids: [...ids] } }]);
    return ids.length;
  });

async function removeLists(
  tx: Context,
  filter: Pick<PriceListFilter, 'ids' | 'name'>,
): Promise<readonly number[]> {
  const ids = await deletePriceListRows(tx, filter);
  for (const id of ids) await tx.changed('price-list', id);
  if (ids.length > 0) await tx.changed('price-record', null);
  return ids;
}
