import type { Example } from './example.ts';
import {
  all,
  checkbox,
  group,
  groupWithList,
  ofProduct,
  onChannel,
  product,
  records,
  relative,
  rule,
  tier,
} from './wire.ts';

const GUIDE = 'docs/store-operations/currencies/guide.mdx';
const LISTS = 'docs/store-operations/pricing/price-lists.mdx, "Currency"';
const OVERVIEW = 'docs/store-operations/currencies/index.mdx';
const ROUNDING = 'reference/pricing.sf.yml: "rounded prices … align with the currency\'s decimal precision"';
const DECISION = 'docs/adr/0052-prices-in-other-currencies.md';

/**
 * Prices in other currencies than USD. For one US dollar: 0.90 EUR (transactional), 150 JPY (transactional, no decimals),
 * 0.31 KWD (transactional, three decimals), 1.25 CAD (display only).
 */
export const currencies: readonly Example[] = [
  {
    name: 'a transactional currency without a record: the catalogue price is converted',
    follows: `${GUIDE}, "Catalog pricing"; ${LISTS}`,
    given: [
      product('poster', { price: 20, sale_price: 15, retail_price: 25, map_price: 12 }),
      product('print', { price: 20 }, { S: {}, M: { price: 24.5 } }),
    ],
    questions: [
      {
        ask: { product: 'poster', currency: 'EUR' },
        arithmetic: [
          '20.00 * 0.90 = 18.00',
          'on sale: 15.00 * 0.90 = 13.50',
          'retail: 25.00 * 0.90 = 22.50',
          'advertised at least: 12.00 * 0.90 = 10.80',
          'saved: 22.50 - 13.50 = 9.00',
        ],
        expect: { base: 18, sale: 13.5, price: 13.5, retail: 22.5, map: 10.8, saved: 9 },
        rules: ['product_price', 'product_sale_price', 'currency_conversion'],
      },
      {
        ask: { product: 'print', variant: 'M', currency: 'EUR' },
        arithmetic: ['24.50 * 0.90 = 22.05'],
        expect: { base: 22.05, price: 22.05 },
        rules: ['product_price', 'variant_price', 'currency_conversion'],
      },
      {
        ask: { product: 'print', currency: 'EUR' },
        arithmetic: ['20.00 * 0.90 = 18.00', 'M: 24.50 * 0.90 = 22.05'],
        expect: { base: 18, price: 18, range: [18, 22.05] },
        rules: ['product_price', 'currency_conversion'],
      },
      {
        ask: { product: 'poster' },
        arithmetic: [
          'in USD: 20.00, on sale 15.00, retail 25.00, advertised 12.00',
          'saved: 25.00 - 15.00 = 10.00',
        ],
        expect: { base: 20, sale: 15, price: 15, retail: 25, map: 12, saved: 10 },
        rules: ['product_price', 'product_sale_price'],
      },
    ],
  },
  {
    name: 'a transactional currency with a record of its own: its price, as entered',
    follows: `${LISTS}; ${GUIDE}, "Price records"`,
    given: [
      product('vinyl', { price: 20 }),
      ...groupWithList('collectors', { vinyl: { price: 19, sale_price: 16 } }),
      records("collectors's list", {
        vinyl: {
          currency: 'EUR',
          price: 17.5,
          sale_price: 15.25,
          retail_price: 21,
          bulk_pricing_tiers: [tier(3, null, 'price', 0.75)],
        },
      }),
    ],
    questions: [
      {
        ask: { product: 'vinyl', group: 'collectors', currency: 'EUR' },
        arithmetic: ['record in EUR: 17.50, on sale: 15.25, retail: 21.00', 'saved: 21.00 - 15.25 = 5.75'],
        expect: {
          base: 17.5,
          sale: 15.25,
          price: 15.25,
          retail: 21,
          saved: 5.75,
          tiers: [{ min: 3, max: null, type: 'price', amount: 0.75 }],
        },
        rules: ['product_price', 'price_list_price', 'price_list_sale_price'],
      },
      {
        ask: { product: 'vinyl', group: 'collectors', currency: 'EUR', quantity: 3 },
        arithmetic: [
          'record in EUR: 17.50, on sale: 15.25, retail: 21.00',
          'saved: 21.00 - 15.25 = 5.75',
          'its tier is in EUR too: 15.25 - 0.75 = 14.50',
          '3 * 14.50 = 43.50',
        ],
        expect: {
          base: 17.5,
          sale: 15.25,
          price: 15.25,
          retail: 21,
          saved: 5.75,
          tiers: [{ min: 3, max: null, type: 'price', amount: 0.75 }],
        },
        unit: 14.5,
        cart: { amount: 43.5 },
        rules: ['product_price', 'price_list_price', 'price_list_sale_price', 'price_list_bulk'],
      },
      {
        ask: { product: 'vinyl', group: 'collectors' },
        arithmetic: ['record in USD: 19.00, on sale: 16.00'],
        expect: { base: 19, sale: 16, price: 16 },
        rules: ['product_price', 'price_list_price', 'price_list_sale_price'],
      },
    ],
  },
  {
    name: 'a transactional currency whose list has a record in the default currency alone: the catalogue price, not the record, is converted',
    follows: `reference/price_lists.v3.yml, "Order of operations": "in the case of multi-currency, auto-converted prices"; ${LISTS}`,
    given: [product('cassette', { price: 20 }), ...groupWithList('listeners', { cassette: { price: 12 } })],
    questions: [
      {
        ask: { product: 'cassette', group: 'listeners', currency: 'EUR' },
        arithmetic: ['20.00 * 0.90 = 18.00'],
        expect: { base: 18, price: 18 },
        rules: ['product_price', 'currency_conversion'],
      },
    ],
  },
  {
    name: 'a display-only currency converts the price in the default currency, a record too',
    follows: `${LISTS}: "performs a currency conversion for display-only currencies"; ${OVERVIEW}, "Active vs. Transactional"; docs/adr/0042-the-currency-of-a-cart.md`,
    given: [
      product('flag', { price: 20 }),
      product('banner', { price: 40 }),
      ...groupWithList('fans', { banner: { price: 32, bulk_pricing_tiers: [tier(2, null, 'price', 4)] } }),
    ],
    questions: [
      {
        ask: { product: 'flag', currency: 'CAD' },
        arithmetic: ['20.00 * 1.25 = 25.00'],
        expect: { base: 25, price: 25 },
        cart: 'refused',
        rules: ['product_price', 'currency_conversion'],
      },
      {
        ask: { product: 'banner', group: 'fans', currency: 'CAD' },
        arithmetic: ['record in USD, converted: 32.00 * 1.25 = 40.00', 'its tier: 4.00 * 1.25 = 5.00'],
        expect: { base: 40, price: 40, tiers: [{ min: 2, max: null, type: 'price', amount: 5 }] },
        cart: null,
        rules: ['product_price', 'price_list_price', 'currency_conversion'],
      },
    ],
  },
  {
    name: 'a display-only currency: a record in it is not used',
    follows: `${LISTS}: "uses price records in the default currency"`,
    given: [
      product('pin', { price: 20 }),
      ...groupWithList('scouts', { pin: { price: 12 } }),
      records("scouts's list", { pin: { currency: 'CAD', price: 99 } }),
    ],
    questions: [
      {
        ask: { product: 'pin', group: 'scouts', currency: 'CAD' },
        arithmetic: ['12.00 * 1.25 = 15.00'],
        expect: { base: 15, price: 15 },
        cart: null,
        rules: ['product_price', 'price_list_price', 'currency_conversion'],
      },
    ],
  },
  {
    name: 'a currency without decimals, half a yen up',
    follows: ROUNDING,
    given: [product('fanlight', { price: 12.35, retail_price: 12.34 })],
    questions: [
      {
        ask: { product: 'fanlight', currency: 'JPY', quantity: 3 },
        arithmetic: [
          '12.35 * 150 = 1852.50',
          'round(1852.50, 0) = 1853',
          'retail: 12.34 * 150 = 1851',
          '3 * 1853 = 5559',
        ],
        expect: { base: 1853, price: 1853, retail: 1851 },
        unit: 1853,
        cart: { amount: 5559 },
        rules: ['product_price', 'currency_conversion', 'rounding'],
      },
    ],
  },
  {
    name: 'a currency with three decimals, half a fils up',
    follows: ROUNDING,
    given: [product('dagger', { price: 19.99 }), product('tray', { price: 4.05 })],
    questions: [
      {
        ask: { product: 'dagger', currency: 'KWD', quantity: 10 },
        arithmetic: ['19.99 * 0.31 = 6.1969', 'round(6.1969, 3) = 6.197', '10 * 6.197 = 61.97'],
        expect: { base: 6.197, price: 6.197 },
        unit: 6.197,
        cart: { amount: 61.97 },
        rules: ['product_price', 'currency_conversion', 'rounding'],
      },
      {
        ask: { product: 'tray', currency: 'KWD' },
        arithmetic: ['4.05 * 0.31 = 1.2555', 'round(1.2555, 3) = 1.256'],
        expect: { base: 1.256, price: 1.256 },
        rules: ['product_price', 'currency_conversion', 'rounding'],
      },
    ],
  },
  {
    name: 'conversion meets group discount: percent and amounts in the default currency, rounded once',
    follows: `${OVERVIEW}, "Customer group discounts in default currency"; docs/adr/0011-amounts-and-rounding.md; ${DECISION}`,
    given: [
      product('marble', { price: 0.29 }),
      product('kite string', { price: 20 }),
      group('kids', [all('percent', '15.0000'), ofProduct('kite string', 'price', '2.5000')]),
      group('teens', [ofProduct('kite string', 'fixed', '15.0000')]),
    ],
    questions: [
      {
        ask: { product: 'marble', group: 'kids', currency: 'JPY' },
        arithmetic: [
          'base: round(0.29 * 150, 0) = 44',
          '0.29 * 150 = 43.50',
          '43.50 - 43.50 * 15% = 36.975',
          'round(36.975, 0) = 37',
        ],
        expect: { base: 44, price: 37 },
        rules: ['product_price', 'currency_conversion', 'group_discount', 'rounding'],
      },
      {
        ask: { product: 'kite string', group: 'kids', currency: 'EUR' },
        arithmetic: ['20.00 * 0.90 = 18.00', '2.50 * 0.90 = 2.25', '18.00 - 2.25 = 15.75'],
        expect: { base: 18, price: 15.75 },
        rules: ['product_price', 'currency_conversion', 'group_discount'],
      },
      {
        ask: { product: 'kite string', group: 'teens', currency: 'EUR' },
        arithmetic: ['20.00 * 0.90 = 18.00', 'fixed: 15.00 * 0.90 = 13.50'],
        expect: { base: 18, price: 13.5 },
        rules: ['product_price', 'currency_conversion', 'group_discount'],
      },
      {
        ask: { product: 'kite string', group: 'kids', currency: 'CAD' },
        arithmetic: ['20.00 * 1.25 = 25.00', '(20.00 - 2.50) * 1.25 = 21.875', 'round(21.875, 2) = 21.88'],
        expect: { base: 25, price: 21.88 },
        cart: null,
        rules: ['product_price', 'currency_conversion', 'group_discount', 'rounding'],
      },
    ],
  },
  {
    name: 'conversion meets product bulk pricing: amounts are converted, percentages are not',
    follows: `${GUIDE}, "Catalog pricing"; ${DECISION}`,
    given: [
      product('domino', {
        price: 20,
        bulk_pricing_rules: [rule(2, 4, 'percent', 10), rule(5, 9, 'price', 5), rule(10, 0, 'fixed', 12)],
      }),
    ],
    questions: (
      [
        [2, 16.2, 32.4, ['18.00 - 18.00 * 10% = 16.20', '2 * 16.20 = 32.40']],
        [5, 13.5, 67.5, ['18.00 - 4.50 = 13.50', '5 * 13.50 = 67.50']],
        [10, 10.8, 108, ['fixed: 12.00 * 0.90 = 10.80', '10 * 10.80 = 108.00']],
      ] as const
    ).map(([quantity, unit, amount, arithmetic]) => ({
      ask: { product: 'domino', currency: 'EUR', quantity },
      arithmetic: ['20.00 * 0.90 = 18.00', 'off: 5.00 * 0.90 = 4.50', ...arithmetic],
      expect: {
        base: 18,
        price: 18,
        tiers: [
          { min: 2, max: 4, type: 'percent', amount: 10 },
          { min: 5, max: 9, type: 'price', amount: 4.5 },
          { min: 10, max: null, type: 'fixed', amount: 10.8 },
        ],
      },
      unit,
      cart: { amount },
      rules: ['product_price', 'currency_conversion', 'product_bulk'],
    })),
  },
  {
    name: 'price list in a transactional currency meets modifier: the modifier is converted, the documented sum',
    follows: `${GUIDE}, "Price list modifiers": €30 + ($5 × rate)`,
    given: [
      product('keychain', { price: 35 }),
      ...checkbox('keychain', 'Engraving', relative(5)),
      ...groupWithList('key holders', { keychain: { currency: 'EUR', price: 30 } }),
    ],
    questions: [
      {
        ask: { product: 'keychain', group: 'key holders', currency: 'EUR', options: { Engraving: 'Yes' } },
        arithmetic: ['record: 30.00', '30.00 + 5.00 * 0.90 = 34.50'],
        expect: { base: 30, price: 34.5 },
        rules: ['product_price', 'price_list_price', 'modifier'],
      },
      {
        ask: { product: 'keychain', currency: 'EUR', options: { Engraving: 'Yes' } },
        arithmetic: ['35.00 * 0.90 = 31.50', '31.50 + 5.00 * 0.90 = 36.00'],
        expect: { base: 31.5, price: 36 },
        rules: ['product_price', 'currency_conversion', 'modifier'],
      },
    ],
  },
  {
    name: 'a SKU whose price list has no record in the currency counts for product bulk pricing',
    follows: `docs/store-operations/pricing/price-lists.mdx, "Price list notes": "For variants without Price Records, any existing product bulk pricing will apply"; ${DECISION}`,
    given: [
      product('coaster', { price: 10, bulk_pricing_rules: [rule(4, 0, 'percent', 50)] }),
      ...groupWithList('barkeepers', { coaster: { price: 8 } }),
    ],
    questions: [
      {
        ask: { product: 'coaster', group: 'barkeepers', currency: 'EUR', quantity: 4 },
        arithmetic: [
          'the record is in USD alone: 10.00 * 0.90 = 9.00',
          '9.00 - 9.00 * 50% = 4.50',
          '4 * 4.50 = 18.00',
        ],
        expect: { base: 9, price: 9, tiers: [{ min: 4, max: null, type: 'percent', amount: 50 }] },
        unit: 4.5,
        cart: { amount: 18 },
        rules: ['product_price', 'currency_conversion', 'product_bulk'],
      },
      {
        ask: { product: 'coaster', group: 'barkeepers', quantity: 4 },
        arithmetic: ['in USD the record holds: 8.00', '4 * 8.00 = 32.00'],
        expect: { base: 8, price: 8 },
        unit: 8,
        cart: { amount: 32 },
        rules: ['product_price', 'price_list_price'],
      },
    ],
  },
  {
    name: "the channel's default currency, where none is named",
    follows: `reference/channels.v3.yml, "Currency Assignments"; ${DECISION}`,
    given: [
      product('stein', { price: 20 }),
      onChannel('europe', 'stein'),
      {
        method: 'POST',
        path: '/v3/channels/$europe/currency-assignments',
        body: { enabled_currencies: ['EUR', 'USD'], default_currency: 'EUR' },
      },
    ],
    questions: [
      {
        ask: { product: 'stein', channel: 'europe', currency: 'EUR', unnamed: true },
        arithmetic: ['20.00 * 0.90 = 18.00'],
        expect: { base: 18, price: 18 },
        rules: ['product_price', 'currency_conversion'],
      },
      {
        ask: { product: 'stein', channel: 'europe', currency: 'USD' },
        arithmetic: ['in the other currency of the channel: 20.00'],
        expect: { base: 20, price: 20 },
        rules: ['product_price'],
      },
      {
        ask: { product: 'stein', currency: 'USD', unnamed: true },
        arithmetic: ['on channel 1: 20.00'],
        expect: { base: 20, price: 20 },
        rules: ['product_price'],
      },
    ],
  },
];
