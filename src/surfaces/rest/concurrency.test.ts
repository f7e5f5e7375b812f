import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { test } from 'node:test';
import Fastify from 'fastify';
import type { Context } from '../../db/context.ts';
import { systemClock } from '../../kernel/clock.ts';
import { Concurrency } from './concurrency.ts';
import { contract } from './contract.ts';
import { defineOperation, noContent } from './operation.ts';
import { Refusal } from './refusal.ts';
import { registerRest } from './routes.ts';

const isTooMany = (error: unknown): true => {
  assert.ok(error instanceof Refusal);
  assert.deepEqual([error.status, error.headers['x-retry-after']], [429, '1']);
  return true;
};

test('as many are let in as the limit says, in each store and of each kind', () => {
  const concurrency = new Concurrency();
  const records = { id: 'upsertPriceListRecords', concurrency: 2 } as const;
  const across = { id: 'upsertPriceListsRecords', concurrency: 1 } as const;
  const leave = concurrency.enter(1, records);
  concurrency.enter(1, records);
  assert.throws(() => concurrency.enter(1, records), isTooMany);
  concurrency.enter(2, records);
  concurrency.enter(1, across);
  assert.throws(() => concurrency.enter(1, across), isTooMany);
  leave();
  concurrency.enter(1, records);
  assert.throws(() => concurrency.enter(1, records), isTooMany);
});

test('without a limit any number is let in', () => {
  const concurrency = new Concurrency();
  for (let time = 0; time < 100; time += 1) concurrency.enter(1, { id: 'getPriceLists', concurrency: null });
});

test('the limits that are documented (reference/price_lists.v3.yml)', () => {
  const limits = [...contract().operations.values()]
    .filter(({ concurrency, path }) => concurrency !== null && path.startsWith('/v3/pricelists'))
    .map(({ id, concurrency }) => [id, concurrency] as const);
  assert.deepEqual(Object.fromEntries(limits), {
    deletePriceList: 1,
    getPriceListRecords: 10,
    createPriceListRecords: 10,
    upsertPriceListRecords: 2,
    createPriceListsRecords: 10,
    upsertPriceListsRecords: 1,
    getPriceListRecordsByVariantId: 40,
    getPriceListRecord: 50,
    setPriceListRecord: 40,
    deletePriceListRecord: 25,
    upsertPriceListAssignment: 25,
  });
});

test('who hangs up before it is known who asks takes no place', { timeout: 10_000 }, async (t) => {
  const server = Fastify();
  t.after(() => server.close());
  const arrived = Promise.withResolvers<void>();
  const hungUp = Promise.withResolvers<void>();
  const admitted = Promise.withResolvers<void>();
  const account = { kind: 'account', accountId: 1, clientId: 'c', scopes: new Set(['store_v2_products']) };
  const ctx = { store: { id: 1, hash: 'abc' }, actor: { caller: account } } as unknown as Context;
  let isFirst = true;
  const authenticate = async ({ raw }: { raw: NodeJS.EventEmitter }): Promise<Context> => {
    if (!isFirst) return ctx;
    isFirst = false;
    raw.once('close', hungUp.resolve);
    arrived.resolve();
    await hungUp.promise;
    // What the caller does with the answer it has done by then.
    setImmediate(admitted.resolve);
    return ctx;
  };
  const log = { info() {}, warn() {}, error() {} };
  const operation = defineOperation('deletePriceList', async () => noContent);
  await registerRest(server, [operation], { authenticate, log, clock: systemClock });
  const origin = await server.listen({ port: 0, host: '127.0.0.1' });
  const ask = () => request(`${origin}/stores/abc/v3/pricelists/1`, { method: 'DELETE', agent: false });
  const first = ask().on('error', () => undefined);
  first.end();
  await arrived.promise;
  first.destroy();
  await admitted.promise;
  const second = ask();
  second.end();
  const [answer] = (await once(second, 'response')) as [{ statusCode: number; resume(): void }];
  answer.resume();
  assert.equal(answer.statusCode, 204);
});
