import type { Context, Services } from './db/context.ts';
import { claimJobs, finishJob, laneKey, postponeJob, releaseClaims, type Job } from './db/jobs.ts';
import { systemContext } from './domains/stores/index.ts';

/**
 * Does one job. Answers null when it is done or given up, or when to begin it again. What it throws is logged, and the
 * job is begun again later. It ends well within CLAIM_SECONDS, and bears being begun twice.
 */
export type JobHandler = (ctx: Context, job: Job) => Promise<Date | null>;

export interface WorkerOptions {
  /** By queue. */
  readonly handlers: Readonly<Record<string, JobHandler>>;
  /** How often it looks for work, in milliseconds. */
  readonly pollMs?: number;
  /** At once, in this process. */
  readonly limit?: number;
  /** At once of one lane, so that a slow receiver leaves room for the others. */
  readonly perLane?: number;
}

export interface Worker {
  /** Looks for work now. */
  wake(): void;
  /** Takes no more work and waits for what is in hand. */
  stop(): Promise<void>;
}

const AGAIN_AFTER_FAULT_MS = 30_000;

/** Does the jobs of all stores. Any number of processes may. */
export function startWorker(
  services: Services,
  { handlers, pollMs = 250, limit = 128, perLane = 4 }: WorkerOptions,
): Worker {
  const inHand = new Map<string, Promise<void>>();
  const lanes = new Map<string, number>();
  const queues = Object.keys(handlers);
  let stopped = false;
  let looking: Promise<void> | null = null;
  let again = false;

  const count = (job: Job, by: number): void => {
    const key = laneKey(job);
    const left = (lanes.get(key) ?? 0) + by;
    if (left === 0) lanes.delete(key);
    else lanes.set(key, left);
  };

  const work = async (job: Job): Promise<void> => {
    try {
      const next = await handlers[job.queue]!(systemContext(services, job.store), job);
      await (next ? postponeJob(services, job, next) : finishJob(services, job));
    } catch (error) {
      services.log.error(
        { queue: job.queue, job: job.id, error: String(error) },
        'a job failed; it is begun again',
      );
      const later = new Date(services.clock.now() + AGAIN_AFTER_FAULT_MS);
      // Where this fails too, the claim lapses by itself.
      await postponeJob(services, job, later).catch(() => undefined);
    }
  };

  const look = async (): Promise<void> => {
    const room = limit - inHand.size;
    if (room <= 0) return;
    const fullLanes = [...lanes].filter(([, busy]) => busy >= perLane).map(([key]) => key);
    for (const job of await claimJobs(services, { queues, perLane, limit: room, fullLanes })) {
      const key = `${job.store.id} ${job.id}`;
      // Its claim lapsed while it was in hand: the clock was moved.
      if (inHand.has(key)) continue;
      count(job, 1);
      const done = work(job).finally(() => {
        inHand.delete(key);
        count(job, -1);
        wake();
      });
      inHand.set(key, done);
    }
  };

  const wake = (): void => {
    if (stopped) return;
    if (looking) {
      again = true;
      return;
    }
    looking = look()
      .catch((error: unknown) =>
        services.log.warn({ error: String(error) }, 'work could not be looked for; trying again'),
      )
      .finally(() => {
        looking = null;
        if (!again) return;
        again = false;
        wake();
      });
  };

  if (queues.length === 0) return { wake: () => undefined, stop: async () => undefined };
  const first =
    services.engine === 'pglite'
      ? releaseClaims(services).catch((error: unknown) =>
          services.log.warn({ error: String(error) }, 'claims of an earlier process could not be released'),
        )
      : Promise.resolve();
  const poll = setInterval(wake, pollMs);
  poll.unref();
  void first.then(wake);
  return {
    wake,
    async stop() {
      stopped = true;
      clearInterval(poll);
      await first;
      await looking;
      await Promise.all(inHand.values());
    },
  };
}
