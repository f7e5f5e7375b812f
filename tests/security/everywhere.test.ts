import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { newSecret } from '../../src/kernel/ids.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { account } from '../support/account.ts';
import { bodyOf, dataOf } from '../support/answers.ts';
import { cookiesOf, graphql, rest } from '../support/clients.ts';
import { ownPostgres, postgresUrl, type OwnPostgres } from '../support/database.ts';
import { mailedLink } from '../support/mail.ts';
import { follow, requestPasswordless, requestReset, resetBy } from '../support/recovery.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

interface Nodes {
  /** Where things change, and another node that has the customer in its memory too, or the same one. */
  readonly here: StoreAccess;
  readonly there: StoreAccess;
  readonly advance: (milliseconds: number) => void;
}

/** Everything that lets one in as a customer, as of one moment. */
interface WaysIn {
  readonly token: string;
  readonly cookie: string;
  readonly page: Visitor;
  readonly syncUrl: string;
  readonly syncJwt: string;
  readonly signInLink: URL;
  readonly resetLink: URL;
}

const LOGIN = `mutation($e: String!, $p: String!) {
  login(email: $e, password: $p) { customerAccessToken { value } } }`;
const SYNC = `mutation {
  generateSessionSyncJwt(redirectTo: "/") { result { token url } errors { __typename } } }`;
const VALIDATE = `mutation($jwt: String!) { validateSessionSyncJwt(jwt: $jwt) {
  content { customer { entityId } customerAccessToken { value } } errors { __typename } } }`;

