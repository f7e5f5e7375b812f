import { updateModifierValue } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';

/** `POST /v3/catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}/image`: by address. */
export const createProductModifierImage = defineOperation(
  'createProductModifierImage',
  async ({ ctx, path, body }) => {
    const { product_id: productId, modifier_id: modifierId, value_id: id } = path;
    const { adjusters } = await updateModifierValue(ctx, productId, modifierId, id, {
      adjusters: { imageUrl: body.image_file },
    });
    return ok({ data: { image_url: adjusters.imageUrl }, meta: {} });
  },
);
