import { sql } from 'kysely';
import { dateOf } from '../kernel/clock.ts';
import { newUuid } from '../kernel/ids.ts';
import type { Context, Services, StoreRef } from './context.ts';
import { inChunks } from './in-chunks.ts';

/** Work to be done after the commit of the transaction that asks for it, at least once. */
export interface NewJob {
  /** Who does it: the name of a handler of the worker (src/worker.ts). */
  readonly queue: string;
  /** Jobs of one lane never keep those of another waiting: the receiver, the host, the kind. */
  readonly lane: string;
  /** What the handler needs, as JSON. It is stored as it is, so it carries no secret. */
  readonly payload: object;
  /** Not before then; at once by default. */
  readonly dueAt?: Date;
}

/** A job that this process has claimed. */
export interface Job {
  readonly store: StoreRef;
  readonly id: string;
  readonly queue: string;
  readonly lane: string;
  readonly payload: unknown;
  /** How often it was begun, this time included: 1 the first time. */
  readonly attempt: number;
}

/** A claim of a process that has died lapses after this. No handler may take longer. */
export const CLAIM_SECONDS = 60;

/** Asks for work in the transaction of what it follows from, so that neither can be without the other. */
export async function enqueueJobs(tx: Context, jobs: readonly NewJob[]): Promise<void> {
  if (!tx.inTransaction)
    throw new Error('A job is asked for inside the transaction of what it follows from.');
  const now = dateOf(tx.clock);
  const rows = jobs.map(({ queue, lane, payload, dueAt = now }) => ({
    store_id: tx.store.id,
    id: newUuid(),
    queue,
    lane,
    payload: JSON.stringify(payload),
    due_at: dueAt,
    created_at: now,
  }));
  await inChunks(rows, (some) => tx.db.insertInto('jobs').values(some).execute());
}

export interface ClaimWish {
  readonly queues: readonly string[];
  /** At most so many of one lane. */
  readonly perLane: number;
  readonly limit: number;
  /** Lanes that have enough in hand, as `laneKey` names them. */
  readonly fullLanes: readonly string[];
}

export const laneKey = (job: Pick<Job, 'queue' | 'store' | 'lane'>): string =>
  `${job.queue} ${job.store.id} ${job.lane}`;

/**
 * Claims jobs that are due, the oldest of each lane first. Goes from lane to lane by the index, so that a lane with a
 * hundred thousand jobs costs no more than one with a single job. No two processes get the same job.
 */
export async function claimJobs(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { queues, perLane, limit, fullLanes }: ClaimWish,
): Promise<Job[]> {
  const now = dateOf(clock);
  const lapses = new Date(clock.now() + CLAIM_SECONDS * 1000);
  const { rows } = await sql<{
    store_id: number;
    hash: string;
    id: string;
    queue: string;
    lane: string;
    payload: unknown;
    attempts: number;
  }>`
    with recursive lanes as (
      (select queue, store_id, lane from jobs order by queue, store_id, lane limit 1)
      union all
      select next.queue, next.store_id, next.lane
      from lanes cross join lateral (
        select j.queue, j.store_id, j.lane from jobs j
        where (j.queue, j.store_id, j.lane) > (lanes.queue, lanes.store_id, lanes.lane)
        order by j.queue, j.store_id, j.lane limit 1
      ) next
    ),
    due as (
      select due.store_id, due.id
      from lanes cross join lateral (
        select j.store_id, j.id, j.due_at from jobs j
        where j.queue = lanes.queue and j.store_id = lanes.store_id and j.lane = lanes.lane and j.due_at <= ${now}
        order by j.due_at limit ${perLane}
        for update skip locked
      ) due
      where lanes.queue = any(${queues})
        and not (lanes.queue || ' ' || lanes.store_id || ' ' || lanes.lane) = any(${fullLanes})
      order by due.due_at
      limit ${limit}
    )
    update jobs set due_at = ${lapses}, claimed = true, attempts = attempts + 1
    from due, stores
    where jobs.store_id = due.store_id and jobs.id = due.id and stores.store_id = jobs.store_id
    returning jobs.store_id, stores.hash, jobs.id, jobs.queue, jobs.lane, jobs.payload, jobs.attempts`.execute(
    db,
  );
  return rows.map((row) => ({
    store: { id: row.store_id, hash: row.hash },
    id: row.id,
    queue: row.queue,
    lane: row.lane,
    payload: row.payload,
    attempt: row.attempts,
  }));
}

/** The work is done, or given up. */
export async function finishJob({ db }: Pick<Services, 'db'>, { store, id }: Job): Promise<void> {
  await db.deleteFrom('jobs').where('store_id', '=', store.id).where('id', '=', id).execute();
}

/** To be begun again, not before then. */
export async function postponeJob(
  { db }: Pick<Services, 'db'>,
  { store, id }: Job,
  until: Date,
): Promise<void> {
  await db
    .updateTable('jobs')
    .set({ due_at: until, claimed: false })
    .where('store_id', '=', store.id)
    .where('id', '=', id)
    .execute();
}

/** Where one process has the database to itself, what was claimed when it starts was claimed by one that has died. */
export async function releaseClaims({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<void> {
  await db
    .updateTable('jobs')
    .set({ due_at: dateOf(clock), claimed: false })
    .where('claimed', '=', true)
    .execute();
}
