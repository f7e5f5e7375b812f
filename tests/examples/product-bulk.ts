import type { Example } from './example.ts';
import { all, group, groupWithList, product, rule } from './wire.ts';

const ORDER = 'docs/store-operations/pricing/calculations.mdx, "Product bulk pricing"';
const TIERS = 'docs/adr/0015-bulk-tiers.md';

/** Bulk pricing of products: percent, price, fixed; what it counts and what it is taken from. */
export const productBulk: readonly Example[] = [
  {
    name: 'product bulk pricing: percent, price and fixed, each from its first to its last unit',
    follows: `${ORDER}; reference/catalog/products_catalog.v3.yml, "bulkPricingRule_Full"`,
    given: [
      product('candle', {
        price: 4,
        bulk_pricing_rules: [
          rule(5, 9, 'percent', 10),
          rule(10, 19, 'price', 1.25),
          rule(20, 0, 'fixed', 2.4),
        ],
      }),
    ],
    questions: (
      [
        [4, [], 4, 16, ['four: 4 * 4.00 = 16.00']],
        [5, ['product_bulk'], 3.6, 18, ['4.00 - 4.00 * 10% = 3.60', 'five: 5 * 3.60 = 18.00']],
        [9, ['product_bulk'], 3.6, 32.4, ['4.00 - 4.00 * 10% = 3.60', 'nine: 9 * 3.60 = 32.40']],
        [10, ['product_bulk'], 2.75, 27.5, ['4.00 - 1.25 = 2.75', 'ten: 10 * 2.75 = 27.50']],
        [20, ['product_bulk'], 2.4, 48, ['fixed: 2.40', 'twenty: 20 * 2.40 = 48.00']],
        [500, ['product_bulk'], 2.4, 1200, ['fixed: 2.40', 'five hundred: 500 * 2.40 = 1200.00']],
      ] as const
    ).map(([quantity, tiers, unit, amount, arithmetic]) => ({
      ask: { product: 'candle', quantity },
      arithmetic: ['entered: 4.00', ...arithmetic],
      expect: {
        base: 4,
        price: 4,
        tiers: [
          { min: 5, max: 9, type: 'percent', amount: 10 },
          { min: 10, max: 19, type: 'price', amount: 1.25 },
          { min: 20, max: null, type: 'fixed', amount: 2.4 },
        ],
      },
      unit,
      cart: { amount },
      rules: ['product_price', ...tiers],
    })),
  },
  {
    name: 'product bulk pricing counts all variants of the product',
    follows: `${ORDER}: "total quantity of a single product"`,
    given: [
      product(
        'cup',
        { price: 10, bulk_pricing_rules: [rule(6, 0, 'percent', 20)] },
        { S: {}, M: { price: 12 } },
      ),
      product('saucer', { price: 3 }),
    ],
    questions: [
      {
        ask: {
          product: 'cup',
          variant: 'S',
          quantity: 4,
          counted: 6,
          beside: [
            { product: 'cup', variant: 'M', quantity: 2 },
            { product: 'saucer', quantity: 10 },
          ],
        },
        arithmetic: [
          'cups: 4 + 2 = 6',
          'S: 10.00 - 10.00 * 20% = 8.00',
          'M: 12.00 - 12.00 * 20% = 9.60',
          'saucers at 3.00 count for nothing: 4 * 8.00 + 2 * 9.60 + 10 * 3.00 = 81.20',
        ],
        expect: { base: 10, price: 10, tiers: [{ min: 6, max: null, type: 'percent', amount: 20 }] },
        unit: 8,
        cart: { beside: [9.6, 3], amount: 81.2 },
        rules: ['product_price', 'product_bulk'],
      },
      {
        ask: {
          product: 'cup',
          variant: 'S',
          quantity: 4,
          counted: 5,
          beside: [
            { product: 'cup', variant: 'M', quantity: 1 },
            { product: 'saucer', quantity: 10 },
          ],
        },
        arithmetic: [
          'cups: 4 + 1 = 5',
          'S 10.00, M 12.00, saucers 3.00: 4 * 10.00 + 12.00 + 10 * 3.00 = 82.00',
        ],
        expect: { base: 10, price: 10, tiers: [{ min: 6, max: null, type: 'percent', amount: 20 }] },
        unit: 10,
        cart: { beside: [12, 3], amount: 82 },
        rules: ['product_price'],
      },
    ],
  },
  {
    name: 'product bulk pricing counts the quantity less the SKUs with a price-list price',
    follows: `docs/store-operations/pricing/calculations.mdx, "Price list variants": "excludes SKUs from the total number of items for product bulk pricing"`,
    given: [
      product('plate', { price: 10, bulk_pricing_rules: [rule(3, 0, 'percent', 50)] }, { Red: {}, Blue: {} }),
      ...groupWithList('hosts', { 'plate#Red': { price: 8 } }),
    ],
    questions: [
      {
        ask: {
          product: 'plate',
          variant: 'Blue',
          group: 'hosts',
          quantity: 2,
          beside: [{ product: 'plate', variant: 'Red', quantity: 5 }],
        },
        arithmetic: [
          '5 + 2 in the cart, of which count: 7 - 5 = 2',
          'Blue 10.00, Red 8.00: 2 * 10.00 + 5 * 8.00 = 60.00',
        ],
        expect: { base: 10, price: 10, tiers: [{ min: 3, max: null, type: 'percent', amount: 50 }] },
        unit: 10,
        cart: { beside: [8], amount: 60 },
        rules: ['product_price'],
      },
      {
        ask: {
          product: 'plate',
          variant: 'Blue',
          group: 'hosts',
          quantity: 3,
          beside: [{ product: 'plate', variant: 'Red', quantity: 5 }],
        },
        arithmetic: [
          'entered: 10.00',
          'Blue: 10.00 - 10.00 * 50% = 5.00',
          'Red keeps 8.00: 3 * 5.00 + 5 * 8.00 = 55.00',
        ],
        expect: { base: 10, price: 10, tiers: [{ min: 3, max: null, type: 'percent', amount: 50 }] },
        unit: 5,
        cart: { beside: [8], amount: 55 },
        rules: ['product_price', 'product_bulk'],
      },
    ],
  },
  {
    name: 'product sale price meets product bulk pricing: taken from the sale price',
    follows: TIERS,
    given: [
      product('soap', {
        price: 10,
        sale_price: 8,
        bulk_pricing_rules: [rule(5, 9, 'percent', 25), rule(10, 0, 'price', 3)],
      }),
    ],
    questions: (
      [
        [5, 6, 30, ['8.00 - 8.00 * 25% = 6.00', '5 * 6.00 = 30.00']],
        [10, 5, 50, ['8.00 - 3.00 = 5.00', '10 * 5.00 = 50.00']],
      ] as const
    ).map(([quantity, unit, amount, arithmetic]) => ({
      ask: { product: 'soap', quantity },
      arithmetic: ['entered: 10.00, on sale: 8.00', ...arithmetic],
      expect: {
        base: 10,
        sale: 8,
        price: 8,
        tiers: [
          { min: 5, max: 9, type: 'percent', amount: 25 },
          { min: 10, max: null, type: 'price', amount: 3 },
        ],
      },
      unit,
      cart: { amount },
      rules: ['product_price', 'product_sale_price', 'product_bulk'],
    })),
  },
  {
    name: 'variant sale price meets product bulk pricing',
    follows: TIERS,
    given: [
      product(
        'towel',
        { price: 10, bulk_pricing_rules: [rule(2, 0, 'percent', 10)] },
        { S: {}, L: { price: 16, sale_price: 14 } },
      ),
    ],
    questions: [
      {
        ask: { product: 'towel', variant: 'L', quantity: 2 },
        arithmetic: [
          'variant L: 16.00, on sale: 14.00',
          '14.00 - 14.00 * 10% = 12.60',
          'two: 2 * 12.60 = 25.20',
        ],
        expect: {
          base: 16,
          sale: 14,
          price: 14,
          tiers: [{ min: 2, max: null, type: 'percent', amount: 10 }],
        },
        unit: 12.6,
        cart: { amount: 25.2 },
        rules: ['product_price', 'variant_price', 'variant_sale_price', 'product_bulk'],
      },
    ],
  },
  {
    name: 'group discount meets product bulk pricing: percent and price add up, fixed overrides',
    follows: `${ORDER}: "overrides the customer group discount"; ${TIERS}`,
    given: [
      product('cushion', {
        price: 100,
        bulk_pricing_rules: [rule(2, 4, 'percent', 10), rule(5, 9, 'price', 5), rule(10, 0, 'fixed', 70)],
      }),
      group('decorators', [all('percent', '10.0000')]),
    ],
    questions: (
      [
        [1, [], 90, 90, []],
        [2, ['product_bulk'], 81, 162, ['90.00 - 90.00 * 10% = 81.00', '2 * 81.00 = 162.00']],
        [5, ['product_bulk'], 85, 425, ['90.00 - 5.00 = 85.00', '5 * 85.00 = 425.00']],
        [10, ['product_bulk'], 70, 700, ['fixed: 70.00', '10 * 70.00 = 700.00']],
      ] as const
    ).map(([quantity, tiers, unit, amount, arithmetic]) => ({
      ask: { product: 'cushion', group: 'decorators', quantity },
      arithmetic: ['entered: 100.00', '100.00 - 100.00 * 10% = 90.00', ...arithmetic],
      expect: {
        base: 100,
        price: 90,
        tiers: [
          { min: 2, max: 4, type: 'percent', amount: 10 },
          { min: 5, max: 9, type: 'price', amount: 5 },
          { min: 10, max: null, type: 'fixed', amount: 70 },
        ],
      },
      unit,
      cart: { amount },
      rules: ['product_price', 'group_discount', ...tiers],
    })),
  },
  {
    name: 'a tier takes more off than there is: the price is zero',
    follows: 'docs/adr/0015-bulk-tiers.md; a price is never negative',
    given: [product('button', { price: 0.5, bulk_pricing_rules: [rule(2, 0, 'price', 2)] })],
    questions: [
      {
        ask: { product: 'button', quantity: 2 },
        arithmetic: ['entered: 0.50', '0.50 - 2.00 = -1.50', 'a price is never negative: 0.00'],
        expect: { base: 0.5, price: 0.5, tiers: [{ min: 2, max: null, type: 'price', amount: 2 }] },
        unit: 0,
        cart: { amount: 0 },
        rules: ['product_price', 'product_bulk'],
      },
    ],
  },
];
