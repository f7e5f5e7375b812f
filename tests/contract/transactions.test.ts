import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { sql } from 'kysely';
import type { Context } from '../../src/db/context.ts';
import { ownSetting, setSetting } from '../../src/domains/stores/index.ts';
import { WriteConflict } from '../../src/kernel/errors.ts';
import { eachEngine, onPostgres } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

/** Fails as a database does that gives this transaction up for another. */
const giveUp = (ctx: Context, state: '40P01' | '40001') =>
  sql.raw(`do $$ begin raise exception 'given up' using errcode = '${state}'; end $$`).execute(ctx.db);

eachEngine('transactions that the database gives up', (engine) => {
  const { services } = suiteServices(engine);
  let ctx: Context;
  before(async () => {
    ({ ctx } = await newStore(services));
  });

  for (const state of ['40P01', '40001'] as const)
    test(`${state}: the whole work is run again, and only the run that succeeds counts`, async () => {
      const before = await changes();
      let runs = 0;
      const answer = await ctx.transaction(async (tx) => {
        runs += 1;
        await setSetting(tx, 'privacy.policyUrl', 0, `https://example.com/${state}/${runs}`);
        if (runs < 3) await giveUp(tx, state);
        return runs;
      });
      assert.equal(answer, 3);
      assert.equal(await ownSetting(ctx, 'privacy.policyUrl', 0), `https://example.com/${state}/3`);
      assert.equal(await changes(), before + 1);
    });

  test('work that is given up each time is refused as busy, and has changed nothing', async () => {
    const before = [await changes(), await ownSetting(ctx, 'privacy.policyUrl', 0)];
    let runs = 0;
    await assert.rejects(
      ctx.transaction(async (tx) => {
        runs += 1;
        await setSetting(tx, 'privacy.policyUrl', 0, 'https://example.com/never');
        await giveUp(tx, '40P01');
      }),
      (error) => error instanceof WriteConflict && error.retryAfter === 1,
    );
    assert.equal(runs, 4);
    assert.deepEqual([await changes(), await ownSetting(ctx, 'privacy.policyUrl', 0)], before);
  });

  test('an error that is no conflict ends it at once', async () => {
    let runs = 0;
    await assert.rejects(
      ctx.transaction(async (tx) => {
        runs += 1;
        await sql`select 1 / 0`.execute(tx.db);
      }),
    );
    assert.equal(runs, 1);
  });

  test('a transaction inside another is not run again by itself', async () => {
    const runs = { outer: 0, inner: 0 };
    await ctx.transaction(async (tx) => {
      runs.outer += 1;
      await tx.transaction(async (inner) => {
        runs.inner += 1;
        if (runs.inner === 1) await giveUp(inner, '40001');
      });
    });
    assert.deepEqual(runs, { outer: 2, inner: 2 });
  });

  const changes = async (): Promise<number> =>
    (
      await ctx.db
        .selectFrom('changes')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('store_id', '=', ctx.store.id)
        .executeTakeFirstOrThrow()
    ).count;
});

onPostgres('two transactions that wait for each other', (engine) => {
  const { services } = suiteServices(engine);

  test('both succeed, one of them at its second try', async () => {
    const { ctx } = await newStore(services);
    const both = Promise.withResolvers<void>();
    let begun = 0;
    let runs = 0;
    const lock = (tx: Context, key: number) =>
      sql`select pg_advisory_xact_lock(${tx.store.id}::int, ${key}::int)`.execute(tx.db);
    const work = (first: number, second: number) =>
      ctx.with({}).transaction(async (tx) => {
        runs += 1;
        await lock(tx, first);
        if ((begun += 1) === 2) both.resolve();
        await both.promise;
        await lock(tx, second);
        return first;
      });
    assert.deepEqual(await Promise.all([work(1, 2), work(2, 1)]), [1, 2]);
    assert.equal(runs, 3);
  });
});
