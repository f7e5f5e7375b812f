import type { ResolverModule } from '../module.ts';

const page = { pageInfo: 'property', edges: 'property' } as const;
const edge = { node: 'property', cursor: 'property' } as const;

/** The pages of this area's lists, and what stands on them. */
export const connections: ResolverModule = {
  ProductConnection: { ...page, collectionInfo: 'property' },
  ProductEdge: edge,
  CollectionInfo: { totalItems: 'property' },
  VariantConnection: page,
  VariantEdge: edge,
  BrandConnection: page,
  BrandEdge: edge,
  CategoryConnection: page,
  CategoryEdge: edge,
  BreadcrumbConnection: page,
  BreadcrumbEdge: edge,
  ImageConnection: page,
  ImageEdge: edge,
  OptionConnection: page,
  OptionEdge: edge,
  OptionValueConnection: page,
  OptionValueEdge: edge,
  ProductOptionConnection: page,
  ProductOptionEdge: edge,
  ProductOptionValueConnection: page,
  ProductOptionValueEdge: edge,
};
