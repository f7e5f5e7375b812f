import type { CategoryTree, Product, Variant } from '../catalog/index.ts';
import type { PricedProduct } from './product.ts';

interface Known {
  readonly tree: CategoryTree;
  readonly priced: PricedProduct;
}

/** Products in memory are replaced when they change, never written to, so what was made of one stays true. */
const known = new WeakMap<Product, Known>();

/** What pricing needs to know of a catalogue product. */
export function pricedProduct(product: Product, tree: CategoryTree): PricedProduct {
  const made = known.get(product);
  if (made?.tree === tree) return made.priced;
  const { id, price, salePrice, retailPrice, mapPrice, bulkTiers } = product;
  const priced: PricedProduct = {
    id,
    price,
    salePrice,
    retailPrice,
    mapPrice,
    bulkTiers,
    categories: tree.distances(product.categoryIds),
    variants: buyable(product.variants),
  };
  known.set(product, { tree, priced });
  return priced;
}

/** The variants that may be bought; where none may, all of them, so that the product still shows its prices. */
function buyable(variants: readonly Variant[]): readonly Variant[] {
  const some = variants.filter((variant) => !variant.purchasingDisabled);
  return some.length > 0 ? some : variants;
}
