import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import fc from 'fast-check';

import { type Amount, amountOf, round, timesAmount, divideHalfUp, SCALE } from '../../kernel/money.ts';
import { type TaxTerms, withTax } from '../tax/index.ts';
import { type BulkTier } from './bulk.ts';
import { type PricingContext } from './context.ts';
import { type DiscountRule, groupDiscounts } from './discounts.ts';
import { type ChosenModifier, type Pick as Picked } from './modifier.ts';
import { type PriceListRecord } from './price-list.ts';
import { quote, type QuoteItem } from './price.ts';
import { type PricedProduct } from './product.ts';
import { type Price } from './taxed-price.ts';

/* Random shops: prices with four decimals, every rule that there is, in any currency and with any tax. */

const price = fc
  .integer({ min: 0, max: 10_000_000 })
  .map((units): Amount => BigInt(units) * amountOf('0.0001'));
const optional = fc.option(price, { nil: null });
const prices = { salePrice: optional, retailPrice: optional, mapPrice: optional };
const method = fc.constantFrom('percent', 'price', 'fixed');
const tiers: fc.Arbitrary<BulkTier[]> = fc.uniqueArray(
  fc.record({
    min: fc.integer({ min: 0, max: 20 }),
    max: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
    method,
    amount: price,
  }),
  { maxLength: 4, selector: (tier) => tier.min },
);
const picks: fc.Arbitrary<Picked[]> = fc.uniqueArray(
  fc.record({
    optionId: fc.integer({ min: 50, max: 53 }),
    valueId: fc.constant(500),
    productId: fc.integer({ min: 12, max: 14 }),
  }),
  { maxLength: 2, selector: (pick) => pick.optionId },
);
const variants = fc.uniqueArray(
  fc.record({ id: fc.integer({ min: 30, max: 36 }), price: optional, ...prices, picks }),
  { maxLength: 4, selector: (variant) => variant.id },
);
const productOf = (id: number): fc.Arbitrary<PricedProduct> =>
  fc.record({
    id: fc.constant(id),
    price,
    ...prices,
    taxClassId: fc.integer({ min: 0, max: 1 }),
    categories: fc.uniqueArray(
      fc.record({ id: fc.integer({ min: 1, max: 6 }), distance: fc.integer({ min: 0, max: 2 }) }),
      { maxLength: 4, selector: (category) => category.id },
    ),
    bulkTiers: tiers,
    variants,
  });
const modifiers: fc.Arbitrary<ChosenModifier[]> = fc.uniqueArray(
  fc.record({
    modifierId: fc.integer({ min: 60, max: 69 }),
    valueId: fc.constant(600),
    adjuster: fc.option(
      fc.record({
        adjuster: fc.constantFrom('relative', 'percentage'),
        amount: fc.tuple(price, fc.boolean()).map(([amount, less]) => (less ? -amount : amount)),
      }),
      { nil: null },
    ),
    pick: fc.option(
      fc.record({
        optionId: fc.constant(60),
        valueId: fc.constant(600),
        productId: fc.integer({ min: 12, max: 14 }),
      }),
      { nil: null },
    ),
  }),
  { maxLength: 3, selector: (modifier) => modifier.modifierId },
);
const rules: fc.Arbitrary<DiscountRule[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom('all', 'category', 'product'),
      target: fc.integer({ min: 1, max: 6 }),
      method,
      amount: price,
    }),
    { maxLength: 6 },
  )
  .map((entries) =>
    entries.map(({ type, target, method, amount }, index): DiscountRule => {
      const common = { id: index + 1, method, amount };
      if (type === 'all') return { type, ...common };
      return type === 'category'
        ? { type, categoryId: target, ...common }
        : { type, productId: 10 + (target % 2), ...common };
    }),
  );
const records: fc.Arbitrary<PriceListRecord[]> = fc.uniqueArray(
  fc.record({
    priceListId: fc.constant(7),
    variantId: fc.integer({ min: 30, max: 36 }),
    price,
    ...prices,
    bulkTiers: tiers,
  }),
  { maxLength: 5, selector: (record) => record.variantId },
);
const rate = fc.integer({ min: 1, max: 2_000_000 }).map((units) => BigInt(units) * amountOf('0.0001'));
const conversion: fc.Arbitrary<PricingContext['conversion']> = fc.option(
  fc.record({ from: fc.constant('USD'), rate, ofRecords: fc.boolean() }),
  { nil: null },
);
const percent = fc.integer({ min: 0, max: 300_000 }).map((units) => BigInt(units) * amountOf('0.0001'));
const rates = fc
  .array(fc.record({ percent, priority: fc.integer({ min: 1, max: 2 }) }), { maxLength: 3 })
  .map((entries) =>
    entries
      .map((each, at) => ({ id: at + 1, name: `rate ${at + 1}`, ...each }))
      .sort((a, b) => a.priority - b.priority || a.id - b.id),
  );
