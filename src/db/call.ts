import { sql } from 'kysely';
import type { Clock } from '../kernel/clock.ts';
import type { Change, ChangeKind } from './changes.ts';
import type { CallFacts, Context, Database, Services } from './context.ts';

/** Makes the context of one call. */
export const createContext = (services: Services, facts: CallFacts): Context => new Call(services, facts);

class Call implements Context {
  readonly services: Services;
  readonly store: CallFacts['store'];
  readonly channelId: number;
  readonly actor: CallFacts['actor'];
  readonly address: string;
  readonly inTransaction = false;
  #open = 0;
  #reads: Map<object, Promise<unknown>> | null = null;

  constructor(services: Services, facts: CallFacts) {
    this.services = services;
    this.store = facts.store;
    this.channelId = facts.channelId;
    this.actor = facts.actor;
    this.address = facts.address;
  }

  get clock(): Clock {
    return this.services.clock;
  }

  get db(): Database {
    if (this.#open > 0) {
      throw new Error(
        'A transaction of this context is open: use the context it was given, not the outer one.',
      );
    }
    return this.services.db;
  }

  async transaction<T>(work: (tx: Context) => Promise<T>): Promise<T> {
    const changes: Omit<Change, 'seq'>[] = [];
    const db = this.db;
    this.#open += 1;
    let result: T;
    try {
      result = await db.transaction().execute(async (handle) => {
        const tx = new OpenTransaction(this, handle, changes);
        const value = await work(tx);
        await tx.writeChanges();
        return value;
      });
    } finally {
      this.#open -= 1;
    }
    this.services.memory.apply(changes);
    this.#reads = null;
    return result;
  }

  changed(): Promise<void> {
    throw new Error('A change is noted inside the transaction that makes it.');
  }

  once<T>(key: object, read: () => Promise<T>): Promise<T> {
    this.#reads ??= new Map();
    let reading = this.#reads.get(key) as Promise<T> | undefined;
    if (!reading) this.#reads.set(key, (reading = read()));
    return reading;
  }

  with(facts: Partial<CallFacts>): Context {
    return new Call(this.services, { ...factsOf(this), ...facts });
  }
}

class OpenTransaction implements Context {
  readonly services: Services;
  readonly store: CallFacts['store'];
  readonly channelId: number;
  readonly actor: CallFacts['actor'];
  readonly address: string;
  readonly inTransaction = true;
  readonly db: Database;
  readonly #changes: Omit<Change, 'seq'>[];

  constructor(facts: CallFacts & { services: Services }, db: Database, changes: Omit<Change, 'seq'>[]) {
    this.services = facts.services;
    this.store = facts.store;
    this.channelId = facts.channelId;
    this.actor = facts.actor;
    this.address = facts.address;
    this.db = db;
    this.#changes = changes;
  }

  get clock(): Clock {
    return this.services.clock;
  }

  transaction<T>(work: (tx: Context) => Promise<T>): Promise<T> {
    return work(this);
  }

  async changed(kind: ChangeKind, entityId: number | null): Promise<void> {
    const same = this.#changes.some(
      (c) => c.storeId === this.store.id && c.kind === kind && c.entityId === entityId,
    );
    if (!same) this.#changes.push({ storeId: this.store.id, kind, entityId });
  }

  /**
   * Writes the noted changes as the last statements before the commit. The store's counter is locked from here to the
   * commit, so that numbers appear in the order of their commits and a follower can simply read on.
   */
  async writeChanges(): Promise<void> {
    const byStore = Map.groupBy(this.#changes, (change) => change.storeId);
    for (const [storeId, changes] of [...byStore].sort(([a], [b]) => a - b)) {
      await sql`
        with counter as (
          update stores set change_seq = change_seq + ${changes.length}
          where store_id = ${storeId} returning change_seq
        )
        insert into changes (store_id, seq, kind, entity_id)
        select ${storeId}::int, counter.change_seq - ${changes.length} + change.place, change.kind, change.entity_id
        from counter, unnest(${changes.map(({ kind }) => kind)}::text[], ${changes.map(({ entityId }) => entityId)}::int[])
          with ordinality as change (kind, entity_id, place)`.execute(this.db);
      // The embedded engine has one process, which applies its changes itself.
      if (this.services.engine === 'postgres')
        await sql`select pg_notify('patron_changes', ${String(storeId)})`.execute(this.db);
    }
  }

  once<T>(_key: object, read: () => Promise<T>): Promise<T> {
    return read();
  }

  with(facts: Partial<CallFacts>): Context {
    return new OpenTransaction(
      { ...factsOf(this), ...facts, services: this.services },
      this.db,
      this.#changes,
    );
  }
}

const factsOf = ({ store, channelId, actor, address }: CallFacts): CallFacts => ({
  store,
  channelId,
  actor,
  address,
});
