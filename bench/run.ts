/** `npm run bench`: measures the server on a seeded store, each case beside its floor. bench/README.md. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Engine } from '../src/db/context.ts';
import { cases } from './cases.ts';
import { startChild, type Usage } from './child.ts';
import type { FloorReady } from './floor.process.ts';
import { isMet, memoryFindings, pricingFinding, waitingFindings, type Finding } from './findings.ts';
import { withSection } from './markdown.ts';
import { measure, type Measured } from './measure.ts';
import { readOptions, USAGE, type Options } from './options.ts';
import { seededPlace } from './place.ts';
import { costsOf } from './profile.ts';
import { machine, table, valueOf, versions, type Failure, type Report } from './report.ts';
import type { ServerReady } from './server.process.ts';
import { startFindings } from './start.ts';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** What a Ctrl-C must still undo, last first. */
const undo: (() => Promise<void>)[] = [];
let interrupted = false;
let undoing: Promise<void> = Promise.resolve();
function undoAll(): Promise<void> {
  undoing = undoing.then(async () => {
    for (let task = undo.pop(); task; task = undo.pop()) await task();
  });
  return undoing;
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    interrupted = true;
    say(`${signal}: taking away what was made …`);
    void undoAll().finally(() => process.exit(1));
  });

/** Has something released, even if an interruption comes while it is still being made. */
async function held<T>(making: Promise<T>, release: (made: T) => Promise<void>): Promise<T> {
  undo.push(() => making.then(release, () => undefined));
  const made = await making;
  if (interrupted) throw new Error('Interrupted.');
  return made;
}

interface EngineRun {
  readonly results: Measured[];
  readonly findings: Finding[];
  readonly failures: Failure[];
  readonly residentBytes: number;
}

async function runEngine(engine: Engine, options: Options, profiles: string | null): Promise<EngineRun> {
  const { sizes } = options;
  say(`\n${engine}: a store of ${sizes.products} products and ${sizes.customers} customers …`);
  const began = performance.now();
  const { place } = await held(seededPlace(engine, options), ({ remove }) => remove());
  say(`${engine}: seeded in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  const server = await held(startChild<ServerReady>('server.process.ts', { place, sizes }), (child) =>
    child.stop(),
  );
  const floor = await held(startChild<FloorReady>('floor.process.ts', {}), (child) => child.stop());
  const results: Measured[] = [];
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  const found = async (name: string, find: () => Promise<readonly Finding[]>): Promise<void> => {
    if (!name.includes(options.only)) return;
    try {
      findings.push(...(await find()));
    } catch (error) {
      if (interrupted) throw error;
      failures.push({ engine, case: name, reason: reasonOf(error) });
      say(`  ${name}: FAILED. ${reasonOf(error)}`);
    }
  };
  // Before anything else was read.
  await found('memory', () => memoryFindings(engine, server));
  for (const each of cases.filter(({ name }) => name.includes(options.only))) {
    try {
      const measured = await measure(engine, each, { server, floor }, options, profiles);
      results.push(measured);
      say(
        `  ${each.name}: ${measured.server.perSecond.toFixed(0)} req/s, ${measured.ratio.toFixed(2)} of its floor`,
      );
    } catch (error) {
      if (interrupted) throw error;
      failures.push({ engine, case: each.name, reason: reasonOf(error) });
      say(`  ${each.name}: FAILED. ${reasonOf(error)}`);
    }
  }
  await found('pricing in process', async () => [await pricingFinding(engine, server, options)]);
  await found('while sign-ins wait', () => waitingFindings(engine, server, options));
  const { residentBytes } = (await server.ask('usage')) as Usage;
  await undoAll();
  if (engine === 'pglite') await found('start', startFindings);
  return { results, findings, failures, residentBytes };
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function postgresVersion(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]!.server_version;
  } finally {
    await client.end();
  }
}

async function main(options: Options): Promise<void> {
  const databaseUrl = process.env['DATABASE_URL'];
  const profiles = options.profile ? mkdtempSync(join(tmpdir(), 'patron-profiles-')) : null;
  const runs = new Map<Engine, EngineRun>();
  for (const engine of options.engines) runs.set(engine, await runEngine(engine, options, profiles));
  if (!databaseUrl) say('\nLeft out: PostgreSQL, since DATABASE_URL is not set.');
  const all = [...runs.values()];
  const { sizes, seconds, rounds, connections } = options;
  const report: Report = {
    date: new Date().toISOString(),
    machine: machine(),
    versions: versions(databaseUrl ? await postgresVersion(databaseUrl) : null),
    options: { sizes, seconds, rounds, connections },
    results: all.flatMap((run) => run.results),
    findings: all.flatMap((run) => run.findings),
    failures: all.flatMap((run) => run.failures),
    residentBytes: Object.fromEntries([...runs].map(([engine, run]) => [engine, run.residentBytes])),
  };
  print(report, runs);
  if (profiles) printProfiles(profiles);
  const { markdown } = options;
  if (markdown !== null) {
    const before = existsSync(markdown) ? readFileSync(markdown, 'utf8') : '';
    writeFileSync(markdown, withSection(before, report));
  }
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  if (report.failures.length > 0) process.exitCode = 1;
}

function print(report: Report, runs: ReadonlyMap<Engine, EngineRun>): void {
  const list = (facts: object): string =>
    Object.entries(facts)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ');
  console.log(`${report.date}: ${list(report.machine)}`);
  console.log(list(report.versions));
  const { sizes, seconds, rounds, connections } = report.options;
  console.log(`${list(sizes)}; the better of ${rounds} round(s) of ${seconds} s, ${connections} connections`);
  for (const [engine, { results, findings, residentBytes }] of runs) {
    console.log(`\n${engine} (server memory ${(residentBytes / 2 ** 20).toFixed(0)} MB)\n${table(results)}`);
    for (const finding of findings)
      console.log(`${finding.name}: ${valueOf(finding)}${isMet(finding) ? '' : ', which misses its target'}`);
  }
  if (report.failures.length === 0) return;
  console.log('\nNot measured:');
  for (const { engine, case: name, reason } of report.failures)
    console.log(`  ${engine}, ${name}: ${reason}`);
}

function printProfiles(folder: string): void {
  console.log(`\nCPU profiles in ${folder}`);
  for (const file of readdirSync(folder).sort()) {
    console.log(`  ${file}`);
    for (const { where, share } of costsOf(join(folder, file), 12))
      console.log(`    ${(share * 100).toFixed(1).padStart(5)} %  ${where}`);
  }
}

try {
  const options = readOptions(process.argv.slice(2), process.env['DATABASE_URL']);
  if (options === 'help') console.log(USAGE);
  else await main(options);
} catch (error) {
  if (!interrupted) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await undoAll();
}
