/** Fills an empty database with the store to measure, and ends. In a process of its own, to leave no heap behind. */
import { createApp } from '../src/app.ts';
import { runChild } from './child.ts';
import { configOf, openDatabase, type Place } from './place.ts';
import { readSecrets } from '../src/secrets.ts';
import { seedStore } from './store-seed.ts';
import type { Sizes } from './options.ts';

await runChild<{ place: Place; sizes: Sizes }>(async ({ place, sizes }) => {
  const config = configOf(place);
  const app = await createApp({ config, secrets: readSecrets(config), database: await openDatabase(place) });
  await seedStore(app.services, sizes);
  return { ready: {}, close: () => app.close() };
});
