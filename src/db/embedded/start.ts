import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from '../lock.ts';
import { EmbeddedEngine } from './engine.ts';

export interface StartedEmbedded {
  readonly engine: EmbeddedEngine;
  /** Gives the data folder back to other processes; for after the engine has closed. */
  readonly release: () => void;
}

/**
 * Begins to open the embedded database, which takes a while in a thread of its own. Throws DataFolderInUse.
 * @param folder the data folder, which this process then holds alone, or null for a database that is only in memory
 * @param from the file with the dump of a prepared database to start a new one from
 */
export function startEmbedded(folder: string | null, from?: string): StartedEmbedded {
  if (folder === null)
    return { engine: new EmbeddedEngine({ dataDir: 'memory://', from }), release: () => undefined };
  const lock = lockFolder(folder);
  const dataDir = join(folder, 'database');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return { engine: new EmbeddedEngine({ dataDir, from }), release: () => lock.release() };
}
