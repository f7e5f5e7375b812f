import type { Selectable } from 'kysely';
import type { Context } from '../../db/context.ts';
import type { SiteRoutes } from '../../db/tables.generated.ts';
import type { SiteRoute } from './channel.ts';

const toRoute = (row: Selectable<SiteRoutes>): SiteRoute => ({
  id: row.id,
  siteId: row.site_id,
  type: row.type,
  matching: row.matching,
  route: row.route,
});

/** The routes of every site of the store. */
export async function selectRoutes(ctx: Context): Promise<SiteRoute[]> {
  const rows = await ctx.db
    .selectFrom('site_routes')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .orderBy('id')
    .execute();
  return rows.map(toRoute);
}

/** Makes these routes or replaces them. */
export async function upsertRoutes(ctx: Context, routes: readonly SiteRoute[]): Promise<void> {
  const rows = routes.map(({ id, siteId, type, matching, route }) => ({
    store_id: ctx.store.id,
    id,
    site_id: siteId,
    type,
    matching,
    route,
  }));
  await ctx.db
    .insertInto('site_routes')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['store_id', 'id']).doUpdateSet((eb) => ({
        type: eb.ref('excluded.type'),
        matching: eb.ref('excluded.matching'),
        route: eb.ref('excluded.route'),
      })),
    )
    .execute();
}

export async function deleteRouteRow(ctx: Context, id: number): Promise<void> {
  await ctx.db.deleteFrom('site_routes').where('store_id', '=', ctx.store.id).where('id', '=', id).execute();
}
