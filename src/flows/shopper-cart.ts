import {
  cartExists,
  cartOfCustomer,
  createCart,
  signInRequired,
  type Cart,
  type NewItems,
} from '../domains/carts/index.ts';
import { holdCustomer } from '../domains/customers/index.ts';
import { setSessionCart, startSession, type IssuedSession } from '../domains/sessions/index.ts';
import { customerIdOf } from '../kernel/actor.ts';
import type { Context } from '../db/context.ts';
import { sessionCart } from './guest-cart.ts';

export interface NewShopperCart extends NewItems {
  readonly currency?: string;
  readonly locale?: string;
}

export interface ShopperCart {
  readonly cart: Cart;
  /** A guest's session that was started to hold the cart; null where one goes on, or none is kept. */
  readonly session: IssuedSession | null;
}

/**
 * Makes a cart for the shopper of the call, and has their browser session hold it.
 * @param keepsSession whether the caller is one that is given sessions (access/rules.ts, LOGIN_GIVES)
 * Throws `carts.already_exists` where the session has one, `carts.sign_in_required` where the customer is gone, and what
 * `createCart` throws.
 */
export function createShopperCart(
  ctx: Context,
  input: NewShopperCart,
  keepsSession: boolean,
): Promise<ShopperCart> {
  return ctx.transaction(async (tx) => {
    const customerId = customerIdOf(tx.actor);
    if (customerId !== null && !(await holdCustomer(tx, customerId))) throw signInRequired();
    if (await sessionCart(tx)) throw cartExists();
    const cart = await createCart(tx, input);
    const { session } = tx.actor;
    if (session !== null) {
      await setSessionCart(tx, { hash: Buffer.from(session, 'hex') }, cart.id);
      return { cart, session: null };
    }
    const starts = keepsSession && customerId === null;
    return { cart, session: starts ? await startSession(tx, { customerId: null, cartId: cart.id }) : null };
  });
}

/** The shopper's cart without its id: the session's, else the one the customer changed last. */
export async function currentCart(ctx: Context): Promise<Cart | null> {
  const cart = await sessionCart(ctx);
  if (cart) return cart;
  const customerId = customerIdOf(ctx.actor);
  return customerId === null ? null : cartOfCustomer(ctx, customerId);
}
