import type { Collection, Context } from '../../db/context.ts';
import { MAIN_CHANNEL } from './store.ts';
import { deleteSetting, deleteSettingValues, selectSettings, upsertSetting } from './settings.storage.ts';

/** The settings that Patron knows, with what holds where neither the channel nor the store says otherwise. */
export interface Settings {
  /** Wire facts 1: whether storefront tokens made after 2026-06-30 serve servers. */
  'storefrontTokens.serverUse': 'warn' | 'refuse';
  /** Wire facts 1: whether a login mutation ends the customer's earlier sessions. */
  'sessions.concurrent': 'single' | 'many';
  /**
   * Whether customers of no channel in particular may enter. On only for the default storefront where nothing is set
   * (`reference/customers.v3.yml`, "Create Customers").
   */
  'customers.allowGlobalLogins': boolean;
  /** Where new customers of a channel go; 0 is no group, null is the group marked as default. */
  'customers.defaultGroupId': number | null;
  /** Whose prices guests of a channel see; 0 is no group, null is the group marked for guests. */
  'customers.guestGroupId': number | null;
  /** Whether shoppers may make accounts of their own. */
  'customers.accountCreation': boolean;
  /** What new passwords need beside a letter. */
  'passwords.minimumLength': number;
  'passwords.requireLowerCase': boolean;
  'passwords.requireUpperCase': boolean;
  'passwords.minimumNumbers': number;
  'passwords.minimumSpecialCharacters': number;
  /** The keys of the store's reCAPTCHA, the secret sealed, and where it is asked for. */
  'recaptcha.siteKey': string;
  'recaptcha.secret': string | null;
  'recaptcha.onStorefront': boolean;
  'recaptcha.onCheckout': boolean;
  /** Ask shoppers for consent; kept for the settings endpoints (`reference/customers.v3.yml`). */
  'privacy.askShopperForTrackingConsent': boolean;
  'privacy.policyUrl': string;
  /** What the shop says of itself (`reference/settings.v3.yml`, "Store Profile"). Null: the name it was made with. */
  'profile.name': string | null;
  'profile.address': string;
  'profile.addressType': 'Home Office' | 'Commercial Office' | 'Retail' | 'Warehouse';
  'profile.email': string;
  'profile.phone': string;
  /** What search engines are told (the same, "SEO"). */
  'seo.pageTitle': string;
  'seo.metaDescription': string;
  'seo.metaKeywords': string;
  'seo.wwwRedirect': 'www' | 'no-www' | 'none';
  /** What a closed storefront says (the same, "Storefront Status"). */
  'status.maintenanceMessage': string;
  'status.prelaunchMessage': string;
  /** How dates are shown, as PHP writes formats (`reference/store_information.v2.yml`). */
  'display.dateFormat': string;
  'display.exportDateFormat': string;
  'display.extendedDateFormat': string;
  /** Whether storefronts offer the newsletter, and whether its box is ticked. */
  'newsletter.showSignup': boolean;
  'newsletter.checkedByDefault': boolean;
  /** Patron's own: what a seeded store was made of, and its secrets, sealed, so that a reset gives the same. */
  'patron.seed': string | null;
  'patron.access': string | null;
  'privacy.askShopperForTrackingConsentOnCheckout': boolean;
}

export type SettingName = keyof Settings;

const DEFAULTS: Settings = {
  'storefrontTokens.serverUse': 'warn',
  'sessions.concurrent': 'single',
  'customers.allowGlobalLogins': false,
  'customers.defaultGroupId': null,
  'customers.guestGroupId': null,
  'customers.accountCreation': true,
  'passwords.minimumLength': 7,
  'passwords.requireLowerCase': false,
  'passwords.requireUpperCase': false,
  'passwords.minimumNumbers': 1,
  'passwords.minimumSpecialCharacters': 0,
  'recaptcha.siteKey': '',
  'recaptcha.secret': null,
  'recaptcha.onStorefront': false,
  'recaptcha.onCheckout': false,
  'privacy.askShopperForTrackingConsent': false,
  'privacy.policyUrl': '',
  'profile.name': null,
  'profile.address': '',
  'profile.addressType': 'Home Office',
  'profile.email': '',
  'profile.phone': '',
  'seo.pageTitle': '',
  'seo.metaDescription': '',
  'seo.metaKeywords': '',
  'seo.wwwRedirect': 'none',
  'status.maintenanceMessage': '',
  'status.prelaunchMessage': '',
  'display.dateFormat': 'M jS Y',
  'display.exportDateFormat': 'M jS Y',
  'display.extendedDateFormat': 'M jS Y @ g:i A',
  'newsletter.showSignup': true,
  'newsletter.checkedByDefault': false,
  'patron.seed': null,
  'patron.access': null,
  'privacy.askShopperForTrackingConsentOnCheckout': false,
};

const DEFAULTS_OF_MAIN_CHANNEL: Settings = { ...DEFAULTS, 'customers.allowGlobalLogins': true };

const settingsOfStore: Collection<'all', Map<number, Map<string, unknown>>> = {
  name: 'settings',
  unloadedBy: { store: 'all' },
  load: async (ctx) => new Map([['all' as const, await selectSettings(ctx)]]),
};

/** What was set for this channel (0: the store) itself, or undefined. */
export async function ownSetting<N extends SettingName>(
  ctx: Context,
  name: N,
  channelId: number,
): Promise<Settings[N] | undefined> {
  const settings = await ctx.services.memory.get(ctx, settingsOfStore, 'all');
  return settings?.get(channelId)?.get(name) as Settings[N] | undefined;
}

/** The setting that holds on a channel: its own, else the store's, else the default. */
export async function setting<N extends SettingName>(
  ctx: Context,
  name: N,
  channelId = ctx.channelId,
): Promise<Settings[N]> {
  const defaults = channelId === MAIN_CHANNEL ? DEFAULTS_OF_MAIN_CHANNEL : DEFAULTS;
  return (await ownSetting(ctx, name, channelId)) ?? (await ownSetting(ctx, name, 0)) ?? defaults[name];
}

/** Sets it for a channel (0: the store); undefined takes it back, so that the store's or the default holds again. */
export async function setSetting<N extends SettingName>(
  ctx: Context,
  name: N,
  channelId: number,
  value: Settings[N] | undefined,
): Promise<void> {
  await ctx.transaction(async (tx) => {
    if (value === undefined) await deleteSetting(tx, channelId, name);
    else await upsertSetting(tx, channelId, name, value);
    await tx.changed('store', null);
  });
}

/** Takes it back wherever it names one of these, which are gone. */
export async function unsetValues<N extends SettingName>(
  tx: Context,
  name: N,
  values: readonly Settings[N][],
): Promise<void> {
  if (await deleteSettingValues(tx, name, values)) await tx.changed('store', null);
}
