import type { Example } from './example.ts';
import { all, category, group, inCategory, ofProduct, product } from './wire.ts';

const ORDER = 'docs/store-operations/pricing/calculations.mdx, "Customer group discount"';
const SPECIFICITY = 'docs/adr/0010-discount-specificity.md';

/** Discounts of customer groups: on everything, a category, a product; percent, price, fixed. */
export const groupDiscounts: readonly Example[] = [
  {
    name: 'group discount on everything: percent',
    follows: `${ORDER}, relative; reference/customers.v2.yml, "discount_rules"`,
    given: [product('pen', { price: 19.99 }), group('tenth off', [all('percent', '10.0000')])],
    questions: [
      {
        ask: { product: 'pen', group: 'tenth off' },
        arithmetic: ['entered: 19.99', '19.99 - 19.99 * 10% = 17.991', 'round(17.991, 2) = 17.99'],
        expect: { base: 19.99, price: 17.99 },
        rules: ['product_price', 'group_discount', 'rounding'],
      },
      {
        ask: { product: 'pen' },
        arithmetic: ['a guest: 19.99'],
        expect: { base: 19.99, price: 19.99 },
        rules: ['product_price'],
      },
    ],
  },
  {
    name: 'group discount on everything: price, an amount off',
    follows: `${ORDER}; ${SPECIFICITY}`,
    given: [
      product('brush', { price: 19.99 }),
      product('stamp', { price: 2 }),
      group('less 2.50', [all('price', '2.5000')]),
    ],
    questions: [
      {
        ask: { product: 'brush', group: 'less 2.50' },
        arithmetic: ['entered: 19.99', '19.99 - 2.50 = 17.49'],
        expect: { base: 19.99, price: 17.49 },
        rules: ['product_price', 'group_discount'],
      },
      {
        ask: { product: 'stamp', group: 'less 2.50' },
        arithmetic: ['entered: 2.00', '2.00 - 2.50 = -0.50', 'a price is never negative: 0.00'],
        expect: { base: 2, price: 0 },
        rules: ['product_price', 'group_discount'],
      },
    ],
  },
  {
    name: 'group discount on everything: fixed, the price itself, also upwards',
    follows: `${ORDER}; ${SPECIFICITY}`,
    given: [
      product('ink', { price: 19.99 }),
      product('paper', { price: 10 }),
      group('all at 15', [all('fixed', '15.0000')]),
    ],
    questions: [
      {
        ask: { product: 'ink', group: 'all at 15' },
        arithmetic: ['entered: 19.99, fixed: 15.00'],
        expect: { base: 19.99, price: 15 },
        rules: ['product_price', 'group_discount'],
      },
      {
        ask: { product: 'paper', group: 'all at 15' },
        arithmetic: ['entered: 10.00, fixed: 15.00'],
        expect: { base: 10, price: 15 },
        rules: ['product_price', 'group_discount'],
      },
    ],
  },
  {
    name: 'group discount on a category and its subcategories',
    follows: 'reference/customers.v2.yml: category discounts made by API include subcategories',
    given: [
      category('garden'),
      category('seeds', 'garden'),
      category('bulbs', 'seeds'),
      product('spade', { price: 40, categories: ['$garden'] }),
      product('tulip', { price: 8, categories: ['$bulbs'] }),
      product('kettle', { price: 30 }),
      group('gardeners', [inCategory('garden', 'percent', '25.0000')]),
    ],
    questions: [
      {
        ask: { product: 'spade', group: 'gardeners' },
        arithmetic: ['entered: 40.00', '40.00 - 40.00 * 25% = 30.00'],
        expect: { base: 40, price: 30 },
        rules: ['product_price', 'group_discount'],
      },
      {
        ask: { product: 'tulip', group: 'gardeners' },
        arithmetic: ['entered: 8.00, two categories below', '8.00 - 8.00 * 25% = 6.00'],
        expect: { base: 8, price: 6 },
        rules: ['product_price', 'group_discount'],
      },
      {
        ask: { product: 'kettle', group: 'gardeners' },
        arithmetic: ['not in the category: 30.00'],
        expect: { base: 30, price: 30 },
        rules: ['product_price'],
      },
    ],
  },
  {
    name: 'group discount on a product: fixed, price, percent',
    follows: `${ORDER}, "one product"`,
    given: [
      product('table', { price: 120 }),
      product('chair', { price: 60 }),
      product('bench', { price: 90 }),
      group('fitters', [
        ofProduct('table', 'fixed', '99.0000'),
        ofProduct('chair', 'price', '7.5000'),
        ofProduct('bench', 'percent', '12.5000'),
      ]),
    ],
    questions: [
      {
        ask: { product: 'table', group: 'fitters' },
        arithmetic: ['entered: 120.00, fixed: 99.00'],
        expect: { base: 120, price: 99 },
        rules: ['product_price', 'group_discount'],
      },
      {
        ask: { product: 'chair', group: 'fitters' },
        arithmetic: ['entered: 60.00', '60.00 - 7.50 = 52.50'],
        expect: { base: 60, price: 52.5 },
        rules: ['product_price', 'group_discount'],
      },
      {
        ask: { product: 'bench', group: 'fitters' },
        arithmetic: ['entered: 90.00', '90.00 - 90.00 * 12.5% = 78.75'],
        expect: { base: 90, price: 78.75 },
        rules: ['product_price', 'group_discount'],
      },
    ],
  },
  {
    name: 'the most specific rule alone: product before category before everything',
    follows: SPECIFICITY,
    given: [
      category('books'),
      product('atlas', { price: 50, categories: ['$books'] }),
      product('novel', { price: 20, categories: ['$books'] }),
      product('globe', { price: 80 }),
      group('readers', [
        all('percent', '50.0000'),
        inCategory('books', 'percent', '20.0000'),
        ofProduct('atlas', 'percent', '10.0000'),
      ]),
    ],
    questions: [
      {
        ask: { product: 'atlas', group: 'readers' },
        arithmetic: ['entered: 50.00', "the product's rule: 50.00 - 50.00 * 10% = 45.00"],
        expect: { base: 50, price: 45 },
        rules: ['product_price', 'group_discount'],
      },
      {
        ask: { product: 'novel', group: 'readers' },
        arithmetic: ['entered: 20.00', "the category's rule: 20.00 - 20.00 * 20% = 16.00"],
        expect: { base: 20, price: 16 },
        rules: ['product_price', 'group_discount'],
      },
      {
        ask: { product: 'globe', group: 'readers' },
        arithmetic: ['entered: 80.00', 'the rule for everything: 80.00 - 80.00 * 50% = 40.00'],
        expect: { base: 80, price: 40 },
        rules: ['product_price', 'group_discount'],
      },
    ],
  },
  {
    name: 'the nearest category wins, and among equals the lowest price',
    follows: SPECIFICITY,
    given: [
      category('kitchen'),
      category('knives', 'kitchen'),
      category('gifts'),
      product('cleaver', { price: 40, categories: ['$knives'] }),
      product('corkscrew', { price: 20, categories: ['$kitchen', '$gifts'] }),
      group('cooks', [
        inCategory('kitchen', 'percent', '50.0000'),
        inCategory('knives', 'percent', '10.0000'),
        inCategory('gifts', 'price', '12.0000'),
      ]),
    ],
    questions: [
      {
        ask: { product: 'cleaver', group: 'cooks' },
        arithmetic: ['entered: 40.00', 'knives are nearer than kitchen: 40.00 - 40.00 * 10% = 36.00'],
        expect: { base: 40, price: 36 },
        rules: ['product_price', 'group_discount'],
      },
      {
        ask: { product: 'corkscrew', group: 'cooks' },
        arithmetic: [
          'entered: 20.00, in both categories',
          'kitchen: 20.00 - 20.00 * 50% = 10.00',
          'gifts, lower: 20.00 - 12.00 = 8.00',
        ],
        expect: { base: 20, price: 8 },
        rules: ['product_price', 'group_discount'],
      },
    ],
  },
  {
    name: 'group discount off the product sale price, the documented numbers',
    follows: `docs/storefront/graphql/examples/variants.mdx, "Get variant prices and dimensions"; docs/adr/0012-sale-prices.md`,
    given: [
      product('cap', { price: 10, sale_price: 5, retail_price: 20 }),
      group('tenth off all', [all('percent', '10.0000')]),
    ],
    questions: [
      {
        ask: { product: 'cap', group: 'tenth off all' },
        arithmetic: [
          'entered: 10.00, on sale: 5.00, retail: 20.00',
          '5.00 - 5.00 * 10% = 4.50',
          'saved: 20.00 - 4.50 = 15.50',
        ],
        expect: { base: 10, sale: 5, price: 4.5, retail: 20, saved: 15.5 },
        rules: ['product_price', 'product_sale_price', 'group_discount'],
      },
    ],
  },
  {
    name: 'group discount off the variant price, and off the variant sale price',
    follows: `${ORDER}, "overrides the variant sale price"`,
    given: [
      product('boot', { price: 80 }, { S: {}, M: { price: 90 }, L: { price: 100, sale_price: 95 } }),
      group('walkers', [ofProduct('boot', 'percent', '20.0000')]),
    ],
    questions: [
      {
        ask: { product: 'boot', variant: 'M', group: 'walkers' },
        arithmetic: ['product: 80.00, variant M: 90.00', '90.00 - 90.00 * 20% = 72.00'],
        expect: { base: 90, price: 72 },
        rules: ['product_price', 'variant_price', 'group_discount'],
      },
      {
        ask: { product: 'boot', variant: 'L', group: 'walkers' },
        arithmetic: ['product: 80.00, variant L: 100.00, on sale: 95.00', '95.00 - 95.00 * 20% = 76.00'],
        expect: { base: 100, sale: 95, price: 76 },
        rules: ['product_price', 'variant_price', 'variant_sale_price', 'group_discount'],
      },
      {
        ask: { product: 'boot', group: 'walkers' },
        arithmetic: [
          "the product's own: 80.00 - 80.00 * 20% = 64.00",
          'S 64.00, M: 90.00 - 90.00 * 20% = 72.00',
          'L: 95.00 - 95.00 * 20% = 76.00',
        ],
        expect: { base: 80, price: 64, range: [64, 76] },
        rules: ['product_price', 'group_discount'],
      },
    ],
  },
  {
    name: 'a percentage of a percentage is rounded once',
    follows: 'docs/adr/0011-amounts-and-rounding.md',
    given: [
      product('bead', {
        price: 9.99,
        bulk_pricing_rules: [{ quantity_min: 10, quantity_max: 0, type: 'percent', amount: 10 }],
      }),
      group('fifteen off', [all('percent', '15.0000')]),
    ],
    questions: [
      {
        ask: { product: 'bead', group: 'fifteen off', quantity: 10 },
        arithmetic: [
          'entered: 9.99',
          '9.99 - 9.99 * 15% = 8.4915',
          'shown, without the tier: round(8.4915, 2) = 8.49',
          '8.4915 - 8.4915 * 10% = 7.64235',
          'round(7.64235, 2) = 7.64',
          'ten: 10 * 7.64 = 76.40',
        ],
        expect: { base: 9.99, price: 8.49, tiers: [{ min: 10, max: null, type: 'percent', amount: 10 }] },
        unit: 7.64,
        cart: { amount: 76.4 },
        rules: ['product_price', 'group_discount', 'product_bulk', 'rounding'],
      },
    ],
  },
];
