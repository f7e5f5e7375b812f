import { createVariant } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { choiceFromWire, variantFromWire, variantToWire } from './wire.ts';

/** `POST /v3/catalog/products/{product_id}/variants`. */
export const createProductVariant = defineOperation('createProductVariant', async ({ ctx, path, body }) => {
  const { product, variant } = await createVariant(ctx, path.product_id, {
    ...variantFromWire(body),
    optionValues: body.option_values.map(choiceFromWire),
  });
  return ok({ data: variantToWire(product, variant), meta: {} });
});
