import { MAX_ID } from '../../kernel/ids.ts';
import type { components } from './contract.generated.ts';

type Pagination = components['schemas']['Pagination'];
type CursorPagination = components['schemas']['CursorPagination'];
type PageLinks = components['schemas']['PageLinks'];
type Query = Readonly<Record<string, unknown>>;

const DEFAULT_LIMIT = 50;

/** Which slice of a list is wanted. */
export interface PageRequest {
  readonly page: number;
  readonly limit: number;
  /** How many items come before it. */
  readonly offset: number;
}

/** Reads `page` and `limit`. The contract has already refused what is out of range. */
export function pageOf(query: { readonly page?: number; readonly limit?: number }): PageRequest {
  const page = query.page ?? 1;
  const limit = query.limit ?? DEFAULT_LIMIT;
  return { page, limit, offset: (page - 1) * limit };
}

/** `meta` of a V3 list (`docs/start/about/common-query-params.mdx`); links keep the other filters of the query. */
export function pageMeta(query: Query, total: number, count: number): { pagination: Pagination } {
  const { page, limit } = pageOf(query);
  const pages = Math.ceil(total / limit);
  const link = (number: number) => queryText(query, { page: number, limit });
  const links: PageLinks = {
    ...(page > 1 && { previous: link(page - 1) }),
    current: link(page),
    ...(page < pages && { next: link(page + 1) }),
  };
  return { pagination: { total, count, per_page: limit, current_page: page, total_pages: pages, links } };
}

/** Which slice is wanted when a client walks by cursor. Cursors name an id; null where a client pages by number. */
export interface CursorRequest {
  readonly limit: number;
  readonly direction: 'before' | 'after';
  readonly id: number;
}

/** Reads `before` and `after`. A cursor that is none of ours reads as undefined. */
export function cursorOf(query: {
  readonly before?: string;
  readonly after?: string;
  readonly limit?: number;
}): CursorRequest | null | undefined {
  const direction = query.after === undefined ? 'before' : 'after';
  const cursor = query[direction];
  if (cursor === undefined) return null;
  const id = /^id:(\d{1,10})$/.exec(Buffer.from(cursor, 'base64').toString('latin1'))?.[1];
  if (id === undefined || Number(id) > MAX_ID) return undefined;
  return { limit: query.limit ?? DEFAULT_LIMIT, direction, id: Number(id) };
}

/** The cursor that names an item. Opaque to clients. */
export const cursorFor = (id: number): string => Buffer.from(`id:${id}`).toString('base64');

/** `meta.cursor_pagination` of a slice, given the ids or cursors of what is on it and whether more lie on each side. */
export function cursorMeta(
  query: Query & { readonly limit?: number },
  ids: readonly (number | string)[],
  more: { readonly before: boolean; readonly after: boolean },
): { cursor_pagination: CursorPagination } {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const first = ids.at(0);
  const last = ids.at(-1);
  const cursorOf = (id: number | string | undefined): string | null =>
    typeof id === 'number' ? cursorFor(id) : (id ?? null);
  const [start, end] = [cursorOf(first), cursorOf(last)];
  const links: PageLinks = {
    ...(more.before && start !== null && { previous: queryText(query, { before: start, limit }) }),
    current: queryText(query, { before: query['before'], after: query['after'], limit }),
    ...(more.after && end !== null && { next: queryText(query, { after: end, limit }) }),
  };
  return {
    cursor_pagination: { count: ids.length, per_page: limit, start_cursor: start, end_cursor: end, links },
  };
}

const PAGING = new Set(['page', 'limit', 'before', 'after']);

function queryText(query: Query, paging: Query): string {
  const filters = Object.entries(query).filter(([name]) => !PAGING.has(name));
  const parts = [...filters, ...Object.entries(paging)]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  return `?${parts.join('&')}`;
}

/** A V2 list: a bare array, or 204 without a body when there is nothing in it. */
export const v2List = <T>(items: T[]): { status: 200; body: T[] } | { status: 204 } =>
  items.length > 0 ? { status: 200, body: items } : { status: 204 };

/** Splits a sort such as `date_created:desc`, or takes `sort` and `direction` apart as they come. */
export function sortOf<S extends string>(sort: S, direction: 'asc' | 'desc' = 'asc'): Sort<S> {
  const [by, suffix] = sort.split(':') as [Sort<S>['by'], string | undefined];
  return { by, direction: suffix === 'desc' || suffix === 'asc' ? suffix : direction };
}

export interface Sort<S extends string> {
  readonly by: S extends `${infer Field}:${'asc' | 'desc'}` ? Field : S;
  readonly direction: 'asc' | 'desc';
}
