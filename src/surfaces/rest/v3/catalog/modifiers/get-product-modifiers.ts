import { productById } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { pageOfAll } from '../../../slice.ts';
import { modifierToWire } from './wire.ts';

/** `GET /v3/catalog/products/{product_id}/modifiers` (`reference/catalog/product-modifiers_catalog.v3.yml`). */
export const getProductModifiers = defineOperation('getProductModifiers', async ({ ctx, path, query }) => {
  const product = await productById(ctx, path.product_id);
  return ok(pageOfAll(query, product.modifiers, (modifier) => modifierToWire(product.id, modifier)));
});
