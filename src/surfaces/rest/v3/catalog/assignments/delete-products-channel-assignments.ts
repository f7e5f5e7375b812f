import { unassignChannels } from '../../../../../domains/catalog/index.ts';
import { defineOperation, noContent } from '../../../operation.ts';

/** `DELETE /v3/catalog/products/channel-assignments`. */
export const deleteProductsChannelAssignments = defineOperation(
  'deleteProductsChannelAssignments',
  async ({ ctx, query }) => {
    await unassignChannels(ctx, { productIds: query['product_id:in'], to: query['channel_id:in'] });
    return noContent;
  },
);