/** One set of attacks, on one node and on two. */
function attacks(name: string, nodes: Nodes): void {
  describe(`attack 32: what is over is over everywhere at once, on ${name}`, () => {
    let made = 0;
    let jane: { id: number; email: string; password: string };
    beforeEach(async () => {
      nodes.advance(3_600_000);
      const person = { email: `jane${(made += 1)}@example.com`, password: 'correct-horse-7' };
      const authentication = { force_password_reset: false, new_password: person.password };
      const row = { email: person.email, first_name: 'J', last_name: 'D', authentication };
      const { data } = bodyOf<{ data: { id: number }[] }>(
        await rest(nodes.here, 'POST', '/v3/customers', [row]),
      );
      jane = { ...person, id: data[0]!.id };
      bodyOf(
        await rest(nodes.here, 'PUT', '/v3/customers/settings/channels/1', { allow_global_logins: true }),
      );
    });

    const who = async (at: StoreAccess, headers: Record<string, string>): Promise<number | null> =>
      dataOf<{ customer: { entityId: number } | null }>(
        await graphql(at, '{ customer { entityId } }', { headers }),
      ).customer?.entityId ?? null;
    const byToken = (token: string) => ({ 'x-bc-customer-access-token': token });

    /** Signs in by every way at once; both nodes have seen each. */
    const everyWayIn = async (): Promise<WaysIn> => {
      const { here, there } = nodes;
      bodyOf(await rest(here, 'GET', `/v3/customers?id:in=${jane.id}`));
      assert.equal((await requestPasswordless(here, { email: jane.email })).status, 200);
      const signInLink = await mailedLink(here, jane.email);
      assert.deepEqual(await requestReset(here, { email: jane.email }), []);
      const resetLink = await mailedLink(here, jane.email);
      const login = await graphql<{ login: { customerAccessToken: { value: string } } }>(here, LOGIN, {
        variables: { e: jane.email, p: jane.password },
      });
      const token = login.body.data!.login.customerAccessToken.value;
      const cookie = cookiesOf(login.headers);
      // By a link a browser is let in beside the others.
      const syncOf = async () =>
        dataOf<{ generateSessionSyncJwt: { result: { token: string; url: string } } }>(
          await graphql(here, SYNC, {
            bearer: here.private_token,
            headers: byToken(token),
          }),
        ).generateSessionSyncJwt.result;
      const page = new Visitor(here.storefront_url);
      const arrived = new URL((await syncOf()).url);
      assert.equal((await page.get(arrived.pathname + arrived.search)).status, 302);
      const sync = await syncOf();
      for (const at of [here, there])
        for (const headers of [byToken(token), { cookie }]) assert.equal(await who(at, headers), jane.id);
      assert.equal(await page.email(), jane.email);
      return { token, cookie, page, syncUrl: sync.url, syncJwt: sync.token, signInLink, resetLink };
    };

    /** The next request of each kind, on each node. */
    const assertNobody = async (ways: WaysIn, { mailed }: { mailed: 'over' | 'good' }) => {
      for (const at of [nodes.there, nodes.here]) {
        assert.equal(await who(at, byToken(ways.token)), null, 'the customer access token');
        assert.equal(await who(at, { cookie: ways.cookie }), null, 'the cookie');
        const jwt = await new Visitor(at.storefront_url).get(
          `/customer/current.jwt?app_client_id=${at.client_id}`,
          {
            cookie: ways.cookie,
          },
        );
        assert.equal(jwt.status, 404, 'current.jwt');
      }
      assert.equal(await ways.page.email(), null, 'the page');
      const browser = new Visitor(nodes.there.storefront_url);
      const sync = new URL(ways.syncUrl);
      const followed = await browser.get(sync.pathname + sync.search);
      assert.equal(followed.status, 400, 'a session sync link that was on its way');
      assert.equal(await browser.email(), null);
      const validated = await graphql(nodes.there, VALIDATE, {
        variables: { jwt: ways.syncJwt },
        bearer: nodes.there.private_token,
      });
      assert.equal(validated.status, 200);
      assert.ok(!/[0-9a-f]{64}_\d+/.test(JSON.stringify(validated.body)), JSON.stringify(validated.body));
      assert.equal(JSON.stringify(validated.body).includes(`"entityId":${jane.id}`), false);
      if (mailed === 'good') return;
      assert.equal((await follow(nodes.there, ways.signInLink)).email, null, 'a mailed link that signs in');
      assert.equal((await resetBy(nodes.there, ways.resetLink, 'An0therPassword')).length, 1);
    };

    const mayLogin = async (at: StoreAccess, password: string): Promise<boolean> =>
      (await graphql(at, LOGIN, { variables: { e: jane.email, p: password } })).body.errors === undefined;

    test('32 the logout mutation', async () => {
      const ways = await everyWayIn();
      dataOf(
        await graphql(nodes.here, 'mutation { logout { result } }', {
          headers: { ...byToken(ways.token), cookie: ways.cookie },
        }),
      );
      // Another browser’s session goes on, as documented; what was on its way does not.
      await ways.page.get('/login.php?action=logout');
      await assertNobody(ways, { mailed: 'good' });
    });

    test('32 the link of the pages that signs out ends what is on its way too', async () => {
      const ways = await everyWayIn();
      await ways.page.get('/login.php?action=logout');
      assert.equal(await ways.page.email(), null);
      assert.equal(await who(nodes.there, byToken(ways.token)), null);
      const sync = new URL(ways.syncUrl);
      assert.equal(
        (await new Visitor(nodes.there.storefront_url).get(sync.pathname + sync.search)).status,
        400,
      );
    });

    test('32 a password that the customer changes', async () => {
      const ways = await everyWayIn();
      const input = { currentPassword: jane.password, newPassword: 'An0therPassword' };
      assert.deepEqual((await account(nodes.here, 'changePassword', input, ways.token)).errors, []);
      await assertNobody(ways, { mailed: 'over' });
      assert.equal(await mayLogin(nodes.there, jane.password), false);
      assert.equal(await mayLogin(nodes.there, input.newPassword), true);
    });

    test('32 a password that the shop sets', async () => {
      const ways = await everyWayIn();
      const authentication = { force_password_reset: false, new_password: 'An0therPassword' };
      bodyOf(await rest(nodes.here, 'PUT', '/v3/customers', [{ id: jane.id, authentication }]));
      await assertNobody(ways, { mailed: 'over' });
      assert.equal(await mayLogin(nodes.there, jane.password), false);
    });

    test('32 a password that is reset by a link', async () => {
      const ways = await everyWayIn();
      assert.deepEqual(await resetBy(nodes.here, ways.resetLink, 'An0therPassword'), []);
      await assertNobody(ways, { mailed: 'over' });
      assert.equal(await mayLogin(nodes.there, jane.password), false);
    });

    test('32 deletion', async () => {
      const ways = await everyWayIn();
      assert.equal((await rest(nodes.here, 'DELETE', `/v3/customers?id:in=${jane.id}`)).status, 204);
      await assertNobody(ways, { mailed: 'over' });
      assert.equal(await mayLogin(nodes.there, jane.password), false);
    });

    test('32 a customer who may no longer enter the channel', async () => {
      const ways = await everyWayIn();
      const { data } = bodyOf<{ data: { id: number }[] }>(await rest(nodes.here, 'GET', '/v3/channels'));
      const elsewhere = data.find(({ id }) => id !== 1)?.id ?? (await anotherChannel());
      bodyOf(await rest(nodes.here, 'PUT', '/v3/customers', [{ id: jane.id, channel_ids: [elsewhere] }]));
      await assertNobody(ways, { mailed: 'over' });
      assert.equal(await mayLogin(nodes.there, jane.password), false);
    });

    const anotherChannel = async (): Promise<number> => {
      const channel = { name: 'Second', type: 'storefront', platform: 'custom', status: 'active' };
      return bodyOf<{ data: { id: number } }>(await rest(nodes.here, 'POST', '/v3/channels', channel)).data
        .id;
    };

    test('32 another group: the next price is the new one, and back', async () => {
      const ways = await everyWayIn();
      const product = nodes.here.products[0]!;
      const price = async (at: StoreAccess, headers: Record<string, string>) =>
        dataOf<{ site: { product: { prices: { price: { value: number } } } } }>(
          await graphql(at, `{ site { product(entityId: ${product.id}) { prices { price { value } } } } }`, {
            headers,
          }),
        ).site.product.prices.price.value;
      const prices = () =>
        Promise.all(
          [nodes.there, nodes.here].flatMap((at) => [
            price(at, byToken(ways.token)),
            price(at, { cookie: ways.cookie }),
          ]),
        );
      const [group, groupPrice] = Object.entries(product.group_prices).find(
        ([, value]) => value !== product.price,
      )!;
      const move = async (customer_group_id: number) =>
        bodyOf(await rest(nodes.here, 'PUT', '/v3/customers', [{ id: jane.id, customer_group_id }]));
      assert.deepEqual(new Set(await prices()), new Set([product.price]));
      await move(Number(group));
      assert.deepEqual(new Set(await prices()), new Set([groupPrice]));
      await move(0);
      assert.deepEqual(new Set(await prices()), new Set([product.price]));
    });
  });
}

