import assert from 'node:assert/strict';
import { after, afterEach, before, describe, mock, test } from 'node:test';
import { PasswordHasher } from '../../src/kernel/passwords.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { bodyOf, dataOf, errorOf } from '../support/answers.ts';
import { graphql, rest } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

const LOGIN =
  'mutation($email: String!, $password: String!) { login(email: $email, password: $password) { result } }';
const NOBODY = 'nobody@example.com';

/** Failures before an address, or an e-mail address, is refused. */
const ATTEMPTS = 5;
const ATTEMPTS_ACCOUNT = 4;

interface Event {
  outcome: string;
  reason_code: string;
  address: string;
  method: string;
}

describe('attacks on passwords', () => {
  let server: TestServer;
  let store: StoreAccess;
  before(async () => {
    server = await startServer({
      config: { PATRON_SIGN_IN_ATTEMPTS: ATTEMPTS, PATRON_SIGN_IN_ATTEMPTS_ACCOUNT: ATTEMPTS_ACCOUNT },
    });
  });
  after(() => server.close());
  afterEach(() => mock.restoreAll());

  /** Each test has a store of its own, since the throttle counts by store. */
  const fresh = async () => (store = await server.store());
  const jane = () => store.customers[0]!;
  const from = (address: string) => ({
    'x-bc-trusted-proxy-secret': store.trusted_proxy_secret,
    'true-client-ip': address,
  });
  const login = (email: string, password: string, headers: Record<string, string> = {}, bearer?: string) =>
    graphql(store, LOGIN, { variables: { email, password }, headers, ...(bearer && { bearer }) });
  const lastEvents = async (count: number): Promise<Event[]> =>
    bodyOf<{ data: Event[] }>(await rest(store, 'GET', `/v3/patron/sign-in-events?limit=${count}`)).data;
  const reasons = async (count: number) => (await lastEvents(count)).map(({ reason_code: code }) => code);

  /** The headers that an answer of this kind always has, without what differs by time. */
  const plainHeaders = (headers: Headers) =>
    [...headers].filter(
      ([name]) =>
        !['date', 'set-cookie', 'x-rate-limit-time-reset-ms', 'x-rate-limit-requests-left'].includes(name),
    );

  describe('21: unknown address against wrong password', () => {
    /** Addresses whose password is not right, each for another reason. */
    const refused = async () => {
      await fresh();
      bodyOf(
        await rest(store, 'POST', '/v3/customers', [
          { email: 'none@example.com', first_name: 'N', last_name: 'One' },
          {
            email: 'reset@example.com',
            first_name: 'R',
            last_name: 'Eset',
            authentication: { force_password_reset: true, new_password: 'correct-horse-7' },
          },
        ]),
      );
      return [
        ['wrong_password', jane().email, 'wrong'],
        ['unknown_email', NOBODY, 'wrong'],
        ['no_password', 'none@example.com', ''],
        ['wrong_password', 'reset@example.com', 'wrong'],
        ['password_too_long', jane().email, 'x'.repeat(257)],
      ] as const;
    };
    /** The one answer they all get, whatever was wrong. */
    const sameAnswer = async (
      ask: (email: string, password: string) => Promise<readonly [unknown, Headers]>,
    ) => {
      const cases = await refused();
      const answers: unknown[] = [];
      for (const [code, email, password] of cases) {
        const [answer, headers] = await ask(email, password);
        answers.push([answer, plainHeaders(headers)]);
        assert.deepEqual(await reasons(1), [code]);
        assert.equal(
          headers.getSetCookie().some((cookie) => cookie.startsWith('SHOP_')),
          false,
        );
      }
      for (const answer of answers) assert.deepEqual(answer, answers[0]);
      return answers[0];
    };

    for (const bearer of ['storefront_token', 'private_token', 'impersonation_token'] as const)
      test(`21 login mutation with a ${bearer}: same status, body and headers`, async () => {
        await sameAnswer(async (email, password) => {
          const answer = await login(email, password, {}, store[bearer]);
          assert.equal(answer.status, 200);
          assert.equal(answer.body.data, null);
          assert.equal(errorOf(answer).message, 'Invalid credentials');
          return [answer.body, answer.headers];
        });
      });

    test('21 the sign-in page: same status, and the same page but for the address that was entered', async () => {
      await sameAnswer(async (email, password) => {
        const visitor = new Visitor(store.storefront_url);
        const answer = await visitor.signIn(email, password);
        assert.equal(answer.status, 422);
        const page = (await answer.text()).replaceAll(email, '').replace(/[0-9a-f]{64}/g, '');
        const headers = new Headers(answer.headers);
        headers.delete('content-length');
        return [page, headers];
      });
    });

    test('21 validate-credentials: the same answer', async () => {
      await fresh();
      const ask = async (email: string) => {
        const { status, body } = await rest(store, 'POST', '/v3/customers/validate-credentials', {
          email,
          password: 'wrong',
        });
        return [status, body];
      };
      assert.deepEqual(await ask(NOBODY), [200, { is_valid: false, customer_id: null }]);
      assert.deepEqual(await ask(jane().email), await ask(NOBODY));
    });

    test('21 the same work: one verification, against a decoy where there is no customer', async () => {
      await fresh();
      const matches = mock.method(server.app.services.passwords, 'matches');
      await login(jane().email, 'wrong');
      await login(NOBODY, 'wrong');
      const [known, unknown] = matches.mock.calls.map((call) => call.arguments);
      assert.equal(matches.mock.callCount(), 2);
      assert.match(known![0]!, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      assert.equal(unknown![0], null);
    });

    test('21 the decoy is hashed as a password is, once', async () => {
      const hasher = new PasswordHasher();
      const hash = mock.method(hasher, 'hash');
      assert.equal(await hasher.matches(null, 'anything'), false);
      assert.equal(await hasher.matches(null, String(hash.mock.calls[0]!.arguments[0])), false);
      assert.equal(hash.mock.callCount(), 1);
      assert.match(await hash.mock.calls[0]!.result!, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    });
  });

  describe('25: one bucket for an address in all its forms', () => {
    const exhaust = async (addresses: readonly string[]) => {
      await fresh();
      for (const [at, address] of addresses.entries()) {
        assert.equal((await login(`guess${at}@example.com`, 'wrong', from(address))).body.data, null);
        assert.deepEqual(await reasons(1), ['unknown_email']);
      }
    };
    const refused = async (address: string) => {
      assert.equal((await login(jane().email, jane().password, from(address))).body.data, null, address);
      assert.deepEqual(await reasons(1), ['address_throttled'], address);
    };
    const welcome = async (address: string) =>
      assert.deepEqual(
        dataOf(await login(jane().email, jane().password, from(address))),
        { login: { result: 'success' } },
        address,
      );

    test('25 the addresses of an IPv6 /64', async () => {
      await exhaust([
        '2001:db8:1:2::1',
        '2001:db8:1:2::2',
        '2001:0db8:0001:0002:ffff::1',
        '2001:DB8:1:2:a:b:c:d',
        '2001:db8:1:2::',
      ]);
      await refused('2001:db8:1:2:1234:5678:9abc:def0');
      await welcome('2001:db8:1:3::1');
      await welcome('203.0.113.1');
    });

    test('25 the IPv4-mapped forms of an address', async () => {
      await exhaust([
        '198.51.100.7',
        '::ffff:198.51.100.7',
        '::FFFF:198.51.100.7',
        '::ffff:c633:6407',
        '0:0:0:0:0:ffff:c633:6407',
      ]);
      await refused('198.51.100.7');
      await refused('::ffff:c633:6407');
      await welcome('198.51.100.8');
      await welcome('::ffff:198.51.100.8');
    });

    test('25 five minutes later it starts again', async () => {
      await exhaust(['198.51.100.1', '198.51.100.1', '198.51.100.1', '198.51.100.1', '198.51.100.1']);
      await refused('198.51.100.1');
      server.clock.advance(5 * 60_000 + 1);
      await welcome('198.51.100.1');
    });
  });

  test('26: headers that say another address, without the proxy secret, are ignored', async () => {
    await fresh();
    const forged: Record<string, string>[] = [
      { 'x-forwarded-for': '203.0.113.9' },
      { forwarded: 'for=203.0.113.9' },
      { 'x-real-ip': '203.0.113.9' },
      { 'true-client-ip': '203.0.113.9' },
      { 'true-client-ip': '203.0.113.9', 'x-bc-trusted-proxy-secret': 'guess' },
      { 'true-client-ip': '203.0.113.9', 'x-bc-trusted-proxy-secret': '' },
      { ...from('no address'), 'x-forwarded-for': '203.0.113.9' },
    ];
    for (const headers of forged) {
      server.clock.advance(5 * 60_000 + 1);
      await login(NOBODY, 'wrong', headers);
      assert.equal((await lastEvents(1))[0]!.address, '127.0.0.1', JSON.stringify(headers));
    }
    await login(NOBODY, 'wrong', from('203.0.113.9, 10.0.0.1'));
    assert.equal((await lastEvents(1))[0]!.address, '203.0.113.9');
  });

  test('26: a forged address does not get around the throttle', async () => {
    await fresh();
    for (let at = 0; at <= ATTEMPTS; at += 1)
      await login(`guess${at}@example.com`, 'wrong', {
        'x-forwarded-for': `203.0.113.${at}`,
        'true-client-ip': `203.0.113.${at}`,
      });
    assert.deepEqual(await reasons(1), ['address_throttled']);
    // Where the owner sits behind the same address, another address still lets them in.
    assert.deepEqual(dataOf(await login(jane().email, jane().password, from('203.0.113.77'))), {
      login: { result: 'success' },
    });
  });

  test('27: guessing at one account from many addresses is throttled; the owner comes in from where they were before', async () => {
    await fresh();
    const { email, password } = jane();
    assert.deepEqual(dataOf(await login(email, password, from('192.0.2.1'))), {
      login: { result: 'success' },
    });
    for (let at = 0; at < ATTEMPTS_ACCOUNT; at += 1)
      // However the address is written, it is one account.
      await login([email, email.toUpperCase()][at % 2]!, `guess ${at}`, from(`198.51.100.${at}`));
    assert.deepEqual(await reasons(1), ['wrong_password']);

    const strange = await login(email, password, from('198.51.100.200'));
    assert.equal(strange.body.data, null);
    assert.deepEqual(await reasons(1), ['account_throttled']);
    const byRest = await rest(
      store,
      'POST',
      '/v3/customers/validate-credentials',
      { email, password },
      from('198.51.100.201'),
    );
    assert.notDeepEqual(byRest.body, { is_valid: true, customer_id: jane().id });

    assert.deepEqual(dataOf(await login(email, password, from('192.0.2.1'))), {
      login: { result: 'success' },
    });
    const tomas = store.customers[1]!;
    assert.deepEqual(dataOf(await login(tomas.email, tomas.password, from('198.51.100.202'))), {
      login: { result: 'success' },
    });
    server.clock.advance(5 * 60_000 + 1);
    assert.deepEqual(dataOf(await login(email, password, from('198.51.100.200'))), {
      login: { result: 'success' },
    });
  });
});
