import type { Context } from '../../../db/context.ts';
import { changeSettings, readSettings, storeName } from '../../../domains/channels/index.ts';
import type { SettingName } from '../../../domains/stores/index.ts';
import { storeOf } from '../../../domains/stores/index.ts';
import { given } from '../given.ts';
import { defineOperation, ok, type BodyOf } from '../operation.ts';

const PROFILE = [
  'profile.address',
  'profile.addressType',
  'profile.email',
  'profile.name',
  'profile.phone',
] as const satisfies readonly SettingName[];

async function profileOf(ctx: Context, channelId: number | undefined) {
  const own = await readSettings(ctx, PROFILE, channelId);
  return {
    store_address: own['profile.address'],
    store_address_type: own['profile.addressType'],
    store_email: own['profile.email'],
    store_name: channelId === undefined ? await storeName(ctx, 0) : own['profile.name'],
    store_phone: own['profile.phone'],
  };
}

const fromProfile = (body: BodyOf<'updateSettingsStoreProfile'>) =>
  given({
    'profile.address': body.store_address,
    'profile.addressType': body.store_address_type,
    'profile.email': body.store_email,
    'profile.name': body.store_name,
    'profile.phone': body.store_phone,
  });

const SEO = [
  'seo.pageTitle',
  'seo.metaDescription',
  'seo.metaKeywords',
  'seo.wwwRedirect',
] as const satisfies readonly SettingName[];

async function seoOf(ctx: Context, channelId: number | undefined) {
  const own = await readSettings(ctx, SEO, channelId);
  return {
    page_title: own['seo.pageTitle'],
    meta_description: own['seo.metaDescription'],
    meta_keywords: own['seo.metaKeywords'],
    www_redirect: own['seo.wwwRedirect'],
  };
}

const fromSeo = (body: BodyOf<'updateSettingsStorefrontSeo'>) =>
  given({
    'seo.pageTitle': body.page_title,
    'seo.metaDescription': body.meta_description,
    'seo.metaKeywords': body.meta_keywords,
    'seo.wwwRedirect': body.www_redirect,
  });

const STATUS = [
  'status.maintenanceMessage',
  'status.prelaunchMessage',
] as const satisfies readonly SettingName[];

async function statusOf(ctx: Context, channelId: number | undefined) {
  const own = await readSettings(ctx, STATUS, channelId);
  return {
    down_for_maintenance_message: own['status.maintenanceMessage'],
    prelaunch_message: own['status.prelaunchMessage'],
  };
}

const fromStatus = (body: BodyOf<'updateSettingsStorefrontStatus'>) =>
  given({
    'status.maintenanceMessage': body.down_for_maintenance_message,
    'status.prelaunchMessage': body.prelaunch_message,
  });

/** Every store has one language: its own (docs/adr/0087-settings-of-the-store.md). */
const availableLocales = async (ctx: Context) => {
  const { language } = await storeOf(ctx);
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  return [{ id: language, name, fallback: null, is_supported: true }];
};

/** Settings of the store and of its channels (`reference/settings.v3.yml`). */
export const settingsOperations = [
  defineOperation('getSettingsStoreProfile', async ({ ctx, query }) =>
    ok({ data: await profileOf(ctx, query.channel_id), meta: {} }),
  ),
  defineOperation('updateSettingsStoreProfile', async ({ ctx, query, body }) => {
    await changeSettings(ctx, fromProfile(body), query.channel_id);
    return ok({ data: await profileOf(ctx, query.channel_id), meta: {} });
  }),
  defineOperation('getSettingsStorefrontSeo', async ({ ctx, query }) =>
    ok({ data: await seoOf(ctx, query.channel_id), meta: {} }),
  ),
  defineOperation('updateSettingsStorefrontSeo', async ({ ctx, query, body }) => {
    await changeSettings(ctx, fromSeo(body), query.channel_id);
    return ok({ data: await seoOf(ctx, query.channel_id), meta: {} });
  }),
  defineOperation('getSettingsStorefrontStatus', async ({ ctx, query }) =>
    ok({ data: await statusOf(ctx, query.channel_id), meta: {} }),
  ),
  defineOperation('updateSettingsStorefrontStatus', async ({ ctx, query, body }) => {
    await changeSettings(ctx, fromStatus(body), query.channel_id);
    return ok({ data: await statusOf(ctx, query.channel_id), meta: {} });
  }),
  defineOperation('getSettingsAvailableLocales', async ({ ctx }) =>
    ok({ data: await availableLocales(ctx), meta: {} }),
  ),
];
