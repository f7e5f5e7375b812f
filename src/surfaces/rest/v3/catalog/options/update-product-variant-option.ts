import { updateOption } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { given } from '../../../given.ts';
import { optionToWire } from './wire.ts';

/** `PUT /v3/catalog/products/{product_id}/options/{option_id}`. */
export const updateProductVariantOption = defineOperation(
  'updateProductVariantOption',
  async ({ ctx, path, body }) => {
    const change = given({
      displayName: body.display_name,
      type: body.type,
      sortOrder: body.sort_order,
      config: body.config,
    });
    const option = await updateOption(ctx, path.product_id, path.option_id, change);
    return ok({ data: optionToWire(path.product_id, option), meta: {} });
  },
);
