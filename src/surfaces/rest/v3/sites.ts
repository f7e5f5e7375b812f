import {
  createSite as create,
  deleteSite as remove,
  listSites,
  readSite,
  readSiteOfChannel,
  updateSite as update,
  type Site,
} from '../../../domains/channels/index.ts';
import type { Context } from '../../../db/context.ts';
import type { components } from '../contract.generated.ts';
import { timestamp } from '../moments.ts';
import { created, defineOperation, noContent, ok } from '../operation.ts';
import { pageOfAll } from '../slice.ts';

type WireSite = components['schemas']['Site'];
type UrlType = WireSite['urls'][number]['type'];

/** Shoppers are at the primary address; Patron's own pages, checkout among them, are at the canonical host. */
const URL_TYPES: readonly UrlType[] = ['primary', 'canonical', 'checkout'];

const toWire = (ctx: Context, site: Site): WireSite => {
  const canonical = ctx.services.urls.storefront(ctx.store, site.channelId);
  const dates = { created_at: timestamp(site.createdAt), updated_at: timestamp(site.modifiedAt) };
  return {
    id: site.id,
    url: site.url,
    channel_id: site.channelId,
    ...dates,
    ssl_status: 'dedicated',
    urls: URL_TYPES.map((type) => ({ url: type === 'primary' ? site.url : canonical, type, ...dates })),
    is_checkout_url_customized: false,
  };
};

const envelope = (ctx: Context, site: Site) => ({ data: toWire(ctx, site), meta: {} });

const getSites = defineOperation('getSites', async ({ ctx, query }) => {
  // Every site has an address of each type, so `url_type:in` leaves out none.
  const channels = query['channel_id:in'];
  const sites = (await listSites(ctx)).filter((site) => channels?.includes(site.channelId) !== false);
  return ok(pageOfAll(query, sites, (site) => toWire(ctx, site)));
});

const createSite = defineOperation('createSite', async ({ ctx, body }) =>
  created(envelope(ctx, await create(ctx, { channelId: body.channel_id, url: body.url }))),
);

const getSite = defineOperation('getSite', async ({ ctx, path }) =>
  ok(envelope(ctx, await readSite(ctx, path.site_id))),
);

const updateSite = defineOperation('updateSite', async ({ ctx, path, body }) =>
  ok(envelope(ctx, await update(ctx, path.site_id, body))),
);

const deleteSite = defineOperation('deleteSite', async ({ ctx, path }) => {
  await remove(ctx, path.site_id);
  return noContent;
});

const getChannelSite = defineOperation('getChannelSite', async ({ ctx, path }) =>
  ok(envelope(ctx, await readSiteOfChannel(ctx, path.channel_id))),
);

const createChannelSite = defineOperation('createChannelSite', async ({ ctx, path, body }) =>
  ok(envelope(ctx, await create(ctx, { channelId: path.channel_id, url: body.url }))),
);

const updateChannelSite = defineOperation('updateChannelSite', async ({ ctx, path, body }) => {
  const { id } = await readSiteOfChannel(ctx, path.channel_id);
  return ok(envelope(ctx, await update(ctx, id, body)));
});

const deleteChannelSite = defineOperation('deleteChannelSite', async ({ ctx, path }) => {
  await remove(ctx, (await readSiteOfChannel(ctx, path.channel_id)).id);
  return ok({});
});

/** Sites (`reference/sites.v3.yml`), also by their channel (`reference/channels.v3.yml`). */
export const siteOperations = [
  getSites,
  createSite,
  getSite,
  updateSite,
  deleteSite,
  getChannelSite,
  createChannelSite,
  updateChannelSite,
  deleteChannelSite,
];
