import { deleteOptionValue } from '../../../../../domains/catalog/index.ts';
import { defineOperation, noContent } from '../../../operation.ts';

/** `DELETE /v3/catalog/products/{product_id}/options/{option_id}/values/{value_id}`. */
export const deleteProductVariantOptionValue = defineOperation(
  'deleteProductVariantOptionValue',
  async ({ ctx, path }) => {
    await deleteOptionValue(ctx, path.product_id, path.option_id, path.value_id);
    return noContent;
  },
);
