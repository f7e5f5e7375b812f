import type { Amount } from '../../kernel/money.ts';
import type { Availability, Condition, ProductType } from './product.ts';

/** Both ends count for `min` and `max`, not for `greater` and `less`. */
export interface Range<T> {
  readonly is?: T | undefined;
  readonly min?: T | undefined;
  readonly max?: T | undefined;
  readonly greater?: T | undefined;
  readonly less?: T | undefined;
}

/** Which products a merchant asks for; all that is given must hold. */
export interface ProductFilter {
  readonly id?: Range<number> | undefined;
  readonly ids?: readonly number[] | undefined;
  readonly notIds?: readonly number[] | undefined;
  readonly name?: string | undefined;
  /** Part of the name; `%` stands for anything. */
  readonly nameLike?: string | undefined;
  readonly sku?: string | undefined;
  readonly skus?: readonly string[] | undefined;
  readonly upc?: string | undefined;
  readonly mpn?: string | undefined;
  readonly price?: Range<Amount> | undefined;
  readonly weight?: number | undefined;
  readonly condition?: Condition | undefined;
  readonly brandId?: number | undefined;
  readonly modifiedAt?: Range<Date> | undefined;
  readonly isVisible?: boolean | undefined;
  readonly isFeatured?: boolean | undefined;
  readonly isFreeShipping?: boolean | undefined;
  readonly inventoryLevel?: Range<number> | undefined;
  readonly inventoryLevels?: readonly number[] | undefined;
  readonly notInventoryLevels?: readonly number[] | undefined;
  /** At or below its warning level. */
  readonly inventoryLow?: boolean | undefined;
  readonly outOfStock?: boolean | undefined;
  readonly type?: ProductType | undefined;
  readonly availability?: Availability | undefined;
  /** In all of these. */
  readonly categoryIds?: readonly number[] | undefined;
  /** On any of these. */
  readonly channelIds?: readonly number[] | undefined;
  /** In the name, SKU, description or search words. */
  readonly keyword?: string | undefined;
}

export type ProductOrder =
  'id' | 'name' | 'sku' | 'price' | 'calculated_price' | 'date_modified' | 'inventory_level' | 'is_visible';

/** Which variants a merchant asks for. */
export interface VariantFilter {
  readonly ids?: readonly number[] | undefined;
  readonly productIds?: readonly number[] | undefined;
  readonly sku?: string | undefined;
  readonly upc?: string | undefined;
}

export interface Slice {
  readonly limit: number;
  readonly offset: number;
}
