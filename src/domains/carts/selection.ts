import { hasValues, type Modifier, type Product, type ProductOption } from '../catalog/index.ts';
import type { OptionChoice } from '../pricing/index.ts';
import { enteredText } from './entered.ts';
import { badOption, filesNotBuilt, optionsMissing, optionTwice } from './errors.ts';
import type { OptionSelection } from './option-selection.ts';

/** Selections, sorted into what chooses the variant and what a line keeps. */
export interface SortedSelections {
  readonly options: readonly { readonly optionId: number; readonly valueId: number }[];
  /** By id, so that the same choice always reads the same. */
  readonly modifiers: readonly OptionChoice[];
}

/**
 * Reads selections as the product's options and modifiers take them. An empty text is no choice. Throws
 * `carts.bad_option`, `carts.bad_option_value` and `carts.files_not_built`.
 */
export function sortSelections(product: Product, selections: readonly OptionSelection[]): SortedSelections {
  const seen = new Set<number>();
  const options: { optionId: number; valueId: number }[] = [];
  const modifiers: OptionChoice[] = [];
  for (const selection of selections) {
    const { optionId } = selection;
    if (seen.has(optionId)) throw optionTwice(optionId, product.name);
    seen.add(optionId);
    const option = product.options.find(({ id }) => id === optionId);
    if (option) {
      options.push({ optionId, valueId: valueIdOf(product, option, selection) });
      continue;
    }
    const modifier = product.modifiers.find(({ id }) => id === optionId);
    if (!modifier) throw badOption(optionId, product.name);
    const choice = modifierChoice(product, modifier, selection);
    if (choice) modifiers.push(choice);
  }
  return { options, modifiers: modifiers.sort((a, b) => a.optionId - b.optionId) };
}

function modifierChoice(
  product: Product,
  modifier: Modifier,
  selection: OptionSelection,
): OptionChoice | null {
  const { id: optionId } = modifier;
  if (modifier.type === 'file') throw filesNotBuilt(modifier.displayName);
  if (hasValues(modifier)) return { optionId, valueId: valueIdOf(product, modifier, selection) };
  const text = enteredText(product, modifier, selection);
  return text === '' ? null : { optionId, valueId: null, text };
}

/** The value that is meant: by id, or by its label where none has that id. */
function valueIdOf(product: Product, option: ProductOption | Modifier, selection: OptionSelection): number {
  const values: readonly { readonly id: number; readonly label: string }[] = option.values;
  const value =
    'valueId' in selection
      ? values.find(({ id }) => id === selection.valueId)
      : 'given' in selection
        ? (values.find(({ id }) => String(id) === String(selection.given)) ??
          values.find(({ label }) => label === selection.given))
        : undefined;
  if (!value) throw badOption(option.id, product.name);
  return value.id;
}

/** Of choices that a line keeps, those that the product still offers. */
export const stillOffered = (
  { modifiers }: Product,
  choices: readonly OptionChoice[],
): readonly OptionChoice[] =>
  choices.filter(({ optionId, valueId }) => {
    const modifier = modifiers.find(({ id }) => id === optionId);
    if (!modifier) return false;
    return valueId === null ? !hasValues(modifier) : modifier.values.some(({ id }) => id === valueId);
  });

/** Throws `carts.options_missing`. */
export function refuseMissing(product: Product, chosen: readonly OptionChoice[]): void {
  const missing = product.modifiers.filter(
    ({ id, required }) => required && !chosen.some(({ optionId }) => optionId === id),
  );
  if (missing.length > 0)
    throw optionsMissing(
      product.name,
      missing.map(({ displayName }) => displayName),
    );
}
