import { LOGIN_GIVES, rowOf } from '../../../access/rules.ts';
import { ssoSignIn, type SsoSignedIn } from '../../../flows/sso-sign-in.ts';
import { destination } from '../destination.ts';
import type { ResolverModule } from '../module.ts';
import { accessTokenOfLogin, cartOfLogin, customerOfLogin, enter, type LoginParent } from './login.ts';

interface JwtLoginParent extends LoginParent {
  readonly signedIn: SsoSignedIn;
}

declare module '../parents.ts' {
  interface Parents {
    LoginWithCustomerLoginJwtResult: JwtLoginParent;
  }
}

/** Where a sign-in leads when its token does not say, or says somewhere foreign. */
const DEFAULT_PAGE = '/account.php';

/** `loginWithCustomerLoginJwt(jwt, guestCartEntityId)`: single sign-on for a server (wire facts 3). */
export const loginWithJwt: ResolverModule = {
  Mutation: {
    loginWithCustomerLoginJwt: async (_parent, { jwt, guestCartEntityId }, context) => {
      const signedIn = await ssoSignIn(context.ctx, {
        jwt,
        method: 'jwt-mutation',
        gives: LOGIN_GIVES[rowOf(context.ctx.actor.caller)],
        guestCartId: guestCartEntityId ?? null,
        userAgent: context.userAgent,
      });
      return { ...enter(context, signedIn), signedIn };
    },
  },
  LoginWithCustomerLoginJwtResult: {
    redirectTo: ({ signedIn }, _args, { ctx }) => destination(ctx, signedIn.redirectTo, DEFAULT_PAGE),
    customer: customerOfLogin,
    cart: cartOfLogin,
    customerAccessToken: accessTokenOfLogin,
  },
};
