import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { timezoneFacts } from './timezone.ts';

describe('the facts of a time zone', () => {
  const cases: [string, number, number, boolean][] = [
    ['UTC', 0, 0, false],
    ['America/Chicago', -21_600, -18_000, true],
    ['Europe/Berlin', 3_600, 7_200, true],
    ['Australia/Sydney', 36_000, 39_600, true],
    ['Asia/Kolkata', 19_800, 19_800, false],
  ];
  for (const [name, raw, dst, correction] of cases)
    test(name, () =>
      assert.deepEqual(timezoneFacts(name, 2026), {
        name,
        raw_offset: raw,
        dst_offset: dst,
        dst_correction: correction,
      }),
    );
});
