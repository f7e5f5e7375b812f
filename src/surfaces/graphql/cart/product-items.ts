import type { CartView, ProductLine } from '../../../domains/carts/index.ts';
import { brandsById, ifShown } from '../../../domains/catalog/index.ts';
import { NON_TAXABLE } from '../../../domains/tax/index.ts';
import { ZERO, type Amount } from '../../../kernel/money.ts';
import { withChosen } from '../catalog/chosen.ts';
import { imageOf } from '../catalog/image.ts';
import type { ProductNode } from '../catalog/parents.ts';
import type { GraphqlContext } from '../context.ts';
import type { ResolverModule } from '../module.ts';
import { shownMoney } from '../preferences.ts';
import { moneyOf } from '../pricing/money.ts';
import { selectedOption } from './selected-options.ts';

/** A line, with the cart it is in for its currency. */
export interface LineParent {
  readonly view: CartView;
  readonly line: ProductLine;
}

declare module '../parents.ts' {
  interface Parents {
    CartPhysicalItem: LineParent;
    CartDigitalItem: LineParent;
  }
}

const money =
  (amount: (line: ProductLine) => Amount) =>
  ({ view, line }: LineParent) =>
    moneyOf(view.currency, amount(line));

/** The same in the currency that the shopper prefers to see. */
const shown =
  (amount: (line: ProductLine) => Amount) =>
  ({ view, line }: LineParent, _args: unknown, context: GraphqlContext) =>
    shownMoney(context, view.currency, amount(line));

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
  isTaxable: ({ line }: LineParent) => line.product.taxClassId !== NON_TAXABLE,
  isMutable: () => true,
  addedByAttributeId: () => null,
  discounts: () => [],
  discountedAmount: nothing,
  discountedAmountInDisplayCurrency: shown(() => ZERO),
  couponAmount: nothing,
  couponAmountInDisplayCurrency: shown(() => ZERO),
  listPrice,
  listPriceInDisplayCurrency: shown((line) => line.listPrice),
  originalPrice,
  originalPriceInDisplayCurrency: shown((line) => line.originalPrice),
  salePrice,
  salePriceInDisplayCurrency: shown((line) => line.salePrice),
  extendedListPrice,
  extendedListPriceInDisplayCurrency: shown((line) => line.extendedListPrice),
  extendedSalePrice,
  extendedSalePriceInDisplayCurrency: shown((line) => line.extendedSalePrice),
  selectedOptions: ({ line }: LineParent) => line.options.map(selectedOption),
  baseCatalogProduct: ({ line }: LineParent, _args: unknown, { ctx }: GraphqlContext) =>
    ifShown(ctx, line.product),
  catalogProductWithOptionSelections: async (
    { line }: LineParent,
    _args: unknown,
    { ctx }: GraphqlContext,
  ): Promise<ProductNode | null> => {
    const product = await ifShown(ctx, line.product);
    const chosen = line.item.modifiers.flatMap(({ optionId, valueId }) =>
      valueId === null ? [] : [{ optionId, valueId }],
    );
    return product && withChosen(product, line.variant, chosen);
  },
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
};
