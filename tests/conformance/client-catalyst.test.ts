import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createClient } from '@bigcommerce/catalyst-client';
import { startServer, type TestServer } from '../support/server.ts';

/** Documents are typed by the client's own code generator elsewhere; here they are text. */
const gql = (text: string) => text as never;

/**
 * The npm package @bigcommerce/catalyst-client, as published. It asks https://store-{hash}-{channel}.mybigcommerce.com;
 * here its fetch goes to the store's own URL instead, and nothing else is changed.
 */
describe('@bigcommerce/catalyst-client', () => {
  let server: TestServer;
  const realFetch = globalThis.fetch;
  const asked: string[] = [];

  before(async () => {
    server = await startServer();
    globalThis.fetch = (input, init) => {
      const url = new URL(String(input));
      asked.push(url.href);
      return realFetch(new URL(url.pathname + url.search, server.demo.storefront_url), init);
    };
  });
  after(async () => {
    globalThis.fetch = realFetch;
    await server.close();
  });

  const client = (storefrontToken: string) =>
    createClient({
      storefrontToken,
      storeHash: server.demo.store_hash,
      channelId: String(server.demo.channel_id),
    });

  test('signs a customer in, sees their price and signs out', async () => {
    const { demo } = server;
    const catalyst = client(demo.private_token);
    const [customer] = demo.customers;
    const login = await catalyst.fetch<
      { login: { customerAccessToken: { value: string } } },
      { email: string; password: string }
    >({
      document: gql(
        'mutation Login($email: String!, $password: String!) { login(email: $email, password: $password) { customerAccessToken { value } } }',
      ),
      variables: { email: customer!.email, password: customer!.password },
    });
    const customerAccessToken = login.data.login.customerAccessToken.value;
    const product = demo.products[0]!;
    const price = await catalyst.fetch<{
      customer: { entityId: number };
      site: { product: { prices: { price: { value: number } } } };
    }>({
      document:
        `query Price { customer { entityId } site { product(entityId: ${product.id}) { prices { price { value } } } } }` as never,
      customerAccessToken,
    });
    assert.equal(price.data.customer.entityId, customer!.id);
    assert.equal(
      price.data.site.product.prices.price.value,
      product.group_prices[customer!.customer_group_id],
    );
    const logout = await catalyst.fetch<{ logout: { result: string } }>({
      document: gql('mutation Logout { logout { result } }'),
      customerAccessToken,
    });
    assert.equal(logout.data.logout.result, 'success');
    await assert.rejects(
      catalyst.fetch({ document: gql('query Who { customer { entityId } }'), customerAccessToken }),
      { name: 'InvalidCustomerAccessTokenError' },
    );
    assert.ok(
      asked.every((url) =>
        url.startsWith(`https://store-${demo.store_hash}-1.mybigcommerce.com/graphql?operation=`),
      ),
    );
  });

  test('a failed login is an error that says so', async () => {
    await assert.rejects(
      client(server.demo.private_token).fetch({
        document: gql(
          'mutation Login($email: String!, $password: String!) { login(email: $email, password: $password) { customerAccessToken { value } } }',
        ),
        variables: { email: server.demo.customers[0]!.email, password: 'not the one' },
      }),
      /Invalid credentials/,
    );
  });
});
