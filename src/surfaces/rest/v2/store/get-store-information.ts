import type { Context } from '../../../../db/context.ts';
import {
  isDeleted,
  isOpen,
  listChannels,
  siteOfChannel,
  storeName,
} from '../../../../domains/channels/index.ts';
import { currenciesOf } from '../../../../domains/currencies/index.ts';
import { countryName } from '../../../../domains/customers/index.ts';
import { MAIN_CHANNEL, setting, storeOf } from '../../../../domains/stores/index.ts';
import { taxSettings } from '../../../../domains/tax/index.ts';
import { dateOf } from '../../../../kernel/clock.ts';
import { defineOperation, ok } from '../../operation.ts';
import { timezoneFacts } from './timezone.ts';

const STORE = 0;

/** How the status of the default channel reads here. */
const STATUSES: Readonly<Record<string, 'live' | 'pre_launch'>> = { active: 'live', prelaunch: 'pre_launch' };

/** `GET /v2/store` (`reference/store_information.v2.yml`): what Patron knows, and nothing made up. */
export const getStoreInformation = defineOperation('getStoreInformation', async ({ ctx }) => {
  const store = await storeOf(ctx);
  const site = await siteOfChannel(ctx, MAIN_CHANNEL);
  const url = site?.url ?? ctx.services.urls.storefront(ctx.store, MAIN_CHANNEL);
  const { default: currency } = await currenciesOf(ctx);
  const storefronts = (await listChannels(ctx)).filter(
    (channel) => channel.type === 'storefront' && !isDeleted(channel),
  );
  const main = storefronts.find(({ id }) => id === MAIN_CHANNEL);
  return ok({
    id: store.hash,
    domain: new URL(url).host,
    secure_url: url,
    status: STATUSES[main?.status ?? ''] ?? 'maintenance',
    name: await storeName(ctx, STORE),
    address: await setting(ctx, 'profile.address', STORE),
    country: countryName(store.countryCode) ?? store.countryCode,
    country_code: store.countryCode,
    phone: await setting(ctx, 'profile.phone', STORE),
    admin_email: await setting(ctx, 'profile.email', STORE),
    order_email: await setting(ctx, 'profile.email', STORE),
    timezone: {
      ...timezoneFacts(store.timezone, dateOf(ctx.clock).getUTCFullYear()),
      date_format: await dateFormats(ctx),
    },
    language: store.language,
    currency: store.currency,
    currency_symbol: currency.symbol,
    decimal_separator: currency.decimalToken,
    thousands_separator: currency.thousandsToken,
    decimal_places: store.currencyDecimals,
    currency_symbol_location: currency.symbolPlacement,
    // Those of all stores until a store can choose its own, as GraphQL has them.
    weight_units: 'Ounces',
    dimension_units: 'Inches',
    // Pictures cannot be given to a store yet.
    logo: [],
    is_price_entered_with_tax: (await taxSettings(ctx)).enteredInclusive,
    store_id: store.id,
    default_channel_id: MAIN_CHANNEL,
    ...(site && { default_site_id: site.id }),
    active_comparison_modules: [],
    features: {
      stencil_enabled: false,
      sitewidehttps_enabled: url.startsWith('https:'),
      facebook_catalog_id: '',
      graphql_storefront_api_enabled: true,
      shopper_consent_tracking_enabled: await setting(ctx, 'privacy.askShopperForTrackingConsent', STORE),
      multi_storefront_enabled: true,
      storefront_limits: {
        active: storefronts.filter(isOpen).length,
        total_including_inactive: storefronts.length,
      },
    },
  });
});

const dateFormats = async (ctx: Context) => ({
  display: await setting(ctx, 'display.dateFormat', STORE),
  export: await setting(ctx, 'display.exportDateFormat', STORE),
  extended_display: await setting(ctx, 'display.extendedDateFormat', STORE),
});
