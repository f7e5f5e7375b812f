import { partById, productById } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { pageOfAll } from '../../../slice.ts';
import { valueToWire } from './wire.ts';

/** `GET /v3/catalog/products/{product_id}/modifiers/{modifier_id}/values`. */
export const getProductModifierValues = defineOperation(
  'getProductModifierValues',
  async ({ ctx, path, query }) => {
    const product = await productById(ctx, path.product_id);
    const { id, values } = partById(product.modifiers, 'modifier', path.modifier_id);
    return ok(pageOfAll(query, values, (value) => valueToWire(id, value)));
  },
);
