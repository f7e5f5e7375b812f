import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from '../src/db/context.ts';
import { listingsOf } from './cases.ts';
import type { Child } from './child.ts';
import { load, type Load, type Loaded } from './load.ts';
import type { Options } from './options.ts';
import type { MemoryUse, ServerReady } from './server.process.ts';
import { loginRequest, otherCustomers, signedIn, type Shop } from './shop.ts';

/** Something that is measured without a floor. */
export interface Finding {
  readonly engine: Engine;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it must reach, or must not pass. */
  readonly target?: { readonly least: number } | { readonly most: number };
}

export const isMet = ({ value, target }: Finding): boolean =>
  target === undefined || ('least' in target ? value >= target.least : value <= target.most);

/** What the catalogue takes in the server's memory; before anything else was read. */
export async function memoryFindings(engine: Engine, server: Child<ServerReady>): Promise<Finding[]> {
  const { indexBytes, entryBytes, variants, weighed } = (await server.ask('memory')) as MemoryUse;
  const megabytes = (bytes: number): number => bytes / 2 ** 20;
  const unit = 'MB a million variants';
  return [
    { engine, name: 'memory of products and their prices', value: megabytes(entryBytes * 1e6), unit },
    { engine, name: 'the same as it is counted (PATRON_MEMORY_MB)', value: megabytes(weighed * 1e6), unit },
    { engine, name: 'memory of the index for lists', value: megabytes((indexBytes / variants) * 1e6), unit },
  ];
}

/** Prices in the process of the server, without HTTP. */
export async function pricingFinding(
  engine: Engine,
  server: Child<ServerReady>,
  { seconds }: Options,
): Promise<Finding> {
  await server.ask('quote', Math.min(seconds, 1));
  const value = (await server.ask('quote', seconds)) as number;
  const target = { least: 200_000 };
  return { engine, name: 'pricing in process, by hundreds', value, unit: 'items a second', target };
}

/** How many sign-ins wait for their password to be hashed. */
const WAITING = 200;

/** A signed-in listing while others wait for their passwords to be hashed, against the same with nobody else there. */
export async function waitingFindings(
  engine: Engine,
  server: Child<ServerReady>,
  options: Options,
): Promise<Finding[]> {
  const shop: Shop = { ...server.ready, sizes: options.sizes };
  const ask = (requests: Load['requests'], connections: number, seconds: number): Promise<Loaded> =>
    load({ port: shop.port, prefix: '', requests, connections, seconds, status: 200, leastBytes: 100 });
  const listings = await listingsOf(shop, await signedIn(shop));
  const next = otherCustomers(shop);
  const seconds = Math.max(3, options.seconds);
  await ask(listings, options.connections, 1);
  const idle = await ask(listings, options.connections, seconds);
  // The sign-ins begin before and end after what is measured.
  const signIns = ask(() => loginRequest(shop, next()), WAITING, seconds + 2);
  await pause(1_000);
  const busy = await ask(listings, options.connections, seconds);
  await signIns;
  // The server still hashes for those that were not answered, and must not be closed under them.
  await pause(WAITING * 20);
  const name = (what: string): string => `signed-in listing, ${what}`;
  return [
    { engine, name: name('p99 idle'), value: idle.p99, unit: 'ms' },
    { engine, name: name(`p99 while ${WAITING} sign-ins wait`), value: busy.p99, unit: 'ms' },
    {
      engine,
      name: name('the second as a multiple of the first'),
      value: busy.p99 / idle.p99,
      unit: '',
      target: { most: 3 },
    },
  ];
}
