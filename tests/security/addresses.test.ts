import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { account } from '../support/account.ts';
import { bodyOf } from '../support/answers.ts';
import { rest, signIn } from '../support/clients.ts';
import { mailTo } from '../support/mail.ts';
import { requestPasswordless, requestReset } from '../support/recovery.ts';
import { suiteStore } from '../support/suite.ts';
import { Visitor } from '../support/visitor.ts';

const TRIES = 5;

/** One bucket each: what comes from one client, however its address is written. */
const BUCKETS: readonly (readonly [string, readonly string[], string])[] = [
  [
    'an IPv6 /64',
    [
      '2001:db8:1:2::1',
      '2001:0db8:0001:0002:ffff::1',
      '2001:DB8:1:2:a:b:c:d',
      '2001:db8:1:2::',
      '2001:db8:1:2:8::',
    ],
    '2001:db8:1:3::1',
  ],
  [
    'an IPv4 address in every clothing',
    [
      '198.51.100.7',
      '::ffff:198.51.100.7',
      '::FFFF:198.51.100.7',
      '::ffff:c633:6407',
      '0:0:0:0:0:ffff:c633:6407',
    ],
    '198.51.100.8',
  ],
];

const FORGED: readonly Record<string, string>[] = [
  { 'x-forwarded-for': '203.0.113.9' },
  { forwarded: 'for=203.0.113.9' },
  { 'x-real-ip': '203.0.113.9' },
  { 'true-client-ip': '203.0.113.9' },
  { 'true-client-ip': '203.0.113.9', 'x-bc-trusted-proxy-secret': 'guess' },
];

describe('attacks 25 and 26 on recovery and registration', () => {
  const { server, store } = suiteStore({
    config: { PATRON_SIGN_IN_ATTEMPTS: TRIES, PATRON_RECOVERY_ATTEMPTS: TRIES },
    at: Date.now(),
  });
  const jane = () => store.customers[0]!;
  const from = (address: string) => ({
    'x-bc-trusted-proxy-secret': store.trusted_proxy_secret,
    'true-client-ip': address,
  });
  let made = 0;
  const kinds = ({ errors }: { readonly errors: readonly { readonly __typename: string }[] }) =>
    errors.map(({ __typename }) => __typename);

  type Headers = Readonly<Record<string, string>>;
  /** Each door: one try of a client, answered `counted` or `refused`. A try never succeeds. */
  const doors: readonly (readonly [string, (headers: Headers) => Promise<'counted' | 'refused'>])[] = [
    [
      'requestResetPassword',
      async (headers) => {
        const [error] = await requestReset(store, { email: `n${(made += 1)}@example.com` }, headers);
        if (error) assert.match(error.message, /^Too many requests/);
        return error ? 'refused' : 'counted';
      },
    ],
    [
      'passwordless',
      async (headers) => {
        const { status } = await requestPasswordless(
          store,
          { email: `n${(made += 1)}@example.com` },
          headers,
        );
        assert.ok(status === 404 || status === 429, String(status));
        return status === 429 ? 'refused' : 'counted';
      },
    ],
    [
      'the page for a forgotten password',
      async (headers) => {
        const visitor = new Visitor(store.storefront_url);
        const authenticity_token = await visitor.formToken('/login.php?action=reset_password');
        const form = { authenticity_token, email: `n${(made += 1)}@example.com` };
        const { status } = await visitor.post('/login.php?action=send_password_email', form, headers);
        assert.ok(status === 200 || status === 429, String(status));
        return status === 429 ? 'refused' : 'counted';
      },
    ],
    [
      'registerCustomer with an address that is in use',
      async (headers) => {
        const input = { firstName: 'A', lastName: 'B', email: jane().email, password: 'Password1!' };
        const [kind] = kinds(await account(store, 'registerCustomer', input, undefined, headers));
        assert.ok(kind === 'EmailAlreadyInUseError' || kind === 'CustomerRegistrationError', String(kind));
        return kind === 'CustomerRegistrationError' ? 'refused' : 'counted';
      },
    ],
    [
      'updateCustomer to an address that is in use',
      async (headers) => {
        const token = await curious();
        const [kind] = kinds(await account(store, 'updateCustomer', { email: jane().email }, token, headers));
        assert.ok(
          kind === 'EmailAlreadyInUseError' || kind === 'UnexpectedUpdateCustomerError',
          String(kind),
        );
        return kind === 'UnexpectedUpdateCustomerError' ? 'refused' : 'counted';
      },
    ],
    [
      'changePassword with a wrong one',
      async (headers) => {
        // Of another customer each time, so that it is the client’s address that is counted.
        const token = await curious(`curious${(made += 1)}@example.com`);
        const input = { currentPassword: 'wrong', newPassword: 'Password2!' };
        const { errors } = await account(store, 'changePassword', input, token, headers);
        assert.equal(errors[0]!.__typename, 'CustomerPasswordError');
        return errors[0]!.message.startsWith('Too many') ? 'refused' : 'counted';
      },
    ],
  ];

  /** A customer’s access token, signed in from elsewhere. */
  async function curious(email = 'curious@example.com'): Promise<string> {
    const person = { firstName: 'A', lastName: 'B', email, password: 'Password1!' };
    await rest(store, 'POST', '/v3/customers', [
      {
        email,
        first_name: 'A',
        last_name: 'B',
        authentication: { force_password_reset: false, new_password: person.password },
      },
    ]);
    return signIn(store, person, from('203.0.113.200'));
  }

  for (const [door, knock] of doors) {
    for (const [name, addresses, neighbour] of BUCKETS)
      test(`25 ${door}: ${name} is one client`, async () => {
        server.clock.advance(3_600_000);
        for (const address of addresses) assert.equal(await knock(from(address)), 'counted', address);
        for (const address of addresses) assert.equal(await knock(from(address)), 'refused', address);
        assert.equal(await knock(from(neighbour)), 'counted');
        assert.equal(await knock(from('203.0.113.1')), 'counted');
        server.clock.advance(900_000);
        assert.equal(await knock(from(addresses[0]!)), 'counted');
      });

    test(`26 ${door}: a forged address is not believed`, async () => {
      server.clock.advance(3_600_000);
      for (const headers of FORGED) assert.equal(await knock(headers), 'counted', JSON.stringify(headers));
      for (const headers of FORGED) assert.equal(await knock(headers), 'refused', JSON.stringify(headers));
      // Who comes by the proxy from elsewhere goes on.
      assert.equal(await knock(from('203.0.113.9')), 'counted');
    });
  }

  test('26 what is written down is the client’s own address', async () => {
    server.clock.advance(3_600_000);
    interface Event {
      readonly address: string;
    }
    for (const headers of FORGED.slice(0, 4)) {
      await requestReset(store, { email: 'nobody@example.com' }, headers);
      const { data } = bodyOf<{ data: Event[] }>(
        await rest(store, 'GET', '/v3/patron/sign-in-events?limit=1'),
      );
      assert.equal(data[0]!.address, '127.0.0.1');
    }
    const email = 'forger@example.com';
    await account(
      store,
      'registerCustomer',
      { firstName: 'A', lastName: 'B', email, password: 'Password1!' },
      undefined,
      FORGED[3],
    );
    const { data } = bodyOf<{ data: { registration_ip_address: string }[] }>(
      await rest(store, 'GET', `/v3/customers?email:in=${email}`),
    );
    assert.equal(data[0]!.registration_ip_address, '127.0.0.1');
    assert.equal((await mailTo(store, email)).length, 1);
  });
});
