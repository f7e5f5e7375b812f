import type { Example } from './example.ts';
import {
  address,
  all,
  checkbox,
  customer,
  group,
  groupWithList,
  ofProduct,
  product,
  relative,
  rule,
  taxRate,
  taxZone,
  tier,
} from './wire.ts';

const SETTINGS = 'reference/tax_settings.v3.yml';
const RATES = 'docs/store-operations/tax/tax-rates-zones.mdx';
const INTRO = 'docs/store-operations/tax/index.mdx, "Estimate taxes and display prices based on tax zone"';
const ORDER = 'docs/store-operations/pricing/calculations.mdx, "Tax": it is last';

/**
 * Prices entered without tax. The default zone has 10 % on the default class, 4 % on the class `food` and none on
 * `Non-Taxable Products`; Germany 19 % and 7 %; California 6 % and a district's 1.25 %; Quebec 5 % and, on top of that,
 * 9.975 %.
 */
export const taxExclusive: readonly Example[] = [
  {
    name: 'tax exclusive entry: tax is added',
    follows: `${SETTINGS}, "tax_entered_with_prices"; docs/storefront/stencil/themes/context/catalog-price-object.mdx, "a flat rate of 10% tax"`,
    given: [
      product('pillow', { price: 150, retail_price: 250 }),
      product('sheet', { price: 150, sale_price: 123, retail_price: 250, map_price: 99 }),
    ],
    questions: [
      {
        ask: { product: 'pillow' },
        arithmetic: [
          '150.00 + 150.00 * 10% = 165.00',
          'retail: 250.00 + 250.00 * 10% = 275.00',
          'saved: 250.00 - 150.00 = 100.00',
          'saved with tax: 275.00 - 165.00 = 110.00',
        ],
        expect: {
          base: [150, 150, 165],
          price: [150, 150, 165],
          retail: [250, 250, 275],
          saved: [100, 100, 110],
        },
        rules: ['product_price', 'tax'],
      },
      {
        ask: { product: 'sheet' },
        arithmetic: [
          'before: 150.00 + 150.00 * 10% = 165.00',
          'on sale: 123.00 + 123.00 * 10% = 135.30',
          'retail: 250.00 + 250.00 * 10% = 275.00',
          'advertised at least: 99.00 + 99.00 * 10% = 108.90',
          'saved: 250.00 - 123.00 = 127.00',
          'saved with tax: 275.00 - 135.30 = 139.70',
        ],
        expect: {
          base: [150, 150, 165],
          sale: [123, 123, 135.3],
          price: [123, 123, 135.3],
          retail: [250, 250, 275],
          map: [99, 99, 108.9],
          saved: [127, 127, 139.7],
        },
        rules: ['product_price', 'product_sale_price', 'tax'],
      },
    ],
  },
  {
    name: 'tax of a range',
    follows: 'reference/pricing.sf.yml, "price_range"',
    given: [product('blanket', { price: 20 }, { S: {}, M: { price: 24.5 } })],
    questions: [
      {
        ask: { product: 'blanket' },
        arithmetic: ['20.00 + 20.00 * 10% = 22.00', 'M: 24.50 + 24.50 * 10% = 26.95'],
        expect: {
          base: [20, 20, 22],
          price: [20, 20, 22],
          range: [
            [20, 20, 22],
            [24.5, 24.5, 26.95],
          ],
        },
        rules: ['product_price', 'tax'],
      },
      {
        ask: { product: 'blanket', variant: 'M' },
        arithmetic: ['M: 24.50 + 24.50 * 10% = 26.95'],
        expect: { base: [24.5, 24.5, 26.95], price: [24.5, 24.5, 26.95] },
        rules: ['product_price', 'variant_price', 'tax'],
      },
    ],
  },
  {
    name: 'a tax class has a rate of its own; a class without a rate has no tax',
    follows: `${RATES}, "You can add a rate for each tax class"; docs/adr/0046-tax-classes-and-exemption.md`,
    given: [
      product('bread', { price: 5, tax_class_id: '$food' }),
      product('donation', { price: 5, tax_class_id: '$not taxed' }),
    ],
    questions: [
      {
        ask: { product: 'bread' },
        arithmetic: ['5.00 + 5.00 * 4% = 5.20'],
        expect: { base: [5, 5, 5.2], price: [5, 5, 5.2] },
        rules: ['product_price', 'tax'],
      },
      {
        ask: { product: 'donation' },
        arithmetic: ['no tax: 5.00'],
        expect: { base: 5, price: 5 },
        rules: ['product_price'],
      },
    ],
  },
  {
    name: "the zone of the customer's address, with the rates of that zone",
    follows: `${INTRO}: "the store uses the customer address"; docs/adr/0044-tax-zone-of-a-shopper.md`,
    given: [
      product('novelty', { price: 20 }),
      customer('greta', address('DE', 'Berlin', '10115')),
      customer('nobody’s neighbour', address('FR', 'Paris', '75001')),
    ],
    questions: [
      {
        ask: { product: 'novelty', customer: 'greta' },
        arithmetic: ['Germany: 20.00 + 20.00 * 19% = 23.80'],
        expect: { base: [20, 20, 23.8], price: [20, 20, 23.8] },
        rules: ['product_price', 'tax'],
      },
      {
        ask: { product: 'novelty', customer: 'nobody’s neighbour' },
        arithmetic: ['no zone has France, so the default one: 20.00 + 20.00 * 10% = 22.00'],
        expect: { base: [20, 20, 22], price: [20, 20, 22] },
        rules: ['product_price', 'tax'],
      },
    ],
  },
  {
    name: 'a zone by postal code',
    follows: `${RATES}, "Postal codes"`,
    given: [
      taxZone('Scilly', [{ country_code: 'GB', postal_codes: ['TR21 0LW', 'TR21 0LL'] }]),
      taxRate('Island tax', 'Scilly', 1, { standard: 2.5, food: 0 }),
      product('daffodil', { price: 8 }),
      customer('iris', address('GB', 'Cornwall', 'TR21 0LL')),
      customer('rose', address('GB', 'Cornwall', 'TR18 2TA')),
    ],
    questions: [
      {
        ask: { product: 'daffodil', customer: 'iris' },
        arithmetic: ['Scilly: 8.00 + 8.00 * 2.5% = 8.20'],
        expect: { base: [8, 8, 8.2], price: [8, 8, 8.2] },
        rules: ['product_price', 'tax'],
      },
      {
        ask: { product: 'daffodil', customer: 'rose' },
        arithmetic: ['another postal code, so the default zone: 8.00 + 8.00 * 10% = 8.80'],
        expect: { base: [8, 8, 8.8], price: [8, 8, 8.8] },
        rules: ['product_price', 'tax'],
      },
    ],
  },
  {
    name: 'a zone for the members of a group alone',
    follows: `${RATES}, "specifying one or more customer groups to whom the zone applies"`,
    given: [
      group('traders'),
      taxZone('Trade in Spain', [{ country_code: 'ES' }], { customer_groups: ['traders'] }),
      taxRate('IVA', 'Trade in Spain', 1, { standard: 21, food: 10 }),
      product('guitar', { price: 90 }),
      customer('tina', { customer_group_id: '$traders', ...address('ES', 'Madrid', '28001') }),
      customer('pepe', address('ES', 'Madrid', '28001')),
    ],
    questions: [
      {
        ask: { product: 'guitar', customer: 'tina' },
        arithmetic: ['90.00 + 90.00 * 21% = 108.90'],
        expect: { base: [90, 90, 108.9], price: [90, 90, 108.9] },
        rules: ['product_price', 'tax'],
      },
      {
        ask: { product: 'guitar', customer: 'pepe' },
        arithmetic: ['not of the group, so the default zone: 90.00 + 90.00 * 10% = 99.00'],
        expect: { base: [90, 90, 99], price: [90, 90, 99] },
        rules: ['product_price', 'tax'],
      },
    ],
  },
  {
    name: 'country_code names the zone',
    follows: 'reference/pricing.sf.yml, "country_code"',
    given: [product('souvenir', { price: 30 })],
    questions: [
      {
        ask: { product: 'souvenir', country: 'DE' },
        arithmetic: ['Germany: 30.00 + 30.00 * 19% = 35.70'],
        expect: { base: [30, 30, 35.7], price: [30, 30, 35.7] },
        cart: null,
        rules: ['product_price', 'tax'],
      },
    ],
  },
  {
    name: 'several rates of one zone, of equal priority, are each taken from the price',
    follows: `${RATES}, "You can add multiple rates to a zone"; reference/tax_rates_zones.v3.yml, "priority"; docs/adr/0045-tax-in-entered-prices.md`,
    given: [product('surfboard', { price: 499 }), customer('cal', address('US', 'California', '94103'))],
    questions: [
      {
        ask: { product: 'surfboard', customer: 'cal' },
        arithmetic: [
          '499.00 * 6% = 29.94',
          '499.00 * 1.25% = 6.2375',
          '499.00 + 29.94 + 6.2375 = 535.1775',
          'round(535.1775, 2) = 535.18',
        ],
        expect: { base: [499, 499, 535.18], price: [499, 499, 535.18] },
        rules: ['product_price', 'tax', 'tax', 'rounding'],
      },
    ],
  },
  {
    name: 'of several zones that cover a place the most precise one holds',
    follows: 'docs/adr/0044-tax-zone-of-a-shopper.md',
    given: [
      taxZone('United States', [{ country_code: 'US' }]),
      taxRate('Federal tax', 'United States', 1, { standard: 1 }),
      product('compass', { price: 10 }),
      customer('tex', address('US', 'Texas', '78704')),
    ],
    questions: [
      {
        ask: { product: 'compass', customer: 'tex' },
        arithmetic: ['the country: 10.00 + 10.00 * 1% = 10.10'],
        expect: { base: [10, 10, 10.1], price: [10, 10, 10.1] },
        rules: ['product_price', 'tax'],
      },
      {
        ask: { product: 'compass', customer: 'cal' },
        arithmetic: ['the state: 10.00 + 10.00 * 6% + 10.00 * 1.25% = 10.725', 'round(10.725, 2) = 10.73'],
        expect: { base: [10, 10, 10.73], price: [10, 10, 10.73] },
        rules: ['product_price', 'tax', 'tax', 'rounding'],
      },
    ],
  },
  {
    name: 'a rate of a later priority is taken from the price with the earlier tax',
    follows:
      'reference/tax_rates_zones.v3.yml, "priority": compounding rates; docs/adr/0045-tax-in-entered-prices.md',
    given: [product('skate', { price: 100 }), customer('luc', address('CA', 'Quebec', 'G1R 4S9'))],
    questions: [
      {
        ask: { product: 'skate', customer: 'luc' },
        arithmetic: [
          '100.00 + 100.00 * 5% = 105.00',
          '105.00 + 105.00 * 9.975% = 115.47375',
          'round(115.47375, 2) = 115.47',
        ],
        expect: { base: [100, 100, 115.47], price: [100, 100, 115.47] },
        rules: ['product_price', 'tax', 'tax', 'rounding'],
      },
    ],
  },
  {
    name: 'an exempt customer pays no tax',
    follows: 'reference/customers.v3.yml, "tax_exempt_category"; docs/adr/0046-tax-classes-and-exemption.md',
    given: [product('manual', { price: 20 }), customer('charity', { tax_exempt_category: 'G' })],
    questions: [
      {
        ask: { product: 'manual', customer: 'charity' },
        arithmetic: ['exempt: 20.00'],
        expect: { base: 20, price: 20 },
        rules: ['product_price'],
      },
      {
        ask: { product: 'manual' },
        arithmetic: ['a guest: 20.00 + 20.00 * 10% = 22.00'],
        expect: { base: [20, 20, 22], price: [20, 20, 22] },
        rules: ['product_price', 'tax'],
      },
    ],
  },
  {
    name: 'sale, group discount and product bulk pricing meet tax: the tax is of what is left',
    follows: ORDER,
    given: [
      product('rucksack', {
        price: 100,
        sale_price: 80,
        bulk_pricing_rules: [rule(2, 4, 'percent', 5), rule(5, 0, 'fixed', 60)],
      }),
      group('hikers', [ofProduct('rucksack', 'percent', '10.0000')]),
    ],
    questions: [
      {
        ask: { product: 'rucksack', group: 'hikers' },
        arithmetic: [
          'before: 100.00 + 100.00 * 10% = 110.00',
          'on sale: 80.00 + 80.00 * 10% = 88.00',
          '80.00 - 80.00 * 10% = 72.00',
          '72.00 + 72.00 * 10% = 79.20',
          'the fixed tier: 60.00 + 60.00 * 10% = 66.00',
        ],
        expect: {
          base: [100, 100, 110],
          sale: [80, 80, 88],
          price: [72, 72, 79.2],
          tiers: [
            { min: 2, max: 4, type: 'percent', amount: 5 },
            { min: 5, max: null, type: 'fixed', amount: [60, 60, 66] },
          ],
        },
        rules: ['product_price', 'product_sale_price', 'group_discount', 'tax'],
      },
    ],
  },
  {
    name: 'price list price meets tax',
    follows: ORDER,
    given: [
      product('anchor', { price: 100 }),
      ...groupWithList('skippers', {
        anchor: { price: 90, sale_price: 85.55, bulk_pricing_tiers: [tier(3, null, 'price', 10)] },
      }),
    ],
    questions: [
      {
        ask: { product: 'anchor', group: 'skippers' },
        arithmetic: [
          'record: 90.00 + 90.00 * 10% = 99.00',
          'its sale price: 85.55 + 85.55 * 10% = 94.105',
          'round(94.105, 2) = 94.11',
          'the tier: 10.00 + 10.00 * 10% = 11.00',
        ],
        expect: {
          base: [90, 90, 99],
          sale: [85.55, 85.55, 94.11],
          price: [85.55, 85.55, 94.11],
          tiers: [{ min: 3, max: null, type: 'price', amount: [10, 10, 11] }],
        },
        rules: ['product_price', 'price_list_price', 'price_list_sale_price', 'tax', 'rounding'],
      },
    ],
  },
  {
    name: 'modifier meets tax',
    follows: ORDER,
    given: [product('letter', { price: 20 }), ...checkbox('letter', 'Seal', relative(5))],
    questions: [
      {
        ask: { product: 'letter', options: { Seal: 'Yes' } },
        arithmetic: [
          'before: 20.00 + 20.00 * 10% = 22.00',
          '20.00 + 5.00 = 25.00',
          '25.00 + 25.00 * 10% = 27.50',
        ],
        expect: { base: [20, 20, 22], price: [25, 25, 27.5] },
        rules: ['product_price', 'modifier', 'tax'],
      },
    ],
  },
  {
    name: 'conversion meets tax: converted first, taxed last, each rounded once',
    follows: `${ORDER}; docs/adr/0011-amounts-and-rounding.md`,
    given: [product('bell', { price: 12.35 }), group('ringers', [all('percent', '15.0000')])],
    questions: [
      {
        ask: { product: 'bell', currency: 'EUR' },
        arithmetic: [
          '12.35 * 0.90 = 11.115',
          'round(11.115, 2) = 11.12',
          '11.115 + 11.115 * 10% = 12.2265',
          'round(12.2265, 2) = 12.23',
        ],
        expect: { base: [11.12, 11.12, 12.23], price: [11.12, 11.12, 12.23] },
        rules: ['product_price', 'currency_conversion', 'tax', 'rounding'],
      },
      {
        ask: { product: 'bell', group: 'ringers', currency: 'EUR' },
        arithmetic: [
          'base: round(12.35 * 0.90, 2) = 11.12',
          'base with tax: round(12.35 * 0.90 * 110%, 2) = 12.23',
          '11.115 - 11.115 * 15% = 9.44775',
          'round(9.44775, 2) = 9.45',
          '9.44775 + 9.44775 * 10% = 10.392525',
          'round(10.392525, 2) = 10.39',
        ],
        expect: { base: [11.12, 11.12, 12.23], price: [9.45, 9.45, 10.39] },
        rules: ['product_price', 'currency_conversion', 'group_discount', 'tax', 'rounding'],
      },
    ],
  },
];
