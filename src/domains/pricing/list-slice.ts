/** Which stretch of an ordered list is wanted: by place, or next to the item with a key. */
export type ListSlice<K> = { readonly limit: number } & (
  { readonly offset: number } | { readonly after: K } | { readonly before: K }
);

/** A stretch of a list, always in the order of the list. */
export interface Sliced<T> {
  readonly items: T[];
  /** How many match in all; null where it was read next to an item, since counting reads the whole list. */
  readonly total: number | null;
  /** Whether there are others on each side. */
  readonly before: boolean;
  readonly after: boolean;
}

/** How one list is read. */
export interface SliceReader<T, K> {
  count(): Promise<number>;
  /** By place. */
  at(offset: number, limit: number): Promise<T[]>;
  /** The nearest first: those after the key going on, or those before it going back. */
  nextTo(key: K, onward: boolean, limit: number): Promise<T[]>;
}

/** Reads a stretch. Next to an item one row more than the page is read, to know whether others follow. */
export async function readSlice<T, K>(slice: ListSlice<K>, read: SliceReader<T, K>): Promise<Sliced<T>> {
  const { limit } = slice;
  if ('offset' in slice) {
    const total = await read.count();
    const items = await read.at(slice.offset, limit);
    return { items, total, before: slice.offset > 0, after: slice.offset + items.length < total };
  }
  const onward = 'after' in slice;
  const rows = await read.nextTo(onward ? slice.after : slice.before, onward, limit + 1);
  const more = rows.length > limit;
  const items = rows.slice(0, limit);
  return onward
    ? { items, total: null, before: true, after: more }
    : { items: items.reverse(), total: null, before: more, after: true };
}
