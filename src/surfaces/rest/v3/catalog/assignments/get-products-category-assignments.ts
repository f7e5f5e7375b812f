import { listCategoryAssignments } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { pageMeta, pageOf } from '../../../paging.ts';

/** `GET /v3/catalog/products/category-assignments`. */
export const getProductsCategoryAssignments = defineOperation(
  'getProductsCategoryAssignments',
  async ({ ctx, query }) => {
    const filter = { productIds: query['product_id:in'], to: query['category_id:in'] };
    const { assignments, total } = await listCategoryAssignments(ctx, filter, pageOf(query));
    const data = assignments.map((each) => ({ product_id: each.productId, category_id: each.to }));
    return ok({ data, meta: pageMeta(query, total, data.length) });
  },
);
