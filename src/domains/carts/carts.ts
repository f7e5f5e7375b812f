import { dateOf } from '../../kernel/clock.ts';
import { customerIdOf } from '../../kernel/actor.ts';
import { isUuid, newUuid } from '../../kernel/ids.ts';
import type { Amount } from '../../kernel/money.ts';
import type { Context, Services } from '../../db/context.ts';
import { channelById, isDeleted } from '../channels/index.ts';
import { customerById, holdCustomer } from '../customers/index.ts';
import { storeOf } from '../stores/index.ts';
import {
  asShopperOf,
  CART_DAYS,
  MAX_ITEMS,
  mayUse,
  type Cart,
  type CartItem,
  type OptionText,
} from './cart.ts';
import {
  deleteCartRow,
  deleteExpiredCarts,
  insertCart,
  selectCart,
  selectLatestCartId,
  updateCartRow,
} from './carts.storage.ts';
import {
  cartNotFound,
  emptyCart,
  itemNotFound,
  itemNotMutable,
  otherProduct,
  tooManyItems,
  unknownChannel,
  unknownCustomer,
  versionConflict,
} from './errors.ts';
import { tellCreated, tellDeleted, tellEmptied, tellUpdated } from './events.ts';
import { chosenCurrency, currencyOf, itemsIn } from './currency.ts';
import { checkLimits } from './limits.ts';
import { addLines, customItem, productItem, replaceLine, type NewCustomItem } from './lines.ts';
import type { OptionSelection } from './option-selection.ts';
import { stockedProducts } from './picks.ts';
import { checkQuantity, findWanted, type WantedProduct } from './wanted.ts';

const DAY = 86_400_000;

/** What is put into a cart. */
export interface NewItems {
  readonly products: readonly WantedProduct[];
  readonly customItems?: readonly NewCustomItem[];
}

export interface NewCart extends NewItems {
  /** An API account says for which channel and customer; a shopper's cart is this channel's and their own. */
  readonly channelId?: number;
  readonly customerId?: number | null;
  /** ISO 4217, in any case; the channel's default where it is left out. */
  readonly currency?: string;
  readonly locale?: string;
}

/** What a line becomes. What is left out stays. */
export interface ItemChange {
  readonly quantity: number;
  readonly productId?: number | undefined;
  readonly variantId?: number | undefined;
  /** All that is chosen of the modifiers. A choice of options may be left out: the variant stays. */
  readonly choices?: readonly OptionSelection[] | undefined;
  readonly listPrice?: Amount | undefined;
  readonly optionTexts?: readonly OptionText[] | undefined;
}

/** The cart, or null where there is none that the caller may use. */
export async function findCart(ctx: Context, id: string): Promise<Cart | null> {
  const cart = await peekCart(ctx, id);
  return cart && mayUse(ctx, cart) ? cart : null;
}

/** Throws `carts.not_found`. */
export async function getCart(ctx: Context, id: string): Promise<Cart> {
  const cart = await findCart(ctx, id);
  if (!cart) throw cartNotFound();
  return cart;
}

/** The cart that a customer changed last on this channel. */
export async function cartOfCustomer(ctx: Context, customerId: number): Promise<Cart | null> {
  const id = await selectLatestCartId(ctx, customerId, ctx.channelId, dateOf(ctx.clock));
  return id === null ? null : selectCart(ctx, id, false);
}

/** A live cart, whoever asks. */
export async function peekCart(ctx: Context, id: string): Promise<Cart | null> {
  const cart = isUuid(id) ? await selectCart(ctx, id, false) : null;
  return cart && isLive(ctx, cart) ? cart : null;
}

/** A live cart, whoever asks; kept from other changes until the transaction ends. */
export async function lockCart(tx: Context, id: string): Promise<Cart | null> {
  const cart = isUuid(id) ? await selectCart(tx, id, true) : null;
  return cart && isLive(tx, cart) ? cart : null;
}

const isLive = (ctx: Context, cart: Cart): boolean => cart.expiresAt.getTime() > ctx.clock.now();

