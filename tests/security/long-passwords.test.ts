import assert from 'node:assert/strict';
import { afterEach, before, beforeEach, describe, mock, test } from 'node:test';
import { PasswordHasher } from '../../src/kernel/passwords.ts';
import { Turns } from '../../src/kernel/turns.ts';
import { account } from '../support/account.ts';
import { bodyOf, dataOf, errorOf } from '../support/answers.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { mailedLink } from '../support/mail.ts';
import { requestReset, resetBy } from '../support/recovery.ts';
import { startServer } from '../support/server.ts';
import { suiteStore } from '../support/suite.ts';
import { Visitor } from '../support/visitor.ts';

const LOGIN =
  'mutation($email: String!, $password: String!) { login(email: $email, password: $password) { result } }';

/** Just too long, and a megabyte of what would else be a good password. */
const LONG: readonly (readonly [string, string])[] = [
  ['of 257 characters', `${'x'.repeat(256)}7`],
  ['of a megabyte', 'Aa1'.repeat(349_526)],
];

/** The body may be larger than the password, so that it is the door that refuses and not the size of the request. */
describe('attack 28: a long password is refused before hashing', () => {
  const { server, store } = suiteStore({ config: { PATRON_BODY_LIMIT: 4_194_304 }, at: Date.now() });
  const jane = () => store.customers[0]!;
  let token: string;
  let link: URL;
  before(async () => {
    token = await signIn(store, jane());
    assert.deepEqual(await requestReset(store, { email: jane().email }), []);
    link = await mailedLink(store, jane().email);
  });
  beforeEach(() => server.clock.advance(1_000));
  afterEach(() => mock.restoreAll());

  const login = (email: string, password: string) =>
    graphql(store, LOGIN, { variables: { email, password } });
  const lastReason = async () =>
    bodyOf<{ data: { reason_code: string }[] }>(await rest(store, 'GET', '/v3/patron/sign-in-events?limit=1'))
      .data[0]!.reason_code;
  const kindOf = ({ errors }: { readonly errors: readonly { readonly __typename: string }[] }) => {
    assert.equal(errors.length, 1);
    return errors[0]!.__typename;
  };
  const page = async (path: string, form: Record<string, string>) => {
    const visitor = new Visitor(store.storefront_url);
    const authenticity_token = await visitor.formToken(
      path.includes('save_new_password') ? link.pathname + link.search : '/login.php',
    );
    return (await visitor.post(path, { authenticity_token, ...form })).status;
  };

  /** Every door that takes a password. */
  const doors: readonly (readonly [string, (password: string) => Promise<void>])[] = [
    [
      'the login mutation',
      async (password) => {
        assert.equal(errorOf(await login(jane().email, password)).message, 'Invalid credentials');
        assert.equal(await lastReason(), 'password_too_long');
      },
    ],
    [
      'the login mutation, of nobody',
      async (password) =>
        assert.equal(errorOf(await login('nobody@example.com', password)).message, 'Invalid credentials'),
    ],
    [
      'the sign-in page',
      async (password) => {
        const form = { login_email: jane().email, login_pass: password };
        assert.equal(await page('/login.php?action=check_login', form), 422);
        assert.equal(await lastReason(), 'password_too_long');
      },
    ],
    [
      'validate-credentials',
      async (password) => {
        const { status, body } = await rest(store, 'POST', '/v3/customers/validate-credentials', {
          email: jane().email,
          password,
        });
        assert.notEqual((body as { is_valid?: boolean }).is_valid, true);
        assert.ok(status === 200 || status === 422, String(status));
      },
    ],
    [
      'a new customer by REST V3',
      async (password) => {
        const authentication = { force_password_reset: false, new_password: password };
        const row = { email: 'long@example.com', first_name: 'A', last_name: 'B', authentication };
        bodyOf(await rest(store, 'POST', '/v3/customers', [row]), 422);
      },
    ],
    [
      'a changed customer by REST V3',
      async (password) => {
        const authentication = { force_password_reset: false, new_password: password };
        bodyOf(await rest(store, 'PUT', '/v3/customers', [{ id: jane().id, authentication }]), 422);
      },
    ],
    [
      'a new customer by REST V2',
      async (password) => {
        const row = { email: 'long@example.com', first_name: 'A', last_name: 'B' };
        bodyOf(await rest(store, 'POST', '/v2/customers', { ...row, _authentication: { password } }), 400);
      },
    ],
    [
      'a changed customer by REST V2',
      async (password) =>
        bodyOf(
          await rest(store, 'PUT', `/v2/customers/${jane().id}`, { _authentication: { password } }),
          400,
        ),
    ],
    [
      'the password check of REST V2',
      async (password) => {
        const { status, body } = await rest(store, 'POST', `/v2/customers/${jane().id}/validate`, {
          password,
        });
        assert.notEqual((body as { success?: boolean }).success, true);
        assert.ok(status === 200 || status === 400, String(status));
      },
    ],
    [
      'registerCustomer',
      async (password) => {
        const input = { email: 'long@example.com', firstName: 'A', lastName: 'B', password };
        assert.equal(kindOf(await account(store, 'registerCustomer', input)), 'ValidationError');
      },
    ],
    [
      'changePassword, as the current one',
      async (password) => {
        const input = { currentPassword: password, newPassword: 'Password2!' };
        assert.equal(kindOf(await account(store, 'changePassword', input, token)), 'CustomerPasswordError');
      },
    ],
    [
      'changePassword, as the new one',
      async (password) => {
        const input = { currentPassword: jane().password, newPassword: password };
        assert.equal(kindOf(await account(store, 'changePassword', input, token)), 'ValidationError');
      },
    ],
    [
      'resetPassword by a good link',
      async (password) =>
        assert.equal(kindOf({ errors: await resetBy(store, link, password) }), 'CustomerPasswordError'),
    ],
    [
      'resetPassword by a made up link',
      async (password) => {
        const made = new URL(link);
        made.searchParams.set('t', '0'.repeat(64));
        assert.equal(kindOf({ errors: await resetBy(store, made, password) }), 'ValidationError');
      },
    ],
    [
      'the page for a new password',
      async (password) => {
        const form = { c: link.searchParams.get('c')!, t: link.searchParams.get('t')!, password };
        const path = '/login.php?action=save_new_password';
        assert.equal(await page(path, { ...form, password_confirm: password }), 422);
      },
    ],
  ];

  for (const [size, password] of LONG)
    for (const [door, knock] of doors)
      test(`28 ${size}, at ${door}`, async () => {
        const earlier = await fingerprint(server);
        // Every hash, every verification and the decoy wait for their turn here, and nowhere else.
        const turns = mock.method(Turns.prototype, 'run');
        await knock(password);
        assert.equal(turns.mock.callCount(), 0);
        assert.deepEqual(await fingerprint(server), earlier);
      });

  test('28 what counts the hashing does count it', async () => {
    const turns = mock.method(Turns.prototype, 'run');
    assert.equal(errorOf(await login(jane().email, 'wrong')).message, 'Invalid credentials');
    assert.equal(turns.mock.callCount(), 1);
  });

  test('28 by the hasher, even where it would have to make its decoy', async () => {
    const hasher = new PasswordHasher();
    const turns = mock.method(Turns.prototype, 'run');
    for (const [, password] of LONG) assert.equal(await hasher.matches(null, password), false);
    assert.equal(turns.mock.callCount(), 0);
  });

  test('28 with the limit as it comes, a megabyte does not even reach the door', async () => {
    const small = await startServer();
    try {
      const response = await fetch(`${small.demo.storefront_url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${small.demo.private_token}`,
        },
        body: JSON.stringify({ query: LOGIN, variables: { email: 'a@b.c', password: LONG[1]![1] } }),
      });
      assert.equal(response.status, 413);
      assert.doesNotMatch(await response.text(), /\bat |node_modules/);
      const visitor = new Visitor(small.demo.storefront_url);
      const authenticity_token = await visitor.formToken();
      const form = { authenticity_token, login_email: 'a@b.c', login_pass: LONG[1]![1] };
      assert.equal((await visitor.post('/login.php?action=check_login', form)).status, 413);
    } finally {
      await small.close();
    }
  });

  test('28 what is just short enough is a password like any other', async () => {
    const password = `${'x'.repeat(255)}7`;
    bodyOf(
      await rest(store, 'PUT', '/v3/customers', [
        { id: jane().id, authentication: { force_password_reset: false, new_password: password } },
      ]),
    );
    assert.deepEqual(dataOf(await login(jane().email, password)), { login: { result: 'success' } });
  });
});
