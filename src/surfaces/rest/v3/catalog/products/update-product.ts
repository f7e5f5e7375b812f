import { updateProduct as update } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { changeFromWire } from './input.ts';
import { productToWire } from './wire.ts';

/** `PUT /v3/catalog/products/{product_id}`. */
export const updateProduct = defineOperation('updateProduct', async ({ ctx, path, body }) =>
  ok({ data: productToWire(await update(ctx, path.product_id, changeFromWire(body))), meta: {} }),
);
