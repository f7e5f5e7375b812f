import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isTrue, numbersIn, sumIn } from './arithmetic.ts';
import type { Price, Question } from './example.ts';
import { shops } from './shops.ts';

describe('the hand arithmetic of the examples', () => {
  test('the checker tells true from false', () => {
    const says = (line: string) => isTrue(sumIn(line)!);
    assert.equal(says('9.99 - 9.99 * 15% = 8.4915'), true);
    assert.equal(says('then, with two: round(8.4915 * 90%, 2) = 7.64'), true);
    assert.equal(says('(100 + 20) / 1.2 = 100'), true);
    assert.equal(says('2 - 3 * 1 = -1'), true);
    assert.equal(says('9.99 - 9.99 * 15% = 8.49'), false);
    assert.equal(says('1.005 * 3 = 3.0150001'), false);
    assert.equal(sumIn('entered: 20.00, on sale: 15.00'), null);
    assert.throws(() => says('ten or so = 10'));
    assert.deepEqual(numbersIn('10.00 - 10.00 * 20% = 8.00'), [10, 10, 8]);
  });

  for (const shop of shops)
    for (const { name, questions } of shop.examples)
      test(`${shop.name}: ${name}`, () => {
        for (const question of questions) {
          for (const line of question.arithmetic) {
            const sum = sumIn(line);
            if (sum) assert.ok(isTrue(sum), line);
          }
          const named = new Set(question.arithmetic.flatMap(numbersIn));
          for (const number of numbersOf(question))
            assert.ok(
              named.has(number),
              `${number} is not worked out: ${JSON.stringify(question.arithmetic)}`,
            );
        }
      });
});

/** Every number that the question expects, but for tiers, which are as entered. */
function numbersOf({ expect, unit, cart }: Question): readonly number[] {
  const { tiers: _, range = [], retailRange = [], ...single } = expect;
  const prices = [...Object.values(single as Record<string, Price>), ...range, ...retailRange];
  const inCart = [
    ...(unit === undefined ? [] : [unit]),
    ...(cart && cart !== 'refused' ? [...(cart.beside ?? []), cart.amount] : []),
  ];
  return [...prices, ...inCart].flatMap((price) => (typeof price === 'number' ? price : [...price]));
}
