import type { Product, ProductImage } from '../../../domains/catalog/index.ts';
import type { ResolverModule } from '../module.ts';
import type { ImageNode } from './parents.ts';

/** The picture at an address; null where there is none. */
export const imageOf = (url: string, altText: string): ImageNode | null =>
  url === '' ? null : { url, altText, isDefault: true };

export const productImage = (product: Product, image: ProductImage): ImageNode => ({
  url: image.url,
  altText: image.description || product.name,
  isDefault: image.isThumbnail,
});

/**
 * A picture. Patron keeps no files, so every size is at the address that was entered. Clients put a size where the
 * template says `{:size}`; here that is in the fragment, which no server sees.
 */
export const image: ResolverModule = {
  Image: {
    url: ({ url }) => url,
    urlOriginal: ({ url }) => url,
    urlTemplate: ({ url }) => `${url}#{:size}`,
    altText: 'property',
    isDefault: 'property',
  },
};
