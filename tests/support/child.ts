import { spawn, spawnSync, type ChildProcess, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreAccess } from '../../src/seeds/index.ts';

const MAIN = join(import.meta.dirname, '..', '..', 'bin', 'patron.mjs');

/** A data folder of its own, whose path has a space. */
export interface DataFolder {
  readonly path: string;
  /** More of the environment for what runs on it. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What the last start wrote to demo.json. */
  demo(): StoreAccess;
  remove(): void;
}

export function dataFolder(): DataFolder {
  const root = mkdtempSync(join(tmpdir(), 'patron process '));
  const path = join(root, 'data');
  return {
    path,
    demo: () => JSON.parse(readFileSync(join(path, 'demo.json'), 'utf8')) as StoreAccess,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

const environment = (folder: DataFolder): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_TEST_CONTEXT: undefined,
  DATABASE_URL: '',
  PATRON_DATA_DIR: folder.path,
  PORT: '0',
  ...folder.environment,
});

/** Runs a command of the command line to its end. */
export const runCli = (folder: DataFolder, ...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [MAIN, ...args], {
    env: environment(folder),
    encoding: 'utf8',
    timeout: 60_000,
  });

/** A server in a process of its own. */
export interface ServerProcess {
  readonly pid: number;
  /** What it has printed so far, both streams. */
  readonly output: () => string;
  /** Sends a signal and waits for the end; answers the exit code, or the signal it died of. */
  stop(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

/** Starts `serve` and waits until it says that it is ready. Throws with its output when it ends before. */
export async function startProcess(folder: DataFolder, ...args: string[]): Promise<ServerProcess> {
  const child: ChildProcess = spawn(process.execPath, [MAIN, 'serve', ...args], { env: environment(folder) });
  let text = '';
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal)),
  );
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      text += chunk.toString();
      if (/^Patron is ready/m.test(text)) resolve();
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
    void ended.then((code) => reject(new Error(`ended with ${code}: ${text}`)));
  });
  return {
    pid: child.pid!,
    output: () => text,
    stop(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
