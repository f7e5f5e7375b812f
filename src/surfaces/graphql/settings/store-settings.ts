import type { Context } from '../../../db/context.ts';
import { channelById, siteOfChannel, storeName } from '../../../domains/channels/index.ts';
import { channelCurrencies } from '../../../domains/currencies/index.ts';
import { countryName } from '../../../domains/customers/index.ts';
import { MAIN_CHANNEL, setting, storeOf } from '../../../domains/stores/index.ts';
import type { ResolverModule } from '../module.ts';
import type { CurrencyCode } from '../schema.generated.ts';

declare module '../parents.ts' {
  interface Parents {
    UrlField: object;
    ContactField: object;
    DisplayField: object;
    PrivacySettings: object;
    NewsletterSettings: object;
    ReviewsSettings: object;
    CurrencySettings: object;
    StoreTextLogo: { readonly __typename: 'StoreTextLogo'; readonly text: string };
    Locale: { readonly code: string; readonly isDefault: boolean };
    Storefront: object;
    Catalog: object;
  }
}

/** How a channel's status reads to shoppers. A channel that is put away is asleep. */
const STATUSES = {
  active: 'LAUNCHED',
  connected: 'LAUNCHED',
  prelaunch: 'PRE_LAUNCH',
  inactive: 'MAINTENANCE',
  disconnected: 'MAINTENANCE',
} as const;

async function statusOf(ctx: Context) {
  const status = (await channelById(ctx, ctx.channelId))?.status ?? 'deleted';
  return STATUSES[status as keyof typeof STATUSES] ?? 'HIBERNATION';
}

/** What a closed storefront says; null where it is open, or has nothing to say. */
async function statusMessage(ctx: Context): Promise<string | null> {
  const status = await statusOf(ctx);
  if (status === 'MAINTENANCE') return (await setting(ctx, 'status.maintenanceMessage')) || null;
  if (status === 'PRE_LAUNCH') return (await setting(ctx, 'status.prelaunchMessage')) || null;
  return null;
}

const hosted = ({ services, store }: Context, channelId: number): string =>
  services.urls.storefront(store, channelId);

const SELF = {};

/** `site.settings`: what the store says of itself on this channel. */
export const storeSettings: ResolverModule = {
  Settings: {
    storeName: (_settings, _args, { ctx }) => storeName(ctx),
    storeHash: (_settings, _args, { ctx }) => ctx.store.hash,
    storeCountryCode: async (_settings, _args, { ctx }) => (await storeOf(ctx)).countryCode,
    channelId: (_settings, _args, { ctx }) => ctx.channelId,
    status: (_settings, _args, { ctx }) => statusOf(ctx),
    statusMessage: (_settings, _args, { ctx }) => statusMessage(ctx),
    url: () => SELF,
    contact: () => SELF,
    display: () => SELF,
    seo: async (_settings, _args, { ctx }) => ({
      pageTitle: await setting(ctx, 'seo.pageTitle'),
      metaDescription: await setting(ctx, 'seo.metaDescription'),
      metaKeywords: await setting(ctx, 'seo.metaKeywords'),
    }),
    privacy: () => SELF,
    newsletter: () => SELF,
    reviews: () => SELF,
    currency: () => SELF,
    storefront: () => SELF,
    // Pictures cannot be given to a store yet, so its logo is its name, and it has no icon.
    logoV2: async (_settings, _args, { ctx }) => ({
      __typename: 'StoreTextLogo',
      text: await storeName(ctx),
    }),
    faviconUrl: () => null,
    // Nor can links.
    socialMediaLinks: () => [],
    locales: async (_settings, _args, { ctx }) => [{ code: (await storeOf(ctx)).language, isDefault: true }],
  },
  UrlField: {
    vanityUrl: async (_url, _args, { ctx }) =>
      (await siteOfChannel(ctx, ctx.channelId))?.url ?? hosted(ctx, ctx.channelId),
    // A host without a scheme: clients put one before it (wire facts 2).
    cdnUrl: (_url, _args, { ctx }) => new URL(hosted(ctx, MAIN_CHANNEL)).host,
    checkoutUrl: (_url, _args, { ctx }) => hosted(ctx, ctx.channelId),
  },
  ContactField: {
    address: (_contact, _args, { ctx }) => setting(ctx, 'profile.address'),
    addressType: (_contact, _args, { ctx }) => setting(ctx, 'profile.addressType'),
    email: (_contact, _args, { ctx }) => setting(ctx, 'profile.email'),
    phone: (_contact, _args, { ctx }) => setting(ctx, 'profile.phone'),
    country: async (_contact, _args, { ctx }) => {
      const { countryCode } = await storeOf(ctx);
      return countryName(countryCode) ?? countryCode;
    },
  },
  DisplayField: {
    shortDateFormat: (_display, _args, { ctx }) => setting(ctx, 'display.dateFormat'),
    extendedDateFormat: (_display, _args, { ctx }) => setting(ctx, 'display.extendedDateFormat'),
    // Reviews cannot be written yet, so there are no ratings to show.
    showProductRating: () => false,
  },
  ReviewsSettings: { enabled: () => false, onlyAcceptPreviousCustomerReviews: () => false },
  PrivacySettings: {
    cookieConsentEnabled: (_privacy, _args, { ctx }) => setting(ctx, 'privacy.askShopperForTrackingConsent'),
    privacyPolicyUrl: async (_privacy, _args, { ctx }) => (await setting(ctx, 'privacy.policyUrl')) || null,
  },
  NewsletterSettings: {
    showNewsletterSignup: (_newsletter, _args, { ctx }) => setting(ctx, 'newsletter.showSignup'),
    newsletterCheckedByDefault: (_newsletter, _args, { ctx }) => setting(ctx, 'newsletter.checkedByDefault'),
  },
  CurrencySettings: {
    defaultCurrency: async (_currency, _args, { ctx }) =>
      (await channelCurrencies(ctx)).default.code as CurrencyCode,
  },
  Storefront: { catalog: () => SELF },
  StoreTextLogo: { text: 'property' },
  Locale: { code: 'property', isDefault: 'property' },
};
