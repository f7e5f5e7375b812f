/**
 * Writes every generated file, or with --check fails when one is not current.
 * Each generator answers the path from the project's root and the whole content.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateErrors } from './errors.ts';
import { generateGraphqlTypes } from './graphql-types.ts';
import { generateConfiguration } from './configuration.ts';
import { generateCoverage } from './coverage.ts';
import { generateRestDocument } from './rest-document.ts';
import { generateRestTypes } from './rest-types.ts';
import { generateTables } from './tables.ts';

type Generated = { path: string; content: string };

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const generators: readonly (() => Promise<Generated>)[] = [
  generateTables,
  generateGraphqlTypes,
  generateConfiguration,
  generateRestDocument,
  generateRestTypes,
  generateCoverage,
  generateErrors,
];

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const generate of generators) {
  const { path, content } = await generate();
  const file = join(root, path);
  const current = read(file);
  if (current === content) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(`wrote ${path}`);
}
if (check && stale.length > 0) {
  console.error(`Not current: ${stale.join(', ')}. Run: npm run generate`);
  process.exitCode = 1;
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
