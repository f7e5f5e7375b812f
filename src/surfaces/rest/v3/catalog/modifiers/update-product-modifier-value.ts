import { updateModifierValue } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { valueChangeFromWire, valueToWire } from './wire.ts';

/** `PUT /v3/catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}`. */
export const updateProductModifierValue = defineOperation(
  'updateProductModifierValue',
  async ({ ctx, path, body }) => {
    const { product_id: productId, modifier_id: modifierId, value_id: id } = path;
    const value = await updateModifierValue(ctx, productId, modifierId, id, valueChangeFromWire(body));
    return ok({ data: valueToWire(modifierId, value), meta: {} });
  },
);
