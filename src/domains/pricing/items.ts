import type { CategoryTree, Product } from '../catalog/index.ts';
import { unknownProduct, unknownVariant } from './errors.ts';
import type { ChosenModifier } from './modifier.ts';
import { configure, type OptionChoice } from './option-choice.ts';
import { buyable, catalogPricing } from './priced-product.ts';
import type { QuoteItem } from './price.ts';

/** One item to price. */
export interface QuoteRequest {
  readonly productId: number;
  /** Null prices the product as a whole, or the variant that `options` name. */
  readonly variantId: number | null;
  /** What was chosen so far, of options and modifiers alike; some may be left open. */
  readonly options?: readonly OptionChoice[] | undefined;
  /** The units that count towards a bulk tier; 1 where it is left out. */
  readonly quantity?: number | undefined;
}

/**
 * What is to be priced, found in the catalogue. A variant that is named by id and by options must be one and the same.
 * Throws `pricing.unknown_product`, `pricing.unknown_variant`, and as `configure` does; with the `index` of the item.
 */
export function findItem(
  request: QuoteRequest,
  index: number,
  products: ReadonlyMap<number, Product>,
  tree: CategoryTree,
): QuoteItem {
  const { productId, variantId, options, quantity = 1 } = request;
  const product = products.get(productId);
  if (!product) throw unknownProduct(productId, index);
  const { priced, variants } = catalogPricing(product, tree);
  const named = variantId === null ? null : variants.find((variant) => variant.id === variantId);
  if (named === undefined) throw unknownVariant(variantId!, productId, index);
  if (!options || options.length === 0)
    return { product: priced, variant: named, modifiers: NO_MODIFIERS, quantity };
  const { possible, modifiers } = configure(product, named ? [named] : variants, options, index);
  return {
    product: priced,
    variant: possible.length === 1 ? possible[0]! : null,
    possible: buyable(possible),
    modifiers,
    quantity,
  };
}

const NO_MODIFIERS: readonly ChosenModifier[] = [];
