/** `docs/storefront/graphql/customers.mdx`, "reCAPTCHA", and `reference/customers.sf.yml`. */
import assert from 'node:assert/strict';
import { after, beforeEach, describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { bodyOf, dataOf } from '../support/answers.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { mailTo } from '../support/mail.ts';
import { fakeRecaptcha } from '../support/recaptcha.ts';
import { suiteServer } from '../support/suite.ts';
import { Visitor } from '../support/visitor.ts';

const ACCOUNTS = '/v3/patron/settings/accounts';
const KEYS = { site_key: 'site-key', secret_key: 'captcha-secret' };
const jane = { firstName: 'Jane', lastName: 'Doe', email: 'jane@example.com', password: 'correct-horse-7' };
const REFUSED = {
  __typename: 'ValidationError',
  message: 'The reCAPTCHA token is missing or not valid.',
  path: ['reCaptchaV2'],
};

const captcha = await fakeRecaptcha();

describe('reCAPTCHA', () => {
  const server = suiteServer({
    config: { PATRON_RECAPTCHA_URL: captcha.url, PATRON_RECAPTCHA_TIMEOUT_MS: 500 },
  });
  after(() => captcha.close());
  beforeEach(() => {
    captcha.asked.length = 0;
    captcha.answer = null;
  });
  const shop = async (recaptcha: object = { ...KEYS, enabled_on_storefront: true }) => {
    const store = await server.store({ seed: 'empty' });
    const set = await rest(store, 'PUT', ACCOUNTS, { recaptcha });
    assert.equal(set.status, 200, JSON.stringify(set.body));
    return store;
  };
  const mutate = async (
    store: StoreAccess,
    field: string,
    type: string,
    input: object,
    token?: string,
    options: { bearer?: string; headers?: Record<string, string> } = {},
  ) => {
    const sent = await graphql(
      store,
      `mutation ($input: ${type}!, $captcha: ReCaptchaV2Input) {
        customer { ${field}(input: $input, reCaptchaV2: $captcha) {
          errors { __typename ... on Error { message } ... on ValidationError { path } }
        } }
      }`,
      { variables: { input, captcha: token === undefined ? null : { token } }, ...options },
    );
    return dataOf<{ customer: Record<string, { errors: unknown[] }> }>(sent).customer[field]!.errors;
  };
  const register = (store: StoreAccess, token?: string, options = {}, input: object = jane) =>
    mutate(store, 'registerCustomer', 'RegisterCustomerInput', input, token, options);
  const emails = async (store: StoreAccess) =>
    bodyOf<{ data: { email: string }[] }>(await rest(store, 'GET', '/v3/customers'), 200).data.map(
      ({ email }) => email,
    );
  const settings = async (store: StoreAccess) =>
    dataOf<{ site: { settings: { reCaptcha: unknown } } }>(
      await graphql(
        store,
        '{ site { settings { reCaptcha { siteKey isEnabledOnStorefront isEnabledOnCheckout failedLoginLockoutDurationSeconds } } } }',
      ),
    ).site.settings.reCaptcha;

  test('what the store has set is told; the secret never', async () => {
    const store = await server.store({ seed: 'empty' });
    const off = { siteKey: '', isEnabledOnStorefront: false, isEnabledOnCheckout: false };
    assert.deepEqual(await settings(store), { ...off, failedLoginLockoutDurationSeconds: 300 });
    const none = await rest(store, 'PUT', ACCOUNTS, { recaptcha: { enabled_on_storefront: true } });
    assert.equal(none.status, 422);
    assert.deepEqual(Object.keys((none.body as { errors: object }).errors), ['recaptcha']);
    assert.deepEqual(await settings(store), { ...off, failedLoginLockoutDurationSeconds: 300 });
    const set = await rest(store, 'PUT', ACCOUNTS, {
      recaptcha: { ...KEYS, enabled_on_storefront: true, enabled_on_checkout: true },
    });
    const recaptcha = {
      site_key: 'site-key',
      has_secret_key: true,
      enabled_on_storefront: true,
      enabled_on_checkout: true,
    };
    assert.deepEqual((set.body as { data: { recaptcha: object } }).data.recaptcha, recaptcha);
    const read = await rest(store, 'GET', ACCOUNTS);
    assert.deepEqual((read.body as { data: { recaptcha: object } }).data.recaptcha, recaptcha);
    assert.doesNotMatch(JSON.stringify([set.body, read.body]), /captcha-secret/);
    assert.deepEqual(await settings(store), {
      siteKey: 'site-key',
      isEnabledOnStorefront: true,
      isEnabledOnCheckout: true,
      failedLoginLockoutDurationSeconds: 300,
    });
    for (const gone of [{ secret_key: null }, { site_key: null }]) {
      assert.equal((await rest(store, 'PUT', ACCOUNTS, { recaptcha: gone })).status, 422);
      assert.deepEqual((await rest(store, 'GET', ACCOUNTS)).body, read.body);
    }
  });

  test('where it is off no token is looked at', async () => {
    const store = await shop(KEYS);
    assert.deepEqual(await register(store, ''), []);
    assert.equal(captcha.asked.length, 0);
    assert.deepEqual(await emails(store), [jane.email]);
  });

  test('where it is on an account needs a token that holds, and holds once', async () => {
    const store = await shop();
    assert.deepEqual(await register(store), [REFUSED]);
    assert.deepEqual(await register(store, ''), [REFUSED]);
    assert.equal(captcha.asked.length, 0);
    assert.deepEqual(await register(store, 'bad'), [REFUSED]);
    assert.deepEqual(await emails(store), []);
    assert.deepEqual(await register(store, 'good-1'), []);
    assert.deepEqual(await register(store, 'good-1', {}, { ...jane, email: 'two@example.com' }), [REFUSED]);
    assert.deepEqual(await emails(store), [jane.email]);
    assert.deepEqual(
      captcha.asked.map((asked) => [...asked.keys()]),
      Array(3).fill(['secret', 'response', 'remoteip']),
    );
    assert.deepEqual(Object.fromEntries(captcha.asked[1]!), {
      secret: 'captcha-secret',
      response: 'good-1',
      remoteip: '127.0.0.1',
    });
  });

  test('a private token needs one too; a customer impersonation token needs none, but one that is sent must hold', async () => {
    const store = await shop();
    assert.deepEqual(await register(store, undefined, { bearer: store.private_token }), [REFUSED]);
    const bearer = store.impersonation_token;
    assert.deepEqual(await register(store, 'bad', { bearer }), [REFUSED]);
    assert.deepEqual(await emails(store), []);
    assert.deepEqual(await register(store, undefined, { bearer }), []);
    assert.deepEqual(await register(store, 'good-2', { bearer }, { ...jane, email: 'two@example.com' }), []);
    assert.deepEqual(await emails(store), [jane.email, 'two@example.com']);
  });

  test('a mail to choose a new password needs one', async () => {
    const store = await shop();
    await register(store, 'good-3');
    const ask = (token?: string) =>
      mutate(store, 'requestResetPassword', 'RequestResetPasswordInput', { email: jane.email }, token);
    const templates = async () => (await mailTo(store, jane.email)).map(({ template }) => template);
    assert.deepEqual(await ask(), [REFUSED]);
    assert.deepEqual(await ask('bad'), [REFUSED]);
    assert.deepEqual(await templates(), ['welcome']);
    assert.deepEqual(await ask('good-4'), []);
    assert.deepEqual((await templates()).sort(), ['password_reset', 'welcome']);
  });

  test('customers who are signed in need none, but one that is sent must hold', async () => {
    const store = await shop();
    await register(store, 'good-5');
    const accessToken = await signIn(store, jane);
    const options = { headers: { 'X-Bc-Customer-Access-Token': accessToken } };
    const update = (firstName: string, token?: string) =>
      mutate(store, 'updateCustomer', 'UpdateCustomerInput', { firstName }, token, options);
    assert.deepEqual(await update('Bad', 'bad'), [REFUSED]);
    const address = {
      firstName: 'J',
      lastName: 'D',
      address1: '1 Mill Lane',
      city: 'Austin',
      countryCode: 'US',
    };
    assert.deepEqual(
      await mutate(store, 'addCustomerAddress', 'AddCustomerAddressInput', address, 'bad', options),
      [REFUSED],
    );
    const read = async () =>
      bodyOf<{ data: { first_name: string; address_count: number }[] }>(
        await rest(store, 'GET', '/v3/customers'),
        200,
      ).data.map((one) => [one.first_name, one.address_count]);
    assert.deepEqual(await read(), [['Jane', 0]]);
    assert.deepEqual(await update('Janet'), []);
    assert.deepEqual(await update('Joan', 'good-6'), []);
    assert.deepEqual(await read(), [['Joan', 0]]);
  });

  test('POST /api/storefront/customers: the token of the body, else 429', async () => {
    const store = await shop();
    const visitor = new Visitor(store.storefront_url);
    for (const token of [undefined, '', 'bad'])
      assert.equal((await visitor.json('/api/storefront/customers', { ...jane, token })).status, 429);
    assert.deepEqual(await emails(store), []);
    assert.equal(await visitor.email(), null);
    assert.equal((await visitor.json('/api/storefront/customers', { ...jane, token: 'good-7' })).status, 204);
    assert.equal(await visitor.email(), jane.email);
  });

  describe('what cannot be checked has not passed', () => {
    const answers: [string, NonNullable<typeof captcha.answer>][] = [
      ['a fault', (_, response) => void response.writeHead(500).end('{"success":true}')],
      [
        'a redirect',
        ({ url }, response) =>
          void (url?.includes('elsewhere')
            ? response.end('{"success":true}')
            : response.writeHead(307, { location: '/elsewhere' }).end()),
      ],
      ['no JSON', (_, response) => void response.end('success')],
      ['null', (_, response) => void response.end('null')],
      ['a text instead of true', (_, response) => void response.end('{"success":"true"}')],
      [
        'an answer without end',
        (_, response) => void response.end(`{"success":true,"x":"${'x'.repeat(1e6)}"}`),
      ],
      ['nothing', () => undefined],
      ['a hung-up line', (_, response) => void response.destroy()],
    ];
    for (const [name, answer] of answers)
      test(name, async () => {
        const store = await shop();
        captcha.answer = answer;
        assert.deepEqual(await register(store, 'good-8'), [REFUSED]);
        assert.equal(captcha.asked.length, 1);
        assert.deepEqual(await emails(store), []);
      });
  });
});
