import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountOf } from '../../kernel/money.ts';
import { chosenModifierValues, modifiedImage, modifiedWeight, modifierDisables } from './modified.ts';
import type { Adjuster, ModifierValue } from './modifier.ts';
import type { Product } from './product.ts';

const value = (id: number, adjusters: Partial<ModifierValue['adjusters']> = {}): ModifierValue => ({
  id,
  label: `${id}`,
  sortOrder: 0,
  isDefault: false,
  valueData: null,
  adjusters: {
    price: null,
    weight: null,
    purchasingDisabled: { status: false, message: '' },
    imageUrl: '',
    ...adjusters,
  },
});
const weighing = (adjuster: Adjuster['adjuster'], amount: string) =>
  value(1, { weight: { adjuster, amount: amountOf(amount) } });

test('a weight is adjusted value by value, and never below zero', () => {
  assert.equal(modifiedWeight(2.5, []), 2.5);
  assert.equal(modifiedWeight(0.1, [weighing('relative', '0.2')]), 0.3);
  assert.equal(modifiedWeight(10, [weighing('relative', '2'), weighing('percentage', '25')]), 15);
  assert.equal(modifiedWeight(10, [weighing('percentage', '25'), weighing('relative', '2')]), 14.5);
  assert.equal(modifiedWeight(1, [weighing('relative', '-3'), weighing('relative', '2')]), 2);
  assert.equal(modifiedWeight(1, [value(1)]), 1);
});

test('chosen values come in the order of the modifiers; what there is not is passed over', () => {
  const product = {
    modifiers: [
      { id: 1, values: [value(11), value(12)] },
      { id: 2, values: [value(21)] },
      { id: 3, values: [] },
    ],
  } as unknown as Product;
  const ids = (...choices: [number, number][]) =>
    chosenModifierValues(
      product,
      choices.map(([optionId, valueId]) => ({ optionId, valueId })),
    ).map(({ id }) => id);
  assert.deepEqual(ids([2, 21], [1, 12]), [12, 21]);
  assert.deepEqual(ids([1, 21], [3, 1], [9, 11]), []);
});

test('pictures and what may not be bought', () => {
  const one = value(1, { imageUrl: 'https://example.com/1.png' });
  const two = value(2, { imageUrl: 'https://example.com/2.png' });
  assert.equal(modifiedImage([one, two, value(3)]), two.adjusters.imageUrl);
  assert.equal(modifiedImage([value(3)]), '');
  const disabled = value(4, { purchasingDisabled: { status: true, message: 'Gone' } });
  assert.equal(modifierDisables([one, disabled]), 'Gone');
  assert.equal(modifierDisables([one]), null);
});
