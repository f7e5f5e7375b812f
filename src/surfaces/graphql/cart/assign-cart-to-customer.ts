import { assignCart } from '../../../flows/guest-cart.ts';
import type { ResolverModule } from '../module.ts';
import { cartResult } from './cart.ts';

/** `cart.assignCartToCustomer`: a guest's cart becomes the signed-in customer's, or goes into theirs. */
export const assignCartToCustomer: ResolverModule = {
  CartMutations: {
    assignCartToCustomer: async (_parent, { input: { cartEntityId, version } }, { ctx }) =>
      cartResult(ctx, await assignCart(ctx, cartEntityId, version ?? undefined)),
  },
  AssignCartToCustomerResult: { cart: 'property' },
};
