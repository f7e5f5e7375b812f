import { productById } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { pageOfAll } from '../../../slice.ts';
import { variantToWire } from './wire.ts';

/** `GET /v3/catalog/products/{product_id}/variants`. */
export const getProductVariants = defineOperation('getProductVariants', async ({ ctx, path, query }) => {
  const product = await productById(ctx, path.product_id);
  return ok(pageOfAll(query, product.variants, (variant) => variantToWire(product, variant)));
});
