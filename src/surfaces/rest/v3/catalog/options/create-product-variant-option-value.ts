import { createOptionValue } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { valueFromWire, valueToWire } from './wire.ts';

/** `POST /v3/catalog/products/{product_id}/options/{option_id}/values`. */
export const createProductVariantOptionValue = defineOperation(
  'createProductVariantOptionValue',
  async ({ ctx, path, body }) => {
    const value = await createOptionValue(ctx, path.product_id, path.option_id, valueFromWire(body));
    return ok({ data: valueToWire(value), meta: {} });
  },
);
