import { partById, productById } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { variantToWire } from './wire.ts';

/** `GET /v3/catalog/products/{product_id}/variants/{variant_id}`. */
export const getProductVariant = defineOperation('getProductVariant', async ({ ctx, path }) => {
  const product = await productById(ctx, path.product_id);
  return ok({
    data: variantToWire(product, partById(product.variants, 'variant', path.variant_id)),
    meta: {},
  });
});
