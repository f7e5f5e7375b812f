import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Context } from '../../src/db/context.ts';
import { pruneFailures } from '../../src/domains/audit/index.ts';
import { addFailures } from '../../src/domains/audit/sign-in-failures.storage.ts';
import { dateOf } from '../../src/kernel/clock.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

const MINUTE = 60_000;

eachEngine('failed sign-ins that all nodes count together', (engine) => {
  const { database, services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  let ctx: Context;
  let other: Context;
  before(async () => {
    ({ ctx } = await newStore(services, 'One'));
    ({ ctx: other } = await newStore(services, 'Two'));
  });

  const fail = async (keys: readonly string[], by: Context = ctx) => {
    const endsAt = services.clock.now() + 5 * MINUTE;
    const counted = await addFailures(
      by,
      keys.map((key) => ({ key, count: 1, endsAt })),
      dateOf(services.clock),
    );
    return new Map(counted.map(({ key, ...window }) => [key, window]));
  };
  const rows = () => database.db.selectFrom('sign_in_failures').selectAll().orderBy('count').execute();

  test('each store counts its own, in a window that begins with the first one', async () => {
    const begun = services.clock.now();
    await fail(['a', 'b']);
    services.clock.advance(MINUTE);
    const window = { count: 2, endsAt: begun + 5 * MINUTE };
    assert.deepEqual(await fail(['a']), new Map([['a', window]]));
    assert.deepEqual((await fail(['a'], other)).get('a')?.count, 1);
    services.clock.advance(4 * MINUTE);
    assert.deepEqual(
      (await fail(['a', 'b'])).get('a'),
      { count: 1, endsAt: services.clock.now() + 5 * MINUTE },
      'the first window is over',
    );
  });

  test('whom they are about is not kept in clear', async () => {
    await fail(['account 1 jane@example.com']);
    assert.ok(!JSON.stringify(await rows()).includes('jane'));
  });

  test('many at once, in any order, all count', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, at) => fail(at % 2 ? ['x', 'y'] : ['y', 'x'], ctx.with({}))),
    );
    const counts = await fail(['x', 'y']);
    assert.deepEqual([counts.get('x')?.count, counts.get('y')?.count], [41, 41]);
  });

  test('those whose window is over are forgotten', async () => {
    services.clock.advance(5 * MINUTE);
    await fail(['late']);
    await pruneFailures(services);
    assert.deepEqual(
      (await rows()).map(({ count }) => count),
      [1],
    );
  });
});
