import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  chosen,
  onAll,
  pick,
  picked,
  priced,
  product,
  record,
  type ShopperText,
  text,
  tier,
  variant,
} from './pricing.fixture.ts';
import { type QuoteItem } from './price.ts';

const pays = (shopper: ShopperText, item: Parameters<typeof priced>[1]): string | null =>
  text(priced(shopper, item).unitPrice);

describe('modifiers (docs/store-operations/pricing/calculations.mdx, "Product modifier")', () => {
  const hundred = product({ price: '100' });
  const modified = (...modifiers: QuoteItem['modifiers']) => pays({}, { product: hundred, modifiers });

  test('an amount or a percentage is added to or taken from the price', () => {
    assert.equal(modified(chosen(1, '+5')), '105.00');
    assert.equal(modified(chosen(1, '-5')), '95.00');
    assert.equal(modified(chosen(1, '10%')), '110.00');
    assert.equal(modified(chosen(1, '-10%')), '90.00');
    assert.equal(modified(chosen(1)), '100.00');
  });
  test('never below zero', () => {
    assert.equal(modified(chosen(1, '-500')), '0.00');
    assert.equal(modified(chosen(1, '-150%')), '0.00');
  });
  test('a percentage is of the price so far, in the order of the modifiers', () => {
    assert.equal(modified(chosen(1, '+5'), chosen(2, '10%')), '115.50'); // 105 + 10.5
    assert.equal(modified(chosen(1, '10%'), chosen(2, '+5')), '115.00'); // 110 + 5
    assert.equal(modified(chosen(1, '10%'), chosen(2, '10%')), '121.00'); // 110 + 11
  });
  test('they change what the shopper is shown, not what was entered', () => {
    const all = priced(
      {},
      {
        product: product({ price: '100', sale: '80', retail: '120', map: '90' }),
        modifiers: [chosen(1, '+5')],
      },
    );
    assert.deepEqual(
      [all.basePrice, all.salePrice, all.calculatedPrice, all.retailPrice, all.mapPrice, all.saved].map(text),
      ['100.00', '80.00', '85.00', '120.00', '90.00', '35.00'],
    );
    assert.deepEqual([text(all.priceRange.min), text(all.priceRange.max)], ['85.00', '85.00']);
    assert.deepEqual(all.modifiers, [chosen(1, '+5')]);
  });

  const meets = (
    rule: string,
    expected: string,
    shopper: ShopperText,
    item: Parameters<typeof priced>[1],
  ): void => {
    test(rule, () => assert.equal(pays(shopper, item), expected));
  };
  const plusTwenty = { product: hundred, variant: variant(31), modifiers: [chosen(1, '+20')] };
  meets(
    'come before the group discount, which covers them',
    '108.00',
    { rules: [onAll(1, 'percent', '10')] },
    plusTwenty,
  ); // 120 - 12
  meets('a fixed group price replaces them', '60.00', { rules: [onAll(1, 'fixed', '60')] }, plusTwenty);
  meets(
    'come before product bulk, which covers them',
    '90.00',
    {},
    {
      ...plusTwenty,
      product: product({ price: '100' }, { bulkTiers: [tier(10, null, 'percent', '25')] }),
      quantity: 10,
    },
  ); // 120 - 30
  meets('are added to a price-list price', '90.00', { records: [record(31, { price: '70' })] }, plusTwenty);
  meets(
    'a percentage of the price-list sale price',
    '66.00',
    { records: [record(31, { price: '70', sale: '60' })] },
    {
      ...plusTwenty,
      modifiers: [chosen(1, '10%')],
    },
  );
  meets(
    'come after price-list bulk, which does not cover them',
    '85.00',
    { records: [record(31, { price: '70' }, [tier(5, null, 'price', '5')])] },
    { ...plusTwenty, quantity: 5 },
  ); // 70 - 5 + 20
  meets(
    'a fixed price-list tier leaves them',
    '70.00',
    { records: [record(31, { price: '70' }, [tier(5, null, 'fixed', '50')])] },
    { ...plusTwenty, quantity: 5 },
  );
  meets(
    'a percentage is of what the price-list tier left',
    '55.00',
    { records: [record(31, { price: '70' }, [tier(5, null, 'fixed', '50')])] },
    { ...plusTwenty, modifiers: [chosen(1, '10%')], quantity: 5 },
  );

  test('tiers are shown with them', () => {
    const bulk = product({ price: '100' }, { bulkTiers: [tier(10, null, 'percent', '25')] });
    assert.deepEqual(
      priced({}, { product: bulk, modifiers: [chosen(1, '+20')] }).bulkTiers.map((each) =>
        text(each.unitPrice),
      ),
      ['90.00'],
    );
  });
});

