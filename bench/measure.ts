import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import type { Engine } from '../src/db/context.ts';
import type { Case, FloorKind } from './cases.ts';
import type { Child, Usage } from './child.ts';
import type { FloorReady } from './floor.process.ts';
import { firstAnswer } from './first-answer.ts';
import { load, type Loaded, type Requests } from './load.ts';
import type { Options } from './options.ts';
import type { ServerReady } from './server.process.ts';
import { send, type Shop } from './shop.ts';

/** One side of a case in its better round. Milliseconds, answers a second, microseconds of processor an answer. */
export interface Figures extends Loaded {
  readonly cpuMicroseconds: number;
}

export interface Measured {
  readonly engine: Engine;
  readonly case: string;
  readonly floorKind: FloorKind;
  /** The least ratio that is good enough. */
  readonly target: number | null;
  readonly answerBytes: number;
  /** What one request sends to the engine, once what is kept in memory is there. */
  readonly statements: readonly string[];
  readonly server: Figures;
  readonly floor: Figures;
  /** The server's requests a second as a share of the floor's. */
  readonly ratio: number;
  /** Its processor time an answer as a multiple of the floor's. */
  readonly cpuRatio: number;
}

export interface Sides {
  readonly server: Child<ServerReady>;
  readonly floor: Child<FloorReady>;
}

/** Measures one case beside its floor, in turns, and keeps the better round of each. */
export async function measure(
  engine: Engine,
  each: Case,
  { server, floor }: Sides,
  options: Options,
  profileFolder: string | null,
): Promise<Measured> {
  const shop: Shop = { ...server.ready, sizes: options.sizes };
  const requests = await each.prepare(shop);
  const { constant, bytes } = await firstAnswer(each, shop.port, requests);
  const name = slug(each.name);
  const sideOf = (child: Child<unknown>, port: number, prefix: string) => (seconds: number) =>
    timed(child, () =>
      load({
        port,
        prefix,
        requests,
        connections: options.connections,
        seconds,
        status: constant.status,
        leastBytes: bytes * 0.6,
      }),
    );
  const onServer = sideOf(server, shop.port, '');
  const warmUp = Math.max(0.4, options.seconds / 4);
  await onServer(warmUp);
  const bare = each.floor === 'statements';
  const statements = await recorded(server, requests, bare ? options.connections : 3);
  await server.ask('replay', { name, constant });
  await floor.ask('set', { name, constant });
  const prefix = `/${each.floor}/${name}`;
  const onFloor = bare ? sideOf(server, shop.replayPort, prefix) : sideOf(floor, floor.ready.port, prefix);
  await onFloor(warmUp);
  const rounds: { floor: Figures; server: Figures }[] = [];
  for (let round = 0; round < options.rounds; round += 1)
    rounds.push({ floor: await onFloor(options.seconds), server: await onServer(options.seconds) });
  if (profileFolder !== null) {
    await server.ask('startProfile');
    await onServer(options.seconds);
    await server.ask('stopProfile', join(profileFolder, `${engine}-${name}.cpuprofile`));
  }
  const best = {
    server: better(rounds.map((round) => round.server)),
    floor: better(rounds.map((round) => round.floor)),
  };
  return {
    engine,
    case: each.name,
    floorKind: each.floor,
    target: each.target?.[engine] ?? null,
    answerBytes: bytes,
    statements,
    ...best,
    ratio: best.server.perSecond / best.floor.perSecond,
    cpuRatio: best.server.cpuMicroseconds / best.floor.cpuMicroseconds,
  };
}

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const better = (rounds: readonly Figures[]): Figures =>
  rounds.reduce((best, round) => (round.perSecond > best.perSecond ? round : best));

async function timed(child: Child<unknown>, run: () => Promise<Loaded>): Promise<Figures> {
  const before = (await child.ask('usage')) as Usage;
  const loaded = await run();
  const after = (await child.ask('usage')) as Usage;
  return { ...loaded, cpuMicroseconds: (after.cpuMicroseconds - before.cpuMicroseconds) / loaded.answers };
}

/** Records some requests, one at a time. Answers the statements of the one that needed the fewest. */
async function recorded(
  server: Child<ServerReady>,
  requests: Requests,
  count: number,
): Promise<readonly string[]> {
  const all: string[][] = [];
  // What the load left in flight must not be taken for this.
  await pause(300);
  for (let at = 0; at < count; at += 1) {
    const request = typeof requests === 'function' ? requests() : requests[at % requests.length]!;
    await server.ask('record');
    await (await send(server.ready.port, '', request)).arrayBuffer();
    all.push((await server.ask('recorded')) as string[]);
  }
  // A node on PostgreSQL also looks for changes now and then, which is of no request.
  return all.reduce((least, each) => (each.length < least.length ? each : least));
}
