import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { amountOf, toDecimal } from '../../kernel/money.ts';
import { type TaxRate, type TaxTerms } from '../tax/index.ts';
import { onAll, priced, product, record, type ShopperText, tier, variant } from './pricing.fixture.ts';
import { type Price } from './taxed-price.ts';
import { traceToJson } from './trace.ts';

const rate = (id: number, percent: string, priority = 1): TaxRate => ({
  id,
  name: `Tax ${id}`,
  percent: amountOf(percent),
  priority,
});

/** Class 0 has the rates, class 1 has none. */
const terms = (rates: readonly TaxRate[], more: Partial<TaxTerms> = {}): TaxTerms => ({
  enteredInclusive: false,
  zone: { id: 3, name: 'Zone' },
  why: 'the only zone',
  ratesOf: (taxClassId) => (taxClassId === 0 ? rates : []),
  display: { showInclusive: false, showBothOnDetailView: false, showBothOnListView: false },
  ...more,
});

const all = (price: Price | null) =>
  price && [price.asEntered, price.taxExclusive, price.taxInclusive].map((amount) => toDecimal(amount, 2));

const entries = (shopper: ShopperText, item: Parameters<typeof priced>[1]): string[] =>
  traceToJson(priced(shopper, item, { trace: true }).trace!, 2)
    .slice(1)
    .map(({ rule, source, before, after, applied, note }) =>
      applied
        ? `${rule} ${JSON.stringify(Object.values(source))}: ${before} -> ${after}; ${note}`
        : `${rule} not applied: ${note}`,
    );

describe('prices entered without tax', () => {
  const tax = terms([rate(2, '10')]);
  const hundred = product({ price: '100' });

  test('every price has it on top', () => {
    const quoted = priced(
      { tax },
      { product: product({ price: '150', sale: '123', retail: '250', map: '99' }) },
    );
    // docs/storefront/stencil/themes/context/catalog-price-object.mdx: 135.30, 275.00, 165.00, saved 139.70
    assert.deepEqual(
      [quoted.basePrice, quoted.salePrice, quoted.calculatedPrice, quoted.retailPrice, quoted.mapPrice].map(
        all,
      ),
      [
        ['150.00', '150.00', '165.00'],
        ['123.00', '123.00', '135.30'],
        ['123.00', '123.00', '135.30'],
        ['250.00', '250.00', '275.00'],
        ['99.00', '99.00', '108.90'],
      ],
    );
    assert.deepEqual(all(quoted.saved), ['127.00', '127.00', '139.70']);
  });
  test('last, of what the other rules left; each amount rounded once', () => {
    const rules = [onAll(1, 'percent', '15')];
    // 12.35 * 0.9 * 0.85 = 9.44775; * 1.1 = 10.392525, where 9.45 * 1.1 would be 10.395
    const quoted = priced({ tax, rules, rate: '0.9' }, { product: product({ price: '12.35' }) });
    assert.deepEqual(all(quoted.unitPrice), ['9.45', '9.45', '10.39']);
  });
  test('the amounts of tiers and both ranges have it; percentages do not', () => {
    const item = product(
      { price: '100', retail: '120' },
      {
        bulkTiers: [tier(2, 4, 'percent', '5'), tier(5, null, 'fixed', '60')],
        variants: [variant(31), variant(32, { price: '110' })],
      },
    );
    const { bulkTiers, priceRange, retailPriceRange } = priced({ tax }, { product: item });
    assert.deepEqual(
      bulkTiers.map(({ amount, unitPrice }) => [all(amount), all(unitPrice)]),
      [
        [
          ['5.00', '5.00', '5.00'],
          ['95.00', '95.00', '104.50'],
        ],
        [
          ['60.00', '60.00', '66.00'],
          ['60.00', '60.00', '66.00'],
        ],
      ],
    );
    assert.deepEqual(
      [all(priceRange.min), all(priceRange.max), all(retailPriceRange!.max)],
      [
        ['100.00', '100.00', '110.00'],
        ['110.00', '110.00', '121.00'],
        ['120.00', '120.00', '132.00'],
      ],
    );
  });
  test('a price-list price is taxed too', () => {
    const records = [record(31, { price: '70' })];
    const quoted = priced({ tax, records }, { product: hundred, variant: variant(31) });
    assert.deepEqual(all(quoted.calculatedPrice), ['70.00', '70.00', '77.00']);
  });
  test('by the class of the product', () => {
    const quoted = priced({ tax }, { product: product({ price: '100' }, { taxClassId: 1 }) });
    assert.deepEqual(all(quoted.calculatedPrice), ['100.00', '100.00', '100.00']);
  });
  test('the trace has a step for each rate', () => {
    const compound = terms([rate(2, '5'), rate(3, '9.975', 2)]);
    assert.deepEqual(entries({ tax: compound }, { product: hundred }), [
      'tax ["tax_rate",3,2]: 100.00 -> 105.00; Tax 2 5 %: the only zone',
      'tax ["tax_rate",3,3]: 105.00 -> 115.47375; Tax 3 9.975 %: the only zone',
      'rounding ["currency","USD"]: 115.47375 -> 115.47; to 2 decimals; 100.00 as entered, 100.00 without tax',
    ]);
    const flat = terms([rate(2, '6'), rate(3, '1.25')]);
    assert.deepEqual(entries({ tax: flat }, { product: hundred }), [
      'tax ["tax_rate",3,2]: 100.00 -> 106.00; Tax 2 6 %: the only zone',
      'tax ["tax_rate",3,3]: 106.00 -> 107.25; Tax 3 1.25 %: the only zone',
    ]);
    const exempt = terms([], { why: 'the customer is exempt by the tax code G' });
    assert.deepEqual(entries({ tax: exempt }, { product: hundred }), [
      'tax not applied: the customer is exempt by the tax code G',
    ]);
  });
});

