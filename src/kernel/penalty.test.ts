import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestClock } from './clock.ts';
import { Penalty } from './penalty.ts';

test('three failures shut a key out for the whole time, and no other', () => {
  const clock = new TestClock();
  clock.set(0);
  const penalty = new Penalty(3, 300_000, clock);
  penalty.failed('a');
  clock.advance(200_000);
  penalty.failed('a');
  assert.equal(penalty.isShut('a'), false);
  penalty.failed('a');
  assert.equal(penalty.isShut('a'), true);
  assert.equal(penalty.isShut('b'), false);
  clock.advance(299_999);
  assert.equal(penalty.isShut('a'), true);
  clock.advance(1);
  assert.equal(penalty.isShut('a'), false);
  penalty.failed('a');
  assert.equal(penalty.isShut('a'), false, 'counts from nothing again');
});

test('failures that are further apart do not add up', () => {
  const clock = new TestClock();
  clock.set(0);
  const penalty = new Penalty(3, 300_000, clock);
  for (let at = 0; at < 6; at += 1) {
    penalty.failed('a');
    clock.advance(160_000);
    assert.equal(penalty.isShut('a'), false);
  }
});
