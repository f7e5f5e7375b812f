import { isPurchasable, thumbnailOf } from '../../../domains/catalog/index.ts';
import { encodeGlobalId } from '../global-id.ts';
import type { ResolverModule } from '../module.ts';
import { imageOf, productImage } from './image.ts';
import { inches, ounces } from './measurement.ts';

/** One version of a product. What it costs is in pricing's module. */
export const variant: ResolverModule = {
  Variant: {
    id: ({ variant }) => encodeGlobalId('Variant', variant.id),
    entityId: ({ variant }) => variant.id,
    sku: ({ variant }) => variant.sku,
    upc: ({ variant }) => variant.upc || null,
    mpn: ({ variant }) => variant.mpn || null,
    gtin: ({ variant }) => variant.gtin || null,
    weight: ({ product, variant }) => ounces(variant.weight ?? product.weight),
    height: ({ product, variant }) => inches(variant.height ?? product.height),
    width: ({ product, variant }) => inches(variant.width ?? product.width),
    depth: ({ product, variant }) => inches(variant.depth ?? product.depth),
    isPurchasable: ({ product, variant }) => isPurchasable(product, variant),
    defaultImage: ({ product, variant }) => {
      const thumbnail = thumbnailOf(product);
      return imageOf(variant.imageUrl, product.name) ?? (thumbnail && productImage(product, thumbnail));
    },
  },
};
