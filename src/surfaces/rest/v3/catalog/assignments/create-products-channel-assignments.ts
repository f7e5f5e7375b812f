import { assignChannels } from '../../../../../domains/catalog/index.ts';
import { defineOperation, noContent } from '../../../operation.ts';

/** `PUT /v3/catalog/products/channel-assignments`. */
export const createProductsChannelAssignments = defineOperation(
  'createProductsChannelAssignments',
  async ({ ctx, body }) => {
    const assignments = body.map((each) => ({ productId: each.product_id, to: each.channel_id }));
    await assignChannels(ctx, assignments);
    return noContent;
  },
);
