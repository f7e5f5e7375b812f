import { partById, productById } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { valueToWire } from './wire.ts';

/** `GET /v3/catalog/products/{product_id}/options/{option_id}/values/{value_id}`. */
export const getProductVariantOptionValue = defineOperation(
  'getProductVariantOptionValue',
  async ({ ctx, path }) => {
    const product = await productById(ctx, path.product_id);
    const option = partById(product.options, 'option', path.option_id);
    return ok({ data: valueToWire(partById(option.values, 'option_value', path.value_id)), meta: {} });
  },
);
