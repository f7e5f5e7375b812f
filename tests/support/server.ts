import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App } from '../../src/app.ts';
import { readConfig, type Config } from '../../src/config/index.ts';
import { openPostgres, type OpenDatabase } from '../../src/db/open.ts';
import { accessOf, createSeededStore, type StoreAccess, type StoreWish } from '../../src/seeds/index.ts';
import type { TestClock } from '../../src/kernel/clock.ts';
import { newSecret } from '../../src/kernel/ids.ts';
import { memoryDatabase } from './database.ts';

export interface TestServer {
  readonly app: App;
  readonly clock: TestClock;
  /** Of the default store, which is made from the demo seed. */
  readonly demo: StoreAccess;
  readonly operatorKey: string;
  /** The port it listens on. */
  readonly port: number;
  /** Makes another store. */
  store(wish?: StoreWish): Promise<StoreAccess>;
  close(): Promise<void>;
}

export interface TestServerOptions {
  readonly config?: Partial<Config>;
  /** A PostgreSQL of its own instead of the embedded database in memory. */
  readonly postgres?: string;
  /** Shares its secrets, as two nodes do. */
  readonly secrets?: { encryptionKey: string; operatorKey: string };
  /** A second node finds the demo store already there. */
  readonly demo?: StoreAccess;
}

/** Starts the real server on a free loopback port. Everything goes over HTTP from there. */
export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'patron-test-'));
  const database: OpenDatabase = options.postgres
    ? openPostgres(options.postgres, 10)
    : await memoryDatabase();
  const config = readConfig(
    {
      PORT: 0,
      PATRON_DATA_DIR: folder,
      PATRON_LOG_LEVEL: 'silent',
      DATABASE_URL: options.postgres ?? null,
      ...options.config,
    },
    {},
  );
  const shared = options.secrets ?? { encryptionKey: newSecret(), operatorKey: newSecret() };
  const secrets = {
    encryptionKey: Buffer.from(shared.encryptionKey, 'hex'),
    operatorKey: shared.operatorKey,
    trustedProxySecret: 'test-proxy-secret',
  };
  const app = await createApp({ config, secrets, database, testClock: true, validateResponses: true });
  const installation = { operator_key: shared.operatorKey, trusted_proxy_secret: secrets.trustedProxySecret };
  const made = options.demo ? null : await createSeededStore(app.services, { isDefault: true });
  await app.listen();
  const describe = (store: Awaited<ReturnType<typeof createSeededStore>>) =>
    accessOf(app.services, store, installation);
  return {
    app,
    clock: app.clock as TestClock,
    demo: made
      ? await describe(made)
      : { ...options.demo!, storefront_url: app.urls.api(), api_url: app.urls.api() },
    operatorKey: shared.operatorKey,
    port: (app.server.server.address() as AddressInfo).port,
    async store(wish = {}) {
      const store = await createSeededStore(app.services, wish);
      await app.openStore(store);
      return describe(store);
    },
    async close() {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
