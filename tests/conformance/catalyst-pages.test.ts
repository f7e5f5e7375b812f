import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { readSchema } from '../../src/surfaces/graphql/schema.ts';
import { dataOf } from '../support/answers.ts';
import { graphql, signIn } from '../support/clients.ts';
import { loginClaims, signJwt } from '../support/jwt.ts';
import { mailedLink } from '../support/mail.ts';
import { suiteStore } from '../support/suite.ts';
import { fieldsUsedBy, hasUsage, Selector } from '../support/used-fields.ts';

const skip = hasUsage ? false : 'the reference data is not here (../shared/reference/storefront-usage.json)';

/** What its pages of another kind ask for, which Patron does not have: checkout, search, the blog, and so on. */
const OTHER_PAGES: ReadonlySet<string> = new Set([
  'Site.checkout',
  'Site.search',
  'Content.blog',
  'VariantInventory.byLocation',
  'Settings.robotsTxt',
  'Catalog.productComparisonsEnabled',
]);

/** What arguments are given, for a field or for every field that has one of the name. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  first: '2',
  'Site.product.entityId': '1',
  'Site.brand.entityId': '1',
  'Site.category.entityId': '1',
  'Site.route.path': '"/oak-cutting-board/"',
  'Site.publicWishlist.token': '"nobody"',
  'Site.giftCertificate.code': '"GIFT"',
  'Site.order.filter': '{ entityId: 1 }',
  'Query.node.id': '"UHJvZHVjdDox"',
  width: '80',
  'Blog.post.entityId': '1',
  depth: '5',
  'Product.variants.first': '1',
  input: '$input',
  'Mutation.login.email': '$email',
  'Mutation.login.password': '$password',
  'Mutation.loginWithCustomerLoginJwt.jwt': '$jwt',
};

const ADDRESS = {
  firstName: 'Ada',
  lastName: 'Byron',
  address1: '1 Main Street',
  city: 'Austin',
  stateOrProvince: 'Texas',
  countryCode: 'US',
  postalCode: '78701',
};
const GROUPS = {
  customer: 'CustomerMutations',
  wishlist: 'WishlistMutations',
  cart: 'CartMutations',
  newsletter: 'NewsletterMutations',
  analytics: 'AnalyticsMutations',
};
/** The types of inputs that are not named after their mutations. */
const INPUTS: Readonly<Record<string, string>> = {
  'newsletter.subscribe': 'CreateSubscriberInput',
  'newsletter.unsubscribe': 'RemoveSubscriberInput',
};
const PASSWORD = 'Correct-horse-7';

type Ids = { entityId: number };
type Refusals = { errors: { __typename: string }[] };

/**
 * The pages of Catalyst that make an account, and what is on every page: each field that this storefront selects there,
 * as `storefront-usage.json` has it, is built. So is everything it does for a shopper by mutations.
 */
