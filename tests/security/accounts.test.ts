import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { account } from '../support/account.ts';
import { dataOf } from '../support/answers.ts';
import { graphql, signIn } from '../support/clients.ts';
import { suiteStore } from '../support/suite.ts';

const TRIES = 3;

/** The answers of the wire tell that an address is in use, so how often they tell it is bounded. */
describe('attack 22: which addresses have accounts', () => {
  const { server, store } = suiteStore({ config: { PATRON_SIGN_IN_ATTEMPTS: TRIES }, at: Date.now() });
  const jane = () => store.customers[0]!;
  const someone = (email: string) => ({
    firstName: 'A',
    lastName: 'B',
    email,
    password: 'Password1!',
  });
  const kindsOf = ({ errors }: { readonly errors: readonly { readonly __typename: string }[] }) =>
    errors.map(({ __typename }) => __typename);

  test('22: by registering, a few are told; then nothing is, known address or not', async () => {
    for (let tried = 0; tried < TRIES; tried += 1)
      assert.deepEqual(kindsOf(await account(store, 'registerCustomer', someone(jane().email))), [
        'EmailAlreadyInUseError',
      ]);
    const answers = [jane().email, 'nobody@example.com'].map((email) =>
      account(store, 'registerCustomer', someone(email)),
    );
    const [known, unknown] = await Promise.all(answers);
    assert.deepEqual(kindsOf(known!), ['CustomerRegistrationError']);
    assert.deepEqual(known, unknown);
    server.clock.advance(5 * 60_000);
    assert.deepEqual(kindsOf(await account(store, 'registerCustomer', someone('late@example.com'))), []);
  });

  test('22: by changing the e-mail address, the same', async () => {
    server.clock.advance(5 * 60_000);
    await account(store, 'registerCustomer', someone('curious@example.com'));
    const token = await signIn(store, someone('curious@example.com'));
    const change = (email: string) => account(store, 'updateCustomer', { email }, token);
    for (let tried = 0; tried < TRIES; tried += 1)
      assert.deepEqual(kindsOf(await change(jane().email)), ['EmailAlreadyInUseError']);
    const [known, unknown] = [await change(jane().email), await change('free@example.com')];
    assert.deepEqual(kindsOf(known), ['UnexpectedUpdateCustomerError']);
    assert.deepEqual(known, unknown);
    // What does not name an address goes on.
    assert.deepEqual(kindsOf(await account(store, 'updateCustomer', { firstName: 'C' }, token)), []);
  });

  test('22: by the newsletter, the same; taking an address off it tells nothing', async () => {
    server.clock.advance(5 * 60_000);
    const ask = async (mutation: 'subscribe' | 'unsubscribe', email: string) => {
      const type = mutation === 'subscribe' ? 'CreateSubscriberInput' : 'RemoveSubscriberInput';
      const sent = await graphql(
        store,
        `mutation ($input: ${type}!) { newsletter { ${mutation}(input: $input) { errors { __typename } } } }`,
        { variables: { input: { email } } },
      );
      type Answer = { newsletter: Record<string, { errors: { __typename: string }[] }> };
      return kindsOf(dataOf<Answer>(sent).newsletter[mutation]!);
    };
    assert.deepEqual(await ask('subscribe', 'reader@example.com'), []);
    for (let tried = 0; tried < TRIES; tried += 1)
      assert.deepEqual(await ask('subscribe', 'reader@example.com'), ['CreateSubscriberAlreadyExistsError']);
    for (const email of ['reader@example.com', 'other@example.com'])
      assert.deepEqual(await ask('subscribe', email), ['CreateSubscriberUnexpectedError']);
    for (const email of ['reader@example.com', 'nobody@example.com'])
      assert.deepEqual(await ask('unsubscribe', email), []);
  });

  test('27: the owner of the address is not throttled by it', async () => {
    server.clock.advance(5 * 60_000);
    await account(store, 'registerCustomer', someone(jane().email));
    await signIn(store, jane());
  });
});
