import { createOption } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { optionToWire, valueFromWire } from './wire.ts';

/** `POST /v3/catalog/products/{product_id}/options`. */
export const createProductVariantOption = defineOperation(
  'createProductVariantOption',
  async ({ ctx, path, body }) => {
    const option = await createOption(ctx, path.product_id, {
      displayName: body.display_name,
      type: body.type,
      sortOrder: body.sort_order,
      config: body.config,
      values: body.option_values?.map(valueFromWire),
    });
    return ok({ data: optionToWire(path.product_id, option), meta: {} });
  },
);
