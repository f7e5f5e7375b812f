import {
  chosenModifierValues,
  type Choice,
  type Product,
  type Variant,
} from '../../../domains/catalog/index.ts';
import { priceableChoices } from '../pricing/choices.ts';
import type { ProductNode } from './parents.ts';

/** The product with what was chosen of it. A variant that is named has its own values, whatever else was chosen of them. */
export function withChosen(
  product: Product,
  variant: Variant | null,
  chosen: readonly Choice[],
): ProductNode {
  const isNoOption = ({ optionId }: Choice): boolean => !product.options.some(({ id }) => id === optionId);
  const shown = variant ? [...variant.optionValues, ...chosen.filter(isNoOption)] : chosen;
  if (shown.length === 0) return product;
  const choices = priceableChoices(product, variant, chosen);
  return {
    ...product,
    chosen: {
      variant,
      choices,
      valueIds: new Set(shown.map(({ valueId }) => valueId)),
      modifierValues: chosenModifierValues(product, choices),
    },
  };
}
