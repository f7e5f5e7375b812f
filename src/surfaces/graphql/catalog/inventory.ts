import { isInStock, productStock, variantStock, type Product } from '../../../domains/catalog/index.ts';
import type { ResolverModule } from '../module.ts';

const ofProduct = {
  isInStock: (product: Product) => isInStock(productStock(product)),
  isStockTracked: ({ inventoryTracking }: Product) => inventoryTracking !== 'none',
  hasVariantInventory: ({ inventoryTracking }: Product) => inventoryTracking === 'variant',
  aggregated: (product: Product) => productStock(product),
};

const noBackorders = { unlimitedBackorder: () => false, availableForBackorder: () => 0 };

/** What is left of products and variants. Nothing can be ordered that is not there; stock by location is not built. */
export const inventory: ResolverModule = {
  Product: { inventory: (parent) => parent },
  ProductInventory: ofProduct,
  LinkedProductInventory: ofProduct,
  AggregatedInventory: {
    availableToSell: ({ level }) => level,
    availableOnHand: ({ level }) => level,
    warningLevel: 'property',
    ...noBackorders,
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
    ...noBackorders,
  },
};
