import { dateOf } from '../../kernel/clock.ts';
import { hashSecret, isUuid, newSecret } from '../../kernel/ids.ts';
import type { Context } from '../../db/context.ts';
import type { Cart } from './cart.ts';
import { badQueryParams } from './errors.ts';
import { burnRedirect, insertRedirect } from './redirects.storage.ts';

const REDIRECT_DAYS = 30;
const DAY = 86_400_000;
const OWN_PARAMETERS = new Set(['embedded', 'action', 'id', 'token']);

/** Absolute links to the store's own pages that bring a cart along. */
export interface RedirectUrls {
  readonly cartUrl: string;
  readonly checkoutUrl: string;
  readonly embeddedCheckoutUrl: string;
}

/** Further parameters of the links. */
export type QueryParams = readonly { readonly key: string; readonly value: string }[];

/**
 * Makes links for a cart that the caller may use. The three carry one token, which lasts 30 days and opens one of
 * them, once (docs/adr/0031-one-token-for-three-links.md). Throws `carts.bad_query_params`, or `carts.not_found`
 * where the cart was deleted meanwhile.
 */
export async function createRedirectUrls(
  ctx: Context,
  cart: Cart,
  params: QueryParams = [],
): Promise<RedirectUrls> {
  for (const { key } of params) if (OWN_PARAMETERS.has(key.toLowerCase())) throw badQueryParams(key);
  const token = newSecret();
  const now = dateOf(ctx.clock);
  await ctx.transaction((tx) =>
    insertRedirect(tx, {
      tokenHash: hashSecret(token),
      cartId: cart.id,
      createdAt: now,
      expiresAt: new Date(now.getTime() + REDIRECT_DAYS * DAY),
    }),
  );
  const base = ctx.services.urls.storefront(ctx.store, cart.channelId);
  const link = (...own: [string, string][]): string => {
    const query = new URLSearchParams([...own, ['id', cart.id], ['token', token]]);
    for (const { key, value } of params) query.append(key, value);
    return `${base}/cart.php?${query}`;
  };
  return {
    cartUrl: link(['action', 'load']),
    checkoutUrl: link(['action', 'loadInCheckout']),
    embeddedCheckoutUrl: link(['embedded', '1'], ['action', 'loadInCheckout']),
  };
}

/** Uses a link's token up; false where it does not open this cart. Taken back when the transaction is. */
export const burnLink = async (tx: Context, link: { cartId: string; token: string }): Promise<boolean> =>
  isUuid(link.cartId) && (await burnRedirect(tx, hashSecret(link.token), link.cartId, dateOf(tx.clock)));
