import { partById, productById } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { ruleToWire } from './wire.ts';

/** `GET /v3/catalog/products/{product_id}/bulk-pricing-rules/{bulk_pricing_rule_id}`. */
export const getBulkPricingRule = defineOperation('getBulkPricingRule', async ({ ctx, path }) => {
  const { bulkTiers } = await productById(ctx, path.product_id);
  const tier = partById(bulkTiers, 'bulk_pricing_rule', path.bulk_pricing_rule_id);
  return ok({ data: ruleToWire(tier), meta: {} });
});
