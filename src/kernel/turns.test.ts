import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Overloaded } from './errors.ts';
import { Turns } from './turns.ts';

/** Work that ends when the test says so, and tells when it began. */
function bench({ maxWaiting = 10, isBusy = (): boolean => false } = {}) {
  const turns = new Turns({ maxWaiting, isBusy });
  const began: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<void>>();
  const ask = (name: string): Promise<void> =>
    turns.run(() => {
      began.push(name);
      const end = Promise.withResolvers<void>();
      ends.set(name, end);
      return end.promise;
    });
  const end = async (name: string) => {
    ends.get(name)!.resolve();
    await settled();
  };
  return { ask, began, end, fail: (name: string) => ends.get(name)!.reject(new Error(name)) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  test('two at once, the others in the order of asking', async () => {
    const { ask, began, end } = bench();
    const all = ['a', 'b', 'c', 'd'].map(ask);
    assert.deepEqual(began, ['a', 'b']);
    await end('b');
    assert.deepEqual(began, ['a', 'b', 'c']);
    await end('a');
    assert.deepEqual(began, ['a', 'b', 'c', 'd']);
    await end('c');
    await end('d');
    await Promise.all(all);
  });

  test('one while other work keeps the process busy, and two again after that', async () => {
    let isBusy = true;
    const { ask, began, end } = bench({ isBusy: () => isBusy });
    const all = ['a', 'b', 'c', 'd'].map(ask);
    assert.deepEqual(began, ['a']);
    await end('a');
    assert.deepEqual(began, ['a', 'b']);
    isBusy = false;
    await end('b');
    assert.deepEqual(began, ['a', 'b', 'c', 'd']);
    await end('c');
    await end('d');
    await Promise.all(all);
  });

  test('nobody comes before those who wait', async () => {
    let isBusy = true;
    const { ask, began, end } = bench({ isBusy: () => isBusy });
    const all = ['a', 'b'].map(ask);
    isBusy = false;
    all.push(ask('c'));
    assert.deepEqual(began, ['a']);
    await end('a');
    assert.deepEqual(began, ['a', 'b', 'c']);
    await end('b');
    await end('c');
    await Promise.all(all);
  });

  test('past so many that wait there is a refusal; one that fails gives its turn on', async () => {
    const { ask, began, end, fail } = bench({ maxWaiting: 1 });
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(ask);
    await assert.rejects(d!, Overloaded);
    fail('a');
    await assert.rejects(a!, { message: 'a' });
    assert.deepEqual(began, ['a', 'b', 'c']);
    await end('b');
    await end('c');
    await Promise.all([b, c]);
  });
});
