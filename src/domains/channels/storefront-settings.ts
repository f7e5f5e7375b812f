import type { Context } from '../../db/context.ts';
import {
  ownSetting,
  setSetting,
  setting,
  storeOf,
  type SettingName,
  type Settings,
} from '../stores/index.ts';
import { channelNotFound } from './errors.ts';
import { channelById } from './channels.ts';

const STORE = 0;

/** Some settings by name; null: a channel has none of its own. */
export type SettingValues<N extends SettingName> = { readonly [Name in N]: Settings[Name] | null };

/**
 * What the store has set, defaults included, or what a channel has set for itself (`reference/settings.v3.yml`). Throws
 * `channels.not_found`.
 */
export async function readSettings<N extends SettingName>(
  ctx: Context,
  names: readonly N[],
  channelId: number | undefined,
): Promise<SettingValues<N>> {
  await checkChannel(ctx, channelId);
  const values: Partial<Record<N, unknown>> = {};
  for (const name of names)
    values[name] =
      channelId === undefined
        ? await setting(ctx, name, STORE)
        : ((await ownSetting(ctx, name, channelId)) ?? null);
  return values as SettingValues<N>;
}

/** Sets those that are named for the store or a channel; null takes one back. Throws `channels.not_found`. */
export async function changeSettings<N extends SettingName>(
  ctx: Context,
  patch: { readonly [Name in N]?: Settings[Name] | null | undefined },
  channelId: number | undefined,
): Promise<void> {
  await checkChannel(ctx, channelId);
  await ctx.transaction(async (tx) => {
    for (const [name, value] of Object.entries(patch) as [N, Settings[N] | null | undefined][])
      if (value !== undefined) await setSetting(tx, name, channelId ?? STORE, value ?? undefined);
  });
}

async function checkChannel(ctx: Context, id: number | undefined): Promise<void> {
  if (id !== undefined && !(await channelById(ctx, id))) throw channelNotFound(id);
}

/** What the shop is called on a channel (0: anywhere). */
export const storeName = async (ctx: Context, channelId = ctx.channelId): Promise<string> =>
  (await setting(ctx, 'profile.name', channelId)) ?? (await storeOf(ctx)).name;
