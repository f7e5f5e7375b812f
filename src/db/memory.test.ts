import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ChangeLog } from './change-log.ts';
import type { Change, ChangeKind, SharedKind } from './changes.ts';
import type { Collection, Context } from './context.ts';
import { Memory, type MemoryOptions } from './memory.ts';

/** Memory asks a context only for its store, and what a transaction has touched; `touched` opens one. */
const call = (storeId: number, touched?: readonly ChangeKind[]) =>
  ({
    services: {},
    store: { id: storeId, hash: `s${storeId}` },
    inTransaction: touched !== undefined,
    touches: (kinds: object) => touched?.some((kind) => kind in kinds) ?? false,
  }) as Context;

/** A table `changes` in which other processes write. */
class FakeLog implements ChangeLog {
  written: Change[] = [];
  pruned = 0;

  async newest(): Promise<number> {
    return this.pruned + this.written.length;
  }

  async since(_db: unknown, known: ReadonlyMap<number, number>) {
    const newest = await this.newest();
    return [...known].map(([storeId, seq]) => ({
      storeId,
      newest,
      changes: seq < this.pruned ? null : this.written.filter((change) => change.seq > seq),
    }));
  }

  write(storeId: number, kind: SharedKind, entityId: number | null): void {
    this.written.push({ storeId, seq: this.pruned + this.written.length + 1, kind, entityId });
  }
}

