import { checkCurrency, getCart } from '../../../domains/carts/index.ts';
import type { ResolverModule } from '../module.ts';
import { cartResult } from './cart.ts';

/** `cart.updateCartCurrency`: the store sells in one currency, so that any other is refused. */
export const updateCartCurrency: ResolverModule = {
  CartMutations: {
    updateCartCurrency: async (_parent, { input: { cartEntityId, data } }, { ctx }) => {
      const cart = await getCart(ctx, cartEntityId);
      await checkCurrency(ctx, data.currencyCode);
      return cartResult(ctx, cart);
    },
  },
  UpdateCartCurrencyResult: { cart: 'property' },
};
