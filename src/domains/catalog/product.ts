import type { Amount } from '../../kernel/money.ts';
import type { Modifier } from './modifier.ts';

export type ProductType = 'physical' | 'digital';
export type Availability = 'available' | 'disabled' | 'preorder';
/** What stock is counted for: nothing, the product as a whole, or each variant. */
export type InventoryTracking = 'none' | 'product' | 'variant';
export type Condition = 'New' | 'Used' | 'Refurbished';

/** Prices as the merchant entered them, in the store's currency. Null: not set (0 on the wire, but for `price`). */
export interface EnteredPrices {
  readonly salePrice: Amount | null;
  readonly retailPrice: Amount | null;
  /** Minimum advertised price. */
  readonly mapPrice: Amount | null;
  readonly costPrice: Amount | null;
}

/** Sizes in the store's units. A variant's null takes the product's. */
export interface Measures<T> {
  readonly weight: T;
  readonly width: T;
  readonly height: T;
  readonly depth: T;
}

/** A price for buying more: `percent` off, `price` off each unit, or the `fixed` new price. */
export interface BulkTier {
  readonly id: number;
  /** Both ends count. A null `max` is no limit (0 on the wire). */
  readonly min: number;
  readonly max: number | null;
  readonly method: 'percent' | 'price' | 'fixed';
  readonly amount: Amount;
}

export interface ProductImage {
  readonly id: number;
  readonly url: string;
  readonly description: string;
  readonly isThumbnail: boolean;
  readonly sortOrder: number;
  readonly modifiedAt: Date;
}

export interface OptionValue {
  readonly id: number;
  readonly label: string;
  readonly isDefault: boolean;
  readonly sortOrder: number;
  /** By type: `{ colors }` or `{ image_url }` of a swatch, `{ product_id }` of a pick list. */
  readonly valueData: unknown;
}

/** What a shopper chooses; each variant is one choice of a value for every option. */
export interface ProductOption {
  readonly id: number;
  /** Unique in the store: the display name and a number. */
  readonly name: string;
  readonly displayName: string;
  /** The wire's type, such as `dropdown` or `swatch`. */
  readonly type: string;
  readonly sortOrder: number;
  readonly config: unknown;
  readonly values: readonly OptionValue[];
}

export interface VariantOptionValue {
  readonly optionId: number;
  readonly valueId: number;
  readonly optionName: string;
  readonly label: string;
}

/** One version of a product that can be put into a cart. */
export interface Variant extends EnteredPrices, Measures<number | null> {
  readonly id: number;
  readonly productId: number;
  readonly sku: string;
  /** Null takes the product's price. */
  readonly price: Amount | null;
  readonly isFreeShipping: boolean;
  readonly fixedCostShippingPrice: Amount | null;
  readonly purchasingDisabled: boolean;
  readonly purchasingDisabledMessage: string;
  readonly imageUrl: string;
  readonly upc: string;
  readonly mpn: string;
  readonly gtin: string;
  readonly inventoryLevel: number;
  readonly inventoryWarningLevel: number;
  readonly binPickingNumber: string;
  /** The only variant of a product without options. */
  readonly isBase: boolean;
  readonly optionValues: readonly VariantOptionValue[];
}

/** What a merchant enters about a product, apart from its parts. */
export interface ProductFields extends EnteredPrices, Measures<number> {
  readonly name: string;
  readonly type: ProductType;
  readonly sku: string;
  /** HTML. */
  readonly description: string;
  readonly price: Amount;
  readonly taxClassId: number;
  /** What a tax provider knows it by. */
  readonly productTaxCode: string;
  /** 0 is no brand. */
  readonly brandId: number;
  readonly inventoryLevel: number;
  readonly inventoryWarningLevel: number;
  readonly inventoryTracking: InventoryTracking;
  readonly isVisible: boolean;
  readonly isFeatured: boolean;
  readonly isFreeShipping: boolean;
  readonly isPriceHidden: boolean;
  readonly priceHiddenLabel: string;
  readonly availability: Availability;
  readonly availabilityDescription: string;
  readonly condition: Condition;
  readonly isConditionShown: boolean;
  /** 0 is no limit; so is the maximum's. */
  readonly orderQuantityMinimum: number;
  readonly orderQuantityMaximum: number;
  readonly sortOrder: number;
  readonly warranty: string;
  readonly binPickingNumber: string;
  readonly upc: string;
  readonly mpn: string;
  readonly gtin: string;
  readonly searchKeywords: string;
  readonly pageTitle: string;
  readonly metaDescription: string;
  /** Path of its page, with slashes at both ends. */
  readonly path: string;
}

/** A product with everything that belongs to it, as it is kept in memory. */
export interface Product extends ProductFields {
  readonly id: number;
  readonly createdAt: Date;
  readonly modifiedAt: Date;
  /** Null when the product has options. */
  readonly baseVariantId: number | null;
  readonly categoryIds: readonly number[];
  /** The channels that list it. */
  readonly channelIds: readonly number[];
  readonly bulkTiers: readonly BulkTier[];
  /** By their place; the thumbnail is the one that is marked. */
  readonly images: readonly ProductImage[];
  readonly options: readonly ProductOption[];
  readonly modifiers: readonly Modifier[];
  readonly variants: readonly Variant[];
}

export type NewVariant = Partial<Omit<Variant, 'id' | 'productId' | 'isBase' | 'optionValues'>> & {
  /** By name: options and values that the product lacks are made. By id: they must be the product's. */
  readonly optionValues?: readonly NewVariantOptionValue[];
};

export type NewVariantOptionValue =
  | { readonly optionName: string; readonly label: string }
  | { readonly optionId: number; readonly valueId: number };

export type NewOptionValue = Pick<OptionValue, 'label'> & Partial<Omit<OptionValue, 'id' | 'label'>>;
export type NewOption = Pick<ProductOption, 'displayName'> &
  Partial<Pick<ProductOption, 'type' | 'sortOrder' | 'config'>> & {
    readonly values?: readonly NewOptionValue[];
  };
export type NewBulkTier = Omit<BulkTier, 'id'>;
export type NewImage = Pick<ProductImage, 'url'> &
  Partial<Pick<ProductImage, 'description' | 'isThumbnail' | 'sortOrder'>>;

/** What a product is made of. Without variants it gets one base variant; without channels it is listed on channel 1. */
export type NewProduct = Pick<ProductFields, 'name' | 'price'> &
  Partial<Omit<ProductFields, 'name' | 'price'>> & {
    readonly categoryIds?: readonly number[];
    readonly channelIds?: readonly number[];
    readonly bulkTiers?: readonly NewBulkTier[];
    readonly images?: readonly NewImage[];
    readonly options?: readonly NewOption[];
    readonly variants?: readonly NewVariant[];
  };

/** The catalogue's own price of a product: the sale price where there is one. What a shopper pays is pricing's to say. */
export const catalogPrice = ({ price, salePrice }: Pick<Product, 'price' | 'salePrice'>): Amount =>
  salePrice ?? price;

/** The catalogue's own price of a variant: its sale price, its price, else the product's. */
export const variantCatalogPrice = (product: Product, variant: Variant): Amount =>
  variant.salePrice || (variant.price ?? catalogPrice(product));

/** The picture shown in lists: the one that is marked, else the first. */
export const thumbnailOf = ({ images }: Pick<Product, 'images'>): ProductImage | null =>
  images.find((image) => image.isThumbnail) ?? images[0] ?? null;
