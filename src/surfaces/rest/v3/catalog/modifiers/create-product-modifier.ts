import { createModifier } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { configFromWire, modifierToWire, valueFromWire } from './wire.ts';

/** `POST /v3/catalog/products/{product_id}/modifiers`. */
export const createProductModifier = defineOperation('createProductModifier', async ({ ctx, path, body }) => {
  const modifier = await createModifier(ctx, path.product_id, {
    displayName: body.display_name,
    type: body.type,
    required: body.required,
    sortOrder: body.sort_order,
    config: configFromWire(body.config),
    values: body.option_values?.map(valueFromWire),
  });
  return ok({ data: modifierToWire(path.product_id, modifier), meta: {} });
});
