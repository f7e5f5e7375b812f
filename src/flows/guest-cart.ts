import {
  findCart,
  giveApart,
  giveToCustomer,
  lockCart,
  lockCustomerCarts,
  lockForChange,
  mayUse,
  signInRequired,
  takeFromCustomer,
  type Cart,
} from '../domains/carts/index.ts';
import { holdCustomer } from '../domains/customers/index.ts';
import { sessionByHash } from '../domains/sessions/index.ts';
import { customerIdOf } from '../kernel/actor.ts';
import type { Context } from '../db/context.ts';

/** The cart that the caller's browser session holds, if it is still one that this shopper may use. */
export async function sessionCart(ctx: Context): Promise<Cart | null> {
  if (ctx.actor.session === null) return null;
  const session = await sessionByHash(ctx, Buffer.from(ctx.actor.session, 'hex'));
  return session?.cartId ? findCart(ctx, session.cartId) : null;
}

/**
 * Brings the cart of whoever signs in along, inside the transaction of the sign-in: the one that was named, else the
 * session's. It becomes the customer's, or goes into the cart they had. An id that is no guest's cart is passed over,
 * since a storefront may hold one that was merged or has expired (docs/adr/0034-guest-carts-at-sign-in.md).
 * Answers the cart the customer has then.
 * @param keepApart leaves the cart the customer had as it is
 */
export async function bringGuestCart(
  tx: Context,
  customerId: number,
  guestCartId: string | null,
  keepApart = false,
): Promise<string | null> {
  const brought = guestCartId ?? (await sessionCart(tx))?.id ?? null;
  const give = keepApart ? giveApart : giveToCustomer;
  return (await give(tx, customerId, brought))?.id ?? null;
}

/** Why a cart stayed with its customer at sign-out. */
export type LeaveRefusal = 'inaccessible' | 'not-allowed';

export interface LeftCart {
  /** The cart as a guest has it; null where none was left. */
  readonly cart: Cart | null;
  readonly refusal: LeaveRefusal | null;
}

/**
 * Takes the cart from the customer who signs out, inside the transaction of the sign-out: the one that was named, else
 * the session's. Without either, nothing is left and nothing refused.
 */
export async function leaveCart(tx: Context, cartId: string | null): Promise<LeftCart> {
  const left = cartId ?? (await sessionCart(tx))?.id;
  if (left === undefined) return { cart: null, refusal: null };
  const cart = await lockCart(tx, left);
  if (!cart || !mayUse(tx, cart)) return { cart: null, refusal: 'inaccessible' };
  if (customerIdOf(tx.actor) === null) return { cart: null, refusal: 'not-allowed' };
  return { cart: cart.customerId === null ? cart : await takeFromCustomer(tx, cart), refusal: null };
}

/**
 * Gives a guest's cart to the signed-in customer. Throws `carts.sign_in_required`, `carts.not_found` or
 * `carts.version_conflict`.
 */
export async function assignCart(ctx: Context, cartId: string, version?: number): Promise<Cart> {
  const customerId = customerIdOf(ctx.actor);
  if (customerId === null) throw signInRequired();
  return ctx.transaction(async (tx) => {
    // In the order of a sign-in, so that neither waits for the other.
    if (!(await holdCustomer(tx, customerId))) throw signInRequired();
    await lockCustomerCarts(tx, customerId);
    await lockForChange(tx, cartId, version);
    return (await giveToCustomer(tx, customerId, cartId))!;
  });
}

/** Makes the signed-in customer's cart a guest's. Throws as `assignCart` does. */
export async function unassignCart(ctx: Context, cartId: string, version?: number): Promise<Cart> {
  if (customerIdOf(ctx.actor) === null) throw signInRequired();
  return ctx.transaction(async (tx) => {
    const cart = await lockForChange(tx, cartId, version);
    return cart.customerId === null ? cart : takeFromCustomer(tx, cart);
  });
}
