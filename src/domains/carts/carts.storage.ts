import { sql, type Insertable, type Selectable } from 'kysely';
import { amountOf, toDecimal } from '../../kernel/money.ts';
import { anyOf } from '../../db/any-of.ts';
import type { Context, Database } from '../../db/context.ts';
import { storeGone, violatedConstraint } from '../../db/errors.ts';
import type { CartItems, Carts } from '../../db/tables.generated.ts';
import type { OptionChoice } from '../pricing/index.ts';
import type { Cart, CartItem, CustomItem, OptionText } from './cart.ts';

const PRICE_DECIMALS = 4;
const CHANNEL_KEY = 'carts_store_id_channel_id_fkey';

type Row = Selectable<Carts>;

const toCart = (row: Row, items: readonly CartItem[]): Cart => ({
  id: row.id,
  channelId: row.channel_id,
  customerId: row.customer_id,
  email: row.email,
  currency: row.currency,
  locale: row.locale,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  expiresAt: row.expires_at,
  items,
});

const toRow = (storeId: number, cart: Cart): Insertable<Carts> => ({
  store_id: storeId,
  id: cart.id,
  channel_id: cart.channelId,
  customer_id: cart.customerId,
  email: cart.email,
  currency: cart.currency,
  locale: cart.locale,
  version: cart.version,
  created_at: cart.createdAt,
  updated_at: cart.updatedAt,
  expires_at: cart.expiresAt,
});

function toItem(row: Selectable<CartItems>): CartItem {
  const listPrice = row.list_price === null ? null : amountOf(row.list_price);
  if (row.kind === 'custom') {
    const custom = row.custom as Pick<CustomItem, 'sku' | 'name' | 'imageUrl'>;
    return { kind: 'custom', id: row.id, quantity: row.quantity, listPrice: listPrice!, ...custom };
  }
  return {
    kind: 'product',
    id: row.id,
    productId: row.product_id!,
    variantId: row.variant_id!,
    quantity: row.quantity,
    listPrice,
    name: (row.custom as { name: string } | null)?.name ?? null,
    optionTexts: row.option_selections as OptionText[],
    modifiers: row.modifier_choices as OptionChoice[],
  };
}

function toItemRow(storeId: number, cartId: string, item: CartItem, position: number): Insertable<CartItems> {
  const common = {
    store_id: storeId,
    cart_id: cartId,
    id: item.id,
    position,
    kind: item.kind,
    quantity: item.quantity,
    list_price: item.listPrice === null ? null : toDecimal(item.listPrice, PRICE_DECIMALS),
  };
  if (item.kind === 'custom') {
    const { sku, name, imageUrl } = item;
    return {
      ...common,
      product_id: null,
      variant_id: null,
      option_selections: '[]',
      modifier_choices: '[]',
      custom: JSON.stringify({ sku, name, imageUrl }),
    };
  }
  return {
    ...common,
    product_id: item.productId,
    variant_id: item.variantId,
    option_selections: JSON.stringify(item.optionTexts),
    modifier_choices: JSON.stringify(item.modifiers),
    custom: item.name === null ? null : JSON.stringify({ name: item.name }),
  };
}

/** A cart with its items. `lock` keeps every other change of it waiting until the transaction ends. */
export async function selectCart(ctx: Context, id: string, lock: boolean): Promise<Cart | null> {
  const query = ctx.db
    .selectFrom('carts')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return null;
  const items = await ctx.db
    .selectFrom('cart_items')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('cart_id', '=', id)
    .orderBy('position')
    .execute();
  return toCart(row, items.map(toItem));
}

/** Throws `stores.not_found` where the store, and its channels with it, was deleted meanwhile. */
export async function insertCart(tx: Context, cart: Cart): Promise<void> {
  try {
    await tx.db.insertInto('carts').values(toRow(tx.store.id, cart)).execute();
  } catch (error) {
    throw violatedConstraint(error, 'foreign-key') === CHANNEL_KEY ? storeGone() : error;
  }
  await upsertItems(tx, cart.id, cart.items, 0);
}

/** Writes a cart that is locked and was read as `before`. */
export async function updateCartRow(tx: Context, before: Cart, cart: Cart): Promise<void> {
  await tx.db
    .updateTable('carts')
    .set({
      customer_id: cart.customerId,
      email: cart.email,
      currency: cart.currency,
      version: cart.version,
      updated_at: cart.updatedAt,
      expires_at: cart.expiresAt,
      abandoned_at: null,
    })
    .where('store_id', '=', tx.store.id)
    .where('id', '=', cart.id)
    .execute();
  const kept = new Set(cart.items.map((item) => item.id));
  const gone = before.items.filter((item) => !kept.has(item.id)).map((item) => item.id);
  if (gone.length > 0)
    await tx.db
      .deleteFrom('cart_items')
      .where('store_id', '=', tx.store.id)
      .where('cart_id', '=', cart.id)
      .where('id', '=', anyOf(gone))
      .execute();
  const changedFrom = cart.items.findIndex((item, position) => item !== before.items[position]);
  if (changedFrom >= 0) await upsertItems(tx, cart.id, cart.items, changedFrom);
}

/** Writes the items from a position on, as they are now. */
async function upsertItems(
  tx: Context,
  cartId: string,
  items: readonly CartItem[],
  from: number,
): Promise<void> {
  const rows = items.slice(from).map((item, index) => toItemRow(tx.store.id, cartId, item, from + index));
  if (rows.length === 0) return;
  await tx.db
    .insertInto('cart_items')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['store_id', 'cart_id', 'id']).doUpdateSet((eb) => ({
        position: eb.ref('excluded.position'),
        variant_id: eb.ref('excluded.variant_id'),
        quantity: eb.ref('excluded.quantity'),
        list_price: eb.ref('excluded.list_price'),
        option_selections: eb.ref('excluded.option_selections'),
        modifier_choices: eb.ref('excluded.modifier_choices'),
        custom: eb.ref('excluded.custom'),
      })),
    )
    .execute();
}

/** Answers whether it was there. */
export async function deleteCartRow(tx: Context, id: string): Promise<boolean> {
  const result = await tx.db
    .deleteFrom('carts')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** The cart that a customer changed last on a channel. */
export async function selectLatestCartId(
  ctx: Context,
  customerId: number,
  channelId: number,
  now: Date,
): Promise<string | null> {
  const row = await ctx.db
    .selectFrom('carts')
    .select('id')
    .where('store_id', '=', ctx.store.id)
    .where('customer_id', '=', customerId)
    .where('channel_id', '=', channelId)
    .where('expires_at', '>', now)
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Whoever gives this customer a cart waits here for the others who do, until the transaction ends. */
export async function lockCustomerCarts(tx: Context, customerId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(${tx.store.id}::int, ${-customerId}::int)`.execute(tx.db);
}

/** Removes what has expired, of every store. */
export async function deleteExpiredCarts(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('carts').where('expires_at', '<=', now).execute();
  await db.deleteFrom('cart_redirects').where('expires_at', '<=', now).execute();
}
