import type { Example } from './example.ts';
import { product } from './wire.ts';

const ORDER = 'docs/store-operations/pricing/calculations.mdx';
const VARIANTS = 'reference/catalog/product-variants_catalog.v3.yml';

/** Prices as they are entered in the catalogue: product, product sale, variant, variant sale; retail, map and ranges. */
export const catalogue: readonly Example[] = [
  {
    name: 'product price',
    follows: `${ORDER}, "Default product price"`,
    given: [product('mug', { price: 12.5 })],
    questions: [
      {
        ask: { product: 'mug' },
        arithmetic: ['entered: 12.50'],
        expect: { base: 12.5, price: 12.5 },
        rules: ['product_price'],
      },
      {
        ask: { product: 'mug', quantity: 3 },
        arithmetic: ['entered: 12.50', 'three: 3 * 12.50 = 37.50'],
        expect: { base: 12.5, price: 12.5 },
        unit: 12.5,
        cart: { amount: 37.5 },
        rules: ['product_price'],
      },
    ],
  },
  {
    name: 'a price of zero is free',
    follows: 'docs/adr/0012-sale-prices.md',
    given: [product('leaflet', { price: 0 })],
    questions: [
      {
        ask: { product: 'leaflet' },
        arithmetic: ['entered: 0.00'],
        expect: { base: 0, price: 0 },
        rules: ['product_price'],
      },
    ],
  },
  {
    name: 'product sale price overrides the product price',
    follows: `${ORDER}, "Product sale price"`,
    given: [product('bowl', { price: 20, sale_price: 15 })],
    questions: [
      {
        ask: { product: 'bowl' },
        arithmetic: ['entered: 20.00, on sale: 15.00'],
        expect: { base: 20, sale: 15, price: 15 },
        rules: ['product_price', 'product_sale_price'],
      },
    ],
  },
  {
    name: 'a sale price above the price holds all the same',
    follows: 'docs/adr/0012-sale-prices.md',
    given: [product('vase', { price: 20, sale_price: 24 })],
    questions: [
      {
        ask: { product: 'vase' },
        arithmetic: ['entered: 20.00, on sale: 24.00'],
        expect: { base: 20, sale: 24, price: 24 },
        rules: ['product_price', 'product_sale_price'],
      },
    ],
  },
  {
    name: 'a sale price of zero is one that was never entered',
    follows:
      'docs/adr/0012-sale-prices.md; reference/catalog/products_catalog.v3.yml answers 0 beside a price that holds',
    given: [product('jug', { price: 20, sale_price: 0, retail_price: 0, map_price: 0 })],
    questions: [
      {
        ask: { product: 'jug' },
        arithmetic: ['entered: 20.00, on sale: no'],
        expect: { base: 20, price: 20 },
        rules: ['product_price'],
      },
    ],
  },
  {
    name: 'variant price overrides the product price',
    follows: `${ORDER}, "Variant price"`,
    given: [product('shirt', { price: 20 }, { S: {}, M: { price: 24 } })],
    questions: [
      {
        ask: { product: 'shirt', variant: 'M' },
        arithmetic: ['product: 20.00, variant M: 24.00'],
        expect: { base: 24, price: 24 },
        rules: ['product_price', 'variant_price'],
      },
      {
        ask: { product: 'shirt', variant: 'S' },
        arithmetic: ['product: 20.00, variant S has none of its own'],
        expect: { base: 20, price: 20 },
        rules: ['product_price'],
      },
      {
        ask: { product: 'shirt', options: { Size: 'M' } },
        arithmetic: ['product: 20.00, the variant with Size M: 24.00'],
        expect: { base: 24, price: 24 },
        rules: ['product_price', 'variant_price'],
      },
    ],
  },
  {
    name: 'a variant may be free',
    follows: `docs/adr/0012-sale-prices.md; ${VARIANTS}: null, not 0, is the product's price`,
    given: [product('sample', { price: 9 }, { Full: {}, Tiny: { price: 0 } })],
    questions: [
      {
        ask: { product: 'sample', variant: 'Tiny' },
        arithmetic: ['product: 9.00, variant Tiny: 0.00'],
        expect: { base: 0, price: 0 },
        rules: ['product_price', 'variant_price'],
      },
    ],
  },
  {
    name: 'variant price overrides the product sale price',
    follows: `${ORDER}, "Variant price"; docs/adr/0012-sale-prices.md`,
    given: [product('coat', { price: 20, sale_price: 15 }, { S: {}, M: { price: 24 } })],
    questions: [
      {
        ask: { product: 'coat', variant: 'M' },
        arithmetic: ['product: 20.00, on sale: 15.00, variant M: 24.00'],
        expect: { base: 24, price: 24 },
        rules: ['product_price', 'product_sale_price', 'variant_price'],
      },
      {
        ask: { product: 'coat', variant: 'S' },
        arithmetic: ['product: 20.00, on sale: 15.00, variant S leaves both to the product'],
        expect: { base: 20, sale: 15, price: 15 },
        rules: ['product_price', 'product_sale_price'],
      },
    ],
  },
  {
    name: 'variant sale price overrides the variant price',
    follows: `${ORDER}, "Variant sale price"`,
    given: [
      product('scarf', { price: 20 }, { S: {}, M: { price: 24, sale_price: 21 }, L: { sale_price: 17 } }),
    ],
    questions: [
      {
        ask: { product: 'scarf', variant: 'L' },
        arithmetic: ['product: 20.00, variant L on sale: 17.00'],
        expect: { base: 20, sale: 17, price: 17 },
        rules: ['product_price', 'variant_sale_price'],
      },
      {
        ask: { product: 'scarf', variant: 'M' },
        arithmetic: ['product: 20.00, variant M: 24.00, on sale: 21.00'],
        expect: { base: 24, sale: 21, price: 21 },
        rules: ['product_price', 'variant_price', 'variant_sale_price'],
      },
    ],
  },
  {
    name: 'variant sale price overrides the product sale price',
    follows: `${ORDER}, "Variant sale price"; ${VARIANTS}, "sale_price"`,
    given: [product('glove', { price: 20, sale_price: 15 }, { S: {}, M: { sale_price: 17 } })],
    questions: [
      {
        ask: { product: 'glove', variant: 'M' },
        arithmetic: ['product: 20.00, on sale: 15.00, variant M on sale: 17.00'],
        expect: { base: 20, sale: 17, price: 17 },
        rules: ['product_price', 'product_sale_price', 'variant_sale_price'],
      },
    ],
  },
  {
    name: 'retail price, and what is saved against the price',
    follows: 'reference/pricing.sf.yml, "retail_price" and "saved"',
    given: [
      product('lamp', { price: 20, retail_price: 25 }),
      product('lantern', { price: 20, sale_price: 15, retail_price: 25 }),
    ],
    questions: [
      {
        ask: { product: 'lamp' },
        arithmetic: ['entered: 20.00, retail: 25.00', 'saved: 25.00 - 20.00 = 5.00'],
        expect: { base: 20, price: 20, retail: 25, saved: 5 },
        rules: ['product_price'],
      },
      {
        ask: { product: 'lantern' },
        arithmetic: ['entered: 20.00, on sale: 15.00, retail: 25.00', 'saved: 25.00 - 15.00 = 10.00'],
        expect: { base: 20, sale: 15, price: 15, retail: 25, saved: 10 },
        rules: ['product_price', 'product_sale_price'],
      },
    ],
  },
  {
    name: "a variant's retail and minimum advertised prices override the product's",
    follows: `${VARIANTS}, "retail_price" and "map_price"`,
    given: [
      product(
        'clock',
        { price: 20, retail_price: 30, map_price: 18 },
        { S: {}, M: { price: 26, retail_price: 35.5, map_price: 19 } },
      ),
    ],
    questions: [
      {
        ask: { product: 'clock', variant: 'M' },
        arithmetic: [
          'variant M: 26.00, retail: 35.50, advertised at least: 19.00',
          'saved: 35.50 - 26.00 = 9.50',
        ],
        expect: { base: 26, price: 26, retail: 35.5, map: 19, saved: 9.5 },
        rules: ['product_price', 'variant_price'],
      },
      {
        ask: { product: 'clock', variant: 'S' },
        arithmetic: [
          'product: 20.00, retail: 30.00, advertised at least: 18.00',
          'saved: 30.00 - 20.00 = 10.00',
        ],
        expect: { base: 20, price: 20, retail: 30, map: 18, saved: 10 },
        rules: ['product_price'],
      },
      {
        ask: { product: 'clock' },
        arithmetic: [
          "the product's own: 20.00, retail: 30.00, advertised at least: 18.00",
          'saved: 30.00 - 20.00 = 10.00',
          'its variants cost 20.00 to 26.00, retail 30.00 to 35.50',
        ],
        expect: {
          base: 20,
          price: 20,
          retail: 30,
          map: 18,
          saved: 10,
          range: [20, 26],
          retailRange: [30, 35.5],
        },
        rules: ['product_price'],
      },
    ],
  },
  {
    name: 'a product as a whole: its own price, and the range of its variants',
    follows: 'docs/adr/0014-price-of-a-whole-product.md; reference/pricing.sf.yml, "price_range"',
    given: [product('sock', { price: 20 }, { S: {}, M: { price: 24 }, L: { price: 30, sale_price: 18 } })],
    questions: [
      {
        ask: { product: 'sock' },
        arithmetic: ['product: 20.00', 'variants: S 20.00, M 24.00, L 18.00; from 18.00 to 24.00'],
        expect: { base: 20, price: 20, range: [18, 24] },
        rules: ['product_price'],
      },
    ],
  },
  {
    name: 'a range leaves out what may not be bought',
    follows: 'docs/adr/0014-price-of-a-whole-product.md',
    given: [
      product(
        'belt',
        { price: 20 },
        { S: {}, M: { price: 24 }, L: { price: 9.99, purchasing_disabled: true } },
      ),
    ],
    questions: [
      {
        ask: { product: 'belt' },
        arithmetic: ['product: 20.00', 'S 20.00, M 24.00; L 9.99 is not for sale'],
        expect: { base: 20, price: 20, range: [20, 24] },
        rules: ['product_price'],
      },
    ],
  },
  {
    name: 'a product with one variant is that variant',
    follows: 'docs/adr/0014-price-of-a-whole-product.md',
    given: [product('stool', { price: 20 }, { One: { price: 22, sale_price: 21 } })],
    questions: [
      {
        ask: { product: 'stool' },
        arithmetic: ['product: 20.00, its one variant: 22.00, on sale: 21.00'],
        expect: { base: 22, sale: 21, price: 21 },
        cart: null,
        rules: ['product_price', 'variant_price', 'variant_sale_price'],
      },
    ],
  },
  {
    name: 'options that leave several variants open price the product as a whole',
    follows: 'docs/adr/0018-who-is-priced.md; reference/pricing.sf.yml, "options"',
    given: [
      {
        as: 'cape',
        method: 'POST',
        path: '/v3/catalog/products',
        body: {
          name: 'cape',
          type: 'physical',
          weight: 1,
          price: 40,
          variants: ['Red', 'Blue'].flatMap((colour) =>
            ['S', 'M'].map((size) => ({
              sku: `cape-${colour}-${size}`,
              ...(colour === 'Blue' && size === 'M' && { price: 46 }),
              option_values: [
                { option_display_name: 'Colour', label: colour },
                { option_display_name: 'Size', label: size },
              ],
            })),
          ),
        },
      },
    ],
    questions: [
      {
        ask: { product: 'cape', options: { Colour: 'Blue' } },
        arithmetic: ['Blue S and Blue M are open: 40.00 of the product', 'the variants cost 40.00 to 46.00'],
        expect: { base: 40, price: 40, range: [40, 46] },
        rules: ['product_price'],
      },
      {
        ask: { product: 'cape', options: { Colour: 'Blue', Size: 'M' } },
        arithmetic: ['product: 40.00, Blue M: 46.00'],
        expect: { base: 46, price: 46 },
        rules: ['product_price', 'variant_price'],
      },
    ],
  },
  {
    name: 'four decimals are kept, the answer is rounded half up',
    follows:
      'docs/store-operations/catalog/index.mdx, "Pricing precision"; docs/adr/0011-amounts-and-rounding.md',
    given: [
      product('nail', { price: 10.005 }),
      product('screw', { price: 10.0049 }),
      product('bolt', { price: 1.005, retail_price: 2.675 }),
    ],
    questions: [
      {
        ask: { product: 'nail' },
        arithmetic: ['round(10.005, 2) = 10.01'],
        expect: { base: 10.01, price: 10.01 },
        rules: ['product_price', 'rounding'],
      },
      {
        ask: { product: 'screw' },
        arithmetic: ['round(10.0049, 2) = 10.00'],
        expect: { base: 10, price: 10 },
        rules: ['product_price', 'rounding'],
      },
      {
        ask: { product: 'bolt', quantity: 100 },
        arithmetic: [
          'round(1.005, 2) = 1.01',
          'retail: round(2.675, 2) = 2.68',
          'saved, of the rounded prices: 2.68 - 1.01 = 1.67',
          'a hundred at the rounded unit price: 100 * 1.01 = 101.00',
        ],
        expect: { base: 1.01, price: 1.01, retail: 2.68, saved: 1.67 },
        unit: 1.01,
        cart: { amount: 101 },
        rules: ['product_price', 'rounding'],
      },
    ],
  },
];
