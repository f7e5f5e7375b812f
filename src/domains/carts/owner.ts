import type { Context } from '../../db/context.ts';
import { customerById } from '../customers/index.ts';
import type { Cart } from './cart.ts';
import { cartOfCustomer, lockCart, peekCart, writeCart } from './carts.ts';
import { currencyOf, itemsIn } from './currency.ts';
import { deleteCartRow, lockCustomerCarts } from './carts.storage.ts';
import { unknownCustomer } from './errors.ts';
import { tellDeleted } from './events.ts';
import { addLines } from './lines.ts';

/**
 * Gives a guest's cart to a customer, who has signed in: it becomes theirs, or goes into the cart they had. A cart that
 * is theirs already stays the one they go on with. What is neither is passed over. Answers the cart the customer has then.
 */
export async function giveToCustomer(
  tx: Context,
  customerId: number,
  cartId: string | null,
): Promise<Cart | null> {
  const named = cartId === null ? null : await claimNamed(tx, cartId, customerId);
  if (named?.customerId === customerId) return named;
  const latest = await cartOfCustomer(tx, customerId);
  const own = latest && (await lockCart(tx, latest.id));
  if (!named) return own;
  if (!own) return takeOver(tx, named, customerId);
  await deleteCartRow(tx, named.id);
  await tellDeleted(tx, named);
  const currency = await currencyOf(tx, own);
  const present = await itemsIn(tx, own.items, own.currency, currency);
  const added = await itemsIn(tx, named.items, named.currency, currency);
  return writeCart(tx, own, { currency: currency.code, items: addLines(present, added) });
}

/**
 * The same, but the cart the customer had stays as it is, apart from the guest's: for a sign-in that asks for no
 * persistent cart. Answers the guest's cart, now the customer's.
 */
export async function giveApart(
  tx: Context,
  customerId: number,
  cartId: string | null,
): Promise<Cart | null> {
  const named = cartId === null ? null : await claimNamed(tx, cartId, customerId);
  return named?.customerId === null ? takeOver(tx, named, customerId) : named;
}

/**
 * The cart where it is a guest's or this customer's, before anybody else gives this customer one. Another customer's is
 * not even locked: two customers who name each other's would wait for each other.
 */
async function claimNamed(tx: Context, id: string, customerId: number): Promise<Cart | null> {
  await lockCustomerCarts(tx, customerId);
  const isTheirs = (cart: Cart | null): boolean =>
    cart?.channelId === tx.channelId && (cart.customerId === null || cart.customerId === customerId);
  if (!isTheirs(await peekCart(tx, id))) return null;
  // Another sign-in may have taken it in between.
  const cart = await lockCart(tx, id);
  return isTheirs(cart) ? cart : null;
}

/** Makes a guest's cart, which is locked, a customer's. */
export async function takeOver(tx: Context, guest: Cart, customerId: number): Promise<Cart> {
  const customer = await customerById(tx, customerId);
  if (!customer) throw unknownCustomer(customerId);
  return writeCart(tx, guest, { customerId, email: customer.email });
}

/**
 * Makes a customer's cart a guest's: without e-mail address, and without prices that were set for that customer
 * (`docs/start/authentication/graphql-storefront.mdx`, "Signing customers out").
 */
export const takeFromCustomer = (tx: Context, cart: Cart): Promise<Cart> =>
  writeCart(tx, cart, {
    customerId: null,
    email: '',
    items: addLines(
      [],
      cart.items.map((item) => (item.kind === 'product' ? { ...item, listPrice: null } : item)),
    ),
  });
