import { deleteMatchingProducts } from '../../../../../domains/catalog/index.ts';
import { momentRange } from '../../../moments.ts';
import { defineOperation, noContent } from '../../../operation.ts';
import { priceFromWire } from '../../../prices.ts';
import { CONDITIONS } from './conditions.ts';

/** `DELETE /v3/catalog/products` (`reference/catalog/products_catalog.v3.yml`). */
export const deleteProducts = defineOperation('deleteProducts', async ({ ctx, query }) => {
  await deleteMatchingProducts(ctx, {
    ids: query['id:in'],
    name: query.name,
    sku: query.sku,
    price: query.price === undefined ? undefined : { is: priceFromWire(query.price) },
    weight: query.weight,
    condition: query.condition && CONDITIONS[query.condition],
    brandId: query.brand_id,
    modifiedAt: query.date_modified === undefined ? undefined : momentRange(query, 'date_modified'),
    isVisible: query.is_visible,
    isFeatured: query.is_featured,
    inventoryLevel: query.inventory_level === undefined ? undefined : { is: query.inventory_level },
    type: query.type,
    categoryIds: query.categories === undefined ? undefined : [query.categories],
    keyword: query.keyword,
  });
  return noContent;
});
