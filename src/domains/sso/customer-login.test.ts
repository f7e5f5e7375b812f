import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { SigningAccount } from '../accounts/index.ts';
import { checkAccount, readLoginClaims } from './customer-login.ts';

const NOW = 1_767_225_600;
const PLACE = { storeHash: 'abc123', channelId: 1, address: '203.0.113.7', now: NOW };
const CLAIMS = {
  iss: 'client',
  iat: NOW,
  jti: '20b7c03e-00da-4d29-91bf-2aa06a57575b',
  operation: 'customer_login',
  store_hash: 'abc123',
  customer_id: 2,
};

/** The outcome of a token with these claims changed: `ok`, or the code and the words of the refusal. */
const read = (changes: object = {}, place: Partial<typeof PLACE> = {}): string => {
  const result = readLoginClaims({ ...CLAIMS, ...changes }, { ...PLACE, ...place });
  return result.ok ? 'ok' : `${result.error.code}: ${result.error.reason}`;
};

describe('readLoginClaims', () => {
  test('the documented claims', () => {
    const result = readLoginClaims(
      {
        ...CLAIMS,
        channel_id: 1,
        redirect_to: '/cart.php',
        request_ip: '203.0.113.7',
        enable_persistent_cart: true,
        impersonator_id: 9,
      },
      PLACE,
    );
    assert.deepEqual(result, {
      ok: true,
      value: {
        tokenId: CLAIMS.jti,
        customerId: 2,
        redirectTo: '/cart.php',
        persistentCart: true,
        impersonatorId: '9',
      },
    });
  });

  test('the required ones alone', () => {
    const result = readLoginClaims(CLAIMS, PLACE);
    assert.ok(result.ok);
    assert.equal(result.value.redirectTo, null);
    assert.equal(result.value.persistentCart, false);
    assert.equal(result.value.impersonatorId, null);
  });

  const table: [string, object, string][] = [
    ['iat 30 s old', { iat: NOW - 30 }, 'ok'],
    ['iat 31 s old', { iat: NOW - 31 }, 'iat_too_old: iat is 31 s old; 30 s allowed'],
    ['iat 47 s old', { iat: NOW - 47 }, 'iat_too_old: iat is 47 s old; 30 s allowed'],
    ['iat 5 s ahead', { iat: NOW + 5 }, 'ok'],
    ['iat 6 s ahead', { iat: NOW + 6 }, 'iat_in_future: iat is 6 s in the future; 5 s allowed'],
    [
      'no iat',
      { iat: undefined },
      'iat_invalid: iat is missing; whole seconds since 1970 expected, as a number',
    ],
    [
      'iat as text',
      { iat: String(NOW) },
      `iat_invalid: iat is "${NOW}"; whole seconds since 1970 expected, as a number`,
    ],
    ['iat negative', { iat: -1 }, 'iat_invalid: iat is -1; whole seconds since 1970 expected, as a number'],
    [
      'iat a fraction',
      { iat: NOW + 0.5 },
      `iat_invalid: iat is ${NOW}.5; whole seconds since 1970 expected, as a number`,
    ],
    [
      'iat out of range',
      { iat: 1e300 },
      'iat_invalid: iat is 1e+300; whole seconds since 1970 expected, as a number',
    ],
    [
      'iat in milliseconds',
      { iat: NOW * 1000 },
      `iat_in_future: iat is ${NOW * 999} s in the future; 5 s allowed`,
    ],
    ['its own end over', { exp: NOW }, 'expired: exp was 0 s ago'],
    ['its own end ahead', { exp: NOW + 1 }, 'ok'],
    ['its own start ahead', { nbf: NOW + 60 }, 'not_yet: nbf is 60 s ahead'],
    ['no jti', { jti: undefined }, 'jti_invalid: jti is missing; a string of 1 to 255 characters expected'],
    ['jti a number', { jti: 7 }, 'jti_invalid: jti is 7; a string of 1 to 255 characters expected'],
    ['jti empty', { jti: '' }, 'jti_invalid: jti is ""; a string of 1 to 255 characters expected'],
    [
      'jti with a NUL',
      { jti: 'a\0' },
      'jti_invalid: jti is "a\\u0000"; a string of 1 to 255 characters expected',
    ],
    [
      'jti too long',
      { jti: 'a'.repeat(256) },
      'jti_invalid: jti is "aaaaaaaaaaa…; a string of 1 to 255 characters expected',
    ],
    [
      'another operation',
      { operation: 'current_customer' },
      'operation: operation is "current_customer"; "customer_login" expected',
    ],
    ['no operation', { operation: undefined }, 'operation: operation is missing; "customer_login" expected'],
    ['another store', { store_hash: 'xyz' }, 'store: store_hash is "xyz"; this store is "abc123"'],
    ['no store', { store_hash: undefined }, 'store: store_hash is missing; this store is "abc123"'],
    ['customer_id as its digits', { customer_id: '2' }, 'ok'],
    [
      'customer_id 0',
      { customer_id: 0 },
      'customer_id_invalid: customer_id is 0; a whole number from 1 to 2147483647 expected',
    ],
    [
      'customer_id over 32 bits',
      { customer_id: 2 ** 31 },
      'customer_id_invalid: customer_id is 2147483648; a whole number from 1 to 2147483647 expected',
    ],
    [
      'customer_id as text',
      { customer_id: '2 or 1' },
      'customer_id_invalid: customer_id is "2 or 1"; a whole number from 1 to 2147483647 expected',
    ],
    [
      'customer_id a list',
      { customer_id: [2] },
      'customer_id_invalid: customer_id is [2]; a whole number from 1 to 2147483647 expected',
    ],
    ['another channel', { channel_id: 2 }, 'channel: channel_id is 2; this is channel 1'],
    [
      'request_ip of somebody else',
      { request_ip: '203.0.113.8' },
      'request_ip: request_ip is 203.0.113.8; the request came from 203.0.113.7',
    ],
    [
      'request_ip that is none',
      { request_ip: '203.0.113' },
      'request_ip_invalid: request_ip is "203.0.113"; an IP address expected',
    ],
    ['request_ip in IPv6 clothing', { request_ip: '::ffff:203.0.113.7' }, 'ok'],
    ['request_ip null', { request_ip: null }, 'ok'],
    ['redirect_to a number', { redirect_to: 1 }, 'redirect_to_invalid: redirect_to is 1; a string expected'],
  ];
  for (const [name, changes, outcome] of table) test(name, () => assert.equal(read(changes), outcome));

  test('without channel_id the token is for channel 1', () => {
    assert.equal(
      read({}, { channelId: 2 }),
      'channel: channel_id is missing, which means 1; this is channel 2',
    );
    assert.equal(read({ channel_id: 2 }, { channelId: 2 }), 'ok');
  });

  test('an IPv6 address is the same in each of its spellings', () => {
    assert.equal(read({ request_ip: '2001:DB8:0::7' }, { address: '2001:db8::7' }), 'ok');
    assert.equal(
      read({ request_ip: '2001:db8::8' }, { address: '2001:db8::7' }),
      'request_ip: request_ip is 2001:db8::8; the request came from 2001:db8::7',
    );
  });

  test('whatever the claims are, the outcome is a value and never holds a whole secret', () => {
    const secret = 'deadbeef'.repeat(8);
    const value = fc.oneof(fc.jsonValue(), fc.constant(secret));
    const claims = fc.record(
      {
        iat: value,
        jti: value,
        operation: value,
        store_hash: value,
        customer_id: value,
        channel_id: value,
        request_ip: value,
        redirect_to: value,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(claims, (changes) => {
        assert.ok(!read(changes).includes(secret));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('checkAccount', () => {
  const account: SigningAccount = {
    id: 1,
    name: 'Shop',
    level: 'app',
    clientId: 'client',
    clientSecret: 'secret',
    scopes: ['store_v2_customers_login'],
    createdAt: new Date(0),
    revokedAt: null,
  };
  test('either level may sign in with the scope', () => {
    assert.equal(checkAccount(account).ok, true);
    assert.equal(checkAccount({ ...account, level: 'store' }).ok, true);
  });
  test('a revoked one may not, nor one without the scope', () => {
    assert.deepEqual(checkAccount({ ...account, revokedAt: new Date('2026-01-01T00:00:00Z') }), {
      ok: false,
      error: { code: 'account_revoked', reason: 'the API account was revoked at 2026-01-01T00:00:00.000Z' },
    });
    assert.deepEqual(checkAccount({ ...account, scopes: ['store_v2_customers'] }), {
      ok: false,
      error: { code: 'account_scope', reason: 'the API account lacks the scope store_v2_customers_login' },
    });
  });
});
