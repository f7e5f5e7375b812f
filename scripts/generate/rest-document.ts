import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { parse } from 'yaml';
import { METHODS, type Json, type OpenApiDocument, type PathItem } from '../../src/surfaces/rest/document.ts';

const folder = join(import.meta.dirname, '..', '..', 'src', 'surfaces', 'rest', 'contract');

/** Reads every file of contract/ and merges them. A path or component that two files define is an error. */
export function mergeContract(): OpenApiDocument {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const head: Record<string, unknown> = {};
  const paths: Record<string, PathItem> = {};
  const components: Record<string, Record<string, Json>> = {};
  for (const file of files) {
    const part = parse(readFileSync(join(folder, file), 'utf8')) as Partial<OpenApiDocument>;
    const { paths: morePaths = {}, components: moreComponents = {}, ...rest } = part;
    addAll(head, rest, file);
    addAll(paths, morePaths, file);
    for (const [kind, entries] of Object.entries(moreComponents))
      addAll((components[kind] ??= {}), entries, file);
  }
  return { openapi: '3.1.0', ...head, paths: withRefusals(paths), components };
}

function addAll<T>(all: Record<string, T>, more: Readonly<Record<string, T>>, file: string): void {
  for (const [name, value] of Object.entries(more)) {
    if (name in all) throw new Error(`${file} defines ${name} a second time`);
    all[name] = value;
  }
}

/** Every operation may refuse, nearly each in the form of its version; the files do not repeat it. */
function withRefusals(paths: Record<string, PathItem>): Record<string, PathItem> {
  for (const [path, item] of Object.entries(paths)) {
    const usual = path.startsWith('/v2/') ? 'RefusedV2' : 'RefusedV3';
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const refused = operation['x-errors'] === 'problems' ? 'RefusedProblems' : usual;
      Object.assign(operation.responses, { default: { $ref: `#/components/responses/${refused}` } });
    }
  }
  return paths;
}

/** The merged contract, as the server reads it. The same files give the same text. */
export async function generateRestDocument(): Promise<{ path: string; content: string }> {
  const content = await format(JSON.stringify(mergeContract()), { parser: 'json', printWidth: 110 });
  return { path: 'src/surfaces/rest/contract.generated.json', content };
}
