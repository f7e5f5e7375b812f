import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { amountOf, toDecimal, type Amount } from '../../kernel/money.ts';
import { withTax, type TaxRate, type TaxRules } from './tax.ts';

const rate = (percent: string, priority = 1): TaxRate => ({
  id: 1,
  name: 'Tax',
  percent: amountOf(percent),
  priority,
});
const rules = (
  rates: readonly TaxRate[],
  more: { inclusive?: boolean; store?: readonly TaxRate[] } = {},
): TaxRules => ({
  enteredInclusive: more.inclusive ?? false,
  ratesOf: (classId) => (classId === 0 ? rates : []),
  storeRatesOf: more.store && ((classId) => (classId === 0 ? more.store! : [])),
});
const shown = (amount: string, terms: TaxRules, classId = 0) => {
  const { taxExclusive, taxInclusive, tax } = withTax(amountOf(amount), terms, classId);
  return [taxExclusive, taxInclusive, tax].map((each) => toDecimal(each, 6));
};

describe('prices entered without tax', () => {
  test('one rate comes on top', () => {
    assert.deepEqual(shown('19.99', rules([rate('8.25')])), ['19.990000', '21.639175', '1.649175']);
  });
  test('rates of one priority add up', () => {
    assert.deepEqual(shown('100', rules([rate('5'), rate('7')])), ['100.000000', '112.000000', '12.000000']);
  });
  test('a later priority is taken of the price with the earlier ones', () => {
    // 100 + 5 % = 105; 105 + 9.975 % = 115.47375
    const rates = [rate('5', 1), rate('9.975', 2)];
    assert.deepEqual(shown('100', rules(rates)), ['100.000000', '115.473750', '15.473750']);
  });
  test('a class without rates, and no rates at all', () => {
    assert.deepEqual(shown('100', rules([rate('10')]), 1), ['100.000000', '100.000000', '0.000000']);
    assert.deepEqual(shown('100', rules([])), ['100.000000', '100.000000', '0.000000']);
  });
});

describe('prices entered with tax (reference/tax_settings.v3.yml, should_subtract_store_tax)', () => {
  test('of the store: what is without tax is the same in every zone', () => {
    const store = [rate('10')];
    assert.deepEqual(shown('110', rules(store, { inclusive: true, store })), [
      '100.000000',
      '110.000000',
      '10.000000',
    ]);
    assert.deepEqual(shown('110', rules([rate('8')], { inclusive: true, store })), [
      '100.000000',
      '108.000000',
      '8.000000',
    ]);
    assert.deepEqual(shown('110', rules([], { inclusive: true, store })), [
      '100.000000',
      '100.000000',
      '0.000000',
    ]);
  });
  test('of the shopper: what is with tax is the same in every zone', () => {
    assert.deepEqual(shown('110', rules([rate('10')], { inclusive: true })), [
      '100.000000',
      '110.000000',
      '10.000000',
    ]);
    assert.deepEqual(shown('108', rules([rate('8')], { inclusive: true })), [
      '100.000000',
      '108.000000',
      '8.000000',
    ]);
    assert.deepEqual(shown('110', rules([], { inclusive: true })), ['110.000000', '110.000000', '0.000000']);
  });
  test('compounded rates are taken out together', () => {
    const rates = [rate('5', 1), rate('9.975', 2)];
    assert.deepEqual(shown('115.47375', rules(rates, { inclusive: true })), [
      '100.000000',
      '115.473750',
      '15.473750',
    ]);
  });
});

describe('for any price and rates', () => {
  const amounts = fc.bigInt({ min: 0n, max: 10n ** 21n });
  const rates = fc.array(
    fc.record({
      id: fc.integer({ min: 1, max: 9 }),
      name: fc.constant('Tax'),
      percent: fc.bigInt({ min: 1n, max: 1_000n * 10n ** 6n }).map((millionths) => millionths * 10n ** 6n),
      priority: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 5 },
  );
  const any = fc.record({
    amount: amounts,
    own: rates,
    store: fc.option(rates, { nil: undefined }),
    inclusive: fc.boolean(),
  });
  type Case = { amount: Amount; own: TaxRate[]; store: TaxRate[] | undefined; inclusive: boolean };
  const rulesOf = ({ own, store, inclusive }: Case) => rules(own, { inclusive, ...(store && { store }) });

  test('with tax less without it is the tax, and none of them is negative', () => {
    fc.assert(
      fc.property(any, (one: Case) => {
        const { taxExclusive, taxInclusive, tax } = withTax(one.amount, rulesOf(one), 0);
        assert.equal(taxInclusive - taxExclusive, tax);
        assert.ok(tax >= 0n && taxExclusive >= 0n);
      }),
    );
  });

  test('the entered amount is one of the two, unless the store’s tax gives way to another', () => {
    fc.assert(
      fc.property(any, (one: Case) => {
        const { taxExclusive, taxInclusive } = withTax(one.amount, rulesOf(one), 0);
        if (!one.inclusive) assert.equal(taxExclusive, one.amount);
        else if (!one.store) assert.equal(taxInclusive, one.amount);
        else
          assert.equal(withTax(one.amount, rulesOf({ ...one, own: one.store }), 0).taxInclusive, one.amount);
      }),
    );
  });

  test('what is without tax does not depend on where the shopper is, where the store’s tax is subtracted', () => {
    fc.assert(
      fc.property(any, rates, rates, (one: Case, store, elsewhere) => {
        const here = withTax(one.amount, rulesOf({ ...one, inclusive: true, store }), 0);
        const there = withTax(one.amount, rulesOf({ ...one, inclusive: true, store, own: elsewhere }), 0);
        assert.equal(here.taxExclusive, there.taxExclusive);
      }),
    );
  });

  test('adding tax and taking it out again gives the amount back, to the last digit but one', () => {
    fc.assert(
      fc.property(any, (one: Case) => {
        const added = withTax(one.amount, rules(one.own), 0).taxInclusive;
        const back = withTax(added, rules(one.own, { inclusive: true }), 0).taxExclusive;
        const off = back - one.amount;
        assert.ok(off >= -1n && off <= 1n, `${one.amount} came back as ${back}`);
      }),
    );
  });

  test('the order of the rates does not matter', () => {
    fc.assert(
      fc.property(any, (one: Case) => {
        const turned = rulesOf({ ...one, own: [...one.own].reverse() });
        assert.deepEqual(withTax(one.amount, rulesOf(one), 0), withTax(one.amount, turned, 0));
      }),
    );
  });
});
