import type { OptionChoice, WantedProduct } from '../../../domains/carts/index.ts';
import { WireError } from '../errors.ts';
import type { CartLineItemInput, CartSelectedOptionsInput } from '../schema.generated.ts';

/** A line as the shopper asks for it. */
export const wantedProduct = (input: CartLineItemInput): WantedProduct => ({
  quantity: input.quantity,
  productId: input.productEntityId ?? undefined,
  variantId: input.variantEntityId ?? undefined,
  sku: input.sku ?? undefined,
  choices: choicesOf(input.selectedOptions ?? {}),
});

/** Text, numbers and dates are choices without a value: they belong to modifiers, which no product has yet. */
function choicesOf(selected: CartSelectedOptionsInput): OptionChoice[] {
  const values = [...(selected.multipleChoices ?? []), ...(selected.checkboxes ?? [])];
  const entered = [
    ...(selected.dateFields ?? []),
    ...(selected.multiLineTextFields ?? []),
    ...(selected.numberFields ?? []),
    ...(selected.textFields ?? []),
  ];
  return [
    ...values.map((each) => ({ optionId: each.optionEntityId, valueId: each.optionValueEntityId })),
    ...entered.map((each) => ({ optionId: each.optionEntityId, valueId: null })),
  ];
}

/** Gift certificates are not built. */
export function refuseGiftCertificates(given: unknown): void {
  const none = given == null || (Array.isArray(given) && given.length === 0);
  if (!none) throw new WireError('Not implemented: gift certificates in a cart', { code: 'NOT_IMPLEMENTED' });
}
