import { listVariants } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { pageMeta, pageOf } from '../../../paging.ts';
import { variantToWire } from './wire.ts';

/** `GET /v3/catalog/variants` (`reference/catalog/product-variants_catalog.v3.yml`). */
export const getVariants = defineOperation('getVariants', async ({ ctx, query }) => {
  const filter = {
    ids: query['id:in'] ?? (query.id === undefined ? undefined : [query.id]),
    productIds: query['product_id:in'] ?? (query.product_id === undefined ? undefined : [query.product_id]),
    sku: query.sku,
    upc: query.upc,
  };
  const { variants, total } = await listVariants(ctx, filter, pageOf(query));
  const data = variants.map(({ product, variant }) => variantToWire(product, variant));
  return ok({ data, meta: pageMeta(query, total, data.length) });
});
