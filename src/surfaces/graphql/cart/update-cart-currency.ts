import { setCartCurrency } from '../../../domains/carts/index.ts';
import type { ResolverModule } from '../module.ts';
import { cartResult } from './cart.ts';

/** `cart.updateCartCurrency`: the same cart, charged in another currency of its channel. */
export const updateCartCurrency: ResolverModule = {
  CartMutations: {
    updateCartCurrency: async (_parent, { input: { cartEntityId, data } }, { ctx }) =>
      cartResult(ctx, await setCartCurrency(ctx, cartEntityId, data.currencyCode)),
  },
  UpdateCartCurrencyResult: { cart: 'property' },
};
