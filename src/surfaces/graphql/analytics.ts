import type { ResolverModule } from './module.ts';

declare module './parents.ts' {
  interface Parents {
    AnalyticsMutations: object;
    VisitStartedEventResult: object;
    PageViewedEventResult: object;
    ProductViewedEventResult: object;
    SearchProductEventResult: object;
  }
}

const notKept = () => ({});
const RESULT = { executed: () => false };

/**
 * `analytics`: what storefronts tell of visits (`docs/storefront/graphql/data-events.mdx`). Patron keeps no such data
 * and says so by `executed`; an error would end every page of a storefront that awaits these in its middleware
 * (docs/adr/0101-what-a-store-has-none-of.md).
 */
export const analytics: ResolverModule = {
  Mutation: { analytics: () => ({}) },
  AnalyticsMutations: {
    visitStartedEvent: notKept,
    pageViewedEvent: notKept,
    productViewedEvent: notKept,
    searchProductEvent: notKept,
  },
  VisitStartedEventResult: RESULT,
  PageViewedEventResult: RESULT,
  ProductViewedEventResult: RESULT,
  SearchProductEventResult: RESULT,
};
