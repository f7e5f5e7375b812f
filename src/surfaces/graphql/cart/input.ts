import type { OptionSelection, WantedProduct } from '../../../domains/carts/index.ts';
import { WireError } from '../errors.ts';
import type { CartLineItemInput, CartSelectedOptionsInput } from '../schema.generated.ts';

/** A line as the shopper asks for it. */
export const wantedProduct = (input: CartLineItemInput): WantedProduct => ({
  quantity: input.quantity,
  productId: input.productEntityId ?? undefined,
  variantId: input.variantEntityId ?? undefined,
  sku: input.sku ?? undefined,
  choices: selectionsOf(input.selectedOptions ?? {}),
});

function selectionsOf(selected: CartSelectedOptionsInput): OptionSelection[] {
  const values = [...(selected.multipleChoices ?? []), ...(selected.checkboxes ?? [])];
  const texts = [...(selected.textFields ?? []), ...(selected.multiLineTextFields ?? [])];
  return [
    ...values.map((each) => ({ optionId: each.optionEntityId, valueId: each.optionValueEntityId })),
    ...texts.map(({ optionEntityId: optionId, text }) => ({ optionId, text })),
    ...(selected.numberFields ?? []).map((each) => ({ optionId: each.optionEntityId, number: each.number })),
    ...(selected.dateFields ?? []).map((each) => ({
      optionId: each.optionEntityId,
      date: each.date as string,
    })),
  ];
}

/** Gift certificates are not built. */
export function refuseGiftCertificates(given: unknown): void {
  const none = given == null || (Array.isArray(given) && given.length === 0);
  if (!none) throw new WireError('Not implemented: gift certificates in a cart', { code: 'NOT_IMPLEMENTED' });
}
