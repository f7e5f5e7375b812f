import type { Example } from './example.ts';
import { all, assign, choices, group, list, ofProduct, product, records, relative, rule } from './wire.ts';

/** The price that `docs/guides/pricing.md` draws and traces. */
export const guide: readonly Example[] = [
  {
    name: 'the shirt of the guide',
    follows:
      'docs/store-operations/pricing/calculations.mdx; reference/price_lists.v3.yml, "Order of operations"',
    given: [
      product(
        'Linen shirt',
        { price: 30, bulk_pricing_rules: [rule(5, 9, 'price', 2), rule(10, 0, 'percent', 15)] },
        { S: {}, M: { price: 32, sale_price: 28 } },
      ),
      choices('Linen shirt', 'Embroidery', 'dropdown', { None: null, Initials: relative(5) }),
      group('Trade', [all('percent', '5.0000'), ofProduct('Linen shirt', 'percent', '10.0000')]),
      list('Summer'),
      records('Summer', { 'Linen shirt#M': { price: 27 } }),
      assign('Summer', { channel: 'channel 1' }),
    ],
    questions: [
      {
        ask: {
          product: 'Linen shirt',
          options: { Size: 'M', Embroidery: 'Initials' },
          group: 'Trade',
          quantity: 5,
        },
        arithmetic: [
          'product 30.00, variant M 32.00, on sale 28.00',
          'with tax: 32.00 + 32.00 * 10% = 35.20',
          'on sale, with tax: 28.00 + 28.00 * 10% = 30.80',
          'initials: 28.00 + 5.00 = 33.00',
          "the shirt's own discount, not the one on everything: 33.00 - 33.00 * 10% = 29.70",
          'shown with tax: 29.70 + 29.70 * 10% = 32.67',
          'five: 29.70 - 2.00 = 27.70',
          'with tax: 27.70 + 27.70 * 10% = 30.47',
          'five of them: 5 * 27.70 = 138.50',
          'the tier with tax: 2.00 + 2.00 * 10% = 2.20',
          'five of them with tax: 5 * 30.47 = 152.35',
        ],
        expect: {
          base: [32, 32, 35.2],
          sale: [28, 28, 30.8],
          price: [29.7, 29.7, 32.67],
          tiers: [
            { min: 5, max: 9, type: 'price', amount: [2, 2, 2.2] },
            { min: 10, max: null, type: 'percent', amount: 15 },
          ],
        },
        unit: [27.7, 27.7, 30.47],
        cart: { amount: [138.5, 138.5, 152.35] },
        rules: [
          'product_price',
          'variant_price',
          'variant_sale_price',
          'modifier',
          'group_discount',
          'product_bulk',
          'tax',
        ],
      },
    ],
  },
];
