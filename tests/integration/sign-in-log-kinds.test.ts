import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { bodyOf, claimsOf, dataOf } from '../support/answers.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

interface Event {
  readonly kind: string;
  readonly method: string;
  readonly outcome: string;
  readonly reason_code: string;
  readonly reason: string;
  readonly customer_id: number | null;
  readonly client_id: string | null;
}

const WHO = '{ customer { entityId } }';
const LOGOUT = 'mutation { logout { result } }';

describe('what the sign-in log tells of beside sign-ins', () => {
  let server: TestServer;
  let store: StoreAccess;
  before(async () => {
    server = await startServer();
  });
  beforeEach(async () => {
    store = await server.store({ seed: 'demo' });
    server.clock.set(Date.UTC(2026, 0, 15, 12));
  });
  after(() => server.close());

  const read = async (kind: string): Promise<Event[]> => {
    const answer = await rest(store, 'GET', `/v3/patron/sign-in-events?kind:in=${kind}&limit=250`);
    return bodyOf<{ data: (Event & Record<string, unknown>)[] }>(answer).data.map(
      ({ id: _, at: __, channel_id: ___, address: ____, user_agent: _____, ...event }) => event as Event,
    );
  };
  const jane = () => store.customers[0]!;
  const signedOut = (more: Partial<Event>) => ({
    kind: 'sign-out',
    outcome: 'success',
    customer_id: jane().id,
    client_id: null,
    ...more,
  });

  describe('sign-outs', () => {
    test('by the mutation, with the customer access tokens that ended', async () => {
      const token = await signIn(store, jane());
      const headers = { 'x-bc-customer-access-token': token };
      dataOf(await graphql(store, LOGOUT, { headers }));
      assert.deepEqual(await read('sign-out'), [
        signedOut({
          method: 'logout',
          reason_code: 'ok',
          reason: 'signed out; 1 customer access token ended',
        }),
      ]);
    });

    test('by the link of the hosted pages; a guest’s is none', async () => {
      const visitor = new Visitor(store.storefront_url);
      await visitor.get('/login.php?action=logout');
      dataOf(await graphql(store, LOGOUT));
      assert.deepEqual(await read('sign-out'), []);
      await visitor.signIn(jane().email, jane().password);
      await visitor.get('/login.php?action=logout');
      assert.deepEqual(await read('sign-out'), [
        signedOut({
          method: 'page',
          reason_code: 'ok',
          reason: 'signed out; 0 customer access tokens ended',
        }),
      ]);
    });

    test('by whoever acts as the customer', async () => {
      dataOf(
        await graphql(store, LOGOUT, {
          bearer: store.impersonation_token,
          headers: { 'x-bc-customer-id': String(jane().id) },
        }),
      );
      assert.deepEqual(
        (await read('sign-out')).map(({ reason }) => reason),
        ['signed out by who acts as the customer; 0 customer access tokens ended'],
      );
    });

    test('by a change of the account, with the API account that made it', async () => {
      await signIn(store, jane());
      const change = { id: jane().id, authentication: { new_password: 'another-horse-8' } };
      bodyOf(await rest(store, 'PUT', '/v3/customers', [change]));
      // Nobody is signed in any more, so there is nothing to tell of.
      bodyOf(await rest(store, 'PUT', '/v3/customers', [change]));
      await signIn(store, { email: jane().email, password: 'another-horse-8' });
      bodyOf(await rest(store, 'DELETE', `/v3/customers?id:in=${jane().id}`), 204);
      const ended = '1 session and 1 customer access token ended';
      const by = { method: 'customer-change', client_id: store.client_id };
      assert.deepEqual(await read('sign-out'), [
        signedOut({ ...by, reason_code: 'customer_deleted', reason: `the customer was deleted; ${ended}` }),
        signedOut({ ...by, reason_code: 'password_changed', reason: `the password was changed; ${ended}` }),
      ]);
    });

    test('an address is not known for having signed out from it', async () => {
      // A password sign-in from a known address is let in however many failed elsewhere; a sign-out makes none known.
      const limited = await startServer({ config: { PATRON_SIGN_IN_ATTEMPTS_ACCOUNT: 1 } });
      try {
        const [customer] = limited.demo.customers;
        const from = (address: string) => ({
          'x-bc-trusted-proxy-secret': 'test-proxy-secret',
          'true-client-ip': address,
        });
        const login = (password: string, address: string) =>
          graphql(
            limited.demo,
            'mutation($e: String!, $p: String!) { login(email: $e, password: $p) { result } }',
            {
              variables: { e: customer!.email, p: password },
              headers: from(address),
            },
          );
        dataOf(
          await graphql(limited.demo, LOGOUT, {
            bearer: limited.demo.impersonation_token,
            headers: { 'x-bc-customer-id': String(customer!.id), ...from('192.0.2.8') },
          }),
        );
        await login('wrong-horse-1', '192.0.2.9');
        assert.equal((await login(customer!.password, '192.0.2.8')).body.data, null);
      } finally {
        await limited.close();
      }
    });
  });

  describe('impersonation', () => {
    const as = (id: number | string, bearer = store.impersonation_token) =>
      graphql(store, WHO, { bearer, headers: { 'x-bc-customer-id': String(id) } });

    test('who acts as whom, once in five minutes', async () => {
      const made = await rest(store, 'POST', '/v3/storefront/api-token-customer-impersonation', {
        channel_id: 1,
        expires_at: Math.floor(server.clock.now() / 1000) + 3_600,
      });
      const { token } = bodyOf<{ data: { token: string } }>(made).data;
      const [first, second] = store.customers;
      for (const id of [first!.id, second!.id, first!.id, first!.id]) dataOf(await as(id, token));
      server.clock.advance(5 * 60_000);
      dataOf(await as(first!.id, token));
      const log = await read('impersonation');
      assert.deepEqual(
        log.map(({ customer_id }) => customer_id),
        [first!.id, second!.id, first!.id],
      );
      const [{ reason, ...others }] = log as [Event];
      assert.match(
        reason,
        new RegExp(`^acts as customer ${first!.id}, by a customer impersonation token of ".+"$`),
      );
      assert.deepEqual(others, {
        kind: 'impersonation',
        method: 'customer-id',
        outcome: 'success',
        reason_code: 'ok',
        customer_id: first!.id,
        client_id: store.client_id,
      });
    });

    test('a guest’s view, and a customer’s own access token, are none', async () => {
      dataOf(await graphql(store, WHO, { bearer: store.impersonation_token }));
      dataOf(await as(0));
      const token = await signIn(store, jane());
      const headers = { 'x-bc-customer-access-token': token };
      dataOf(await graphql(store, WHO, { bearer: store.impersonation_token, headers }));
      assert.deepEqual(await read('impersonation'), []);
    });

    test('a customer who is not there', async () => {
      assert.equal((await as(999)).status, 401);
      assert.deepEqual(await read('access'), [
        {
          kind: 'access',
          method: 'customer-id',
          outcome: 'refused',
          reason_code: 'unknown_customer',
          reason: 'X-Bc-Customer-Id is "999"; no such customer may enter channel 1',
          customer_id: null,
          client_id: null,
        },
      ]);
    });
  });

  describe('requests that are not let in', () => {
    const made = async (expiresIn: number) => {
      const answer = await rest(store, 'POST', '/v3/storefront/api-token', {
        channel_id: 1,
        expires_at: Math.floor(server.clock.now() / 1000) + expiresIn,
      });
      return bodyOf<{ data: { token: string } }>(answer).data.token;
    };
    const latest = async () => {
      const [event] = await read('access');
      return event && [event.method, event.reason_code, event.reason];
    };
    const ask = (bearer: string | null, headers: Record<string, string> = {}) =>
      graphql(store, WHO, { bearer, headers });

    test('each refusal of a bearer token, in words', async () => {
      const expiring = await made(60);
      server.clock.advance(90_000);
      const other = await server.store({ seed: 'empty' });
      const revoked = await made(600);
      const headers = { 'sf-api-token': revoked };
      bodyOf(await rest(store, 'DELETE', '/v3/storefront/api-token', undefined, headers));
      const [head, payload] = store.storefront_token.split('.') as [string, string];
      const text = (value: string) => Buffer.from(value).toString('base64url');
      const cases: [string, string, string][] = [
        ['nonsense', 'bearer_not_a_jwt', 'the bearer token is not a JWT'],
        [`${head}.${text('no')}.x`, 'bearer_no_json', 'the payload of the bearer token is not JSON'],
        [
          `${head}.${text('{}')}.x`,
          'bearer_unknown_json',
          'the payload of the bearer token is not what a store writes',
        ],
        [
          `${head}.${payload}.${text('x')}`,
          'bearer_bad_signature',
          'no key of this store made the signature of the bearer token',
        ],
        [expiring, 'bearer_expired', 'the bearer token expired at 2026-01-15T12:01:00.000Z'],
        [
          other.storefront_token,
          'bearer_other_store',
          `sid of the bearer token is ${claimsOf(other.storefront_token)['sid']}; this store is ${claimsOf(store.storefront_token)['sid']}`,
        ],
        [revoked, 'bearer_revoked', 'the bearer token was revoked'],
      ];
      for (const [bearer, code, reason] of cases) {
        assert.equal((await ask(bearer)).status, 401);
        assert.deepEqual(await latest(), ['bearer', code, reason]);
      }
      assert.equal((await read('access')).length, cases.length);
    });

    test('what was sent with a token', async () => {
      const origin = 'https://evil.example';
      const token = await signIn(store, jane());
      const cases: [string, Record<string, string>, string, string, string][] = [
        [
          store.private_token,
          { origin },
          'bearer',
          'token_from_browser',
          'a token for servers came from a browser, with the origin "https://evil.example"',
        ],
        [
          store.storefront_token,
          { origin },
          'bearer',
          'origin_not_allowed',
          'the storefront token does not allow the origin "https://evil.example"',
        ],
        [
          store.impersonation_token,
          { 'x-bc-customer-id': String(store.customers[1]!.id), 'x-bc-customer-access-token': token },
          'customer-id',
          'customers_disagree',
          `X-Bc-Customer-Id is "${store.customers[1]!.id}"; the customer access token is another customer's`,
        ],
        [
          store.private_token,
          {
            'x-bc-customer-access-token': `${'0'.repeat(64)}_1`,
            'x-bc-error-on-invalid-customer-access-token': 'true',
          },
          'access-token',
          'invalid_access_token',
          'the customer access token is unknown or has expired, or its customer may not enter',
        ],
      ];
      for (const [bearer, headers, ...expected] of cases) {
        assert.notEqual((await ask(bearer, headers)).body.errors, undefined);
        assert.deepEqual(await latest(), expected);
      }
    });

    test('no token at all is nothing to tell of', async () => {
      assert.equal((await ask(null)).status, 401);
      assert.deepEqual(await read('access'), []);
    });

    test('no token is in it', async () => {
      const secret = 'f'.repeat(64);
      await ask(secret);
      await ask(store.impersonation_token, { 'x-bc-customer-id': secret });
      const text = JSON.stringify(await read('access'));
      assert.ok(!text.includes(secret) && !text.includes(secret.slice(0, 20)));
    });

    test('of a flood from one address twenty are written, and others still are', async () => {
      const from = (address: string) => ({
        'x-bc-trusted-proxy-secret': 'test-proxy-secret',
        'true-client-ip': address,
      });
      for (let sent = 0; sent < 30; sent += 1)
        // One IPv6 network of 64 bits is one address.
        assert.equal((await ask('nonsense', from(`2001:db8::${sent}`))).status, 401);
      assert.equal((await ask('nonsense', from('192.0.2.7'))).status, 401);
      const reasons = (await read('access')).map(({ reason }) => reason);
      assert.equal(reasons.length, 21);
      assert.equal(reasons[0], 'the bearer token is not a JWT');
      assert.equal(
        reasons[1],
        'the bearer token is not a JWT; the next ones in these five minutes are not written',
      );
      server.clock.advance(5 * 60_000);
      await ask('nonsense', from('2001:db8::1'));
      assert.equal((await read('access')).length, 22);
    });
  });
});
