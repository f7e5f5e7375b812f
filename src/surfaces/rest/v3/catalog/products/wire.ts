import {
  catalogPrice,
  productStock,
  thumbnailOf,
  type Product,
} from '../../../../../domains/catalog/index.ts';
import type { components } from '../../../contract.generated.ts';
import { timestamp } from '../../../moments.ts';
import { ruleToWire } from '../bulk-pricing-rules/wire.ts';
import { modifierToWire } from '../modifiers/wire.ts';
import { optionToWire } from '../options/wire.ts';
import { priceOrZero, priceToWire } from '../../../prices.ts';
import { urlToWire } from '../urls.ts';
import { variantToWire } from '../variants/wire.ts';
import { imageToWire } from './images.ts';

type WireProduct = components['schemas']['Product'];

/** What a request may ask for besides the product itself. */
export type Included =
  'bulk_pricing_rules' | 'channels' | 'images' | 'modifiers' | 'options' | 'primary_image' | 'variants';

export const productToWire = (product: Product, include: readonly Included[] = []): WireProduct => ({
  id: product.id,
  name: product.name,
  type: product.type,
  sku: product.sku,
  description: product.description,
  weight: product.weight,
  width: product.width,
  depth: product.depth,
  height: product.height,
  price: priceToWire(product.price),
  cost_price: priceOrZero(product.costPrice),
  retail_price: priceOrZero(product.retailPrice),
  sale_price: priceOrZero(product.salePrice),
  map_price: priceOrZero(product.mapPrice),
  calculated_price: priceToWire(catalogPrice(product)),
  tax_class_id: product.taxClassId,
  categories: [...product.categoryIds],
  brand_id: product.brandId,
  inventory_level: productStock(product)?.level ?? product.inventoryLevel,
  inventory_warning_level: product.inventoryWarningLevel,
  inventory_tracking: product.inventoryTracking,
  is_free_shipping: product.isFreeShipping,
  is_visible: product.isVisible,
  is_featured: product.isFeatured,
  warranty: product.warranty,
  bin_picking_number: product.binPickingNumber,
  upc: product.upc,
  mpn: product.mpn,
  gtin: product.gtin,
  search_keywords: product.searchKeywords,
  availability: product.availability,
  availability_description: product.availabilityDescription,
  sort_order: product.sortOrder,
  condition: product.condition,
  is_condition_shown: product.isConditionShown,
  order_quantity_minimum: product.orderQuantityMinimum,
  order_quantity_maximum: product.orderQuantityMaximum,
  page_title: product.pageTitle,
  meta_description: product.metaDescription,
  is_price_hidden: product.isPriceHidden,
  price_hidden_label: product.priceHiddenLabel,
  custom_url: urlToWire(product),
  base_variant_id: product.baseVariantId,
  date_created: timestamp(product.createdAt),
  date_modified: timestamp(product.modifiedAt),
  ...partsToWire(product, include),
});

function partsToWire(product: Product, include: readonly Included[]): Partial<WireProduct> {
  const parts: Partial<WireProduct> = {};
  for (const name of include)
    switch (name) {
      case 'bulk_pricing_rules':
        parts.bulk_pricing_rules = product.bulkTiers.map(ruleToWire);
        break;
      case 'channels':
        parts.channels = [...product.channelIds];
        break;
      case 'images':
        parts.images = product.images.map((image) => imageToWire(product.id, image));
        break;
      case 'modifiers':
        parts.modifiers = product.modifiers.map((modifier) => modifierToWire(product.id, modifier));
        break;
      case 'options':
        parts.options = product.options.map((option) => optionToWire(product.id, option));
        break;
      case 'primary_image': {
        const image = thumbnailOf(product);
        if (image) parts.primary_image = imageToWire(product.id, image);
        break;
      }
      case 'variants':
        parts.variants = product.variants.map((variant) => variantToWire(product, variant));
        break;
    }
  return parts;
}
