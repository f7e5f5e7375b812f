import { findCart, type Cart } from '../../../domains/carts/index.ts';
import { makeSessionSyncUrl } from '../../../flows/session-sync.ts';
import { currentCart } from '../../../flows/shopper-cart.ts';
import { customerIdOf } from '../../../kernel/actor.ts';
import type { GraphqlContext } from '../context.ts';
import type { ResolverModule } from '../module.ts';
import type { CreateCartRedirectUrlsInput } from '../schema.generated.ts';

interface RedirectParent {
  readonly cart: Cart;
  readonly input: CreateCartRedirectUrlsInput;
}

declare module '../parents.ts' {
  interface Parents {
    CartRedirectUrls: RedirectParent;
  }
}

/**
 * `cart.createCartRedirectUrls`: session-sync links, which carry the shopper and the cart to the store's own checkout
 * (`docs/storefront/headless/customers.mdx`). Each works once, for 30 s, so each is made when it is asked for.
 */
export const createCartRedirectUrls: ResolverModule = {
  CartMutations: {
    createCartRedirectUrls: async (_parent, args, { ctx }) => {
      const input = args.input ?? {};
      const cart =
        input.cartEntityId == null ? await currentCart(ctx) : await findCart(ctx, input.cartEntityId);
      if (cart) return { redirectUrls: { cart, input }, errors: [] };
      const missing = { __typename: 'NotFoundError' as const, message: 'Not Found: Cart does not exist' };
      return { redirectUrls: null, errors: [missing] };
    },
  },
  NotFoundError: { message: 'property' },
  CreateCartRedirectUrlsResult: { redirectUrls: 'property', errors: 'property' },
  CartRedirectUrls: {
    redirectedCheckoutUrl: (parent, _args, context) => link(parent, context, '/checkout'),
    embeddedCheckoutUrl: (parent, _args, context) => link(parent, context, '/embedded-checkout'),
  },
};

async function link({ cart, input }: RedirectParent, { ctx }: GraphqlContext, path: string): Promise<string> {
  const query = new URLSearchParams(
    (input.queryParams ?? []).map(({ key, value }) => [key, value]),
  ).toString();
  const { url } = await makeSessionSyncUrl(ctx, {
    redirectTo: query === '' ? path : `${path}?${query}`,
    customerId: customerIdOf(ctx.actor),
    cartId: cart.id,
    cartLocale: cart.locale,
    visitId: input.visitId ?? input.analytics?.initiator?.visitId,
    visitorId: input.visitorId ?? input.analytics?.initiator?.visitorId,
    paymentWalletData: input.paymentWalletData,
    requestIp: input.ipAddress,
  });
  return url;
}
