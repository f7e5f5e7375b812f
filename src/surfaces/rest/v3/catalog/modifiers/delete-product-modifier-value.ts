import { deleteModifierValue } from '../../../../../domains/catalog/index.ts';
import { defineOperation, noContent } from '../../../operation.ts';

/** `DELETE /v3/catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}`. */
export const deleteProductModifierValue = defineOperation(
  'deleteProductModifierValue',
  async ({ ctx, path }) => {
    await deleteModifierValue(ctx, path.product_id, path.modifier_id, path.value_id);
    return noContent;
  },
);
