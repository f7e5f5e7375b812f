import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentRange, plainTimestamp, timestamp } from './moments.ts';

const at = (text: string) => new Date(text);

test('moments are written in UTC, to the second', () => {
  assert.equal(timestamp(at('2026-01-15T12:00:00.999Z')), '2026-01-15T12:00:00Z');
  assert.equal(plainTimestamp(at('2026-01-15T12:00:00.999Z')), '2026-01-15 12:00:00');
});

test('a date is its whole day, a time its second; min and max narrow them', () => {
  assert.deepEqual(momentRange({}, 'd'), {});
  assert.deepEqual(momentRange({ d: '2026-01-15' }, 'd'), {
    min: at('2026-01-15T00:00:00Z'),
    max: at('2026-01-15T23:59:59.999Z'),
  });
  assert.deepEqual(momentRange({ d: '2026-01-15T09:34:00' }, 'd'), {
    min: at('2026-01-15T09:34:00Z'),
    max: at('2026-01-15T09:34:00.999Z'),
  });
  assert.deepEqual(momentRange({ 'd:min': '2026-01-15', 'd:max': '2026-01-16T10:00:00+02:00' }, 'd'), {
    min: at('2026-01-15T00:00:00Z'),
    max: at('2026-01-16T08:00:00.999Z'),
  });
  assert.deepEqual(momentRange({ 'd:max': '2026-01-15' }, 'd'), { max: at('2026-01-15T00:00:00Z') });
  assert.deepEqual(momentRange({ 'd:max': '2026-01-15T09:34:00.250Z' }, 'd'), {
    max: at('2026-01-15T09:34:00.250Z'),
  });
  assert.deepEqual(momentRange({ d: '2026-01-15', 'd:min': '2026-01-15T12:00:00Z' }, 'd'), {
    min: at('2026-01-15T12:00:00Z'),
    max: at('2026-01-15T23:59:59.999Z'),
  });
});

test('a moment that there is not is refused by its name', () => {
  for (const text of ['2026-01-15T23:59:60Z', '0000-01-01', '9999-12-31T23:59:59-12:00'])
    assert.throws(
      () => momentRange({ 'd:max': text }, 'd'),
      (error: { status?: number; errors?: unknown }) => {
        assert.equal(error.status, 422);
        assert.deepEqual(error.errors, { 'd:max': 'must be a date' });
        return true;
      },
    );
});