const tax: fc.Arbitrary<TaxTerms> = fc
  .record({ enteredInclusive: fc.boolean(), own: rates, store: fc.option(rates, { nil: undefined }) })
  .map(({ enteredInclusive, own, store }) => ({
    enteredInclusive,
    zone: { id: 3, name: 'Zone' },
    why: 'the only zone',
    // Class 0 is taxed, class 1 is not.
    ratesOf: (taxClassId) => (taxClassId === 0 ? own : []),
    storeRatesOf: store && ((taxClassId) => (taxClassId === 0 ? store : [])),
    display: { showInclusive: false, showBothOnDetailView: false, showBothOnListView: false },
  }));
const perhapsTaxed = fc.option(tax, { nil: null });

const shop = fc
  .record({
    product: productOf(11),
    // Product 14 is gone.
    picked: fc.tuple(productOf(12), productOf(13)),
    modifiers,
    rules,
    records,
    conversion,
    tax: perhapsTaxed,
    decimals: fc.integer({ min: 0, max: 4 }),
    quantity: fc.integer({ min: 1, max: 45 }),
    pick: fc.nat(),
  })
  .map((shop) => ({
    ...shop,
    variant: shop.product.variants[shop.pick % (shop.product.variants.length + 1)] ?? null,
  }));
type Shop = typeof shop extends fc.Arbitrary<infer T> ? T : never;

type Terms = Pick<Shop, 'rules' | 'records' | 'decimals' | 'conversion' | 'tax' | 'picked'>;
const contextOf = ({ rules, records, decimals, conversion, tax, picked }: Terms): PricingContext => {
  const byVariant = new Map(records.map((record) => [record.variantId, record]));
  return {
    currency: { code: conversion === null ? 'USD' : 'EUR', decimals },
    conversion,
    priceList: { id: 7, recordsOf: () => byVariant },
    passedOver: [],
    discounts: groupDiscounts(2, rules),
    tax,
    picks: new Map(picked.map((each) => [each.id, each])),
  };
};
const itemOf = ({ product, variant, modifiers, quantity }: Shop): QuoteItem => ({
  product,
  variant,
  modifiers,
  quantity,
});

/** Another order of the same values. */
const reordered = <T>(values: readonly T[], by: number): T[] => {
  const start = values.length === 0 ? 0 : by % values.length;
  return [...values.slice(start), ...values.slice(0, start)].reverse();
};

const unit = (decimals: number): Amount => 10n ** BigInt(SCALE - decimals);
const distance = (one: Amount, other: Amount): Amount => (one > other ? one - other : other - one);
const amountsOf = (price: Price | null): Amount[] =>
  price === null ? [] : [price.asEntered, price.taxExclusive, price.taxInclusive];

