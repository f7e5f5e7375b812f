import { LOGIN_GIVES, rowOf } from '../../../access/rules.ts';
import { createShopperCart } from '../../../flows/shopper-cart.ts';
import type { ResolverModule } from '../module.ts';
import { cartResult } from './cart.ts';
import { refuseGiftCertificates, wantedProduct } from './input.ts';

/** `cart.createCart`: the shopper's cart, which their browser session then holds. */
export const createCart: ResolverModule = {
  CartMutations: {
    createCart: async (_parent, { input }, { ctx, effects }) => {
      refuseGiftCertificates(input.giftCertificates);
      const { cart, session } = await createShopperCart(
        ctx,
        {
          products: (input.lineItems ?? []).map(wantedProduct),
          ...(input.currencyCode != null && { currency: input.currencyCode }),
          ...(input.locale != null && { locale: input.locale }),
        },
        LOGIN_GIVES[rowOf(ctx.actor.caller)].session,
      );
      if (session) effects.push({ kind: 'session-started', session });
      return cartResult(ctx, cart);
    },
  },
  CreateCartResult: { cart: 'property' },
};
