import { changeLog, type ChangeLog } from './change-log.ts';
import { isCredentialKind, type ChangeKind, type NotedChange } from './changes.ts';
import type { Collection, Context, SharedMemory } from './context.ts';
import { readTogether } from './together.ts';
import { weigh } from './weigh.ts';

export interface MemoryOptions {
  /** About how many bytes it may take. */
  readonly bytes?: number;
  /** Whether no other process writes, so that this one hears of every change by itself. */
  readonly onlyWriter?: boolean;
  readonly log?: ChangeLog;
}

const MB = 1_048_576;

/** What an entry takes beside its value. */
const ENTRY = 100;

/** An entry counts for no more than this share of what is allowed: what cannot be had in parts is kept whole. */
const LARGEST = 1 / 16;

interface Entry {
  /** undefined: it is known not to exist. */
  readonly value: unknown;
  readonly bytes: number;
  /** Entities that have changed since, where the value can be made anew from what it was; else it is unloaded. */
  outdatedBy: Set<number> | null;
}

/** With more changes a value is read anew. */
const MOST_CHANGES = 1_000;

type Key = string | number;

/** What is kept of one collection of one store. */
class Shelf {
  recent = new Map<Key, Entry>();
  /** What was not asked for since the entries were last turned over. */
  older = new Map<Key, Entry>();
  recentBytes = 0;
  olderBytes = 0;
  /** Counts what was unloaded, so that a value read before a change is not kept after it. */
  version = 0;
  /** Reads on their way, by their keys. */
  loading = new Map<string, Promise<unknown>>();
}

class StoreMemory {
  readonly shelves = new Map<Collection<never, unknown>, Shelf>();
  version: number;
  /**
   * All changes up to this one are applied. Whatever is kept is as it was right after it. null until the first value is
   * read.
   */
  applied: number | null = null;
  beginning: Promise<void> | null = null;

  constructor(version: number) {
    this.version = version;
  }
}

/**
 * The process's memory of what all shoppers share, and, where no other process writes, of who asks. What shoppers have
 * of their own is never in it.
 *
 * Past its bound it gives up what was asked for least recently: entries are in two generations; one that is asked for
 * moves to the recent one, and when that takes half of what is allowed it becomes the older one, whose entries go.
 */
export class Memory implements SharedMemory {
  readonly keepsCredentials: boolean;
  readonly #stores = new Map<number, StoreMemory>();
  readonly #bytes: number;
  readonly #log: ChangeLog;
  readonly #listeners: ((storeId: number, kind: ChangeKind | null) => void)[] = [];
  /** Never the same twice in this process, so that a store which was forgotten does not count from the start again. */
  #versions = 0;
  #recentBytes = 0;

  constructor({ bytes = 512 * MB, onlyWriter = false, log = changeLog }: MemoryOptions = {}) {
    this.#bytes = bytes;
    this.#log = log;
    this.keepsCredentials = onlyWriter;
  }

