import {
  brandsById,
  canSeeCategory,
  categoryTree,
  isPurchasable,
  modifiedImage,
  modifiedWeight,
  thumbnailOf,
  viewerOf,
  type Condition,
  type Variant,
} from '../../../domains/catalog/index.ts';
import { connectionOf } from '../connection.ts';
import { encodeGlobalId } from '../global-id.ts';
import type { ResolverModule } from '../module.ts';
import type { ProductConditionType, ProductVariantsArgs, RequireFields } from '../schema.generated.ts';
import { addToCartUrl } from './add-to-cart-url.ts';
import { imageOf, productImage } from './image.ts';
import { inches, ounces } from './measurement.ts';
import type { ProductNode } from './parents.ts';
import { plainText } from './plain-text.ts';

const CONDITIONS: Readonly<Record<Condition, ProductConditionType>> = {
  New: 'NEW',
  Used: 'USED',
  Refurbished: 'REFURBISHED',
};

/** A product as this shopper sees it. What it costs is in pricing's module. */
export const product: ResolverModule = {
  Product: {
    id: ({ id }) => encodeGlobalId('Product', id),
    entityId: ({ id }) => id,
    sku: ({ sku, chosen }) => chosen?.variant?.sku || sku,
    path: 'property',
    name: 'property',
    description: 'property',
    plainTextDescription: ({ description }, { characterLimit }) =>
      plainText(description, characterLimit ?? 120),
    warranty: 'property',
    minPurchaseQuantity: ({ orderQuantityMinimum }) => orderQuantityMinimum || null,
    maxPurchaseQuantity: ({ orderQuantityMaximum }) => orderQuantityMaximum || null,
    addToCartUrl: ({ id }, _args, { ctx }) => addToCartUrl(ctx, id),
    isPriceHidden: 'property',
    showCartAction: ({ isPriceHidden, availability }) => !isPriceHidden && availability !== 'disabled',
    type: ({ type }) => (type === 'digital' ? 'Digital' : 'Physical'),
    weight: ({ weight, chosen }) =>
      ounces(modifiedWeight(chosen?.variant?.weight ?? weight, chosen?.modifierValues ?? [])),
    height: ({ height, chosen }) => inches(chosen?.variant?.height ?? height),
    width: ({ width, chosen }) => inches(chosen?.variant?.width ?? width),
    depth: ({ depth, chosen }) => inches(chosen?.variant?.depth ?? depth),
    upc: ({ upc, chosen }) => chosen?.variant?.upc || upc || null,
    mpn: ({ mpn, chosen }) => chosen?.variant?.mpn || mpn || null,
    gtin: ({ gtin, chosen }) => chosen?.variant?.gtin || gtin || null,
    condition: ({ condition, isConditionShown }) => (isConditionShown ? CONDITIONS[condition] : null),
    createdAt: ({ createdAt }) => ({ utc: createdAt }),
    seo: ({ pageTitle, metaDescription, searchKeywords }) => ({
      pageTitle,
      metaDescription,
      metaKeywords: searchKeywords,
    }),
    brand: async ({ brandId }, _args, { ctx }) => (await brandsById(ctx)).get(brandId) ?? null,
    categories: async ({ categoryIds }, args, { ctx }) => {
      const tree = await categoryTree(ctx);
      const viewer = await viewerOf(ctx);
      const shown = categoryIds.filter((id) => canSeeCategory(tree, id, viewer));
      return connectionOf(
        shown.map((id) => tree.get(id)!),
        args,
      );
    },
    images: (parent, args) =>
      connectionOf(
        parent.images.map((each) => productImage(parent, each)),
        args,
      ),
    defaultImage: (parent) => {
      const chosen = imageOf(modifiedImage(parent.chosen?.modifierValues ?? []), parent.name);
      if (chosen) return chosen;
      const thumbnail = thumbnailOf(parent);
      return thumbnail && productImage(parent, thumbnail);
    },
    variants: (parent, args) =>
      connectionOf(
        variantsOf(parent, args).map((variant) => ({ product: parent, variant })),
        args,
      ),
  },
  DateTimeExtended: { utc: 'property' },
  Measurement: { value: 'property', unit: 'property' },
};

/** The variants that fit every argument. */
function variantsOf(
  product: ProductNode,
  {
    entityIds,
    skus,
    isPurchasable: canBeBought,
    optionValueIds,
  }: RequireFields<ProductVariantsArgs, 'entityIds' | 'skus' | 'optionValueIds'>,
): readonly Variant[] {
  const { variants } = product;
  if (entityIds.length === 0 && skus.length === 0 && canBeBought == null && optionValueIds.length === 0)
    return variants;
  const ofModifiers = new Set(product.modifiers.map(({ id }) => id));
  const chosen = optionValueIds.filter(({ optionEntityId }) => !ofModifiers.has(optionEntityId));
  return variants.filter(
    (variant) =>
      (entityIds.length === 0 || entityIds.includes(variant.id)) &&
      (skus.length === 0 || skus.includes(variant.sku)) &&
      (canBeBought == null || isPurchasable(product, variant) === canBeBought) &&
      chosen.every(({ optionEntityId, valueEntityId }) =>
        variant.optionValues.some(
          ({ optionId, valueId }) => optionId === optionEntityId && valueId === valueEntityId,
        ),
      ),
  );
}
