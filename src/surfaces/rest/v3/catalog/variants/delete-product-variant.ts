import { deleteVariant } from '../../../../../domains/catalog/index.ts';
import { defineOperation, noContent } from '../../../operation.ts';

/** `DELETE /v3/catalog/products/{product_id}/variants/{variant_id}`. */
export const deleteProductVariant = defineOperation('deleteProductVariant', async ({ ctx, path }) => {
  await deleteVariant(ctx, path.product_id, path.variant_id);
  return noContent;
});
