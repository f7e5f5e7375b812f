import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { amountOf, divideHalfUp, percentOf, round, toDecimal, toWireNumber } from './money.ts';

describe('money', () => {
  test('reads decimals off a column and off the wire', () => {
    assert.equal(amountOf('12.3400'), 12_340_000_000_000n);
    assert.equal(amountOf(0.1), 100_000_000_000n);
    assert.equal(amountOf('-3'), -3_000_000_000_000n);
    assert.throws(() => amountOf('1e3'), RangeError);
    assert.throws(() => amountOf(Number.NaN), RangeError);
  });

  test('reads numbers that are written with an exponent', () => {
    assert.equal(amountOf(1e21), 10n ** 33n);
    assert.equal(amountOf(-1.25e22), -125n * 10n ** 32n);
    assert.equal(amountOf(1.2345678901234568e21), 12_345_678_901_234_568n * 10n ** 17n);
    assert.equal(amountOf(1e300), 10n ** 312n);
    assert.equal(amountOf(-1e-7), -100_000n);
  });

  test('rounds half away from zero, once', () => {
    assert.equal(toDecimal(amountOf('1.005'), 2), '1.01');
    assert.equal(toDecimal(amountOf('-1.005'), 2), '-1.01');
    assert.equal(toDecimal(amountOf('1.0049999'), 2), '1.00');
    assert.equal(toDecimal(amountOf('0.5'), 0), '1');
    assert.equal(toDecimal(amountOf('-0.004'), 2), '0.00');
    assert.equal(round(amountOf('2.675'), 2), amountOf('2.68'));
  });

  test('percentages are exact before they are rounded', () => {
    // 19.99 × 12.5 % = 2.49875
    assert.equal(percentOf(amountOf('19.99'), amountOf('12.5')), amountOf('2.49875'));
  });

  test('what is written can be read back, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }),
        fc.integer({ min: 0, max: 12 }),
        (amount, decimals) => {
          const rounded = round(amount, decimals);
          assert.equal(amountOf(toDecimal(amount, decimals)), rounded);
        },
      ),
    );
  });

  test('the wire number is the double nearest to the decimal', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 26n), max: 10n ** 26n }),
        fc.integer({ min: 0, max: 4 }),
        (amount, decimals) => {
          assert.equal(toWireNumber(amount, decimals), Number(toDecimal(amount, decimals)));
        },
      ),
    );
  });

  test('a division by half rounds up in size on both sides of zero', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        (a, b) => {
          const quotient = divideHalfUp(a, b);
          assert.equal(divideHalfUp(-a, b), -quotient);
          const twice = 2n * (quotient * b - a);
          assert.ok(twice <= b && twice >= -b);
        },
      ),
    );
  });
});
