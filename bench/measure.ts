import { join } from 'node:path';
import type { Engine } from '../src/db/open.ts';
import type { Case } from './cases.ts';
import type { Child, Usage } from './child.ts';
import type { Constant, FloorKind, FloorReady } from './floor.process.ts';
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
  readonly answerBytes: number;
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

/** Headers that the floor repeats, so that its answer is as long; the rest each server writes itself. */
const OWN_HEADERS = /^(date|connection|keep-alive|content-length|transfer-encoding)$/;

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
  await floor.ask('set', { name: slug(each.name), constant });
  const sideOf = (child: Child<{ port: number }>, prefix: string) => (seconds: number) =>
    timed(child, () =>
      load({
        port: child.ready.port,
        prefix,
        requests,
        connections: options.connections,
        seconds,
        status: constant.status,
        leastBytes: bytes * 0.6,
      }),
    );
  const onServer = sideOf(server, '');
  const onFloor = sideOf(floor, `/${each.floor}/${slug(each.name)}`);
  const warmUp = Math.max(0.4, options.seconds / 4);
  await onFloor(warmUp);
  await onServer(warmUp);
  const rounds: { floor: Figures; server: Figures }[] = [];
  for (let round = 0; round < options.rounds; round += 1)
    rounds.push({ floor: await onFloor(options.seconds), server: await onServer(options.seconds) });
  if (profileFolder !== null) {
    await server.ask('startProfile');
    await onServer(options.seconds);
    await server.ask('stopProfile', join(profileFolder, `${engine}-${slug(each.name)}.cpuprofile`));
  }
  const best = {
    server: better(rounds.map((round) => round.server)),
    floor: better(rounds.map((round) => round.floor)),
  };
  return {
    engine,
    case: each.name,
    floorKind: each.floor,
    answerBytes: bytes,
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

/** The first answer must be the right one, or the case is no case. Later ones are held against its size. */
async function firstAnswer(
  each: Case,
  port: number,
  requests: Requests,
): Promise<{ constant: Constant; bytes: number }> {
  const response = await send(port, '', typeof requests === 'function' ? requests() : requests[0]!);
  const body = await response.text();
  const wanted = each.status ?? 200;
  if (response.status !== wanted)
    throw new Error(`The first answer has status ${response.status}, not ${wanted}: ${body.slice(0, 600)}`);
  if (body.includes('"errors"')) throw new Error(`The first answer has errors: ${body.slice(0, 600)}`);
  if (body.includes('"notImplemented"'))
    throw new Error(`The first answer says that something is not built: ${body.slice(-600)}`);
  each.check?.({ headers: response.headers, body });
  const headers = [...response.headers].filter(([name]) => !OWN_HEADERS.test(name));
  const bytes =
    Buffer.byteLength(body) + headers.reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
  return { constant: { status: response.status, headers: Object.fromEntries(headers), body }, bytes };
}
