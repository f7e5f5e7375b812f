import type { Context, Services } from '../../src/db/context.ts';
import {
  createProduct,
  type NewProduct,
  type Product,
  type Variant,
} from '../../src/domains/catalog/index.ts';
import { createPriceList, type PriceList } from '../../src/domains/pricing/index.ts';
import { amountOf } from '../../src/kernel/money.ts';
import { newStore } from './services.ts';

export const PAGE = { limit: 50, offset: 0 };

const shirt: NewProduct = {
  name: 'Shirt',
  sku: 'SHIRT',
  price: amountOf('20'),
  bulkTiers: [{ min: 5, max: null, method: 'percent', amount: amountOf('10') }],
  variants: [
    { sku: 'SHIRT-S', optionValues: [{ optionName: 'Size', label: 'S' }] },
    { sku: 'SHIRT-M', optionValues: [{ optionName: 'Size', label: 'M' }], price: amountOf('24') },
  ],
};

export interface PriceShop {
  readonly ctx: Context;
  readonly product: Product;
  readonly small: Variant;
  readonly medium: Variant;
  readonly list: PriceList;
}

/** A store with a shirt in two sizes and an empty price list. */
export async function priceShop(services: Services): Promise<PriceShop> {
  const { ctx } = await newStore(services);
  const product = await createProduct(ctx, shirt);
  const [small, medium] = product.variants;
  const list = await createPriceList(ctx, { name: 'Wholesale' });
  return { ctx, product, small: small!, medium: medium!, list };
}

export const dollars = (text: string) => ({ currency: 'USD', price: amountOf(text) });
