import { deleteModifier } from '../../../../../domains/catalog/index.ts';
import { defineOperation, noContent } from '../../../operation.ts';

/** `DELETE /v3/catalog/products/{product_id}/modifiers/{modifier_id}`. */
export const deleteProductModifier = defineOperation('deleteProductModifier', async ({ ctx, path }) => {
  await deleteModifier(ctx, path.product_id, path.modifier_id);
  return noContent;
});
