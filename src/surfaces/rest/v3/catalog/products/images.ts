import type { NewImage, ProductImage } from '../../../../../domains/catalog/index.ts';
import type { components } from '../../../contract.generated.ts';
import { timestamp } from '../../../moments.ts';

type Schemas = components['schemas'];

export const imageToWire = (productId: number, image: ProductImage): Schemas['ProductImage'] => ({
  id: image.id,
  product_id: productId,
  is_thumbnail: image.isThumbnail,
  sort_order: image.sortOrder,
  description: image.description,
  image_url: image.url,
  url_zoom: image.url,
  url_standard: image.url,
  url_thumbnail: image.url,
  url_tiny: image.url,
  date_modified: timestamp(image.modifiedAt),
});

export const imageFromWire = (image: Schemas['ProductImageInput']): NewImage => ({
  url: image.image_url,
  description: image.description,
  isThumbnail: image.is_thumbnail,
  sortOrder: image.sort_order,
});
