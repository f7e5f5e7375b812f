import {
  addItems,
  createCart as create,
  createRedirectUrls,
  deleteCart as remove,
  getCart as find,
  removeItem,
  setCartCustomer,
  updateItem,
  viewCart,
  type Cart,
} from '../../../domains/carts/index.ts';
import { MAIN_CHANNEL } from '../../../domains/stores/index.ts';
import type { Context } from '../../../db/context.ts';
import { created, defineOperation, noContent, ok, type QueryOf } from '../operation.ts';
import {
  fromWireCustomItem,
  fromWireLine,
  fromWireParams,
  toWireCart,
  toWireRedirectUrls,
} from './carts.wire.ts';

/** `{data, meta}` of a cart, with what the request wants included. */
async function wireOf(ctx: Context, cart: Cart, { include = [] }: QueryOf<'getCart'>) {
  const redirectUrls = include.includes('redirect_urls') ? await createRedirectUrls(ctx, cart) : null;
  const data = toWireCart(ctx, await viewCart(ctx, cart), {
    physicalOptions: include.includes('line_items.physical_items.options'),
    digitalOptions: include.includes('line_items.digital_items.options'),
    redirectUrls,
  });
  return { data, meta: {} };
}

const createCart = defineOperation('createCart', async ({ ctx, body, query }) => {
  const cart = await create(ctx, {
    channelId: body.channel_id ?? MAIN_CHANNEL,
    customerId: body.customer_id || null,
    ...(body.currency && { currency: body.currency.code }),
    ...(body.locale !== undefined && { locale: body.locale }),
    products: (body.line_items ?? []).map(fromWireLine),
    customItems: (body.custom_items ?? []).map(fromWireCustomItem),
  });
  return created(await wireOf(ctx, cart, query));
});

const getCart = defineOperation('getCart', async ({ ctx, path, query }) =>
  ok(await wireOf(ctx, await find(ctx, path.cartId), query)),
);

const updateCart = defineOperation('updateCart', async ({ ctx, path, body, query }) => {
  const cart = await setCartCustomer(ctx, path.cartId, body.customer_id || null, body.version);
  return created(await wireOf(ctx, cart, query));
});

const deleteCart = defineOperation('deleteCart', async ({ ctx, path }) => {
  await remove(ctx, path.cartId);
  return noContent;
});

const addCartLineItems = defineOperation('addCartLineItems', async ({ ctx, path, body, query }) => {
  const items = {
    products: (body.line_items ?? []).map(fromWireLine),
    customItems: (body.custom_items ?? []).map(fromWireCustomItem),
  };
  return created(await wireOf(ctx, await addItems(ctx, path.cartId, items, body.version), query));
});

const updateCartLineItem = defineOperation('updateCartLineItem', async ({ ctx, path, body, query }) => {
  const change = fromWireLine(body.line_item);
  return ok(await wireOf(ctx, await updateItem(ctx, path.cartId, path.itemId, change, body.version), query));
});

const deleteCartLineItem = defineOperation('deleteCartLineItem', async ({ ctx, path, body, query }) => {
  const cart = await removeItem(ctx, path.cartId, path.itemId, body?.version);
  return cart ? ok(await wireOf(ctx, cart, query)) : noContent;
});

const createCartRedirectURL = defineOperation('createCartRedirectURL', async ({ ctx, path, body }) => {
  const cart = await find(ctx, path.cartId);
  const urls = await createRedirectUrls(ctx, cart, fromWireParams(body?.query_params ?? []));
  return created({ data: toWireRedirectUrls(urls), meta: {} });
});

export const cartOperations = [
  createCart,
  getCart,
  updateCart,
  deleteCart,
  addCartLineItems,
  updateCartLineItem,
  deleteCartLineItem,
  createCartRedirectURL,
];
