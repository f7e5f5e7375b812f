import { readFileSync } from 'node:fs';

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Where the time went: our functions by name and line, packages and the engine as one each. */
export interface Cost {
  readonly where: string;
  /** Of the time that was not idle. */
  readonly share: number;
}

/** The largest costs of a CPU profile, by the time spent in the code itself and not in what it calls. */
export function costsOf(file: string, count: number): Cost[] {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile;
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const times = new Map<string, number>();
  let busy = 0;
  for (const [at, id] of samples.entries()) {
    const place = places.get(id)!;
    if (LEFT_OUT.has(place)) continue;
    busy += timeDeltas[at]!;
    times.set(place, (times.get(place) ?? 0) + timeDeltas[at]!);
  }
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([where, time]) => ({ where, share: time / busy }));
}

/** Not the server's work: waiting, and the profiler's own. */
const LEFT_OUT = new Set(['(idle)', '(program)', '(root)', 'node:inspector']);

const root = new URL('..', import.meta.url).href;

function placeOf({ functionName, url, lineNumber }: CpuProfile['nodes'][number]['callFrame']): string {
  if (url.startsWith('wasm:')) return 'PostgreSQL, embedded';
  if (url === '') return /^\(/.test(functionName) ? functionName : `native ${functionName || '(anonymous)'}`;
  const [, inPackages] = url.split('/node_modules/');
  if (inPackages) return `package ${/^(@[^/]+\/)?[^/]+/.exec(inPackages)![0]}`;
  if (url.startsWith('node:')) return url;
  return `${functionName || '(anonymous)'} ${url.replace(root, '')}:${lineNumber + 1}`;
}
