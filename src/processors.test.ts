import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { getPriority } from 'node:os';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { busyLoop, stepPoolBack } from './processors.ts';

const isLinux = process.platform === 'linux';

/** The niceness of each thread of this process, by the thread's name. */
const nicenesses = (): Map<string, Set<number>> => {
  const found = new Map<string, Set<number>>();
  for (const id of readdirSync('/proc/self/task')) {
    const name = readFileSync(`/proc/self/task/${id}/comm`, 'utf8').trim();
    found.set(name, (found.get(name) ?? new Set()).add(getPriority(Number(id))));
  }
  return found;
};

test(
  'the threads of the pool step back, and no others',
  { skip: isLinux ? false : 'Linux only' },
  async () => {
    // The pool is made when it is first used.
    await readFile(new URL(import.meta.url));
    const before = nicenesses();
    stepPoolBack();
    const after = nicenesses();
    assert.deepEqual(after.get('libuv-worker'), new Set([10]));
    for (const [name, values] of before)
      if (name !== 'libuv-worker') assert.deepEqual(after.get(name), values);
  },
);

test('a loop that works all the time is busy, one that waits is not', async () => {
  const isBusy = busyLoop();
  await pause(60);
  assert.equal(isBusy(), false);
  const until = performance.now() + 60;
  while (performance.now() < until);
  assert.equal(isBusy(), true);
  assert.equal(isBusy(), true, 'over so short a time nothing else can be said');
  await pause(200);
  assert.equal(isBusy(), false);
});
