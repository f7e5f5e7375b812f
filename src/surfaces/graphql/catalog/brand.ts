import { encodeGlobalId } from '../global-id.ts';
import type { ResolverModule } from '../module.ts';
import { imageOf } from './image.ts';
import { productPage } from './product-page.ts';

/** Words that a merchant entered as a comma list. */
const words = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** A brand's page. */
export const brand: ResolverModule = {
  Brand: {
    id: ({ id }) => encodeGlobalId('Brand', id),
    entityId: ({ id }) => id,
    name: 'property',
    path: 'property',
    defaultImage: ({ imageUrl, name }) => imageOf(imageUrl, name),
    pageTitle: 'property',
    metaDesc: ({ metaDescription }) => metaDescription,
    metaKeywords: ({ searchKeywords }) => words(searchKeywords),
    searchKeywords: ({ searchKeywords }) => words(searchKeywords),
    seo: ({ pageTitle, metaDescription, searchKeywords }) => ({
      pageTitle,
      metaDescription,
      metaKeywords: searchKeywords,
    }),
    products: ({ id }, args, context) => productPage(context, args, { kind: 'brand', id }),
  },
};
