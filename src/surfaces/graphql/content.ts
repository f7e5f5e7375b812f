import { connectionOf, type Connection } from './connection.ts';
import type { ResolverModule } from './module.ts';

declare module './parents.ts' {
  interface Parents {
    Content: object;
    PageConnection: Connection<never>;
    ScriptTypeConnection: Connection<never>;
  }
}

/** `site.content`. Pages and scripts cannot be made yet, so no store has any; a blog says that it is not built. */
export const content: ResolverModule = {
  Site: { content: () => ({}) },
  Content: {
    pages: (_content, args) => connectionOf([], args),
    page: () => null,
    scripts: (_content, args) => connectionOf([], args),
  },
  PageConnection: { edges: 'property', pageInfo: 'property' },
  ScriptTypeConnection: { edges: 'property', pageInfo: 'property' },
};
