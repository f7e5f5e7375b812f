import { findCart, unitsIn, viewCart, type Cart, type CartView } from '../../../domains/carts/index.ts';
import { currentCart } from '../../../flows/shopper-cart.ts';
import type { Context } from '../../../db/context.ts';
import type { Amount } from '../../../kernel/money.ts';
import type { GraphqlContext } from '../context.ts';
import { encodeGlobalId } from '../global-id.ts';
import type { ResolverModule } from '../module.ts';
import { shownMoney } from '../preferences.ts';
import { moneyOf, type MoneyNode } from '../pricing/money.ts';

declare module '../parents.ts' {
  interface Parents {
    Cart: CartView;
    CartLineItems: CartView;
  }
}

/** A cart as a Cart, or null where there is none. */
export const cartParent = async (ctx: Context, cart: Cart | null): Promise<CartView | null> =>
  cart && viewCart(ctx, cart);

/** What cart mutations answer. */
export const cartResult = async (ctx: Context, cart: Cart): Promise<{ cart: CartView }> => ({
  cart: await viewCart(ctx, cart),
});

const baseAmount = (view: CartView) => moneyOf(view.currency, view.baseAmount);
const amount = (view: CartView) => moneyOf(view.currency, view.cartAmount);
const discountedAmount = (view: CartView) => moneyOf(view.currency, view.discountAmount);

/** An amount of the cart in the currency that the shopper prefers to see. */
const shown =
  (amountOf: (view: CartView) => Amount) =>
  (view: CartView, _args: unknown, context: GraphqlContext): MoneyNode =>
    shownMoney(context, view.currency, amountOf(view));

/** `site.cart(entityId)`: the cart of that id, or without one the shopper's own. */
export const cart: ResolverModule = {
  Site: {
    cart: async (_site, { entityId }, { ctx }) =>
      cartParent(ctx, entityId == null ? await currentCart(ctx) : await findCart(ctx, entityId)),
  },
  Cart: {
    id: (view) => encodeGlobalId('Cart', view.cart.id),
    entityId: (view) => view.cart.id,
    currencyCode: (view) => view.currency.code,
    displayCurrencyCode: (view, _args, { displayCurrency }) => (displayCurrency ?? view.currency).code,
    isTaxIncluded: (view) => view.taxIncluded,
    baseAmount,
    baseAmountInDisplayCurrency: shown((view) => view.baseAmount),
    discountedAmount,
    discountedAmountInDisplayCurrency: shown((view) => view.discountAmount),
    amount,
    amountInDisplayCurrency: shown((view) => view.cartAmount),
    discounts: () => [],
    lineItems: (view) => view,
    createdAt: (view) => ({ utc: view.cart.createdAt }),
    updatedAt: (view) => ({ utc: view.cart.updatedAt }),
    locale: (view) => view.cart.locale,
    version: (view) => view.cart.version,
  },
  CartLineItems: {
    physicalItems: (view) => view.physical.map((line) => ({ view, line })),
    digitalItems: (view) => view.digital.map((line) => ({ view, line })),
    customItems: (view, _args, context) =>
      view.custom.map(({ item, extendedListPrice }) => ({
        entityId: item.id,
        sku: item.sku === '' ? null : item.sku,
        name: item.name,
        quantity: item.quantity,
        listPrice: moneyOf(view.currency, item.listPrice),
        listPriceInDisplayCurrency: shownMoney(context, view.currency, item.listPrice),
        extendedListPrice: moneyOf(view.currency, extendedListPrice),
        extendedListPriceInDisplayCurrency: shownMoney(context, view.currency, extendedListPrice),
      })),
    giftCertificates: () => [],
    totalQuantity: unitsIn,
  },
  CartCustomItem: {
    entityId: 'property',
    sku: 'property',
    name: 'property',
    quantity: 'property',
    listPrice: 'property',
    listPriceInDisplayCurrency: 'property',
    extendedListPrice: 'property',
    extendedListPriceInDisplayCurrency: 'property',
  },
};
