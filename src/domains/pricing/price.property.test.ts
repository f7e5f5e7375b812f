import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import fc from 'fast-check';

import { type Amount, amountOf } from '../../kernel/money.ts';
import { type BulkTier } from './bulk.ts';
import { type PricingContext } from './context.ts';
import { type DiscountRule, groupDiscounts } from './discounts.ts';
import { type PriceListRecord } from './price-list.ts';
import { quote, type QuoteItem } from './price.ts';
import { type PricedProduct } from './product.ts';

/* Random shops of one product: prices with four decimals, every rule that there is. */

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
const product: fc.Arbitrary<PricedProduct> = fc.record({
  id: fc.constant(11),
  price,
  ...prices,
  categories: fc.uniqueArray(
    fc.record({ id: fc.integer({ min: 1, max: 6 }), distance: fc.integer({ min: 0, max: 2 }) }),
    {
      maxLength: 4,
      selector: (category) => category.id,
    },
  ),
  bulkTiers: tiers,
  variants: fc.uniqueArray(fc.record({ id: fc.integer({ min: 30, max: 36 }), price: optional, ...prices }), {
    maxLength: 4,
    selector: (variant) => variant.id,
  }),
});
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
const shop = fc
  .record({
    product,
    rules,
    records,
    decimals: fc.integer({ min: 0, max: 4 }),
    quantity: fc.integer({ min: 1, max: 45 }),
    pick: fc.nat(),
  })
  .map(({ product, rules, records, decimals, quantity, pick }) => {
    const variant = product.variants[pick % (product.variants.length + 1)] ?? null;
    return { product, rules, records, decimals, quantity, variant, pick };
  });
type Shop = typeof shop extends fc.Arbitrary<infer T> ? T : never;

const contextOf = ({
  rules,
  records,
  decimals,
}: Pick<Shop, 'rules' | 'records' | 'decimals'>): PricingContext => ({
  currency: { code: 'USD', decimals },
  priceList: { id: 7, records: new Map(records.map((record) => [record.variantId, record])) },
  passedOver: [],
  discounts: groupDiscounts(2, rules),
});
const itemOf = ({ product, variant, quantity }: Shop): QuoteItem => ({ product, variant, quantity });

/** Another order of the same values. */
const reordered = <T>(values: readonly T[], by: number): T[] => {
  const start = values.length === 0 ? 0 : by % values.length;
  return [...values.slice(start), ...values.slice(0, start)].reverse();
};

describe('for any shop', () => {
  const always = (name: string, holds: (shop: Shop) => void): void => {
    test(name, () => {
      fc.assert(fc.property(shop, holds), { numRuns: 500 });
    });
  };

  always('no amount is negative, and ranges are in order', (shop) => {
    const result = quote(contextOf(shop), itemOf(shop));
    const {
      basePrice,
      salePrice,
      calculatedPrice,
      unitPrice,
      retailPrice,
      mapPrice,
      saved,
      priceRange,
      retailPriceRange,
    } = result;
    for (const amount of [basePrice, salePrice, calculatedPrice, unitPrice, retailPrice, mapPrice, saved])
      assert.ok(amount === null || amount >= 0n);
    for (const tier of result.bulkTiers) assert.ok(tier.unitPrice >= 0n);
    for (const range of [priceRange, retailPriceRange])
      assert.ok(range === null || (range.min >= 0n && range.min <= range.max));
  });

  always('a price-list price is never discounted by the group', (shop) => {
    const discounted = quote(contextOf(shop), itemOf(shop));
    if (discounted.priceListId === null) return;
    assert.equal(discounted.calculatedPrice, discounted.salePrice ?? discounted.basePrice);
    const plain = quote(contextOf({ ...shop, rules: [] }), itemOf(shop));
    assert.equal(discounted.unitPrice, plain.unitPrice);
    assert.deepEqual(discounted.bulkTiers, plain.bulkTiers);
  });

  always('the steps of the trace lead one to the next and to the result', (shop) => {
    const { trace, unitPrice } = quote(contextOf(shop), itemOf(shop), { trace: true });
    let price: Amount | null = null;
    for (const step of trace!) {
      assert.equal(step.before, price);
      if (!step.applied) assert.equal(step.after, price);
      price = step.after;
    }
    assert.equal(price, unitPrice);
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
      if (shop.product.variants.length === 0) return;
      const context = contextOf(shop);
      const each = shop.product.variants.map(
        (variant) => quote(context, { product: shop.product, variant, quantity: 1 }).calculatedPrice,
      );
      const { priceRange } = quote(context, { product: shop.product, variant: null, quantity: 1 });
      const sorted = each.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      assert.deepEqual(priceRange, { min: sorted[0], max: sorted.at(-1) });
    },
  );
});
