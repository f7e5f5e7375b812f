import { updateModifier } from '../../../../../domains/catalog/index.ts';
import { given } from '../../../given.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { configFromWire, modifierToWire, valueChangeFromWire } from './wire.ts';

/** `PUT /v3/catalog/products/{product_id}/modifiers/{modifier_id}`. */
export const updateProductModifier = defineOperation('updateProductModifier', async ({ ctx, path, body }) => {
  const change = given({
    displayName: body.display_name,
    type: body.type,
    required: body.required,
    sortOrder: body.sort_order,
    config: configFromWire(body.config),
    values: body.option_values?.map((value) => ({ id: value.id, ...valueChangeFromWire(value) })),
  });
  const modifier = await updateModifier(ctx, path.product_id, path.modifier_id, change);
  return ok({ data: modifierToWire(path.product_id, modifier), meta: {} });
});
