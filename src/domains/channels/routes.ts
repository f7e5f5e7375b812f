import type { Collection, Context } from '../../db/context.ts';
import { reserveIds } from '../../db/ids.ts';
import type { SiteRoute } from './channel.ts';
import { siteById, tellSite, write } from './channels.ts';
import { lockSite } from './channels.storage.ts';
import { repeatedRoute, routeNotFound, siteNotFound, unknownRoute } from './errors.ts';
import { deleteRouteRow, selectRoutes, upsertRoutes } from './routes.storage.ts';

/** What a route says; with an id, the one it replaces. */
export type RouteInput = Pick<SiteRoute, 'type' | 'matching' | 'route'> & {
  readonly id?: number | undefined;
};

const routesOfStore: Collection<'all', readonly SiteRoute[]> = {
  name: 'site-routes',
  unloadedBy: { channel: 'all' },
  load: async (ctx) => new Map([['all' as const, await selectRoutes(ctx)]]),
};

/** The routes of a site, by id. Throws `channels.site_not_found`. */
export async function listRoutes(ctx: Context, siteId: number): Promise<readonly SiteRoute[]> {
  if (!(await siteById(ctx, siteId))) throw siteNotFound(siteId);
  const all = (await ctx.services.memory.get(ctx, routesOfStore, 'all')) ?? [];
  return all.filter((route) => route.siteId === siteId);
}

/** Throws `channels.site_not_found` or `channels.route_not_found`. */
export async function readRoute(ctx: Context, siteId: number, id: number): Promise<SiteRoute> {
  const route = (await listRoutes(ctx, siteId)).find((one) => one.id === id);
  if (!route) throw routeNotFound(id);
  return route;
}

/** Throws `channels.site_not_found` or `channels.route_not_found`. */
export async function updateRoute(
  ctx: Context,
  siteId: number,
  id: number,
  input: Omit<RouteInput, 'id'>,
): Promise<SiteRoute> {
  await readRoute(ctx, siteId, id);
  return (await saveRoutes(ctx, siteId, [{ ...input, id }]))[0]!;
}

/**
 * Replaces the routes that have an id and makes the others: all of them, or none.
 * Throws `channels.site_not_found`, `channels.unknown_route` or `channels.repeated_route`.
 */
export async function saveRoutes(
  ctx: Context,
  siteId: number,
  inputs: readonly RouteInput[],
): Promise<SiteRoute[]> {
  const fresh = await reserveIds(ctx, 'route', inputs.filter(({ id }) => id === undefined).length);
  const routes = inputs.map(({ id, type, matching, route }): SiteRoute => ({
    id: id ?? fresh.shift()!,
    siteId,
    type,
    matching,
    route,
  }));
  return write(ctx, async (tx) => {
    const site = await lockSite(tx, siteId);
    if (!site) throw siteNotFound(siteId);
    await mustBeKnown(tx, siteId, inputs);
    await upsertRoutes(tx, routes);
    await tellSite(tx, 'route', site);
    return routes;
  });
}

async function mustBeKnown(tx: Context, siteId: number, inputs: readonly RouteInput[]): Promise<void> {
  const known = new Set((await listRoutes(tx, siteId)).map(({ id }) => id));
  const named = new Set<number>();
  for (const [index, { id }] of inputs.entries()) {
    if (id === undefined) continue;
    if (!known.has(id)) throw unknownRoute(id, index);
    if (named.has(id)) throw repeatedRoute(id, index);
    named.add(id);
  }
}

/** Throws `channels.site_not_found` or `channels.route_not_found`. */
export async function deleteRoute(ctx: Context, siteId: number, id: number): Promise<void> {
  await write(ctx, async (tx) => {
    const site = await lockSite(tx, siteId);
    if (!site) throw siteNotFound(siteId);
    await readRoute(tx, siteId, id);
    await deleteRouteRow(tx, id);
    await tellSite(tx, 'route', site);
  });
}
