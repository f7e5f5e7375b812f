import { deleteBulkTier } from '../../../../../domains/catalog/index.ts';
import { defineOperation, noContent } from '../../../operation.ts';

/** `DELETE /v3/catalog/products/{product_id}/bulk-pricing-rules/{bulk_pricing_rule_id}`. */
export const deleteBulkPricingRule = defineOperation('deleteBulkPricingRule', async ({ ctx, path }) => {
  await deleteBulkTier(ctx, path.product_id, path.bulk_pricing_rule_id);
  return noContent;
});
