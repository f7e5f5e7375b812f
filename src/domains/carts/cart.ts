import type { Amount } from '../../kernel/money.ts';
import { customerIdOf } from '../../kernel/actor.ts';
import type { Context } from '../../db/context.ts';
import type { OptionChoice } from '../pricing/index.ts';

/** A cart is kept so long after its last change (`reference/carts.v3.yml`, "Create a Cart"). */
export const CART_DAYS = 30;
/** Lines of one cart at most. */
export const MAX_ITEMS = 500;
/** Units of one line at most. */
export const MAX_QUANTITY = 1_000_000;

/** Another name for an option or its value, in the cart's language (`reference/carts.v3.yml`, "option_selections"). */
export interface OptionText {
  readonly optionId: number;
  readonly name: string | null;
  readonly value: string | null;
}

/** A variant of a product. What it costs is asked for at reading. */
export interface ProductItem {
  readonly kind: 'product';
  readonly id: string;
  readonly productId: number;
  readonly variantId: number;
  readonly quantity: number;
  /** A price that an API account set for one unit; null: what the cart's customer pays. */
  readonly listPrice: Amount | null;
  /** Another name for the product; null: its own. */
  readonly name: string | null;
  readonly optionTexts: readonly OptionText[];
  /** What was chosen of the product's modifiers, by id; one that is not there was left out. */
  readonly modifiers: readonly OptionChoice[];
}

/** Something that is not in the catalogue. Only API accounts add it. */
export interface CustomItem {
  readonly kind: 'custom';
  readonly id: string;
  readonly quantity: number;
  readonly listPrice: Amount;
  readonly sku: string;
  readonly name: string;
  readonly imageUrl: string;
}

export type CartItem = ProductItem | CustomItem;

/** What a shopper has picked. It holds no prices: a cart is priced for its customer whenever it is read. */
export interface Cart {
  /** A UUID. Whoever knows a guest's cart by it may use it. */
  readonly id: string;
  readonly channelId: number;
  /** Null: a guest's. */
  readonly customerId: number | null;
  readonly email: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly locale: string;
  /** Grows by one with each change. */
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly expiresAt: Date;
  /** In the order in which they were added. */
  readonly items: readonly CartItem[];
}

/**
 * Whether the caller may use a cart: an API account any cart of its store; a shopper the carts of this channel that
 * are a guest's or their own. To anyone else a customer's cart does not exist (docs/adr/0030-who-may-use-a-cart.md).
 */
export function mayUse(ctx: Context, cart: Pick<Cart, 'channelId' | 'customerId'>): boolean {
  if (ctx.actor.caller.kind === 'account') return true;
  if (cart.channelId !== ctx.channelId) return false;
  return cart.customerId === null || cart.customerId === customerIdOf(ctx.actor);
}

/** The same call through the eyes of the cart's shopper, for what they may see and what they pay. */
export function asShopperOf(
  ctx: Context,
  { channelId, customerId }: Pick<Cart, 'channelId' | 'customerId'>,
): Context {
  if (channelId === ctx.channelId && customerId === customerIdOf(ctx.actor)) return ctx;
  return ctx.with({
    channelId,
    actor: {
      caller: ctx.actor.caller,
      shopper:
        customerId === null ? { kind: 'guest' } : { kind: 'customer', customerId, by: 'impersonation' },
      session: null,
    },
  });
}
