import { countFailure, isKnownAddress, recordSignIn, type NewSignInEvent } from '../domains/audit/index.ts';
import { comparableEmail, findLogin, holdCustomer } from '../domains/customers/index.ts';
import {
  endAllOf,
  endSession,
  issueAccessToken,
  startSession,
  type IssuedAccessToken,
  type IssuedSession,
} from '../domains/sessions/index.ts';
import { setting } from '../domains/stores/index.ts';
import type { Context } from '../db/context.ts';
import { DomainError, Overloaded } from '../kernel/errors.ts';
import { MAX_PASSWORD_LENGTH } from '../kernel/passwords.ts';
import { bringGuestCart } from './guest-cart.ts';

/** What the caller of a login is given (access/rules.ts, LOGIN_GIVES). */
export interface LoginGives {
  readonly session: boolean;
  readonly accessToken: boolean;
}

export interface SignedIn {
  readonly customerId: number;
  readonly session: IssuedSession | null;
  readonly accessToken: IssuedAccessToken | null;
  /** The cart the customer now has, brought along or from before. */
  readonly cartId: string | null;
}

export interface PasswordSignIn {
  readonly email: string;
  readonly password: string;
  readonly guestCartId: string | null;
  readonly gives: LoginGives;
  readonly userAgent: string | null;
}

/** The one public answer to every refused sign-in; the reason is in the sign-in log. */
export const invalidCredentials = (): DomainError =>
  new DomainError('sign-in.refused', 'Invalid credentials');

/** The answer to the right password of a customer who must choose a new one first; clients match it by its text. */
const resetRequired = (): DomainError => new DomainError('sign-in.reset_required', 'Reset password');

type Reason = Pick<NewSignInEvent, 'reasonCode' | 'reason'> & { customerId?: number };

/**
 * Signs a customer in by e-mail address and password. Throws `sign-in.refused`, which never says why; the sign-in log
 * does. Throws `sign-in.reset_required` to who knows the password, and Overloaded where too many wait. Whether the
 * customer is known or not, the password is hashed once, so that the time is the same.
 */
export async function signInByPassword(ctx: Context, input: PasswordSignIn): Promise<SignedIn> {
  const checked = await checkPassword(ctx, input).catch(async (error: unknown) => {
    if (error instanceof Overloaded) await recordRefusal(ctx, input, OVERLOADED);
    throw error;
  });
  if ('reason' in checked) return refuse(ctx, input, checked);
  const { customerId, passwordHash } = checked;
  const signedIn = await ctx.transaction(async (tx) =>
    (await holdCustomer(tx, customerId, { passwordHash }))
      ? startShopping(tx, customerId, { ...input, endEarlier: true })
      : null,
  );
  if (!signedIn) {
    return refuse(ctx, input, {
      reasonCode: 'password_changed',
      reason: 'the password was changed meanwhile',
      customerId,
    });
  }
  await recordSignIn(ctx, {
    method: 'password',
    outcome: 'success',
    reasonCode: 'ok',
    reason: input.gives.session || input.gives.accessToken ? 'signed in' : 'password confirmed',
    customerId,
    userAgent: input.userAgent,
  });
  return signedIn;
}

/** No attempt, since the password was not looked at. */
const OVERLOADED: Reason = {
  reasonCode: 'overloaded',
  reason: 'too many passwords wait to be checked; PATRON_PASSWORD_QUEUE is how many may',
};

const recordRefusal = (ctx: Context, { userAgent }: PasswordSignIn, reason: Reason): Promise<void> =>
  recordSignIn(ctx, { method: 'password', outcome: 'refused', ...reason, userAgent });

async function refuse(ctx: Context, input: PasswordSignIn, reason: Reason): Promise<never> {
  await countFailure(ctx, throttled(input.email));
  await recordRefusal(ctx, input, reason);
  throw reason.reasonCode === 'reset_required' ? resetRequired() : invalidCredentials();
}

/** What an address is counted under; no longer than an address can be. */
const throttled = (email: string): string => comparableEmail(email.slice(0, 320));

async function checkPassword(
  ctx: Context,
  { email, password }: PasswordSignIn,
): Promise<{ customerId: number; passwordHash: string } | Reason> {
  if (password.length > MAX_PASSWORD_LENGTH) {
    return {
      reasonCode: 'password_too_long',
      reason: `the password has ${password.length} characters; ${MAX_PASSWORD_LENGTH} allowed`,
    };
  }
  const login = await findLogin(ctx, email);
  const before = await throttling(ctx, email, login);
  if (before) return before;
  const matches = await ctx.services.passwords.matches(login?.passwordHash ?? null, password);
  if (!login)
    return {
      reasonCode: 'unknown_email',
      reason: 'no customer with this e-mail address may sign in on this channel',
    };
  if (login.passwordHash === null)
    return { reasonCode: 'no_password', reason: 'the customer has no password', ...known(login) };
  if (!matches) return { reasonCode: 'wrong_password', reason: 'the password is wrong', ...known(login) };
  // Asked again, since of many guesses sent at once all were let in before the first one failed.
  const after = await throttling(ctx, email, login);
  if (after) return after;
  if (login.forcePasswordReset)
    return {
      reasonCode: 'reset_required',
      reason: 'the customer must reset the password first',
      ...known(login),
    };
  return { customerId: login.customerId, passwordHash: login.passwordHash };
}

/** Why no password is looked at now; null where one may be tried. */
async function throttling(
  ctx: Context,
  email: string,
  login: { readonly customerId: number } | null,
): Promise<Reason | null> {
  const throttle = ctx.services.signInThrottle;
  if (throttle.addressExhausted(ctx.store.id, ctx.address))
    return {
      reasonCode: 'address_throttled',
      reason: `too many failures from ${ctx.address} in five minutes`,
    };
  if (!throttle.accountExhausted(ctx.store.id, throttled(email))) return null;
  if (login && (await isKnownAddress(ctx, login.customerId))) return null;
  return {
    reasonCode: 'account_throttled',
    reason: 'too many failures for this e-mail address in five minutes',
    ...known(login),
  };
}

const known = (login: { customerId: number } | null): { customerId?: number } =>
  login ? { customerId: login.customerId } : {};

/**
 * Makes the shopper this customer, inside one transaction: ends what must end, starts the session under a new id and
 * brings the guest's cart along.
 */
export async function startShopping(
  tx: Context,
  customerId: number,
  input: {
    readonly guestCartId: string | null;
    readonly gives: LoginGives;
    readonly endEarlier: boolean;
    /** Leaves the cart that the customer had as it is, instead of putting the guest's into it. */
    readonly keepCartsApart?: boolean;
  },
): Promise<SignedIn> {
  // First, while the session that holds the guest's cart is there.
  const cartId = await bringGuestCart(tx, customerId, input.guestCartId, input.keepCartsApart);
  if (
    input.endEarlier &&
    (input.gives.session || input.gives.accessToken) &&
    (await setting(tx, 'sessions.concurrent')) === 'single'
  )
    await endAllOf(tx, customerId);
  if (input.gives.session && tx.actor.session !== null)
    await endSession(tx, { hash: Buffer.from(tx.actor.session, 'hex') });
  return {
    customerId,
    session: input.gives.session ? await startSession(tx, { customerId, cartId }) : null,
    accessToken: input.gives.accessToken ? await issueAccessToken(tx, customerId) : null,
    cartId,
  };
}
