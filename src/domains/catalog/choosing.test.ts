import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultChoices, variantChosen } from './choosing.ts';
import type { Product } from './product.ts';

const choice = (optionId: number, valueId: number) => ({ optionId, valueId });
const value = (id: number, isDefault = false) => ({ id, isDefault });
/** Two options of two values each; the variant of the second values is missing. A modifier with a default. */
const product = {
  options: [
    { id: 1, values: [value(11, true), value(12)] },
    { id: 2, values: [value(21), value(22)] },
  ],
  modifiers: [
    { id: 3, values: [value(31), value(32, true)] },
    { id: 4, values: [] },
  ],
  variants: [
    { id: 100, optionValues: [] },
    { id: 101, optionValues: [choice(1, 11), choice(2, 21)] },
    { id: 102, optionValues: [choice(1, 11), choice(2, 22)] },
    { id: 103, optionValues: [choice(1, 12), choice(2, 21)] },
  ],
} as unknown as Product;
const chosen = (...choices: ReturnType<typeof choice>[]) => variantChosen(product, choices)?.id ?? null;

test('a variant is named by one value for each option, in any order', () => {
  assert.equal(chosen(choice(2, 22), choice(1, 11)), 102);
  assert.equal(chosen(choice(1, 12), choice(2, 21), choice(9, 9)), 103);
});

test('an incomplete choice, and one that no variant has, name none', () => {
  assert.equal(chosen(), null);
  assert.equal(chosen(choice(1, 11)), null);
  assert.equal(chosen(choice(1, 12), choice(2, 22)), null);
  assert.equal(chosen(choice(2, 11), choice(1, 22)), null);
});

test('defaults are the values that are marked, of options and modifiers', () => {
  assert.deepEqual(defaultChoices(product), [choice(1, 11), choice(3, 32)]);
});
