import { deleteBrand as remove } from '../../../../../domains/catalog/index.ts';
import { defineOperation, noContent } from '../../../operation.ts';

/** `DELETE /v3/catalog/brands/{brand_id}`. */
export const deleteBrand = defineOperation('deleteBrand', async ({ ctx, path }) => {
  await remove(ctx, path.brand_id);
  return noContent;
});
