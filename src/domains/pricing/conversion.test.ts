import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  chosen,
  onAll,
  picked,
  priced,
  product,
  record,
  type ShopperText,
  text,
  tier,
  variant,
} from './pricing.fixture.ts';

const pays = (shopper: ShopperText, item: Parameters<typeof priced>[1]): string | null =>
  text(priced(shopper, item).unitPrice);

const rate = '0.849'; // the documentation's example of a currency (docs/store-operations/currencies/guide.mdx)
const tenth = { rate: '0.1' };

describe('a transactional currency without prices of its own', () => {
  test('converts the catalogue price, rounded once', () => {
    const all = priced(
      { rate },
      { product: product({ price: '9.99', sale: '7.95', retail: '12', map: '9' }) },
    );
    assert.deepEqual(
      [all.basePrice, all.salePrice, all.calculatedPrice, all.retailPrice, all.mapPrice, all.saved].map(text),
      // 8.48151, 6.74955, 6.74955, 10.188, 7.641; 10.19 - 6.75
      ['8.48', '6.75', '6.75', '10.19', '7.64', '3.44'],
    );
  });
  test('to its own decimals', () => {
    assert.equal(pays({ rate: '149.5', decimals: 0 }, { product: product({ price: '9.99' }) }), '1494.00'); // 1493.505
  });
  test('group discounts, modifiers and tiers are in the default currency, and converted', () => {
    const hundred = product({ price: '100' });
    assert.equal(pays({ ...tenth, rules: [onAll(1, 'price', '20')] }, { product: hundred }), '8.00');
    assert.equal(pays({ ...tenth, rules: [onAll(1, 'fixed', '20')] }, { product: hundred }), '2.00');
    assert.equal(pays({ ...tenth, rules: [onAll(1, 'percent', '20')] }, { product: hundred }), '8.00');
    assert.equal(pays(tenth, { product: hundred, modifiers: [chosen(1, '+5')] }), '10.50');
    assert.equal(pays(tenth, { product: hundred, modifiers: [chosen(1, '5%')] }), '10.50');
    const bulk = product(
      { price: '100' },
      { bulkTiers: [tier(1, 4, 'price', '20'), tier(5, null, 'fixed', '30')] },
    );
    assert.equal(pays(tenth, { product: bulk, quantity: 1 }), '8.00');
    assert.equal(pays(tenth, { product: bulk, quantity: 5 }), '3.00');
    assert.deepEqual(
      priced(tenth, { product: bulk }).bulkTiers.map((each) => [text(each.amount), text(each.unitPrice)]),
      [
        ['2.00', '8.00'],
        ['3.00', '3.00'],
      ],
    );
  });
  test('of equal discounts the lower one in that currency', () => {
    const rules = [onAll(1, 'fixed', '60'), onAll(2, 'percent', '50')];
    assert.equal(pays({ ...tenth, rules }, { product: product({ price: '100' }) }), '5.00'); // 6 or 5
  });
  test('ranges and picks are converted', () => {
    const variants = [variant(31), variant(32, { price: '120', retail: '150' })];
    const { priceRange, retailPriceRange } = priced(tenth, {
      product: product({ price: '100' }, { variants }),
    });
    assert.deepEqual([priceRange.min, priceRange.max, retailPriceRange!.max].map(text), [
      '10.00',
      '12.00',
      '15.00',
    ]);
    const cap = product({ price: '8' }, { id: 12 });
    assert.equal(
      pays({ ...tenth, picks: [cap] }, { product: product({ price: '100' }), modifiers: [picked(12)] }),
      '10.80',
    );
  });
});

describe('a transactional currency with records of its own', () => {
  const records = [record(31, { price: '30', sale: '28', retail: '40' }, [tier(5, null, 'price', '2')])];
  const keychain = { product: product({ price: '25' }), variant: variant(31) };

  test('has them as entered, with their tiers', () => {
    const all = priced({ ...tenth, records }, { ...keychain, quantity: 5 });
    assert.deepEqual([all.basePrice, all.salePrice, all.retailPrice, all.unitPrice].map(text), [
      '30.00',
      '28.00',
      '40.00',
      '26.00',
    ]);
    assert.deepEqual(
      all.bulkTiers.map((each) => text(each.amount)),
      ['2.00'],
    );
  });
  // "if the keychain is €30, and there's a modifier for engraving, the price is: €30 + ($5 * auto conversion rate)"
  test('modifiers use the exchange rate (currencies/guide.mdx, "Price list modifiers")', () => {
    const thirty = { rate, records: [record(31, { price: '30' })] };
    assert.equal(pays(thirty, { ...keychain, modifiers: [chosen(1, '+5')] }), '34.25'); // 30 + 4.245
  });
  test('a variant without a record has the catalogue price, converted', () => {
    assert.equal(pays({ ...tenth, records }, { ...keychain, variant: variant(32) }), '2.50');
  });
});

describe('a currency for display only', () => {
  const shown = { ...tenth, displayOnly: true };
  test('converts the records of the default currency, their tiers and the modifiers', () => {
    const records = [record(31, { price: '30' }, [tier(5, null, 'price', '10')])];
    const item = { product: product({ price: '100' }), variant: variant(31), modifiers: [chosen(1, '+5')] };
    assert.equal(pays({ ...shown, records }, item), '3.50');
    const bulk = priced({ ...shown, records }, { ...item, quantity: 5 });
    assert.deepEqual([text(bulk.unitPrice), text(bulk.bulkTiers[0]!.amount)], ['2.50', '1.00']);
  });
  test('converts the catalogue price', () => {
    assert.equal(
      pays({ ...shown, rules: [onAll(1, 'percent', '10')] }, { product: product({ price: '100' }) }),
      '9.00',
    );
  });
});