describe('pick lists (calculations.mdx, "pick list"; product_list_adjusts_pricing)', () => {
  const cap = product({ price: '10', sale: '8' }, { id: 12 });
  const hundred = product({ price: '100' });
  const withCap = { product: hundred, variant: variant(31), modifiers: [picked(12)] };

  test('add the price of the product that was picked', () => {
    assert.equal(pays({ picks: [cap] }, withCap), '108.00');
  });
  test('one that is gone adds nothing', () => {
    assert.equal(pays({}, withCap), '100.00');
  });
  test('of the catalogue: after group discount and product bulk; the picked product has its own discount', () => {
    const rules = [onAll(1, 'percent', '10')];
    assert.equal(pays({ picks: [cap], rules }, withCap), '97.20'); // 90 + 7.20
    const bulk = product({ price: '100' }, { bulkTiers: [tier(2, null, 'fixed', '50')] });
    assert.equal(pays({ picks: [cap] }, { ...withCap, product: bulk, quantity: 2 }), '58.00');
  });
  test('of a price list: after its bulk tiers, before modifiers', () => {
    const records = [record(31, { price: '70' }, [tier(2, null, 'fixed', '50')])];
    const modifiers = [chosen(1, '10%'), picked(12)];
    assert.equal(pays({ picks: [cap], records }, { ...withCap, modifiers }), '85.80'); // (70 + 8) * 1.1
    assert.equal(pays({ picks: [cap], records }, { ...withCap, modifiers, quantity: 2 }), '63.80'); // (50 + 8) * 1.1
  });
  test('the picked product has its price-list price', () => {
    const listed = product({ price: '10' }, { id: 12, variants: [variant(41)] });
    assert.equal(pays({ picks: [listed], records: [record(41, { price: '6' })] }, withCap), '106.00');
  });
  test('the picked product has neither bulk tiers nor picks of its own', () => {
    const own = product(
      { price: '10' },
      { id: 12, bulkTiers: [tier(1, null, 'fixed', '1')], variants: [variant(41, {}, [pick(13)])] },
    );
    assert.equal(pays({ picks: [own, product({ price: '5' }, { id: 13 })] }, withCap), '110.00');
  });
  test("a variant's option value that picks a product adds it too, in the ranges as well", () => {
    const variants = [variant(31), variant(32, {}, [pick(12)])];
    const whole = product({ price: '100' }, { variants });
    assert.equal(pays({ picks: [cap] }, { product: whole, variant: variants[1]! }), '108.00');
    const { priceRange } = priced({ picks: [cap] }, { product: whole });
    assert.deepEqual([text(priceRange.min), text(priceRange.max)], ['100.00', '108.00']);
  });
});

describe('a product that is chosen in part', () => {
  const variants = [variant(31), variant(32, { price: '120' }), variant(33, { price: '90' })];
  const whole = product({ price: '100' }, { variants });

  test('has ranges over the variants that are still possible, with what was chosen', () => {
    const part = priced({}, { product: whole, possible: variants.slice(0, 2), modifiers: [chosen(1, '+5')] });
    assert.deepEqual([text(part.calculatedPrice), part.variantId], ['105.00', null]);
    assert.deepEqual([text(part.priceRange.min), text(part.priceRange.max)], ['105.00', '125.00']);
  });
  test('is the variant once only one is possible', () => {
    const one = priced({}, { product: whole, possible: variants.slice(1, 2) });
    assert.deepEqual([text(one.calculatedPrice), one.variantId], ['120.00', 32]);
  });
  test('the cheapest that is possible stands for it where a price list prices them all', () => {
    const records = [31, 32, 33].map((id) => record(id, { price: `${id}` }));
    const part = priced({ records }, { product: whole, possible: variants.slice(1) });
    assert.deepEqual([text(part.calculatedPrice), part.variantId], ['32.00', 32]);
  });
});
