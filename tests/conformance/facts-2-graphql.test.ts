import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { dataOf, errorOf } from '../support/answers.ts';
import { cartStore, type CartStore } from '../support/cart-store.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const CREATE = `mutation($lineItems: [CartLineItemInput!]) {
  cart { createCart(input: { lineItems: $lineItems }) { cart { entityId } } } }`;
const ADD = `mutation($id: String!, $lineItems: [CartLineItemInput!]!) {
  cart { addCartLineItems(input: { cartEntityId: $id, data: { lineItems: $lineItems } }) { cart { entityId } } } }`;
const LOGIN = `mutation($e: String!, $p: String!) { login(email: $e, password: $p) { customer { email } } }`;

describe('wire facts 2: the GraphQL endpoint', () => {
  let server: TestServer;
  let shop: CartStore;
  before(async () => {
    server = await startServer();
    shop = await cartStore(server);
  });
  after(() => server.close());

  const ask = (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
    graphql(shop.access, query, { variables, headers });
  const mug = (quantity = 1) => ({ productEntityId: shop.mug, quantity });

  describe('wire facts 2: the form of answers', () => {
    test('what does not parse or validate: 400, errors, no data, no complexity', async () => {
      for (const query of [
        '{ site { ',
        '{ nope }',
        '{ site }',
        'query($id: Int!) { site { product(entityId: $id) { id } } }',
      ]) {
        const answer = await ask(query);
        assert.equal(answer.status, 400);
        assert.deepEqual(Object.keys(answer.body), ['errors']);
        assert.equal(answer.headers.get('x-bc-graphql-complexity'), null);
      }
    });

    test('a failed login: 200 and data null', async () => {
      const answer = await ask(LOGIN, { e: shop.plain.email, p: 'wrong' });
      assert.equal(answer.status, 200);
      assert.equal(answer.body.data, null);
      const { message, path, ...rest } = errorOf(answer);
      assert.deepEqual([message, path], ['Invalid credentials', ['login']]);
      assert.deepEqual(Object.keys(rest), ['locations'], 'extensions only with a code');
    });

    test('a failed cart.createCart: only that node is null', async () => {
      const answer = await ask(CREATE, { lineItems: [{ productEntityId: 999999, quantity: 1 }] });
      assert.equal(answer.status, 200);
      assert.deepEqual(answer.body.data, { cart: { createCart: null } });
      assert.equal(errorOf(answer).path?.[0], 'cart');
    });

    test('a success has no errors key at all, and its complexity in a header', async () => {
      const answer = await ask('{ site { products { edges { node { name } } } } }');
      assert.equal('errors' in answer.body, false);
      assert.match(answer.headers.get('x-bc-graphql-complexity')!, /^[1-9]\d*$/);
    });

    test('a resolver’s error has the complexity header too', async () => {
      const answer = await ask(LOGIN, { e: shop.plain.email, p: 'wrong' });
      assert.match(answer.headers.get('x-bc-graphql-complexity')!, /^[1-9]\d*$/);
    });
  });

  describe('wire facts 2: limits', () => {
    test('an over-complex query: 400 without the header, and the message', async () => {
      const many = (inner: string) => `edges { node { ${inner} } }`;
      const answer = await ask(
        `{ site { products(first: 50) { ${many(`variants(first: 50) { ${many(`options(first: 50) { ${many('values(first: 50) { edges { node { label } } }')} }`)} }`)} } } }`,
      );
      assert.equal(answer.status, 400);
      assert.equal(answer.headers.get('x-bc-graphql-complexity'), null);
      assert.match(
        errorOf(answer).message,
        /^The query is too complex as it has a complexity score of \d{5,} out of 10000/,
      );
    });

    test('sixteen levels are allowed, seventeen are not', async () => {
      // site, product, then brand.products.edges.node any number of times, and a name.
      const nested = (levels: number): string =>
        levels === 1
          ? 'name'
          : levels < 5
            ? `brand { ${'name'} }`
            : `brand { products { edges { node { ${nested(levels - 4)} } } } }`;
      const depth = async (levels: number) => {
        const text = `{ site { product(entityId: ${shop.mug}) { ${nested(levels - 2)} } } }`;
        return (await ask(text)).status;
      };
      assert.equal(await depth(2 + 4 * 3 + 2), 200);
      assert.equal(await depth(2 + 4 * 3 + 5), 400);
    });

    test('one mutation field a request', async () => {
      assert.equal((await ask('mutation { a: logout { result } b: logout { result } }')).status, 400);
    });

    test('a page has ten by default and at most fifty', async () => {
      const store = await server.store({
        seed: {
          name: 'Many',
          products: Array.from({ length: 52 }, (_, at) => ({ name: `P${at}`, sku: `P${at}`, price: '1' })),
        },
      });
      const count = async (args: string) => {
        const answer = await graphql(store, `{ site { products${args} { edges { cursor } } } }`);
        return dataOf<{ site: { products: { edges: object[] } } }>(answer).site.products.edges.length;
      };
      assert.equal(await count(''), 10);
      assert.equal(await count('(first: 50)'), 50);
      assert.equal(await count('(first: 52)'), 50);
    });
  });

  test('wire facts 2: introspection is answered with the bearer alone', async () => {
    const query = '{ __schema { queryType { name } mutationType { name } } }';
    assert.deepEqual(dataOf(await ask(query)), {
      __schema: { queryType: { name: 'Query' }, mutationType: { name: 'Mutation' } },
    });
    assert.equal((await graphql(shop.access, query, { bearer: null })).status, 401);
  });

  test('wire facts 2: node ids are global, cursors are opaque and lead on', async () => {
    const page = async (args: string) =>
      dataOf<{ site: { products: { edges: { cursor: string; node: { id: string; entityId: number } }[] } } }>(
        await ask(`{ site { products(${args}) { edges { cursor node { id entityId } } } } }`),
      ).site.products.edges;
    const [first] = await page('first: 1');
    assert.equal(first!.node.id, Buffer.from(`Product:${first!.node.entityId}`).toString('base64'));
    const [second] = await page(`first: 1, after: "${first!.cursor}"`);
    assert.notEqual(second!.node.entityId, first!.node.entityId);
    const [back] = await page(`last: 1, before: "${second!.cursor}"`);
    assert.deepEqual(back, first);
  });

  describe('wire facts 2: messages that clients match by their text', () => {
    const message = async (query: string, variables: object) => errorOf(await ask(query, variables)).message;

    test('Invalid credentials', async () => {
      assert.equal(await message(LOGIN, { e: 'nobody@example.com', p: 'x' }), 'Invalid credentials');
    });

    test('Reset password, where the customer must choose a new one', async () => {
      await rest(shop.access, 'POST', '/v3/customers', [
        {
          email: 'reset@example.com',
          first_name: 'R',
          last_name: 'S',
          authentication: { force_password_reset: true, new_password: 'correct-horse-7' },
        },
      ]);
      assert.match(await message(LOGIN, { e: 'reset@example.com', p: 'correct-horse-7' }), /Reset password$/);
      assert.equal(await message(LOGIN, { e: 'reset@example.com', p: 'wrong' }), 'Invalid credentials');
    });

    test('variant ID is required', async () => {
      const lineItems = [{ productEntityId: shop.shirt.id, quantity: 1 }];
      assert.match(await message(CREATE, { lineItems }), /variant ID is required/);
    });

    test('Not enough stock:', async () => {
      const made = await rest(shop.access, 'POST', '/v3/catalog/products', {
        name: 'Last one',
        type: 'physical',
        price: 5,
        weight: 1,
        inventory_tracking: 'product',
        inventory_level: 1,
      });
      const { id } = (made.body as { data: { id: number } }).data;
      const lineItems = [{ productEntityId: id, quantity: 2 }];
      assert.match(await message(CREATE, { lineItems }), /Not enough stock:/);
    });

    test('Not Found, for a cart and for a product', async () => {
      const nobody = '00000000-0000-0000-0000-000000000000';
      assert.equal(await message(ADD, { id: nobody, lineItems: [mug()] }), 'Not Found: Cart does not exist');
      assert.equal(
        await message(CREATE, { lineItems: [{ productEntityId: 4711, quantity: 1 }] }),
        'Not Found: Provided product ID (4711) does not represent a valid product',
      );
    });

    test('Missing required fields.:', async () => {
      assert.match(await message(CREATE, { lineItems: [mug(0)] }), /^Missing required fields\.: /);
    });
  });

  test('wire facts 2: urlTemplate(lossy: true) contains {:size}, which clients replace', async () => {
    const made = await rest(shop.access, 'POST', '/v3/catalog/products', {
      name: 'Pictured',
      type: 'physical',
      price: 5,
      weight: 1,
      images: [{ image_url: 'https://images.example/mug.png', is_thumbnail: true }],
    });
    const { id } = (made.body as { data: { id: number } }).data;
    const answer = await ask(
      `{ site { product(entityId: ${id}) { defaultImage { urlTemplate(lossy: true) } } } }`,
    );
    const { urlTemplate } = dataOf<{ site: { product: { defaultImage: { urlTemplate: string } } } }>(answer)
      .site.product.defaultImage;
    assert.equal(urlTemplate.split('{:size}').length, 2);
    assert.ok(URL.canParse(urlTemplate.replace('{:size}', '320w')));
  });

  describe('wire facts 2: login and logout', () => {
    test('both logins answer the merged cart, logout hands it back; its id is a UUID', async () => {
      const made = dataOf<{ cart: { createCart: { cart: { entityId: string } } } }>(
        await ask(CREATE, { lineItems: [mug()] }),
      );
      const { entityId } = made.cart.createCart.cart;
      assert.match(entityId, UUID);
      const login = await ask(
        `mutation($e: String!, $p: String!, $c: String) {
          login(email: $e, password: $p, guestCartEntityId: $c) { cart { entityId } customerAccessToken { value } } }`,
        { e: shop.plain.email, p: shop.plain.password, c: entityId },
      );
      const data = dataOf<{
        login: { cart: { entityId: string }; customerAccessToken: { value: string } };
      }>(login).login;
      assert.deepEqual(data.cart, { entityId });
      const logout = await ask(
        `mutation($c: String) {
          logout(cartEntityId: $c) { result cartUnassignResult { cart { entityId } errors { __typename } } } }`,
        { c: entityId },
        { 'X-Bc-Customer-Access-Token': data.customerAccessToken.value },
      );
      assert.deepEqual(dataOf(logout), {
        logout: { result: 'success', cartUnassignResult: { cart: { entityId }, errors: [] } },
      });
    });

    test('customer is null for a guest, and group 0 is no group', async () => {
      const query = '{ customer { customerGroupId customerGroupName } }';
      assert.deepEqual(dataOf(await ask(query)), { customer: null });
      const token = await signIn(shop.access, shop.plain);
      assert.deepEqual(dataOf(await ask(query, {}, { 'X-Bc-Customer-Access-Token': token })), {
        customer: { customerGroupId: 0, customerGroupName: null },
      });
    });
  });

  // What bigcommerce/catalyst selects for these flows (core/auth, core/lib/cart, core/app checkout and header), in our words.
  describe('wire facts 2: what a Catalyst storefront asks', () => {
    test('signs in, fills a cart, goes to checkout and signs out, without one error', async () => {
      const made = dataOf<{ cart: { createCart: { cart: { entityId: string } } } }>(
        await ask(CREATE, { lineItems: [mug()] }),
      );
      const { entityId } = made.cart.createCart.cart;
      const login = dataOf<{
        login: { customerAccessToken: { value: string }; cart: { entityId: string } };
      }>(
        await ask(
          `mutation In($e: String!, $p: String!, $c: String) {
            login(email: $e, password: $p, guestCartEntityId: $c) {
              customerAccessToken { value } customer { entityId firstName lastName email } cart { entityId } } }`,
          { e: shop.vip.email, p: shop.vip.password, c: entityId },
        ),
      ).login;
      assert.equal(login.cart.entityId, entityId);
      const as = {
        'X-Bc-Customer-Access-Token': login.customerAccessToken.value,
        'X-Bc-Error-On-Invalid-Customer-Access-Token': 'true',
      };
      dataOf(await ask(ADD, { id: entityId, lineItems: [mug(2)] }, as));
      const cart = dataOf<{ site: { cart: { lineItems: { physicalItems: object[] } } } }>(
        await ask(
          `query Cart($id: String) { site { cart(entityId: $id) {
            entityId version currencyCode discountedAmount { currencyCode value }
            lineItems { totalQuantity
              giftCertificates { __typename }
              digitalItems { __typename }
              physicalItems { __typename name brand sku image { url: urlTemplate(lossy: true) } quantity
                productEntityId variantEntityId listPrice { value } salePrice { value }
                selectedOptions { __typename entityId name } url } } } } }`,
          { id: entityId },
          as,
        ),
      ).site.cart;
      assert.deepEqual(cart.lineItems, {
        totalQuantity: 3,
        giftCertificates: [],
        digitalItems: [],
        physicalItems: [
          {
            __typename: 'CartPhysicalItem',
            name: 'Mug',
            brand: null,
            sku: 'MUG',
            image: (cart.lineItems.physicalItems[0] as { image: unknown }).image,
            quantity: 3,
            productEntityId: shop.mug,
            variantEntityId: (cart.lineItems.physicalItems[0] as { variantEntityId: number }).variantEntityId,
            listPrice: { value: 9 },
            salePrice: { value: 9 },
            selectedOptions: [],
            url: `${shop.access.storefront_url}/mug/`,
          },
        ],
      });
      const redirect = dataOf<{
        cart: { createCartRedirectUrls: { errors: object[]; redirectUrls: object } };
      }>(
        await ask(
          `mutation Out($id: String!, $agent: String!) { cart { createCartRedirectUrls(input: {
            cartEntityId: $id, analytics: {
              initiator: { visitId: "", visitorId: "" }, request: { url: "", userAgent: $agent },
              consent: { analytics: false, functional: false, targeting: false } } }) {
            errors { ... on NotFoundError { __typename } } redirectUrls { redirectedCheckoutUrl } } } }`,
          { id: entityId, agent: 'test' },
          as,
        ),
      ).cart.createCartRedirectUrls;
      assert.deepEqual(redirect.errors, []);
      dataOf(
        await ask('mutation Bye($c: String) { logout(cartEntityId: $c) { result } }', { c: entityId }, as),
      );
      const gone = await ask('{ customer { entityId } }', {}, as);
      assert.deepEqual(errorOf(gone).extensions, { code: 'INVALID_CUSTOMER_ACCESS_TOKEN' });
    });

    test('the header: the store’s currency and the customer’s addresses', async () => {
      const token = await signIn(shop.access, shop.vip);
      const answer = await ask(
        `{ site { currencies(first: 25) { edges { node { code isTransactional isDefault } } } }
           customer { entityId addresses { collectionInfo { totalItems }
             edges { node { entityId formFields { entityId name } } } } } }`,
        {},
        { 'X-Bc-Customer-Access-Token': token },
      );
      assert.deepEqual(dataOf(answer), {
        site: { currencies: { edges: [{ node: { code: 'USD', isTransactional: true, isDefault: true } }] } },
        customer: { entityId: shop.vip.id, addresses: { collectionInfo: { totalItems: 0 }, edges: [] } },
      });
    });

    test('the product page: every price of a product, for the customer', async () => {
      const token = await signIn(shop.access, shop.vip);
      const answer = await ask(
        `query Price($id: Int!, $currency: currencyCode) { site { product(entityId: $id) {
          entityId
          prices(currencyCode: $currency) {
            price { value currencyCode } basePrice { value } retailPrice { value } salePrice { value }
            priceRange { min { value } max { value } } } } } }`,
        { id: shop.shirt.id, currency: 'USD' },
        { 'X-Bc-Customer-Access-Token': token },
      );
      assert.deepEqual(dataOf(answer), {
        site: {
          product: {
            entityId: shop.shirt.id,
            prices: {
              price: { value: 18, currencyCode: 'USD' },
              basePrice: { value: 20 },
              retailPrice: null,
              salePrice: null,
              priceRange: { min: { value: 18 }, max: { value: 19.8 } },
            },
          },
        },
      });
    });
  });
});
