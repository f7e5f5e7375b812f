import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { bodyOf } from '../support/answers.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { suiteStore } from '../support/suite.ts';

/** Texts that mean something to a database, a pattern or a parser, and are of nothing that is there. */
const HOSTILE = [
  "'",
  "' or '1'='1",
  "'; drop table metafields; --",
  '1 union select value from metafields',
  '%',
  '_',
  'n_tes',
  '\\',
  '$1',
  '${7*7}',
  '{"$ne":null}',
  '__proto__',
  'constructor',
  'a\u0000b',
  '\r\nset-cookie: a=b',
  '\u202e',
  '',
  'x'.repeat(8_000),
];

describe('attack 49: hostile text in the arguments of the account’s fields', () => {
  const { server, store } = suiteStore();
  let token: string;
  before(async () => {
    const { id } = store.customers[0]!;
    const field = { namespace: 'notes', key: 'secret', value: 'v', permission_set: 'read_and_sf_access' };
    bodyOf(await rest(store, 'POST', `/v3/customers/${id}/metafields`, field));
    bodyOf(await rest(store, 'POST', '/v3/store/metafields', [field]));
    token = await signIn(store, store.customers[0]!);
    const made = await ask(
      `mutation { wishlist { createWishlist(input: { name: "Gifts", isPublic: true }) { result { entityId } } } }`,
      {},
    );
    assert.equal(made.body.errors, undefined);
  });
  const ask = (query: string, variables: object) =>
    graphql<Record<string, unknown>>(store, query, {
      variables,
      bearer: store.private_token,
      headers: { 'X-Bc-Customer-Access-Token': token },
    });

  /** Each with what it gives to the right text, so that nothing found is worth something. */
  const FIELDS: readonly (readonly [string, string, string | null])[] = [
    [
      'customer.metafields(namespace)',
      'query($t: String!) { customer { metafields(namespace: $t) { edges { node { key } } } } }',
      'notes',
    ],
    [
      'customer.metafields(keys)',
      'query($t: String!) { customer { metafields(namespace: "notes", keys: [$t]) { edges { node { key } } } } }',
      'secret',
    ],
    [
      'store.metafields(namespace)',
      'query($t: String!) { store { metafields(namespace: $t) { edges { node { key } } } } }',
      'notes',
    ],
    [
      'site.publicWishlist(token)',
      'query($t: String!) { site { publicWishlist(token: $t) { entityId name } } }',
      null,
    ],
    ['node(id)', 'query($t: ID!) { node(id: $t) { id } }', null],
  ];
  const found = (data: unknown): boolean => /"key"|"entityId":\d|"id":"/.test(JSON.stringify(data ?? null));

  for (const [name, query, right] of FIELDS)
    test(`49 ${name}`, async () => {
      const earlier = await fingerprint(server);
      for (const t of HOSTILE) {
        const { status, body } = await ask(query, { t });
        assert.ok(status === 200 || status === 400, `${status} ${t.slice(0, 30)}`);
        assert.equal(found(body.data), false, `${t.slice(0, 30)}: ${JSON.stringify(body.data)}`);
        for (const { message } of body.errors ?? [])
          assert.doesNotMatch(message, /Something went wrong|select |\.ts:|node_modules|syntax error at/i);
      }
      assert.deepEqual(await fingerprint(server), earlier);
      if (right !== null)
        assert.equal(found((await ask(query, { t: right })).body.data), true, 'the right text finds it');
    });

  test('49 cursors: made up ones are an error or a page, never a fault, and show nobody else’s', async () => {
    const LISTS = [
      'query($t: String!) { customer { addresses(first: 2, after: $t) { edges { node { entityId } } } } }',
      'query($t: String!) { customer { addresses(last: 2, before: $t) { edges { node { entityId } } } } }',
      'query($t: String!) { customer { wishlists(first: 2, after: $t) { edges { node { name } } } } }',
      'query($t: String!) { customer { metafields(namespace: "notes", first: 2, after: $t) { edges { node { value } } } } }',
    ];
    const cursors = [
      ...HOSTILE,
      'YXJyYXljb25uZWN0aW9uOi0x',
      'YXJyYXljb25uZWN0aW9uOjk5OTk5OTk5OTk5OTk5OTk5OTk=',
    ];
    for (const query of LISTS)
      for (const t of cursors) {
        const { status, body } = await ask(query, { t });
        assert.ok(status === 200 || status === 400, `${status} ${t.slice(0, 30)}`);
        for (const { message } of body.errors ?? [])
          assert.doesNotMatch(message, /Something went wrong|select |\.ts:|node_modules|syntax error at/i);
      }
  });
});
