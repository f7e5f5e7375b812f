import type { Product, Variant } from '../catalog/index.ts';
import { noSuchVariant, unknownOption } from './errors.ts';

/** A value that was chosen for one option of a product. */
export interface OptionChoice {
  readonly optionId: number;
  readonly valueId: number;
}

/**
 * Those of a product's variants that have these values; several while some options are still open. Throws
 * `pricing.unknown_option` or `pricing.no_such_variant`.
 */
export function withOptions(
  product: Product,
  variants: readonly Variant[],
  choices: readonly OptionChoice[],
  index: number,
): Variant[] {
  for (const { optionId, valueId } of choices) {
    const option = product.options.find((each) => each.id === optionId);
    if (!option?.values.some((value) => value.id === valueId)) throw unknownOption(optionId, valueId, index);
  }
  const possible = variants.filter((variant) => choices.every((choice) => has(variant, choice)));
  if (possible.length === 0) throw noSuchVariant(index);
  return possible;
}

const has = (variant: Variant, { optionId, valueId }: OptionChoice): boolean =>
  variant.optionValues.some((value) => value.optionId === optionId && value.valueId === valueId);
