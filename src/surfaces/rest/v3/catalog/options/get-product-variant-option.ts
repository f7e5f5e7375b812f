import { partById, productById } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { optionToWire } from './wire.ts';

/** `GET /v3/catalog/products/{product_id}/options/{option_id}`. */
export const getProductVariantOption = defineOperation('getProductVariantOption', async ({ ctx, path }) => {
  const product = await productById(ctx, path.product_id);
  return ok({
    data: optionToWire(product.id, partById(product.options, 'option', path.option_id)),
    meta: {},
  });
});