describe('on one node', () => {
  const nodes = {} as { -readonly [K in keyof Nodes]: Nodes[K] };
  let server: TestServer;
  before(async () => {
    server = await startServer();
    Object.assign(nodes, {
      here: server.demo,
      there: server.demo,
      advance: (by: number) => server.clock.advance(by),
    });
  });
  after(() => server.close());
  attacks('one node with the embedded engine', nodes);
});

describe('on two nodes', { skip: postgresUrl() ? false : 'DATABASE_URL is not set' }, () => {
  const nodes = {} as { -readonly [K in keyof Nodes]: Nodes[K] };
  let own: OwnPostgres;
  let one: TestServer;
  let other: TestServer;
  before(async () => {
    own = await ownPostgres();
    const secrets = { encryptionKey: newSecret(), operatorKey: newSecret() };
    one = await startServer({ postgres: own.url, secrets });
    other = await startServer({ postgres: own.url, secrets, demo: one.demo });
    Object.assign(nodes, {
      here: one.demo,
      there: other.demo,
      advance: (by: number) => [one, other].forEach(({ clock }) => clock.advance(by)),
    });
  });
  after(async () => {
    await one.close();
    await other.close();
    await own.drop();
  });
  attacks('two nodes of one PostgreSQL', nodes);
});