/**
 * Makes a cart. Throws `carts.unknown_channel`, `carts.unknown_customer`,
 * `carts.currency_not_transactional` and what `addItems` throws about its items.
 */
export async function createCart(ctx: Context, input: NewCart): Promise<Cart> {
  const { language } = await storeOf(ctx);
  const channelId = input.channelId ?? ctx.channelId;
  const channel = await channelById(ctx, channelId);
  // A deleted channel sells in no currency either (docs/adr/0041-currencies-of-a-channel.md).
  if (!channel || (input.channelId !== undefined && isDeleted(channel))) throw unknownChannel(channelId);
  const { code: currency } = await chosenCurrency(ctx, channelId, input.currency);
  const customerId = input.customerId === undefined ? customerIdOf(ctx.actor) : input.customerId;
  const email = await emailOf(ctx, customerId);
  const items = await withNew(asShopperOf(ctx, { channelId, customerId }), [], input);
  const now = dateOf(ctx.clock);
  const cart: Cart = {
    id: newUuid(),
    channelId,
    customerId,
    email,
    currency,
    locale: input.locale ?? language,
    version: 1,
    createdAt: now,
    updatedAt: now,
    expiresAt: expiry(ctx),
    items,
  };
  await ctx.transaction(async (tx) => {
    await holdNamed(tx, input.customerId ?? null);
    await insertCart(tx, cart);
    await tellCreated(tx, cart);
  });
  return cart;
}

/**
 * Keeps a customer whom an API account names from being deleted before the transaction ends. Shoppers are held by
 * whoever makes a cart for them (docs/adr/0070-transactions-that-run-again.md). Throws `carts.unknown_customer`.
 */
async function holdNamed(tx: Context, customerId: number | null): Promise<void> {
  if (customerId !== null && !(await holdCustomer(tx, customerId))) throw unknownCustomer(customerId);
}

const expiry = (ctx: Context): Date => new Date(ctx.clock.now() + CART_DAYS * DAY);

async function emailOf(ctx: Context, customerId: number | null): Promise<string> {
  if (customerId === null) return '';
  const customer = await customerById(ctx, customerId);
  if (!customer) throw unknownCustomer(customerId);
  return customer.email;
}

/** The items and what is wanted beside them, once that was found and the cart may hold it. */
async function withNew(shopper: Context, present: readonly CartItem[], input: NewItems): Promise<CartItem[]> {
  const found = await findWanted(shopper, input.products);
  for (const { quantity } of input.customItems ?? []) checkQuantity(quantity);
  const added = [...found.map(productItem), ...(input.customItems ?? []).map(customItem)];
  if (added.length === 0) throw emptyCart();
  const all = [...present, ...added];
  const changed = new Set(found.map(({ product }) => product.id));
  checkLimits(all, changed, await stockedProducts(shopper, all));
  const items = addLines(present, added);
  if (items.length > MAX_ITEMS) throw tooManyItems(MAX_ITEMS);
  return items;
}

/**
 * Puts items into a cart. Of a variant that is there already there are then more. Throws `carts.not_found`,
 * `carts.version_conflict`, `carts.empty`, `carts.too_many_items`, what `findWanted` throws and what `checkLimits` throws.
 */
export const addItems = async (ctx: Context, id: string, input: NewItems, version?: number): Promise<Cart> =>
  (await changeItems(ctx, id, version, (shopper, items) => withNew(shopper, items, input)))!;

/**
 * Changes one line. Throws as `addItems` does, and `carts.item_not_found`, `carts.item_not_mutable`,
 * `carts.other_product`.
 */
export const updateItem = async (
  ctx: Context,
  id: string,
  itemId: string,
  change: ItemChange,
  version?: number,
): Promise<Cart> =>
  (await changeItems(ctx, id, version, async (shopper, items) => {
    const item = itemIn(items, itemId);
    if (item.kind === 'custom') throw itemNotMutable();
    if (change.productId !== undefined && change.productId !== item.productId) throw otherProduct();
    const [found] = await findWanted(shopper, [{ ...change, productId: item.productId, before: item }]);
    const { variant, modifiers } = found!;
    const texts = variant.id === item.variantId ? item.optionTexts : [];
    const lines = replaceLine(items, {
      ...item,
      variantId: variant.id,
      modifiers,
      quantity: change.quantity,
      listPrice: change.listPrice ?? item.listPrice,
      optionTexts: change.optionTexts?.length ? change.optionTexts : texts,
    });
    checkLimits(lines, new Set([item.productId]), await stockedProducts(shopper, lines));
    return lines;
  }))!;

