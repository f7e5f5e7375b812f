import { isInStock, productStock, variantStock } from '../../../domains/catalog/index.ts';
import type { ResolverModule } from '../module.ts';

/** What is left of products and variants. Stock by location and backorders are not built. */
export const inventory: ResolverModule = {
  Product: { inventory: (parent) => parent },
  ProductInventory: {
    isInStock: (product) => isInStock(productStock(product)),
    isStockTracked: ({ inventoryTracking }) => inventoryTracking !== 'none',
    hasVariantInventory: ({ inventoryTracking }) => inventoryTracking === 'variant',
    aggregated: (product) => productStock(product),
  },
  AggregatedInventory: {
    availableToSell: ({ level }) => level,
    availableOnHand: ({ level }) => level,
    warningLevel: 'property',
  },
  Variant: { inventory: (parent) => parent },
  VariantInventory: {
    isInStock: ({ product, variant }) => isInStock(variantStock(product, variant)),
    aggregated: ({ product, variant }) => variantStock(product, variant),
  },
  Aggregated: {
    availableToSell: ({ level }) => level,
    availableOnHand: ({ level }) => level,
    warningLevel: 'property',
  },
};
