import type { Collection, Context } from '../../db/context.ts';
import { selectAssignments } from './assignments.storage.ts';
import type { PriceListAssignment, PriceListRecord } from './price-list.ts';
import { selectActive } from './price-lists.storage.ts';
import { selectRecordsOfProducts } from './records.storage.ts';

/** Which price lists a store has, switched on or not, and to whom they are assigned. */
export interface Assigned {
  readonly active: ReadonlyMap<number, boolean>;
  readonly assignments: readonly PriceListAssignment[];
}

const assignedOfStore: Collection<'all', Assigned> = {
  name: 'price-list-assignments',
  unloadedBy: { 'price-list': 'all' },
  async load(ctx) {
    const active = await selectActive(ctx);
    const assignments = (await selectAssignments(ctx)).map((assignment) => ({
      ...assignment,
      active: active.get(assignment.priceListId) ?? false,
    }));
    return new Map([['all' as const, { active, assignments }]]);
  },
};

/** The price lists of the store and their assignments, from memory. */
export const assignedPriceLists = async (ctx: Context): Promise<Assigned> =>
  (await ctx.services.memory.get(ctx, assignedOfStore, 'all'))!;

/** The records of one price list in one currency, by variant. */
export type RecordsByVariant = ReadonlyMap<number, PriceListRecord>;

/** The records of one product, by price list and currency. */
type RecordsOfProduct = ReadonlyMap<string, RecordsByVariant>;

/**
 * Kept by product, not by list: a change of one record unloads one product, and a page of products asks once for each
 * (docs/adr/0017-price-records-in-memory.md).
 */
const recordsByProduct: Collection<number, RecordsOfProduct> = {
  name: 'price-records',
  unloadedBy: { 'price-record': 'key', product: 'key' },
  async load(ctx, productIds) {
    const products = new Map<number, Map<string, Map<number, PriceListRecord>>>();
    for (const record of await selectRecordsOfProducts(ctx, productIds)) {
      const { productId, priceListId, variantId, price, salePrice, retailPrice, mapPrice, bulkTiers } =
        record;
      const lists = getOrAdd(products, productId);
      getOrAdd(lists, listKey(priceListId, record.currency)).set(variantId, {
        priceListId,
        variantId,
        price,
        salePrice,
        retailPrice,
        mapPrice,
        bulkTiers,
      });
    }
    return products;
  },
};

function getOrAdd<K, A, B>(maps: Map<K, Map<A, B>>, key: K): Map<A, B> {
  let map = maps.get(key);
  if (!map) maps.set(key, (map = new Map()));
  return map;
}

const listKey = (priceListId: number, currency: string): string => `${priceListId} ${currency}`;

const NO_RECORDS: RecordsByVariant = new Map();

/** What one price list says of these products in one currency; asked by product. */
export async function recordsOfList(
  ctx: Context,
  priceListId: number,
  currency: string,
  productIds: readonly number[],
): Promise<(productId: number) => RecordsByVariant> {
  const products = await ctx.services.memory.many(ctx, recordsByProduct, productIds);
  const key = listKey(priceListId, currency);
  return (productId) => products.get(productId)?.get(key) ?? NO_RECORDS;
}
