import {
  channelById,
  channelNotFound,
  createChannel as create,
  isAvailable,
  isOpen,
  listChannels,
  updateChannel as update,
  type Channel,
} from '../../../domains/channels/index.ts';
import type { components } from '../contract.generated.ts';
import { momentRange, timestamp } from '../moments.ts';
import { defineOperation, ok, type BodyOf } from '../operation.ts';
import { given } from './catalog/given.ts';
import { pageOfAll } from './catalog/slice.ts';

type WireChannel = components['schemas']['Channel'];

const toWire = (channel: Channel): WireChannel => ({
  id: channel.id,
  external_id: channel.externalId,
  is_listable_from_ui: channel.isListableFromUi,
  is_enabled: isOpen(channel),
  is_visible: channel.isVisible,
  status: channel.status as WireChannel['status'],
  name: channel.name,
  type: channel.type as WireChannel['type'],
  platform: channel.platform,
  date_created: timestamp(channel.createdAt),
  date_modified: timestamp(channel.modifiedAt),
  icon_url: channel.iconUrl,
});

/** What a body says of a channel; what it leaves out is not there. */
const fromWire = (body: BodyOf<'updateChannel'>) =>
  given({
    name: body.name,
    status: body.status,
    externalId: body.external_id,
    isListableFromUi: body.is_listable_from_ui,
    isVisible: body.is_visible,
  });

const within = (at: Date, { min, max }: ReturnType<typeof momentRange>): boolean =>
  (min === undefined || at >= min) && (max === undefined || at <= max);

const getChannels = defineOperation('getChannels', async ({ ctx, query }) => {
  const created = momentRange(query, 'date_created');
  const modified = momentRange(query, 'date_modified');
  const channels = (await listChannels(ctx)).filter(
    (channel) =>
      (query.available === undefined || isAvailable(channel) === query.available) &&
      (query['status:in'] as readonly string[] | undefined)?.includes(channel.status) !== false &&
      (query['type:in'] as readonly string[] | undefined)?.includes(channel.type) !== false &&
      query['platform:in']?.includes(channel.platform) !== false &&
      within(channel.createdAt, created) &&
      within(channel.modifiedAt, modified),
  );
  return ok(pageOfAll(query, channels, toWire));
});

const createChannel = defineOperation('createChannel', async ({ ctx, body }) => {
  const { name, type, platform } = body;
  return ok({ data: toWire(await create(ctx, { ...fromWire(body), name, type, platform })), meta: {} });
});

const getChannel = defineOperation('getChannel', async ({ ctx, path }) => {
  const channel = await channelById(ctx, path.channel_id);
  if (!channel) throw channelNotFound(path.channel_id);
  return ok({ data: toWire(channel), meta: {} });
});

const updateChannel = defineOperation('updateChannel', async ({ ctx, path, body }) =>
  ok({ data: toWire(await update(ctx, path.channel_id, fromWire(body))), meta: {} }),
);

/** Channels (`reference/channels.v3.yml`). */
export const channelOperations = [getChannels, createChannel, getChannel, updateChannel];
