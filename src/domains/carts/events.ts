import type { Context } from '../../db/context.ts';
import { emit, type OutboxEvent } from '../../db/outbox.ts';
import type { Cart, CartItem } from './cart.ts';

type Told = Pick<Cart, 'id' | 'channelId'>;

/** A new cart is told as changed too, and so is each of its lines (`docs/integrations/webhooks/events/index.mdx`). */
export const tellCreated = (tx: Context, cart: Cart): Promise<void> =>
  emit(tx, [...ofCart(cart, ['created', 'updated']), ...ofLines(cart, [], cart.items)]);

export const tellUpdated = (tx: Context, before: Cart, cart: Cart): Promise<void> =>
  emit(tx, [...ofCart(cart, ['updated']), ...ofLines(cart, before.items, cart.items)]);

export const tellDeleted = (tx: Context, cart: Told): Promise<void> => emit(tx, ofCart(cart, ['deleted']));

/** Nothing about them changed for long (`docs/integrations/webhooks/events/index.mdx`, "Carts"). */
export const tellAbandoned = (tx: Context, carts: readonly Told[]): Promise<void> =>
  emit(
    tx,
    carts.flatMap((cart) => ofCart(cart, ['abandoned'])),
  );

/** The last line was taken out, and the cart went with it. */
export const tellEmptied = (tx: Context, before: Cart): Promise<void> =>
  emit(tx, [...ofCart(before, ['updated', 'deleted']), ...ofLines(before, before.items, [])]);

/** Each event is told twice: to those who listen to the store, and to those who listen to the channel. */
const ofCart = ({ id, channelId }: Told, names: readonly string[]): OutboxEvent[] =>
  names.flatMap((name) => [
    { scope: `store/cart/${name}`, data: { type: 'cart', id } },
    { scope: `store/channel/${channelId}/cart/${name}`, data: { cart_id: id } },
  ]);

function ofLines(cart: Told, before: readonly CartItem[], after: readonly CartItem[]): OutboxEvent[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.filter(({ id }) => !old.has(id)).flatMap((item) => ofLine(cart, item, 'created')),
    ...after
      .filter((item) => old.has(item.id) && !isSame(old.get(item.id)!, item))
      .flatMap((item) => ofLine(cart, item, 'updated')),
    ...before.filter(({ id }) => !kept.has(id)).flatMap((item) => ofLine(cart, item, 'deleted')),
  ];
}

const ofLine = ({ id: cartId, channelId }: Told, { id }: CartItem, name: string): OutboxEvent[] => [
  { scope: `store/cart/lineItem/${name}`, data: { type: 'cart_line_item', id, cartId } },
  {
    scope: `store/channel/${channelId}/cart/lineItem/${name}`,
    data: { cart_id: cartId, cart_item_id: id },
  },
];

/** Amounts are exact and written as text, so that what is the same reads the same. */
const isSame = (one: CartItem, other: CartItem): boolean =>
  one === other || JSON.stringify(one, plain) === JSON.stringify(other, plain);

const plain = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
