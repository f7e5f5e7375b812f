import type { Connection } from './connection.ts';
import type { ResolverModule } from './module.ts';

declare module './parents.ts' {
  interface Parents {
    PageInfo: Connection<unknown>['pageInfo'];
  }
}

/** Where a page lies in its list, for every connection. */
export const pageInfo: ResolverModule = {
  PageInfo: {
    hasNextPage: 'property',
    hasPreviousPage: 'property',
    startCursor: 'property',
    endCursor: 'property',
  },
};
