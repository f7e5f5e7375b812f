import { LRUCache } from 'lru-cache';
import { MAIN_CHANNEL, findDefaultStore, findStoreByHash, type Store } from '../domains/stores/index.ts';
import { channelById, findHost } from '../domains/channels/index.ts';
import { systemContext } from '../domains/stores/index.ts';
import type { Services } from '../db/context.ts';

/** What a host stands for: a channel of a store, and the origin that its pages have for this request. */
export interface Place {
  readonly store: Store;
  readonly channelId: number;
}

const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/;
const HOST = /^[a-z0-9._-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/;

export interface DirectoryOptions {
  /** Stores are at store-{hash}[-{channel}].{domain}. */
  readonly domain: string;
  /** The host of the configured public URL, which is the default store's. */
  readonly publicHost: string | null;
  /** The name of the REST API alone, at any port; null: it has none. */
  readonly apiName: string | null;
}

/**
 * Finds the store and channel of a request by its host. A host that nothing claims is nobody's: the caller answers 421.
 */
export class Directory {
  readonly #services: Services;
  readonly #options: DirectoryOptions;
  /** Ports that belong to one store (see store-ports.ts), and what hosts and hashes were found to be. */
  readonly #ports = new Map<number, string>();
  readonly #places = new LRUCache<string, Place>({ max: 10_000 });
  readonly #stores = new LRUCache<string, Store>({ max: 10_000 });
  /** Counts the times that all was forgotten, so that what was read before is not kept after. */
  #version = 0;

  constructor(services: Services, options: DirectoryOptions) {
    this.#services = services;
    this.#options = options;
    services.memory.onChange((_storeId, kind) => {
      if (kind === null || kind === 'store' || kind === 'channel') this.forget();
    });
  }

  /** Whether the host is this installation's own, with or without a store there. */
  isOwnHost(host: string | undefined): boolean {
    const name = host?.toLowerCase() ?? '';
    const { publicHost, apiName } = this.#options;
    return LOOPBACK.test(name) || name === publicHost || name.replace(/:\d+$/, '') === apiName;
  }

  givePort(port: number, storeHash: string): void {
    this.#ports.set(port, storeHash);
    this.forget();
  }

  takePort(port: number): void {
    this.#ports.delete(port);
    this.forget();
  }

  forget(): void {
    this.#version += 1;
    this.#places.clear();
    this.#stores.clear();
  }

  /** The store of a hash, as in `/stores/{hash}/…`. */
  async store(hash: string): Promise<Store | null> {
    const known = this.#stores.get(hash);
    if (known) return known;
    if (!/^[a-z0-9]{1,32}$/.test(hash)) return null;
    const version = this.#version;
    const store = await findStoreByHash(this.#services, hash);
    if (store && version === this.#version) this.#stores.set(hash, store);
    return store;
  }

  /**
   * The place of a host.
   * @param host the Host header
   * @param port the local port that the connection came in on
   */
  async place(host: string | undefined, port: number | undefined): Promise<Place | null> {
    const name = host?.toLowerCase();
    if (!name || name.length > 260 || !HOST.test(name)) return null;
    const key = `${name} ${this.#ports.has(port ?? 0) ? port : ''}`;
    const known = this.#places.get(key);
    if (known) return known;
    const version = this.#version;
    const place = await this.#find(name, port);
    // Only hosts that somebody claims are kept; of their many ports and loopback addresses, the latest.
    if (place && version === this.#version) this.#places.set(key, place);
    return place;
  }

  async #find(host: string, port: number | undefined): Promise<Place | null> {
    const ofPort = port === undefined ? undefined : this.#ports.get(port);
    if (LOOPBACK.test(host))
      return this.#main(ofPort ? await this.store(ofPort) : await findDefaultStore(this.#services));
    if (host === this.#options.publicHost) return this.#main(await findDefaultStore(this.#services));
    const named = this.#nameOf(host);
    if (named) {
      const store = await this.store(named.hash);
      return store && this.#ofChannel(store, named.channelId);
    }
    const site =
      (await findHost(this.#services, host)) ?? (await findHost(this.#services, host.replace(/:\d+$/, '')));
    if (!site) return null;
    const store = await this.store(site.storeHash);
    return store && this.#ofChannel(store, site.channelId);
  }

  /** A channel that was deleted has no place any more. */
  async #ofChannel(store: Store, channelId: number): Promise<Place | null> {
    const channel = await channelById(systemContext(this.#services, store), channelId);
    return channel && channel.status !== 'deleted' ? { store, channelId } : null;
  }

  /** Reads `store-{hash}[-{channel}].{domain}[:port]`. */
  #nameOf(host: string): { hash: string; channelId: number } | null {
    const name = host.replace(/:\d+$/, '');
    const suffix = `.${this.#options.domain}`;
    if (!name.endsWith(suffix)) return null;
    const match = /^store-([a-z0-9]{1,32})(?:-([1-9]\d{0,9}))?$/.exec(name.slice(0, -suffix.length));
    return match ? { hash: match[1]!, channelId: match[2] ? Number(match[2]) : MAIN_CHANNEL } : null;
  }

  #main(store: Store | null): Place | null {
    return store && { store, channelId: MAIN_CHANNEL };
  }
}

/** Whether a server that listens here is reached from this machine alone; an IPv6 address has no brackets here. */
export const isLoopbackHost = (host: string): boolean => LOOPBACK.test(host) || host === '::1';

/** Whether a Host header names this machine for every reader (RFC 6761): loopback, or a name under .localhost. */
export const isLocalName = (host: string): boolean =>
  LOOPBACK.test(host) || /\.localhost(:\d{1,5})?$/i.test(host);
