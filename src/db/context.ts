import type { Kysely } from 'kysely';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import type { LogBounds } from '../kernel/log-bounds.ts';
import type { Mailer } from '../kernel/mailer.ts';
import type { RecaptchaVerifier } from '../kernel/recaptcha.ts';
import type { PasswordHasher } from '../kernel/passwords.ts';
import type { SecretBox } from '../kernel/secret-box.ts';
import type { SignInThrottle } from '../kernel/throttle.ts';
import type { ChangeKind, NotedChange } from './changes.ts';
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
   * password, wait or use the network inside. The outermost one is run again when the database gives it up for another,
   * so what is done inside changes nothing outside of it. Throws WriteConflict when that does not help.
   */
  transaction<T>(work: (tx: Context) => Promise<T>): Promise<T>;
  /**
   * Notes, in the same transaction, that what processes keep in memory has changed. `null` means all of that kind. From
   * here on the transaction reads that kind from the database.
   */
  changed(kind: ChangeKind, entityId: number | string | null): Promise<void>;
  /**
   * Whether the transaction has changed, written to or locked something of these kinds, so that it must read them from
   * the database. False outside of one.
   */
  touches(kinds: Collection<never, unknown>['unloadedBy']): boolean;
  /**
   * Reads something once for this call, however many ask. For what belongs to the shopper and may be read several
   * times in one request. Inside a transaction it is read anew each time.
   */
  once<T>(key: object, read: () => Promise<T>): Promise<T>;
  /** The same call as another actor or on another channel. While a transaction of this one is open, it throws. */
  with(facts: Partial<CallFacts>): Context;
}

/**
 * A collection of one kind of thing that each process keeps in memory, per store: products by id, the price list
 * assignments, the signing keys. Declared once, beside the storage that loads it. One that is unloaded by credentials is
 * kept only by a process that is the only writer.
 */
export interface Collection<K extends string | number, V> {
  readonly name: string;
  /** Which changes unload it, and whether they unload one key or everything of that store. */
  readonly unloadedBy: Partial<Record<ChangeKind, 'key' | 'all'>>;
  /** Reads the values of these keys; a key that is not in the answer does not exist. */
  load(ctx: Context, keys: readonly K[]): Promise<ReadonlyMap<K, V>>;
  /**
   * For one large value a store that any change unloads: makes it anew from what it was and the entities that have
   * changed since, which is faster than to load it all.
   */
  refresh?(ctx: Context, before: V, changed: readonly number[]): Promise<V>;
}

/** The process's memory of what all shoppers share (memory.ts). */
export interface SharedMemory {
  /** Whether this process keeps credentials: it is the only one that writes. */
  readonly keepsCredentials: boolean;
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
  apply(changes: readonly NotedChange[]): void;
  /** Applies what other processes have changed in the store of the call and this one has not seen. */
  catchUp(ctx: Context): Promise<void>;
  /** Another number after each change of what a store's shoppers share. */
  versionOf(storeId: number): number;
  /** Forgets a store, after it was deleted or reset, or when this process may have missed changes. */
  forget(storeId: number): void;
  /** Calls back for each change applied; the kind is null when a whole store is forgotten. */
  onChange(listener: (storeId: number, kind: ChangeKind | null) => void): void;
  /** The stores whose changes this process has to follow, with the last one it has applied. */
  followed(): ReadonlyMap<number, number>;
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
  /** Counts requests for mail with links, as the other counts failed passwords. */
  readonly recoveryThrottle: SignInThrottle;
  /** Without one mail is kept and not sent. */
  readonly mailer: Mailer | null;
  readonly recaptcha: RecaptchaVerifier;
  readonly logBounds: LogBounds;
  readonly webhooks: WebhookRules;
}

/** Where webhooks may go. */
export interface WebhookRules {
  /** Also to private and loopback addresses, by http, and on any port: for a laptop. */
  readonly toPrivate: boolean;
}
