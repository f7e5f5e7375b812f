import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { graphql, rest } from '../support/clients.ts';
import { mailedLink, mailTo } from '../support/mail.ts';
import { requestReset, resetBy } from '../support/recovery.ts';
import { suiteStore } from '../support/suite.ts';

// docs/storefront/graphql/customers.mdx, "Request a password reset" and "Reset a password"; the link's parameters c and
// t, and the path, from bigcommerce/catalyst, core/app/[locale]/(default)/(auth)/change-password/page.tsx.
const LOGIN =
  'mutation($e: String!, $p: String!) { login(email: $e, password: $p) { customerAccessToken { value } } }';
const NO_LINK = [{ __typename: 'ValidationError', message: 'This link no longer works. Ask for a new one.' }];

describe('documented recovery of a password', () => {
  const { server, store } = suiteStore();
  const jane = () => store.customers[0]!;
  const tomas = () => store.customers[1]!;
  beforeEach(() => server.clock.advance(3_600_000));

  const request = (input: { email: string; path?: string }) => requestReset(store, input);
  const reset = (link: URL, newPassword: string, customer?: number) =>
    resetBy(store, link, newPassword, customer);
  const login = async (email: string, password: string): Promise<string | null> => {
    const { body } = await graphql<{ login: { customerAccessToken: { value: string } } }>(store, LOGIN, {
      variables: { e: email, p: password },
      bearer: store.private_token,
    });
    return body.data?.login.customerAccessToken.value ?? null;
  };

  test('a link is mailed, sets a new password once, and ends every session', async () => {
    const { email, password } = jane();
    const token = await login(email, password);
    assert.ok(token);
    assert.deepEqual(await request({ email: email.toUpperCase(), path: '/change-password' }), []);
    const [mail] = await mailTo(store, email);
    assert.equal(mail?.template, 'password_reset');
    assert.equal(mail.to, email);
    assert.equal(mail.status, 'kept');
    const link = await mailedLink(store, email);
    assert.equal(link.pathname, '/change-password');
    assert.equal(link.searchParams.get('c'), String(jane().id));
    assert.match(link.searchParams.get('t')!, /^[0-9a-f]{64}$/);

    assert.deepEqual(await reset(link, 'An0therPassword', tomas().id), NO_LINK);
    assert.deepEqual(
      (await reset(link, 'weak')).map(({ __typename }) => __typename),
      ['CustomerPasswordError'],
    );
    assert.deepEqual(await reset(link, 'An0therPassword'), []);
    assert.deepEqual(await reset(link, 'Th1rdPassword'), NO_LINK);
    const { body } = await graphql(store, '{ customer { entityId } }', {
      bearer: store.private_token,
      headers: { 'x-bc-customer-access-token': token },
    });
    assert.deepEqual(body.data, { customer: null });
    assert.equal(await login(email, password), null);
    assert.ok(await login(email, 'An0therPassword'));
  });

  test('a forced reset is done with by a reset', async () => {
    const { id, email } = tomas();
    await rest(store, 'PUT', '/v3/customers', [{ id, authentication: { force_password_reset: true } }]);
    assert.equal(await login(email, tomas().password), null);
    await request({ email });
    assert.deepEqual(await reset(await mailedLink(store, email), 'An0therPassword'), []);
    assert.ok(await login(email, 'An0therPassword'));
  });

  test('at most five mails in 15 minutes, of which the last one works; the answer stays the same', async () => {
    const { email } = tomas();
    const before = (await mailTo(store, email)).length;
    for (let times = 0; times < 7; times += 1) assert.deepEqual(await request({ email }), []);
    assert.equal((await mailTo(store, email)).length, before + 5);
    server.clock.advance(14 * 60_000);
    assert.deepEqual(await reset(await mailedLink(store, email), 'F1fthPassword'), []);
  });
});
