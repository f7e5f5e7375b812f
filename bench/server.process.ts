/** The server that is measured: wired as `npm start` does, on a seeded store. */
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { Session } from 'node:inspector/promises';
import { createApp } from '../src/app.ts';
import { findDefaultStore } from '../src/domains/stores/index.ts';
import { installationSecrets, readSecrets } from '../src/secrets.ts';
import { accessOf, type StoreAccess } from '../src/seeds/index.ts';
import { runChild } from './child.ts';
import type { Constant } from './floor.process.ts';
import { memoryUse, quotesASecond } from './in-process.ts';
import type { Sizes } from './options.ts';
import { configOf, openDatabase, type Place } from './place.ts';
import { startReplay } from './replay.ts';
import { Recorder, type Statement } from './statements.ts';

export type { MemoryUse } from './in-process.ts';

export interface ServerReady {
  readonly port: number;
  /** The port that sends recorded statements only (replay.ts). */
  readonly replayPort: number;
  readonly access: StoreAccess;
}

await runChild<{ place: Place; sizes: Sizes }>(async ({ place, sizes }) => {
  const config = configOf(place);
  const secrets = readSecrets(config);
  const database = await openDatabase(place);
  const app = await createApp({ config, secrets, database });
  const store = (await findDefaultStore(app.services))!;
  await app.listen();
  const replay = await startReplay(place, database);
  const ready: ServerReady = {
    port: (app.server.server.address() as AddressInfo).port,
    replayPort: replay.port,
    access: await accessOf(app.services, store, installationSecrets(secrets)),
  };
  const recorder = new Recorder();
  let recordings: (readonly Statement[])[] = [];
  const inspector = new Session();
  return {
    ready,
    commands: {
      record: () => recorder.start(),
      /** Answers the texts of what went to the engine since `record`. */
      recorded() {
        const statements = recorder.stop();
        recordings.push(statements);
        return statements.map(({ text }) => text);
      },
      /** Makes a floor of the requests recorded since the last one. */
      replay({ name, constant }: { name: string; constant: Constant }) {
        replay.set(name, constant, recordings);
        recordings = [];
      },
      memory: () => memoryUse(app.services, store, sizes),
      quote: (seconds: number) => quotesASecond(app.services, store, sizes, seconds),
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
    async close() {
      await replay.close();
      await app.close();
    },
  };
});
