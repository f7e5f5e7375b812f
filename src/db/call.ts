import { sql } from 'kysely';
import { randomPause, type Clock } from '../kernel/clock.ts';
import { WriteConflict } from '../kernel/errors.ts';
import {
  isCredentialKind,
  KINDS_OF_TABLE,
  type ChangeKind,
  type NotedChange,
  type SharedKind,
} from './changes.ts';
import type { CallFacts, Collection, Context, Database, Services } from './context.ts';
import type { DB } from './tables.generated.ts';
import { TouchedTables, type Touch } from './touched-tables.ts';

/** Makes the context of one call. */
export const createContext = (services: Services, facts: CallFacts): Context => new Call(services, facts);

class Call implements Context {
  readonly services: Services;
  readonly store: CallFacts['store'];
  readonly channelId: number;
  readonly actor: CallFacts['actor'];
  readonly address: string;
  readonly inTransaction = false;
  /** The call that this one was derived from. */
  readonly #parent: Call | null;
  #open = 0;
  #reads: Map<object, Promise<unknown>> | null = null;

  constructor(services: Services, facts: CallFacts, parent: Call | null = null) {
    this.services = services;
    this.#parent = parent;
    this.store = facts.store;
    this.channelId = facts.channelId;
    this.actor = facts.actor;
    this.address = facts.address;
  }

  get clock(): Clock {
    return this.services.clock;
  }

  get db(): Database {
    if (this.#hasOpened()) {
      throw new Error(
        'A transaction of this context is open: use the context it was given, not the outer one.',
      );
    }
    return this.services.db;
  }

  /** Whether a transaction is open of this call, or of one that it was derived from. */
  #hasOpened(): boolean {
    return this.#open > 0 || (this.#parent !== null && this.#parent.#hasOpened());
  }

  async transaction<T>(work: (tx: Context) => Promise<T>): Promise<T> {
    const db = this.db;
    this.#open += 1;
    try {
      const { value, changes } = await againOnConflict(() =>
        db.transaction().execute(async (handle) => {
          const tx = new OpenTransaction(this, new Touched(handle));
          const value = await work(tx);
          return { value, changes: await writeChanges(this.services, tx.touched) };
        }),
      );
      this.services.memory.apply(changes);
      this.#reads = null;
      return value;
    } finally {
      this.#open -= 1;
    }
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

  touches(): boolean {
    return false;
  }

  with(facts: Partial<CallFacts>): Context {
    return new Call(this.services, { ...factsOf(this), ...facts }, this);
  }
}

class OpenTransaction implements Context {
  readonly services: Services;
  readonly store: CallFacts['store'];
  readonly channelId: number;
  readonly actor: CallFacts['actor'];
  readonly address: string;
  readonly inTransaction = true;
  readonly touched: Touched;

  constructor(facts: CallFacts & { services: Services }, touched: Touched) {
    this.services = facts.services;
    this.store = facts.store;
    this.channelId = facts.channelId;
    this.actor = facts.actor;
    this.address = facts.address;
    this.touched = touched;
  }

  get clock(): Clock {
    return this.services.clock;
  }

  get db(): Database {
    return this.touched.watched;
  }

  transaction<T>(work: (tx: Context) => Promise<T>): Promise<T> {
    return work(this);
  }

  async changed(kind: ChangeKind, entityId: number | string | null): Promise<void> {
    this.touched.note({ storeId: this.store.id, kind, entityId });
  }

  touches(kinds: Collection<never, unknown>['unloadedBy']): boolean {
    return this.touched.any(kinds);
  }

  once<T>(_key: object, read: () => Promise<T>): Promise<T> {
    return read();
  }

  with(facts: Partial<CallFacts>): Context {
    return new OpenTransaction({ ...factsOf(this), ...facts, services: this.services }, this.touched);
  }
}

/** What one transaction has done so far to what is kept in memory. */
class Touched {
  /** The transaction's handle to the database, which tells of the tables it writes to. */
  readonly watched: Database;
  readonly handle: Database;
  readonly #changes = new Map<string, NotedChange>();
  readonly #noted = new Set<ChangeKind>();
  readonly #kinds = new Set<ChangeKind>();
  /** By the tables of each statement that wrote, the kinds of which one must be noted. */
  readonly #written = new Map<string, readonly ChangeKind[]>();
  #deletes = false;

