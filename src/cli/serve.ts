import { resolve } from 'node:path';
import type { App } from '../app.ts';
import type { Config } from '../config/index.ts';
import type { StoreAccess } from '../seeds/index.ts';
import { isLoopbackHost } from '../http/directory.ts';
import { installationSecrets } from '../secrets.ts';
import { catalystEnvironment, hostsLines } from './catalyst-environment.ts';
import { writeDemoFile } from './demo-file.ts';
import { openApp } from './open.ts';
import { welcome } from './welcome.ts';

/** Starts the server and stays until SIGINT or SIGTERM, which finish the requests in hand. */
export async function serveCommand(
  overrides: Partial<Config>,
  options: { testClock: boolean; demo: boolean },
): Promise<void> {
  const opened = await openApp(overrides, { testClock: options.testClock });
  const { app, config, secrets } = opened;
  stopOnSignals(() => app.close());
  const { accessOf, demoStore } = await import('../seeds/index.ts');
  try {
    const withDemo = options.demo && config.DATABASE_URL === null;
    const store = withDemo ? await demoStore(app.services) : null;
    await app.listen();
    if (store) {
      const access = await accessOf(app.services, store, installationSecrets(secrets));
      const file = writeDemoFile(config.PATRON_DATA_DIR, access);
      const authority = app.tls?.authority.file ?? null;
      console.log(welcome(access, file, { showsMail: showsMail(config), authority }));
      if (app.tls) console.log(forStorefronts(access, config, app.tls));
    } else {
      console.log(`Patron is ready at ${app.urls.api()}.`);
    }
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** How a storefront on this machine reaches the store as it would reach one in production. */
function forStorefronts(
  access: StoreAccess,
  { PATRON_DOMAIN: domain }: Config,
  tls: NonNullable<App['tls']>,
): string {
  const authority = resolve(tls.authority.file);
  return `The environment of a Catalyst storefront (docs/guides/catalyst.md):

${catalystEnvironment(access, { domain, port: tls.port(), authority })}
Where names under .localhost do not resolve by themselves, these lines belong in the hosts file:

${hostsLines(access.store_hash, domain)}`;
}

/** As app.ts has it. */
const showsMail = (config: Config): boolean =>
  isLoopbackHost(config.HOST) && config.DATABASE_URL === null && config.PATRON_SMTP_URL === null;

/** The first signal finishes and closes; a second one does not wait. */
function stopOnSignals(close: () => Promise<void>): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    console.log(`${signal}: finishing the requests in hand …`);
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
