import { dateOf } from '../../kernel/clock.ts';
import type { Collection, Context, Services } from '../../db/context.ts';
import { reserveId } from '../../db/ids.ts';
import { emit } from '../../db/outbox.ts';
import { firstStatus, isDeleted, mayHaveStatus, originOf, type Channel, type Site } from './channel.ts';
import {
  deleteSiteRow,
  lockChannels,
  lockSite,
  selectChannels,
  selectHost,
  selectSites,
  upsertChannel,
  upsertSite,
} from './channels.storage.ts';
import {
  badSiteUrl,
  badStatus,
  channelDeleted,
  channelExists,
  channelHasNoSite,
  channelNotFound,
  siteExists,
  siteNotFound,
} from './errors.ts';

export type ChannelInput = Partial<Omit<Channel, 'id' | 'createdAt' | 'modifiedAt'>> &
  Pick<Channel, 'name' | 'type' | 'platform'>;

const channelsOfStore: Collection<'all', readonly Channel[]> = {
  name: 'channels',
  unloadedBy: { channel: 'all' },
  load: async (ctx) => new Map([['all' as const, await selectChannels(ctx)]]),
};

const sitesOfStore: Collection<'all', readonly Site[]> = {
  name: 'sites',
  unloadedBy: { channel: 'all' },
  load: async (ctx) => new Map([['all' as const, await selectSites(ctx)]]),
};

export const listChannels = async (ctx: Context): Promise<readonly Channel[]> =>
  (await ctx.services.memory.get(ctx, channelsOfStore, 'all')) ?? [];

export const listSites = async (ctx: Context): Promise<readonly Site[]> =>
  (await ctx.services.memory.get(ctx, sitesOfStore, 'all')) ?? [];

export const channelById = async (ctx: Context, id: number): Promise<Channel | null> =>
  (await listChannels(ctx)).find((channel) => channel.id === id) ?? null;

export const siteById = async (ctx: Context, id: number): Promise<Site | null> =>
  (await listSites(ctx)).find((site) => site.id === id) ?? null;

/** The channel's own site, or null where its only address is the store's canonical host. */
export const siteOfChannel = async (ctx: Context, channelId: number): Promise<Site | null> =>
  (await listSites(ctx)).find((site) => site.channelId === channelId) ?? null;

/** Throws `channels.site_not_found`. */
export async function readSite(ctx: Context, id: number): Promise<Site> {
  const site = await siteById(ctx, id);
  if (!site) throw siteNotFound(id);
  return site;
}

/** Throws `channels.not_found` or `channels.site_not_found`. */
export async function readSiteOfChannel(ctx: Context, channelId: number): Promise<Site> {
  if (!(await channelById(ctx, channelId))) throw channelNotFound(channelId);
  const site = await siteOfChannel(ctx, channelId);
  if (!site) throw channelHasNoSite(channelId);
  return site;
}

/** The origins of a channel's sites: who may embed it and ask it across origins. */
export async function siteOrigins(ctx: Context, channelId: number): Promise<string[]> {
  return (await listSites(ctx)).filter((site) => site.channelId === channelId).map(originOf);
}

/** Makes a channel. The first of a store is channel 1. Throws `channels.bad_status` or `channels.already_exists`. */
export async function createChannel(ctx: Context, input: ChannelInput): Promise<Channel> {
  const status = input.status ?? firstStatus(input.type);
  if (status === 'deleted' || !mayHaveStatus(input.type, status)) throw badStatus(status, input.type);
  const now = dateOf(ctx.clock);
  const channel: Channel = {
    id: await reserveId(ctx, 'channel'),
    externalId: '',
    iconUrl: '',
    isVisible: true,
    isListableFromUi: true,
    configMeta: {},
    ...input,
    status,
    createdAt: now,
    modifiedAt: now,
  };
  return write(ctx, async (tx) => {
    await lockChannels(tx);
    await mustBeUnique(tx, channel);
    await upsertChannel(tx, channel);
    await tell(tx, 'created', channel.id);
    return channel;
  });
}

/**
 * Type and platform stay as they are. Throws `channels.not_found`, `channels.deleted`, `channels.bad_status` or
 * `channels.already_exists`.
 */