  constructor(handle: Database) {
    this.handle = handle;
    this.watched = handle.withPlugin(
      new TouchedTables({ before: (touch) => this.#before(touch), wrote: (touch) => this.#wrote(touch) }),
    );
  }

  note(change: NotedChange): void {
    this.#changes.set(`${change.storeId} ${change.kind} ${change.entityId}`, change);
    this.#noted.add(change.kind);
    this.#kinds.add(change.kind);
  }

  any(kinds: Collection<never, unknown>['unloadedBy']): boolean {
    if (this.#deletes) return true;
    if (this.#kinds.size > 0) for (const kind in kinds) if (this.#kinds.has(kind as ChangeKind)) return true;
    return false;
  }

  /** What was noted. Throws where a table was written to, and no change of a kind that it is part of was noted. */
  changes(): readonly NotedChange[] {
    for (const [tables, kinds] of this.#written)
      if (!kinds.some((kind) => this.#noted.has(kind)))
        throw new Error(`The transaction wrote to ${tables} and noted no change of: ${kinds.join(', ')}.`);
    return [...this.#changes.values()];
  }

  #before({ how, table }: Touch): void {
    const kinds = kindsOf(table);
    for (const kind of kinds) this.#kinds.add(kind);
    // What hangs on the rows goes with them, in other tables.
    if (how === 'delete' && !kinds.every(isCredentialKind)) this.#deletes = true;
  }

  #wrote(touches: readonly Touch[]): void {
    const kinds = new Set<ChangeKind>();
    const tables: string[] = [];
    for (const { how, table } of touches) {
      // A new token or customer is one that nobody can have asked for.
      const ofTable = kindsOf(table).filter((kind) => !(how === 'insert' && isCredentialKind(kind)));
      if (ofTable.length > 0) tables.push(table);
      for (const kind of ofTable) kinds.add(kind);
    }
    if (kinds.size > 0) this.#written.set(tables.join(', '), [...kinds]);
  }
}

const kindsOf = (table: string): readonly ChangeKind[] => KINDS_OF_TABLE[table as keyof DB] ?? [];

/**
 * Writes the noted changes as the last statements before the commit. The store's counter is locked from here to the
 * commit, so that numbers appear in the order of their commits and a follower can simply read on. Answers them.
 */
async function writeChanges(services: Services, touched: Touched): Promise<readonly NotedChange[]> {
  const noted = touched.changes();
  const written: NotedChange[] = noted.filter(({ kind }) => isCredentialKind(kind));
  const shared = noted.filter(({ kind }) => !isCredentialKind(kind));
  const byStore = Map.groupBy(shared, (change) => change.storeId);
  for (const [storeId, changes] of [...byStore].sort(([a], [b]) => a - b)) {
    const { rows } = await sql<{ seq: number; kind: SharedKind; entity_id: number | null }>`
      with counter as (
        update stores set change_seq = change_seq + ${changes.length}
        where store_id = ${storeId} returning change_seq
      )
      insert into changes (store_id, seq, kind, entity_id)
      select ${storeId}::int, counter.change_seq - ${changes.length} + change.place, change.kind, change.entity_id
      from counter, unnest(${changes.map(({ kind }) => kind)}::text[], ${changes.map(({ entityId }) => entityId)}::int[])
        with ordinality as change (kind, entity_id, place)
      returning seq, kind, entity_id`.execute(touched.handle);
    for (const row of rows) written.push({ storeId, seq: row.seq, kind: row.kind, entityId: row.entity_id });
    // The embedded engine has one process, which applies its changes itself.
    if (services.engine === 'postgres')
      await sql`select pg_notify('patron_changes', ${String(storeId)})`.execute(touched.handle);
  }
  return written.sort((a, b) => a.storeId - b.storeId || (a.seq ?? 0) - (b.seq ?? 0));
}

/** How often work is begun in all; after that the caller is asked to come back. */
const TRIES = 4;

/**
 * Runs a whole transaction again when the database gave it up so that another could go on. The connection is given back
 * first, and the wait is random, so that two that met do not meet again (docs/adr/0070-transactions-that-run-again.md).
 */
async function againOnConflict<T>(run: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1)
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof WriteConflict) || tries === TRIES) throw error;
      await randomPause(20 * 2 ** tries);
    }
}

const factsOf = ({ store, channelId, actor, address }: CallFacts): CallFacts => ({
  store,
  channelId,
  actor,
  address,
});
