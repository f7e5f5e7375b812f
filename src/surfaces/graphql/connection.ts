import { WireError } from './errors.ts';

/** Items on a page where the request does not say. */
export const DEFAULT_PAGE_SIZE = 10;
/** Items on a page at most (`docs/storefront/graphql/index.mdx`, "Platform limitations"); larger requests get this many. */
export const MAX_PAGE_SIZE = 50;

/** The paging arguments of a connection field. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

export interface Connection<T> {
  readonly edges: Edge<T>[];
  readonly pageInfo: PageInfo;
}

/** An item of a page. Its cursor is made when it is asked for, which is seldom. */
export class Edge<T> {
  readonly node: T;
  readonly #position: number;

  constructor(node: T, position: number) {
    this.node = node;
    this.#position = position;
  }

  get cursor(): string {
    return cursorOf(this.#position);
  }
}

/** Where a page lies in its list. The cursors are made when they are asked for. */
export class PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #range: Range;

  constructor(range: Range, total: number) {
    this.hasNextPage = range.end < total;
    this.hasPreviousPage = range.start > 0;
    this.#range = range;
  }

  get startCursor(): string | null {
    const { start, end } = this.#range;
    return end > start ? cursorOf(start) : null;
  }

  get endCursor(): string | null {
    const { start, end } = this.#range;
    return end > start ? cursorOf(end - 1) : null;
  }
}

/** A stretch of an ordered list, by position. `end` is not in it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Cursors are opaque to clients. They hold the item's position. */
const cursorOf = (position: number): string => btoa(`position:${position}`);

function positionOf(cursor: string): number {
  const match = /^position:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64').toString('latin1'));
  if (!match) throw new WireError('The cursor is not valid.');
  return Number(match[1]);
}

function sizeOf(name: 'first' | 'last', size: number, max: number): number {
  if (size < 0) throw new WireError(`The argument "${name}" must not be negative.`);
  return Math.min(size, max);
}

/**
 * Which items of a list of so many the arguments ask for: first those between the cursors, of them the first, or the
 * last, so many.
 * @throws WireError for a negative size, or a cursor that is none
 */
export function rangeOf(args: PageArgs, total: number, max = MAX_PAGE_SIZE): Range {
  // Catalyst's pages of addresses and orders send an empty cursor for the first page.
  let start = args.after ? Math.min(positionOf(args.after) + 1, total) : 0;
  let end = args.before ? Math.min(positionOf(args.before), total) : total;
  if (end < start) end = start;
  if (args.first != null) end = Math.min(end, start + sizeOf('first', args.first, max));
  if (args.last != null) start = Math.max(start, end - sizeOf('last', args.last, max));
  if (args.first == null && args.last == null) end = Math.min(end, start + DEFAULT_PAGE_SIZE);
  return { start, end };
}

/** The page of an ordered list that is at hand. */
export function connectionOf<T>(items: readonly T[], args: PageArgs, max = MAX_PAGE_SIZE): Connection<T> {
  const range = rangeOf(args, items.length, max);
  return page(items.slice(range.start, range.end), range, items.length);
}

/** The page of an ordered list of which only its length is known; `read` is asked for that stretch alone. */
export async function connectionFrom<T>(
  total: number,
  read: (range: Range) => Promise<readonly T[]>,
  args: PageArgs,
  max = MAX_PAGE_SIZE,
): Promise<Connection<T>> {
  const range = rangeOf(args, total, max);
  return page(range.end > range.start ? await read(range) : [], range, total);
}

function page<T>(items: readonly T[], { start }: Range, total: number): Connection<T> {
  return {
    edges: items.map((node, index) => new Edge(node, start + index)),
    pageInfo: new PageInfo({ start, end: start + items.length }, total),
  };
}
