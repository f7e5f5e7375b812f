import type { ResolverModule } from '../module.ts';
import { brand } from './brand.ts';
import { category } from './category.ts';
import { categoryTreeItem } from './category-tree-item.ts';
import { connections } from './connections.ts';
import { image } from './image.ts';
import { inventory } from './inventory.ts';
import { modifierOptions } from './modifier-options.ts';
import { options } from './options.ts';
import { product } from './product.ts';
import { productAvailability } from './product-availability.ts';
import { querySite } from './query-site.ts';
import { siteBrand } from './site-brand.ts';
import { siteCategory } from './site-category.ts';
import { siteProduct } from './site-product.ts';
import { siteProducts } from './site-products.ts';
import { siteRoute } from './site-route.ts';
import { variant } from './variant.ts';
import { whatNoProductHas } from './what-no-product-has.ts';

/** Products, categories and brands as a shopper sees them. */
export const catalogModules: readonly ResolverModule[] = [
  querySite,
  siteProduct,
  siteProducts,
  siteCategory,
  siteBrand,
  siteRoute,
  product,
  productAvailability,
  inventory,
  options,
  modifierOptions,
  variant,
  image,
  category,
  categoryTreeItem,
  brand,
  connections,
  whatNoProductHas,
];