  async get<K extends Key, V>(ctx: Context, collection: Collection<K, V>, key: K): Promise<V | undefined> {
    const shelf = this.#shelfFor(ctx, collection);
    if (!shelf) return readTogether(ctx, collection, key);
    const kept = this.#find(shelf, key);
    if (kept) return kept.value as V | undefined;
    return (await this.#load(ctx, collection, shelf, [key])).get(key);
  }

  async many<K extends Key, V>(
    ctx: Context,
    collection: Collection<K, V>,
    keys: readonly K[],
  ): Promise<Map<K, V>> {
    const shelf = this.#shelfFor(ctx, collection);
    const found = new Map<K, V>();
    let missing: K[] | null = null;
    for (const key of keys) {
      const kept = shelf && this.#find(shelf, key);
      if (!kept) (missing ??= []).push(key);
      else if (kept.value !== undefined) found.set(key, kept.value as V);
    }
    if (missing)
      for (const [key, value] of await this.#load(ctx, collection, shelf, missing)) found.set(key, value);
    return found;
  }

  apply(changes: readonly NotedChange[]): void {
    for (const change of changes) {
      const store = this.#stores.get(change.storeId);
      if (store && !isCredentialKind(change.kind)) {
        const { applied } = store;
        if (applied !== null && change.seq !== undefined) {
          if (change.seq <= applied) continue;
          // One that is ahead of others that are not known yet does not say that those were applied.
          if (change.seq === applied + 1) store.applied = change.seq;
        }
        store.version = ++this.#versions;
      }
      for (const listener of this.#listeners) listener(change.storeId, change.kind);
      if (store)
        for (const [{ unloadedBy, refresh }, shelf] of store.shelves) {
          const reach = unloadedBy[change.kind];
          if (reach === 'key') this.#unload(shelf, change.entityId);
          else if (reach && refresh && typeof change.entityId === 'number')
            this.#outdate(shelf, change.entityId);
          else if (reach) this.#unload(shelf, null);
        }
    }
  }

  async catchUp(ctx: Context): Promise<void> {
    const { id } = ctx.store;
    const applied = this.#stores.get(id)?.applied ?? null;
    if (applied === null) return;
    const [since] = await this.#log.since(ctx.db, new Map([[id, applied]]));
    if (since?.changes) this.apply(since.changes);
    else this.forget(id);
  }

  versionOf(storeId: number): number {
    return this.#store(storeId).version;
  }

  forget(storeId: number): void {
    const store = this.#stores.get(storeId);
    this.#stores.delete(storeId);
    // What is being read right now is of a store that is no longer here, and is not kept.
    if (store) for (const shelf of store.shelves.values()) this.#recentBytes -= shelf.recentBytes;
    for (const listener of this.#listeners) listener(storeId, null);
  }

  onChange(listener: (storeId: number, kind: ChangeKind | null) => void): void {
    this.#listeners.push(listener);
  }

  followed(): ReadonlyMap<number, number> {
    const followed = new Map<number, number>();
    for (const [id, { applied }] of this.#stores) if (applied !== null) followed.set(id, applied);
    return followed;
  }

  /** About how many bytes are kept. */
  get bytes(): number {
    let bytes = 0;
    for (const { shelves } of this.#stores.values())
      for (const shelf of shelves.values()) bytes += shelf.recentBytes + shelf.olderBytes;
    return bytes;
  }

  /** Where the values of a collection are kept for this call; null where it must read them from the database. */
  #shelfFor<K extends Key, V>(ctx: Context, collection: Collection<K, V>): Shelf | null {
    if (ctx.inTransaction) {
      if (saysWhoAsks(collection) || ctx.touches(collection.unloadedBy)) return null;
    } else if (!this.keepsCredentials && saysWhoAsks(collection)) return null;
    const { shelves } = this.#store(ctx.store.id);
    let shelf = shelves.get(collection as unknown as Collection<never, unknown>);
    if (!shelf) shelves.set(collection as unknown as Collection<never, unknown>, (shelf = new Shelf()));
    return shelf;
  }

  #find(shelf: Shelf, key: Key): Entry | undefined {
    const recent = shelf.recent.get(key);
    if (recent) return recent.outdatedBy ? undefined : recent;
    const older = shelf.older.get(key);
    if (older?.outdatedBy) return undefined;
    if (older) {
      shelf.older.delete(key);
      shelf.olderBytes -= older.bytes;
      this.#put(shelf, key, older);
    }
    return older;
  }

  #put(shelf: Shelf, key: Key, entry: Entry): void {
    const before = shelf.recent.get(key)?.bytes ?? 0;
    shelf.recent.set(key, entry);
    shelf.recentBytes += entry.bytes - before;
    this.#recentBytes += entry.bytes - before;
    if (this.#recentBytes > this.#bytes / 2) this.#turnOver();
  }

  #turnOver(): void {
    this.#recentBytes = 0;
    for (const [id, { shelves }] of this.#stores) {
      for (const [collection, shelf] of shelves) {
        shelf.older = shelf.recent;
        shelf.olderBytes = shelf.recentBytes;
        shelf.recent = new Map();
        shelf.recentBytes = 0;
        if (shelf.older.size === 0 && shelf.loading.size === 0) shelves.delete(collection);
      }
      // Nothing is kept of it, so it is no longer followed, and nobody else can rely on hearing of it.
      if (shelves.size === 0) this.forget(id);
    }
  }

  #unload(shelf: Shelf, key: Key | null): void {
    shelf.version += 1;
    shelf.loading = new Map();
    if (key === null) {
      this.#recentBytes -= shelf.recentBytes;
      shelf.recent = new Map();
      shelf.older = new Map();
      shelf.recentBytes = 0;
      shelf.olderBytes = 0;
      return;
    }
    const recent = shelf.recent.get(key)?.bytes ?? 0;
    shelf.recent.delete(key);
    shelf.recentBytes -= recent;
    this.#recentBytes -= recent;
    shelf.olderBytes -= shelf.older.get(key)?.bytes ?? 0;
    shelf.older.delete(key);
  }

  #outdate(shelf: Shelf, entityId: number): void {
    shelf.version += 1;
    shelf.loading = new Map();
    for (const entries of [shelf.recent, shelf.older])
      for (const entry of entries.values()) {
        (entry.outdatedBy ??= new Set()).add(entityId);
        if (entry.outdatedBy.size > MOST_CHANGES) return this.#unload(shelf, null);
      }
  }

  #load<K extends Key, V>(
    ctx: Context,
    collection: Collection<K, V>,
    shelf: Shelf | null,
    keys: readonly K[],
  ): Promise<ReadonlyMap<K, V>> {
    if (!shelf) return collection.load(ctx, keys);
    // A transaction has a connection of its own, and must not wait for one who waits for that.
    if (ctx.inTransaction) return this.#read(ctx, collection, shelf, keys);
    const { loading } = shelf;
    const name = keys.join(',');
    let running = loading.get(name) as Promise<ReadonlyMap<K, V>> | undefined;
    if (!running) {
      running = this.#read(ctx, collection, shelf, keys).finally(() => loading.delete(name));
      loading.set(name, running);
    }
    return running;
  }

