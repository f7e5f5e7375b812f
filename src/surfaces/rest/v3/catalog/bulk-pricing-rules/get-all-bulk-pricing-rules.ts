import { productById } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { pageOfAll } from '../../../slice.ts';
import { ruleToWire } from './wire.ts';

/** `GET /v3/catalog/products/{product_id}/bulk-pricing-rules` (`reference/catalog/products_catalog.v3.yml`). */
export const getAllBulkPricingRules = defineOperation(
  'getAllBulkPricingRules',
  async ({ ctx, path, query }) =>
    ok(pageOfAll(query, (await productById(ctx, path.product_id)).bulkTiers, ruleToWire)),
);
