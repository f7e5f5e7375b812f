import type { NewProduct, ProductChange } from '../../../../../domains/catalog/index.ts';
import { amountOf } from '../../../../../kernel/money.ts';
import type { components } from '../../../contract.generated.ts';
import { ruleFromWire } from '../bulk-pricing-rules/wire.ts';
import { given } from '../../../given.ts';
import { priceFromWire } from '../../../prices.ts';
import { choiceFromWire, variantFromWire } from '../variants/wire.ts';
import { imageFromWire } from './images.ts';

type Schemas = components['schemas'];

/** What a body says of a product; what it leaves out is not there. */
export const changeFromWire = (body: Schemas['ProductUpdate']): ProductChange =>
  given({
    name: body.name,
    type: body.type,
    price: priceFromWire(body.price),
    costPrice: priceFromWire(body.cost_price),
    retailPrice: priceFromWire(body.retail_price),
    salePrice: priceFromWire(body.sale_price),
    mapPrice: priceFromWire(body.map_price),
    weight: body.weight,
    width: body.width,
    depth: body.depth,
    height: body.height,
    sku: body.sku,
    description: body.description,
    taxClassId: body.tax_class_id,
    categoryIds: body.categories,
    brandId: body.brand_id,
    inventoryLevel: body.inventory_level,
    inventoryWarningLevel: body.inventory_warning_level,
    inventoryTracking: body.inventory_tracking,
    isFreeShipping: body.is_free_shipping,
    isVisible: body.is_visible,
    isFeatured: body.is_featured,
    warranty: body.warranty,
    binPickingNumber: body.bin_picking_number,
    upc: body.upc,
    mpn: body.mpn,
    gtin: body.gtin,
    searchKeywords: body.search_keywords,
    availability: body.availability,
    availabilityDescription: body.availability_description,
    sortOrder: body.sort_order,
    condition: body.condition,
    isConditionShown: body.is_condition_shown,
    orderQuantityMinimum: body.order_quantity_minimum,
    orderQuantityMaximum: body.order_quantity_maximum,
    pageTitle: body.page_title,
    metaDescription: body.meta_description,
    isPriceHidden: body.is_price_hidden,
    priceHiddenLabel: body.price_hidden_label,
    path: body.custom_url?.url,
  });

export const newProductFromWire = (body: Schemas['ProductCreate']): NewProduct => ({
  ...changeFromWire(body),
  name: body.name,
  price: amountOf(body.price),
  bulkTiers: body.bulk_pricing_rules?.map(ruleFromWire),
  images: body.images?.map(imageFromWire),
  variants: body.variants?.map((variant) => ({
    ...variantFromWire(variant),
    optionValues: variant.option_values.map(choiceFromWire),
  })),
});
