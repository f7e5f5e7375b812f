import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The embedded database is open in another process; two on one folder lose rows. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
}

export interface FolderLock {
  release(): void;
}

/**
 * Takes the data folder for this process alone. The lock is the operating system's own (through SQLite's exclusive
 * mode), so it ends with the process however that ends, and is never stale.
 * @throws DataFolderInUse, naming the process that holds it
 */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const holder = join(folder, 'lock.json');
  const file = new DatabaseSync(join(folder, 'lock.db'));
  try {
    file.exec('pragma locking_mode = exclusive; begin exclusive;');
  } catch (error) {
    file.close();
    if (!/locked/i.test(String(error))) throw error;
    throw new DataFolderInUse(
      `The data folder ${folder} is in use by process ${holderOf(holder)}. ` +
        'Stop that process, or set PATRON_DATA_DIR to another folder.',
    );
  }
  writeFileSync(holder, JSON.stringify({ pid: process.pid }), { mode: 0o600 });
  return { release: () => file.close() };
}

function holderOf(path: string): string {
  try {
    return String((JSON.parse(readFileSync(path, 'utf8')) as { pid: number }).pid);
  } catch {
    return '(unknown: it is just starting)';
  }
}
