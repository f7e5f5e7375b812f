import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { enqueueJobs, type NewJob } from '../../src/db/jobs.ts';
import type { Context, Services } from '../../src/db/context.ts';
import { deleteStore } from '../../src/domains/stores/index.ts';
import { startWorker, type JobHandler, type Worker } from '../../src/worker.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

const job = (payload: object, more: Partial<NewJob> = {}): NewJob => ({
  queue: 'test',
  lane: 'one',
  payload,
  ...more,
});

eachEngine('jobs', (engine) => {
  const { services } = suiteServices(engine, { at: Date.parse('2026-01-01T00:00:00Z') });
  let worker: Worker | null = null;
  afterEach(async () => {
    await worker?.stop();
    worker = null;
    await services.db.deleteFrom('jobs').execute();
  });

  const start = (handler: JobHandler, of: Services = services): Worker =>
    startWorker(of, { handlers: { test: handler }, pollMs: 10, perLane: 2 });
  const enqueue = (ctx: Context, jobs: readonly NewJob[]) => ctx.transaction((tx) => enqueueJobs(tx, jobs));
  const left = async () =>
    Number(
      (
        await services.db
          .selectFrom('jobs')
          .select(({ fn }) => fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    );

  test('work is done after its transaction, in its store, once, and is gone', async () => {
    const { ctx } = await newStore(services);
    const done: unknown[] = [];
    worker = start(async (call, { payload, attempt, store }) => {
      done.push({ payload, attempt, store: store.hash, same: call.store.id === ctx.store.id });
      return null;
    });
    await enqueue(ctx, [job({ n: 1 })]);
    await until(() => done.length > 0 && left().then((n) => n === 0));
    assert.deepEqual(done, [{ payload: { n: 1 }, attempt: 1, store: ctx.store.hash, same: true }]);
  });

  test('a transaction that fails asks for nothing, and outside of one nothing can be asked', async () => {
    const { ctx } = await newStore(services);
    await assert.rejects(
      ctx.transaction(async (tx) => {
        await enqueueJobs(tx, [job({})]);
        throw new Error('no');
      }),
      /no/,
    );
    assert.equal(await left(), 0);
    await assert.rejects(enqueueJobs(ctx, [job({})]), /inside the transaction/);
  });

  test('what is to be begun again waits for its time by the clock', async () => {
    const { ctx } = await newStore(services);
    const attempts: number[] = [];
    worker = start(async (call, { attempt }) => {
      attempts.push(attempt);
      return attempt === 1 ? new Date(call.clock.now() + 3_600_000) : null;
    });
    await enqueue(ctx, [job({})]);
    await until(() => attempts.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 60));
    assert.deepEqual(attempts, [1]);
    services.clock.advance(3_600_000);
    await until(() => attempts.length === 2);
    assert.deepEqual(attempts, [1, 2]);
    await until(() => left().then((n) => n === 0));
  });

  test('a handler that throws is tried again later, and the job stays', async () => {
    const { ctx } = await newStore(services);
    let tries = 0;
    worker = start(async () => {
      tries += 1;
      if (tries === 1) throw new Error('broken');
      return null;
    });
    await enqueue(ctx, [job({})]);
    await until(() => tries === 1);
    await until(() =>
      services.db
        .selectFrom('jobs')
        .select('claimed')
        .execute()
        .then((rows) => rows.length === 1 && !rows[0]!.claimed),
    );
    services.clock.advance(30_000);
    await until(() => tries === 2);
  });

  test('a lane whose work hangs keeps no other lane waiting', async () => {
    const { ctx } = await newStore(services);
    const open: (() => void)[] = [];
    const done: string[] = [];
    worker = start(async (_call, { lane }) => {
      if (lane === 'slow') await new Promise<void>((resolve) => open.push(resolve));
      else done.push(lane);
      return null;
    });
    await enqueue(
      ctx,
      Array.from({ length: 500 }, (_, n) => job({ n }, { lane: 'slow' })),
    );
    await until(() => open.length >= 2);
    await enqueue(ctx, [job({}, { lane: 'quick' })]);
    await until(() => done.length === 1);
    assert.ok(open.length <= 4, `${open.length} of the slow lane are in hand`);
    await services.db.deleteFrom('jobs').execute();
    for (const resolve of open) resolve();
  });

  test('what a process that died had claimed is begun again', async () => {
    const { ctx } = await newStore(services);
    await enqueue(ctx, [job({})]);
    const died = start(() => new Promise(() => undefined));
    await until(() =>
      services.db
        .selectFrom('jobs')
        .select('claimed')
        .execute()
        .then((rows) => rows[0]?.claimed === true),
    );
    // It never comes back: its claim is in the database and nothing else.
    void died.stop();
    if (engine.name === 'postgres') services.clock.advance(60_000);
    let attempt = 0;
    worker = start(async (_call, claimed) => {
      attempt = claimed.attempt;
      return null;
    });
    await until(() => attempt === 2);
  });

  test('jobs go with their store', async () => {
    const { ctx, store } = await newStore(services);
    await enqueue(ctx, [job({})]);
    await deleteStore(services, store);
    assert.equal(await left(), 0);
  });

  test('two processes never do one job twice', async () => {
    const { ctx } = await newStore(services);
    const seen: number[] = [];
    const handler: JobHandler = async (_call, { payload }) => {
      seen.push((payload as { n: number }).n);
      return null;
    };
    const other = start(handler);
    worker = start(handler);
    await enqueue(
      ctx,
      Array.from({ length: 60 }, (_, n) => job({ n }, { lane: String(n % 7) })),
    );
    await until(() => left().then((n) => n === 0));
    await other.stop();
    assert.deepEqual(
      seen.sort((a, b) => a - b),
      Array.from({ length: 60 }, (_, n) => n),
    );
  });
});

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.fail('it did not come about within five seconds');
}
