import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { amountOf } from '../../kernel/money.ts';
import { MAX_QUANTITY, type CustomItem, type ProductItem } from './cart.ts';
import { addLines, replaceLine } from './lines.ts';

const line = (
  id: string,
  variantId: number,
  quantity: number,
  more: Partial<ProductItem> = {},
): ProductItem => ({
  kind: 'product',
  id,
  productId: 1,
  variantId,
  quantity,
  listPrice: null,
  name: null,
  optionTexts: [],
  modifiers: [],
  ...more,
});
const custom: CustomItem = {
  kind: 'custom',
  id: 'c',
  quantity: 1,
  listPrice: amountOf('1'),
  sku: '',
  name: 'C',
  imageUrl: '',
};
const quantities = (items: readonly { id: string; quantity: number }[]) =>
  Object.fromEntries(items.map(({ id, quantity }) => [id, quantity]));

describe('lines of a cart', () => {
  test('the same variant is the same line, and what came first stays first', () => {
    const items = addLines([line('a', 1, 2), line('b', 2, 1)], [line('x', 2, 3), line('y', 3, 1)]);
    assert.deepEqual(items, [line('a', 1, 2), line('b', 2, 4), line('y', 3, 1)]);
  });

  test('another choice, set price, name or text is another line; custom items always are', () => {
    const others = [
      line('price', 1, 1, { listPrice: amountOf('5') }),
      line('name', 1, 1, { name: 'Other' }),
      line('text', 1, 1, { optionTexts: [{ optionId: 1, name: 'Other', value: null }] }),
      line('chosen', 1, 1, { modifiers: [{ optionId: 1, valueId: 2 }] }),
      line('entered', 1, 1, { modifiers: [{ optionId: 1, valueId: null, text: 'Me' }] }),
      custom,
      { ...custom, id: 'd' },
    ];
    assert.deepEqual(addLines([line('a', 1, 1)], others), [line('a', 1, 1), ...others]);
    assert.deepEqual(quantities(addLines(others, [line('x', 1, 2, { listPrice: amountOf('5.0000') })])), {
      price: 3,
      name: 1,
      text: 1,
      chosen: 1,
      entered: 1,
      c: 1,
      d: 1,
    });
  });

  test('what is stored comes back with its keys in another order, and is the same', () => {
    const made = {
      optionTexts: [{ optionId: 1, name: 'N', value: null }],
      modifiers: [{ optionId: 1, valueId: 2 }],
    };
    const stored = {
      optionTexts: [{ name: 'N', value: null, optionId: 1 }],
      modifiers: [{ valueId: 2, optionId: 1 }],
    };
    assert.deepEqual(quantities(addLines([line('a', 1, 1, stored)], [line('x', 1, 2, made)])), { a: 3 });
  });

  test('a line never holds more than the most', () => {
    const items = addLines([line('a', 1, MAX_QUANTITY - 1)], [line('b', 1, MAX_QUANTITY)]);
    assert.deepEqual(quantities(items), { a: MAX_QUANTITY });
  });

  test('a changed line keeps its place, and swallows the one that it becomes', () => {
    const items = [line('a', 1, 1), line('b', 2, 5), line('c', 3, 1)];
    assert.deepEqual(replaceLine(items, line('b', 2, 7)), [items[0], line('b', 2, 7), items[2]]);
    assert.deepEqual(replaceLine(items, line('c', 1, 4)), [items[1], line('c', 1, 5)]);
    assert.deepEqual(replaceLine(items, line('a', 3, 4)), [line('a', 3, 5), items[1]]);
  });
});
