import type { Modifier, Product, Variant } from '../catalog/index.ts';
import { noSuchVariant, optionChosenTwice, unknownOption } from './errors.ts';
import type { ChosenModifier } from './modifier.ts';
import { pickOf } from './picks.ts';

/** What was chosen for one option or modifier of a product; the wire does not tell them apart. */
export interface OptionChoice {
  readonly optionId: number;
  /** Null where the modifier has no values to choose from: text, a number, a date or a file. */
  readonly valueId: number | null;
  readonly text?: string | undefined;
}

/** What the choices come to. */
export interface Configuration {
  /** The variants that have the chosen values; several while some options are still open. */
  readonly possible: readonly Variant[];
  /** In the order in which they change the price: by place, then by id (docs/adr/0054-modifiers.md). */
  readonly modifiers: readonly ChosenModifier[];
}

/**
 * Sorts choices into options, which leave some of the variants possible, and modifiers. Throws
 * `pricing.unknown_option`, `pricing.option_chosen_twice` or `pricing.no_such_variant`, with the `index` of the item.
 */
export function configure(
  product: Product,
  variants: readonly Variant[],
  choices: readonly OptionChoice[],
  index: number,
): Configuration {
  const seen = new Set<number>();
  const modifiers: { readonly modifier: Modifier; readonly chosen: ChosenModifier }[] = [];
  let possible = variants;
  for (const choice of choices) {
    const { optionId, valueId } = choice;
    if (seen.has(optionId)) throw optionChosenTwice(optionId, index);
    seen.add(optionId);
    const option = product.options.find((each) => each.id === optionId);
    if (option) {
      if (!option.values.some((value) => value.id === valueId)) throw unknownOption(optionId, valueId, index);
      possible = possible.filter((variant) => has(variant, choice));
      continue;
    }
    const modifier = product.modifiers.find((each) => each.id === optionId);
    const chosen = modifier && chosenModifier(modifier, valueId);
    if (!modifier || !chosen) throw unknownOption(optionId, valueId, index);
    modifiers.push({ modifier, chosen });
  }
  if (possible.length === 0) throw noSuchVariant(index);
  modifiers.sort(({ modifier: a }, { modifier: b }) => a.sortOrder - b.sortOrder || a.id - b.id);
  return { possible, modifiers: modifiers.map(({ chosen }) => chosen) };
}

/** Null where the modifier has no such value. */
function chosenModifier(modifier: Modifier, valueId: number | null): ChosenModifier | null {
  const value = modifier.values.find((each) => each.id === valueId);
  if (value)
    return {
      modifierId: modifier.id,
      valueId,
      adjuster: value.adjusters.price,
      pick: pickOf(modifier, value),
    };
  return valueId === null && modifier.values.length === 0
    ? { modifierId: modifier.id, valueId: null, adjuster: null, pick: null }
    : null;
}

const has = (variant: Variant, { optionId, valueId }: OptionChoice): boolean =>
  variant.optionValues.some((value) => value.optionId === optionId && value.valueId === valueId);
