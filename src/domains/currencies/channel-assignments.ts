import type { Context } from '../../db/context.ts';
import { channelById, channelNotFound, isDeleted, listChannels } from '../channels/index.ts';
import { channelCurrencies } from './currencies.ts';
import {
  storeCurrencies,
  type ChannelCurrencies,
  type CurrencyAssignment,
  type StoreCurrencies,
} from './currency.ts';
import { deleteAssignment, replaceAssignment, selectCurrencies } from './currencies.storage.ts';
import { badChannelDefault, notEnabled, repeatedChannel, unknownChannel } from './errors.ts';

/** Which currencies a channel is to sell in, by code in any case. */
export interface NewChannelAssignment {
  readonly channelId: number;
  readonly enabledCurrencies: readonly string[];
  /** Transactional, and one of the enabled ones. */
  readonly defaultCurrency: string;
}

/** What one channel sells in. */
export interface ChannelAssignment extends ChannelCurrencies {
  readonly channelId: number;
}

/** What each channel of the store sells in, whether it was assigned to it or is the store's. */
export async function listChannelAssignments(ctx: Context): Promise<ChannelAssignment[]> {
  const channels = (await listChannels(ctx)).filter((channel) => !isDeleted(channel));
  return Promise.all(channels.map(({ id }) => assignmentOf(ctx, id)));
}

/** Throws `channels.not_found`. */
export async function readChannelAssignment(ctx: Context, channelId: number): Promise<ChannelAssignment> {
  if (!(await isChannel(ctx, channelId))) throw channelNotFound(channelId);
  return assignmentOf(ctx, channelId);
}

const assignmentOf = async (ctx: Context, channelId: number): Promise<ChannelAssignment> => ({
  channelId,
  ...(await channelCurrencies(ctx, channelId)),
});

async function isChannel(ctx: Context, id: number): Promise<boolean> {
  const channel = await channelById(ctx, id);
  return channel !== null && !isDeleted(channel);
}

/**
 * Says what channels sell in, all of them or none; what was assigned to them before is replaced. Throws, with the
 * `index` where there are several, `currencies.unknown_channel`, `currencies.repeated_channel`,
 * `currencies.not_enabled` or `currencies.bad_channel_default`.
 */
export async function assignCurrencies(
  ctx: Context,
  inputs: readonly NewChannelAssignment[],
): Promise<ChannelAssignment[]> {
  await ctx.transaction(async (tx) => {
    const store = storeCurrencies(await selectCurrencies(tx, true));
    const seen = new Set<number>();
    for (const [at, input] of inputs.entries()) {
      const index = inputs.length > 1 ? at : undefined;
      if (seen.has(input.channelId)) throw repeatedChannel(input.channelId, at);
      seen.add(input.channelId);
      if (!(await isChannel(tx, input.channelId))) throw unknownChannel(input.channelId, index);
      await replaceAssignment(tx, checked(store, input, index));
    }
    await tx.changed('currency', null);
  });
  return Promise.all(inputs.map(({ channelId }) => assignmentOf(ctx, channelId)));
}

function checked(
  store: StoreCurrencies,
  { channelId, enabledCurrencies, defaultCurrency }: NewChannelAssignment,
  index: number | undefined,
): CurrencyAssignment {
  const codes = [...new Set(enabledCurrencies.map((code) => code.toUpperCase()))];
  const missing = codes.filter((code) => !store.byCode.get(code)?.enabled);
  if (missing.length > 0) throw notEnabled(missing, index);
  const code = defaultCurrency.toUpperCase();
  const chosen = store.byCode.get(code);
  if (!chosen?.isTransactional || !codes.includes(code)) throw badChannelDefault(code, index);
  const enabledIds = codes.map((each) => store.byCode.get(each)!.id);
  return { channelId, enabledIds, defaultId: chosen.id };
}

/** Takes the assignment back, so that the channel sells in what the store does. Throws `channels.not_found`. */
export async function unassignCurrencies(ctx: Context, channelId: number): Promise<void> {
  if (!(await isChannel(ctx, channelId))) throw channelNotFound(channelId);
  await ctx.transaction(async (tx) => {
    await deleteAssignment(tx, channelId);
    await tx.changed('currency', null);
  });
}
