import { deleteProduct as remove } from '../../../../../domains/catalog/index.ts';
import { defineOperation, noContent } from '../../../operation.ts';

/** `DELETE /v3/catalog/products/{product_id}`. */
export const deleteProduct = defineOperation('deleteProduct', async ({ ctx, path }) => {
  await remove(ctx, path.product_id);
  return noContent;
});
