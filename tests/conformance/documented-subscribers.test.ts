import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { bodyOf, dataOf } from '../support/answers.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { suiteServer } from '../support/suite.ts';

const SUBSCRIBERS = '/v3/customers/subscribers';
const at = Date.UTC(2026, 0, 15, 12);
const password = 'correct-horse-7';

type Row = Readonly<Record<string, unknown>> & { readonly id: number };

describe('subscribers', () => {
  const server = suiteServer({ at });
  const emptyStore = () => server.store({ seed: 'empty' });
  const one = ({ status, body }: { status: number; body: unknown }) => {
    assert.equal(status, 200, JSON.stringify(body));
    return (body as { data: Row }).data;
  };
  const list = async (store: StoreAccess, query = '') =>
    bodyOf<{ data: Row[]; meta: { pagination: { total: number } } }>(
      await rest(store, 'GET', `${SUBSCRIBERS}${query}`),
      200,
    );
  const emails = async (store: StoreAccess, query = '') =>
    (await list(store, query)).data.map(({ email }) => email);
  describe('reference/subscribers.v3.yml', () => {
    test('one is made, read, changed and deleted, and is gone', async () => {
      const store = await emptyStore();
      const made = one(
        await rest(store, 'POST', SUBSCRIBERS, {
          email: 'Jane@Example.com',
          first_name: 'Jane',
          last_name: 'Doe',
          source: 'popup',
          order_id: 7,
          channel_id: 1,
          consents: ['abandoned_cart', 'marketing_newsletter'],
        }),
      );
      assert.deepEqual(made, {
        id: made.id,
        email: 'Jane@Example.com',
        first_name: 'Jane',
        last_name: 'Doe',
        source: 'popup',
        order_id: 7,
        channel_id: 1,
        consents: ['marketing_newsletter', 'abandoned_cart'],
        date_created: '2026-01-15T12:00:00Z',
        date_modified: '2026-01-15T12:00:00Z',
      });
      const path = `${SUBSCRIBERS}/${made.id}`;
      assert.deepEqual(one(await rest(store, 'GET', path)), made);
      const changed = one(await rest(store, 'PUT', path, { consents: [], order_id: null, source: '' }));
      assert.deepEqual(changed, { ...made, consents: [], order_id: null, source: '' });
      assert.equal((await rest(store, 'DELETE', path)).status, 204);
      for (const [method, body] of [['GET'], ['DELETE'], ['PUT', {}]] as const)
        assert.equal((await rest(store, method, path, body)).status, 404, method);
    });

    test('an address is there once, in whatever case: 409; what is not valid: 422', async () => {
      const store = await emptyStore();
      one(await rest(store, 'POST', SUBSCRIBERS, { email: 'jane@example.com' }));
      const bob = one(await rest(store, 'POST', SUBSCRIBERS, { email: 'bob@example.com' }));
      assert.deepEqual(bob['consents'], ['marketing_newsletter']);
      const again = await rest(store, 'POST', SUBSCRIBERS, { email: 'JANE@example.com' });
      assert.equal(again.status, 409);
      const moved = await rest(store, 'PUT', `${SUBSCRIBERS}/${bob.id}`, { email: 'Jane@example.com' });
      assert.equal(moved.status, 409);
      for (const wrong of [
        {},
        { email: 'no address' },
        { email: 'a@example.com', channel_id: 99 },
        { email: 'a@example.com', consents: ['everything'] },
        { email: 'a@example.com', first_name: 'x'.repeat(256) },
        { email: 'a@example.com', order_id: 0 },
      ])
        assert.equal((await rest(store, 'POST', SUBSCRIBERS, wrong)).status, 422, JSON.stringify(wrong));
      assert.deepEqual(await emails(store), ['jane@example.com', 'bob@example.com']);
    });

    test('filters and pages', async () => {
      const store = await emptyStore();
      const ids: number[] = [];
      for (const [name, more] of [
        ['ann', { last_name: 'Lee', source: 'popup' }],
        ['bea', { last_name: 'Lee', order_id: 9 }],
        ['cem', { first_name: 'Cem' }],
      ] as const)
        ids.push(one(await rest(store, 'POST', SUBSCRIBERS, { email: `${name}@example.com`, ...more })).id);
      const [ann, bea, cem] = ['ann@example.com', 'bea@example.com', 'cem@example.com'];
      for (const [query, found] of [
        ['?email=ANN@example.com', [ann]],
        ['?last_name=Lee', [ann, bea]],
        ['?last_name=Lee&source=popup', [ann]],
        ['?first_name=Cem', [cem]],
        ['?order_id=9', [bea]],
        [`?id=${ids[2]}`, [cem]],
        [`?id:in=${ids[0]},${ids[2]}`, [ann, cem]],
        [`?id=${ids[1]}&id:in=${ids[0]},${ids[2]}`, []],
        ['?date_created=2026-01-15', [ann, bea, cem]],
        ['?date_created:max=2026-01-14', []],
        ['?date_modified:min=2026-01-15T12:00:00Z', [ann, bea, cem]],
        ['?limit=2', [ann, bea]],
        ['?limit=2&page=2', [cem]],
        ["?source=popup' or '1'='1", []],
      ] as const)
        assert.deepEqual(await emails(store, query), found, query);
      assert.equal((await list(store, '?limit=2')).meta.pagination.total, 3);
    });

    test('deleting by a filter, and all', async () => {
      const store = await emptyStore();
      for (const name of ['ann', 'bea', 'cem'])
        one(await rest(store, 'POST', SUBSCRIBERS, { email: `${name}@example.com`, source: name }));
      assert.equal((await rest(store, 'DELETE', `${SUBSCRIBERS}?source=bea`)).status, 204);
      assert.deepEqual(await emails(store), ['ann@example.com', 'cem@example.com']);
      assert.equal((await rest(store, 'DELETE', `${SUBSCRIBERS}?sauce=ann`)).status, 422);
      assert.equal((await rest(store, 'DELETE', SUBSCRIBERS)).status, 204);
      assert.deepEqual(await emails(store), []);
    });
  });

  describe('docs/storefront/catalyst/release-notes/1-4-0.mdx, "Newsletter subscriptions"', () => {
    const mutate = async (store: StoreAccess, name: 'subscribe' | 'unsubscribe', input: object) => {
      const type = name === 'subscribe' ? 'CreateSubscriberInput' : 'RemoveSubscriberInput';
      return dataOf<{ newsletter: Record<string, { errors: { __typename: string }[] }> }>(
        await graphql(
          store,
          `mutation ($input: ${type}!) {
            newsletter { ${name}(input: $input) { errors { __typename ... on Error { message } } } }
          }`,
          { variables: { input } },
        ),
      ).newsletter[name]!.errors.map(({ __typename }) => __typename);
    };

    test('subscribing, being subscribed already, unsubscribing, and again', async () => {
      const store = await emptyStore();
      const jane = { email: 'jane@example.com', firstName: 'Jane', lastName: 'Doe' };
      assert.deepEqual(await mutate(store, 'subscribe', jane), []);
      const [made] = (await list(store)).data;
      assert.deepEqual(
        [made?.['first_name'], made?.['source'], made?.['channel_id'], made?.['consents']],
        ['Jane', 'storefront', 1, ['marketing_newsletter']],
      );
      assert.deepEqual(await mutate(store, 'subscribe', { email: 'JANE@example.com' }), [
        'CreateSubscriberAlreadyExistsError',
      ]);
      assert.deepEqual(await mutate(store, 'unsubscribe', { email: 'Jane@Example.com' }), []);
      assert.deepEqual((await list(store)).data[0]?.['consents'], []);
      assert.deepEqual(await mutate(store, 'unsubscribe', { email: 'nobody@example.com' }), []);
      // Who comes back keeps the name they gave: a stranger does not change it.
      assert.deepEqual(await mutate(store, 'subscribe', { ...jane, firstName: 'Mallory' }), []);
      const [after] = (await list(store)).data;
      assert.deepEqual([after?.id, after?.['first_name']], [made?.id, 'Jane']);
      assert.deepEqual(after?.['consents'], ['marketing_newsletter']);
    });

    test('what is not valid is a documented error, and nothing is written', async () => {
      const store = await emptyStore();
      for (const [input, error] of [
        [{ email: 'no address' }, 'CreateSubscriberEmailInvalidError'],
        [{ email: 'a@example.com', firstName: 'x'.repeat(256) }, 'CreateSubscriberFirstNameInvalidError'],
        [{ email: 'a@example.com', lastName: 'x'.repeat(256) }, 'CreateSubscriberLastNameInvalidError'],
      ] as const)
        assert.deepEqual(await mutate(store, 'subscribe', input), [error]);
      assert.deepEqual(await mutate(store, 'unsubscribe', { email: 'no address' }), [
        'RemoveSubscriberEmailInvalidError',
      ]);
      assert.deepEqual(await emails(store), []);
    });

    test('customer.isSubscribedToNewsletter follows the address of the account', async () => {
      const store = await emptyStore();
      const customer = { email: 'Jane@example.com', first_name: 'Jane', last_name: 'Doe' };
      await rest(store, 'POST', '/v3/customers', [
        { ...customer, authentication: { new_password: password } },
      ]);
      const token = await signIn(store, { email: customer.email, password });
      const isSubscribed = async () =>
        dataOf<{ customer: { isSubscribedToNewsletter: boolean } }>(
          await graphql(store, '{ customer { isSubscribedToNewsletter } }', {
            bearer: store.private_token,
            headers: { 'X-Bc-Customer-Access-Token': token },
          }),
        ).customer.isSubscribedToNewsletter;
      assert.equal(await isSubscribed(), false);
      await mutate(store, 'subscribe', { email: 'jane@example.com' });
      assert.equal(await isSubscribed(), true);
      await mutate(store, 'unsubscribe', { email: 'jane@example.com' });
      assert.equal(await isSubscribed(), false);
    });
  });

  describe('reference/customers.v3.yml, "Consent"', () => {
    test('nothing is said at first; a change replaces all; it goes with the customer', async () => {
      const store = await emptyStore();
      const { data } = bodyOf<{ data: Row[] }>(
        await rest(store, 'POST', '/v3/customers', [
          { email: 'jane@example.com', first_name: 'Jane', last_name: 'Doe' },
        ]),
        200,
      );
      const path = `/v3/customers/${data[0]!.id}/consent`;
      const now = { updated_at: '2026-01-15T12:00:00Z' };
      assert.deepEqual((await rest(store, 'GET', path)).body, { allow: [], deny: [], ...now });
      const said = { allow: ['essential', 'targeting'], deny: ['analytics'] };
      const put = (body: object) => rest(store, 'PUT', path, body);
      assert.deepEqual((await put(said)).body, { ...said, ...now });
      assert.deepEqual((await rest(store, 'GET', path)).body, { ...said, ...now });
      const both = await put({ allow: ['essential', 'analytics'], deny: ['analytics'] });
      assert.deepEqual(both.body, { allow: ['essential'], deny: ['analytics'], ...now });
      for (const wrong of [{ allow: ['essential'] }, { allow: ['everything'], deny: [] }, {}])
        assert.equal((await put(wrong)).status, 422);
      await rest(store, 'DELETE', `/v3/customers?id:in=${data[0]!.id}`);
      assert.equal((await rest(store, 'GET', path)).status, 404);
      assert.equal((await put(said)).status, 404);
    });
  });
});
