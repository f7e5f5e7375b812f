import { isInStock, productStock, variantStock, type Product } from '../../../domains/catalog/index.ts';
import type { ResolverModule } from '../module.ts';

const ofProduct = {
  isInStock: (product: Product) => isInStock(productStock(product)),
  isStockTracked: ({ inventoryTracking }: Product) => inventoryTracking !== 'none',
  hasVariantInventory: ({ inventoryTracking }: Product) => inventoryTracking === 'variant',
  aggregated: (product: Product) => productStock(product),
};

/** What is left of products and variants. Stock by location and backorders are not built. */
export const inventory: ResolverModule = {
  Product: { inventory: (parent) => parent },
  ProductInventory: ofProduct,
  LinkedProductInventory: ofProduct,
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
