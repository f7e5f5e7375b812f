import type { ResolverModule } from '../module.ts';

const SITE = {};

/** `site`: the store as this shopper sees it. Everything below finds the store and the shopper in the context. */
export const querySite: ResolverModule = { Query: { site: () => SITE } };
