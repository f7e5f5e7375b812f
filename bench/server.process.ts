/** The server that is measured: wired as `npm start` does, on a seeded store. */
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { Session } from 'node:inspector/promises';
import { createApp } from '../src/app.ts';
import { findDefaultStore } from '../src/domains/stores/index.ts';
import { installationSecrets, readSecrets } from '../src/secrets.ts';
import { accessOf, type StoreAccess } from '../src/seeds/index.ts';
import { runChild } from './child.ts';
import { configOf, openDatabase, type Place } from './place.ts';

export interface ServerReady {
  readonly port: number;
  readonly access: StoreAccess;
}

await runChild<{ place: Place }>(async ({ place }) => {
  const config = configOf(place);
  const secrets = readSecrets(config);
  const app = await createApp({ config, secrets, database: await openDatabase(place) });
  const store = (await findDefaultStore(app.services))!;
  await app.listen();
  const { port } = app.server.server.address() as AddressInfo;
  const ready: ServerReady = {
    port,
    access: await accessOf(app.services, store, installationSecrets(secrets)),
  };
  const inspector = new Session();
  return {
    ready,
    commands: {
      async startProfile() {
        inspector.connect();
        await inspector.post('Profiler.enable');
        await inspector.post('Profiler.start');
      },
      async stopProfile(file: string) {
        const { profile } = await inspector.post('Profiler.stop');
        inspector.disconnect();
        writeFileSync(file, JSON.stringify(profile));
      },
    },
    close: () => app.close(),
  };
});
