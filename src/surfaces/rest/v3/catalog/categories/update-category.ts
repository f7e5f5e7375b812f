import { updateCategory as update } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { categoryFromWire, categoryToWire } from './wire.ts';

/** `PUT /v3/catalog/categories/{category_id}`. */
export const updateCategory = defineOperation('updateCategory', async ({ ctx, path, body }) => {
  const category = await update(ctx, path.category_id, categoryFromWire(body, body.custom_url?.url));
  return ok({ data: categoryToWire(category), meta: {} });
});
