import { partById, productById } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { valueToWire } from './wire.ts';

/** `GET /v3/catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}`. */
export const getProductModifierValue = defineOperation('getProductModifierValue', async ({ ctx, path }) => {
  const product = await productById(ctx, path.product_id);
  const { id, values } = partById(product.modifiers, 'modifier', path.modifier_id);
  return ok({ data: valueToWire(id, partById(values, 'modifier_value', path.value_id)), meta: {} });
});
