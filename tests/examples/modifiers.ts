import type { Example } from './example.ts';
import {
  all,
  checkbox,
  choices,
  group,
  groupWithList,
  ofProduct,
  percentage,
  pickList,
  product,
  relative,
  rule,
  tier,
} from './wire.ts';

const ORDER = 'docs/store-operations/pricing/calculations.mdx';
const SPEC = 'reference/catalog/product-modifiers_catalog.v3.yml, "adjusters.price"';
const MODIFIERS = 'docs/adr/0054-modifiers.md';
const PICKS = 'docs/adr/0053-pick-lists.md';
const PICK_SPEC = 'reference/catalog/product-modifiers_catalog.v3.yml, "product_list_adjusts_pricing"';

/** What a modifier's values and a pick list's products do to the price. */
export const modifiers: readonly Example[] = [
  {
    name: 'modifier: a checkbox adds an amount',
    follows: `${ORDER}, "Product modifier"; ${SPEC}`,
    given: [product('parcel', { price: 20 }), ...checkbox('parcel', 'Insurance', relative(5))],
    questions: [
      {
        ask: { product: 'parcel', options: { Insurance: 'Yes' } },
        arithmetic: ['entered: 20.00', '20.00 + 5.00 = 25.00'],
        expect: { base: 20, price: 25 },
        rules: ['product_price', 'modifier'],
      },
      {
        ask: { product: 'parcel', options: { Insurance: 'No' } },
        arithmetic: ['entered: 20.00, not ticked'],
        expect: { base: 20, price: 20 },
        rules: ['product_price'],
      },
      {
        ask: { product: 'parcel' },
        arithmetic: ['entered: 20.00, nothing said'],
        expect: { base: 20, price: 20 },
        rules: ['product_price'],
      },
    ],
  },
  {
    name: 'modifier: a dropdown adds a percentage',
    follows: `${ORDER}, "Product modifier"; ${SPEC}`,
    given: [
      product('frame', { price: 19.99 }),
      choices('frame', 'Glass', 'dropdown', { Plain: null, Safety: percentage(12.5) }),
    ],
    questions: [
      {
        ask: { product: 'frame', options: { Glass: 'Safety' } },
        arithmetic: ['entered: 19.99', '19.99 + 19.99 * 12.5% = 22.48875', 'round(22.48875, 2) = 22.49'],
        expect: { base: 19.99, price: 22.49 },
        rules: ['product_price', 'modifier', 'rounding'],
      },
      {
        ask: { product: 'frame', options: { Glass: 'Plain' } },
        arithmetic: ['entered: 19.99'],
        expect: { base: 19.99, price: 19.99 },
        rules: ['product_price'],
      },
    ],
  },
  {
    name: 'modifier: a swatch, radio buttons and rectangles, upwards and downwards',
    follows: `${ORDER}, "added or removed"; ${SPEC}`,
    given: [
      product('sofa', { price: 400 }),
      choices('sofa', 'Cloth', 'swatch', { Linen: null, Velvet: relative(35.5) }, ['#eeeeee', '#770022']),
      product('bed', { price: 300 }),
      choices('bed', 'Legs', 'radio_buttons', { Oak: null, None: relative(-24.5) }),
      product('quilt', { price: 80 }),
      choices('quilt', 'Filling', 'rectangles', { Down: null, Fibre: percentage(-25) }),
    ],
    questions: [
      {
        ask: { product: 'sofa', options: { Cloth: 'Velvet' } },
        arithmetic: ['entered: 400.00', '400.00 + 35.50 = 435.50'],
        expect: { base: 400, price: 435.5 },
        rules: ['product_price', 'modifier'],
      },
      {
        ask: { product: 'bed', options: { Legs: 'None' } },
        arithmetic: ['entered: 300.00', '300.00 - 24.50 = 275.50'],
        expect: { base: 300, price: 275.5 },
        rules: ['product_price', 'modifier'],
      },
      {
        ask: { product: 'quilt', options: { Filling: 'Fibre' } },
        arithmetic: ['entered: 80.00', '80.00 - 80.00 * 25% = 60.00'],
        expect: { base: 80, price: 60 },
        rules: ['product_price', 'modifier'],
      },
    ],
  },
  {
    name: 'modifier: more off than there is: the price is zero',
    follows: MODIFIERS,
    given: [
      product('card', { price: 2 }),
      choices('card', 'Envelope', 'dropdown', { With: null, Without: relative(-5) }),
    ],
    questions: [
      {
        ask: { product: 'card', options: { Envelope: 'Without' } },
        arithmetic: ['entered: 2.00', '2.00 - 5.00 = -3.00', 'a price is never negative: 0.00'],
        expect: { base: 2, price: 0 },
        rules: ['product_price', 'modifier'],
      },
    ],
  },
  {
    name: 'several modifiers, one after the other',
    follows: MODIFIERS,
    given: [
      product('watch', { price: 20 }),
      ...checkbox('watch', 'Engraving', relative(5), { sort_order: 1 }),
      choices('watch', 'Strap', 'dropdown', { Steel: null, Gold: percentage(10) }, [], { sort_order: 2 }),
    ],
    questions: [
      {
        ask: { product: 'watch', options: { Engraving: 'Yes', Strap: 'Gold' } },
        arithmetic: ['entered: 20.00', '20.00 + 5.00 = 25.00', '25.00 + 25.00 * 10% = 27.50'],
        expect: { base: 20, price: 27.5 },
        rules: ['product_price', 'modifier', 'modifier'],
      },
      {
        ask: { product: 'watch', options: { Strap: 'Gold', Engraving: 'Yes' } },
        arithmetic: ['20.00, sent in the other order, is the same: (20.00 + 5.00) * 110% = 27.50'],
        expect: { base: 20, price: 27.5 },
        rules: ['product_price', 'modifier', 'modifier'],
      },
    ],
  },
  {
    name: 'product sale price meets modifier',
    follows: ORDER,
    given: [
      product('tent', { price: 200, sale_price: 150 }),
      choices('tent', 'Poles', 'dropdown', { Steel: null, Carbon: percentage(20) }),
    ],
    questions: [
      {
        ask: { product: 'tent', options: { Poles: 'Carbon' } },
        arithmetic: ['entered: 200.00, on sale: 150.00', '150.00 + 150.00 * 20% = 180.00'],
        expect: { base: 200, sale: 150, price: 180 },
        rules: ['product_price', 'product_sale_price', 'modifier'],
      },
    ],
  },
  {
    name: 'variant price and variant sale price meet modifier',
    follows: ORDER,
    given: [
      product('dress', { price: 20 }, { S: {}, M: { price: 24 }, L: { price: 30, sale_price: 26 } }),
      ...checkbox('dress', 'Gift wrap', relative(5)),
    ],
    questions: [
      {
        ask: { product: 'dress', options: { Size: 'M', 'Gift wrap': 'Yes' } },
        arithmetic: ['product: 20.00, variant M: 24.00', '24.00 + 5.00 = 29.00'],
        expect: { base: 24, price: 29 },
        rules: ['product_price', 'variant_price', 'modifier'],
      },
      {
        ask: { product: 'dress', options: { Size: 'L', 'Gift wrap': 'Yes' } },
        arithmetic: ['product: 20.00, variant L: 30.00, on sale: 26.00', '26.00 + 5.00 = 31.00'],
        expect: { base: 30, sale: 26, price: 31 },
        rules: ['product_price', 'variant_price', 'variant_sale_price', 'modifier'],
      },
    ],
  },
  {
    name: 'modifier meets group discount: the discount covers it',
    follows: `${ORDER}: the discount comes after the modifier`,
    given: [
      product('ring', { price: 20 }),
      ...checkbox('ring', 'Polish', relative(5)),
      group('jewellers', [ofProduct('ring', 'percent', '10.0000')]),
      group('goldsmiths', [ofProduct('ring', 'fixed', '18.0000')]),
    ],
    questions: [
      {
        ask: { product: 'ring', group: 'jewellers', options: { Polish: 'Yes' } },
        arithmetic: ['entered: 20.00', '20.00 + 5.00 = 25.00', '25.00 - 25.00 * 10% = 22.50'],
        expect: { base: 20, price: 22.5 },
        rules: ['product_price', 'modifier', 'group_discount'],
      },
      {
        ask: { product: 'ring', group: 'goldsmiths', options: { Polish: 'Yes' } },
        arithmetic: ['entered: 20.00', '20.00 + 5.00 = 25.00', 'fixed: 18.00'],
        expect: { base: 20, price: 18 },
        rules: ['product_price', 'modifier', 'group_discount'],
      },
    ],
  },
  {
    name: 'modifier meets product bulk pricing',
    follows: `${ORDER}, "Product bulk pricing"; docs/adr/0015-bulk-tiers.md`,
    given: [
      product('badge', {
        price: 20,
        bulk_pricing_rules: [rule(2, 4, 'percent', 10), rule(5, 9, 'price', 4), rule(10, 0, 'fixed', 12)],
      }),
      ...checkbox('badge', 'Name', relative(5)),
    ],
    questions: (
      [
        [2, 22.5, 45, ['25.00 - 25.00 * 10% = 22.50', '2 * 22.50 = 45.00']],
        [5, 21, 105, ['25.00 - 4.00 = 21.00', '5 * 21.00 = 105.00']],
        [10, 12, 120, ['fixed: 12.00', '10 * 12.00 = 120.00']],
      ] as const
    ).map(([quantity, unit, amount, arithmetic]) => ({
      ask: { product: 'badge', options: { Name: 'Yes' }, quantity },
      arithmetic: ['entered: 20.00', '20.00 + 5.00 = 25.00', ...arithmetic],
      expect: {
        base: 20,
        price: 25,
        tiers: [
          { min: 2, max: 4, type: 'percent', amount: 10 },
          { min: 5, max: 9, type: 'price', amount: 4 },
          { min: 10, max: null, type: 'fixed', amount: 12 },
        ],
      },
      unit,
      cart: { amount },
      rules: ['product_price', 'modifier', 'product_bulk'],
    })),
  },
  {
    name: 'modifier, group discount and product bulk pricing',
    follows: ORDER,
    given: [
      product('medal', { price: 20, bulk_pricing_rules: [rule(3, 0, 'percent', 20)] }),
      ...checkbox('medal', 'Ribbon', relative(5)),
      group('clubs', [all('percent', '10.0000')]),
    ],
    questions: [
      {
        ask: { product: 'medal', group: 'clubs', options: { Ribbon: 'Yes' }, quantity: 3 },
        arithmetic: [
          'entered: 20.00',
          '20.00 + 5.00 = 25.00',
          '25.00 - 25.00 * 10% = 22.50',
          '22.50 - 22.50 * 20% = 18.00',
          '3 * 18.00 = 54.00',
        ],
        expect: { base: 20, price: 22.5, tiers: [{ min: 3, max: null, type: 'percent', amount: 20 }] },
        unit: 18,
        cart: { amount: 54 },
        rules: ['product_price', 'modifier', 'group_discount', 'product_bulk'],
      },
    ],
  },
  {
    name: 'price list price and its sale price meet modifier',
    follows: `${ORDER}, "Product modifier"`,
    given: [
      product('bike', { price: 200 }),
      choices('bike', 'Bell', 'dropdown', { None: null, Brass: relative(5), Gold: percentage(10) }),
      ...groupWithList('couriers', { bike: { price: 180 } }),
      ...groupWithList('racers', { bike: { price: 180, sale_price: 160 } }),
    ],
    questions: [
      {
        ask: { product: 'bike', group: 'couriers', options: { Bell: 'Brass' } },
        arithmetic: ['record: 180.00', '180.00 + 5.00 = 185.00'],
        expect: { base: 180, price: 185 },
        rules: ['product_price', 'price_list_price', 'modifier'],
      },
      {
        ask: { product: 'bike', group: 'racers', options: { Bell: 'Gold' } },
        arithmetic: ['record: 180.00, its sale price: 160.00', '160.00 + 160.00 * 10% = 176.00'],
        expect: { base: 180, sale: 160, price: 176 },
        rules: ['product_price', 'price_list_price', 'price_list_sale_price', 'modifier'],
      },
    ],
  },
  {
    name: 'price list bulk tiers meet modifier: the modifier comes after them',
    follows: `${ORDER}: "Product modifier" is below "Price list variant bulk pricing"`,
    given: [
      product('helmet', { price: 20 }),
      ...checkbox('helmet', 'Sticker', relative(5)),
      ...groupWithList('riders', {
        helmet: { price: 18, bulk_pricing_tiers: [tier(4, 7, 'percent', 25), tier(8, null, 'fixed', 11)] },
      }),
    ],
    questions: (
      [
        [3, [], 23, 69, ['18.00 + 5.00 = 23.00', '3 * 23.00 = 69.00']],
        [
          4,
          ['price_list_bulk'],
          18.5,
          74,
          ['18.00 - 18.00 * 25% = 13.50', '13.50 + 5.00 = 18.50', '4 * 18.50 = 74.00'],
        ],
        [8, ['price_list_bulk'], 16, 128, ['fixed: 11.00', '11.00 + 5.00 = 16.00', '8 * 16.00 = 128.00']],
      ] as const
    ).map(([quantity, tiers, unit, amount, arithmetic]) => ({
      ask: { product: 'helmet', group: 'riders', options: { Sticker: 'Yes' }, quantity },
      arithmetic: ['record: 18.00', 'shown: 18.00 + 5.00 = 23.00', ...arithmetic],
      expect: {
        base: 18,
        price: 23,
        tiers: [
          { min: 4, max: 7, type: 'percent', amount: 25 },
          { min: 8, max: null, type: 'fixed', amount: 11 },
        ],
      },
      unit,
      cart: { amount },
      rules: ['product_price', 'price_list_price', ...tiers, 'modifier'],
    })),
  },
  {
    name: 'product pick list: the picked product’s price is added',
    follows: `${ORDER}, "Product product pick list"; ${PICK_SPEC}`,
    given: [
      product('wine', { price: 12 }),
      product('cheese', { price: 8, sale_price: 6 }),
      product('hamper', { price: 30 }),
      pickList('hamper', 'Extra', ['wine', 'cheese'], true),
      product('basket', { price: 30 }),
      pickList('basket', 'Extra', ['wine', 'cheese'], false),
    ],
    questions: [
      {
        ask: { product: 'hamper', options: { Extra: 'wine' } },
        arithmetic: ['entered: 30.00, wine: 12.00', '30.00 + 12.00 = 42.00'],
        expect: { base: 30, price: 42 },
        rules: ['product_price', 'product_pick_list'],
      },
      {
        ask: { product: 'hamper', options: { Extra: 'cheese' } },
        arithmetic: ['entered: 30.00, cheese on sale: 6.00', '30.00 + 6.00 = 36.00'],
        expect: { base: 30, price: 36 },
        rules: ['product_price', 'product_pick_list'],
      },
      {
        ask: { product: 'basket', options: { Extra: 'wine' } },
        arithmetic: ['the list does not change the price: 30.00'],
        expect: { base: 30, price: 30 },
        rules: ['product_price'],
      },
    ],
  },
  {
    name: 'product pick list meets modifier, group discount and bulk pricing: it comes after them',
    follows: `${ORDER}: "Product product pick list" is below all three; ${PICKS}`,
    given: [
      product('ribbon', { price: 10 }),
      product('gift', { price: 30, bulk_pricing_rules: [rule(2, 0, 'percent', 10)] }),
      choices('gift', 'Box', 'dropdown', { Paper: null, Wood: percentage(20) }, [], { sort_order: 1 }),
      pickList('gift', 'Bow', ['ribbon'], true, { sort_order: 2 }),
      group('givers', [ofProduct('gift', 'percent', '50.0000')]),
      group('hosts of all', [all('percent', '10.0000')]),
    ],
    questions: [
      {
        ask: { product: 'gift', options: { Box: 'Wood', Bow: 'ribbon' } },
        arithmetic: ['entered: 30.00', '30.00 + 30.00 * 20% = 36.00', '36.00 + 10.00 = 46.00'],
        expect: { base: 30, price: 46, tiers: [{ min: 2, max: null, type: 'percent', amount: 10 }] },
        rules: ['product_price', 'modifier', 'product_pick_list'],
      },
      {
        ask: { product: 'gift', group: 'givers', options: { Bow: 'ribbon' } },
        arithmetic: [
          'entered: 30.00',
          '30.00 - 30.00 * 50% = 15.00',
          'the ribbon has no discount: 15.00 + 10.00 = 25.00',
        ],
        expect: { base: 30, price: 25, tiers: [{ min: 2, max: null, type: 'percent', amount: 10 }] },
        rules: ['product_price', 'group_discount', 'product_pick_list'],
      },
      {
        ask: { product: 'gift', group: 'hosts of all', options: { Bow: 'ribbon' } },
        arithmetic: [
          'entered: 30.00',
          '30.00 - 30.00 * 10% = 27.00',
          'the ribbon for this shopper: 10.00 - 10.00 * 10% = 9.00',
          '27.00 + 9.00 = 36.00',
        ],
        expect: { base: 30, price: 36, tiers: [{ min: 2, max: null, type: 'percent', amount: 10 }] },
        rules: ['product_price', 'group_discount', 'product_pick_list'],
      },
      {
        ask: { product: 'gift', options: { Bow: 'ribbon' }, quantity: 2 },
        arithmetic: [
          'shown: 30.00 + 10.00 = 40.00',
          '30.00 - 30.00 * 10% = 27.00',
          '27.00 + 10.00 = 37.00',
          '2 * 37.00 = 74.00',
        ],
        expect: { base: 30, price: 40, tiers: [{ min: 2, max: null, type: 'percent', amount: 10 }] },
        unit: 37,
        cart: { amount: 74 },
        rules: ['product_price', 'product_bulk', 'product_pick_list'],
      },
    ],
  },
  {
    name: 'price list pick list: after the price list bulk tiers, before the modifiers',
    follows: `${ORDER}, "Price list variant product pick list"; ${PICKS}`,
    given: [
      product('bulb', { price: 10 }),
      product('lampshade', { price: 60 }),
      choices('lampshade', 'Finish', 'dropdown', { Matt: null, Gloss: percentage(10) }, [], {
        sort_order: 1,
      }),
      pickList('lampshade', 'With', ['bulb'], true, { sort_order: 2 }),
      ...groupWithList('fitters of lamps', {
        lampshade: { price: 50, bulk_pricing_tiers: [tier(2, null, 'price', 8)] },
        bulb: { price: 7 },
      }),
    ],
    questions: [
      {
        ask: { product: 'lampshade', group: 'fitters of lamps', options: { With: 'bulb' } },
        arithmetic: ['record: 50.00, the bulb by its own record: 7.00', '50.00 + 7.00 = 57.00'],
        expect: { base: 50, price: 57, tiers: [{ min: 2, max: null, type: 'price', amount: 8 }] },
        rules: ['product_price', 'price_list_price', 'price_list_pick_list'],
      },
      {
        ask: {
          product: 'lampshade',
          group: 'fitters of lamps',
          options: { With: 'bulb', Finish: 'Gloss' },
          quantity: 2,
        },
        arithmetic: [
          'record: 50.00',
          'shown: (50.00 + 7.00) * 110% = 62.70',
          '50.00 - 8.00 = 42.00',
          '42.00 + 7.00 = 49.00',
          '49.00 + 49.00 * 10% = 53.90',
          '2 * 53.90 = 107.80',
        ],
        expect: { base: 50, price: 62.7, tiers: [{ min: 2, max: null, type: 'price', amount: 8 }] },
        unit: 53.9,
        cart: { amount: 107.8 },
        rules: ['product_price', 'price_list_price', 'price_list_bulk', 'price_list_pick_list', 'modifier'],
      },
    ],
  },
];
