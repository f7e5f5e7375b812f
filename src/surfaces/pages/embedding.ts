import type { FastifyRequest } from 'fastify';
import type { Context } from '../../db/context.ts';
import { siteOrigins } from '../../domains/channels/index.ts';
import { ownOrigin } from '../../http/request.ts';

/** The checkout for frames, as `createCartRedirectUrls` links to it. */
export const EMBEDDED_CHECKOUT = '/embedded-checkout';

/** Whether a target is a page to be shown in a frame of the channel's site: it says `embedded=1`, or is made for it. */
export const isEmbedded = (target: string): boolean =>
  /[?&]embedded=1(?:[&#]|$)/.test(target) ||
  /^(?:https?:\/\/[^/]+)?\/embedded-checkout\/?(?:[?#]|$)/.test(target);

/** Who may frame an embedded page: the channel's site, or without one the store's own pages (attack 45). */
export async function framersOf(ctx: Context, request: FastifyRequest): Promise<readonly string[]> {
  const sites = await siteOrigins(ctx, ctx.channelId);
  return sites.length > 0 ? sites : [ownOrigin(request)];
}
