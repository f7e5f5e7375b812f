/*
 * How hashing passwords and answering requests share the processors (docs/adr/0069-hashing-gives-way.md).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { performance } from 'node:perf_hooks';

/** How far the pool steps back. A thread of this niceness gets about a tenth of one that does not step back. */
const NICENESS = 10;

/**
 * Lets the threads of Node's pool step back, so that hashing passwords takes what requests leave over of the processors.
 * Linux only, where threads have a priority of their own; elsewhere nothing is changed. To be called after the pool was
 * first used, which is when its threads are made.
 */
export function stepPoolBack(): void {
  if (process.platform !== 'linux') return;
  for (const thread of poolThreads())
    try {
      setPriority(thread, NICENESS);
    } catch {
      // A host may forbid it; then hashing and requests share the processors evenly, as they do elsewhere.
      return;
    }
}

function poolThreads(): number[] {
  const tasks = '/proc/self/task';
  try {
    return readdirSync(tasks)
      .filter((id) => readFileSync(`${tasks}/${id}/comm`, 'utf8') === 'libuv-worker\n')
      .map(Number);
  } catch {
    // A host without /proc, or a thread that ended meanwhile.
    return [];
  }
}

/** Over shorter times nothing can be said. */
const SAMPLE_MS = 50;

/** Tells whether the event loop was at work for more than half of the time, lately. */
export function busyLoop(): () => boolean {
  let last = performance.eventLoopUtilization();
  let isBusy = false;
  return () => {
    const now = performance.eventLoopUtilization();
    const since = performance.eventLoopUtilization(now, last);
    if (since.active + since.idle < SAMPLE_MS) return isBusy;
    last = now;
    isBusy = since.utilization > 0.5;
    return isBusy;
  };
}
