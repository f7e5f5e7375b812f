import { createModifierValue } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { valueFromWire, valueToWire } from './wire.ts';

/** `POST /v3/catalog/products/{product_id}/modifiers/{modifier_id}/values`. */
export const createProductModifierValue = defineOperation(
  'createProductModifierValue',
  async ({ ctx, path, body }) => {
    const value = await createModifierValue(ctx, path.product_id, path.modifier_id, valueFromWire(body));
    return ok({ data: valueToWire(path.modifier_id, value), meta: {} });
  },
);
