import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from './findings.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STARTS = 5;
const STORES = 20;

interface Demo {
  readonly api_url: string;
  readonly operator_key: string;
}

interface Started {
  /** From the command to the first answer of `/healthz`. */
  readonly milliseconds: number;
  readonly demo: Demo;
  stop(): Promise<void>;
}

/** What `npm start` takes on a fresh data folder and on one that is there, and what making a store takes. */
export async function startFindings(): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'patron-bench-start-'));
  try {
    const first = await npmStart(folder);
    const stores = await making(first.demo).finally(() => first.stop());
    const later: number[] = [];
    for (let at = 0; at < STARTS; at += 1) {
      const started = await npmStart(folder);
      later.push(started.milliseconds);
      await started.stop();
    }
    const finding = (name: string, value: number, most: number): Finding => ({
      engine: 'pglite',
      name,
      value,
      unit: 'ms',
      target: { most },
    });
    return [
      finding('npm start, fresh data folder', first.milliseconds, 10_000),
      finding(`npm start, existing data folder, median of ${STARTS}`, median(later), 1_500),
      finding(`making a store with the demo's data, median of ${STORES}`, median(stores), 200),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function npmStart(folder: string): Promise<Started> {
  const began = performance.now();
  // A group of its own, so that stopping reaches what npm started.
  const child = spawn('npm', ['start', '--silent'], {
    cwd: ROOT,
    env: { ...process.env, PATRON_DATA_DIR: folder, PORT: '0', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString();
      const found = /http:\/\/localhost:\d+/.exec(text);
      if (found) resolve(found[0]);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`npm start ended with code ${code}: ${text}`)));
  });
  const { ok } = await fetch(`${url}/healthz`);
  const milliseconds = performance.now() - began;
  const stop = async (): Promise<void> => {
    process.kill(-child.pid!, 'SIGTERM');
    await ended;
  };
  if (!ok) {
    await stop();
    throw new Error(`${url}/healthz does not answer.`);
  }
  return { milliseconds, demo: JSON.parse(readFileSync(join(folder, 'demo.json'), 'utf8')) as Demo, stop };
}

/** What each of some stores took to make, in milliseconds, one after the other. */
async function making({ api_url, operator_key }: Demo): Promise<number[]> {
  const taken: number[] = [];
  for (let at = 0; at < STORES; at += 1) {
    const began = performance.now();
    const answer = await fetch(`${api_url}/patron/v1/stores`, {
      method: 'POST',
      headers: { authorization: `Bearer ${operator_key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ seed: 'demo' }),
    });
    await answer.text();
    if (answer.status !== 201) throw new Error(`Making a store answered ${answer.status}.`);
    taken.push(performance.now() - began);
  }
  return taken;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
