import { pageAt, type Page } from '../../../domains/catalog/index.ts';
import type { ResolverModule } from '../module.ts';

/** The path of a link: without a query, with slashes at both ends. */
const pathOf = (link: string): string => {
  const bare = link.replace(/[?#].*$/, '').replace(/^\/+|\/+$/g, '');
  return bare === '' ? '/' : `/${decoded(bare)}/`;
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** `site.route`: what has its page at a path. Nothing makes redirects, so none leads elsewhere. */
export const siteRoute: ResolverModule = {
  Site: {
    route: async (_site, { path }, { ctx }) => {
      const page = await pageAt(ctx, pathOf(path));
      return { node: page && nodeOf(page) };
    },
  },
  Route: { node: 'property', redirect: () => null },
};

function nodeOf(page: Page) {
  switch (page.kind) {
    case 'product':
      return { ...page.product, __typename: 'Product' };
    case 'category':
      return { ...page.category, __typename: 'Category' };
    case 'brand':
      return { ...page.brand, __typename: 'Brand' };
  }
}
