import { connectionOf, type Connection } from '../connection.ts';
import type { ResolverModule } from '../module.ts';

declare module '../parents.ts' {
  interface Parents {
    Reviews: object;
    ReviewConnection: Connection<never>;
    CustomFieldConnection: Connection<never>;
    RelatedProductsConnection: Connection<never>;
  }
}

const CONNECTION = { edges: 'property', pageInfo: 'property' } as const;

/**
 * Reviews, custom fields and related products: no surface makes any, REST refuses their names, so no product has one
 * (docs/adr/0101-what-a-store-has-none-of.md).
 */
export const whatNoProductHas: ResolverModule = {
  Product: {
    reviewSummary: () => ({}),
    reviews: (_product, args) => connectionOf<never>([], args),
    customFields: (_product, args) => connectionOf<never>([], args),
    relatedProducts: (_product, args) => connectionOf<never>([], args),
  },
  Reviews: { numberOfReviews: () => 0, summationOfRatings: () => 0, averageRating: () => 0 },
  ReviewConnection: CONNECTION,
  CustomFieldConnection: CONNECTION,
  RelatedProductsConnection: CONNECTION,
};