  async #read<K extends Key, V>(
    ctx: Context,
    collection: Collection<K, V>,
    shelf: Shelf,
    keys: readonly K[],
  ): Promise<ReadonlyMap<K, V>> {
    const { id } = ctx.store;
    const store = this.#store(id);
    const { version } = shelf;
    const isCredential = saysWhoAsks(collection);
    if (!isCredential && store.applied === null) await this.#begin(ctx, store);
    const values = await valuesOf(ctx, collection, shelf, keys);
    const isKnown = isCredential || (await this.#isUpToDate(ctx, store));
    const isFresh = isKnown && shelf.version === version && this.#stores.get(id) === store;
    if (isFresh && !(ctx.inTransaction && ctx.touches(collection.unloadedBy)))
      for (const key of keys) {
        const value = values.get(key);
        // Whoever asks with a token that is none is not to fill the memory.
        if (value === undefined && isCredential) continue;
        const bytes = Math.min(ENTRY + weigh(key) + weigh(value), this.#bytes * LARGEST);
        this.#put(shelf, key, { value, bytes, outdatedBy: null });
      }
    return values;
  }

  /** From here on the store is followed. */
  #begin(ctx: Context, store: StoreMemory): Promise<void> {
    const begin = async (): Promise<void> => {
      store.applied ??= await this.#log.newest(ctx.db, ctx.store.id);
    };
    if (ctx.inTransaction) return begin();
    return (store.beginning ??= begin().finally(() => (store.beginning = null)));
  }

  /**
   * Whether what was just read is of the same moment as what is kept. Other processes may have committed changes that
   * this one has not heard of; then it applies them now, and what was read is not kept.
   */
  async #isUpToDate(ctx: Context, store: StoreMemory): Promise<boolean> {
    const newest = await this.#log.newest(ctx.db, ctx.store.id);
    if (newest !== null && newest === store.applied) return true;
    await this.catchUp(ctx);
    return false;
  }

  #store(storeId: number): StoreMemory {
    let store = this.#stores.get(storeId);
    if (!store) this.#stores.set(storeId, (store = new StoreMemory(++this.#versions)));
    return store;
  }
}

/** The values, made from what they were where that is known and can be done. */
async function valuesOf<K extends Key, V>(
  ctx: Context,
  collection: Collection<K, V>,
  shelf: Shelf,
  keys: readonly K[],
): Promise<ReadonlyMap<K, V>> {
  const [key] = keys;
  const before = keys.length === 1 ? (shelf.recent.get(key!) ?? shelf.older.get(key!)) : undefined;
  if (!collection.refresh || !before?.outdatedBy || before.value === undefined)
    return collection.load(ctx, keys);
  const value = await collection.refresh(ctx, before.value as V, [...before.outdatedBy]);
  return new Map([[key!, value]]);
}

const credentials = new WeakMap<object, boolean>();

function saysWhoAsks({ unloadedBy }: Pick<Collection<never, unknown>, 'unloadedBy'>): boolean {
  let known = credentials.get(unloadedBy);
  if (known === undefined)
    credentials.set(unloadedBy, (known = (Object.keys(unloadedBy) as ChangeKind[]).some(isCredentialKind)));
  return known;
}