export const updateChannel = (
  ctx: Context,
  id: number,
  input: Partial<Omit<ChannelInput, 'type' | 'platform'>>,
): Promise<Channel> =>
  write(ctx, async (tx) => {
    await lockChannels(tx);
    const before = await channelById(tx, id);
    if (!before) throw channelNotFound(id);
    if (isDeleted(before)) throw channelDeleted(id);
    const channel = { ...before, ...input, modifiedAt: dateOf(ctx.clock) };
    // A channel that was opened does not go back to before its launch.
    const { status, type } = channel;
    if (status !== before.status && (status === 'prelaunch' || !mayHaveStatus(type, status)))
      throw badStatus(status, type);
    await mustBeUnique(tx, channel);
    await upsertChannel(tx, channel);
    await tell(tx, 'updated', channel.id);
    return channel;
  });

const tell = (tx: Context, what: 'created' | 'updated', id: number): Promise<void> =>
  emit(tx, [{ scope: `store/channel/${what}`, data: { type: 'channel', id } }]);

async function mustBeUnique(tx: Context, { id, name, type, platform }: Channel): Promise<void> {
  const isSame = (other: Channel): boolean =>
    other.id !== id && other.name === name && other.type === type && other.platform === platform;
  if ((await listChannels(tx)).some((other) => isSame(other) && !isDeleted(other))) throw channelExists(name);
}

/** Throws `channels.not_found`, `channels.site_exists`, `channels.host_taken` or `channels.bad_site_url`. */
export async function createSite(ctx: Context, input: { channelId: number; url: string }): Promise<Site> {
  if (!(await channelById(ctx, input.channelId))) throw channelNotFound(input.channelId);
  if (await siteOfChannel(ctx, input.channelId)) throw siteExists(input.channelId);
  const now = dateOf(ctx.clock);
  const url = siteUrl(input.url);
  const site: Site = {
    id: await reserveId(ctx, 'site'),
    channelId: input.channelId,
    url: url.origin,
    createdAt: now,
    modifiedAt: now,
  };
  await write(ctx, async (tx) => {
    await upsertSite(tx, site, claimableHost(url));
    await tellSite(tx, 'site', site);
  });
  return site;
}

/** Throws `channels.site_not_found`, `channels.host_taken` or `channels.bad_site_url`. */
export async function updateSite(ctx: Context, id: number, input: { url: string }): Promise<Site> {
  return write(ctx, async (tx) => {
    const before = await lockSite(tx, id);
    if (!before) throw siteNotFound(id);
    const url = siteUrl(input.url);
    const site = { ...before, url: url.origin, modifiedAt: dateOf(ctx.clock) };
    await upsertSite(tx, site, claimableHost(url));
    await tellSite(tx, 'site', site);
    return site;
  });
}

/** Throws `channels.site_not_found`. */
export async function deleteSite(ctx: Context, id: number): Promise<void> {
  await readSite(ctx, id);
  await write(ctx, async (tx) => {
    const site = await lockSite(tx, id);
    if (!site) throw siteNotFound(id);
    await deleteSiteRow(tx, id);
    await tellSite(tx, 'site', site);
  });
}

/** Made, changed or deleted, all are an update (`docs/integrations/webhooks/events/channels.mdx`, "Sites", "Routes"). */
export const tellSite = (
  tx: Context,
  what: 'site' | 'route',
  { id, channelId }: Pick<Site, 'id' | 'channelId'>,
): Promise<void> =>
  emit(tx, [{ scope: `store/channel/${channelId}/settings/${what}/updated`, data: { site_id: id } }]);

export const findHost = (
  services: Services,
  host: string,
): Promise<{ storeHash: string; channelId: number } | null> => selectHost(services.db, host);

/** Changes channels, sites or routes, and notes it. */
export const write = <T>(ctx: Context, change: (tx: Context) => Promise<T>): Promise<T> =>
  ctx.transaction(async (tx) => {
    const result = await change(tx);
    await tx.changed('channel', null);
    return result;
  });

function siteUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain =
    url &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    !url.search &&
    !url.hash &&
    !url.username &&
    !url.password;
  if (!plain) throw badSiteUrl(text);
  return url;
}

/**
 * Names that belong to no one (RFC 2606 and loopback): many stores of one installation may have their site there, and
 * none of them answers to it.
 */
const NOBODYS =
  /^(localhost|127(\.\d{1,3}){3}|\[::1\])$|(^|\.)(localhost|test|example|invalid|example\.(com|net|org))$/;

const claimableHost = (url: URL): string | null => (NOBODYS.test(url.hostname) ? null : url.host);
