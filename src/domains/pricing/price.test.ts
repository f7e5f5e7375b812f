import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  context,
  onAll,
  onCategory,
  onProduct,
  priced,
  product,
  record,
  text,
  tier,
  variant,
} from './pricing.fixture.ts';
import { quote } from './price.ts';

describe('each rule alone', () => {
  test('the product price', () => {
    const all = priced({}, { product: product({ price: '100', retail: '120', map: '90' }) });
    assert.deepEqual(
      [
        all.basePrice,
        all.salePrice,
        all.calculatedPrice,
        all.unitPrice,
        all.retailPrice,
        all.mapPrice,
        all.saved,
      ].map(text),
      ['100.00', null, '100.00', '100.00', '120.00', '90.00', '20.00'], // 120 - 100
    );
    assert.deepEqual(
      [all.productId, all.variantId, all.priceListId, all.bulkTiers, all.trace],
      [11, null, null, [], null],
    );
  });

  test('the product sale price replaces the price, even where it is higher', () => {
    const low = priced({}, { product: product({ price: '100', sale: '80', retail: '120' }) });
    assert.deepEqual([low.basePrice, low.salePrice, low.calculatedPrice, low.saved].map(text), [
      '100.00',
      '80.00',
      '80.00',
      '40.00',
    ]);
    const high = priced({}, { product: product({ price: '100', sale: '130', retail: '120' }) });
    assert.deepEqual([high.calculatedPrice, high.saved].map(text), ['130.00', null]);
    assert.equal(priced({}, { product: product({ price: '100', retail: '100' }) }).saved, null);
  });

  test('optional prices of zero are not set; a price of zero is free', () => {
    const zero = priced({}, { product: product({ price: '7.95', sale: '0', retail: '0', map: '0' }) });
    assert.deepEqual(
      [
        zero.salePrice,
        zero.calculatedPrice,
        zero.retailPrice,
        zero.mapPrice,
        zero.saved,
        zero.retailPriceRange,
      ].map((each) => (each && 'asEntered' in each ? text(each) : each)),
      [null, '7.95', null, null, null, null],
    );
    assert.equal(
      text(priced({}, { product: product({ price: '10' }), variant: variant(31, { price: '0' }) }).unitPrice),
      '0.00',
    );
  });

  test('the variant price, and the values of the product where it has none', () => {
    const item = {
      product: product({ price: '100', retail: '120', map: '90' }),
      variant: variant(31, { price: '110' }),
    };
    const own = priced({}, item);
    assert.deepEqual([own.basePrice, own.calculatedPrice, own.retailPrice, own.mapPrice].map(text), [
      '110.00',
      '110.00',
      '120.00',
      '90.00',
    ]);
    assert.equal(own.variantId, 31);
    const none = priced({}, { ...item, variant: variant(32, { retail: '130', map: '95' }) });
    assert.deepEqual([none.basePrice, none.calculatedPrice, none.retailPrice, none.mapPrice].map(text), [
      '100.00',
      '100.00',
      '130.00',
      '95.00',
    ]);
  });

  test('a price-list record replaces every entered price, also by leaving it out', () => {
    const item = {
      product: product({ price: '100', sale: '80', retail: '120', map: '90' }),
      variant: variant(31, { price: '110', sale: '85', retail: '130', map: '95' }),
    };
    const bare = priced({ records: [record(31, { price: '70' })] }, item);
    assert.deepEqual(
      [bare.basePrice, bare.salePrice, bare.calculatedPrice, bare.retailPrice, bare.mapPrice, bare.saved].map(
        text,
      ),
      ['70.00', null, '70.00', null, null, null],
    );
    assert.equal(bare.priceListId, 7);
    const full = priced(
      { records: [record(31, { price: '70', sale: '60', retail: '75', map: '65' })] },
      item,
    );
    assert.deepEqual(
      [full.basePrice, full.salePrice, full.calculatedPrice, full.retailPrice, full.mapPrice, full.saved].map(
        text,
      ),
      ['70.00', '60.00', '60.00', '75.00', '65.00', '15.00'],
    );
  });

  test('a price list without a record of the variant leaves the catalogue price', () => {
    const other = priced(
      { records: [record(99, { price: '1' })] },
      { product: product({ price: '100' }), variant: variant(31) },
    );
    assert.deepEqual([text(other.calculatedPrice), other.priceListId], ['100.00', null]);
  });

  for (const [method, amount, after] of [
    ['percent', '12.5', '87.50'], // 100 - 100 * 12.5 / 100
    ['price', '5', '95.00'], // 100 - 5
    ['fixed', '60', '60.00'],
    ['fixed', '130', '130.00'], // the documented order overrides; it does not take the lower
    ['percent', '150', '0.00'], // never below zero
    ['price', '500', '0.00'],
  ] as const)
    test(`a group discount of ${method} ${amount}`, () => {
      const off = priced({ rules: [onAll(1, method, amount)] }, { product: product({ price: '100' }) });
      assert.deepEqual([off.basePrice, off.calculatedPrice].map(text), ['100.00', after]);
    });

  for (const [method, amount, after] of [
    ['percent', '25', '75.00'], // 100 - 100 * 25 / 100
    ['price', '2', '98.00'],
    ['fixed', '5', '5.00'],
  ] as const)
    test(`a product bulk tier of ${method} ${amount} from 10 units`, () => {
      const bulk = product({ price: '100' }, { bulkTiers: [tier(10, null, method, amount)] });
      assert.equal(text(priced({}, { product: bulk, quantity: 9 }).unitPrice), '100.00');
      const ten = priced({}, { product: bulk, quantity: 10 });
      assert.deepEqual([ten.unitPrice, ten.calculatedPrice].map(text), [after, '100.00']);
      assert.deepEqual(
        ten.bulkTiers.map((each) => [
          each.min,
          each.max,
          each.method,
          text(each.amount),
          text(each.unitPrice),
        ]),
        [[10, null, method, text(bulk.bulkTiers[0]!.amount), after]],
      );
    });
});

