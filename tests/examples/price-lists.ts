import type { Example } from './example.ts';
import {
  assign,
  category,
  group,
  groupWithList,
  inCategory,
  list,
  product,
  records,
  rule,
  tier,
} from './wire.ts';

const ORDER = 'docs/store-operations/pricing/calculations.mdx';
const RECORDS = 'reference/price_lists.v3.yml, "PriceRecordBase"';
const TIERS = 'docs/adr/0015-bulk-tiers.md';
const WHOLE = 'docs/adr/0014-price-of-a-whole-product.md';

/** What a price list's records do to the catalogue's prices; bulk tiers of records. */
export const priceLists: readonly Example[] = [
  {
    name: 'price list price overrides product, product sale, variant and variant sale price',
    follows: `${ORDER}, "Price list variants"`,
    given: [
      product(
        'rug',
        { price: 20, sale_price: 15 },
        { S: {}, M: { price: 24 }, L: { price: 24, sale_price: 21 } },
      ),
      ...groupWithList('weavers', { 'rug#S': { price: 18 }, 'rug#M': { price: 19 }, 'rug#L': { price: 23 } }),
    ],
    questions: [
      {
        ask: { product: 'rug', variant: 'S', group: 'weavers' },
        arithmetic: ['product: 20.00, on sale: 15.00, record: 18.00'],
        expect: { base: 18, price: 18 },
        rules: ['product_price', 'product_sale_price', 'price_list_price'],
      },
      {
        ask: { product: 'rug', variant: 'M', group: 'weavers' },
        arithmetic: ['product: 20.00, on sale: 15.00, variant M: 24.00, record: 19.00'],
        expect: { base: 19, price: 19 },
        rules: ['product_price', 'product_sale_price', 'variant_price', 'price_list_price'],
      },
      {
        ask: { product: 'rug', variant: 'L', group: 'weavers' },
        arithmetic: ['variant L: 24.00, on sale: 21.00, record, dearer than the sale: 23.00'],
        expect: { base: 23, price: 23 },
        rules: [
          'product_price',
          'product_sale_price',
          'variant_price',
          'variant_sale_price',
          'price_list_price',
        ],
      },
      {
        ask: { product: 'rug', variant: 'L' },
        arithmetic: ['a guest: on sale at 21.00, before: 24.00'],
        expect: { base: 24, sale: 21, price: 21 },
        rules: ['product_price', 'product_sale_price', 'variant_price', 'variant_sale_price'],
      },
    ],
  },
  {
    name: 'price list sale price overrides the price list price',
    follows: `${ORDER}, "Price list variant sale price"`,
    given: [product('mat', { price: 20 }), ...groupWithList('yogis', { mat: { price: 18, sale_price: 16 } })],
    questions: [
      {
        ask: { product: 'mat', group: 'yogis' },
        arithmetic: ['product: 20.00, record: 18.00, its sale price: 16.00'],
        expect: { base: 18, sale: 16, price: 16 },
        rules: ['product_price', 'price_list_price', 'price_list_sale_price'],
      },
    ],
  },
  {
    name: 'a record stands alone: what it leaves out is not set',
    follows: RECORDS,
    given: [
      product('oven', { price: 200, sale_price: 180, retail_price: 250, map_price: 170 }),
      ...groupWithList('bakers', { oven: { price: 190 } }),
      ...groupWithList('chefs', { oven: { price: 190, retail_price: 240, map_price: 150.5 } }),
    ],
    questions: [
      {
        ask: { product: 'oven', group: 'bakers' },
        arithmetic: ['record: 190.00 and nothing else'],
        expect: { base: 190, price: 190 },
        rules: ['product_price', 'product_sale_price', 'price_list_price'],
      },
      {
        ask: { product: 'oven', group: 'chefs' },
        arithmetic: [
          'record: 190.00, retail: 240.00, advertised at least: 150.50',
          'saved: 240.00 - 190.00 = 50.00',
        ],
        expect: { base: 190, price: 190, retail: 240, map: 150.5, saved: 50 },
        rules: ['product_price', 'product_sale_price', 'price_list_price'],
      },
    ],
  },
  {
    name: 'a variant without a record has its catalogue price',
    follows: 'docs/store-operations/pricing/price-lists.mdx: "the catalog pricing will be used"',
    given: [
      product('hat', { price: 20, sale_price: 15 }, { S: {}, M: { price: 24 } }),
      ...groupWithList('hatters', { 'hat#S': { price: 14 } }),
    ],
    questions: [
      {
        ask: { product: 'hat', variant: 'M', group: 'hatters' },
        arithmetic: ['variant M: 24.00, no record'],
        expect: { base: 24, price: 24 },
        rules: ['product_price', 'product_sale_price', 'variant_price'],
      },
      {
        ask: { product: 'hat', group: 'hatters' },
        arithmetic: ['not every variant has a record: 15.00 on sale, before: 20.00', 'S 14.00, M 24.00'],
        expect: { base: 20, sale: 15, price: 15, range: [14, 24] },
        rules: ['product_price', 'product_sale_price'],
      },
    ],
  },
  {
    name: 'where a list prices every variant, the cheapest stands for the product',
    follows: WHOLE,
    given: [
      product('tie', { price: 20, retail_price: 22 }, { S: {}, M: {} }),
      ...groupWithList('clerks', {
        'tie#S': { price: 17 },
        'tie#M': { price: 18, sale_price: 16, retail_price: 19 },
      }),
    ],
    questions: [
      {
        ask: { product: 'tie', group: 'clerks' },
        arithmetic: [
          'S 17.00, M on sale: 16.00, before: 18.00, retail: 19.00',
          'saved: 19.00 - 16.00 = 3.00',
        ],
        expect: {
          base: 18,
          sale: 16,
          price: 16,
          retail: 19,
          saved: 3,
          range: [16, 17],
          retailRange: [19, 19],
        },
        rules: ['product_price', 'price_list_price', 'price_list_sale_price'],
      },
    ],
  },
  {
    name: 'a price list that is switched off is not there',
    follows: 'docs/store-operations/pricing/price-lists.mdx, "active"; docs/adr/0013-price-list-choice.md',
    given: [
      product('fan', { price: 20 }),
      group('idle'),
      list('off', { active: false }),
      records('off', { fan: { price: 5 } }),
      assign('off', { group: 'idle' }),
    ],
    questions: [
      {
        ask: { product: 'fan', group: 'idle' },
        arithmetic: ['the list is off: 20.00'],
        expect: { base: 20, price: 20 },
        rules: ['product_price'],
      },
    ],
  },
  {
    name: 'price list bulk tiers: percent, price and fixed override its sale price',
    follows: `${ORDER}, "Price list variant bulk pricing"; ${TIERS}`,
    given: [
      product('tile', { price: 20 }),
      ...groupWithList('tilers', {
        tile: {
          price: 18,
          sale_price: 16,
          bulk_pricing_tiers: [
            tier(5, 9, 'percent', 25),
            tier(10, 19, 'price', 5.5),
            tier(20, null, 'fixed', 9.99),
          ],
        },
      }),
    ],
    questions: (
      [
        [4, [], 16, 64, ['four: 4 * 16.00 = 64.00']],
        [5, ['price_list_bulk'], 12, 60, ['16.00 - 16.00 * 25% = 12.00', 'five: 5 * 12.00 = 60.00']],
        [9, ['price_list_bulk'], 12, 108, ['16.00 - 16.00 * 25% = 12.00', 'nine: 9 * 12.00 = 108.00']],
        [10, ['price_list_bulk'], 10.5, 105, ['16.00 - 5.50 = 10.50', 'ten: 10 * 10.50 = 105.00']],
        [20, ['price_list_bulk'], 9.99, 199.8, ['fixed: 9.99', 'twenty: 20 * 9.99 = 199.80']],
      ] as const
    ).map(([quantity, tiers, unit, amount, arithmetic]) => ({
      ask: { product: 'tile', group: 'tilers', quantity },
      arithmetic: ['record: 18.00, its sale price: 16.00', ...arithmetic],
      expect: {
        base: 18,
        sale: 16,
        price: 16,
        tiers: [
          { min: 5, max: 9, type: 'percent', amount: 25 },
          { min: 10, max: 19, type: 'price', amount: 5.5 },
          { min: 20, max: null, type: 'fixed', amount: 9.99 },
        ],
      },
      unit,
      cart: { amount },
      rules: ['product_price', 'price_list_price', 'price_list_sale_price', ...tiers],
    })),
  },
  {
    name: 'between two tiers of a record there may be a gap',
    follows: 'docs/adr/0016-price-records.md',
    given: [
      product('rope', { price: 10 }),
      ...groupWithList('sailors', {
        rope: { price: 8, bulk_pricing_tiers: [tier(2, 3, 'fixed', 7), tier(6, null, 'fixed', 6)] },
      }),
    ],
    questions: [
      {
        ask: { product: 'rope', group: 'sailors', quantity: 4 },
        arithmetic: ['record: 8.00, no tier for four', '4 * 8.00 = 32.00'],
        expect: {
          base: 8,
          price: 8,
          tiers: [
            { min: 2, max: 3, type: 'fixed', amount: 7 },
            { min: 6, max: null, type: 'fixed', amount: 6 },
          ],
        },
        unit: 8,
        cart: { amount: 32 },
        rules: ['product_price', 'price_list_price'],
      },
    ],
  },
  {
    name: "a record's tiers count its own variant alone",
    follows: `reference/price_lists.v3.yml, "quantity of associated variant"; ${TIERS}`,
    given: [
      product('peg', { price: 10 }, { S: {}, M: {} }),
      ...groupWithList('campers', {
        'peg#S': { price: 8, bulk_pricing_tiers: [tier(5, null, 'price', 3)] },
        'peg#M': { price: 9 },
      }),
    ],
    questions: [
      {
        ask: {
          product: 'peg',
          variant: 'S',
          group: 'campers',
          quantity: 4,
          beside: [{ product: 'peg', variant: 'M', quantity: 4 }],
        },
        arithmetic: ['four S at 8.00, four M at 9.00', '4 * 8.00 + 4 * 9.00 = 68.00'],
        expect: { base: 8, price: 8, tiers: [{ min: 5, max: null, type: 'price', amount: 3 }] },
        unit: 8,
        cart: { beside: [9], amount: 68 },
        rules: ['product_price', 'price_list_price'],
      },
      {
        ask: {
          product: 'peg',
          variant: 'S',
          group: 'campers',
          quantity: 5,
          beside: [{ product: 'peg', variant: 'M', quantity: 4 }],
        },
        arithmetic: [
          'record: 8.00',
          'five S: 8.00 - 3.00 = 5.00',
          'with M at 9.00: 5 * 5.00 + 4 * 9.00 = 61.00',
        ],
        expect: { base: 8, price: 8, tiers: [{ min: 5, max: null, type: 'price', amount: 3 }] },
        unit: 5,
        cart: { beside: [9], amount: 61 },
        rules: ['product_price', 'price_list_price', 'price_list_bulk'],
      },
    ],
  },
  {
    name: 'price list price meets product bulk pricing: the bulk price does not apply',
    follows: `${ORDER}, "Product bulk pricing"; docs/store-operations/pricing/price-lists.mdx, "Price list notes"`,
    given: [
      product('brick', { price: 10, bulk_pricing_rules: [rule(2, 0, 'percent', 50)] }),
      ...groupWithList('masons', { brick: { price: 9 } }),
    ],
    questions: [
      {
        ask: { product: 'brick', group: 'masons', quantity: 10 },
        arithmetic: ['record: 9.00', '10 * 9.00 = 90.00'],
        expect: { base: 9, price: 9 },
        unit: 9,
        cart: { amount: 90 },
        rules: ['product_price', 'price_list_price'],
      },
      {
        ask: { product: 'brick', quantity: 10 },
        arithmetic: ['a guest: 10.00', '10.00 - 10.00 * 50% = 5.00', '10 * 5.00 = 50.00'],
        expect: { base: 10, price: 10, tiers: [{ min: 2, max: null, type: 'percent', amount: 50 }] },
        unit: 5,
        cart: { amount: 50 },
        rules: ['product_price', 'product_bulk'],
      },
    ],
  },
  {
    name: "price list meets group discount: a group's discounts come before the channel's list, and are not taken from it",
    follows: 'reference/price_lists.v3.yml, "Order of operations"; docs/adr/0013-price-list-choice.md',
    given: [
      category('toys'),
      product('kite', { price: 20, categories: ['$toys'] }),
      product('drum', { price: 50 }),
      group('players', [inCategory('toys', 'percent', '10.0000')]),
      records('everyone', { kite: { price: 12 }, drum: { price: 45 } }),
    ],
    questions: [
      {
        ask: { product: 'kite' },
        arithmetic: ["a guest has the channel's list: 12.00"],
        expect: { base: 12, price: 12 },
        rules: ['product_price', 'price_list_price'],
      },
      {
        ask: { product: 'kite', group: 'players' },
        arithmetic: ['entered: 20.00', '20.00 - 20.00 * 10% = 18.00'],
        expect: { base: 20, price: 18 },
        rules: ['product_price', 'group_discount'],
      },
      {
        ask: { product: 'drum', group: 'players' },
        arithmetic: ['no discount on it, and the list is not theirs: 50.00'],
        expect: { base: 50, price: 50 },
        rules: ['product_price'],
      },
    ],
  },
];
