import type { Choice, Product, Variant } from '../../../domains/catalog/index.ts';

/**
 * What prices follow, of what a query chose: each option once, values the product offers, and of the options only what
 * some variant has. A query may name anything; what there is not is passed over, as for the product's other fields.
 */
export function priceableChoices(
  product: Product,
  variant: Variant | null,
  chosen: readonly Choice[],
): Choice[] {
  const first = [...new Map(chosen.toReversed().map((choice) => [choice.optionId, choice])).values()];
  const ofModifiers = first.filter((choice) => offers(product.modifiers, choice));
  if (variant) return ofModifiers;
  const ofOptions = first.filter((choice) => offers(product.options, choice));
  const isPossible = product.variants.some((each) => ofOptions.every((choice) => has(each, choice)));
  return isPossible ? [...ofOptions, ...ofModifiers] : ofModifiers;
}

interface Offered {
  readonly id: number;
  readonly values: readonly { readonly id: number }[];
}

const offers = (options: readonly Offered[], { optionId, valueId }: Choice): boolean =>
  options.some((option) => option.id === optionId && option.values.some((value) => value.id === valueId));

const has = (variant: Variant, { optionId, valueId }: Choice): boolean =>
  variant.optionValues.some((value) => value.optionId === optionId && value.valueId === valueId);
