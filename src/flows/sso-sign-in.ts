import { recordSignIn } from '../domains/audit/index.ts';
import { holdCustomer } from '../domains/customers/index.ts';
import {
  unknownCustomer,
  useTokenOnce,
  verifyCustomerLogin,
  type CustomerLogin,
  type Refusal,
} from '../domains/sso/index.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Context } from '../db/context.ts';
import { invalidCredentials, startShopping, type LoginGives, type SignedIn } from './sign-in.ts';

export interface SsoSignIn {
  readonly jwt: string;
  /** By the link `/login/token/{jwt}`, or by `loginWithCustomerLoginJwt`. */
  readonly method: 'jwt-url' | 'jwt-mutation';
  readonly gives: LoginGives;
  readonly guestCartId: string | null;
  readonly userAgent: string | null;
}

export interface SsoSignedIn extends SignedIn {
  /** As the token says, unchecked; null: the default page. */
  readonly redirectTo: string | null;
}

/**
 * Signs a customer in by a Customer Login token (`docs/start/authentication/customer-login.mdx`). Throws
 * `sign-in.refused`, which never says why; the sign-in log does. A refused token changes nothing and is not used up.
 */
export async function ssoSignIn(ctx: Context, input: SsoSignIn): Promise<SsoSignedIn> {
  const verified = await verifyCustomerLogin(ctx, input.jwt);
  const signedIn = verified.ok ? await useLogin(ctx, verified.value, input) : verified;
  if (signedIn.ok) return signedIn.value;
  const { code, ...refusal } = signedIn.error;
  await recordSignIn(ctx, {
    method: input.method,
    outcome: 'refused',
    reasonCode: code,
    userAgent: input.userAgent,
    ...refusal,
  });
  throw invalidCredentials();
}

/** Uses the token up and signs in, in one transaction: of many uses at once exactly one signs in. */
const useLogin = (
  ctx: Context,
  login: CustomerLogin,
  input: SsoSignIn,
): Promise<Result<SsoSignedIn, Refusal>> =>
  ctx.transaction(async (tx) => {
    const { clientId, customerId } = login;
    if (!(await holdCustomer(tx, customerId)))
      return { ok: false, error: { ...unknownCustomer(customerId), clientId } };
    const used = await useTokenOnce(tx, { issuer: clientId, tokenId: login.tokenId });
    if (!used.ok) return { ok: false, error: { ...used.error, clientId, customerId } };
    const signedIn = await startShopping(tx, customerId, {
      guestCartId: input.guestCartId,
      gives: input.gives,
      // The link continues the same shopper elsewhere; only the mutation is a new device (wire facts 1).
      endEarlier: input.method === 'jwt-mutation',
      keepCartsApart: input.method === 'jwt-url' && !login.persistentCart,
    });
    await recordSignIn(tx, {
      method: input.method,
      outcome: 'success',
      reasonCode: 'ok',
      reason:
        login.impersonatorId === null ? 'signed in' : `signed in by impersonator ${login.impersonatorId}`,
      customerId,
      clientId,
      userAgent: input.userAgent,
    });
    return ok({ ...signedIn, redirectTo: login.redirectTo });
  });
