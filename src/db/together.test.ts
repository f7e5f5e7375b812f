import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Context, Services } from './context.ts';
import { readTogether, type ReadByKey } from './together.ts';

const servicesOf = (): Services => ({}) as Services;
const call = (services: Services, storeId = 1, inTransaction = false) =>
  ({ services, store: { id: storeId, hash: `s${storeId}` }, inTransaction }) as Context;

/** A table that answers when the test says so. */
function table(rows: Record<string, string>) {
  const asked: { keys: string[]; storeId: number; answer: PromiseWithResolvers<void> }[] = [];
  const read: ReadByKey<string, string> = {
    async load(ctx, keys) {
      const answer = Promise.withResolvers<void>();
      asked.push({ keys: [...keys], storeId: ctx.store.id, answer });
      await answer.promise;
      return new Map(keys.flatMap((key) => (rows[key] === undefined ? [] : [[key, rows[key]]])));
    },
  };
  return { read, asked, keys: () => asked.map((each) => each.keys.join('')) };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('readTogether', () => {
  test('asks one statement for all that is asked for at the same time', async () => {
    const { read, asked, keys } = table({ a: 'A', b: 'B' });
    const services = servicesOf();
    const answers = ['a', 'b', 'a', 'x'].map((key) => readTogether(call(services), read, key));
    await turn();
    assert.deepEqual(keys(), ['abx']);
    asked[0]!.answer.resolve();
    assert.deepEqual(await Promise.all(answers), ['A', 'B', 'A', undefined]);
  });

  test('reads after it was asked, also what another statement is reading', async () => {
    const rows: Record<string, string> = { a: 'before' };
    const { read, asked, keys } = table(rows);
    const services = servicesOf();
    const first = readTogether(call(services), read, 'a');
    await turn();
    const second = readTogether(call(services), read, 'a');
    await turn();
    assert.deepEqual(keys(), ['a', 'a']);
    asked[0]!.answer.resolve();
    assert.equal(await first, 'before');
    rows['a'] = 'after';
    asked[1]!.answer.resolve();
    assert.equal(await second, 'after');
  });

  test('has two statements on their way; the others wait for the next one', async () => {
    const { read, asked, keys } = table({});
    const services = servicesOf();
    const answers = [];
    for (const key of ['a', 'b', 'c', 'd']) {
      answers.push(readTogether(call(services), read, key));
      await turn();
    }
    assert.deepEqual(keys(), ['a', 'b']);
    asked[0]!.answer.resolve();
    await turn();
    assert.deepEqual(keys(), ['a', 'b', 'cd']);
    for (const { answer } of asked) answer.resolve();
    await Promise.all(answers);
    const later = readTogether(call(services), read, 'e');
    await turn();
    assert.deepEqual(keys(), ['a', 'b', 'cd', 'e']);
    asked[3]!.answer.resolve();
    assert.equal(await later, undefined);
  });

  test('tells a failure to all who asked, and goes on', async () => {
    const { read, asked } = table({ a: 'A' });
    const services = servicesOf();
    const answers = ['a', 'b'].map((key) => readTogether(call(services), read, key));
    await turn();
    asked[0]!.answer.reject(new Error('gone'));
    for (const answer of answers) await assert.rejects(answer, { message: 'gone' });
    const again = readTogether(call(services), read, 'a');
    await turn();
    asked[1]!.answer.resolve();
    assert.equal(await again, 'A');
  });

  test('never mixes stores, processes or what is read', async () => {
    const one = table({});
    const other = table({});
    const [here, there] = [servicesOf(), servicesOf()];
    const answers = [
      readTogether(call(here, 1), one.read, 'a'),
      readTogether(call(here, 2), one.read, 'b'),
      readTogether(call(there, 1), one.read, 'c'),
      readTogether(call(here, 1), other.read, 'd'),
    ];
    await turn();
    assert.deepEqual(
      one.asked.map(({ keys, storeId }) => [storeId, ...keys]),
      [
        [1, 'a'],
        [2, 'b'],
        [1, 'c'],
      ],
    );
    assert.deepEqual(other.keys(), ['d']);
    for (const { answer } of [...one.asked, ...other.asked]) answer.resolve();
    await Promise.all(answers);
  });

  test('reads by itself inside a transaction, whose writes it must see', async () => {
    const { read, asked, keys } = table({ a: 'A' });
    const services = servicesOf();
    const inside = readTogether(call(services, 1, true), read, 'a');
    const outside = readTogether(call(services), read, 'a');
    await turn();
    assert.deepEqual(keys(), ['a', 'a']);
    for (const { answer } of asked) answer.resolve();
    assert.deepEqual(await Promise.all([inside, outside]), ['A', 'A']);
  });
});
