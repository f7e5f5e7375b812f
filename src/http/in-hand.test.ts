import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InHand } from './in-hand.ts';

describe('InHand', () => {
  const LONG = 500;
  const isIdle = (inHand: InHand): Promise<boolean> =>
    Promise.race([
      inHand.idle(LONG).then(() => true),
      new Promise<boolean>((resolve) => setImmediate(resolve, false)),
    ]);

  test('is idle before and after, however the work ends, and not in between', async () => {
    const inHand = new InHand();
    const one = Promise.withResolvers<string>();
    const other = Promise.withResolvers<string>();
    assert.equal(await isIdle(inHand), true);
    const works = [one, other].map(({ promise }) => inHand.counted(() => promise)());
    assert.equal(await isIdle(inHand), false);
    one.resolve('done');
    assert.equal(await works[0], 'done');
    assert.equal(await isIdle(inHand), false);
    other.reject(new Error('failed'));
    await assert.rejects(works[1]!, /failed/);
    assert.equal(await isIdle(inHand), true);
  });

  test('passes on what a handler is given and answers', async () => {
    const inHand = new InHand();
    const handler = inHand.counted(function (this: number, more: number) {
      return this + more;
    });
    assert.equal(handler.call(1, 2), 3);
    assert.equal(await isIdle(inHand), true);
  });

  test('is not waited for longer than that', { timeout: 5_000 }, async () => {
    const inHand = new InHand();
    void inHand.counted(() => new Promise<void>(() => undefined))();
    await inHand.idle(10);
    assert.equal(await isIdle(inHand), false);
  });
});
