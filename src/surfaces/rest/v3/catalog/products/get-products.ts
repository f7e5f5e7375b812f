import { listProducts, type ProductFilter } from '../../../../../domains/catalog/index.ts';
import { momentRange } from '../../../moments.ts';
import { defineOperation, ok, type QueryOf } from '../../../operation.ts';
import { pageMeta, pageOf } from '../../../paging.ts';
import { priceFromWire } from '../../../prices.ts';
import { CONDITIONS } from './conditions.ts';
import { productToWire } from './wire.ts';

/** With options or modifiers along, a page has no more products than this (`reference/catalog/products_catalog.v3.yml`). */
const MOST_WITH_OPTIONS = 10;

/** `GET /v3/catalog/products` (`reference/catalog/products_catalog.v3.yml`). */
export const getProducts = defineOperation('getProducts', async ({ ctx, query }) => {
  const limit = query.include?.some((name) => name === 'options' || name === 'modifiers')
    ? Math.min(pageOf(query).limit, MOST_WITH_OPTIONS)
    : pageOf(query).limit;
  const capped = { ...query, limit };
  const order = { by: query.sort ?? 'id', direction: query.direction ?? 'asc' };
  const { products, total } = await listProducts(ctx, filterOf(query), order, pageOf(capped));
  const data = products.map((product) => productToWire(product, query.include));
  return ok({ data, meta: pageMeta(capped, total, data.length) });
});

function filterOf(query: QueryOf<'getProducts'>): ProductFilter {
  const categoryIds = [...(query['categories:in'] ?? []), ...(query.categories ? [query.categories] : [])];
  return {
    id: {
      is: query.id,
      min: query['id:min'],
      max: query['id:max'],
      greater: query['id:greater'],
      less: query['id:less'],
    },
    ids: query['id:in'],
    notIds: query['id:not_in'],
    channelIds: query['channel_id:in'],
    categoryIds: categoryIds.length > 0 ? categoryIds : undefined,
    name: query.name,
    nameLike: query['name:like'],
    sku: query.sku,
    skus: query['sku:in'],
    upc: query.upc,
    mpn: query.mpn,
    price: {
      is: priceFromWire(query.price),
      min: priceFromWire(query['price:min']),
      max: priceFromWire(query['price:max']),
    },
    weight: query.weight,
    condition: query.condition && CONDITIONS[query.condition],
    brandId: query.brand_id,
    inventoryLevel: {
      is: query.inventory_level,
      min: query['inventory_level:min'],
      max: query['inventory_level:max'],
    },
    inventoryLevels: query['inventory_level:in'],
    outOfStock: query.out_of_stock,
    type: query.type,
    availability: query.availability,
    isVisible: query.is_visible,
    isFeatured: query.is_featured,
    isFreeShipping: query.is_free_shipping,
    keyword: query.keyword,
    modifiedAt: momentRange(query, 'date_modified'),
  };
}
