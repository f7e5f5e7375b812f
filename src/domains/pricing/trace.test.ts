import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { context, onAll, onCategory, priced, product, record, tier, variant } from './pricing.fixture.ts';
import { quote } from './price.ts';
import { traceToJson, traceToText } from './trace.ts';

const lines = (steps: Parameters<typeof traceToText>[0] | null) => traceToText(steps!, 2).split('\n');

describe('the trace of a quote', () => {
  test('shows each rule with its number, and why the others did not apply', () => {
    const item = {
      product: product(
        { price: '100', sale: '80' },
        {
          categories: [{ id: 5, distance: 0 }],
          bulkTiers: [tier(10, 19, 'percent', '7'), tier(20, null, 'fixed', '50')],
        },
      ),
      variant: variant(31, { price: '99.99' }),
      quantity: 10,
    };
    const rules = [
      onAll(1, 'percent', '50'),
      onCategory(2, 5, 'percent', '5'),
      onCategory(3, 5, 'percent', '15'),
    ];
    const { trace, unitPrice } = priced({ rules, records: [record(99, { price: '1' })] }, item, {
      trace: true,
    });
    // 99.99 * 0.85 = 84.9915; * 0.93 = 79.042095
    assert.deepEqual(lines(trace), [
      ' 1. product price (product 11): none -> 100.00',
      ' 2. product sale price (product 11): 100.00 -> 80.00',
      ' 3. variant price (variant 31): 80.00 -> 99.99',
      '  - price list (price list 7): not applied; it has no record of variant 31',
      '  - group discount (group 2, rule 1): not applied; percent discount on everything: less specific than the rule that applied',
      '  - group discount (group 2, rule 2): not applied; percent discount on category 5: no lower than the rule that applied',
      ' 4. group discount (group 2, rule 3): 99.99 -> 84.9915; percent discount on category 5',
      ' 5. product bulk (10 to 19): 84.9915 -> 79.042095; percent tier for a quantity of 10',
      '  - product bulk (from 20): not applied; a quantity of 10 is outside it',
      ' 6. rounding (USD): 79.042095 -> 79.04; to 2 decimals',
    ]);
    assert.equal(unitPrice, 79_040_000_000_000n);
  });

  test('shows a price-list price and what it keeps away', () => {
    const item = {
      product: product({ price: '100' }, { bulkTiers: [tier(10, null, 'percent', '7')] }),
      variant: variant(31),
      quantity: 5,
    };
    const records = [record(31, { price: '70', sale: '60' }, [tier(5, null, 'price', '1')])];
    const { trace } = priced({ rules: [onAll(1, 'percent', '50')], records }, item, { trace: true });
    assert.deepEqual(lines(trace), [
      ' 1. product price (product 11): none -> 100.00',
      ' 2. price list price (price list 7, variant 31): 100.00 -> 70.00',
      ' 3. price list sale price (price list 7, variant 31): 70.00 -> 60.00',
      '  - group discount (group 2, rule 1): not applied; a price-list price is not discounted',
      '  - product bulk (from 10): not applied; not where a price list has a price',
      ' 4. price list bulk (from 5): 60.00 -> 59.00; price tier for a quantity of 5',
    ]);
  });

  test('shows the price lists that were passed over', () => {
    const shopper = {
      ...context(),
      passedOver: [{ priceListId: 8, reason: 'the price list is switched off' }],
    };
    const { trace } = quote(
      shopper,
      { product: product({ price: '1' }), variant: null, quantity: 1 },
      { trace: true },
    );
    assert.deepEqual(lines(trace), [
      ' 1. product price (product 11): none -> 1.00',
      '  - price list (price list 8): not applied; the price list is switched off',
    ]);
  });

  test('has a JSON form with decimal text', () => {
    const { trace } = priced(
      { rules: [onAll(4, 'percent', '0.05')] },
      { product: product({ price: '1' }) },
      { trace: true },
    );
    assert.deepEqual(JSON.parse(JSON.stringify(traceToJson(trace!, 2))), [
      {
        rule: 'product_price',
        source: { kind: 'product', productId: 11 },
        before: null,
        after: '1.00',
        applied: true,
        note: '',
      },
      {
        rule: 'group_discount',
        source: { kind: 'discount_rule', groupId: 2, ruleId: 4 },
        before: '1.00',
        after: '0.9995',
        applied: true,
        note: 'percent discount on everything',
      },
      {
        rule: 'rounding',
        source: { kind: 'currency', code: 'USD' },
        before: '0.9995',
        after: '1.00',
        applied: true,
        note: 'to 2 decimals',
      },
    ]);
  });

  test('is not made unless asked for', () => {
    assert.equal(priced({}, { product: product({ price: '1' }) }).trace, null);
  });
});
