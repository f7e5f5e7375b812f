import { listVariants } from '../../../../../domains/catalog/index.ts';
import { both } from '../../../filters.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { pageMeta, pageOf } from '../../../paging.ts';
import { variantToWire } from './wire.ts';

/** `GET /v3/catalog/variants` (`reference/catalog/product-variants_catalog.v3.yml`). */
export const getVariants = defineOperation('getVariants', async ({ ctx, query }) => {
  const filter = {
    ids: both(query.id, query['id:in']),
    productIds: both(query.product_id, query['product_id:in']),
    sku: query.sku,
    upc: query.upc,
  };
  const { variants, total } = await listVariants(ctx, filter, pageOf(query));
  const data = variants.map(({ product, variant }) => variantToWire(product, variant));
  return ok({ data, meta: pageMeta(query, total, data.length) });
});
