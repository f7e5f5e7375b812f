import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  chosen,
  context,
  onAll,
  onCategory,
  picked,
  priced,
  product,
  record,
  tier,
  variant,
} from './pricing.fixture.ts';
import { quote } from './price.ts';
import { traceLines } from './trace-text.ts';
import { traceToJson } from './trace.ts';

/** Each step in short: its rule, the price before and after, or why it did not apply. */
const steps = (...[shopper, item]: Parameters<typeof priced>): string[] =>
  traceToJson(priced(shopper, item, { trace: true }).trace!, 2).map(
    ({ rule, before, after, currency, applied, note }) =>
      applied
        ? `${rule}: ${before ?? 'none'} -> ${after} ${currency}${note && `; ${note}`}`
        : `${rule} not applied: ${note}`,
  );

describe('the trace of a quote', () => {
  test('shows each rule with its number, and why the others did not apply', () => {
    const item = {
      product: product(
        { price: '100', sale: '80' },
        {
          categories: [{ id: 5, distance: 0 }],
          bulkTiers: [tier(10, 19, 'percent', '7'), tier(20, null, 'fixed', '50'), tier(2, 5, 'price', '1')],
        },
      ),
      variant: variant(31, { price: '99.99' }),
      modifiers: [chosen(1, '+5'), chosen(2, '-10%'), chosen(3)],
      quantity: 10,
    };
    const rules = [
      onAll(1, 'percent', '50'),
      onCategory(2, 5, 'percent', '5'),
      onCategory(3, 5, 'percent', '15'),
    ];
    assert.deepEqual(steps({ rules, records: [record(99, { price: '1' })] }, item), [
      'product_price: none -> 100.00 USD',
      'product_sale_price: 100.00 -> 80.00 USD',
      'variant_price: 80.00 -> 99.99 USD',
      'price_list not applied: it has no record of variant 31 in USD',
      'modifier: 99.99 -> 104.99 USD; +5.00 USD',
      'modifier: 104.99 -> 94.491 USD; -10 %',
      'modifier not applied: what was chosen has no price',
      'group_discount not applied: 50 % off: less specific than the rule that applied',
      'group_discount not applied: 5 % off: no lower than the rule that applied',
      'group_discount: 94.491 -> 80.31735 USD; 15 % off',
      'product_bulk not applied: 1.00 USD off: a quantity of 10 is above it',
      'product_bulk: 80.31735 -> 74.6951355 USD; 7 % off for a quantity of 10',
      'product_bulk not applied: 50.00 USD instead: a quantity of 10 does not reach it',
      'rounding: 74.6951355 -> 74.70 USD; to 2 decimals',
    ]);
  });

  test('shows a price-list price and what it keeps away', () => {
    const item = {
      product: product({ price: '100' }, { bulkTiers: [tier(10, null, 'percent', '7')] }),
      variant: variant(31),
      modifiers: [picked(12), picked(13)],
      quantity: 5,
    };
    const shopper = {
      rules: [onAll(1, 'percent', '50')],
      records: [record(31, { price: '70', sale: '60' }, [tier(5, null, 'price', '1')])],
      picks: [product({ price: '8' }, { id: 12 })],
    };
    assert.deepEqual(steps(shopper, item), [
      'product_price: none -> 100.00 USD',
      'price_list_price: 100.00 -> 70.00 USD',
      'price_list_sale_price: 70.00 -> 60.00 USD',
      'product_bulk not applied: 7 % off: not where a price list has a price',
      'price_list_bulk: 60.00 -> 59.00 USD; 1.00 USD off for a quantity of 5',
      'price_list_pick_list: 59.00 -> 63.00 USD; product 12 costs 4.00',
      'price_list_pick_list not applied: there is no product 13 any more',
      'group_discount not applied: 50 % off: a price-list price is not discounted',
    ]);
  });

  test('shows the exchange rate, and amounts as they were entered', () => {
    const item = {
      product: product({ price: '100' }, { bulkTiers: [tier(1, null, 'price', '2')] }),
      variant: variant(31),
      modifiers: [chosen(1, '+5')],
    };
    const rules = [onAll(1, 'fixed', '50')];
    assert.deepEqual(steps({ rate: '0.849', rules, records: [] }, item), [
      'product_price: none -> 100.00 USD',
      'currency_conversion: 100.00 -> 84.90 EUR',
      'price_list not applied: it has no record of variant 31 in EUR',
      'modifier: 84.90 -> 89.145 EUR; +5.00 USD',
      'group_discount: 89.145 -> 42.45 EUR; 50.00 USD instead',
      'product_bulk: 42.45 -> 40.752 EUR; 2.00 USD off for a quantity of 1',
      'rounding: 40.752 -> 40.75 EUR; to 2 decimals',
    ]);
    const records = [record(31, { price: '30' })];
    assert.deepEqual(steps({ rate: '0.849', records }, item).slice(0, 3), [
      'product_price: none -> 100.00 USD',
      'price_list_price: 100.00 -> 30.00 EUR',
      'product_bulk not applied: 2.00 USD off: not where a price list has a price',
    ]);
    assert.deepEqual(steps({ rate: '0.849', records, displayOnly: true }, item).slice(0, 3), [
      'product_price: none -> 100.00 USD',
      'price_list_price: 100.00 -> 30.00 USD',
      'currency_conversion: 30.00 -> 25.47 EUR; EUR is for display only',
    ]);
    assert.equal(
      steps({ rate: '0.849', records: [], displayOnly: true }, item)[2],
      'price_list not applied: it has no record of variant 31 in USD',
    );
  });

  test('shows the price lists that were passed over', () => {
    const shopper = {
      ...context(),
      passedOver: [{ priceListId: 8, reason: 'the price list is switched off' }],
    };
    const item = { product: product({ price: '1' }), variant: null, modifiers: [], quantity: 1 };
    const { trace } = quote(shopper, item, { trace: true });
    assert.deepEqual(trace![1], {
      rule: 'price_list',
      source: { kind: 'price_list', priceListId: 8 },
      before: 1_000_000_000_000n,
      after: 1_000_000_000_000n,
      currency: 'USD',
      applied: false,
      note: 'the price list is switched off',
    });
  });

  test('has a JSON form with decimal text, and names each row', () => {
    const { trace } = priced(
      { rules: [onCategory(4, 5, 'percent', '0.05')], rate: '0.5' },
      {
        product: product({ price: '2' }, { categories: [{ id: 5, distance: 0 }] }),
        modifiers: [chosen(1, '+0')],
      },
      { trace: true },
    );
    assert.deepEqual(JSON.parse(JSON.stringify(traceToJson(trace!, 2))), [
      {
        rule: 'product_price',
        source: { kind: 'product', productId: 11 },
        before: null,
        after: '2.00',
        currency: 'USD',
        applied: true,
        note: '',
      },
      {
        rule: 'currency_conversion',
        source: { kind: 'exchange_rate', from: 'USD', to: 'EUR', rate: '0.5' },
        before: '2.00',
        after: '1.00',
        currency: 'EUR',
        applied: true,
        note: '',
      },
      {
        rule: 'modifier',
        source: { kind: 'modifier', modifierId: 41, valueId: 401 },
        before: '1.00',
        after: '1.00',
        currency: 'EUR',
        applied: true,
        note: '+0.00 USD',
      },
      {
        rule: 'group_discount',
        source: { kind: 'discount_rule', groupId: 2, ruleId: 4, covers: 'category', targetId: 5 },
        before: '1.00',
        after: '0.9995',
        currency: 'EUR',
        applied: true,
        note: '0.05 % off',
      },
      {
        rule: 'rounding',
        source: { kind: 'currency', code: 'EUR' },
        before: '0.9995',
        after: '1.00',
        currency: 'EUR',
        applied: true,
        note: 'to 2 decimals',
      },
    ]);
  });

  test('is not made unless asked for', () => {
    assert.equal(priced({}, { product: product({ price: '1' }) }).trace, null);
  });
});

describe('the trace as text', () => {
  test('has a line for each step, its numbers below each other', () => {
    const { trace } = priced(
      { rules: [onAll(1, 'percent', '15')], rate: '0.849', records: [record(99, { price: '1' })] },
      {
        product: product({ price: '9.99' }, { bulkTiers: [tier(10, null, 'percent', '7')] }),
        variant: variant(31),
        modifiers: [chosen(1, '+100')],
      },
      { trace: true },
    );
    assert.deepEqual(traceLines(trace!, 2), [
      ' 1. product price        product 11                                  9.99',
      ' 2. currency conversion  1 USD = 0.849 EUR             9.99      ->  8.48151   EUR',
      '  - price list           price list 7',
      '      not applied: it has no record of variant 31 in EUR',
      ' 3. modifier             modifier 41, value 401        8.48151   -> 93.38151',
      '      +100.00 USD',
      ' 4. group discount       group 2, rule 1: everything  93.38151   -> 79.3742835',
      '      15 % off',
      '  - product bulk         from 10',
      '      not applied: 7 % off: a quantity of 1 does not reach it',
      ' 5. rounding             EUR                          79.3742835 -> 79.37',
      '      to 2 decimals',
    ]);
  });
});
