import type { Product, Variant } from './product.ts';

/** A value that a shopper chose for an option. */
export interface Choice {
  readonly optionId: number;
  readonly valueId: number;
}

/** The variant that has exactly these values; null where the choice is not complete or there is none. */
export function variantChosen(product: Product, choices: readonly Choice[]): Variant | null {
  if (choices.length === 0) return null;
  return (
    product.variants.find(
      (variant) =>
        variant.optionValues.length > 0 &&
        variant.optionValues.every(({ optionId, valueId }) =>
          choices.some((choice) => choice.optionId === optionId && choice.valueId === valueId),
        ),
    ) ?? null
  );
}

/** What is chosen where the shopper chose nothing: the values marked as default. */
export const defaultChoices = (product: Product): Choice[] =>
  [...product.options, ...product.modifiers].flatMap((option) => {
    const value = option.values.find((each) => each.isDefault);
    return value ? [{ optionId: option.id, valueId: value.id }] : [];
  });
