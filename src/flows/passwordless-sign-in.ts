import { recordSignIn } from '../domains/audit/index.ts';
import { customerById, holdCustomer } from '../domains/customers/index.ts';
import { readRecoveryToken, useRecoveryToken, type TokenRefusal } from '../domains/recovery/index.ts';
import type { Context } from '../db/context.ts';
import { invalidCredentials, startShopping, type LoginGives, type SignedIn } from './sign-in.ts';

export interface PasswordlessSignIn {
  readonly token: string;
  readonly gives: LoginGives;
  readonly userAgent: string | null;
}

/**
 * Signs a customer in by a mailed link (`docs/start/authentication/passwordless-login.mdx`). Throws `sign-in.refused`,
 * which never says why; the sign-in log does. A refused link is not used up.
 */
export async function signInByLink(ctx: Context, input: PasswordlessSignIn): Promise<SignedIn> {
  const found = await readRecoveryToken(ctx, 'passwordless', input.token);
  if ('code' in found) return refuse(ctx, input, found);
  const signedIn = await ctx.transaction(async (tx): Promise<SignedIn | TokenRefusal> => {
    const about = { customerId: found.id };
    if (!(await holdCustomer(tx, found.id)))
      return { code: 'token_stale', reason: 'the customer was deleted meanwhile', ...about };
    if ((await customerById(tx, found.id))?.forcePasswordReset)
      return { code: 'token_stale', reason: 'the customer must reset the password first', ...about };
    if (!(await useRecoveryToken(tx, input.token)))
      return { code: 'token_unknown', reason: 'the link was used meanwhile', ...about };
    const started = await startShopping(tx, found.id, {
      guestCartId: null,
      gives: input.gives,
      endEarlier: true,
    });
    await recordSignIn(tx, {
      method: 'passwordless',
      outcome: 'success',
      reasonCode: 'ok',
      reason: 'signed in by a mailed link',
      customerId: found.id,
      userAgent: input.userAgent,
    });
    return started;
  });
  return 'code' in signedIn ? refuse(ctx, input, signedIn) : signedIn;
}

async function refuse(
  ctx: Context,
  { userAgent }: PasswordlessSignIn,
  { code, ...refusal }: TokenRefusal,
): Promise<never> {
  await recordSignIn(ctx, {
    method: 'passwordless',
    outcome: 'refused',
    reasonCode: code,
    ...refusal,
    userAgent,
  });
  throw invalidCredentials();
}
