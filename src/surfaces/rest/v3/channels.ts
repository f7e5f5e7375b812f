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
import { listChannelAssignments } from '../../../domains/currencies/index.ts';
import type { Context } from '../../../db/context.ts';
import type { components } from '../contract.generated.ts';
import { momentRange, timestamp } from '../moments.ts';
import { defineOperation, ok, type BodyOf } from '../operation.ts';
import { given } from '../given.ts';
import { pageOfAll } from '../slice.ts';
import { toWireCurrencies } from './channel-currency-assignments.ts';

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

/** The same with what a request wants included. A channel that is deleted sells in nothing. */
async function withIncluded(
  ctx: Context,
  { include }: { readonly include?: 'currencies' },
): Promise<(channel: Channel) => WireChannel> {
  if (include === undefined) return toWire;
  const sold = new Map((await listChannelAssignments(ctx)).map((each) => [each.channelId, each]));
  return (channel) => {
    const assignment = sold.get(channel.id);
    return { ...toWire(channel), ...(assignment && { currencies: toWireCurrencies(assignment) }) };
  };
}

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
  return ok(pageOfAll(query, channels, await withIncluded(ctx, query)));
});

const createChannel = defineOperation('createChannel', async ({ ctx, body }) => {
  const { name, type, platform } = body;
  return ok({ data: toWire(await create(ctx, { ...fromWire(body), name, type, platform })), meta: {} });
});

const getChannel = defineOperation('getChannel', async ({ ctx, path, query }) => {
  const channel = await channelById(ctx, path.channel_id);
  if (!channel) throw channelNotFound(path.channel_id);
  return ok({ data: (await withIncluded(ctx, query))(channel), meta: {} });
});

const updateChannel = defineOperation('updateChannel', async ({ ctx, path, body }) =>
  ok({ data: toWire(await update(ctx, path.channel_id, fromWire(body))), meta: {} }),
);

/** Channels (`reference/channels.v3.yml`). */
export const channelOperations = [getChannels, createChannel, getChannel, updateChannel];
