import type { CartView, ProductLine, SelectedOption } from '../../../domains/carts/index.ts';
import { brandsById } from '../../../domains/catalog/index.ts';
import { ZERO, type Amount } from '../../../kernel/money.ts';
import { imageOf } from '../catalog/image.ts';
import type { GraphqlContext } from '../context.ts';
import type { ResolverModule } from '../module.ts';
import { moneyOf } from '../pricing/money.ts';

/** A line, with the cart it is in for its currency. */
export interface LineParent {
  readonly view: CartView;
  readonly line: ProductLine;
}

declare module '../parents.ts' {
  interface Parents {
    CartPhysicalItem: LineParent;
    CartDigitalItem: LineParent;
    CartSelectedMultipleChoiceOption: SelectedOption & {
      readonly __typename: 'CartSelectedMultipleChoiceOption';
    };
  }
}

const money =
  (amount: (line: ProductLine) => Amount) =>
  ({ view, line }: LineParent) =>
    moneyOf(view.currency, amount(line));

const listPrice = money((line) => line.listPrice);
const salePrice = money((line) => line.salePrice);
const originalPrice = money((line) => line.originalPrice);
const extendedListPrice = money((line) => line.extendedListPrice);
const extendedSalePrice = money((line) => line.extendedSalePrice);
const nothing = money(() => ZERO);

const orNull = (text: string): string | null => (text === '' ? null : text);

/** What physical and digital items have in common. */
const common = {
  entityId: ({ line }: LineParent) => line.item.id,
  parentEntityId: () => null,
  productEntityId: ({ line }: LineParent) => line.product.id,
  variantEntityId: ({ line }: LineParent) => line.variant.id,
  sku: ({ line }: LineParent) => orNull(line.variant.sku) ?? orNull(line.product.sku),
  name: ({ line }: LineParent) => line.name,
  path: ({ line }: LineParent) => line.product.path,
  url: ({ view, line }: LineParent, _args: unknown, { ctx }: GraphqlContext) =>
    ctx.services.urls.storefront(ctx.store, view.cart.channelId) + line.product.path,
  imageUrl: ({ line }: LineParent) => orNull(line.imageUrl),
  image: ({ line }: LineParent) => imageOf(line.imageUrl, line.name),
  brand: async ({ line }: LineParent, _args: unknown, { ctx }: GraphqlContext) =>
    line.product.brandId === 0 ? null : ((await brandsById(ctx)).get(line.product.brandId)?.name ?? null),
  quantity: ({ line }: LineParent) => line.item.quantity,
  // Every product is, until tax classes are built.
  isTaxable: () => true,
  isMutable: () => true,
  addedByAttributeId: () => null,
  discounts: () => [],
  discountedAmount: nothing,
  discountedAmountInDisplayCurrency: nothing,
  couponAmount: nothing,
  couponAmountInDisplayCurrency: nothing,
  listPrice,
  listPriceInDisplayCurrency: listPrice,
  originalPrice,
  originalPriceInDisplayCurrency: originalPrice,
  salePrice,
  salePriceInDisplayCurrency: salePrice,
  extendedListPrice,
  extendedListPriceInDisplayCurrency: extendedListPrice,
  extendedSalePrice,
  extendedSalePriceInDisplayCurrency: extendedSalePrice,
  selectedOptions: ({ line }: LineParent) =>
    line.options.map((option) => ({ __typename: 'CartSelectedMultipleChoiceOption' as const, ...option })),
};

/** The lines of a cart that are products. */
export const productItems: ResolverModule = {
  CartPhysicalItem: {
    ...common,
    isShippingRequired: () => true,
    allowGiftWrapping: () => false,
    giftWrapping: () => null,
  },
  CartDigitalItem: common,
  CartSelectedMultipleChoiceOption: {
    entityId: ({ optionId }) => optionId,
    name: 'property',
    value: 'property',
    valueEntityId: ({ valueId }) => valueId,
  },
};
