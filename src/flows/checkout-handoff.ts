import {
  burnLink,
  linkRefused,
  lockCart,
  signInRequired,
  takeOver,
  type Cart,
} from '../domains/carts/index.ts';
import { holdCustomer } from '../domains/customers/index.ts';
import { endSession, setSessionCart, startSession, type IssuedSession } from '../domains/sessions/index.ts';
import { customerIdOf } from '../kernel/actor.ts';
import type { Context } from '../db/context.ts';

/** What a link to a cart carries (`reference/carts.v3.yml`, "Create Cart Redirect URL"). */
export interface CartLink {
  readonly cartId: string;
  readonly token: string;
}

export interface OpenedCart {
  readonly cart: Cart;
  /** A session that holds the cart, for the browser; null where the one it has goes on. */
  readonly session: IssuedSession | null;
}

/**
 * Opens a link to a cart: uses its token up and ties the cart to the visitor's session, all or nothing. A guest gets a
 * session under a new id, so that nobody who planted the old one sees the cart. A guest's cart becomes the customer's
 * who is signed in. The link signs nobody in (`docs/storefront/headless/cart-checkout/carts.mdx`, "Signing customers
 * in before redirecting").
 * Throws `carts.link_refused`, or `carts.sign_in_required`, after which the link is still good.
 */
export function openCart(ctx: Context, link: CartLink): Promise<OpenedCart> {
  return ctx.transaction(async (tx) => {
    const customerId = customerIdOf(tx.actor);
    if (customerId !== null && !(await holdCustomer(tx, customerId))) throw signInRequired();
    const cart = await lockCart(tx, link.cartId);
    if (!cart || cart.channelId !== tx.channelId || !(await burnLink(tx, link))) throw linkRefused();
    if (cart.customerId !== null && cart.customerId !== customerId)
      throw customerId === null ? signInRequired() : linkRefused();
    const before = tx.actor.session === null ? null : { hash: Buffer.from(tx.actor.session, 'hex') };
    if (customerId === null) {
      if (before) await endSession(tx, before);
      return { cart, session: await startSession(tx, { customerId: null, cartId: cart.id }) };
    }
    if (before) await setSessionCart(tx, before, cart.id);
    return { cart: cart.customerId === null ? await takeOver(tx, cart, customerId) : cart, session: null };
  });
}
