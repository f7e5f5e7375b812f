import { updateItem } from '../../../domains/carts/index.ts';
import { WireError } from '../errors.ts';
import type { ResolverModule } from '../module.ts';
import { cartResult } from './cart.ts';
import { refuseGiftCertificates, wantedProduct } from './input.ts';

/** `cart.updateCartLineItem`: another quantity, or another variant of the same product. */
export const updateCartLineItem: ResolverModule = {
  CartMutations: {
    updateCartLineItem: async (_parent, { input }, { ctx }) => {
      const { cartEntityId, lineItemEntityId, data, version } = input;
      refuseGiftCertificates(data.giftCertificate);
      if (!data.lineItem) throw new WireError('Missing required fields.: `data.lineItem`');
      const change = wantedProduct(data.lineItem);
      return cartResult(
        ctx,
        await updateItem(ctx, cartEntityId, lineItemEntityId, change, version ?? undefined),
      );
    },
  },
  UpdateCartLineItemResult: { cart: 'property' },
};
