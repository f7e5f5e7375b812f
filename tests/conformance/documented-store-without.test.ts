import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bodyOf, dataOf, errorOf } from '../support/answers.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { suiteStore } from '../support/suite.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const EMPTY = { edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } };
const PAGE = 'edges { cursor } pageInfo { hasNextPage hasPreviousPage }';

/** What storefronts ask of things that no store of Patron has (docs/adr/0101-what-a-store-has-none-of.md). */
describe('what a store has none of', () => {
  const { server, store } = suiteStore();
  /** The data of an answer in which nothing is missing. */
  const ask = async <T = never>(query: string, variables: object = {}, token?: string): Promise<T> => {
    const answer = await graphql(store, query, {
      variables,
      bearer: store.private_token,
      headers: token === undefined ? {} : { 'x-bc-customer-access-token': token },
    });
    assert.equal(answer.body.extensions, undefined, JSON.stringify(answer.body.extensions));
    return dataOf(answer);
  };

  test('reviews, custom fields and related products: none, and REST takes none', async () => {
    const { site } = await ask<{ site: { product: object } }>(
      `query($id: Int!) { site { product(entityId: $id) {
        reviewSummary { numberOfReviews summationOfRatings averageRating }
        reviews(first: 5, sort: NEWEST) { ${PAGE} }
        customFields(names: ["Wood"]) { ${PAGE} }
        relatedProducts(first: 12, hideOutOfStock: true) { ${PAGE} }
      } } }`,
      { id: store.products[0]!.id },
    );
    assert.deepEqual(site.product, {
      reviewSummary: { numberOfReviews: 0, summationOfRatings: 0, averageRating: 0 },
      reviews: EMPTY,
      customFields: EMPTY,
      relatedProducts: EMPTY,
    });
    // The day that one of these is taken, the answers above are wrong.
    for (const field of ['custom_fields', 'related_products', 'reviews_count', 'reviews_rating_sum'])
      assert.deepEqual(
        bodyOf<{ errors: object }>(
          await rest(store, 'PUT', `/v3/catalog/products/${store.products[0]!.id}`, { [field]: [1] }),
          422,
        ).errors,
        { [field]: 'is not a known field' },
      );
  });

  test('nothing can be ordered that is not there', async () => {
    const { id } = bodyOf<{ data: { id: number } }>(
      await rest(store, 'POST', '/v3/catalog/products', {
        name: 'Counted',
        type: 'physical',
        weight: 1,
        price: 1,
        is_visible: true,
        inventory_tracking: 'product',
        inventory_level: 3,
      }),
    ).data;
    bodyOf(
      await rest(store, 'PUT', '/v3/catalog/products/channel-assignments', [
        { product_id: id, channel_id: 1 },
      ]),
      204,
    );
    const { site } = await ask<{ site: { product: object } }>(
      `query($id: Int!) { site { product(entityId: $id) {
        inventory { aggregated { availableForBackorder unlimitedBackorder } }
        variants(first: 1) { edges { node { inventory { aggregated { availableForBackorder unlimitedBackorder } } } } }
      } } }`,
      { id },
    );
    const aggregated = { availableForBackorder: 0, unlimitedBackorder: false };
    assert.deepEqual(site.product, {
      inventory: { aggregated },
      variants: { edges: [{ node: { inventory: { aggregated } } }] },
    });
  });

  test('settings: services for analytics, gift certificates, what to do without stock', async () => {
    const { site } = await ask<{ site: { settings: object } }>(`{ site { settings {
      webAnalytics { ga4 { tagId } segment { writeKey } metaPixel { pixelId } }
      giftCertificates(currencyCode: USD) { isEnabled currencyCode }
      inventory { productOutOfStockBehavior optionOutOfStockBehavior stockLevelDisplay updateStockBehavior
        defaultOutOfStockMessage hideInProductFiltering showPreOrderStockLevels showOutOfStockMessage
        showQuantityOnBackorder showQuantityOnHand showBackorderMessage showBackorderAvailabilityPrompt
        backorderAvailabilityPrompt showDefaultShippingExpectationPrompt defaultShippingExpectationPrompt }
    } } }`);
    assert.deepEqual(site.settings, {
      webAnalytics: { ga4: null, segment: null, metaPixel: null },
      giftCertificates: null,
      inventory: {
        productOutOfStockBehavior: 'DO_NOTHING',
        optionOutOfStockBehavior: 'DO_NOTHING',
        stockLevelDisplay: 'DONT_SHOW',
        updateStockBehavior: null,
        defaultOutOfStockMessage: '',
        hideInProductFiltering: false,
        showPreOrderStockLevels: false,
        showOutOfStockMessage: false,
        showQuantityOnBackorder: false,
        showQuantityOnHand: false,
        showBackorderMessage: false,
        showBackorderAvailabilityPrompt: false,
        backorderAvailabilityPrompt: '',
        showDefaultShippingExpectationPrompt: false,
        defaultShippingExpectationPrompt: '',
      },
    });
  });

  test('shipping: to every country, since no filter is set (docs/storefront/graphql/examples/index.mdx)', async () => {
    type Countries = { countries: { code: string }[] };
    const { geography, site } = await ask<{
      geography: Countries;
      site: { settings: { shipping: { supportedShippingDestinations: Countries } } };
    }>(`{ geography { countries { entityId code name statesOrProvinces { abbreviation } } }
          site { settings { shipping { supportedShippingDestinations {
            countries { entityId code name statesOrProvinces { abbreviation } } } } } } }`);
    assert.deepEqual(site.settings.shipping.supportedShippingDestinations, geography);
    assert.ok(geography.countries.length > 200);
  });

  test('redirects, orders, gift certificates: null', async () => {
    const [customer] = store.customers;
    const token = await signIn(store, customer!);
    const { site } = await ask<{ site: { board: { node: object }; nothing: object } }>(
      `{ site { order(filter: { entityId: 100 }) { entityId } giftCertificate(code: "GIFT") { code }
        nothing: route(path: "/no-such-page/", redirectBehavior: FOLLOW) { node { id } redirect { toUrl } }
        board: route(path: "/oak-cutting-board/", redirectBehavior: FOLLOW) { node { __typename } redirect { toUrl } } } }`,
      {},
      token,
    );
    assert.deepEqual(site, {
      order: null,
      giftCertificate: null,
      nothing: { node: null, redirect: null },
      board: { node: { __typename: 'Product' }, redirect: null },
    });
  });

  test('data events: heard, and not executed (docs/storefront/graphql/data-events.mdx)', async () => {
    const commonInput = {
      initiator: {
        visitId: '5acfce80-0d45-47b9-adca-d2d894e60444',
        visitorId: 'a1711d5c-59a1-4b67-8880-cff92d591444',
      },
      request: { url: 'https://shop.example/', refererUrl: 'https://search.example/', userAgent: 'Test' },
      consent: { targeting: true, analytics: true, functional: true },
    };
    const events = [
      ['visitStartedEvent', 'VisitStartedEventInput', {}],
      ['pageViewedEvent', 'PageViewedEventInput', {}],
      ['productViewedEvent', 'ProductViewedEventInput', { productInput: { productEntityId: 1 } }],
      ['searchProductEvent', 'SearchProductEventInput', { searchTerm: 'board', productIds: [1] }],
    ] as const;
    for (const [field, type, more] of events)
      assert.deepEqual(
        await ask(`mutation($input: ${type}!) { analytics { ${field}(input: $input) { executed } } }`, {
          input: { commonInput, ...more },
        }),
        { analytics: { [field]: { executed: false } } },
      );
  });

  test('node(id): what a shopper may see, by its global id', async () => {
    const [product] = store.products;
    const idsOf = await ask<{
      site: {
        product: { id: string; variants: { edges: { node: { id: string } }[] } };
        categoryTree: { entityId: number }[];
        brands: { edges: { node: { id: string } }[] };
      };
    }>(
      `query($id: Int!) { site { product(entityId: $id) { id variants(first: 1) { edges { node { id } } } }
        categoryTree { entityId } brands(first: 1) { edges { node { id } } } } }`,
      { id: product!.id },
    );
    const category = base64(`Category:${idsOf.site.categoryTree[0]!.entityId}`);
    const found = async (id: string) =>
      (
        await ask<{ node: object | null }>(
          `query($id: ID!) { node(id: $id) { __typename id
            ... on Product { name prices { price { value } } } ... on Variant { sku } ... on RawHtmlPage { htmlBody } } }`,
          { id },
        )
      ).node;
    const { id, variants } = idsOf.site.product;
    assert.deepEqual(await found(id), {
      __typename: 'Product',
      id,
      name: product!.name,
      prices: { price: { value: product!.price } },
    });
    const variant = variants.edges[0]!.node.id;
    assert.deepEqual(
      ((await found(variant)) as { __typename: string; id: string } | null)?.__typename,
      'Variant',
    );
    assert.deepEqual(await found(category), { __typename: 'Category', id: category });
    const brand = idsOf.site.brands.edges[0]!.node.id;
    assert.deepEqual(await found(brand), { __typename: 'Brand', id: brand });
    for (const nothing of [
      base64('Product:99999999'),
      base64('Product:0'),
      base64('Product:99999999999999'),
      base64('Product:x'),
      base64('NormalPage:1'),
      base64('Order:1'),
      base64('Cart:1'),
      'x',
      '',
    ])
      assert.equal(await found(nothing), null, nothing);
  });

  test('node(id) of a hidden product, or another shopper’s cart: null', async () => {
    const product = bodyOf<{ data: { id: number } }>(
      await rest(store, 'POST', '/v3/catalog/products', {
        name: 'Hidden',
        type: 'physical',
        weight: 1,
        price: 1,
        is_visible: false,
      }),
    ).data;
    const [mine, others] = store.customers;
    const cart = bodyOf<{ data: { id: string } }>(
      await rest(store, 'POST', '/v3/carts', {
        customer_id: mine!.id,
        line_items: [{ product_id: store.products[1]!.id, quantity: 1 }],
      }),
      201,
    ).data;
    const node = async (id: string, token?: string) =>
      (await ask<{ node: object | null }>('query($id: ID!) { node(id: $id) { id } }', { id }, token)).node;
    const id = base64(`Cart:${cart.id}`);
    assert.equal(await node(base64(`Product:${product.id}`)), null);
    assert.equal(await node(id), null);
    assert.equal(await node(id, await signIn(store, others!)), null);
    assert.deepEqual(await node(id, await signIn(store, mine!)), { id });
  });

  test('node(id) of another store: null (attack 47)', async () => {
    const other = await server.store({ seed: 'empty' });
    const answer = await graphql(other, 'query($id: ID!) { node(id: $id) { id } }', {
      variables: { id: base64(`Product:${store.products[0]!.id}`) },
    });
    assert.deepEqual(dataOf(answer), { node: null });
  });

  test('what is searched for exists, so search says that it is not built', async () => {
    const answer = await graphql(
      store,
      '{ site { search { searchProducts(filters: { searchTerm: "board" }) { products { edges { cursor } } } } } }',
    );
    assert.equal(errorOf(answer).extensions?.['code'], 'NOT_IMPLEMENTED');
  });
});
