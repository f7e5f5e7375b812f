import type { Selectable } from 'kysely';
import { violatedConstraint } from '../../db/errors.ts';
import type { Context, Database } from '../../db/context.ts';
import type { Channels, Sites } from '../../db/tables.generated.ts';
import type { Channel, Site } from './channel.ts';
import { hostTaken, siteExists } from './errors.ts';

const toChannel = (row: Selectable<Channels>): Channel => ({
  id: row.id,
  type: row.type,
  platform: row.platform,
  name: row.name,
  status: row.status,
  externalId: row.external_id,
  iconUrl: row.icon_url,
  isVisible: row.is_visible,
  isListableFromUi: row.is_listable_from_ui,
  configMeta: row.config_meta as Record<string, unknown>,
  createdAt: row.created_at,
  modifiedAt: row.modified_at,
});

const toSite = (row: Selectable<Sites>): Site => ({
  id: row.id,
  channelId: row.channel_id,
  url: row.url,
  createdAt: row.created_at,
  modifiedAt: row.modified_at,
});

export async function upsertChannel(ctx: Context, channel: Channel): Promise<void> {
  const values = {
    type: channel.type,
    platform: channel.platform,
    name: channel.name,
    status: channel.status,
    external_id: channel.externalId,
    icon_url: channel.iconUrl,
    is_visible: channel.isVisible,
    is_listable_from_ui: channel.isListableFromUi,
    config_meta: JSON.stringify(channel.configMeta),
    modified_at: channel.modifiedAt,
  };
  await ctx.db
    .insertInto('channels')
    .values({ store_id: ctx.store.id, id: channel.id, created_at: channel.createdAt, ...values })
    .onConflict((conflict) => conflict.columns(['store_id', 'id']).doUpdateSet(values))
    .execute();
}

export async function selectChannels(ctx: Context): Promise<Channel[]> {
  const rows = await ctx.db
    .selectFrom('channels')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .orderBy('id')
    .execute();
  return rows.map(toChannel);
}

/** Makes whoever else changes the channels of this store wait until the commit. What is read after it is the latest. */
export async function lockChannels(tx: Context): Promise<void> {
  await tx.db
    .selectFrom('channels')
    .select('id')
    .where('store_id', '=', tx.store.id)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

/** The site, locked until the commit. */
export async function lockSite(tx: Context, id: number): Promise<Site | null> {
  const row = await tx.db
    .selectFrom('sites')
    .selectAll()
    .where('store_id', '=', tx.store.id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? toSite(row) : null;
}

export async function selectSites(ctx: Context): Promise<Site[]> {
  const rows = await ctx.db
    .selectFrom('sites')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .orderBy('id')
    .execute();
  return rows.map(toSite);
}

/** Writes a site and claims its host; null where no host may be claimed. Throws `channels.site_exists` or `channels.host_taken`. */
export async function upsertSite(ctx: Context, site: Site, host: string | null): Promise<void> {
  const key = { store_id: ctx.store.id, site_id: site.id };
  try {
    await ctx.db
      .insertInto('sites')
      .values({
        store_id: ctx.store.id,
        id: site.id,
        channel_id: site.channelId,
        url: site.url,
        created_at: site.createdAt,
        modified_at: site.modifiedAt,
      })
      .onConflict((conflict) =>
        conflict.columns(['store_id', 'id']).doUpdateSet({ url: site.url, modified_at: site.modifiedAt }),
      )
      .execute();
  } catch (error) {
    if (violatedConstraint(error, 'unique')) throw siteExists(site.channelId);
    throw error;
  }
  await ctx.db
    .deleteFrom('site_hosts')
    .where('store_id', '=', ctx.store.id)
    .where('site_id', '=', site.id)
    .execute();
  if (host === null) return;
  const claimed = await ctx.db
    .insertInto('site_hosts')
    .values({ host, ...key })
    .onConflict((conflict) => conflict.column('host').doNothing())
    .returning('host')
    .executeTakeFirst();
  if (!claimed) throw hostTaken(host);
}

export async function deleteSiteRow(ctx: Context, id: number): Promise<void> {
  await ctx.db.deleteFrom('sites').where('store_id', '=', ctx.store.id).where('id', '=', id).execute();
}

/** Which store and channel a host belongs to. Asked before the store is known, and so not by store. */
export async function selectHost(
  db: Database,
  host: string,
): Promise<{ storeHash: string; channelId: number } | null> {
  const row = await db
    .selectFrom('site_hosts')
    .innerJoin('stores', 'stores.store_id', 'site_hosts.store_id')
    .innerJoin('sites', (join) =>
      join.onRef('sites.store_id', '=', 'site_hosts.store_id').onRef('sites.id', '=', 'site_hosts.site_id'),
    )
    .select(['stores.hash', 'sites.channel_id'])
    .where('host', '=', host)
    .executeTakeFirst();
  return row ? { storeHash: row.hash, channelId: row.channel_id } : null;
}
