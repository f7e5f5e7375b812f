import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Services } from '../db/context.ts';
import { listStores, type Store } from '../domains/stores/index.ts';
import type { Directory } from './directory.ts';

/**
 * Gives each store but the default one a loopback port of its own, so that a test or a laptop reaches it by
 * `http://localhost:PORT` where names such as store-abc.patron.localhost do not resolve (ADR 0003).
 */
export class StorePorts {
  readonly #server: FastifyInstance;
  readonly #directory: Directory;
  readonly #options: { readonly enabled: boolean; readonly host: string };
  readonly #open = new Map<string, Server>();
  /** Servers that take no new connection and finish the requests in hand. */
  readonly #closing = new Map<Server, Promise<void>>();
  #main: string | null = null;

  constructor(server: FastifyInstance, directory: Directory, options: { enabled: boolean; host: string }) {
    this.#server = server;
    this.#directory = directory;
    this.#options = options;
  }

  /** The default store is the one that localhost at the main port shows. */
  isMain(storeHash: string): boolean {
    return this.#main === storeHash;
  }

  portOf(storeHash: string): number | undefined {
    return (this.#open.get(storeHash)?.address() as AddressInfo | null | undefined)?.port;
  }

  async openForAll(services: Services): Promise<void> {
    for (const store of await listStores(services)) await this.open(store);
  }

  async open(store: Store): Promise<void> {
    if (store.isDefault) this.#main = store.hash;
    if (store.isDefault || !this.#options.enabled || this.#open.has(store.hash)) return;
    const server = createServer((request, response) => this.#server.routing(request, response));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, this.#options.host, resolve);
    });
    this.#open.set(store.hash, server);
    this.#directory.givePort((server.address() as AddressInfo).port, store.hash);
  }

  /** Takes no new connection from now on; requests in hand, such as the one that asked for this, finish. */
  shut(storeHash: string): void {
    const server = this.#open.get(storeHash);
    if (!server) return;
    this.#open.delete(storeHash);
    this.#directory.takePort((server.address() as AddressInfo).port);
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    // A connection in use is idle after its answer, and nobody asks for it to be closed again then.
    server.keepAliveTimeout = 1;
    this.#closing.set(server, closed);
    void closed.then(() => this.#closing.delete(server));
  }

  async close(): Promise<void> {
    for (const hash of [...this.#open.keys()]) this.shut(hash);
    await Promise.all(this.#closing.values());
  }

  /** Cuts the connections that closing still waits for. */
  hangUp(): void {
    for (const server of this.#closing.keys()) server.closeAllConnections();
  }
}
