import type { Product, Variant } from './product.ts';

/** What is left of a product; null where nothing is counted. */
export function productStock(product: Product): { level: number; warningLevel: number } | null {
  switch (product.inventoryTracking) {
    case 'none':
      return null;
    case 'product':
      return { level: product.inventoryLevel, warningLevel: product.inventoryWarningLevel };
    case 'variant':
      return {
        level: product.variants.reduce((sum, variant) => sum + variant.inventoryLevel, 0),
        warningLevel: product.inventoryWarningLevel,
      };
  }
}

/** What is left of a variant; the product's own stock where that is what is counted. */
export const variantStock = (
  product: Product,
  variant: Variant,
): { level: number; warningLevel: number } | null =>
  product.inventoryTracking === 'variant'
    ? { level: variant.inventoryLevel, warningLevel: variant.inventoryWarningLevel }
    : productStock(product);

export const isInStock = (stock: { level: number } | null): boolean => stock === null || stock.level > 0;

/** Whether a variant may be bought at all, whatever is in stock. */
export const isPurchasable = (product: Product, variant: Variant): boolean =>
  !variant.purchasingDisabled && product.availability !== 'disabled';
