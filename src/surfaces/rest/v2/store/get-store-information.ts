import { siteOfChannel } from '../../../../domains/channels/index.ts';
import { MAIN_CHANNEL, storeOf } from '../../../../domains/stores/index.ts';
import { dateOf } from '../../../../kernel/clock.ts';
import { defineOperation, ok } from '../../operation.ts';
import { timezoneFacts } from './timezone.ts';

/** `GET /v2/store` (`reference/store_information.v2.yml`): what Patron knows, and nothing made up. */
export const getStoreInformation = defineOperation('getStoreInformation', async ({ ctx }) => {
  const store = await storeOf(ctx);
  const site = await siteOfChannel(ctx, MAIN_CHANNEL);
  const url = site?.url ?? ctx.services.urls.storefront(ctx.store, MAIN_CHANNEL);
  return ok({
    id: store.hash,
    domain: new URL(url).host,
    secure_url: url,
    name: store.name,
    country_code: store.countryCode,
    timezone: timezoneFacts(store.timezone, dateOf(ctx.clock).getUTCFullYear()),
    language: store.language,
    currency: store.currency,
    decimal_places: store.currencyDecimals,
    is_price_entered_with_tax: false,
    store_id: store.id,
    default_channel_id: MAIN_CHANNEL,
    ...(site && { default_site_id: site.id }),
    features: { graphql_storefront_api_enabled: true, multi_storefront_enabled: true },
  });
});
