import {
  canSeeCategory,
  categoryTree,
  viewerOf,
  type Category,
  type ProductSort,
} from '../../../domains/catalog/index.ts';
import { connectionOf } from '../connection.ts';
import { WireError } from '../errors.ts';
import { encodeGlobalId } from '../global-id.ts';
import type { ResolverModule } from '../module.ts';
import type { CategoryProductSort } from '../schema.generated.ts';
import { imageOf } from './image.ts';
import { productPage } from './product-page.ts';

/** The orders that are built; best selling and best reviewed need orders and reviews. */
const ORDERS: Partial<Record<CategoryProductSort, ProductSort>> = {
  A_TO_Z: 'name-asc',
  Z_TO_A: 'name-desc',
  DEFAULT: 'default',
  FEATURED: 'featured',
  NEWEST: 'newest',
  LOWEST_PRICE: 'price-asc',
  HIGHEST_PRICE: 'price-desc',
};

/** What the merchant set for a category, in the schema's words; the store has no setting of its own yet. */
const DEFAULTS: Readonly<Record<string, CategoryProductSort>> = {
  use_store_settings: 'DEFAULT',
  featured: 'FEATURED',
  newest: 'NEWEST',
  best_selling: 'BEST_SELLING',
  alpha_asc: 'A_TO_Z',
  alpha_desc: 'Z_TO_A',
  avg_customer_review: 'BEST_REVIEWED',
  price_asc: 'LOWEST_PRICE',
  price_desc: 'HIGHEST_PRICE',
};

const defaultSort = ({ defaultProductSort }: Category): CategoryProductSort =>
  DEFAULTS[defaultProductSort] ?? 'DEFAULT';

/** A category's page. */
export const category: ResolverModule = {
  Category: {
    id: ({ id }) => encodeGlobalId('Category', id),
    entityId: ({ id }) => id,
    name: 'property',
    path: 'property',
    description: 'property',
    defaultImage: ({ imageUrl, name }) => imageOf(imageUrl, name),
    breadcrumbs: async ({ id }, args, { ctx }) => {
      const tree = await categoryTree(ctx);
      const viewer = await viewerOf(ctx);
      const path = tree.path(id).filter((each) => canSeeCategory(tree, each.id, viewer));
      return connectionOf(path.slice(0, Math.max(0, args.depth)).reverse(), args);
    },
    products: (parent, args, context) => {
      // An order that the category has by default and that is not built gives way; one that is asked for is refused.
      const order = args.sortBy ? ORDERS[args.sortBy] : (ORDERS[defaultSort(parent)] ?? 'default');
      if (!order)
        throw new WireError(`Not implemented: products sorted by ${String(args.sortBy)}`, {
          code: 'NOT_IMPLEMENTED',
        });
      return productPage(context, args, { kind: 'category', id: parent.id }, order);
    },
    seo: ({ pageTitle, metaDescription, searchKeywords }) => ({
      pageTitle,
      metaDescription,
      metaKeywords: searchKeywords,
    }),
    defaultProductSort: defaultSort,
  },
  SeoDetails: { pageTitle: 'property', metaDescription: 'property', metaKeywords: 'property' },
  Breadcrumb: { entityId: ({ id }) => id, name: 'property', path: 'property' },
};
