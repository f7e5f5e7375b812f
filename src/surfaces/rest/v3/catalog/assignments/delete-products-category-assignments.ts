import { unassignCategories } from '../../../../../domains/catalog/index.ts';
import { defineOperation, noContent } from '../../../operation.ts';

/** `DELETE /v3/catalog/products/category-assignments`. */
export const deleteProductsCategoryAssignments = defineOperation(
  'deleteProductsCategoryAssignments',
  async ({ ctx, query }) => {
    await unassignCategories(ctx, { productIds: query['product_id:in'], to: query['category_id:in'] });
    return noContent;
  },
);
