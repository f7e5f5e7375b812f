import { amountOf, atLeastZero, percentOf, toWireNumber } from '../../kernel/money.ts';
import type { ModifierValue } from './modifier.ts';
import type { Product } from './product.ts';

/** Weights are kept with four decimals. */
const DECIMALS = 4;

/** The values of modifiers among what was chosen, in the order of the modifiers. What there is not is passed over. */
export const chosenModifierValues = (
  { modifiers }: Pick<Product, 'modifiers'>,
  choices: readonly { readonly optionId: number; readonly valueId: number | null }[],
): ModifierValue[] =>
  modifiers.flatMap((modifier) => {
    const choice = choices.find(({ optionId }) => optionId === modifier.id);
    return modifier.values.find(({ id }) => id === choice?.valueId) ?? [];
  });

/** A weight with what the chosen values add to or take from it, one after the other; never below zero. */
export function modifiedWeight(weight: number, chosen: readonly ModifierValue[]): number {
  if (!chosen.some(({ adjusters }) => adjusters.weight)) return weight;
  let amount = amountOf(weight);
  for (const { adjusters } of chosen) {
    if (!adjusters.weight) continue;
    const { adjuster, amount: by } = adjusters.weight;
    amount = atLeastZero(amount + (adjuster === 'percentage' ? percentOf(amount, by) : by));
  }
  return toWireNumber(amount, DECIMALS);
}

/** Why the product cannot be bought with the chosen values, in the merchant's words; null where it can. */
export const modifierDisables = (chosen: readonly ModifierValue[]): string | null =>
  chosen.find(({ adjusters }) => adjusters.purchasingDisabled.status)?.adjusters.purchasingDisabled.message ??
  null;

/** The picture that is shown while these values are chosen; empty where none has one. The last one holds. */
export const modifiedImage = (chosen: readonly ModifierValue[]): string =>
  chosen.findLast(({ adjusters }) => adjusters.imageUrl !== '')?.adjusters.imageUrl ?? '';
