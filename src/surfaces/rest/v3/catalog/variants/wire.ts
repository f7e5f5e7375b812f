import {
  variantCatalogPrice,
  type NewVariant,
  type NewVariantOptionValue,
  type Product,
  type Variant,
} from '../../../../../domains/catalog/index.ts';
import type { components } from '../../../contract.generated.ts';
import { given } from '../../../given.ts';
import { nullablePriceFromWire, priceOrNull, priceToWire } from '../../../prices.ts';

type Schemas = components['schemas'];
type VariantInput = Omit<Partial<Schemas['ProductVariantCreate']>, 'option_values'>;

export const variantToWire = (product: Product, variant: Variant): Schemas['Variant'] => ({
  id: variant.id,
  product_id: product.id,
  sku: variant.sku,
  sku_id: null,
  price: priceOrNull(variant.price),
  cost_price: priceOrNull(variant.costPrice),
  sale_price: priceOrNull(variant.salePrice),
  retail_price: priceOrNull(variant.retailPrice),
  map_price: priceOrNull(variant.mapPrice),
  calculated_price: priceToWire(variantCatalogPrice(product, variant)),
  weight: variant.weight,
  width: variant.width,
  height: variant.height,
  depth: variant.depth,
  calculated_weight: variant.weight ?? product.weight,
  is_free_shipping: variant.isFreeShipping,
  fixed_cost_shipping_price: priceOrNull(variant.fixedCostShippingPrice),
  purchasing_disabled: variant.purchasingDisabled,
  purchasing_disabled_message: variant.purchasingDisabledMessage,
  image_url: variant.imageUrl,
  upc: variant.upc,
  mpn: variant.mpn,
  gtin: variant.gtin,
  inventory_level: variant.inventoryLevel,
  inventory_warning_level: variant.inventoryWarningLevel,
  bin_picking_number: variant.binPickingNumber,
  option_values: variant.optionValues.map((value) => ({
    id: value.valueId,
    label: value.label,
    option_id: value.optionId,
    option_display_name: value.optionName,
  })),
});

export const variantFromWire = (input: VariantInput): NewVariant =>
  given({
    sku: input.sku,
    price: nullablePriceFromWire(input.price),
    costPrice: nullablePriceFromWire(input.cost_price),
    salePrice: nullablePriceFromWire(input.sale_price),
    retailPrice: nullablePriceFromWire(input.retail_price),
    mapPrice: nullablePriceFromWire(input.map_price),
    weight: input.weight,
    width: input.width,
    height: input.height,
    depth: input.depth,
    isFreeShipping: input.is_free_shipping,
    fixedCostShippingPrice: nullablePriceFromWire(input.fixed_cost_shipping_price),
    purchasingDisabled: input.purchasing_disabled,
    purchasingDisabledMessage: input.purchasing_disabled_message,
    imageUrl: input.image_url,
    upc: input.upc,
    mpn: input.mpn,
    gtin: input.gtin,
    inventoryLevel: input.inventory_level,
    inventoryWarningLevel: input.inventory_warning_level,
    binPickingNumber: input.bin_picking_number,
  });

/** By ids where they are given, else by names. */
export const choiceFromWire = (value: Schemas['VariantOptionValueInput']): NewVariantOptionValue =>
  value.option_id !== undefined && value.id !== undefined
    ? { optionId: value.option_id, valueId: value.id }
    : { optionName: value.option_display_name ?? '', label: value.label ?? '' };
