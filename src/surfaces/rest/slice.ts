import { pageMeta, pageOf } from './paging.ts';

type Query = Parameters<typeof pageMeta>[0] & Parameters<typeof pageOf>[0];

/** `data` and `meta` of one page of a list that is there as a whole. */
export function pageOfAll<T, W>(query: Query, all: readonly T[], toWire: (item: T) => W) {
  const { limit, offset } = pageOf(query);
  const data = all.slice(offset, offset + limit).map(toWire);
  return { data, meta: pageMeta(query, all.length, data.length) };
}
