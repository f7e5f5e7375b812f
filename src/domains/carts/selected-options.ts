import { chosenModifierValues, modifiedImage, thumbnailOf } from '../catalog/index.ts';
import type { ModifierType, Product, Variant } from '../catalog/index.ts';
import type { OptionChoice } from '../pricing/index.ts';
import type { OptionText } from './cart.ts';

/** What a line has of an option or modifier, in the words of the cart. */
export interface SelectedOption {
  readonly optionId: number;
  /** `option` is one that makes variants. */
  readonly type: ModifierType | 'option';
  readonly name: string;
  /** Null where it was entered. */
  readonly valueId: number | null;
  /** The label of the value, or what was entered. */
  readonly value: string;
  /** The text, the number as a decimal, or the day in ISO 8601; empty where a value was chosen. */
  readonly entered: string;
}

/** The options that make the variant, and what was chosen of the modifiers, each in its order. */
export function selectedOptions(
  product: Product,
  variant: Variant,
  chosen: readonly OptionChoice[],
  texts: readonly OptionText[],
): SelectedOption[] {
  const inWordsOfCart = (option: SelectedOption): SelectedOption => {
    const text = texts.find(({ optionId }) => optionId === option.optionId);
    return text ? { ...option, name: text.name ?? option.name, value: text.value ?? option.value } : option;
  };
  const options = variant.optionValues.map(({ optionId, valueId, optionName, label }) => ({
    optionId,
    type: 'option' as const,
    name: optionName,
    valueId,
    value: label,
    entered: '',
  }));
  const modifiers = product.modifiers.flatMap(({ id, type, displayName, values }) => {
    const choice = chosen.find(({ optionId }) => optionId === id);
    if (!choice) return [];
    const { valueId, text = '' } = choice;
    const label = values.find((value) => value.id === valueId)?.label;
    return [{ optionId: id, type, name: displayName, valueId, value: label ?? text, entered: text }];
  });
  return [...options, ...modifiers].map(inWordsOfCart);
}

/** The address of the picture of a line: of what was chosen, of the variant, or of the product; empty without one. */
export const imageOfLine = (product: Product, variant: Variant, chosen: readonly OptionChoice[]): string =>
  modifiedImage(chosenModifierValues(product, chosen)) ||
  variant.imageUrl ||
  (thumbnailOf(product)?.url ?? '');
