import type { FastifyRequest } from 'fastify';
import type { Context } from '../db/context.ts';
import { listChannels, listSites, originOf, siteOfChannel } from '../domains/channels/index.ts';
import { ownOrigin } from './request.ts';

/** Where a shopper may be sent: the store's own hosts and its channels' sites. The first is the channel's host. */
export async function homeOrigins(ctx: Context): Promise<readonly string[]> {
  const hostOf = (channelId: number): string =>
    originOf({ url: ctx.services.urls.storefront(ctx.store, channelId) });
  const channels = await listChannels(ctx);
  return [
    hostOf(ctx.channelId),
    ...channels.map(({ id }) => hostOf(id)),
    ...(await listSites(ctx)).map(originOf),
  ];
}

/** The same for a page, whose own host comes first. */
export const pageHomes = async (ctx: Context, request: FastifyRequest): Promise<readonly string[]> => [
  ownOrigin(request),
  ...(await homeOrigins(ctx)),
];

/**
 * The one way to follow a target that a token, a link or a form names: a path, or an absolute URL of one of the homes.
 * Anything else goes to the fallback. The answer is a path for the request's own host, and absolute for another home.
 */
export function safeRedirect(
  target: string | null | undefined,
  homes: readonly string[],
  fallback: string,
): string {
  // Browsers drop control characters and take a backslash for a slash, so neither is ever meant well.
  if (!target || target.length > 8_192 || /[\p{Cc}\\]/u.test(target)) return fallback;
  const own = homes[0]!;
  const url = URL.canParse(target, `${own}/`) ? new URL(target, `${own}/`) : null;
  if (!url || !homes.includes(url.origin) || url.username || url.password) return fallback;
  if (!isPlainPath(url.pathname)) return fallback;
  return url.origin === own ? url.pathname + url.search + url.hash : url.href;
}

/** The same as an absolute URL, for a script of another origin that goes there itself. */
export const absoluteRedirect = (target: string, homes: readonly string[]): string =>
  new URL(target, `${homes[0]!}/`).href;

/** Not one that another program could read as a host or a header: `//evil`, `/%2f%2fevil`, `/%5cevil`, `/%0d%0a`. */
const isPlainPath = (path: string): boolean =>
  !/^\/(?:\/|%(?:25)*(?:2f|5c))/i.test(path) && !/%(?:25)*(?:5c|0[0-9a-f]|1[0-9a-f]|7f)/i.test(path);

/**
 * A page of the channel's site, or of its hosted pages where it has none, by a path that somebody names; null where it is
 * anything but a path there. For links that are mailed.
 */
export async function channelPage(ctx: Context, path: string): Promise<string | null> {
  const site = await siteOfChannel(ctx, ctx.channelId);
  const base = site?.url ?? ctx.services.urls.storefront(ctx.store, ctx.channelId);
  if (!path.startsWith('/') || path.length > 2_048) return null;
  const safe = safeRedirect(path, [originOf({ url: base })], '');
  return safe === '' ? null : base + safe;
}