describe('for any shop', () => {
  const always = (name: string, holds: (shop: Shop) => void): void => {
    test(name, () => {
      fc.assert(fc.property(shop, holds), { numRuns: 500 });
    });
  };

  always('no amount is negative, and ranges are in order', (shop) => {
    const result = quote(contextOf(shop), itemOf(shop));
    const { basePrice, salePrice, calculatedPrice, unitPrice, retailPrice, mapPrice, saved } = result;
    for (const each of [basePrice, salePrice, calculatedPrice, unitPrice, retailPrice, mapPrice, saved])
      for (const amount of amountsOf(each)) assert.ok(amount >= 0n);
    for (const tier of result.bulkTiers)
      for (const amount of amountsOf(tier.unitPrice)) assert.ok(amount >= 0n);
    for (const range of [result.priceRange, result.retailPriceRange]) {
      if (range === null) continue;
      const max = amountsOf(range.max);
      for (const [at, min] of amountsOf(range.min).entries()) assert.ok(min >= 0n && min <= max[at]!);
    }
  });

  always('every amount has the decimals of the currency', (shop) => {
    const { basePrice, calculatedPrice, unitPrice, priceRange } = quote(contextOf(shop), itemOf(shop));
    for (const each of [basePrice, calculatedPrice, unitPrice, priceRange.min, priceRange.max])
      for (const amount of amountsOf(each)) assert.equal(amount % unit(shop.decimals), 0n);
  });

  always('a price-list price is never discounted by the group', (shop) => {
    const discounted = quote(contextOf(shop), itemOf(shop));
    if (discounted.priceListId === null) return;
    const withoutPicks = { ...shop, picked: [] as unknown as Shop['picked'] };
    const one = quote(contextOf(withoutPicks), itemOf(withoutPicks));
    const plain = quote(contextOf({ ...withoutPicks, rules: [] }), itemOf(withoutPicks));
    assert.deepEqual(one, plain);
    if (shop.modifiers.every(({ adjuster }) => adjuster === null))
      assert.deepEqual(one.calculatedPrice, one.salePrice ?? one.basePrice);
  });

  always('the steps of the trace lead one to the next and to the result', (shop) => {
    const { trace, unitPrice } = quote(contextOf(shop), itemOf(shop), { trace: true });
    let price: Amount | null = null;
    let beforeTax: Amount | null = null;
    for (const step of trace!) {
      assert.equal(step.before, price);
      if (!step.applied) assert.equal(step.after, price);
      price = step.after;
      if (step.rule !== 'tax' && step.rule !== 'rounding') beforeTax = price;
    }
    assert.equal(price, unitPrice.taxInclusive);
    assert.equal(round(beforeTax!, shop.decimals), unitPrice.asEntered);
  });

  always('tracing changes no number', (shop) => {
    const traced = quote(contextOf(shop), itemOf(shop), { trace: true });
    assert.deepEqual({ ...traced, trace: null }, quote(contextOf(shop), itemOf(shop)));
  });

  always('the order of rules, tiers, categories, variants and records does not matter', (shop) => {
    const turned: Shop = {
      ...shop,
      rules: reordered(shop.rules, shop.pick),
      records: reordered(shop.records, shop.pick),
      product: {
        ...shop.product,
        categories: reordered(shop.product.categories, shop.pick),
        bulkTiers: reordered(shop.product.bulkTiers, shop.pick),
        variants: reordered(shop.product.variants, shop.pick),
      },
    };
    const options = { trace: true };
    assert.deepEqual(
      quote(contextOf(turned), itemOf(turned), options),
      quote(contextOf(shop), itemOf(shop), options),
    );
  });

  always(
    'the range of a product runs from its cheapest to its dearest variant, each quoted alone',
    (shop) => {
      const { product, modifiers } = shop;
      if (product.variants.length === 0) return;
      const context = contextOf(shop);
      const alone = product.variants.map(
        (variant) => quote(context, { product, variant, modifiers, quantity: 1 }).calculatedPrice.asEntered,
      );
      const { priceRange } = quote(context, { product, variant: null, modifiers, quantity: 1 });
      const sorted = alone.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      assert.deepEqual([priceRange.min.asEntered, priceRange.max.asEntered], [sorted[0], sorted.at(-1)]);
    },
  );

  always('what is with tax less what is without is the tax, within one unit', (shop) => {
    const { unitPrice, trace } = quote(contextOf(shop), itemOf(shop), { trace: true });
    const exact = trace!.findLast(({ rule }) => rule !== 'tax' && rule !== 'rounding')!.after!;
    const shown = unitPrice.taxInclusive - unitPrice.taxExclusive;
    const owed = shop.tax === null ? 0n : withTax(exact, shop.tax, shop.product.taxClassId).tax;
    assert.ok(distance(shown, owed) <= unit(shop.decimals), `${shown} for a tax of ${owed}`);
  });

  always('conversion there and back is within one unit', (shop) => {
    const plain: Shop = { ...shop, conversion: null, records: [], tax: null, decimals: 2 };
    const there = shop.conversion?.rate ?? amountOf('1');
    const back = divideHalfUp(10n ** BigInt(2 * SCALE), there);
    const inUsd = quote(contextOf(plain), itemOf(plain)).calculatedPrice.asEntered;
    const converted = { ...plain, conversion: { from: 'USD', rate: there, ofRecords: false } };
    const inEur = quote(contextOf(converted), itemOf(converted)).calculatedPrice.asEntered;
    // One unit of the coarser currency, which is worth more.
    const one = timesAmount(unit(2), back) > unit(2) ? timesAmount(unit(2), back) : unit(2);
    assert.ok(distance(timesAmount(inEur, back), inUsd) <= one + 1n, `${inUsd} -> ${inEur}`);
  });

  test('a batch is its items one by one, in any order', () => {
    fc.assert(
      fc.property(fc.array(shop, { minLength: 1, maxLength: 5 }), fc.nat(), (shops, by) => {
        const context = contextOf(shops[0]!);
        const items = shops.map(itemOf);
        const one = items.map((item) => quote(contextOf(shops[0]!), item, { trace: true }));
        assert.deepEqual(
          items.map((item) => quote(context, item, { trace: true })),
          one,
        );
        const turned = reordered(items, by).map((item) => quote(context, item, { trace: true }));
        assert.deepEqual(turned, reordered(one, by));
      }),
      { numRuns: 200 },
    );
  });
});
