import { findCart } from '../../../domains/carts/index.ts';
import { makeSessionSyncUrl } from '../../../flows/session-sync.ts';
import { customerIdOf } from '../../../kernel/actor.ts';
import type { ResolverModule } from '../module.ts';

/**
 * `generateSessionSyncJwt`: a link that carries this shopper, and a cart that they may use, to the store's own pages
 * (`docs/storefront/headless/customers.mdx`).
 */
export const generateSessionSyncJwt: ResolverModule = {
  Mutation: {
    generateSessionSyncJwt: async (_parent, args, { ctx }) => {
      const cart = args.cartId ? await findCart(ctx, args.cartId) : null;
      if (args.cartId && !cart) return { result: null, errors: [CART_NOT_FOUND] };
      const result = await makeSessionSyncUrl(ctx, {
        redirectTo: args.redirectTo,
        customerId: customerIdOf(ctx.actor),
        cartId: cart?.id ?? null,
        cartLocale: cart?.locale,
        visitId: args.visitId ?? args.analytics?.initiator?.visitId,
        visitorId: args.visitorId ?? args.analytics?.initiator?.visitorId,
        paymentWalletData: args.paymentWalletData,
        requestIp: args.ipAddress,
      });
      return { result, errors: [] };
    },
  },
  GenerateSessionSyncTokenResult: { result: 'property', errors: 'property' },
  GenerateSessionSyncTokenData: { token: 'property', url: 'property' },
  GenerateSessionSyncTokenCartNotFound: { message: 'property' },
};

const CART_NOT_FOUND = {
  __typename: 'GenerateSessionSyncTokenCartNotFound' as const,
  message: 'Not Found: Cart does not exist',
};
