import { deleteCategory as remove } from '../../../../../domains/catalog/index.ts';
import { defineOperation, noContent } from '../../../operation.ts';

/** `DELETE /v3/catalog/categories/{category_id}`. */
export const deleteCategory = defineOperation('deleteCategory', async ({ ctx, path }) => {
  await remove(ctx, path.category_id);
  return noContent;
});
