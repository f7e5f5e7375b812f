import { unassignCart } from '../../../flows/guest-cart.ts';
import type { ResolverModule } from '../module.ts';
import { cartResult } from './cart.ts';

/** `cart.unassignCartFromCustomer`: the signed-in customer's cart becomes a guest's. */
export const unassignCartFromCustomer: ResolverModule = {
  CartMutations: {
    unassignCartFromCustomer: async (_parent, { input: { cartEntityId, version } }, { ctx }) =>
      cartResult(ctx, await unassignCart(ctx, cartEntityId, version ?? undefined)),
  },
  UnassignCartFromCustomerResult: { cart: 'property' },
};
