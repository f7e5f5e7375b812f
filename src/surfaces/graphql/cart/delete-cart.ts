import { deleteCart as remove } from '../../../domains/carts/index.ts';
import type { ResolverModule } from '../module.ts';

/** `cart.deleteCart` */
export const deleteCart: ResolverModule = {
  CartMutations: {
    deleteCart: async (_parent, { input: { cartEntityId } }, { ctx }) => {
      await remove(ctx, cartEntityId);
      return { deletedCartEntityId: cartEntityId };
    },
  },
  DeleteCartResult: { deletedCartEntityId: 'property' },
};
