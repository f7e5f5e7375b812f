import { brandsById } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { pageOfAll } from '../../../slice.ts';
import { brandToWire } from './wire.ts';

/** `GET /v3/catalog/brands` (`reference/catalog/brands_catalog.v3.yml`). */
export const getBrands = defineOperation('getBrands', async ({ ctx, query }) => {
  const part = query['name:like']?.toLowerCase();
  const brands = [...(await brandsById(ctx)).values()].filter(
    (brand) =>
      (query.id === undefined || brand.id === query.id) &&
      (query['id:in']?.includes(brand.id) ?? true) &&
      !query['id:not_in']?.includes(brand.id) &&
      (query.name === undefined || brand.name === query.name) &&
      (part === undefined || brand.name.toLowerCase().includes(part)),
  );
  if (query.sort === 'name') brands.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return ok(pageOfAll(query, query.direction === 'desc' ? brands.reverse() : brands, brandToWire));
});
