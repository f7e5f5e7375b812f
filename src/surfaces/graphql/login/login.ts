import { LOGIN_GIVES, rowOf } from '../../../access/rules.ts';
import { findCart } from '../../../domains/carts/index.ts';
import { customerById } from '../../../domains/customers/index.ts';
import { signInByPassword, type SignedIn } from '../../../flows/sign-in.ts';
import { cartParent } from '../cart/cart.ts';
import type { GraphqlContext } from '../context.ts';
import { WireError } from '../errors.ts';
import type { ResolverModule } from '../module.ts';

/** A login's answer: what was issued, read again through the eyes of the customer who is now signed in. */
export interface LoginParent {
  readonly signedIn: SignedIn;
}

declare module '../parents.ts' {
  interface Parents {
    LoginResult: LoginParent;
  }
}

/** Has the surface set the cookies, and makes the rest of this request the customer's. */
export function enter(context: GraphqlContext, signedIn: SignedIn): LoginParent {
  const { session } = signedIn;
  if (session) context.effects.push({ kind: 'session-started', session });
  return { signedIn };
}

export const customerOfLogin = ({ signedIn }: LoginParent, _args: unknown, { ctx }: GraphqlContext) =>
  customerById(ctx, signedIn.customerId);

/** The cart the customer has now, as they see it. */
export async function cartOfLogin({ signedIn }: LoginParent, _args: unknown, { ctx }: GraphqlContext) {
  const { customerId, cartId } = signedIn;
  if (cartId === null) return null;
  const shopper = { kind: 'customer', customerId, by: 'session' } as const;
  return cartParent(ctx, await findCart(ctx.with({ actor: { ...ctx.actor, shopper } }), cartId));
}

/** Asking for the token from a browser is an error; there the cookie carries the session. */
export function accessTokenOfLogin({ signedIn }: LoginParent, _args: unknown, { ctx }: GraphqlContext) {
  if (signedIn.accessToken)
    return { value: signedIn.accessToken.value, expiresAt: signedIn.accessToken.expiresAt };
  if (rowOf(ctx.actor.caller) === 'impersonation') return null;
  throw new WireError(
    "Customer access token was requested in the body, but it's only returned for server-to-server requests. For browser requests it's set as an httpOnly cookie instead.",
  );
}

/** `login(email, password, guestCartEntityId)` (`docs/start/authentication/graphql-storefront.mdx`). */
export const login: ResolverModule = {
  Mutation: {
    login: async (_parent, { email, password, guestCartEntityId }, context) =>
      enter(
        context,
        await signInByPassword(context.ctx, {
          email,
          password,
          guestCartId: guestCartEntityId ?? null,
          gives: LOGIN_GIVES[rowOf(context.ctx.actor.caller)],
          userAgent: context.userAgent,
        }),
      ),
  },
  LoginResult: {
    result: () => 'success',
    customer: customerOfLogin,
    cart: cartOfLogin,
    customerAccessToken: accessTokenOfLogin,
  },
  CustomerAccessToken: { value: 'property', expiresAt: 'property' },
};
