import { updateVariant } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { variantFromWire, variantToWire } from './wire.ts';

/** `PUT /v3/catalog/products/{product_id}/variants/{variant_id}`. */
export const updateProductVariant = defineOperation('updateProductVariant', async ({ ctx, path, body }) => {
  const change = variantFromWire(body);
  const { product, variant } = await updateVariant(ctx, path.product_id, path.variant_id, change);
  return ok({ data: variantToWire(product, variant), meta: {} });
});
