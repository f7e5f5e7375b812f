import type { ListSlice, Sliced } from '../../../domains/pricing/index.ts';
import { cursorMeta, pageMeta, pageOf } from '../paging.ts';
import { Refusal } from '../refusal.ts';

type Query = Parameters<typeof pageMeta>[0] & {
  readonly page?: number;
  readonly limit?: number;
  readonly before?: string;
  readonly after?: string;
};

/** How the key of an item is written into a cursor, which is opaque to clients, and read from it. */
export interface CursorCode<K> {
  write(key: K): string;
  /** Null where it was never written by us. */
  read(cursor: string): K | null;
}

/** The cursor of what has an id. */
export const byId: CursorCode<number> = {
  write: (id) => encode(`id:${id}`),
  read: (cursor) => numberIn(/^id:(\d{1,10})$/.exec(decode(cursor))?.[1]),
};

export const encode = (text: string): string => Buffer.from(text).toString('base64');
export const decode = (cursor: string): string => Buffer.from(cursor, 'base64').toString('latin1');

/** A number that a column of ids can hold. */
export const numberIn = (digits: string | undefined): number | null =>
  digits === undefined || Number(digits) > 2_147_483_647 ? null : Number(digits);

/** What a query asks for by page or by cursor; by both it cannot ask (`reference/price_lists.v3.yml`). */
export function sliceOf<K>(query: Query, cursors: CursorCode<K>): ListSlice<K> {
  const { page, limit, offset } = { ...pageOf(query), page: query.page };
  const { before, after } = query;
  if (before === undefined && after === undefined) return { limit, offset };
  const name = after === undefined ? 'before' : 'after';
  if (page !== undefined || (before !== undefined && after !== undefined))
    throw refused(name, 'cannot be used with another way of paging');
  const key = cursors.read((after ?? before)!);
  if (key === null) throw refused(name, 'must be a cursor of an earlier answer');
  return after === undefined ? { limit, before: key } : { limit, after: key };
}

const refused = (field: string, message: string): Refusal =>
  new Refusal(422, 'The request does not match the contract.', { [field]: message });

/**
 * `meta` of that slice: pages alone where a page was asked for, cursors alone where a cursor was, else both
 * (`reference/price_lists.v3.yml`).
 */
export function sliceMeta<T, K>(
  query: Query,
  { items, total, before, after }: Sliced<T>,
  cursors: CursorCode<K>,
  keyOf: (item: T) => K,
) {
  const places = items.map((item) => cursors.write(keyOf(item)));
  return {
    ...(total !== null && pageMeta(query, total, items.length)),
    ...(query.page === undefined && cursorMeta(query, places, { before, after })),
  };
}