describe('prices entered with tax', () => {
  const heater = { product: product({ price: '110' }) };
  const stores = [rate(2, '10')];
  const own = (rates: readonly TaxRate[]): TaxTerms =>
    terms(rates, { enteredInclusive: true, storeRatesOf: () => stores });

  test("the store's tax is taken out, the shopper's added", () => {
    assert.deepEqual(all(priced({ tax: own(stores) }, heater).unitPrice), ['110.00', '100.00', '110.00']);
    assert.deepEqual(all(priced({ tax: own([rate(5, '20')]) }, heater).unitPrice), [
      '110.00',
      '100.00',
      '120.00',
    ]);
    assert.deepEqual(all(priced({ tax: own([]) }, heater).unitPrice), ['110.00', '100.00', '100.00']);
  });
  test('without taking it out, the price with tax is the same everywhere', () => {
    const tax = terms([rate(5, '20')], { enteredInclusive: true });
    assert.deepEqual(all(priced({ tax }, heater).unitPrice), ['110.00', '91.67', '110.00']);
  });
  test('discounts are taken from the price as entered', () => {
    const rules = [onAll(1, 'price', '11')];
    assert.deepEqual(all(priced({ tax: own(stores), rules }, heater).unitPrice), ['99.00', '90.00', '99.00']);
  });
  test('the trace has one step, from the price as entered to the price with tax', () => {
    assert.deepEqual(entries({ tax: own([rate(5, '20')]) }, heater), [
      'tax ["tax_zone",3,0]: 110.00 -> 120.00; 100.00 without the entered Tax 2 10 % (rate 2); with Tax 5 20 % (rate 5): the only zone',
    ]);
    assert.deepEqual(entries({ tax: own([]) }, heater), [
      'tax ["tax_zone",3,0]: 110.00 -> 100.00; 100.00 without the entered Tax 2 10 % (rate 2); with no tax: the only zone',
    ]);
  });
});
