import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { bodyOf } from '../support/answers.ts';
import { graphql, rest } from '../support/clients.ts';
import { suiteServer } from '../support/suite.ts';

const PROFILE = '/v3/settings/store/profile';
const SEO = '/v3/settings/storefront/seo';
const STATUS = '/v3/settings/storefront/status';

/** What storefronts ask on every page (reference/storefront-usage.json: catalyst). */
const QUERY = `{ site { settings {
  storeName storeHash storeCountryCode channelId status statusMessage faviconUrl
  logoV2 { __typename ... on StoreTextLogo { text } ... on StoreImageLogo { image { altText } } }
  contact { address country addressType email phone }
  url { vanityUrl cdnUrl checkoutUrl }
  display { shortDateFormat extendedDateFormat showProductRating }
  seo { pageTitle metaDescription metaKeywords }
  privacy { cookieConsentEnabled privacyPolicyUrl }
  newsletter { showNewsletterSignup newsletterCheckedByDefault }
  reviews { enabled onlyAcceptPreviousCustomerReviews }
  currency { defaultCurrency } locales { code isDefault } socialMediaLinks { name url }
} } }`;

describe('settings of the store (reference/settings.v3.yml, reference/store_information.v2.yml)', () => {
  const server = suiteServer({ at: Date.UTC(2026, 0, 15, 12) });
  const dataOf = async (store: StoreAccess, method: string, path: string, sent?: object): Promise<object> => {
    const { status, body } = await rest(store, method, path, sent);
    assert.equal(status, 200, JSON.stringify(body));
    return (body as { data: object }).data;
  };
  const settingsOf = async (store: Pick<StoreAccess, 'storefront_url' | 'storefront_token'>) => {
    const { body } = await graphql<{ site: { settings: Record<string, unknown> } }>(store, QUERY);
    assert.equal(body.errors, undefined, JSON.stringify(body.errors));
    assert.equal(body.extensions, undefined, 'all of it is built');
    return body.data!.site.settings;
  };

  test('GraphQL: what holds where nothing is set', async () => {
    const store = await server.store({ seed: 'empty', name: 'Plain shop' });
    const host = new URL(store.storefront_url).host;
    assert.deepEqual(await settingsOf(store), {
      storeName: 'Plain shop',
      storeHash: store.store_hash,
      storeCountryCode: 'US',
      channelId: 1,
      status: 'LAUNCHED',
      statusMessage: null,
      faviconUrl: null,
      logoV2: { __typename: 'StoreTextLogo', text: 'Plain shop' },
      contact: { address: '', country: 'United States', addressType: 'Home Office', email: '', phone: '' },
      url: { vanityUrl: store.storefront_url, cdnUrl: host, checkoutUrl: store.storefront_url },
      display: { shortDateFormat: 'M jS Y', extendedDateFormat: 'M jS Y @ g:i A', showProductRating: false },
      seo: { pageTitle: '', metaDescription: '', metaKeywords: '' },
      privacy: { cookieConsentEnabled: false, privacyPolicyUrl: null },
      newsletter: { showNewsletterSignup: true, newsletterCheckedByDefault: false },
      reviews: { enabled: false, onlyAcceptPreviousCustomerReviews: false },
      currency: { defaultCurrency: 'USD' },
      locales: [{ code: 'en', isDefault: true }],
      socialMediaLinks: [],
    });
  });

  test('the profile: of the store, of a channel, and taken back', async () => {
    const store = await server.store({ seed: 'empty', name: 'Plain shop' });
    const plain = {
      store_address: '',
      store_address_type: 'Home Office',
      store_email: '',
      store_name: 'Plain shop',
      store_phone: '',
    };
    assert.deepEqual(await dataOf(store, 'GET', PROFILE), plain);
    const set = {
      store_address: '1 Main Street\nAustin',
      store_address_type: 'Retail',
      store_email: 'shop@example.com',
      store_name: 'Fine shop',
      store_phone: '555',
    };
    assert.deepEqual(await dataOf(store, 'PUT', PROFILE, set), set);
    const none = Object.fromEntries(Object.keys(set).map((name) => [name, null]));
    assert.deepEqual(await dataOf(store, 'GET', `${PROFILE}?channel_id=1`), none);
    const own = { ...none, store_name: 'Channel shop' };
    assert.deepEqual(await dataOf(store, 'PUT', `${PROFILE}?channel_id=1`, own), own);

    const shown = await settingsOf(store);
    assert.equal(shown['storeName'], 'Channel shop');
    assert.deepEqual(shown['logoV2'], { __typename: 'StoreTextLogo', text: 'Channel shop' });
    assert.deepEqual(shown['contact'], {
      address: '1 Main Street\nAustin',
      country: 'United States',
      addressType: 'Retail',
      email: 'shop@example.com',
      phone: '555',
    });
    await dataOf(store, 'PUT', `${PROFILE}?channel_id=1`, { store_name: null });
    assert.equal((await settingsOf(store))['storeName'], 'Fine shop');
    await dataOf(store, 'PUT', PROFILE, none);
    assert.deepEqual(await dataOf(store, 'GET', PROFILE), plain);

    for (const path of [PROFILE, SEO, STATUS])
      assert.equal((await rest(store, 'GET', `${path}?channel_id=99`)).status, 404, path);
    assert.equal((await rest(store, 'PUT', PROFILE, { store_address_type: 'Castle' })).status, 422);
    assert.equal((await rest(store, 'PUT', PROFILE, { store_name: '' })).status, 422);
  });

  test('what search engines are told', async () => {
    const store = await server.store({ seed: 'empty' });
    const set = {
      page_title: 'Fine',
      meta_description: 'Fine things',
      meta_keywords: 'fine',
      www_redirect: 'www',
    };
    assert.deepEqual(await dataOf(store, 'PUT', SEO, set), set);
    assert.deepEqual(await dataOf(store, 'GET', SEO), set);
    assert.deepEqual((await settingsOf(store))['seo'], {
      pageTitle: 'Fine',
      metaDescription: 'Fine things',
      metaKeywords: 'fine',
    });
  });

  test('a closed storefront says so, with the message of its status', async () => {
    const store = await server.store({ seed: 'empty' });
    const set = { down_for_maintenance_message: 'Back soon', prelaunch_message: 'Coming' };
    assert.deepEqual(await dataOf(store, 'PUT', STATUS, set), set);
    const seen: unknown[] = [];
    for (const status of ['active', 'inactive']) {
      await dataOf(store, 'PUT', '/v3/channels/1', { status });
      const { status: shown, statusMessage } = await settingsOf(store);
      const information = (await rest(store, 'GET', '/v2/store')).body as { status: string };
      seen.push([shown, statusMessage, information.status]);
    }
    assert.deepEqual(seen, [
      ['LAUNCHED', null, 'live'],
      ['MAINTENANCE', 'Back soon', 'maintenance'],
    ]);
  });

  test('V2 tells the store in one object', async () => {
    const store = await server.store({ seed: 'empty', name: 'Plain shop' });
    await dataOf(store, 'PUT', PROFILE, { store_phone: '555', store_email: 'shop@example.com' });
    const { body } = await rest(store, 'GET', '/v2/store');
    const { store_id: id, ...information } = body as { store_id: number };
    assert.ok(id > 0);
    assert.deepEqual(information, {
      id: store.store_hash,
      domain: new URL(store.storefront_url).host,
      secure_url: store.storefront_url,
      status: 'live',
      name: 'Plain shop',
      address: '',
      country: 'United States',
      country_code: 'US',
      phone: '555',
      admin_email: 'shop@example.com',
      order_email: 'shop@example.com',
      timezone: {
        name: 'UTC',
        raw_offset: 0,
        dst_offset: 0,
        dst_correction: false,
        date_format: { display: 'M jS Y', export: 'M jS Y', extended_display: 'M jS Y @ g:i A' },
      },
      language: 'en',
      currency: 'USD',
      currency_symbol: '$',
      decimal_separator: '.',
      thousands_separator: ',',
      decimal_places: 2,
      currency_symbol_location: 'left',
      weight_units: 'Ounces',
      dimension_units: 'Inches',
      logo: [],
      is_price_entered_with_tax: false,
      default_channel_id: 1,
      active_comparison_modules: [],
      features: {
        stencil_enabled: false,
        sitewidehttps_enabled: false,
        facebook_catalog_id: '',
        graphql_storefront_api_enabled: true,
        shopper_consent_tracking_enabled: false,
        multi_storefront_enabled: true,
        storefront_limits: { active: 1, total_including_inactive: 1 },
      },
    });
  });

  test('V2 tells whether prices are entered with tax, as the tax settings say', async () => {
    const store = await server.store({ seed: 'empty' });
    const told = async () =>
      bodyOf<{ is_price_entered_with_tax: boolean }>(await rest(store, 'GET', '/v2/store'))
        .is_price_entered_with_tax;
    assert.equal(await told(), false);
    bodyOf(await rest(store, 'PUT', '/v3/tax/settings', { tax_entered_with_prices: true }));
    assert.equal(await told(), true);
  });

  test('languages, as the installer of Catalyst reads them (rest-endpoints.tsv: undocumented)', async () => {
    const store = await server.store({ seed: 'empty' });
    assert.deepEqual(await dataOf(store, 'GET', '/v3/settings/store/available-locales'), [
      { id: 'en', name: 'English', fallback: null, is_supported: true },
    ]);
  });

  test('stored instruments: none of a customer, 404 of nobody', async () => {
    const { demo } = server;
    const path = (id: number) => `/v3/customers/${id}/stored-instruments`;
    const { status, body } = await rest(demo, 'GET', path(demo.customers[0]!.id));
    assert.deepEqual({ status, body: body as unknown }, { status: 200, body: [] });
    assert.equal((await rest(demo, 'GET', path(9_999))).status, 404);
  });
});
