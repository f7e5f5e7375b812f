import { countFailure, recordSignIn, type NewSignInEvent } from '../domains/audit/index.ts';
import { comparableEmail, customerById, findLogin, type Customer } from '../domains/customers/index.ts';
import { queueMail } from '../domains/mail/index.ts';
import { issueRecoveryToken, LIVES } from '../domains/recovery/index.ts';
import type { Context } from '../db/context.ts';
import { pause } from '../kernel/clock.ts';
import { DomainError } from '../kernel/errors.ts';

export interface RecoveryRequest {
  /** As it was typed. Mail only ever goes to the address that the customer has. */
  readonly email: string;
  readonly userAgent: string | null;
}

/** Where mailed links lead: a page of the channel's own, never a host that a request names (attack 51). */
export interface ResetRequest extends RecoveryRequest {
  /** The page that takes a new password. It is given the customer as `c` and the token as `t`. */
  readonly page?: string | undefined;
}

export interface PasswordlessRequest extends RecoveryRequest {
  /** Where to go on, if it is at home; null: the default page. */
  readonly redirectTo: string | null;
}

/** Longer than the work for an address that is known, so that the time tells nothing (attack 21). */
const ANSWERED_AFTER_MS = 120;

/** Where a new password is chosen on the hosted pages. */
const RESET_PAGE = '/login.php?action=change_password';

/**
 * Mails a link to choose a new password. Answers the same, after the same time, whether or not the address is a
 * customer's, and where it was mailed too often; the sign-in log says which. Throws `recovery.too_many_requests`, by
 * what came from the client's address alone.
 */
export async function requestPasswordReset(ctx: Context, request: ResetRequest): Promise<void> {
  const [done] = await Promise.allSettled([resetIfKnown(ctx, request), pause(ANSWERED_AFTER_MS)]);
  if (done.status === 'rejected') throw done.reason;
}

async function resetIfKnown(ctx: Context, request: ResetRequest): Promise<void> {
  if ((await admit(ctx, request, 'password-reset')) === 'account-exhausted') return;
  const customer = await customerOf(ctx, request.email);
  if (!customer) return refused(ctx, request, 'password-reset', UNKNOWN);
  await mailReset(ctx, customer, request);
}

/**
 * Mails a link that signs in, or where the customer must choose a new password first, the link for that. Throws
 * `recovery.unknown_email` and `recovery.too_many_requests`, as documented
 * (`docs/start/authentication/passwordless-login.mdx`).
 */
export async function requestPasswordless(
  ctx: Context,
  request: PasswordlessRequest,
): Promise<{ readonly expiry: number; readonly sentEmail: 'sign_in' | 'password_reset' }> {
  if ((await admit(ctx, request, 'passwordless')) === 'account-exhausted') throw tooManyRequests();
  const login = await findLogin(ctx, request.email);
  const customer = login && (await customerById(ctx, login.customerId));
  if (!customer) {
    await refused(ctx, request, 'passwordless', UNKNOWN);
    throw new DomainError('recovery.unknown_email', 'This email address does not belong to a customer.');
  }
  if (login.forcePasswordReset) {
    await mailReset(ctx, customer, request);
    return { expiry: LIVES.reset, sentEmail: 'password_reset' };
  }
  await ctx.transaction(async (tx) => {
    const issued = await issueRecoveryToken(tx, 'passwordless', customer);
    const query = new URLSearchParams({ action: 'check_passwordless_login', token: issued.token });
    if (request.redirectTo !== null) query.set('redirectUrl', request.redirectTo);
    const url = `${hostedOrigin(tx)}/login.php?${query}`;
    await queueMail(tx, recipientOf(customer), {
      template: 'passwordless_login',
      link: { url, ...issued },
    });
    await mailed(tx, request, 'passwordless', customer);
  });
  return { expiry: LIVES.passwordless, sentEmail: 'sign_in' };
}

const mailReset = (ctx: Context, customer: Customer, request: ResetRequest): Promise<void> =>
  ctx.transaction(async (tx) => {
    const issued = await issueRecoveryToken(tx, 'reset', customer);
    const url = new URL(request.page ?? `${hostedOrigin(tx)}${RESET_PAGE}`);
    url.searchParams.set('c', String(customer.id));
    url.searchParams.set('t', issued.token);
    await queueMail(tx, recipientOf(customer), {
      template: 'password_reset',
      link: { url: url.href, ...issued },
    });
    await mailed(tx, request, 'password-reset', customer);
  });

const hostedOrigin = (ctx: Context): string =>
  new URL(ctx.services.urls.storefront(ctx.store, ctx.channelId)).origin;

export const recipientOf = ({ id, email, firstName }: Pick<Customer, 'id' | 'email' | 'firstName'>) => ({
  customerId: id,
  email,
  firstName,
});

async function customerOf(ctx: Context, email: string): Promise<Customer | null> {
  const login = await findLogin(ctx, email);
  return login && customerById(ctx, login.customerId);
}

export const tooManyRequests = (): DomainError =>
  new DomainError('recovery.too_many_requests', 'Too many requests. Try again in 15 minutes.');

type Method = 'password-reset' | 'passwordless';

/** Counts the request, known address or not. Throws `recovery.too_many_requests` for the client's address. */
async function admit(
  ctx: Context,
  request: RecoveryRequest,
  method: Method,
): Promise<'admitted' | 'account-exhausted'> {
  const { recoveryThrottle: throttle } = ctx.services;
  const account = comparableEmail(request.email.slice(0, 320));
  if (throttle.addressExhausted(ctx.store.id, ctx.address)) throw tooManyRequests();
  const exhausted = throttle.accountExhausted(ctx.store.id, account);
  await countFailure(ctx, account, throttle);
  if (!exhausted) return 'admitted';
  await refused(ctx, request, method, {
    reasonCode: 'account_throttled',
    reason: 'too many mails to this e-mail address were asked for in 15 minutes',
  });
  return 'account-exhausted';
}

const UNKNOWN = {
  reasonCode: 'unknown_email',
  reason: 'no customer with this e-mail address may sign in on this channel',
};

const refused = (
  ctx: Context,
  { userAgent }: RecoveryRequest,
  method: Method,
  reason: Pick<NewSignInEvent, 'reasonCode' | 'reason'>,
): Promise<void> => recordSignIn(ctx, { kind: 'recovery', method, outcome: 'refused', ...reason, userAgent });

const mailed = (
  tx: Context,
  { userAgent }: RecoveryRequest,
  method: Method,
  customer: Customer,
): Promise<void> =>
  recordSignIn(tx, {
    kind: 'recovery',
    method,
    outcome: 'success',
    // Not "ok": asking for mail does not show that it is the customer who asks.
    reasonCode: 'mailed',
    reason: 'a link was mailed to the customer',
    customerId: customer.id,
    userAgent,
  });
