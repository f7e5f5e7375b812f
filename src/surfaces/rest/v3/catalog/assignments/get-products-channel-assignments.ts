import { listChannelAssignments } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { pageMeta, pageOf } from '../../../paging.ts';

/** `GET /v3/catalog/products/channel-assignments`. */
export const getProductsChannelAssignments = defineOperation(
  'getProductsChannelAssignments',
  async ({ ctx, query }) => {
    const filter = { productIds: query['product_id:in'], to: query['channel_id:in'] };
    const { assignments, total } = await listChannelAssignments(ctx, filter, pageOf(query));
    const data = assignments.map((each) => ({ product_id: each.productId, channel_id: each.to }));
    return ok({ data, meta: pageMeta(query, total, data.length) });
  },
);
