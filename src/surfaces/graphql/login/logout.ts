import type { LeaveRefusal, LeftCart } from '../../../flows/guest-cart.ts';
import { signOut } from '../../../flows/sign-out.ts';
import { cartParent } from '../cart/cart.ts';
import type { ResolverModule } from '../module.ts';

declare module '../parents.ts' {
  interface Parents {
    LogoutResult: LeftCart;
    CartUnassignResult: LeftCart;
  }
}

const REFUSALS = {
  inaccessible: {
    __typename: 'CartUnassignInaccessibleError',
    message: 'Not Found: Cart does not exist',
  },
  'not-allowed': {
    __typename: 'CartUnassignNotAllowedError',
    message: 'Only a signed-in customer leaves a cart behind.',
  },
} as const satisfies Record<LeaveRefusal, object>;

/** `logout(cartEntityId)` (`docs/start/authentication/graphql-storefront.mdx`): hands the cart back as a guest's. */
export const logout: ResolverModule = {
  Mutation: {
    logout: async (_parent, { cartEntityId }, context) => {
      const { left, session } = await signOut(context.ctx, {
        cartId: cartEntityId ?? null,
        method: 'logout',
        userAgent: context.userAgent,
      });
      context.effects.push({ kind: 'session-ended' });
      if (session) context.effects.push({ kind: 'session-started', session });
      return left;
    },
  },
  LogoutResult: {
    result: () => 'success',
    cartUnassignResult: (left) => left,
  },
  CartUnassignResult: {
    cart: ({ cart }, _args, { ctx }) => cartParent(ctx, cart),
    errors: ({ refusal }) => (refusal === null ? [] : [REFUSALS[refusal]]),
  },
  CartUnassignInaccessibleError: { message: 'property' },
  CartUnassignNotAllowedError: { message: 'property' },
};
