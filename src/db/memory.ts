import { LRUCache } from 'lru-cache';
import type { Change, ChangeKind } from './changes.ts';
import type { Collection, Context, SharedMemory } from './context.ts';

interface StoreState {
  /** Another after each change applied, so that a value read before a change is not kept after it. */
  version: number;
}

const ABSENT = Symbol('absent');

/** The process's memory of what all shoppers share. Nothing that belongs to one shopper is ever in it. */
export class Memory implements SharedMemory {
  readonly #values = new Map<string, LRUCache<string, NonNullable<unknown>>>();
  readonly #stores = new Map<number, StoreState>();
  readonly #collections = new Map<string, Collection<never, unknown>>();
  readonly #loading = new Map<string, Promise<unknown>>();
  /** Never the same twice in this process, so that a store which was forgotten does not count from the start again. */
  #versions = 0;
  readonly #listeners: ((storeId: number, kind: ChangeKind | null) => void)[] = [];

  /** One value, or undefined where there is none. */
  async get<K extends string | number, V>(
    ctx: Context,
    collection: Collection<K, V>,
    key: K,
  ): Promise<V | undefined> {
    const kept = this.#peek(ctx, collection, key);
    if (kept !== ABSENT) return kept as V | undefined;
    return (await this.#load(ctx, collection, [key])).get(key);
  }

  /** Many values at once; the ones that are missing are read by one call to `load`. */
  async many<K extends string | number, V>(
    ctx: Context,
    collection: Collection<K, V>,
    keys: readonly K[],
  ): Promise<Map<K, V>> {
    const found = new Map<K, V>();
    let missing: K[] | null = null;
    for (const key of keys) {
      const kept = this.#peek(ctx, collection, key);
      if (kept === ABSENT) (missing ??= []).push(key);
      else if (kept !== undefined) found.set(key, kept as V);
    }
    if (missing) for (const [key, value] of await this.#load(ctx, collection, missing)) found.set(key, value);
    return found;
  }

  /** Applies changes of any process; a caller that wrote them itself does so right after its commit. */
  apply(changes: readonly Pick<Change, 'storeId' | 'kind' | 'entityId'>[]): void {
    for (const change of changes) {
      const store = this.#store(change.storeId);
      store.version = ++this.#versions;
      for (const listener of this.#listeners) listener(change.storeId, change.kind);
      for (const collection of this.#collections.values()) {
        const reach = collection.unloadedBy[change.kind];
        if (!reach) continue;
        const cache = this.#values.get(collection.name);
        if (reach === 'key' && change.entityId !== null)
          cache?.delete(`${change.storeId}:${change.entityId}`);
        else this.#dropStore(cache, change.storeId);
      }
    }
  }

  /** Forgets a store, after it was deleted or reset, or when this process may have missed changes. */
  forget(storeId: number): void {
    // What is being read right now holds the same state and sees that it is too old to keep.
    this.#store(storeId).version = ++this.#versions;
    this.#stores.delete(storeId);
    for (const listener of this.#listeners) listener(storeId, null);
    for (const cache of this.#values.values()) this.#dropStore(cache, storeId);
  }

  /** Calls back for each change applied; the kind is null when a whole store is forgotten. */
  onChange(listener: (storeId: number, kind: ChangeKind | null) => void): void {
    this.#listeners.push(listener);
  }

  /** The stores whose changes this process has to follow. */
  get storeIds(): readonly number[] {
    return [...this.#stores.keys()];
  }

  #peek<K extends string | number, V>(ctx: Context, collection: Collection<K, V>, key: K): unknown {
    // Inside a transaction the caller must see its own writes, which memory does not have yet.
    if (ctx.inTransaction) return ABSENT;
    const value = this.#values.get(collection.name)?.get(`${ctx.store.id}:${key}`);
    if (value === undefined) return ABSENT;
    return value === ABSENT ? undefined : value;
  }

  async #load<K extends string | number, V>(
    ctx: Context,
    collection: Collection<K, V>,
    keys: readonly K[],
  ): Promise<ReadonlyMap<K, V>> {
    if (ctx.inTransaction) return collection.load(ctx, keys);
    // A read that began before a change is not shared with requests that come after it.
    const { version } = this.#store(ctx.store.id);
    const name = `${collection.name}:${ctx.store.id}:${version}:${keys.join(',')}`;
    const running = this.#loading.get(name) as Promise<ReadonlyMap<K, V>> | undefined;
    if (running) return running;
    const loading = this.#read(ctx, collection, keys).finally(() => this.#loading.delete(name));
    this.#loading.set(name, loading);
    return loading;
  }

  async #read<K extends string | number, V>(
    ctx: Context,
    collection: Collection<K, V>,
    keys: readonly K[],
  ): Promise<ReadonlyMap<K, V>> {
    const store = this.#store(ctx.store.id);
    const before = store.version;
    const values = await collection.load(ctx, keys);
    if (store.version === before) {
      const cache = this.#cache(collection);
      for (const key of keys) cache.set(`${ctx.store.id}:${key}`, values.get(key) ?? ABSENT);
    }
    return values;
  }

  #store(storeId: number): StoreState {
    let store = this.#stores.get(storeId);
    if (!store) this.#stores.set(storeId, (store = { version: ++this.#versions }));
    return store;
  }

  #cache<K extends string | number, V>(collection: Collection<K, V>): LRUCache<string, NonNullable<unknown>> {
    let cache = this.#values.get(collection.name);
    if (!cache) {
      cache = new LRUCache({ maxSize: collection.max, sizeCalculation: () => 1 });
      this.#values.set(collection.name, cache);
      this.#collections.set(collection.name, collection as unknown as Collection<never, unknown>);
    }
    return cache;
  }

  #dropStore(cache: LRUCache<string, NonNullable<unknown>> | undefined, storeId: number): void {
    if (!cache) return;
    const prefix = `${storeId}:`;
    for (const key of [...cache.keys()]) if (key.startsWith(prefix)) cache.delete(key);
  }
}
