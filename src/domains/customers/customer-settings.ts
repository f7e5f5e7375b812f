import type { Context } from '../../db/context.ts';
import { channelById, channelNotFound } from '../channels/index.ts';
import { ownSetting, setSetting, setting } from '../stores/index.ts';
import { unknownGroup } from './errors.ts';
import { defaultGroupId, guestGroupId, markGroup } from './groups.ts';
import { keepGroups } from './groups.storage.ts';

/** What is set about customers (`reference/customers.v3.yml`). Null: the store's setting holds. */
export interface CustomerSettings {
  readonly askShopperForTrackingConsent: boolean | null;
  readonly askShopperForTrackingConsentOnCheckout: boolean | null;
  readonly policyUrl: string | null;
  /** 0 is no group. */
  readonly guestGroupId: number | null;
  readonly defaultGroupId: number | null;
}

export interface ChannelCustomerSettings extends CustomerSettings {
  readonly allowGlobalLogins: boolean;
}

/** What is left out stays; null takes a setting back. */
export type CustomerSettingsPatch = {
  readonly [Name in keyof ChannelCustomerSettings]?: ChannelCustomerSettings[Name] | null | undefined;
};

const STORE = 0;

/** The store's settings as they hold, defaults included. */
export const storeCustomerSettings = async (ctx: Context): Promise<CustomerSettings> => ({
  askShopperForTrackingConsent: await setting(ctx, 'privacy.askShopperForTrackingConsent', STORE),
  askShopperForTrackingConsentOnCheckout: await setting(
    ctx,
    'privacy.askShopperForTrackingConsentOnCheckout',
    STORE,
  ),
  policyUrl: await setting(ctx, 'privacy.policyUrl', STORE),
  guestGroupId: await guestGroupId(ctx, STORE),
  defaultGroupId: await defaultGroupId(ctx, STORE),
});

/** What a channel sets for itself. Throws `channels.not_found`. */
export async function channelCustomerSettings(
  ctx: Context,
  channelId: number,
): Promise<ChannelCustomerSettings> {
  if (!(await channelById(ctx, channelId))) throw channelNotFound(channelId);
  return {
    askShopperForTrackingConsent:
      (await ownSetting(ctx, 'privacy.askShopperForTrackingConsent', channelId)) ?? null,
    askShopperForTrackingConsentOnCheckout:
      (await ownSetting(ctx, 'privacy.askShopperForTrackingConsentOnCheckout', channelId)) ?? null,
    policyUrl: (await ownSetting(ctx, 'privacy.policyUrl', channelId)) ?? null,
    guestGroupId: (await ownSetting(ctx, 'customers.guestGroupId', channelId)) ?? null,
    defaultGroupId: (await ownSetting(ctx, 'customers.defaultGroupId', channelId)) ?? null,
    allowGlobalLogins: await setting(ctx, 'customers.allowGlobalLogins', channelId),
  };
}

/** Throws `customers.unknown_group`. */
export async function updateStoreCustomerSettings(
  ctx: Context,
  patch: CustomerSettingsPatch,
): Promise<CustomerSettings> {
  await update(ctx, STORE, patch);
  return storeCustomerSettings(ctx);
}

/** Throws `channels.not_found` or `customers.unknown_group`. */
export async function updateChannelCustomerSettings(
  ctx: Context,
  channelId: number,
  patch: CustomerSettingsPatch,
): Promise<ChannelCustomerSettings> {
  if (!(await channelById(ctx, channelId))) throw channelNotFound(channelId);
  await update(ctx, channelId, patch);
  return channelCustomerSettings(ctx, channelId);
}

const NAMES = {
  askShopperForTrackingConsent: 'privacy.askShopperForTrackingConsent',
  askShopperForTrackingConsentOnCheckout: 'privacy.askShopperForTrackingConsentOnCheckout',
  policyUrl: 'privacy.policyUrl',
  allowGlobalLogins: 'customers.allowGlobalLogins',
} as const;

const GROUPS = {
  guestGroupId: { name: 'customers.guestGroupId', mark: 'is_group_for_guests' },
  defaultGroupId: { name: 'customers.defaultGroupId', mark: 'is_default' },
} as const;

const update = (ctx: Context, channelId: number, patch: CustomerSettingsPatch): Promise<void> =>
  ctx.transaction(async (tx) => {
    for (const key of Object.keys(NAMES) as (keyof typeof NAMES)[]) {
      const value = patch[key];
      if (value !== undefined) await setSetting(tx, NAMES[key], channelId, value ?? undefined);
    }
    for (const key of Object.keys(GROUPS) as (keyof typeof GROUPS)[]) {
      const groupId = patch[key];
      if (groupId === undefined) continue;
      const { name, mark } = GROUPS[key];
      if (channelId === STORE) await markGroup(tx, mark, groupId || null);
      else await chooseGroup(tx, name, channelId, groupId);
    }
  });

/** Throws `customers.unknown_group`. */
async function chooseGroup(
  tx: Context,
  name: 'customers.guestGroupId' | 'customers.defaultGroupId',
  channelId: number,
  groupId: number | null,
): Promise<void> {
  if (groupId && !(await keepGroups(tx, [groupId])).has(groupId)) throw unknownGroup(groupId);
  await setSetting(tx, name, channelId, groupId ?? undefined);
}
