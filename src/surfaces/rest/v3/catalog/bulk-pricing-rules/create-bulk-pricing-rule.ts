import { createBulkTier } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { ruleFromWire, ruleToWire } from './wire.ts';

/** `POST /v3/catalog/products/{product_id}/bulk-pricing-rules`. */
export const createBulkPricingRule = defineOperation('createBulkPricingRule', async ({ ctx, path, body }) =>
  ok({ data: ruleToWire(await createBulkTier(ctx, path.product_id, ruleFromWire(body))), meta: {} }),
);
