import { chmodSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreAccess } from '../seeds/index.ts';

/** Writes demo.json for this user alone, whole or not at all. Answers its path. */
export function writeDemoFile(folder: string, access: StoreAccess): string {
  const path = join(folder, 'demo.json');
  const next = `${path}.next`;
  writeFileSync(next, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 });
  chmodSync(next, 0o600);
  renameSync(next, path);
  return path;
}
