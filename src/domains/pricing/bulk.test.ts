import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { countedQuantities, tierFor } from './bulk.ts';
import { tier } from './pricing.fixture.ts';

describe('bulk tiers', () => {
  const five = tier(5, 9, 'price', '1');
  const ten = tier(10, null, 'price', '2');

  test('both ends count', () => {
    assert.deepEqual(
      [4, 5, 9, 10, 5000].map((quantity) => tierFor([five, ten], quantity)),
      [null, five, five, ten, ten],
    );
    assert.equal(tierFor([five], 10), null);
  });
  test('of two that overlap, the one that starts higher, in either order', () => {
    const open = tier(5, null, 'price', '1');
    assert.equal(tierFor([open, ten], 10), ten);
    assert.equal(tierFor([ten, open], 10), ten);
  });
});

test('the variants of a product count together; one with a price-list price counts alone', () => {
  const lines = [
    { productId: 11, variantId: 31, quantity: 2 },
    { productId: 11, variantId: 32, quantity: 3 },
    { productId: 11, variantId: 33, quantity: 4 },
    { productId: 12, variantId: 41, quantity: 5 },
    { productId: 11, variantId: 33, quantity: 6 },
  ];
  // 31 and 32: 2 + 3; 33, from the price list: 4 + 6; product 12: 5.
  assert.deepEqual(
    countedQuantities(lines, ({ variantId }) => variantId === 33),
    [5, 5, 10, 5, 10],
  );
});
