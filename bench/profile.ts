import { readFileSync } from 'node:fs';

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** The functions of a CPU profile that took the most time themselves, with their share of the time not idle. */
export function hottest(file: string, count: number): { readonly where: string; readonly share: number }[] {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile;
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [
      id,
      url === '' ? functionName : `${functionName || '(anonymous)'} ${shortened(url)}:${lineNumber + 1}`,
    ]),
  );
  const times = new Map<string, number>();
  let busy = 0;
  for (const [at, id] of samples.entries()) {
    const name = names.get(id)!;
    if (name === '(idle)' || name === '(program)' || name === '(root)') continue;
    busy += timeDeltas[at]!;
    times.set(name, (times.get(name) ?? 0) + timeDeltas[at]!);
  }
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([where, time]) => ({ where, share: time / busy }));
}

const root = new URL('..', import.meta.url).href;
const shortened = (url: string): string => (url.startsWith(root) ? url.slice(root.length) : url);
