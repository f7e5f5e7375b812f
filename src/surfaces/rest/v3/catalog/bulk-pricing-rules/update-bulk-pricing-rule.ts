import { updateBulkTier } from '../../../../../domains/catalog/index.ts';
import { amountOf } from '../../../../../kernel/money.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { given } from '../../../given.ts';
import { ruleToWire } from './wire.ts';

/** `PUT /v3/catalog/products/{product_id}/bulk-pricing-rules/{bulk_pricing_rule_id}`. */
export const updateBulkPricingRule = defineOperation('updateBulkPricingRule', async ({ ctx, path, body }) => {
  const change = given({
    min: body.quantity_min,
    max: body.quantity_max === undefined ? undefined : body.quantity_max || null,
    method: body.type,
    amount: body.amount === undefined ? undefined : amountOf(body.amount),
  });
  const tier = await updateBulkTier(ctx, path.product_id, path.bulk_pricing_rule_id, change);
  return ok({ data: ruleToWire(tier), meta: {} });
});
