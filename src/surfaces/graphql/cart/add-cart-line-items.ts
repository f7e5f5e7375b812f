import { addItems } from '../../../domains/carts/index.ts';
import type { ResolverModule } from '../module.ts';
import { cartResult } from './cart.ts';
import { refuseGiftCertificates, wantedProduct } from './input.ts';

/** `cart.addCartLineItems` */
export const addCartLineItems: ResolverModule = {
  CartMutations: {
    addCartLineItems: async (_parent, { input: { cartEntityId, data, version } }, { ctx }) => {
      refuseGiftCertificates(data.giftCertificates);
      const products = (data.lineItems ?? []).map(wantedProduct);
      return cartResult(ctx, await addItems(ctx, cartEntityId, { products }, version ?? undefined));
    },
  },
  AddCartLineItemsResult: { cart: 'property' },
};
