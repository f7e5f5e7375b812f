import { createProduct as create } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { newProductFromWire } from './input.ts';
import { productToWire } from './wire.ts';

/** `POST /v3/catalog/products`. The answer has the parts that can be sent along. */
export const createProduct = defineOperation('createProduct', async ({ ctx, body }) => {
  const product = await create(ctx, newProductFromWire(body));
  return ok({
    data: productToWire(product, ['bulk_pricing_rules', 'images', 'modifiers', 'options', 'variants']),
    meta: {},
  });
});