/** Takes a line out. With the last one the cart goes, and the answer is null. Throws as `addItems` does. */
export const removeItem = (
  ctx: Context,
  id: string,
  itemId: string,
  version?: number,
): Promise<Cart | null> =>
  changeItems(ctx, id, version, async (_shopper, items) => {
    const item = itemIn(items, itemId);
    return items.filter((each) => each !== item);
  });

function itemIn(items: readonly CartItem[], id: string): CartItem {
  const item = items.find((each) => each.id === id.toLowerCase());
  if (!item) throw itemNotFound();
  return item;
}

type Change = (shopper: Context, items: readonly CartItem[]) => Promise<readonly CartItem[]>;

function changeItems(
  ctx: Context,
  id: string,
  version: number | undefined,
  change: Change,
): Promise<Cart | null> {
  return ctx.transaction(async (tx) => {
    const cart = await lockForChange(tx, id, version);
    const currency = await currencyOf(tx, cart);
    const present = await itemsIn(tx, cart.items, cart.currency, currency);
    const items = await change(asShopperOf(tx, cart), present);
    if (items.length > 0) return writeCart(tx, cart, { currency: currency.code, items });
    await deleteCartRow(tx, cart.id);
    await tellEmptied(tx, cart);
    return null;
  });
}

/** Throws `carts.not_found` or `carts.version_conflict`. */
export async function lockForChange(tx: Context, id: string, version: number | undefined): Promise<Cart> {
  const cart = await lockCart(tx, id);
  if (!cart || !mayUse(tx, cart)) throw cartNotFound();
  if (version !== undefined && version !== cart.version) throw versionConflict(version, cart.version);
  return cart;
}

/** Writes a cart that this transaction has locked. */
export async function writeCart(
  tx: Context,
  before: Cart,
  change: Partial<Pick<Cart, 'customerId' | 'email' | 'currency' | 'items'>>,
): Promise<Cart> {
  const cart = {
    ...before,
    ...change,
    version: before.version + 1,
    updatedAt: dateOf(tx.clock),
    expiresAt: expiry(tx),
  };
  await updateCartRow(tx, before, cart);
  await tellUpdated(tx, before, cart);
  return cart;
}

/** Makes it another customer's, or a guest's (null). Throws `carts.unknown_customer` and as `addItems` does. */
export function setCartCustomer(
  ctx: Context,
  id: string,
  customerId: number | null,
  version?: number,
): Promise<Cart> {
  return ctx.transaction(async (tx) => {
    await holdNamed(tx, customerId);
    const cart = await lockForChange(tx, id, version);
    return writeCart(tx, cart, { customerId, email: await emailOf(tx, customerId) });
  });
}

/**
 * Has a cart charged in another currency of its channel; what it holds stays. Throws `carts.currency_not_transactional`,
 * and as `addItems` does.
 */
export function setCartCurrency(ctx: Context, id: string, code: string, version?: number): Promise<Cart> {
  return ctx.transaction(async (tx) => {
    const cart = await lockForChange(tx, id, version);
    const currency = await chosenCurrency(tx, cart.channelId, code);
    if (currency.code === cart.currency) return cart;
    const items = await itemsIn(tx, cart.items, cart.currency, currency);
    return writeCart(tx, cart, { currency: currency.code, items });
  });
}

/** Throws `carts.not_found`. */
export function deleteCart(ctx: Context, id: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const cart = await lockForChange(tx, id, undefined);
    await deleteCartRow(tx, cart.id);
    await tellDeleted(tx, cart);
  });
}

/** Removes carts and links that have expired, of every store. */
export const pruneCarts = (services: Services): Promise<void> =>
  deleteExpiredCarts(services.db, dateOf(services.clock));
