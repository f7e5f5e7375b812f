import {
  deleteRoute,
  listRoutes,
  readRoute,
  saveRoutes,
  updateRoute,
  type SiteRoute,
} from '../../../domains/channels/index.ts';
import type { components } from '../contract.generated.ts';
import { created, defineOperation, noContent, ok } from '../operation.ts';
import { pageOfAll } from '../slice.ts';

type WireRoute = components['schemas']['SiteRoute'];

const toWire = ({ id, type, matching, route }: SiteRoute): WireRoute => ({
  id,
  type: type as WireRoute['type'],
  matching,
  route,
});

const getSiteRoutes = defineOperation('getSiteRoutes', async ({ ctx, path, query }) => {
  const routes = await listRoutes(ctx, path.site_id);
  const wanted = query.type === undefined ? routes : routes.filter(({ type }) => type === query.type);
  return ok(pageOfAll(query, wanted, toWire));
});

const createSiteRoute = defineOperation('createSiteRoute', async ({ ctx, path, body }) => {
  const [route] = await saveRoutes(ctx, path.site_id, [body]);
  return created({ data: toWire(route!), meta: {} });
});

/** Answers the first page of the site's routes, like a list without a query. */
const updateSiteRoutes = defineOperation('updateSiteRoutes', async ({ ctx, path, body }) => {
  await saveRoutes(ctx, path.site_id, body);
  return ok(pageOfAll({}, await listRoutes(ctx, path.site_id), toWire));
});

const getSiteRoute = defineOperation('getSiteRoute', async ({ ctx, path }) =>
  ok({ data: toWire(await readRoute(ctx, path.site_id, path.route_id)), meta: {} }),
);

/** Answers 201, as documented. */
const updateSiteRoute = defineOperation('updateSiteRoute', async ({ ctx, path, body }) =>
  created({ data: toWire(await updateRoute(ctx, path.site_id, path.route_id, body)), meta: {} }),
);

const deleteSiteRoute = defineOperation('deleteSiteRoute', async ({ ctx, path }) => {
  await deleteRoute(ctx, path.site_id, path.route_id);
  return noContent;
});

/** Where the kinds of pages are on a site (`reference/sites.v3.yml`). */
export const siteRouteOperations = [
  getSiteRoutes,
  createSiteRoute,
  updateSiteRoutes,
  getSiteRoute,
  updateSiteRoute,
  deleteSiteRoute,
];
