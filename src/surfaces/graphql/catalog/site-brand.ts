import { brandsById, shownProducts } from '../../../domains/catalog/index.ts';
import { connectionOf } from '../connection.ts';
import type { ResolverModule } from '../module.ts';

/** `site.brand` and `site.brands`. */
export const siteBrand: ResolverModule = {
  Site: {
    brand: async (_site, { entityId }, { ctx }) => (await brandsById(ctx)).get(entityId) ?? null,
    brands: async (_site, args, { ctx }) => {
      let brands = [...(await brandsById(ctx)).values()];
      if (args.entityIds.length > 0) brands = brands.filter(({ id }) => args.entityIds.includes(id));
      if (args.productEntityIds.length > 0) {
        const products = await shownProducts(ctx, args.productEntityIds);
        const ids = new Set([...products.values()].map(({ brandId }) => brandId));
        brands = brands.filter(({ id }) => ids.has(id));
      }
      return connectionOf(brands, args);
    },
  },
};
