import { cursorMeta, cursorOf, pageMeta, pageOf } from '../paging.ts';
import { Refusal } from '../refusal.ts';

type Query = Parameters<typeof pageMeta>[0] &
  Parameters<typeof pageOf>[0] &
  NonNullable<Parameters<typeof cursorOf>[0]>;

/** A stretch of an ordered list. */
export interface Slice {
  readonly limit: number;
  readonly offset: number;
}

/** What a query asks for by page or by cursor. Cursors name a place in the list, counted from 1. */
export function sliceOf(query: Query): Slice {
  const cursor = cursorOf(query);
  if (cursor === null) return pageOf(query);
  if (cursor === undefined)
    throw new Refusal(422, 'The request does not match the contract.', {
      [query.after === undefined ? 'before' : 'after']: 'must be a cursor of an earlier answer',
    });
  if (cursor.direction === 'after') return { limit: cursor.limit, offset: cursor.id };
  const end = Math.max(cursor.id - 1, 0);
  const limit = Math.min(cursor.limit, end);
  return { limit, offset: end - limit };
}

/** `meta` of that slice: cursors alone where the client walks by cursor, else both (`reference/price_lists.v3.yml`). */
export function sliceMeta(query: Query, { offset }: Slice, total: number, count: number) {
  const byCursor = query.before !== undefined || query.after !== undefined;
  const places = Array.from({ length: count }, (_, index) => offset + index + 1);
  return {
    ...(!byCursor && pageMeta(query, total, count)),
    ...cursorMeta(query, places, { before: offset > 0, after: offset + count < total }),
  };
}