describe('rules that meet', () => {
  const named = (rule: string, expected: string, ...args: Parameters<typeof priced>): void => {
    test(rule, () => assert.equal(text(priced(...args).unitPrice), expected));
  };

  named(
    'variant price over product sale price',
    '110.00',
    {},
    { product: product({ price: '100', sale: '80' }), variant: variant(31, { price: '110' }) },
  );
  named(
    'variant sale price over product sale price',
    '75.00',
    {},
    { product: product({ price: '100', sale: '80' }), variant: variant(31, { sale: '75' }) },
  );
  named(
    'variant sale price over variant price',
    '90.00',
    {},
    { product: product({ price: '100' }), variant: variant(31, { price: '110', sale: '90' }) },
  );
  named(
    'the product sale price reaches a variant without prices',
    '80.00',
    {},
    { product: product({ price: '100', sale: '80' }), variant: variant(31) },
  );
  named(
    'the product sale price reaches a variant whose own is zero',
    '80.00',
    {},
    { product: product({ price: '100', sale: '80' }), variant: variant(31, { sale: '0' }) },
  );
  // The documentation's own example (docs/storefront/graphql/examples/variants.mdx): base 10, sale 5, price 4.50 = 5 - 5 * 10 / 100.
  named(
    'a group percentage is taken from the sale price',
    '4.50',
    { rules: [onAll(1, 'percent', '10')] },
    { product: product({ price: '10', sale: '5', retail: '20' }) },
  );
  named(
    'a group discount is taken from the variant price',
    '99.00',
    { rules: [onAll(1, 'percent', '10')] },
    { product: product({ price: '100', sale: '80' }), variant: variant(31, { price: '110' }) },
  ); // 110 - 11
  named(
    'no group discount on a price-list price',
    '70.00',
    { rules: [onAll(1, 'percent', '10')], records: [record(31, { price: '70' })] },
    { product: product({ price: '100' }), variant: variant(31) },
  );
  named(
    'no group discount on a price-list sale price',
    '60.00',
    { rules: [onProduct(1, 11, 'fixed', '1')], records: [record(31, { price: '70', sale: '60' })] },
    { product: product({ price: '100' }), variant: variant(31) },
  );
  named(
    'a group discount where the price list has no record',
    '90.00',
    { rules: [onAll(1, 'percent', '10')], records: [record(99, { price: '70' })] },
    { product: product({ price: '100' }), variant: variant(31) },
  );

  const bulk = [tier(10, 19, 'percent', '10'), tier(20, null, 'fixed', '50')];
  named(
    'product bulk is taken from the sale price',
    '72.00',
    {},
    { product: product({ price: '100', sale: '80' }, { bulkTiers: bulk }), quantity: 10 },
  ); // 80 - 8
  named(
    'product bulk is taken from the discounted price',
    '64.80',
    { rules: [onAll(1, 'percent', '10')] },
    { product: product({ price: '100', sale: '80' }, { bulkTiers: bulk }), quantity: 19 },
  ); // 80 - 8 = 72; 72 - 7.2
  named(
    'a fixed product tier replaces the discounted price',
    '50.00',
    { rules: [onAll(1, 'percent', '90')] },
    { product: product({ price: '100' }, { bulkTiers: bulk }), quantity: 20 },
  );
  named(
    'no product bulk where a price-list price holds',
    '70.00',
    { records: [record(31, { price: '70' })] },
    { product: product({ price: '100' }, { bulkTiers: bulk }), variant: variant(31), quantity: 20 },
  );
  named(
    'price-list bulk is taken from the price-list sale price',
    '54.00',
    { records: [record(31, { price: '70', sale: '60' }, [tier(5, null, 'percent', '10')])] },
    { product: product({ price: '100' }), variant: variant(31), quantity: 5 },
  ); // 60 - 6
  named(
    'a fixed price-list tier replaces the price-list sale price',
    '65.00',
    { records: [record(31, { price: '70', sale: '60' }, [tier(5, null, 'fixed', '65')])] },
    { product: product({ price: '100' }), variant: variant(31), quantity: 5 },
  );
  named(
    'price-list tiers in place of those of the product',
    '68.00',
    { records: [record(31, { price: '70' }, [tier(5, null, 'price', '2')])] },
    { product: product({ price: '100' }, { bulkTiers: bulk }), variant: variant(31), quantity: 20 },
  );
});

