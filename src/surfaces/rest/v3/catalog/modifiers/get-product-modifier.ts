import { partById, productById } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { modifierToWire } from './wire.ts';

/** `GET /v3/catalog/products/{product_id}/modifiers/{modifier_id}`. */
export const getProductModifier = defineOperation('getProductModifier', async ({ ctx, path }) => {
  const product = await productById(ctx, path.product_id);
  const modifier = partById(product.modifiers, 'modifier', path.modifier_id);
  return ok({ data: modifierToWire(product.id, modifier), meta: {} });
});
