import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Json } from '../../src/surfaces/rest/document.ts';
import { cookiesOf, graphql, rest, signIn } from '../support/clients.ts';
import {
  bodyWith,
  describedOperations,
  minimalOf,
  pathOf,
  placesOf,
  type DescribedOperation,
  type Fill,
} from '../support/contract-samples.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { fullStore, type FullStore } from '../support/full-store.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** Not a store's own thing, so that another store has the same. */
const SHARED = new Set(['country', 'currency_code', 'enabled_currencies', 'default_currency', 'provider_id']);

describe('attack 47: the ids of one store through another', () => {
  let server: TestServer;
  let theirs: FullStore;
  let mine: FullStore;
  before(async () => {
    server = await startServer();
    theirs = await fullStore(server, 'theirs', 7_000);
    mine = await fullStore(server, 'mine', 9_000);
  });
  after(() => server.close());

  /** What a field of this operation is in a store; `id` is of whatever the path is about. */
  const idOf = (store: FullStore, operation: DescribedOperation, name: string): Json | undefined => {
    if (SHARED.has(name)) return undefined;
    if (name === 'value_id' && operation.path.includes('/modifiers/')) return store.ids['modifier_value_id'];
    if (/^(metafieldId|id)$/.test(name) && operation.path.startsWith('/v3/store/metafields'))
      return store.ids['store_metafield_id'];
    if (name !== 'id') return store.ids[name];
    const kind = KINDS.find(([pattern]) => pattern.test(operation.path))?.[1];
    return kind === undefined ? undefined : store.ids[kind];
  };
  const ownFill =
    (operation: DescribedOperation): Fill =>
    (name) =>
      name === 'email' ? 'new@example.com' : SHARED.has(name) ? mine.ids[name] : idOf(mine, operation, name);
  const requestOf = (operation: DescribedOperation) => ({
    method: operation.method.toUpperCase(),
    path: pathOf(operation, ownFill(operation)),
    body: operation.body ? minimalOf(operation.body, ownFill(operation)) : undefined,
  });

  test('47 what a path names: not found, by every operation; its own store finds it', async () => {
    const earlier = await fingerprint(server);
    const wrong: string[] = [];
    let tried = 0;
    for (const operation of describedOperations()) {
      const { method, body } = requestOf(operation);
      for (const { name, in: place } of operation.parameters) {
        const foreign = idOf(theirs, operation, name);
        if (place !== 'path' || foreign === undefined) continue;
        tried += 1;
        const path = pathOf(operation, (each) => (each === name ? foreign : ownFill(operation)(each)));
        const answer = await rest(mine.access, method, path, body);
        const missing = INVALID_IN_PATH.has(operation.id) ? 422 : 404;
        if (answer.status !== missing && !(EMPTY_LISTS.has(operation.id) && isEmpty(answer.body)))
          wrong.push(`${operation.id} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
        if (method !== 'GET') continue;
        const own = await rest(
          theirs.access,
          method,
          pathOf(operation, (each) => idOf(theirs, operation, each)),
        );
        if (own.status !== 200)
          wrong.push(`${operation.id} of its own: ${own.status} ${JSON.stringify(own.body)}`);
      }
    }
    assert.deepEqual(wrong, []);
    assert.deepEqual(await fingerprint(server), earlier);
    assert.ok(tried > 60, String(tried));
  });

  test('47 what a body names: refused, and the refusal says what it is about', async () => {
    const earlier = await fingerprint(server);
    const wrong: string[] = [];
    let tried = 0;
    for (const operation of describedOperations()) {
      const { body, id } = operation;
      if (!body) continue;
      const { method, path } = requestOf(operation);
      for (const place of placesOf(body)) {
        const foreign = idOf(theirs, operation, place.name);
        if (foreign === undefined || typeof minimalOf(place.schema) === 'object') continue;
        const where = `${id} ${place.path.filter((step) => step !== 0).join('.')}`;
        if (where in NOT_LOOKED_AT) continue;
        tried += 1;
        const sent = bodyWith(body, place.path, foreign, ownFill(operation));
        const answer = await rest(mine.access, method, path, sent);
        const text = JSON.stringify(answer.body);
        const refused = REFUSALS.has(answer.status) && (text.includes(String(foreign)) || UNNAMED.test(text));
        if (!refused && text !== NOBODY)
          wrong.push(`${where} ${JSON.stringify(sent)}: ${answer.status} ${text}`);
      }
    }
    assert.deepEqual(wrong, []);
    assert.deepEqual(await fingerprint(server), earlier);
    assert.ok(tried > 40, String(tried));
  });

  test('47 the channels of a category tree', async () => {
    const earlier = await fingerprint(server);
    const body = [{ name: 'Another', channels: [theirs.ids['channel_id']] }];
    const answer = await rest(mine.access, 'PUT', '/v3/catalog/trees', body);
    assert.equal(answer.status, 422);
    assert.match(JSON.stringify(answer.body), /7000/);
    assert.deepEqual(await fingerprint(server), earlier);
  });

  test('47 rules and categories of a customer group', async () => {
    const { ids } = theirs;
    const rule = { method: 'percent', amount: '5' };
    const bodies = [
      { category_access: { type: 'specific', categories: [mine.ids['category_id'], ids['category_id']] } },
      { discount_rules: [{ ...rule, type: 'category', category_id: ids['category_id'] }] },
      { discount_rules: [{ ...rule, type: 'product', product_id: ids['product_id'] }] },
      { discount_rules: [{ type: 'price_list', price_list_id: ids['price_list_id'] }] },
    ];
    const earlier = await fingerprint(server);
    for (const body of bodies)
      for (const [method, path] of [
        ['POST', '/v2/customer_groups'],
        ['PUT', `/v2/customer_groups/${String(mine.ids['customer_group_id'])}`],
      ] as const) {
        const answer = await rest(mine.access, method, path, { name: 'Another', ...body });
        assert.equal(answer.status, 400, JSON.stringify(body));
        assert.match(JSON.stringify(answer.body), /There is no (category|product|price list) 7000\./);
      }
    assert.deepEqual(await fingerprint(server), earlier);
  });

  test('47 what a filter names: nothing is found, nothing is deleted', async () => {
    const earlier = await fingerprint(server);
    const wrong: string[] = [];
    let tried = 0;
    for (const operation of describedOperations()) {
      if (operation.method !== 'get' && operation.method !== 'delete') continue;
      const { method, path } = requestOf(operation);
      for (const { name, in: place } of operation.parameters) {
        const [field = '', operator = 'is'] = name.split(':');
        const foreign = idOf(theirs, operation, field);
        if (place !== 'query' || foreign === undefined || !['is', 'in'].includes(operator)) continue;
        tried += 1;
        const answer = await rest(
          mine.access,
          method,
          `${path}?${encodeURIComponent(name)}=${String(foreign)}`,
        );
        const text = JSON.stringify(answer.body);
        const told = NAMED_TO_DELETE.has(operation.id)
          ? answer.status === 400 && text.includes(String(foreign))
          : answer.status < 300;
        if (method === 'GET' ? answer.status !== 404 && !isEmpty(answer.body) : !told)
          wrong.push(`${operation.id} ${name}: ${answer.status} ${text}`);
      }
    }
    assert.deepEqual(wrong, []);
    assert.deepEqual(await fingerprint(server), earlier);
    assert.ok(tried > 30, String(tried));
  });

  test('47 the access token of another store: 401 by every operation', async () => {
    const earlier = await fingerprint(server);
    const stranger = { ...mine.access, access_token: theirs.access.access_token };
    for (const operation of describedOperations()) {
      const { method, path, body } = requestOf(operation);
      const answer = await rest(stranger, method, path, body);
      assert.equal(answer.status, 401, operation.id);
    }
    assert.deepEqual(await fingerprint(server), earlier);
  });

  describe('47 by GraphQL', () => {
    const someone = (name: string) => ({ email: `someone@${name}.example.com`, password: 'correct-horse-7' });
    /** Asks a store with its own token; whatever else the caller brings is the other store's. */
    const ask = (
      query: string,
      variables: object = {},
      headers: Record<string, string> = {},
      bearer?: string,
    ) =>
      graphql<Record<string, never>>(mine.access, query, { variables, headers, ...(bearer && { bearer }) });
    const globalId = (type: string, id: Json | undefined) =>
      Buffer.from(`${type}:${String(id)}`).toString('base64');

    test('a product, category, brand, node, route or cart: null', async () => {
      const { ids } = theirs;
      const { body, status } = await ask(
        `query($product: Int!, $category: Int!, $brand: Int!, $node: ID!, $cart: String!) {
          site {
            product(entityId: $product) { name }
            products(entityIds: [$product]) { edges { node { name } } }
            category(entityId: $category) { name }
            brand(entityId: $brand) { name }
            route(path: "/theirs-product/") { node { id } }
            cart(entityId: $cart) { entityId }
          }
          node(id: $node) { id }
        }`,
        {
          product: ids['product_id'],
          category: ids['category_id'],
          brand: ids['brand_id'],
          node: globalId('Product', ids['product_id']),
          cart: ids['cartId'],
        },
      );
      assert.equal(status, 200, JSON.stringify(body));
      assert.deepEqual(body.data, {
        site: {
          product: null,
          products: { edges: [] },
          category: null,
          brand: null,
          route: { node: null },
          cart: null,
        },
        node: null,
      });
    });

    test('a cart with their product, or a change to their cart: refused, nothing changed', async () => {
      const { ids } = theirs;
      const item = { productEntityId: ids['product_id'], variantEntityId: ids['variant_id'], quantity: 1 };
      const attempts: readonly (readonly [string, object])[] = [
        [
          'mutation($item: CartLineItemInput!) { cart { createCart(input: { lineItems: [$item] }) { cart { entityId } } } }',
          { item },
        ],
        [
          'mutation($cart: String!, $item: CartLineItemInput!) { cart { addCartLineItems(input: { cartEntityId: $cart, data: { lineItems: [$item] } }) { cart { entityId } } } }',
          {
            cart: ids['cartId'],
            item: {
              productEntityId: mine.ids['product_id'],
              variantEntityId: mine.ids['variant_id'],
              quantity: 1,
            },
          },
        ],
        [
          'mutation($cart: String!, $line: String!) { cart { deleteCartLineItem(input: { cartEntityId: $cart, lineItemEntityId: $line }) { deletedCartEntityId } } }',
          { cart: ids['cartId'], line: ids['itemId'] },
        ],
        [
          'mutation($cart: String!) { cart { deleteCart(input: { cartEntityId: $cart }) { deletedCartEntityId } } }',
          { cart: ids['cartId'] },
        ],
      ];
      const earlier = await fingerprint(server);
      for (const [query, variables] of attempts) {
        const { status, body } = await ask(query, variables);
        assert.equal(status, 200, JSON.stringify(body));
        assert.match(body.errors?.[0]?.message ?? '', /^Not Found: /, query);
      }
      const urls = await ask(
        'mutation($cart: String!) { cart { createCartRedirectUrls(input: { cartEntityId: $cart }) { redirectUrls { redirectedCheckoutUrl } errors { __typename } } } }',
        { cart: ids['cartId'] },
      );
      assert.deepEqual(urls.body.data, {
        cart: { createCartRedirectUrls: { redirectUrls: null, errors: [{ __typename: 'NotFoundError' }] } },
      });
      assert.deepEqual(await fingerprint(server), earlier);
    });

    test('their bearer, cookie, customer access token, customer id or password', async () => {
      const shop = theirs.access;
      const login = await graphql(
        shop,
        'mutation($e: String!, $p: String!) { login(email: $e, password: $p) { result } }',
        {
          variables: { e: someone('theirs').email, p: someone('theirs').password },
        },
      );
      const cookie = cookiesOf(login.headers);
      assert.match(cookie, /SHOP_TOKEN=/);
      const token = await signIn(shop, someone('theirs'));
      const who = '{ customer { entityId } }';
      const guest = { customer: null };

      for (const bearer of [shop.storefront_token, shop.private_token, shop.impersonation_token]) {
        const { status, body } = await ask(who, {}, {}, bearer);
        assert.equal(status, 401);
        assert.match(body.errors![0]!.message, /^GraphQL invalid credentials\./);
      }
      assert.deepEqual((await ask(who, {}, { cookie })).body, { data: guest });
      assert.deepEqual((await ask(who, {}, { 'x-bc-customer-access-token': token })).body, { data: guest });
      const strict = {
        'x-bc-customer-access-token': token,
        'x-bc-error-on-invalid-customer-access-token': 'true',
      };
      assert.equal(
        (await ask(who, {}, strict)).body.errors![0]!.extensions!['code'],
        'INVALID_CUSTOMER_ACCESS_TOKEN',
      );
      const theirId = { 'x-bc-customer-id': String(theirs.ids['customer_id']) };
      assert.equal((await ask(who, {}, theirId, mine.access.impersonation_token)).status, 401);
      const refused = await ask(
        'mutation($e: String!, $p: String!) { login(email: $e, password: $p) { result } }',
        {
          e: someone('theirs').email,
          p: someone('theirs').password,
        },
      );
      assert.equal(refused.body.errors![0]!.message, 'Invalid credentials');
    });

    test('a login that brings their cart: it stays where it is', async () => {
      const earlier = await rest(theirs.access, 'GET', `/v3/carts/${String(theirs.ids['cartId'])}`);
      const { email, password } = someone('mine');
      const { body } = await ask(
        'mutation($e: String!, $p: String!, $cart: String!) { login(email: $e, password: $p, guestCartEntityId: $cart) { result cart { entityId } } }',
        { e: email, p: password, cart: theirs.ids['cartId'] },
      );
      assert.deepEqual(body.data, { login: { result: 'success', cart: null } });
      const later = await rest(theirs.access, 'GET', `/v3/carts/${String(theirs.ids['cartId'])}`);
      assert.deepEqual(later.body, earlier.body);
    });
  });
});

/** Documented to answer 422 for a channel that is not there (`reference/channels.v3.yml`, "Invalid Channel ID"). */
const INVALID_IN_PATH = new Set([
  'createSingleChannelCurrencyAssignments',
  'updateSingleChannelCurrencyAssignments',
]);

/** Documented to answer 400 where one of the ids is not there (`reference/tax_classes.v3.yaml`). */
const NAMED_TO_DELETE = new Set<string>(['taxClassBatchDelete']);

/** Lists below something that is not looked at by itself: they are empty instead. */
const EMPTY_LISTS = new Set<string>(['getPriceListRecordsByVariantId']);

const isEmpty = (body: unknown): boolean =>
  body === null || (body as { data?: readonly unknown[] }).data?.length === 0;

/** The kind of thing that `id` is, by the path that takes it. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\/metafields/, 'metafieldId'],
  [/\/addresses/, 'address_id'],
  [/\/subscribers/, 'subscriber_id'],
  [/\/attributes/, 'attribute_id'],
  [/\/attribute-values/, 'attribute_value_id'],
  [/\/customers/, 'customer_id'],
  [/\/variants/, 'variant_id'],
  [/\/modifiers\/\{modifier_id\}\/values/, 'modifier_value_id'],
  [/\/modifiers/, 'modifier_id'],
  [/\/values/, 'value_id'],
  [/\/options/, 'option_id'],
  [/\/bulk-pricing-rules/, 'bulk_pricing_rule_id'],
  [/\/products$/, 'product_id'],
  [/\/categories$/, 'category_id'],
  [/\/trees$/, 'tree_id'],
  [/\/brands$/, 'brand_id'],
  [/\/routes/, 'route_id'],
  [/\/pricelists\/assignments$/, 'assignment_id'],
  [/\/pricelists$/, 'price_list_id'],
  [/\/tax_classes/, 'tax_class_id'],
  [/\/tax\/classes$/, 'tax_class_id'],
  [/\/tax\/zones$/, 'tax_zone_id'],
  [/\/tax\/rates$/, 'tax_rate_id'],
  [/\/tax\/properties$/, 'tax_property_id'],
];

const DEFAULT_CLASS_INSTEAD =
  'a class that the store lacks is its default one (docs/adr/0046-tax-classes-and-exemption.md)';
const ONLY_PICK_LISTS = 'only in lists of products, tested in rest-modifier-values.test.ts';

/** Fields that repeat what a row is anyway, or mean nothing beside the others: they are read over, in the contract too. */
const NOT_LOOKED_AT: Readonly<Record<string, string>> = {
  'upsertCategoryTrees channels': 'a new tree needs a name too, tested below',
  'updateBulkPricingRule id': 'the path says which rule',
  'updateProductTaxProperties product_id': 'only where values are set, tested in rest-tax.test.ts',
  'updateTaxCustomers customer_id': 'only where values are set, tested in rest-tax.test.ts',
  'createProduct tax_class_id': DEFAULT_CLASS_INSTEAD,
  'updateProduct tax_class_id': DEFAULT_CLASS_INSTEAD,
  'zone-check customer_group_id': 'a group that is not there is in no zone; nothing is told of it',
  'updateProductModifierValue id': 'the path says which value',
  'createProductModifier option_values.value_data.product_id': ONLY_PICK_LISTS,
  'updateProductModifier option_values.value_data.product_id': ONLY_PICK_LISTS,
  'createProductModifierValue value_data.product_id': ONLY_PICK_LISTS,
  'updateProductModifierValue value_data.product_id': ONLY_PICK_LISTS,
  'updateVariantsBatch product_id': 'the id says which variant',
  'updateCustomers origin_channel_id': 'where a customer came from does not change',
  'updateCustomerMetafield id': 'the path says which metafield',
  'createCustomer id': 'new customers have none; clients send whole ones',
  'updateCustomer id': 'the path says which customer',
  'createCustomerAddress id': 'new addresses have none; clients send whole ones',
  'updateCustomerAddress id': 'the path says which address',
  'createCustomerGroup category_access.categories': 'only with the type `specific`, tested below',
  'updateCustomerGroup category_access.categories': 'only with the type `specific`, tested below',
};

const REFUSALS = new Set([400, 404, 409, 422]);

/** Refusals that are about the thing and do not repeat its id. */
const UNNAMED =
  /must be that of the path|no such (customer group or channel|option value)|keeps its product|cannot move to another tree|name them and their values/;

/** What someone who may not enter a channel is told there. */
const NOBODY = '{"is_valid":false,"customer_id":null}';
