import type { Context } from '../../../db/context.ts';

/** The link that puts a product into the cart, on the store's own pages of this channel. */
export const addToCartUrl = (ctx: Context, productId: number): string =>
  `${ctx.services.urls.storefront(ctx.store, ctx.channelId)}/cart.php?action=add&product_id=${productId}`;
