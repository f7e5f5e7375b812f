export {
  assignCategories,
  assignChannels,
  listCategoryAssignments,
  listChannelAssignments,
  unassignCategories,
  unassignChannels,
} from './assignments.ts';
export { createBulkTier, deleteBulkTier, updateBulkTier } from './bulk-tiers.ts';
export type { Brand, BrandFields, NewBrand } from './brand.ts';
export { brandById, brandsById, createBrand, deleteBrand, updateBrand } from './brands.ts';
export {
  CategoryTree,
  type Category,
  type CategoryDistance,
  type CategoryFields,
  type CategoryTreeFacts,
  type NewCategory,
} from './category.ts';
export {
  categoryById,
  categoryTree,
  createCategories,
  createCategory,
  deleteCategory,
  deleteMatchingCategories,
  listCategories,
  updateCategories,
  updateCategory,
} from './categories.ts';
export type { CategoryFilter } from './category-filter.ts';
export { upsertCategoryTrees, type TreeInput } from './category-trees.ts';
export { partById } from './errors.ts';
export { hasValues } from './modifier.ts';
export { FILE_TYPES, LARGEST_FILE, limitsOf, momentOf, type Limits } from './modifier-config.ts';
export type {
  Adjuster,
  Adjusters,
  Modifier,
  ModifierConfig,
  ModifierType,
  ModifierValue,
  ModifierValueData,
  NewModifier,
  NewModifierValue,
} from './modifier.ts';
export {
  createModifier,
  createModifierValue,
  deleteModifier,
  deleteModifierValue,
  updateModifier,
  updateModifierValue,
  type ModifierChange,
} from './modifiers.ts';
export { chosenModifierValues, modifiedImage, modifiedWeight, modifierDisables } from './modified.ts';
export { stateOf, type ModifierValueChange } from './modifier-values.ts';
export { isCustomPath } from './paths.ts';
export { catalogPrice, thumbnailOf, variantCatalogPrice } from './product.ts';
export type {
  Availability,
  BulkTier,
  Condition,
  NewBulkTier,
  NewImage,
  NewOption,
  NewOptionValue,
  NewProduct,
  NewVariant,
  NewVariantOptionValue,
  OptionValue,
  Product,
  ProductFields,
  ProductImage,
  ProductOption,
  Variant,
  VariantOptionValue,
} from './product.ts';
export type { ProductFilter, ProductOrder, VariantFilter } from './product-filter.ts';
export { ProductIndex, type IndexedProduct, type ProductList, type ProductSort } from './indexed-product.ts';
export { outOfStockIds, productIndex } from './product-index.ts';
export { deleteMatchingProducts, listProducts, listVariants } from './product-lists.ts';
export {
  findProduct,
  productById,
  productByPath,
  productBySku,
  productByVariant,
  productsByIds,
  productsBySkus,
  productsByVariants,
} from './products-in-memory.ts';
export {
  createProduct,
  createProducts,
  deleteProduct,
  updateProduct,
  type ProductChange,
} from './products.ts';
export {
  createOption,
  createOptionValue,
  deleteOption,
  deleteOptionValue,
  updateOption,
  updateOptionValue,
} from './options.ts';
export {
  createVariant,
  deleteVariant,
  updateVariant,
  updateVariants,
  type VariantChange,
  type VariantOfProduct,
} from './variants.ts';
export { defaultChoices, variantChosen, type Choice } from './choosing.ts';
export { isInStock, isPurchasable, productStock, variantStock } from './stock.ts';
export { ifShown, pageAt, shownCategory, shownProducts, viewerOf, type Page } from './storefront.ts';
export { canSeeCategory, canSeeProduct, type Viewer } from './visibility.ts';
