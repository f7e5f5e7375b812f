import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Concurrency } from './concurrency.ts';
import { contract } from './contract.ts';
import { Refusal } from './refusal.ts';

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
