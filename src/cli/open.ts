import { readConfig, type Config } from '../config/index.ts';
import { startEmbedded } from '../db/embedded/start.ts';
import type { OpenDatabase } from '../db/open.ts';
import type { App, AppOptions } from '../app.ts';
import type { Store } from '../domains/stores/index.ts';
import { DomainError } from '../kernel/errors.ts';
import { readSecrets, type Secrets } from '../secrets.ts';

export interface Opened {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly app: App;
}

/** Opens the database of the configuration and wires a process; the caller closes the app. */
export async function openApp(
  overrides: Partial<Config>,
  options: Pick<AppOptions, 'testClock'> = {},
): Promise<Opened> {
  const config = readConfig(overrides);
  const [database, { createApp }] = await Promise.all([openDatabase(config), import('../app.ts')]);
  try {
    const secrets = readSecrets(config);
    return { config, secrets, app: await createApp({ config, secrets, database, ...options }) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The embedded engine starts in its own thread while this one loads the rest, which takes as long. */
export async function openDatabase({
  DATABASE_URL,
  DATABASE_POOL_SIZE,
  PATRON_DATA_DIR,
}: Config): Promise<OpenDatabase> {
  const started = DATABASE_URL === null ? startEmbedded(PATRON_DATA_DIR) : null;
  const { connectEmbedded, openPostgres } = await import('../db/open.ts');
  return started ? connectEmbedded(started) : openPostgres(DATABASE_URL!, DATABASE_POOL_SIZE);
}

/** Runs a command on an open app and closes it, whatever happens. */
export async function withApp(
  overrides: Partial<Config>,
  run: (opened: Opened) => Promise<void>,
): Promise<void> {
  const opened = await openApp(overrides);
  try {
    await run(opened);
  } finally {
    await opened.app.close();
  }
}

/** The store of a hash, or the default one. */
export async function chosenStore({ app }: Opened, hash: string | undefined): Promise<Store> {
  const { services } = app;
  const { findDefaultStore, findStoreByHash } = await import('../domains/stores/index.ts');
  const store = hash === undefined ? await findDefaultStore(services) : await findStoreByHash(services, hash);
  if (!store) {
    const message =
      hash === undefined
        ? 'There is no demo store here yet; `serve` makes it, or name one with --store.'
        : `There is no store ${hash}.`;
    throw new DomainError('stores.not_found', message);
  }
  return store;
}
