import type { Operation } from '../../operation.ts';
import { createProductsCategoryAssignments } from './assignments/create-products-category-assignments.ts';
import { createProductsChannelAssignments } from './assignments/create-products-channel-assignments.ts';
import { deleteProductsCategoryAssignments } from './assignments/delete-products-category-assignments.ts';
import { deleteProductsChannelAssignments } from './assignments/delete-products-channel-assignments.ts';
import { getProductsCategoryAssignments } from './assignments/get-products-category-assignments.ts';
import { getProductsChannelAssignments } from './assignments/get-products-channel-assignments.ts';
import { createBrand } from './brands/create-brand.ts';
import { deleteBrand } from './brands/delete-brand.ts';
import { getBrand } from './brands/get-brand.ts';
import { getBrands } from './brands/get-brands.ts';
import { updateBrand } from './brands/update-brand.ts';
import { createBulkPricingRule } from './bulk-pricing-rules/create-bulk-pricing-rule.ts';
import { deleteBulkPricingRule } from './bulk-pricing-rules/delete-bulk-pricing-rule.ts';
import { getAllBulkPricingRules } from './bulk-pricing-rules/get-all-bulk-pricing-rules.ts';
import { getBulkPricingRule } from './bulk-pricing-rules/get-bulk-pricing-rule.ts';
import { updateBulkPricingRule } from './bulk-pricing-rules/update-bulk-pricing-rule.ts';
import { createCategory } from './categories/create-category.ts';
import { deleteCategory } from './categories/delete-category.ts';
import { getCategories } from './categories/get-categories.ts';
import { getCategory } from './categories/get-category.ts';
import { updateCategory } from './categories/update-category.ts';
import { createProductModifier } from './modifiers/create-product-modifier.ts';
import { createProductModifierImage } from './modifiers/create-product-modifier-image.ts';
import { createProductModifierValue } from './modifiers/create-product-modifier-value.ts';
import { deleteProductModifier } from './modifiers/delete-product-modifier.ts';
import { deleteProductModifierValue } from './modifiers/delete-product-modifier-value.ts';
import { getProductModifier } from './modifiers/get-product-modifier.ts';
import { getProductModifierValue } from './modifiers/get-product-modifier-value.ts';
import { getProductModifierValues } from './modifiers/get-product-modifier-values.ts';
import { getProductModifiers } from './modifiers/get-product-modifiers.ts';
import { updateProductModifier } from './modifiers/update-product-modifier.ts';
import { updateProductModifierValue } from './modifiers/update-product-modifier-value.ts';
import { createProductVariantOptionValue } from './options/create-product-variant-option-value.ts';
import { createProductVariantOption } from './options/create-product-variant-option.ts';
import { deleteProductVariantOptionValue } from './options/delete-product-variant-option-value.ts';
import { deleteProductVariantOption } from './options/delete-product-variant-option.ts';
import { getProductVariantOptionValue } from './options/get-product-variant-option-value.ts';
import { getProductVariantOptionValues } from './options/get-product-variant-option-values.ts';
import { getProductVariantOption } from './options/get-product-variant-option.ts';
import { getProductVariantOptions } from './options/get-product-variant-options.ts';
import { updateProductVariantOptionValue } from './options/update-product-variant-option-value.ts';
import { updateProductVariantOption } from './options/update-product-variant-option.ts';
import { createProduct } from './products/create-product.ts';
import { deleteProduct } from './products/delete-product.ts';
import { deleteProducts } from './products/delete-products.ts';
import { getProduct } from './products/get-product.ts';
import { getProducts } from './products/get-products.ts';
import { updateProduct } from './products/update-product.ts';
import { createCategories } from './trees/create-categories.ts';
import { deleteTreeCategories } from './trees/delete-tree-categories.ts';
import { getAllCategories } from './trees/get-all-categories.ts';
import { getCategoryTree } from './trees/get-category-tree.ts';
import { getCategoryTrees } from './trees/get-category-trees.ts';
import { updateCategories } from './trees/update-categories.ts';
import { upsertCategoryTrees } from './trees/upsert-category-trees.ts';
import { createProductVariant } from './variants/create-product-variant.ts';
import { deleteProductVariant } from './variants/delete-product-variant.ts';
import { getProductVariant } from './variants/get-product-variant.ts';
import { getProductVariants } from './variants/get-product-variants.ts';
import { getVariants } from './variants/get-variants.ts';
import { updateProductVariant } from './variants/update-product-variant.ts';
import { updateVariantsBatch } from './variants/update-variants-batch.ts';

/** Products and what belongs to them, categories and brands. */
export const catalogOperations: readonly Operation[] = [
  createProductsCategoryAssignments,
  createProductsChannelAssignments,
  deleteProductsCategoryAssignments,
  deleteProductsChannelAssignments,
  getProductsCategoryAssignments,
  getProductsChannelAssignments,
  createBrand,
  deleteBrand,
  getBrand,
  getBrands,
  updateBrand,
  createBulkPricingRule,
  deleteBulkPricingRule,
  getAllBulkPricingRules,
  getBulkPricingRule,
  updateBulkPricingRule,
  createCategory,
  deleteCategory,
  getCategories,
  getCategory,
  updateCategory,
  createProductModifier,
  createProductModifierImage,
  createProductModifierValue,
  deleteProductModifier,
  deleteProductModifierValue,
  getProductModifier,
  getProductModifierValue,
  getProductModifierValues,
  getProductModifiers,
  updateProductModifier,
  updateProductModifierValue,
  createProductVariantOptionValue,
  createProductVariantOption,
  deleteProductVariantOptionValue,
  deleteProductVariantOption,
  getProductVariantOptionValue,
  getProductVariantOptionValues,
  getProductVariantOption,
  getProductVariantOptions,
  updateProductVariantOptionValue,
  updateProductVariantOption,
  createProduct,
  deleteProduct,
  deleteProducts,
  getProduct,
  getProducts,
  updateProduct,
  createCategories,
  deleteTreeCategories,
  getAllCategories,
  getCategoryTree,
  getCategoryTrees,
  updateCategories,
  upsertCategoryTrees,
  createProductVariant,
  deleteProductVariant,
  getProductVariant,
  getProductVariants,
  getVariants,
  updateProductVariant,
  updateVariantsBatch,
];