describe('which group discount', () => {
  const categories = [
    { id: 5, distance: 0 },
    { id: 6, distance: 0 },
    { id: 2, distance: 1 },
    { id: 1, distance: 2 },
  ];
  const ten = product({ price: '10' }, { categories });
  const after = (...rules: Parameters<typeof priced>[0]['rules'] & object) =>
    text(priced({ rules }, { product: ten }).unitPrice);

  test('of the product before the category before everything, whatever is lower', () => {
    assert.equal(
      after(onAll(1, 'percent', '50'), onCategory(2, 5, 'percent', '30'), onProduct(3, 11, 'percent', '10')),
      '9.00',
    );
    assert.equal(after(onAll(1, 'percent', '50'), onCategory(2, 5, 'percent', '30')), '7.00');
    assert.equal(after(onAll(1, 'percent', '50')), '5.00');
  });
  test('of the nearest category', () => {
    assert.equal(after(onCategory(1, 1, 'percent', '50'), onCategory(2, 2, 'percent', '20')), '8.00');
    assert.equal(after(onCategory(1, 1, 'percent', '50')), '5.00'); // a category covers those below it
  });
  test('among equals the lowest price', () => {
    assert.equal(after(onCategory(1, 5, 'percent', '10'), onCategory(2, 6, 'fixed', '7')), '7.00'); // 9 or 7
    assert.equal(after(onProduct(1, 11, 'price', '4'), onProduct(2, 11, 'percent', '30')), '6.00'); // 6 or 7
  });
  test('of another product or category: none', () => {
    assert.equal(after(onProduct(1, 12, 'fixed', '1'), onCategory(2, 99, 'fixed', '1')), '10.00');
  });
});

