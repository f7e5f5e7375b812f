import { amountOf } from '../../src/kernel/money.ts';
import type { NewProduct } from '../../src/domains/catalog/index.ts';

export const PAGE = { limit: 50, offset: 0 };
export const BY_ID = { by: 'id', direction: 'asc' } as const;

/** A variant of the T-shirt. */
export const size = (label: string, rest: object = {}) => ({
  sku: `TEE-${label}`,
  optionValues: [{ optionName: 'Size', label }],
  ...rest,
});

/** A product with two variants, one of which has a price of its own. */
export const tee: NewProduct = {
  name: 'Tee',
  sku: 'TEE',
  price: amountOf('10'),
  variants: [size('S'), size('M', { price: amountOf('12.3456') })],
};

/** A product without options. */
export const mug: NewProduct = { name: 'Mug', sku: 'MUG', price: amountOf('5') };
