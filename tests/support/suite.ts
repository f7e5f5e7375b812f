import { after, before } from 'node:test';
import type { StoreAccess, StoreWish } from '../../src/seeds/index.ts';
import type { OpenDatabase } from '../../src/db/open.ts';
import type { EngineUnderTest } from './engines.ts';
import { startServer, type TestServer, type TestServerOptions } from './server.ts';
import { testServices } from './services.ts';

interface ServerOfSuite extends TestServerOptions {
  /** Where its clock stands still, in milliseconds since the epoch; without it the clock runs. */
  readonly at?: number;
}

/** One server for all tests of a suite, started before and closed after them. Until the suite begins it is empty. */
export function suiteServer({ at, ...options }: ServerOfSuite = {}): TestServer {
  const server = {} as TestServer;
  before(async () => {
    Object.assign(server, await startServer(options));
    if (at !== undefined) server.clock.set(at);
  });
  after(() => server.close());
  return server;
}

/** The same with a store: the demo's, or a new one of its own. */
export function suiteStore({ wish, ...options }: ServerOfSuite & { readonly wish?: StoreWish } = {}): {
  readonly server: TestServer;
  readonly store: StoreAccess;
} {
  const server = suiteServer(options);
  const store = {} as StoreAccess;
  before(async () => {
    Object.assign(store, wish ? await server.store(wish) : server.demo);
  });
  return { server, store };
}

/** A database and the services of a process for all tests of a suite. Until the suite begins they are empty. */
export function suiteServices(
  engine: EngineUnderTest,
  { at }: { readonly at?: number } = {},
): { readonly database: OpenDatabase; readonly services: ReturnType<typeof testServices> } {
  const database = {} as OpenDatabase;
  const services = {} as ReturnType<typeof testServices>;
  before(async () => {
    Object.assign(database, await engine.open());
    Object.assign(services, testServices(database));
    if (at !== undefined) services.clock.set(at);
  });
  after(() => database.close());
  return { database, services };
}
