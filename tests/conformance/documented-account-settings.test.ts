/**
 * What a store asks of accounts: `CustomersSettings` of the GraphQL schema, and its use as
 * `docs/storefront/graphql/customers.mdx` has it ("password complexity requirements").
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { account } from '../support/account.ts';
import { bodyOf, dataOf } from '../support/answers.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { suiteServer } from '../support/suite.ts';
import { Visitor } from '../support/visitor.ts';

const ACCOUNTS = '/v3/patron/settings/accounts';
const STRICT = {
  minimum_length: 12,
  require_lower_case: true,
  require_upper_case: true,
  minimum_numbers: 2,
  minimum_special_characters: 1,
};
const STRONG = 'Correct-horse-77';
const WORDS =
  'A password has at least 12 characters, with a lower-case letter, an upper-case letter, 2 numbers and a special character among them.';
const WEAK = [
  'Correct-h77',
  'CORRECT-HORSE-77',
  'correct-horse-77',
  'Correct-horse-7',
  'Correct horse 77',
  'Aa1-',
] as const;
const jane = { firstName: 'Jane', lastName: 'Doe', email: 'jane@example.com' };

describe('what a store asks of accounts', () => {
  const server = suiteServer();
  const shop = async (settings: object) => {
    const store = await server.store({ seed: 'empty' });
    const set = await rest(store, 'PUT', ACCOUNTS, settings);
    assert.equal(set.status, 200, JSON.stringify(set.body));
    return store;
  };
  const complexity = async (store: StoreAccess) =>
    dataOf<{ site: { settings: { customers: { passwordComplexitySettings: unknown } } } }>(
      await graphql(
        store,
        `
          {
            site {
              settings {
                customers {
                  passwordComplexitySettings {
                    minimumPasswordLength
                    requireLowerCase
                    requireUpperCase
                    requireNumbers
                    minimumNumbers
                    requireSpecialCharacters
                    minimumSpecialCharacters
                  }
                }
              }
            }
          }
        `,
      ),
    ).site.settings.customers.passwordComplexitySettings;
  const emails = async (store: StoreAccess) =>
    bodyOf<{ data: { email: string }[] }>(await rest(store, 'GET', '/v3/customers'), 200).data.map(
      ({ email }) => email,
    );
  const usual = {
    minimumPasswordLength: 7,
    requireLowerCase: false,
    requireUpperCase: false,
    requireNumbers: true,
    minimumNumbers: 1,
    requireSpecialCharacters: false,
    minimumSpecialCharacters: 0,
  };

  test('what is set is told, and taken back by null', async () => {
    const store = await shop({});
    assert.deepEqual(await complexity(store), usual);
    assert.equal((await rest(store, 'PUT', ACCOUNTS, { password_complexity: STRICT })).status, 200);
    assert.deepEqual(await complexity(store), {
      minimumPasswordLength: 12,
      requireLowerCase: true,
      requireUpperCase: true,
      requireNumbers: true,
      minimumNumbers: 2,
      requireSpecialCharacters: true,
      minimumSpecialCharacters: 1,
    });
    await rest(store, 'PUT', ACCOUNTS, { password_complexity: { minimum_numbers: 0 } });
    assert.deepEqual(await complexity(store), {
      minimumPasswordLength: 12,
      requireLowerCase: true,
      requireUpperCase: true,
      requireNumbers: false,
      minimumNumbers: 0,
      requireSpecialCharacters: true,
      minimumSpecialCharacters: 1,
    });
    const none = Object.fromEntries(Object.keys(STRICT).map((name) => [name, null]));
    await rest(store, 'PUT', ACCOUNTS, { password_complexity: none });
    assert.deepEqual(await complexity(store), usual);
    for (const wrong of [
      { minimum_length: 6 },
      { minimum_length: 129 },
      { minimum_numbers: -1 },
      { letters: 1 },
    ])
      assert.equal((await rest(store, 'PUT', ACCOUNTS, { password_complexity: wrong })).status, 422);
    assert.deepEqual(await complexity(store), usual);
  });

  test('registering, by GraphQL and by /api/storefront', async () => {
    const store = await shop({ password_complexity: STRICT });
    const visitor = new Visitor(store.storefront_url);
    for (const password of WEAK) {
      assert.deepEqual((await account(store, 'registerCustomer', { ...jane, password })).errors, [
        { __typename: 'ValidationError', message: WORDS, path: ['input', 'password'] },
      ]);
      const answer = await visitor.json('/api/storefront/customers', { ...jane, password });
      assert.equal(answer.status, 400);
    }
    assert.deepEqual(await emails(store), []);
    assert.deepEqual((await account(store, 'registerCustomer', { ...jane, password: STRONG })).errors, []);
  });

  test('changing it, and V3 and V2; a password of before stays good', async () => {
    const store = await shop({});
    const before = 'correct-horse-7';
    await account(store, 'registerCustomer', { ...jane, password: before });
    await rest(store, 'PUT', ACCOUNTS, { password_complexity: STRICT });
    const token = await signIn(store, { email: jane.email, password: before });
    const change = (newPassword: string) =>
      account(store, 'changePassword', { currentPassword: before, newPassword }, token);
    for (const weak of WEAK)
      assert.deepEqual((await change(weak)).errors, [
        { __typename: 'ValidationError', message: WORDS, path: ['input', 'newPassword'] },
      ]);
    const row = { email: 'two@example.com', first_name: 'T', last_name: 'T' };
    const v3 = await rest(store, 'POST', '/v3/customers', [
      { ...row, authentication: { new_password: WEAK[0] } },
    ]);
    assert.equal(v3.status, 422);
    assert.deepEqual((v3.body as { errors: unknown }).errors, { '0.authentication.new_password': WORDS });
    const v2 = await rest(store, 'POST', '/v2/customers', {
      ...row,
      _authentication: { password: WEAK[0], password_confirmation: WEAK[0] },
    });
    assert.equal(v2.status, 400);
    assert.deepEqual(await emails(store), [jane.email]);
    assert.deepEqual((await change(STRONG)).errors, []);
    await signIn(store, { email: jane.email, password: STRONG });
  });

  test('accounts of shoppers’ own can be turned off; the store makes them all the same', async () => {
    const store = await shop({ account_creation: false });
    const password = STRONG;
    assert.deepEqual((await account(store, 'registerCustomer', { ...jane, password })).errors, [
      { __typename: 'AccountCreationDisabledError', message: 'New accounts cannot be created.' },
    ]);
    const visitor = new Visitor(store.storefront_url);
    assert.equal((await visitor.json('/api/storefront/customers', { ...jane, password })).status, 400);
    assert.deepEqual(await emails(store), []);
    const row = { email: 'two@example.com', first_name: 'T', last_name: 'T' };
    assert.equal((await rest(store, 'POST', '/v3/customers', [row])).status, 200);
    assert.equal((await rest(store, 'PUT', ACCOUNTS, { account_creation: null })).status, 200);
    assert.deepEqual((await account(store, 'registerCustomer', { ...jane, password })).errors, []);
  });

  test('a seed sets them', async () => {
    const store = await server.store({
      seed: {
        name: 'Strict',
        accounts: {
          account_creation: false,
          password_complexity: STRICT,
          recaptcha: { site_key: 'site', secret_key: 'secret' },
        },
      },
    });
    const read = await rest(store, 'GET', ACCOUNTS);
    assert.deepEqual((read.body as { data: unknown }).data, {
      account_creation: false,
      password_complexity: STRICT,
      recaptcha: {
        site_key: 'site',
        has_secret_key: true,
        enabled_on_storefront: true,
        enabled_on_checkout: false,
      },
    });
  });
});
