import { GUEST } from '../kernel/actor.ts';
import { createContext } from './call.ts';
import type { Context, Services, StoreRef } from './context.ts';

/** Reads rows of one store by their keys, and by nothing else of the call. A key that is not in the answer has no row. */
export interface ReadByKey<K extends string | number, V> {
  load(ctx: Context, keys: readonly K[]): Promise<ReadonlyMap<K, V>>;
}

/**
 * Reads one row, in one statement for all requests that ask for such a row at the same time: what is true of one
 * shopper must be read at each request, but not in a statement of its own (docs/adr/0076-reads-together.md). It is read
 * after it was asked for, never before. Inside a transaction it is read by itself.
 */
export async function readTogether<K extends string | number, V>(
  ctx: Context,
  read: ReadByKey<K, V>,
  key: K,
): Promise<V | undefined> {
  if (ctx.inTransaction) return (await read.load(ctx, [key])).get(key);
  return queueOf(ctx, read).ask(key);
}

/** So many statements of one kind are on their way at once; what else is asked for waits for the next one. */
const MOST_AT_ONCE = 2;

class Queue<K extends string | number, V> {
  readonly #load: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>;
  readonly #onEmpty: () => void;
  #waiting = new Map<K, PromiseWithResolvers<V | undefined>>();
  /** How many statements are on their way. */
  #reading = 0;
  #isAboutToRead = false;

  constructor(load: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>, onEmpty: () => void) {
    this.#load = load;
    this.#onEmpty = onEmpty;
  }

  ask(key: K): Promise<V | undefined> {
    let asked = this.#waiting.get(key);
    if (!asked) this.#waiting.set(key, (asked = Promise.withResolvers()));
    if (!this.#isAboutToRead && this.#reading < MOST_AT_ONCE) {
      this.#isAboutToRead = true;
      // Once every request that has arrived by now was looked at.
      setImmediate(() => void this.#read());
    }
    return asked.promise;
  }

  /** Reads what is waiting; what is asked for meanwhile waits for the next statement. */
  async #read(): Promise<void> {
    this.#isAboutToRead = false;
    this.#reading += 1;
    while (this.#waiting.size > 0) {
      const asked = this.#waiting;
      this.#waiting = new Map();
      try {
        const found = await this.#load([...asked.keys()]);
        for (const [key, { resolve }] of asked) resolve(found.get(key));
      } catch (error) {
        for (const { reject } of asked.values()) reject(error);
      }
    }
    this.#reading -= 1;
    if (this.#reading === 0 && !this.#isAboutToRead) this.#onEmpty();
  }
}

type Queues = Map<ReadByKey<never, unknown>, Map<number, Queue<never, unknown>>>;

/** The queues of a process, by what is read and of which store; only those with someone in them. */
const queuesOf = new WeakMap<Services, Queues>();

function queueOf<K extends string | number, V>(
  { services, store }: Context,
  read: ReadByKey<K, V>,
): Queue<K, V> {
  let queues = queuesOf.get(services);
  if (!queues) queuesOf.set(services, (queues = new Map()));
  let byStore = queues.get(read as never);
  if (!byStore) queues.set(read as never, (byStore = new Map()));
  const ofRead = byStore;
  let queue = ofRead.get(store.id) as Queue<K, V> | undefined;
  if (!queue) {
    queue = new Queue<K, V>(
      (keys) => read.load(nobodys(services, store), keys),
      () => ofRead.delete(store.id),
    );
    ofRead.set(store.id, queue as never);
  }
  return queue;
}

/** A call of no request: whoever is read for, the answer is the same. */
const nobodys = (services: Services, store: StoreRef): Context =>
  createContext(services, {
    store,
    channelId: 0,
    actor: { caller: { kind: 'page' }, shopper: GUEST, session: null },
    address: '',
  });
