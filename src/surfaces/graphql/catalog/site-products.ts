import { MAX_ID } from '../../../kernel/ids.ts';
import { shownProducts } from '../../../domains/catalog/index.ts';
import { decodeGlobalId } from '../global-id.ts';
import type { ResolverModule } from '../module.ts';
import { pageOf, productPage } from './product-page.ts';

/** `site.products` and the lists by age and by mark. */
export const siteProducts: ResolverModule = {
  Site: {
    products: async (_site, args, context) => {
      const wanted = [...args.entityIds, ...args.ids.flatMap(productIdOf)];
      if (args.entityIds.length === 0 && args.ids.length === 0) return productPage(context, args, 'all');
      const shown = await shownProducts(context.ctx, wanted);
      return pageOf(
        context,
        args,
        [...new Set(wanted)].flatMap((id) => shown.get(id) ?? []),
      );
    },
    newestProducts: (_site, args, context) => productPage(context, args, 'all', 'newest'),
    featuredProducts: (_site, args, context) =>
      productPage(context, args, 'all', 'default', (product) => product.isFeatured),
  },
};

/** The product that a global id names; nothing for any other text. */
export function productIdOf(globalId: string | number): number[] {
  const decoded = decodeGlobalId(String(globalId));
  const id = decoded?.type === 'Product' ? Number(decoded.id) : 0;
  return Number.isInteger(id) && id > 0 && id <= MAX_ID ? [id] : [];
}
