import { removeItem } from '../../../domains/carts/index.ts';
import type { ResolverModule } from '../module.ts';
import { cartParent } from './cart.ts';

/** `cart.deleteCartLineItem`: with the last item the cart goes. */
export const deleteCartLineItem: ResolverModule = {
  CartMutations: {
    deleteCartLineItem: async (_parent, { input }, { ctx }) => {
      const { cartEntityId, lineItemEntityId, version } = input;
      const cart = await removeItem(ctx, cartEntityId, lineItemEntityId, version ?? undefined);
      return {
        deletedLineItemEntityId: lineItemEntityId,
        cart: await cartParent(ctx, cart),
        deletedCartEntityId: cart ? null : cartEntityId,
      };
    },
  },
  DeleteCartLineItemResult: {
    deletedLineItemEntityId: 'property',
    cart: 'property',
    deletedCartEntityId: 'property',
  },
};
