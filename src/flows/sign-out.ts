import {
  endAccessTokensOf,
  endSession,
  endSessionsOf,
  startSession,
  type IssuedSession,
} from '../domains/sessions/index.ts';
import { customerIdOf } from '../kernel/actor.ts';
import type { Context } from '../db/context.ts';
import { leaveCart, type LeftCart } from './guest-cart.ts';

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
export async function signOut(ctx: Context, cartId: string | null = null): Promise<SignedOut> {
  const customerId = customerIdOf(ctx.actor);
  const { session } = ctx.actor;
  return ctx.transaction(async (tx) => {
    const left = await leaveCart(tx, cartId);
    if (session !== null) await endSession(tx, { hash: Buffer.from(session, 'hex') });
    if (customerId !== null) await endAccessTokensOf(tx, customerId);
    const goesOn = session !== null && left.cart !== null;
    return {
      left,
      session: goesOn ? await startSession(tx, { customerId: null, cartId: left.cart!.id }) : null,
    };
  });
}

/** Ends every session and token of a customer, as after a password change. */
export async function signOutEverywhere(ctx: Context, customerId: number): Promise<void> {
  await ctx.transaction(async (tx) => {
    await endSessionsOf(tx, customerId);
    await endAccessTokensOf(tx, customerId);
  });
}
