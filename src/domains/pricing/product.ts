import { type Amount } from '../../kernel/money.ts';
import { type BulkTier } from './bulk.ts';
import { type Pick } from './modifier.ts';

/** A category that a product is in (distance 0) or that lies so many steps above one it is in. Each id once, its shortest way. */
export interface CategoryDistance {
  readonly id: number;
  readonly distance: number;
}

/** The prices that a merchant may enter. Null is not set; so is zero, except for `price`, which may be zero (free). */
export interface EnteredPrices {
  readonly price: Amount | null;
  readonly salePrice: Amount | null;
  readonly retailPrice: Amount | null;
  /** Minimum advertised price. */
  readonly mapPrice: Amount | null;
}

/** What pricing needs to know of a variant. A null takes the product's value. */
export interface PricedVariant extends EnteredPrices {
  readonly id: number;
  /** The products of pick lists that its option values add to its price; left out where there are none. */
  readonly picks?: readonly Pick[];
}

/** What pricing needs to know of a product. */
export interface PricedProduct extends EnteredPrices {
  readonly id: number;
  readonly price: Amount;
  readonly taxClassId: number;
  readonly categories: readonly CategoryDistance[];
  readonly bulkTiers: readonly BulkTier[];
  /** Those that a shopper may buy: price ranges are made over them. */
  readonly variants: readonly PricedVariant[];
}
