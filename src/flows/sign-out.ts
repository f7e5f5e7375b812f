import { recordSignIn } from '../domains/audit/index.ts';
import { countSignOut } from '../domains/customers/index.ts';
import { endRecoveryTokens } from '../domains/recovery/index.ts';
import {
  endAccessTokensOf,
  endAllOf,
  endSession,
  startSession,
  type IssuedSession,
} from '../domains/sessions/index.ts';
import { customerIdOf } from '../kernel/actor.ts';
import type { Context } from '../db/context.ts';
import { leaveCart, type LeftCart } from './guest-cart.ts';

export interface SignOut {
  /** The cart to hand back; null: the session's. */
  readonly cartId: string | null;
  /** By the `logout` mutation, or by the link of the hosted pages. */
  readonly method: 'logout' | 'page';
  readonly userAgent: string | null;
}

export interface SignedOut {
  readonly left: LeftCart;
  /** A guest's session that goes on with the cart that was left; null where the browser had none. */
  readonly session: IssuedSession | null;
}

/**
 * Signs the shopper out: this session, and every customer access token of the customer on every device (wire facts 1).
 * The cart that is named, else the session's, is handed back as a guest's (wire facts 6). A guest may do it too;
 * nothing changes then but the session.
 */
export async function signOut(ctx: Context, { cartId, method, userAgent }: SignOut): Promise<SignedOut> {
  const customerId = customerIdOf(ctx.actor);
  const { session } = ctx.actor;
  return ctx.transaction(async (tx) => {
    if (customerId !== null) await countSignOut(tx, customerId);
    const left = await leaveCart(tx, cartId);
    if (session !== null) await endSession(tx, { hash: Buffer.from(session, 'hex') });
    if (customerId !== null) {
      const tokens = await endAccessTokensOf(tx, customerId);
      await recordSignIn(tx, {
        kind: 'sign-out',
        method,
        outcome: 'success',
        reasonCode: 'ok',
        reason: `${howOf(ctx.actor)}; ${counted(tokens, 'customer access token')} ended`,
        customerId,
        userAgent,
      });
    }
    const goesOn = session !== null && left.cart !== null;
    return {
      left,
      session: goesOn ? await startSession(tx, { customerId: null, cartId: left.cart!.id }) : null,
    };
  });
}

const howOf = ({ shopper }: Context['actor']): string =>
  shopper.kind === 'customer' && shopper.by === 'impersonation'
    ? 'signed out by who acts as the customer'
    : 'signed out';

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Why a customer is signed out by a change of their account. */
const SIGN_OUT_REASONS = {
  password_changed: 'the password was changed',
  access_narrowed: 'the customer may no longer enter every channel they could before',
  customer_deleted: 'the customer was deleted',
} as const;

/** Ends every session and token of a customer, on every device. */
export async function signOutEverywhere(
  ctx: Context,
  customerId: number,
  why: keyof typeof SIGN_OUT_REASONS,
): Promise<void> {
  await ctx.transaction(async (tx) => {
    await countSignOut(tx, customerId);
    // Links that were mailed before are over with it.
    await endRecoveryTokens(tx, customerId);
    const { sessions, accessTokens } = await endAllOf(tx, customerId);
    if (sessions + accessTokens === 0) return;
    const { caller } = ctx.actor;
    const ended = `${counted(sessions, 'session')} and ${counted(accessTokens, 'customer access token')} ended`;
    await recordSignIn(tx, {
      kind: 'sign-out',
      method: 'customer-change',
      outcome: 'success',
      reasonCode: why,
      reason: `${SIGN_OUT_REASONS[why]}; ${ended}`,
      customerId,
      ...(caller.kind === 'account' && { clientId: caller.clientId }),
    });
  });
}
