import type { Example } from './example.ts';
import { address, customer, group, ofProduct, product, rule } from './wire.ts';

const SETTINGS = 'reference/tax_settings.v3.yml';
const ORDER = 'docs/store-operations/pricing/calculations.mdx, "Tax": it is last';

/** Prices entered with the 10 % of the store's own zone, which is taken out before the shopper's tax: Germany has 20 %. */
export const taxInclusive: readonly Example[] = [
  {
    name: 'tax inclusive entry: the store’s tax is taken out',
    follows: `${SETTINGS}, "tax_entered_with_prices"`,
    given: [
      product('stove', { price: 110, sale_price: 99, retail_price: 121 }),
      product('odd stove', { price: 19.99 }),
    ],
    questions: [
      {
        ask: { product: 'stove' },
        arithmetic: [
          'entered: 110.00, without tax: 110.00 / 1.10 = 100.00',
          'on sale, entered: 99.00, without tax: 99.00 / 1.10 = 90.00',
          'retail, entered: 121.00, without tax: 121.00 / 1.10 = 110.00',
          'saved: 121.00 - 99.00 = 22.00',
          'saved without tax: 110.00 - 90.00 = 20.00',
        ],
        expect: {
          base: [110, 100, 110],
          sale: [99, 90, 99],
          price: [99, 90, 99],
          retail: [121, 110, 121],
          saved: [22, 20, 22],
        },
        rules: ['product_price', 'product_sale_price', 'tax'],
      },
      {
        ask: { product: 'odd stove' },
        arithmetic: ['entered: 19.99', 'without tax: round(19.99 / 1.10, 2) = 18.17'],
        expect: { base: [19.99, 18.17, 19.99], price: [19.99, 18.17, 19.99] },
        rules: ['product_price', 'tax'],
      },
    ],
  },
  {
    name: 'tax inclusive entry, subtracting the store’s tax: the price without tax is the same everywhere',
    follows: `${SETTINGS}, "should_subtract_store_tax" enabled`,
    given: [product('heater', { price: 110 }), customer('hans', address('DE', 'Berlin', '10115'))],
    questions: [
      {
        ask: { product: 'heater', customer: 'hans' },
        arithmetic: ['entered: 110.00', '110.00 / 1.10 = 100.00', 'Germany: 100.00 + 100.00 * 20% = 120.00'],
        expect: { base: [110, 100, 120], price: [110, 100, 120] },
        rules: ['product_price', 'tax'],
      },
    ],
  },
  {
    name: 'tax inclusive entry, an exempt customer',
    follows: `${SETTINGS}, "should_subtract_store_tax"; reference/customers.v3.yml, "tax_exempt_category"`,
    given: [product('boiler', { price: 110 }), customer('embassy', { tax_exempt_category: 'D' })],
    questions: [
      {
        ask: { product: 'boiler', customer: 'embassy' },
        arithmetic: ['entered: 110.00', 'without tax, and no other is added: 110.00 / 1.10 = 100.00'],
        expect: { base: [110, 100, 100], price: [110, 100, 100] },
        rules: ['product_price', 'tax'],
      },
    ],
  },
  {
    name: 'tax inclusive entry meets group discount and product bulk pricing',
    follows: ORDER,
    given: [
      product('kiln', { price: 110, bulk_pricing_rules: [rule(2, 0, 'price', 11)] }),
      group('potters', [ofProduct('kiln', 'percent', '10.0000')]),
    ],
    questions: [
      {
        ask: { product: 'kiln', group: 'potters' },
        arithmetic: [
          'entered: 110.00, without tax: 110.00 / 1.10 = 100.00',
          '110.00 - 110.00 * 10% = 99.00',
          '99.00 / 1.10 = 90.00',
          'the tier, entered: 11.00, without tax: 11.00 / 1.10 = 10.00',
        ],
        expect: {
          base: [110, 100, 110],
          price: [99, 90, 99],
          tiers: [{ min: 2, max: null, type: 'price', amount: [11, 10, 11] }],
        },
        rules: ['product_price', 'group_discount', 'tax'],
      },
    ],
  },
];

/** Prices entered with tax, and the same with tax everywhere: the default zone has 10 %, Germany 20 %. */
export const taxInclusiveEverywhere: readonly Example[] = [
  {
    name: 'tax inclusive entry, not subtracting the store’s tax: the price with tax is the same everywhere',
    follows: `${SETTINGS}, "should_subtract_store_tax" disabled`,
    given: [product('radio', { price: 110 }), customer('heidi', address('DE', 'Berlin', '10115'))],
    questions: [
      {
        ask: { product: 'radio' },
        arithmetic: ['entered: 110.00', '110.00 / 1.10 = 100.00'],
        expect: { base: [110, 100, 110], price: [110, 100, 110] },
        rules: ['product_price', 'tax'],
      },
      {
        ask: { product: 'radio', customer: 'heidi' },
        arithmetic: ['entered: 110.00', 'Germany: round(110.00 / 1.20, 2) = 91.67'],
        expect: { base: [110, 91.67, 110], price: [110, 91.67, 110] },
        rules: ['product_price', 'tax'],
      },
    ],
  },
];

/** Prices entered without tax; guests are counted as Germans, who pay 20 %, others pay 10 %. */
export const taxOfGuests: readonly Example[] = [
  {
    name: "the store's zone for guests",
    follows: `${SETTINGS}, "guest_shopper_tax_zone_id"`,
    given: [product('ticket', { price: 20 }), customer('gwen', address('FR', 'Paris', '75001'))],
    questions: [
      {
        ask: { product: 'ticket' },
        arithmetic: ['a guest: 20.00 + 20.00 * 20% = 24.00'],
        expect: { base: [20, 20, 24], price: [20, 20, 24] },
        rules: ['product_price', 'tax'],
      },
      {
        ask: { product: 'ticket', customer: 'gwen' },
        arithmetic: ['a customer by her address: 20.00 + 20.00 * 10% = 22.00'],
        expect: { base: [20, 20, 22], price: [20, 20, 22] },
        rules: ['product_price', 'tax'],
      },
    ],
  },
];