describe('what Catalyst’s account, sign-in and layout pages select', { skip }, () => {
  const { server, store } = suiteStore();
  const used = new Set(
    hasUsage ? [...fieldsUsedBy('catalyst')].filter((name) => !OTHER_PAGES.has(name)) : [],
  );
  const selector = new Selector(
    readSchema(),
    used,
    (field, argument) => ARGUMENTS[`${field}.${argument}`] ?? ARGUMENTS[argument],
  );

  /** An answer in which all is built and nothing failed. */
  const ask = async <T = never>(document: string, variables: object = {}, token?: string): Promise<T> => {
    const answer = await graphql(store, document, {
      variables,
      bearer: store.private_token,
      headers: token === undefined ? {} : { 'x-bc-customer-access-token': token },
    });
    assert.deepEqual(answer.body.errors, undefined, document);
    assert.deepEqual(answer.body.extensions, undefined, document);
    return dataOf(answer);
  };
  const done = new Set<string>();
  /** A mutation with all that Catalyst selects of its answer. */
  const change = async <T = never>(field: string, input: object, token?: string): Promise<T> => {
    const [group, name] = field.split('.') as [keyof typeof GROUPS, string];
    done.add(`${GROUPS[group]}.${name}`);
    const selection = selector.field(GROUPS[group], name);
    const type = `${INPUTS[field] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`}!`;
    const data = await ask<Record<string, Record<string, T>>>(
      `mutation($input: ${type}) { ${group} { ${selection} } }`,
      { input },
      token,
    );
    return data[group]![name]!;
  };

  const person = { email: 'ada@example.com', password: PASSWORD };
  let token: string;
  before(async () => {
    if (skip) return;
    const { errors } = await change<Refusals>('customer.registerCustomer', {
      firstName: 'Ada',
      lastName: 'Byron',
      ...person,
      address: ADDRESS,
    });
    assert.deepEqual(errors, []);
    const { login } = await ask<{ login: { customerAccessToken: { value: string } } }>(
      `mutation($email: String!, $password: String!) { ${selector.field('Mutation', 'login')} }`,
      person,
    );
    token = login.customerAccessToken.value;
  });

  test('account: what customers change about themselves', async () => {
    const changed = await change<Refusals>('customer.updateCustomer', { company: 'Engines' }, token);
    assert.deepEqual(changed.errors, []);
    const { address, errors } = await change<Refusals & { address: Ids }>(
      'customer.addCustomerAddress',
      { ...ADDRESS, address1: '2 Main Street' },
      token,
    );
    assert.deepEqual(errors, []);
    const at = { addressEntityId: address.entityId };
    const data = { ...ADDRESS, address1: '3 Main Street' };
    assert.deepEqual(
      (await change<Refusals>('customer.updateCustomerAddress', { ...at, data }, token)).errors,
      [],
    );
    assert.deepEqual((await change<Refusals>('customer.deleteCustomerAddress', at, token)).errors, []);
  });

  test('account: the first page of addresses and orders, by an empty cursor (core/…/addresses/page-data.ts)', async () => {
    const { customer } = await ask<{
      customer: { addresses: { edges: object[] }; orders: { edges: object[] } };
    }>(
      `query($after: String) { customer { addresses(first: 10, after: $after) { edges { node { address1 } } }
        orders(first: 5, after: $after) { edges { node { entityId } } } } }`,
      { after: '' },
      token,
    );
    assert.deepEqual(customer, {
      addresses: { edges: [{ node: { address1: ADDRESS.address1 } }] },
      orders: { edges: [] },
    });
  });

  test('sign-in: a forgotten password, a changed one, single sign-on, out', async () => {
    const other = { email: 'grace@example.com', password: PASSWORD };
    await change('customer.registerCustomer', { firstName: 'G', lastName: 'H', ...other });
    const path = '/change-password';
    await change('customer.requestResetPassword', { email: other.email, path });
    const link = await mailedLink(store, other.email);
    const reset = await change<Refusals>('customer.resetPassword', {
      token: link.searchParams.get('t'),
      customerEntityId: Number(link.searchParams.get('c')),
      newPassword: `${PASSWORD}8`,
    });
    assert.deepEqual(reset.errors, []);
    const first = await signIn(store, { ...other, password: `${PASSWORD}8` });
    const passwords = { currentPassword: `${PASSWORD}8`, newPassword: `${PASSWORD}9` };
    assert.deepEqual((await change<Refusals>('customer.changePassword', passwords, first)).errors, []);

    const customer = store.customers[2]!;
    const jwt = signJwt(loginClaims(store, customer.id, server.clock.now()), store.client_secret);
    const { loginWithCustomerLoginJwt: login } = await ask<{
      loginWithCustomerLoginJwt: { customerAccessToken: { value: string } };
    }>(`mutation($jwt: String!) { ${selector.field('Mutation', 'loginWithCustomerLoginJwt')} }`, { jwt });
    await ask(`mutation { ${selector.field('Mutation', 'logout')} }`, {}, login.customerAccessToken.value);
  });

  test('wishlists', async () => {
    const productEntityId = store.products[0]!.id;
    const { result } = await change<{ result: Ids & { token: string } }>(
      'wishlist.createWishlist',
      { name: 'Gifts', isPublic: true, items: [{ productEntityId }] },
      token,
    );
    const list = { entityId: result.entityId };
    await change('wishlist.updateWishlist', { ...list, data: { name: 'More gifts' } }, token);
    await change(
      'wishlist.addWishlistItems',
      { ...list, items: [{ productEntityId: store.products[1]!.id }] },
      token,
    );
    const { customer } = await ask<{
      customer: { wishlists: { edges: { node: { items: { edges: { node: Ids }[] } } }[] } };
    }>('{ customer { wishlists { edges { node { items { edges { node { entityId } } } } } } } }', {}, token);
    const itemEntityIds = customer.wishlists.edges[0]!.node.items.edges.slice(0, 1).map(
      ({ node }) => node.entityId,
    );
    await change('wishlist.deleteWishlistItems', { ...list, itemEntityIds }, token);
    const second = await change<{ result: Ids }>(
      'wishlist.createWishlist',
      { name: 'Another', isPublic: false, items: [] },
      token,
    );
    await change('wishlist.deleteWishlists', { entityIds: [second.result.entityId] }, token);
    // It is the shared one's turn to be looked at.
    await ask(
      `{ site { ${selector.field('Site', 'publicWishlist').replace('"nobody"', JSON.stringify(result.token))} } }`,
    );
  });

  test('the cart and its page', async () => {
    const lineItems = [{ quantity: 1, productEntityId: store.products[1]!.id }];
    type InCart = { cart: { entityId: string } };
    const { cart } = await change<InCart>('cart.createCart', { lineItems }, token);
    const its = { cartEntityId: cart.entityId };
    await change('cart.addCartLineItems', { ...its, data: { lineItems } }, token);
    await change('cart.updateCartCurrency', { ...its, data: { currencyCode: 'USD' } }, token);
    const { site } = await ask<{
      site: { cart: { lineItems: { physicalItems: { entityId: string }[] } } };
    }>(`{ site { cart { lineItems { physicalItems { entityId } } } } }`, {}, token);
    const line = { ...its, lineItemEntityId: site.cart.lineItems.physicalItems[0]!.entityId };
    await change(
      'cart.updateCartLineItem',
      { ...line, data: { lineItem: { ...lineItems[0], quantity: 2 } } },
      token,
    );
    await change('cart.createCartRedirectUrls', its, token);
    const shown = await ask<{ site: { cart: object } }>(
      `{ site { ${selector.field('Site', 'cart')} } }`,
      {},
      token,
    );
    assert.notEqual(shown.site.cart, null);
    await change('cart.deleteCartLineItem', line, token);
  });

  test('the newsletter: in', async () => {
    const email = 'reader@example.com';
    assert.deepEqual((await change<Refusals>('newsletter.subscribe', { email })).errors, []);
  });

  test('the newsletter: out', async () => {
    const email = 'reader@example.com';
    assert.deepEqual((await change<Refusals>('newsletter.unsubscribe', { email })).errors, []);
  });

  test('the events of a visit', async () => {
    const commonInput = { request: { url: 'https://shop.example/', userAgent: 'Test' } };
    await change('analytics.visitStartedEvent', { commonInput });
    await change('analytics.productViewedEvent', { commonInput, productInput: { productEntityId: 1 } });
  });

  for (const shopper of ['a guest', 'a customer'])
    test(`every page, for ${shopper}: one document a field of the roots`, async () => {
      const as = shopper === 'a guest' ? undefined : token;
      let documents = 0;
      for (const name of selector.used('Query')) {
        const below = name === 'site' ? 'Site' : name === 'customer' ? 'Customer' : null;
        const texts = below
          ? selector.used(below).map((field) => `${name} { ${selector.field(below, field)} }`)
          : [selector.field('Query', name)];
        for (const text of texts) {
          await ask(`{ ${text} }`, {}, as);
          documents += 1;
        }
      }
      assert.ok(documents > 20, String(documents));
    });

  test('nothing that Catalyst does for an account is left out above', () => {
    const groups = Object.values(GROUPS);
    const mutations = [...used].filter((name) => groups.includes(name.split('.')[0]!));
    assert.deepEqual(mutations.sort(), [...done].sort());
    // A name here that it does not use is out of date.
    const all = fieldsUsedBy('catalyst');
    assert.deepEqual(
      [...OTHER_PAGES].filter((name) => !all.has(name)),
      [],
    );
  });
});