describe('a product without a chosen variant', () => {
  const variants = [variant(31), variant(32, { price: '120', retail: '150' }), variant(33, { price: '90' })];
  const whole = product({ price: '100', retail: '130' }, { variants });

  test('has its own price and ranges over its variants', () => {
    const all = priced({}, { product: whole });
    assert.deepEqual([text(all.calculatedPrice), all.variantId], ['100.00', null]);
    assert.deepEqual([all.priceRange.min, all.priceRange.max].map(text), ['90.00', '120.00']);
    assert.deepEqual([all.retailPriceRange!.min, all.retailPriceRange!.max].map(text), ['130.00', '150.00']);
  });
  test('a chosen variant has ranges of its own', () => {
    const one = priced({}, { product: whole, variant: variants[1]! });
    assert.deepEqual([one.priceRange.min, one.priceRange.max, one.retailPriceRange!.min].map(text), [
      '120.00',
      '120.00',
      '150.00',
    ]);
  });
  test('ranges know price lists and discounts', () => {
    const some = priced(
      { rules: [onAll(1, 'percent', '10')], records: [record(32, { price: '70', sale: '60' })] },
      { product: whole },
    );
    // 31: 100 - 10 = 90; 32: 60 from the list; 33: 90 - 9 = 81. The product: 100 - 10.
    assert.deepEqual([some.calculatedPrice, some.priceRange.min, some.priceRange.max].map(text), [
      '90.00',
      '60.00',
      '90.00',
    ]);
    assert.equal(some.priceListId, null);
    // 32 has no retail price any more; 31 and 33 have that of the product.
    assert.deepEqual([some.retailPriceRange!.min, some.retailPriceRange!.max].map(text), [
      '130.00',
      '130.00',
    ]);
  });
  test('is its cheapest variant once a price list prices them all', () => {
    const records = [
      record(31, { price: '70' }),
      record(32, { price: '66', retail: '80' }),
      record(33, { price: '69' }),
    ];
    const all = priced({ records }, { product: whole });
    assert.deepEqual([all.basePrice, all.calculatedPrice, all.retailPrice].map(text), [
      '66.00',
      '66.00',
      '80.00',
    ]);
    assert.deepEqual([all.variantId, all.priceListId, text(all.priceRange.max)], [32, 7, '70.00']);
  });
  test('is the first made of variants that are equally cheap', () => {
    const records = [32, 33, 31].map((id) => record(id, { price: '70' }));
    const variants = [variant(33), variant(31), variant(32)];
    assert.equal(priced({ records }, { product: product({ price: '100' }, { variants }) }).variantId, 31);
  });
  test('is its only variant', () => {
    const own = priced(
      {},
      { product: product({ price: '100' }, { variants: [variant(31, { price: '90' })] }) },
    );
    assert.deepEqual([text(own.calculatedPrice), own.variantId], ['90.00', 31]);
    const simple = product({ price: '100' }, { variants: [variant(31)] });
    const listed = priced({ records: [record(31, { price: '70' })] }, { product: simple });
    assert.deepEqual([text(listed.calculatedPrice), listed.variantId, listed.priceListId], ['70.00', 31, 7]);
  });
});

describe('rounding', () => {
  test('once, after the last rule, half up', () => {
    // 9.99 - 9.99 * 15 / 100 = 8.4915; - 8.4915 * 10 / 100 = 7.64235. Rounded between, it would be 8.49 - 0.849 = 7.641.
    const item = product({ price: '9.99' }, { bulkTiers: [tier(2, null, 'percent', '10')] });
    const off = priced({ rules: [onAll(1, 'percent', '15')], decimals: 4 }, { product: item, quantity: 2 });
    assert.equal(off.unitPrice.asEntered, 7_642_400_000_000n); // 7.64235 -> 7.6424
    assert.equal(off.calculatedPrice.asEntered, 8_491_500_000_000n);
    const cents = priced({ rules: [onAll(1, 'percent', '15')] }, { product: item, quantity: 2 });
    assert.deepEqual([cents.calculatedPrice, cents.unitPrice].map(text), ['8.49', '7.64']);
  });
  test('to the decimals of the currency, and what is saved adds up', () => {
    const yen = quote(context({ decimals: 0 }), {
      product: product({ price: '99.5', retail: '120.4' }),
      variant: null,
      modifiers: [],
      quantity: 1,
    });
    assert.deepEqual([yen.calculatedPrice, yen.retailPrice, yen.saved].map(text), [
      '100.00',
      '120.00',
      '20.00',
    ]);
  });
});
