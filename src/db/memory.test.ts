import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Collection, Context } from './context.ts';
import { Memory } from './memory.ts';

/** Memory asks a context only for its store and whether a transaction is open. */
const call = (storeId: number, inTransaction = false) =>
  ({ store: { id: storeId, hash: `s${storeId}` }, inTransaction }) as Context;

function counted(read: (key: number) => string | undefined | Promise<string | undefined>) {
  const reads: number[][] = [];
  const collection: Collection<number, string> = {
    name: 'things',
    unloadedBy: { product: 'key', category: 'all' },
    max: 100,
    async load(_ctx, keys) {
      reads.push([...keys]);
      const found = new Map<number, string>();
      for (const key of keys) {
        const value = await read(key);
        if (value !== undefined) found.set(key, value);
      }
      return found;
    },
  };
  return { collection, reads };
}

describe('memory', () => {
  test('reads what is missing in one go, and once', async () => {
    const memory = new Memory();
    const { collection, reads } = counted((key) => `v${key}`);
    await memory.get(call(1), collection, 1);
    assert.deepEqual([...(await memory.many(call(1), collection, [1, 2, 3]))].sort(), [
      [1, 'v1'],
      [2, 'v2'],
      [3, 'v3'],
    ]);
    await memory.many(call(1), collection, [1, 2, 3]);
    assert.deepEqual(reads, [[1], [2, 3]]);
  });

  test('remembers that something is not there', async () => {
    const memory = new Memory();
    const { collection, reads } = counted(() => undefined);
    assert.equal(await memory.get(call(1), collection, 1), undefined);
    assert.equal(await memory.get(call(1), collection, 1), undefined);
    assert.equal(reads.length, 1);
  });

  test('a change unloads its key, or all of its kind, in its store alone', async () => {
    const memory = new Memory();
    const { collection, reads } = counted((key) => `v${key}`);
    for (const store of [1, 2]) await memory.many(call(store), collection, [1, 2]);
    memory.apply([{ storeId: 1, kind: 'product', entityId: 1 }]);
    for (const store of [1, 2]) await memory.many(call(store), collection, [1, 2]);
    assert.deepEqual(reads.slice(2), [[1]]);
    memory.apply([{ storeId: 1, kind: 'category', entityId: 9 }]);
    for (const store of [1, 2]) await memory.many(call(store), collection, [1, 2]);
    assert.deepEqual(reads.slice(3), [[1, 2]]);
    memory.apply([{ storeId: 1, kind: 'brand', entityId: 1 }]);
    await memory.many(call(1), collection, [1, 2]);
    assert.equal(reads.length, 4);
  });

  test('what was read while a change came in is used once and not kept, and not shared with later calls', async () => {
    const memory = new Memory();
    let current = 'old';
    const gates: (() => void)[] = [];
    const { collection, reads } = counted(async () => {
      const seen = current;
      await new Promise<void>((resolve) => gates.push(resolve));
      return seen;
    });
    const early = memory.get(call(1), collection, 1);
    current = 'new';
    memory.apply([{ storeId: 1, kind: 'product', entityId: 1 }]);
    const late = memory.get(call(1), collection, 1);
    await new Promise((resolve) => setImmediate(resolve));
    for (const open of gates) open();
    assert.equal(await early, 'old');
    assert.equal(await late, 'new');
    assert.equal(await memory.get(call(1), collection, 1), 'new');
    assert.equal(reads.length, 2);
  });

  test('inside a transaction everything is read anew and nothing is kept', async () => {
    const memory = new Memory();
    const { collection, reads } = counted((key) => `v${key}`);
    await memory.get(call(1, true), collection, 1);
    await memory.get(call(1), collection, 1);
    await memory.get(call(1, true), collection, 1);
    assert.equal(reads.length, 3);
  });

  test('a store that is forgotten is no longer followed', async () => {
    const memory = new Memory();
    const { collection, reads } = counted((key) => `v${key}`);
    const told: (string | null)[] = [];
    memory.onChange((storeId, kind) => told.push(`${storeId} ${kind}`));
    await memory.get(call(7), collection, 1);
    assert.deepEqual(memory.storeIds, [7]);
    memory.forget(7);
    assert.deepEqual(memory.storeIds, []);
    assert.deepEqual(told, ['7 null']);
    await memory.get(call(7), collection, 1);
    assert.equal(reads.length, 2);
  });

  test('a read from before a store was forgotten is not shared with those who come after', async () => {
    const memory = new Memory();
    const answers: ((value: string) => void)[] = [];
    const { collection } = counted(() => new Promise<string>((resolve) => answers.push(resolve)));
    const before = memory.get(call(7), collection, 1);
    memory.forget(7);
    const after = memory.get(call(7), collection, 1);
    answers[0]!('old');
    answers[1]?.('new');
    assert.deepEqual([await before, await after], ['old', 'new']);
  });
});
