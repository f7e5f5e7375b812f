/**
 * `npm test`: runs every suite that can run here and says what it left out, and why.
 * Arguments are passed on to node's test runner; paths among them replace the whole list.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './support/chromium.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const given = process.argv.slice(2);
const paths = given.filter((argument) => !argument.startsWith('-'));
const flags = given.filter((argument) => argument.startsWith('-'));
const all = globSync(['src/**/*.test.ts', 'tests/**/*.test.ts']).sort();

const leftOut: string[] = [];
const chromium = findChromium();
if (!chromium)
  leftOut.push('browser tests: no chromium here (Debian: apt-get install chromium, or set CHROMIUM)');
if (!process.env['DATABASE_URL'])
  leftOut.push('contract suites and races on PostgreSQL: DATABASE_URL is not set');
if (!existsSync(join(root, '..', 'shared', 'reference'))) {
  leftOut.push('comparison with the reference schemas: ../shared/reference is not here');
}

const files =
  paths.length > 0 ? paths : all.filter((file) => chromium || !file.startsWith(join('tests', 'browser')));
const concurrency = Math.max(2, Math.min(4, availableParallelism()));
const run = spawnSync(
  process.execPath,
  ['--test', `--test-concurrency=${concurrency}`, '--test-timeout=300000', ...flags, ...files],
  { stdio: 'inherit', env: { ...process.env, NODE_NO_WARNINGS: '1' } },
);
if (leftOut.length > 0) console.log(`\nLeft out:\n${leftOut.map((line) => `  - ${line}`).join('\n')}`);
process.exitCode = run.status ?? 1;
