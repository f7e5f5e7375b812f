import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { get } from 'node:http';
import { revokeAccount } from '../../src/domains/accounts/index.ts';
import { findStoreByHash, systemContext } from '../../src/domains/stores/index.ts';
import { newSecret } from '../../src/kernel/ids.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { accountWith } from '../support/accounts.ts';
import { bodyOf, dataOf, errorOf } from '../support/answers.ts';
import { cookiesOf, graphql, rest, signIn } from '../support/clients.ts';
import { ownPostgres, postgresUrl, type OwnPostgres } from '../support/database.ts';
import { loginClaims, signJwt } from '../support/jwt.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

const WHO = '{ customer { entityId } }';

describe('two nodes on one PostgreSQL', { skip: postgresUrl() ? false : 'DATABASE_URL is not set' }, () => {
  let own: OwnPostgres;
  let one: TestServer;
  let other: TestServer;
  /** The same store, by each node. */
  let here: StoreAccess;
  let there: StoreAccess;
  before(async () => {
    own = await ownPostgres();
    const secrets = { encryptionKey: newSecret(), operatorKey: newSecret() };
    one = await startServer({ postgres: own.url, secrets });
    other = await startServer({ postgres: own.url, secrets, demo: one.demo });
    [here, there] = [one.demo, other.demo];
  });
  after(async () => {
    await one.close();
    await other.close();
    await own.drop();
  });

  const customers = () => here.customers;
  const customerOf = async (
    store: StoreAccess,
    headers: Record<string, string>,
    bearer = store.storefront_token,
  ) =>
    dataOf<{ customer: { entityId: number } | null }>(await graphql(store, WHO, { headers, bearer })).customer
      ?.entityId ?? null;
  const withToken = (token: string) => ({ 'x-bc-customer-access-token': token });

  describe('a revocation holds for the next request on the other node', () => {
    test('a customer access token, by logout', async () => {
      const [jane] = customers();
      const token = await signIn(here, jane!);
      assert.equal(await customerOf(there, withToken(token)), jane!.id);
      dataOf(await graphql(here, 'mutation { logout { result } }', { headers: withToken(token) }));
      assert.equal(await customerOf(there, withToken(token)), null);
    });

    test('a session’s cookies, by logout', async () => {
      const [, tomas] = customers();
      const login = await graphql(
        here,
        'mutation($e: String!, $p: String!) { login(email: $e, password: $p) { result } }',
        {
          variables: { e: tomas!.email, p: tomas!.password },
        },
      );
      const cookie = cookiesOf(login.headers);
      assert.equal(await customerOf(there, { cookie }), tomas!.id);
      dataOf(await graphql(there, 'mutation { logout { result } }', { headers: { cookie } }));
      assert.equal(await customerOf(here, { cookie }), null);
    });

    test('a storefront, private or impersonation token', async () => {
      for (const path of ['api-token', 'api-token-private', 'api-token-customer-impersonation']) {
        const made = await rest(here, 'POST', `/v3/storefront/${path}`, {
          channel_id: 1,
          expires_at: Math.floor(one.clock.now() / 1000) + 3_600,
          ...(path === 'api-token-private' && { scopes: ['Unauthenticated', 'Customer'] }),
        });
        const { token } = bodyOf<{ data: { token: string } }>(made).data;
        for (const node of [here, there])
          assert.equal((await graphql(node, WHO, { bearer: token })).status, 200, path);
        assert.equal(
          (await rest(here, 'DELETE', '/v3/storefront/api-token', undefined, { 'sf-api-token': token }))
            .status,
          200,
        );
        const refused = await graphql(there, WHO, { bearer: token });
        assert.deepEqual([refused.status, errorOf(refused).message], [401, 'Unknown JWT token'], path);
      }
    });

    test('an API account', async () => {
      const account = await accountWith(one, here, ['store_v2_customers', 'store_v2_customers_login']);
      const as = (store: StoreAccess) => ({ ...store, access_token: account.accessToken });
      assert.equal((await rest(as(there), 'GET', '/v3/customers')).status, 200);
      const link = () =>
        signJwt(
          { ...loginClaims(here, customers()[0]!.id, one.clock.now()), iss: account.clientId },
          account.clientSecret,
        );
      const follow = async () =>
        (await new Visitor(there.storefront_url).get(`/login/token/${link()}`)).headers.get('location');
      assert.equal(await follow(), '/account.php');
      const store = await findStoreByHash(one.app.services, here.store_hash);
      await revokeAccount(systemContext(one.app.services, store!), account.id);
      assert.equal((await rest(as(there), 'GET', '/v3/customers')).status, 401);
      assert.equal(await follow(), '/login.php?error=link');
    });

    test('a password change, a new group, a deletion', async () => {
      const person = async (name: string) => {
        const row = {
          email: `${name}@example.com`,
          first_name: name,
          last_name: 'Node',
          authentication: { force_password_reset: false, new_password: 'correct-horse-7' },
        };
        const made = bodyOf<{ data: { id: number }[] }>(await rest(here, 'POST', '/v3/customers', [row]));
        return {
          id: made.data[0]!.id,
          token: await signIn(here, { email: row.email, password: 'correct-horse-7' }),
        };
      };
      const changed = await person('changed');
      assert.equal(await customerOf(there, withToken(changed.token)), changed.id);
      bodyOf(
        await rest(here, 'PUT', '/v3/customers', [
          {
            id: changed.id,
            authentication: { force_password_reset: false, new_password: 'another-horse-8' },
          },
        ]),
      );
      assert.equal(await customerOf(there, withToken(changed.token)), null);

      const moved = await person('moved');
      const { id: product, price, group_prices: prices } = here.products[0]!;
      const query = `{ site { product(entityId: ${product}) { prices { price { value } } } } }`;
      const seen = async () =>
        dataOf<Priced>(await graphql(there, query, { headers: withToken(moved.token) })).site.product.prices
          .price.value;
      assert.equal(await seen(), price);
      const group = customers()[1]!.customer_group_id;
      bodyOf(await rest(here, 'PUT', '/v3/customers', [{ id: moved.id, customer_group_id: group }]));
      assert.equal(await seen(), prices[group]);

      const gone = await person('gone');
      assert.equal(await customerOf(there, withToken(gone.token)), gone.id);
      assert.equal((await rest(here, 'DELETE', `/v3/customers?id:in=${gone.id}`)).status, 204);
      assert.equal(await customerOf(there, withToken(gone.token)), null);
    });
  });

  describe('what all shoppers share follows', { timeout: 60_000 }, () => {
    interface Seen extends Priced {
      site: Priced['site'] & { product: { name: string } };
    }
    /** Reads on the other node until it is so; the test's own time ends it. */
    const until = async (isSo: () => Promise<boolean>): Promise<void> => {
      while (!(await isSo())) await new Promise(setImmediate);
    };
    const read = async (id: number, headers: Record<string, string> = {}) =>
      dataOf<Seen>(
        await graphql(there, `{ site { product(entityId: ${id}) { name prices { price { value } } } } }`, {
          bearer: there.impersonation_token,
          headers,
        }),
      ).site.product;

    test('a product’s price, many times over', async () => {
      const { id } = here.products[2]!;
      for (let at = 1; at <= 20; at += 1) {
        await read(id);
        bodyOf(await rest(here, 'PUT', `/v3/catalog/products/${id}`, { price: 100 + at }));
        await until(async () => (await read(id)).prices.price.value === 100 + at);
      }
    });

    test('a price record, a group’s discount, a name', async () => {
      const [trade] = customers().filter(({ group }) => group === 'Trade');
      const [club] = customers().filter(({ group }) => group === 'Retail club');
      const board = here.products.find(({ sku }) => sku === 'KNIFE')!;
      const asTrade = { 'x-bc-customer-id': String(trade!.id) };
      const asClub = { 'x-bc-customer-id': String(club!.id) };
      await read(board.id, asTrade);
      await read(board.id, asClub);

      const [list] = bodyOf<{ data: { id: number }[] }>(await rest(here, 'GET', '/v3/pricelists')).data;
      bodyOf(
        await rest(here, 'PUT', `/v3/pricelists/${list!.id}/records/${board.variant_ids[0]}/USD`, {
          price: 77,
        }),
      );
      await until(async () => (await read(board.id, asTrade)).prices.price.value === 77);

      const rules = [{ type: 'all', method: 'fixed', amount: '66' }];
      bodyOf(
        await rest(here, 'PUT', `/v2/customer_groups/${club!.customer_group_id}`, { discount_rules: rules }),
      );
      await until(async () => (await read(board.id, asClub)).prices.price.value === 66);

      bodyOf(await rest(here, 'PUT', `/v3/catalog/products/${board.id}`, { name: 'Another knife' }));
      await until(async () => (await read(board.id)).name === 'Another knife');
    });

    test('a change is never taken back, whatever is read while it is made', async () => {
      const { id } = here.products[3]!;
      let stop = false;
      const values: number[] = [];
      const reading = Promise.all(
        Array.from({ length: 4 }, async () => {
          while (!stop) values.push((await read(id)).prices.price.value);
        }),
      );
      for (let at = 1; at <= 30; at += 1)
        bodyOf(await rest(here, 'PUT', `/v3/catalog/products/${id}`, { price: 1_000 + at }));
      await until(async () => (await read(id)).prices.price.value === 1_030);
      for (let at = 0; at < 50; at += 1) assert.equal((await read(id)).prices.price.value, 1_030);
      stop = true;
      await reading;
      assert.ok(values.length > 50);
    });

    test('a channel’s site: its host is there, and gone again', async () => {
      const made = bodyOf<{ data: { id: number } }>(
        await rest(here, 'POST', '/v3/channels', { name: 'Two', type: 'storefront', platform: 'custom' }),
      );
      const host = 'two-nodes.shop';
      const site = bodyOf<{ data: { id: number } }>(
        await rest(here, 'POST', '/v3/sites', { url: `http://${host}`, channel_id: made.data.id }),
        201,
      );
      const found = () =>
        new Promise<number>((resolve, reject) => {
          const sent = get(
            { host: '127.0.0.1', port: other.port, path: '/login.php', headers: { host } },
            (answer) => {
              answer.resume();
              resolve(answer.statusCode!);
            },
          );
          sent.once('error', reject);
        });
      await until(async () => (await found()) === 200);
      assert.equal((await rest(here, 'DELETE', `/v3/sites/${site.data.id}`)).status, 204);
      await until(async () => (await found()) === 421);
    });
  });

  describe('27: failed sign-ins count on all nodes together', () => {
    const from = (address: string) => ({
      'x-bc-trusted-proxy-secret': 'test-proxy-secret',
      'true-client-ip': address,
    });
    const signsIn = async (node: StoreAccess, email: string, password: string, address: string) => {
      const answer = await graphql(
        node,
        'mutation($e: String!, $p: String!) { login(email: $e, password: $p) { result } }',
        { variables: { e: email, p: password }, headers: from(address) },
      );
      return answer.body.data != null;
    };
    const latest = async () => {
      const log = await rest(here, 'GET', '/v3/patron/sign-in-events?limit=1');
      return bodyOf<{ data: { reason_code: string }[] }>(log).data[0]?.reason_code;
    };
    const newCustomer = async (name: string) => {
      const row = {
        email: `${name}@example.com`,
        first_name: name,
        last_name: 'Node',
        authentication: { force_password_reset: false, new_password: 'correct-horse-7' },
      };
      bodyOf(await rest(here, 'POST', '/v3/customers', [row]));
      return row.email;
    };

    test('for one account from many addresses', async () => {
      const email = await newCustomer('guessed');
      for (let guess = 0; guess < 10; guess += 1)
        for (const [at, node] of [here, there].entries())
          assert.equal(await signsIn(node, email, 'wrong', `198.51.100.${2 * guess + at}`), false);
      assert.equal(await latest(), 'wrong_password');
      // Twenty failures, of which each node has seen ten.
      assert.equal(await signsIn(there, email, 'correct-horse-7', '203.0.113.1'), false);
      assert.equal(await latest(), 'account_throttled');
      assert.equal(await signsIn(here, email, 'wrong', '203.0.113.2'), false);
      assert.equal(await signsIn(here, email, 'correct-horse-7', '203.0.113.2'), false);
      assert.equal(await latest(), 'account_throttled');
    });

    test('from one address for many accounts', async () => {
      const email = await newCustomer('stuffed');
      const address = '203.0.113.77';
      for (let guess = 0; guess < 50; guess += 1)
        await Promise.all(
          [here, there].map((node, at) =>
            signsIn(node, `nobody-${guess}-${at}@example.com`, 'wrong', address),
          ),
        );
      for (const node of [here, there]) {
        // A node learns what the others have counted by its own next failure.
        await signsIn(node, 'nobody@example.com', 'wrong', address);
        assert.equal(await signsIn(node, email, 'correct-horse-7', address), false);
        assert.equal(await latest(), 'address_throttled');
      }
      assert.equal(await signsIn(here, email, 'correct-horse-7', '203.0.113.78'), true);
    });
  });

  describe('a single sign-on token is used once', () => {
    test('9: fifty times at once on both nodes: exactly one signs in', async () => {
      for (let round = 0; round < 3; round += 1) {
        const jwt = signJwt(loginClaims(here, customers()[round]!.id, one.clock.now()), here.client_secret);
        const answers = await Promise.all(
          Array.from({ length: 50 }, async (_, at) => {
            const node = at % 2 === 0 ? here : there;
            if (at % 3 === 0) {
              const { body } = await graphql<{ loginWithCustomerLoginJwt: object } | null>(
                node,
                'mutation($jwt: String!) { loginWithCustomerLoginJwt(jwt: $jwt) { redirectTo } }',
                { variables: { jwt } },
              );
              return body.data != null;
            }
            const { headers } = await new Visitor(node.storefront_url).get(`/login/token/${jwt}`);
            return headers.get('location') === '/account.php' && headers.getSetCookie().length > 0;
          }),
        );
        assert.equal(answers.filter(Boolean).length, 1);
        const { data } = bodyOf<{ data: { outcome: string; reason_code: string }[] }>(
          await rest(there, 'GET', '/v3/patron/sign-in-events?limit=50'),
        );
        assert.deepEqual(
          data.map(({ outcome, reason_code: code }) => `${outcome} ${code}`).sort(),
          [...Array.from({ length: 49 }, () => 'refused jti_used'), 'success ok'].sort(),
        );
      }
    });

    test('10: used on one node, refused on the other; another token with that jti too', async () => {
      const claims = { ...loginClaims(here, customers()[0]!.id, one.clock.now()), jti: randomUUID() };
      const follow = async (node: StoreAccess, more: object = {}) => {
        const jwt = signJwt({ ...claims, ...more }, here.client_secret);
        return (await new Visitor(node.storefront_url).get(`/login/token/${jwt}`)).headers.get('location');
      };
      assert.equal(await follow(here), '/account.php');
      assert.equal(await follow(there), '/login.php?error=link');
      assert.equal(await follow(there, { redirect_to: '/cart.php' }), '/login.php?error=link');
      assert.equal(await follow(here), '/login.php?error=link');
    });

    test('a cart’s link as well', async () => {
      const [product] = here.products;
      const cart = bodyOf<{ data: { id: string } }>(
        await rest(here, 'POST', '/v3/carts', {
          line_items: [{ product_id: product!.id, variant_id: product!.variant_ids[0], quantity: 1 }],
        }),
        201,
      );
      const urls = bodyOf<{ data: { cart_url: string } }>(
        await rest(here, 'POST', `/v3/carts/${cart.data.id}/redirect_urls`),
        201,
      );
      const { pathname, search } = new URL(urls.data.cart_url);
      const answers = await Promise.all(
        Array.from({ length: 20 }, async (_, at) => {
          const node = at % 2 === 0 ? here : there;
          const answer = await new Visitor(node.storefront_url).get(pathname + search);
          return answer.status;
        }),
      );
      assert.deepEqual(answers.sort(), [302, ...Array.from({ length: 19 }, () => 404)]);
    });
  });
});

interface Priced {
  site: { product: { prices: { price: { value: number } } } };
}
