import { assignCategories } from '../../../../../domains/catalog/index.ts';
import { defineOperation, noContent } from '../../../operation.ts';

/** `PUT /v3/catalog/products/category-assignments`. */
export const createProductsCategoryAssignments = defineOperation(
  'createProductsCategoryAssignments',
  async ({ ctx, body }) => {
    const assignments = body.map((each) => ({ productId: each.product_id, to: each.category_id }));
    await assignCategories(ctx, assignments);
    return noContent;
  },
);
