import { productById } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { productToWire } from './wire.ts';

/** `GET /v3/catalog/products/{product_id}`. */
export const getProduct = defineOperation('getProduct', async ({ ctx, path, query }) =>
  ok({ data: productToWire(await productById(ctx, path.product_id), query.include), meta: {} }),
);
