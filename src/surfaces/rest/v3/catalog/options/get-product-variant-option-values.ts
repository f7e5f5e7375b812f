import { partById, productById } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { pageOfAll } from '../../../slice.ts';
import { valueToWire } from './wire.ts';

/** `GET /v3/catalog/products/{product_id}/options/{option_id}/values`. */
export const getProductVariantOptionValues = defineOperation(
  'getProductVariantOptionValues',
  async ({ ctx, path, query }) => {
    const product = await productById(ctx, path.product_id);
    return ok(pageOfAll(query, partById(product.options, 'option', path.option_id).values, valueToWire));
  },
);
