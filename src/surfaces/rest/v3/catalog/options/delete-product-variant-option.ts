import { deleteOption } from '../../../../../domains/catalog/index.ts';
import { defineOperation, noContent } from '../../../operation.ts';

/** `DELETE /v3/catalog/products/{product_id}/options/{option_id}`. */
export const deleteProductVariantOption = defineOperation(
  'deleteProductVariantOption',
  async ({ ctx, path }) => {
    await deleteOption(ctx, path.product_id, path.option_id);
    return noContent;
  },
);
