import { readFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import type { Engine } from '../src/db/context.ts';
import type { Finding } from './findings.ts';
import type { Figures, Measured } from './measure.ts';
import type { Options } from './options.ts';

/** One run as JSON: what was measured, on what. */
export interface Report {
  readonly date: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly versions: Readonly<Record<string, string>>;
  readonly options: Pick<Options, 'sizes' | 'seconds' | 'rounds' | 'connections'>;
  readonly results: readonly Measured[];
  readonly findings: readonly Finding[];
  /** Cases that could not be measured, and why. */
  readonly failures: readonly Failure[];
  /** The memory of each server at the end, in bytes. */
  readonly residentBytes: Readonly<Partial<Record<Engine, number>>>;
}

export interface Failure {
  readonly engine: Engine;
  readonly case: string;
  readonly reason: string;
}

/** A finding's value with its unit. */
export const valueOf = ({ value, unit }: Finding): string =>
  `${value < 100 ? Number(value.toFixed(2)) : Math.round(value)} ${unit}`.trim();

export const machine = (): Report['machine'] => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGigabytes: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${release()} ${arch()}`,
});

/** The versions of what the figures depend on; `postgres` is what the server says of itself, where one was used. */
export function versions(postgres: string | null): Report['versions'] {
  const packages = [
    'fastify',
    'graphql',
    'graphql-jit',
    'kysely',
    'pg',
    '@electric-sql/pglite',
    'autocannon',
  ];
  return {
    node: process.versions.node,
    ...Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
    ...(postgres !== null && { postgres }),
  };
}

function versionOf(name: string): string {
  const path = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

const COLUMNS = [
  'case',
  'SQL',
  'p50 ms',
  'p99 ms',
  'req/s',
  'floor',
  'p50 ms',
  'p99 ms',
  'req/s',
  'ratio',
  'CPU µs',
  'floor CPU',
  'CPU ratio',
];

/** One engine's cases as a table. */
export function table(results: readonly Measured[]): string {
  const rows = results.map(({ case: name, statements, floorKind, server, floor, ratio, cpuRatio }) => [
    name,
    String(statements.length),
    ...side(server),
    floorKind,
    ...side(floor),
    ratio.toFixed(2),
    server.cpuMicroseconds.toFixed(0),
    floor.cpuMicroseconds.toFixed(0),
    cpuRatio.toFixed(1),
  ]);
  const widths = COLUMNS.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ');
  return [line(COLUMNS), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

const side = ({ p50, p99, perSecond }: Figures): string[] => [
  p50.toFixed(2),
  p99.toFixed(2),
  perSecond.toFixed(0),
];
