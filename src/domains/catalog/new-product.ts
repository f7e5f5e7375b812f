import { amountOf, ZERO } from '../../kernel/money.ts';
import { invalidBulkTier, invalidVariant } from './errors.ts';
import { asPath, pathOf } from './paths.ts';
import type {
  NewBulkTier,
  NewOption,
  NewOptionValue,
  NewProduct,
  NewVariant,
  OptionValue,
  ProductFields,
} from './product.ts';
import type { VariantRow } from './variants.storage.ts';

/** What a product is where the input says nothing (`reference/catalog/products_catalog.v3.yml`). */
export function fieldsOf(input: NewProduct): ProductFields {
  return {
    name: input.name,
    type: input.type ?? 'physical',
    sku: input.sku ?? '',
    description: input.description ?? '',
    price: input.price,
    ...pricesOf(input),
    taxClassId: input.taxClassId ?? 0,
    productTaxCode: input.productTaxCode ?? '',
    weight: input.weight ?? 0,
    width: input.width ?? 0,
    height: input.height ?? 0,
    depth: input.depth ?? 0,
    brandId: input.brandId ?? 0,
    inventoryLevel: input.inventoryLevel ?? 0,
    inventoryWarningLevel: input.inventoryWarningLevel ?? 0,
    inventoryTracking: input.inventoryTracking ?? 'none',
    isVisible: input.isVisible ?? true,
    isFeatured: input.isFeatured ?? false,
    isFreeShipping: input.isFreeShipping ?? false,
    isPriceHidden: input.isPriceHidden ?? false,
    priceHiddenLabel: input.priceHiddenLabel ?? '',
    availability: input.availability ?? 'available',
    availabilityDescription: input.availabilityDescription ?? '',
    condition: input.condition ?? 'New',
    isConditionShown: input.isConditionShown ?? false,
    orderQuantityMinimum: input.orderQuantityMinimum ?? 0,
    orderQuantityMaximum: input.orderQuantityMaximum ?? 0,
    sortOrder: input.sortOrder ?? 0,
    warranty: input.warranty ?? '',
    binPickingNumber: input.binPickingNumber ?? '',
    upc: input.upc ?? '',
    mpn: input.mpn ?? '',
    gtin: input.gtin ?? '',
    searchKeywords: input.searchKeywords ?? '',
    pageTitle: input.pageTitle ?? '',
    metaDescription: input.metaDescription ?? '',
    path: input.path === undefined ? pathOf(input.name) : asPath(input.path),
  };
}

/** 0 is entered to say "none". */
const pricesOf = (input: NewProduct) => ({
  salePrice: input.salePrice || null,
  retailPrice: input.retailPrice || null,
  mapPrice: input.mapPrice || null,
  costPrice: input.costPrice || null,
});

export const variantRow = (
  id: number,
  productId: number,
  input: NewVariant,
  isBase: boolean,
): VariantRow => ({
  id,
  productId,
  sku: input.sku ?? '',
  price: input.price ?? null,
  salePrice: input.salePrice ?? null,
  retailPrice: input.retailPrice ?? null,
  mapPrice: input.mapPrice ?? null,
  costPrice: input.costPrice ?? null,
  weight: input.weight ?? null,
  width: input.width ?? null,
  height: input.height ?? null,
  depth: input.depth ?? null,
  isFreeShipping: input.isFreeShipping ?? false,
  fixedCostShippingPrice: input.fixedCostShippingPrice ?? null,
  purchasingDisabled: input.purchasingDisabled ?? false,
  purchasingDisabledMessage: input.purchasingDisabledMessage ?? '',
  imageUrl: input.imageUrl ?? '',
  upc: input.upc ?? '',
  mpn: input.mpn ?? '',
  gtin: input.gtin ?? '',
  inventoryLevel: input.inventoryLevel ?? 0,
  inventoryWarningLevel: input.inventoryWarningLevel ?? 0,
  binPickingNumber: input.binPickingNumber ?? '',
  isBase,
});

/** The base variant repeats what the product says of itself; its prices are the product's. */
export const baseVariantRow = (id: number, productId: number, product: ProductFields): VariantRow =>
  variantRow(
    id,
    productId,
    {
      sku: product.sku,
      upc: product.upc,
      mpn: product.mpn,
      gtin: product.gtin,
      inventoryLevel: product.inventoryLevel,
      inventoryWarningLevel: product.inventoryWarningLevel,
      binPickingNumber: product.binPickingNumber,
    },
    true,
  );

/** The options of a new product: those given, and those that its variants name. */
export function optionsOf(input: NewProduct): NewOption[] {
  const options = (input.options ?? []).map((option) => ({ ...option, values: [...(option.values ?? [])] }));
  for (const variant of input.variants ?? []) {
    if (!variant.optionValues?.length) throw invalidVariant('A variant must choose a value for an option.');
    for (const choice of variant.optionValues) {
      if (!('optionName' in choice) || choice.optionName === '' || choice.label === '')
        throw invalidVariant('A new product has no options yet: name them and their values.');
      let option = options.find((each) => each.displayName === choice.optionName);
      if (!option) options.push((option = { displayName: choice.optionName, values: [] }));
      if (!option.values.some((value) => value.label === choice.label))
        option.values.push({ label: choice.label });
    }
  }
  return options;
}

export const optionValue = (id: number, place: number, input: NewOptionValue): OptionValue => ({
  id,
  label: input.label,
  isDefault: input.isDefault ?? false,
  sortOrder: input.sortOrder ?? place,
  valueData: input.valueData ?? null,
});

const HUNDRED = amountOf('100');

/** Throws `catalog.invalid_bulk_pricing_rule`. */
export function checkBulkTiers(tiers: readonly NewBulkTier[]): void {
  const inOrder = [...tiers].sort((a, b) => a.min - b.min);
  for (const [at, tier] of inOrder.entries()) {
    if (tier.max !== null && tier.max < tier.min)
      throw invalidBulkTier(`quantity_max ${tier.max} is below quantity_min ${tier.min}.`);
    if (tier.amount < ZERO) throw invalidBulkTier('The amount must not be negative.');
    if (tier.method === 'percent' && tier.amount > HUNDRED)
      throw invalidBulkTier('A percentage is at most 100.');
    const before = inOrder[at - 1];
    if (before && (before.max === null || before.max >= tier.min))
      throw invalidBulkTier(`The rules from ${before.min} and from ${tier.min} overlap.`);
  }
}
