import type { Kysely } from 'kysely';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import type { PasswordHasher } from '../kernel/passwords.ts';
import type { SecretBox } from '../kernel/secret-box.ts';
import type { SignInThrottle } from '../kernel/throttle.ts';
import type { Change, ChangeKind } from './changes.ts';
import type { DB } from './tables.generated.ts';

export type Database = Kysely<DB>;

/** Which store a call is about. */
export interface StoreRef {
  readonly id: number;
  readonly hash: string;
}

/** What a call is about and for whom: everything about it that is not its input. */
export interface CallFacts {
  readonly store: StoreRef;
  readonly channelId: number;
  readonly actor: Actor;
  /** The client's address, after the trusted-proxy rule. */
  readonly address: string;
}

/** Handed to every use case first. One per request; not shared between requests. */
export interface Context extends CallFacts {
  readonly clock: Clock;
  readonly services: Services;
  /** The only handle to the database. While a transaction of this context is open, the outer one throws. */
  readonly db: Database;
  readonly inTransaction: boolean;
  /**
   * Opens a transaction, or joins the one that is open. Whatever throws inside rolls all of it back. Never hash a
   * password, wait or use the network inside.
   */
  transaction<T>(work: (tx: Context) => Promise<T>): Promise<T>;
  /** Notes, in the same transaction, that what all shoppers share has changed. `null` means all of that kind. */
  changed(kind: ChangeKind, entityId: number | null): Promise<void>;
  /**
   * Reads something once for this call, however many ask. For what belongs to the shopper and may be read several
   * times in one request. Inside a transaction it is read anew each time.
   */
  once<T>(key: object, read: () => Promise<T>): Promise<T>;
  /** The same call as another actor or on another channel. */
  with(facts: Partial<CallFacts>): Context;
}

/**
 * A collection of one kind of thing that each process keeps in memory, per store: products by id, the price list
 * assignments, the signing keys. Declared once, beside the storage that loads it.
 */
export interface Collection<K extends string | number, V> {
  readonly name: string;
  /** Which changes unload it, and whether they unload one key or everything of that store. */
  readonly unloadedBy: Partial<Record<ChangeKind, 'key' | 'all'>>;
  /** How many entries a process keeps over all stores. */
  readonly max: number;
  /** Reads the values of these keys; a key that is not in the answer does not exist. */
  load(ctx: Context, keys: readonly K[]): Promise<ReadonlyMap<K, V>>;
}

/** The process's memory of what all shoppers share (memory.ts). */
export interface SharedMemory {
  /** One value, or undefined where there is none. */
  get<K extends string | number, V>(
    ctx: Context,
    collection: Collection<K, V>,
    key: K,
  ): Promise<V | undefined>;
  /** Many values at once; the ones that are missing are read by one call to `load`. */
  many<K extends string | number, V>(
    ctx: Context,
    collection: Collection<K, V>,
    keys: readonly K[],
  ): Promise<Map<K, V>>;
  /** Applies changes of any process; a caller that wrote them itself does so right after its commit. */
  apply(changes: readonly Pick<Change, 'storeId' | 'kind' | 'entityId'>[]): void;
  /** Forgets a store, after it was deleted or reset, or when this process may have missed changes. */
  forget(storeId: number): void;
  /** Calls back for each change applied; the kind is null when a whole store is forgotten. */
  onChange(listener: (storeId: number, kind: ChangeKind | null) => void): void;
  /** The stores whose changes this process has to follow. */
  readonly storeIds: readonly number[];
}

export type Engine = 'pglite' | 'postgres';

/** Writes a line to the server's log. Never given a secret, a token or a password. */
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** Where this installation's storefronts are reached. */
export interface Urls {
  /** The origin of a channel's hosted pages and GraphQL API, without a slash at the end. */
  storefront(store: StoreRef, channelId: number): string;
  /** The base of the REST API, before `/stores`, without a slash at the end. */
  api(): string;
}

/** What one process has, wired by hand in app.ts. */
export interface Services {
  readonly db: Database;
  readonly engine: Engine;
  readonly clock: Clock;
  readonly log: Log;
  readonly memory: SharedMemory;
  readonly secretBox: SecretBox;
  readonly passwords: PasswordHasher;
  readonly urls: Urls;
  readonly signInThrottle: SignInThrottle;
}
