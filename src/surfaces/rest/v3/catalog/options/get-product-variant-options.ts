import { productById } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { pageOfAll } from '../../../slice.ts';
import { optionToWire } from './wire.ts';

/** `GET /v3/catalog/products/{product_id}/options` (`reference/catalog/product-variant-options_catalog.v3.yml`). */
export const getProductVariantOptions = defineOperation(
  'getProductVariantOptions',
  async ({ ctx, path, query }) => {
    const product = await productById(ctx, path.product_id);
    return ok(pageOfAll(query, product.options, (option) => optionToWire(product.id, option)));
  },
);
