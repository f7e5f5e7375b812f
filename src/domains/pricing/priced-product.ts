import type { CategoryTree, Product, Variant } from '../catalog/index.ts';
import type { Pick } from './modifier.ts';
import { pickOf } from './picks.ts';
import type { PricedProduct, PricedVariant } from './product.ts';

export type VariantOfCatalog = Variant & PricedVariant;

/** A catalogue product as pricing needs it. */
export interface CatalogPricing {
  readonly priced: PricedProduct;
  /** All its variants, also those that may not be bought. */
  readonly variants: readonly VariantOfCatalog[];
  /** The products that its variants add to their prices. */
  readonly pickedIds: readonly number[];
}

/** Products in memory are replaced when they change, never written to, so what was made of one stays true. */
const known = new WeakMap<Product, CatalogPricing & { readonly tree: CategoryTree }>();

export function catalogPricing(product: Product, tree: CategoryTree): CatalogPricing {
  const made = known.get(product);
  if (made?.tree === tree) return made;
  const { id, price, salePrice, retailPrice, mapPrice, taxClassId, bulkTiers } = product;
  const variants = withPicks(product);
  const pricing = {
    tree,
    priced: {
      id,
      price,
      salePrice,
      retailPrice,
      mapPrice,
      taxClassId,
      bulkTiers,
      categories: tree.distances(product.categoryIds),
      variants: buyable(variants),
    },
    variants,
    pickedIds: [...new Set(variants.flatMap(({ picks = [] }) => picks.map(({ productId }) => productId)))],
  };
  known.set(product, pricing);
  return pricing;
}

/** The variants that may be bought; where none may, all of them, so that the product still shows its prices. */
export function buyable<V extends Variant>(variants: readonly V[]): readonly V[] {
  if (variants.every((variant) => !variant.purchasingDisabled)) return variants;
  const some = variants.filter((variant) => !variant.purchasingDisabled);
  return some.length > 0 ? some : variants;
}

function withPicks({ options, variants }: Product): readonly VariantOfCatalog[] {
  const picks = new Map<number, Pick>();
  for (const option of options)
    for (const value of option.values) {
      const pick = pickOf(option, value);
      if (pick) picks.set(value.id, pick);
    }
  if (picks.size === 0) return variants;
  return variants.map((variant) => ({
    ...variant,
    picks: variant.optionValues.flatMap(({ valueId }) => picks.get(valueId) ?? []),
  }));
}
