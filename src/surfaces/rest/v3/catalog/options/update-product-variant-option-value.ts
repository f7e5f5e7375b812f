import { updateOptionValue } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { given } from '../../../given.ts';
import { valueToWire } from './wire.ts';

/** `PUT /v3/catalog/products/{product_id}/options/{option_id}/values/{value_id}`. */
export const updateProductVariantOptionValue = defineOperation(
  'updateProductVariantOptionValue',
  async ({ ctx, path, body }) => {
    const change = given({
      label: body.label,
      sortOrder: body.sort_order,
      isDefault: body.is_default,
      valueData: body.value_data,
    });
    const value = await updateOptionValue(ctx, path.product_id, path.option_id, path.value_id, change);
    return ok({ data: valueToWire(value), meta: {} });
  },
);