/** Until all that does not wait for a test has gone on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

const fresh = (options: MemoryOptions = {}) => new Memory({ log: new FakeLog(), ...options });

function counted(
  read: (key: number) => string | undefined | Promise<string | undefined>,
  unloadedBy: Collection<number, string>['unloadedBy'] = { product: 'key', category: 'all' },
) {
  const reads: number[][] = [];
  const collection: Collection<number, string> = {
    name: 'things',
    unloadedBy,
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
    const memory = fresh();
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
    const memory = fresh();
    const { collection, reads } = counted(() => undefined);
    assert.equal(await memory.get(call(1), collection, 1), undefined);
    assert.equal(await memory.get(call(1), collection, 1), undefined);
    assert.equal(reads.length, 1);
  });

  test('a change unloads its key, or all of its kind, in its store alone', async () => {
    const memory = fresh();
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
    const memory = fresh();
    let current = 'old';
    const gates: (() => void)[] = [];
    const { collection, reads } = counted(async () => {
      const seen = current;
      await new Promise<void>((resolve) => gates.push(resolve));
      return seen;
    });
    const early = memory.get(call(1), collection, 1);
    await settled();
    current = 'new';
    memory.apply([{ storeId: 1, kind: 'product', entityId: 1 }]);
    const late = memory.get(call(1), collection, 1);
    await settled();
    for (const open of gates) open();
    assert.equal(await early, 'old');
    assert.equal(await late, 'new');
    assert.equal(await memory.get(call(1), collection, 1), 'new');
    assert.equal(reads.length, 2);
  });

  test('a transaction reads from memory, but for what it has touched', async () => {
    const memory = fresh();
    const { collection, reads } = counted((key) => `v${key}`);
    await memory.get(call(1), collection, 1);
    await memory.get(call(1, []), collection, 1);
    await memory.get(call(1, ['brand']), collection, 1);
    assert.deepEqual(reads, [[1]]);
    await memory.many(call(1, ['category']), collection, [1, 2]);
    await memory.many(call(1, ['category']), collection, [1, 2]);
    assert.deepEqual(reads, [[1], [1, 2], [1, 2]]);
    await memory.get(call(1, ['brand']), collection, 2);
    await memory.many(call(1), collection, [1, 2]);
    assert.deepEqual(reads.slice(3), [[2]]);
  });

  test('what a transaction read and then touched is not kept', async () => {
    const memory = fresh();
    const touched: ChangeKind[] = [];
    const { collection, reads } = counted((key) => {
      touched.push('product');
      return `v${key}`;
    });
    await memory.get(call(1, touched), collection, 1);
    await memory.get(call(1), collection, 1);
    assert.deepEqual(reads, [[1], [1]]);
  });

  test('what others have changed and this process has not heard of is applied before anything newer is kept', async () => {
    const log = new FakeLog();
    const memory = fresh({ log });
    let value = 'old';
    const { collection, reads } = counted((key) => `${value} ${key}`);
    assert.equal(await memory.get(call(1), collection, 1), 'old 1');
    const before = memory.versionOf(1);
    value = 'new';
    log.write(1, 'product', 1);
    log.write(1, 'product', 2);
    assert.equal(await memory.get(call(1), collection, 1), 'old 1');
    assert.equal(memory.versionOf(1), before);
    // Of two things that changed together, the other is not in memory: who reads both sees that they do not fit.
    assert.equal(await memory.get(call(1), collection, 2), 'new 2');
    assert.notEqual(memory.versionOf(1), before);
    assert.equal(await memory.get(call(1), collection, 1), 'new 1');
    assert.deepEqual(memory.followed(), new Map([[1, 2]]));
    await memory.many(call(1), collection, [1, 2]);
    await memory.many(call(1), collection, [1, 2]);
    assert.deepEqual(reads, [[1], [2], [1], [2]]);
  });

  test('its own commits count as applied when none of another process is missing', async () => {
    const log = new FakeLog();
    const memory = fresh({ log });
    const { collection } = counted((key) => `v${key}`);
    await memory.get(call(1), collection, 1);
    log.write(1, 'product', 1);
    memory.apply(log.written);
    assert.deepEqual(memory.followed(), new Map([[1, 1]]));
    log.write(1, 'product', 1);
    log.write(1, 'product', 2);
    memory.apply(log.written.slice(2));
    assert.deepEqual(memory.followed(), new Map([[1, 1]]));
    await memory.catchUp(call(1));
    assert.deepEqual(memory.followed(), new Map([[1, 3]]));
  });

  test('who was away longer than changes are kept reads everything anew', async () => {
    const log = new FakeLog();
    const memory = fresh({ log });
    const { collection, reads } = counted((key) => `v${key}`);
    await memory.many(call(1), collection, [1, 2]);
    log.pruned = 5;
    await memory.catchUp(call(1));
    assert.deepEqual(memory.followed(), new Map());
    await memory.many(call(1), collection, [1, 2]);
    assert.deepEqual(reads, [
      [1, 2],
      [1, 2],
    ]);
    assert.deepEqual(memory.followed(), new Map([[1, 5]]));
  });

  test('who asks is kept only by the only writer, and never that nobody does', async () => {
    for (const onlyWriter of [true, false]) {
      const memory = fresh({ onlyWriter });
      const { collection, reads } = counted((key) => (key === 1 ? 'Jane' : undefined), { session: 'key' });
      for (let time = 0; time < 2; time += 1) {
        assert.equal(await memory.get(call(1), collection, 1), 'Jane');
        assert.equal(await memory.get(call(1), collection, 2), undefined);
      }
      assert.deepEqual(reads, onlyWriter ? [[1], [2], [2]] : [[1], [2], [1], [2]]);
      const before = memory.versionOf(1);
      memory.apply([{ storeId: 1, kind: 'session', entityId: 1 }]);
      assert.equal(memory.versionOf(1), before);
      await memory.get(call(1), collection, 1);
      assert.deepEqual(reads.at(-1), [1]);
      await memory.get(call(1, []), collection, 1);
      assert.equal(reads.length, onlyWriter ? 5 : 6);
    }
  });

  test('past its bound it gives up what was asked for least recently', async () => {
    const memory = fresh({ bytes: 100_000 });
    const { collection, reads } = counted((key) => `${key}`.padEnd(900, '.'));
    for (let key = 1; key <= 500; key += 1) {
      await memory.get(call(1), collection, key);
      await memory.get(call(1), collection, 1);
      assert.ok(memory.bytes <= 100_000, `${memory.bytes} bytes after ${key}`);
    }
    assert.ok(memory.bytes > 40_000);
    assert.deepEqual(
      reads.map(([key]) => key),
      Array.from({ length: 500 }, (_, at) => at + 1),
    );
    await memory.get(call(1), collection, 500);
    assert.equal(reads.length, 500);
    await memory.get(call(1), collection, 2);
    assert.deepEqual(reads.at(-1), [2]);
  });

  test('a store of which nothing is left is no longer followed, and who relies on it is told', async () => {
    const memory = fresh({ bytes: 100_000 });
    const { collection } = counted((key) => `${key}`.padEnd(900, '.'));
    const forgotten: number[] = [];
    memory.onChange((storeId, kind) => void (kind === null && forgotten.push(storeId)));
    await memory.get(call(7), collection, 1);
    for (let key = 1; key <= 200; key += 1) await memory.get(call(1), collection, key);
    assert.deepEqual([...memory.followed().keys()], [1]);
    assert.deepEqual(forgotten, [7]);
  });

  test('one value that is larger than all that is allowed is kept, and leaves room for others', async () => {
    const memory = fresh({ bytes: 100_000 });
    const { collection, reads } = counted((key) => (key === 1 ? 'x'.repeat(1_000_000) : `${key}`));
    for (let round = 0; round < 20; round += 1)
      for (const key of [1, 2, 3]) await memory.get(call(1), collection, key);
    assert.deepEqual(reads, [[1], [2], [3]]);
  });

  test('one large value is made anew from what it was, and read anew after many changes', async () => {
    const memory = fresh();
    const calls: string[] = [];
    const all: Collection<'all', string> = {
      name: 'all',
      unloadedBy: { product: 'all' },
      async load() {
        calls.push('load');
        return new Map([['all' as const, 'loaded']]);
      },
      async refresh(_ctx, before, changed) {
        calls.push(`refresh ${changed.join(' ')}`);
        return `${before}+${changed.length}`;
      },
    };
    const product = (entityId: number | null) => ({ storeId: 1, kind: 'product' as const, entityId });
    const read = () => memory.get(call(1), all, 'all');
    memory.apply([product(1)]);
    assert.equal(await read(), 'loaded');
    memory.apply([product(1), product(2), product(1)]);
    assert.equal(await read(), 'loaded+2');
    assert.equal(await read(), 'loaded+2');
    memory.apply([product(3)]);
    assert.equal(await memory.get(call(1, []), all, 'all'), 'loaded+2+1');
    assert.equal(await read(), 'loaded+2+1');
    memory.apply([product(4)]);
    assert.equal(await memory.get(call(1, ['product']), all, 'all'), 'loaded');
    memory.apply([product(null)]);
    assert.equal(await read(), 'loaded');
    memory.apply(Array.from({ length: 1_001 }, (_, at) => product(at)));
    assert.equal(await read(), 'loaded');
    assert.deepEqual(calls, ['load', 'refresh 1 2', 'refresh 3', 'load', 'load', 'load']);
  });

  test('a value that changes while it is made anew is made once more, from all the changes', async () => {
    const memory = fresh();
    const calls: number[][] = [];
    const all: Collection<'all', number> = {
      name: 'all',
      unloadedBy: { product: 'all' },
      load: async () => new Map([['all' as const, 0]]),
      async refresh(_ctx, before, changed) {
        calls.push([...changed]);
        if (calls.length === 1) memory.apply([{ storeId: 1, kind: 'product', entityId: 2 }]);
        return before + changed.length;
      },
    };
    await memory.get(call(1), all, 'all');
    memory.apply([{ storeId: 1, kind: 'product', entityId: 1 }]);
    assert.equal(await memory.get(call(1), all, 'all'), 1);
    assert.equal(await memory.get(call(1), all, 'all'), 2);
    assert.deepEqual(calls, [[1], [1, 2]]);
  });

  test('a store that is forgotten is no longer followed', async () => {
    const memory = fresh();
    const { collection, reads } = counted((key) => `v${key}`);
    const told: (string | null)[] = [];
    memory.onChange((storeId, kind) => told.push(`${storeId} ${kind}`));
    await memory.get(call(7), collection, 1);
    assert.deepEqual([...memory.followed().keys()], [7]);
    memory.forget(7);
    assert.deepEqual([...memory.followed().keys()], []);
    assert.deepEqual(told, ['7 null']);
    await memory.get(call(7), collection, 1);
    assert.equal(reads.length, 2);
  });

  test('a read from before a store was forgotten is not shared with those who come after', async () => {
    const memory = fresh();
    const answers: ((value: string) => void)[] = [];
    const { collection } = counted(() => new Promise<string>((resolve) => answers.push(resolve)));
    const before = memory.get(call(7), collection, 1);
    await settled();
    memory.forget(7);
    const after = memory.get(call(7), collection, 1);
    await settled();
    answers[0]!('old');
    answers[1]?.('new');
    assert.deepEqual([await before, await after], ['old', 'new']);
  });
});
