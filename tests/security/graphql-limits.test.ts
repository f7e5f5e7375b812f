import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { describe, test } from 'node:test';
import { getIntrospectionQuery } from 'graphql';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { dataOf } from '../support/answers.ts';
import { graphql, rest } from '../support/clients.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { sendRaw } from '../support/raw.ts';
import { suiteStore } from '../support/suite.ts';

/** What is refused is refused long before this; what is not would take minutes. */
const BOUNDED = { timeout: 20_000 };

const LOGIN = (name: string, password: string, alias = '', directive = '') =>
  `${alias}login(email: "${name}", password: "${password}") ${directive} { result }`;

describe('attacks by GraphQL documents and bodies', () => {
  const { server, store } = suiteStore();

  interface Posted {
    readonly status: number;
    readonly headers: Headers;
    readonly text: string;
  }
  const post = async (
    body: string,
    type: string | null = 'application/json',
    headers: Record<string, string> = {},
  ): Promise<Posted> => {
    const response = await fetch(`${store.storefront_url}/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${store.private_token}`,
        ...(type !== null && { 'content-type': type }),
        ...headers,
      },
      // As bytes, fetch adds no content type of its own.
      body: new TextEncoder().encode(body),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const query = (text: string, variables?: unknown) => post(JSON.stringify({ query: text, variables }));
  /** Refused as a document: 400, errors and nothing else, no complexity, nothing of ours shown. */
  const assertRefused = ({ status, headers, text }: Posted, message: RegExp, expected = 400) => {
    assert.equal(status, expected, text.slice(0, 300));
    assert.match(headers.get('content-type') ?? '', /^application\/json/);
    const body = JSON.parse(text) as { errors: { message: string }[] };
    assert.deepEqual(Object.keys(body), ['errors']);
    assert.match(body.errors[0]!.message, message);
    assert.ok(text.length < 10_000, String(text.length));
    assert.doesNotMatch(text, /\bat \S+ \(|node_modules|\.ts:\d/);
    assert.equal(headers.get('x-bc-graphql-complexity'), null);
  };
  const tries = async (): Promise<number> => {
    const { body } = await rest(store, 'GET', '/v3/patron/sign-in-events?method:in=password&limit=1');
    return (body as { meta: { pagination: { total: number } } }).meta.pagination.total;
  };
  /** Nobody tried to sign in, and nothing else happened. */
  const untouched = async (run: () => Promise<void>) => {
    const [earlier, tried] = [await fingerprint(server), await tries()];
    await run();
    assert.equal(await tries(), tried);
    assert.deepEqual(await fingerprint(server), earlier);
  };

  describe('23: many sign-ins in one request', () => {
    const guesses = (count: number) =>
      Array.from({ length: count }, (_, at) => LOGIN(store.customers[0]!.email, `guess${at}`, `a${at}: `));

    test('23 a hundred aliased login fields', () =>
      untouched(async () => {
        assertRefused(
          await query(`mutation { ${guesses(100).join(' ')} }`),
          /^Only one mutation may be sent in a request\.$/,
        );
        assertRefused(await query(`mutation { ${guesses(2).join(' ')} }`), /^Only one mutation/);
      }));

    test('23 the same through fragments, and beside other mutations', () =>
      untouched(async () => {
        const [one, other] = guesses(2);
        for (const text of [
          `mutation { ...f ...g } fragment f on Mutation { ${one} } fragment g on Mutation { ${other} }`,
          `mutation { ${one} ... on Mutation { ${other} } }`,
          `mutation { ... { ${one} } ... @include(if: true) { ${other} } }`,
          `mutation { ${one} ${LOGIN('a@example.com', 'b', 'skipped: ', '@skip(if: true)')} }`,
          `mutation { ${one} logout { result } }`,
          `mutation { logout { result } cart { deleteCart(input: { cartEntityId: "x" }) { deletedCartEntityId } } }`,
        ])
          assertRefused(await query(text), /^Only one mutation/);
        const del = (alias: string) =>
          `${alias}: deleteCart(input: { cartEntityId: "x" }) { deletedCartEntityId }`;
        assertRefused(await query(`mutation { cart { ${del('a')} ${del('b')} } }`), /^Only one mutation/);
        assertRefused(
          await query(`mutation { a: cart { ${del('a')} } b: cart { ${del('b')} } }`),
          /^Only one mutation/,
        );
      }));

    test('23 a list of operations', () =>
      untouched(async () => {
        const operations = guesses(100).map((guess) => ({ query: `mutation { ${guess} }` }));
        assertRefused(await post(JSON.stringify(operations)), /^Send one operation a request, not a list\.$/);
        assertRefused(await post(JSON.stringify(operations.slice(0, 1))), /not a list/);
        assertRefused(
          await post(JSON.stringify(operations[0]!.query)),
          /^Send a JSON object with a query\.$/,
        );
      }));

    test('23 several operations in a document: only the one that is named runs', async () => {
      const [one, other] = guesses(2);
      const text = `mutation A { ${one} } mutation B { ${other} }`;
      await untouched(async () => {
        assertRefused(await query(text), /operation name/);
        assertRefused(
          await post(JSON.stringify({ query: text, operationName: 'C' })),
          /^Unknown operation named "C"\.$/,
        );
        assertRefused(
          await post(JSON.stringify({ query: text, operationName: ['A', 'B'] })),
          /operationName is no string/,
        );
      });
      const tried = await tries();
      await post(JSON.stringify({ query: text, operationName: 'B' }));
      assert.equal(await tries(), tried + 1);
    });

    test('23 one mutation is one', async () => {
      const { email, password } = store.customers[2]!;
      const { status, text } = await query(`mutation { __typename ${LOGIN(email, password)} }`);
      assert.equal(status, 200);
      assert.deepEqual(JSON.parse(text), { data: { __typename: 'Mutation', login: { result: 'success' } } });
    });
  });

  describe('24: a mutation in a form that needs no preflight', () => {
    const mutation = () => `mutation { ${LOGIN(store.customers[1]!.email, store.customers[1]!.password)} }`;

    test('24 by GET', () =>
      untouched(async () => {
        const asked: Record<string, string>[] = [
          {},
          { 'content-type': 'application/json' },
          { accept: 'text/html' },
          { accept: '*/*' },
        ];
        for (const headers of asked) {
          const url = new URL('/graphql', store.storefront_url);
          url.searchParams.set('query', mutation());
          const answer = await fetch(url, {
            headers: { authorization: `Bearer ${store.private_token}`, ...headers },
          });
          const text = await answer.text();
          assert.ok(!text.includes('success'), text.slice(0, 200));
          assert.deepEqual(answer.headers.getSetCookie(), []);
        }
        const answer = await fetch(`${store.storefront_url}/graphql?query=%7B__typename%7D`);
        assert.ok(!(await answer.text()).includes('"data"'));
      }));

    test('24 by HEAD, PUT, PATCH or DELETE', () =>
      untouched(async () => {
        for (const method of ['HEAD', 'PUT', 'PATCH', 'DELETE']) {
          const answer = await fetch(`${store.storefront_url}/graphql`, {
            method,
            headers: { 'content-type': 'application/json', authorization: `Bearer ${store.private_token}` },
            ...(method !== 'HEAD' && { body: JSON.stringify({ query: mutation() }) }),
          });
          assert.ok(!(await answer.text()).includes('success'), method);
          assert.deepEqual(answer.headers.getSetCookie(), []);
        }
      }));

    test('24 as text, as a form, without a type, or under a name that only looks like JSON', () =>
      untouched(async () => {
        const json = JSON.stringify({ query: mutation() });
        const form = new URLSearchParams({ query: mutation() }).toString();
        const multipart = `--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n${mutation()}\r\n--x--\r\n`;
        for (const [body, type] of [
          [json, 'text/plain'],
          [json, 'text/plain; charset=utf-8'],
          [json, 'text/plain;application/json'],
          [json, 'text/plain, application/json'],
          [json, 'application/x-www-form-urlencoded'],
          [form, 'application/x-www-form-urlencoded'],
          [multipart, 'multipart/form-data; boundary=x'],
          [json, 'multipart/form-data; boundary=application/json'],
          [json, 'application/xml'],
          [json, 'application/jsonp'],
          [json, 'text/json'],
          [mutation(), 'application/graphql'],
          [json, null],
        ] as const) {
          const answer = await post(body, type);
          assertRefused(answer, /^Send the query as application\/json\.$/, 415);
          assert.deepEqual(answer.headers.getSetCookie(), []);
        }
      }));

    test('24 as JSON it works, with a charset as well', async () => {
      for (const type of ['application/json', 'application/json; charset=utf-8', 'Application/JSON'])
        assert.match((await post(JSON.stringify({ query: '{ __typename }' }), type)).text, /"Query"/, type);
    });
  });

  describe('53: deep, wide, circular and huge documents', () => {
    const nested = (levels: number, of = 'a') => `${`{ ${of} `.repeat(levels)}${'}'.repeat(levels)}`;

    test('53 deep', BOUNDED, () =>
      untouched(async () => {
        assertRefused(
          await query(`{ site { categoryTree { ${'children { '.repeat(15)} name ${'} '.repeat(15)} } } }`),
          /too deep/,
        );
        assertRefused(await query(nested(101)), /nested too deeply/);
        assertRefused(await query(nested(13_000)), /nested too deeply/);
        assertRefused(await query('{'.repeat(60_000)), /nested too deeply/);
        assertRefused(
          await query(
            `{ site { products(entityIds: ${'['.repeat(30_000)}1${']'.repeat(30_000)}) { edges { cursor } } } }`,
          ),
          /nested too deeply/,
        );
        assertRefused(
          await query(`query($a: ${'['.repeat(900)}Int${']'.repeat(900)}) { site { __typename } }`),
          /nested too deeply/,
        );
      }),
    );

    test('53 wide', BOUNDED, () =>
      untouched(async () => {
        const aliases = (count: number, field: string) =>
          Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(' ');
        assertRefused(
          await query(`{ ${aliases(5_000, '__typename')} }`),
          /tokens|too complex|too large|too long/,
        );
        assertRefused(
          await query(`{ site { ${aliases(400, 'products(first: 50) { edges { node { name } } }')} } }`),
          /tokens|too complex|too large/,
        );
        assertRefused(
          await query(
            '{ site { products(first: 50) { edges { node { a: variants(first: 50) { edges { node { options(first: 50) { edges { node { a: displayName b: isRequired c: entityId values(first: 50) { edges { node { label } } } } } } } } } variants(first: 50) { edges { node { prices { price { value } } options(first: 50) { edges { node { displayName } } } } } } } } } } }',
          ),
          /^The query is too complex as it has a complexity score of \d+ out of 10000/,
        );
        assertRefused(
          await query(
            '{ site { products(first: 50) { edges { node { categories(first: 50) { edges { node { products(first: 50) { edges { node { name } } } } } } } } } } }',
          ),
          /^The query is too complex as it has a complexity score of \d+ out of 10000/,
        );
        assertRefused(await query(`{ site { __typename ${'@include(if: true) '.repeat(1_500)} } }`), /.+/);
      }),
    );

    test('53 a page size that only a variable says', BOUNDED, () =>
      untouched(async () => {
        const text =
          'query($n: Int!) { site { products(first: $n) { edges { node { variants(first: $n) { edges { node { sku } } } } } } } }';
        for (const n of [10_000, 2_147_483_647, 2_147_483_648])
          assertRefused(
            await query(text, { n }),
            /^The query is too complex as it has a complexity score of \d+ out of 10000/,
          );
        assertRefused(await query(text, { n: -2_147_483_649 }), /Int cannot represent/);
        assertRefused(await query(text, { n: '50' }), /Int cannot represent/);
        assert.equal((await query(text, { n: 50 })).status, 200);
      }),
    );

    test('53 circular fragments', BOUNDED, () =>
      untouched(async () => {
        for (const text of [
          '{ ...f } fragment f on Query { ...f }',
          '{ ...f } fragment f on Query { site { ...g } } fragment g on Site { product(entityId: 1) { ...h } } fragment h on Product { relatedProducts { edges { node { ...h } } } }',
          '{ ...f } fragment f on Query { ...g } fragment g on Query { ...h } fragment h on Query { ...f }',
          '{ ... on Query { ...f } } fragment f on Query { ... on Query { ...f } }',
        ])
          assertRefused(await query(text), /fragment|circular|itself|too deep/i);
      }),
    );

    test('53 fragments that double at each step', BOUNDED, () =>
      untouched(async () => {
        // 3^12 fields, 12 levels deep.
        const doubling = Array.from({ length: 12 }, (_, at) => {
          const next = at < 11 ? `...f${at + 1}` : 'name';
          return `fragment f${at} on CategoryTreeItem { a: children { ${next} } b: children { ${next} } c: children { ${next} } }`;
        });
        assertRefused(
          await query(`{ site { categoryTree { ...f0 } } } ${doubling.join(' ')}`),
          /too (large|many|complex)/,
        );
        const conflicts = Array.from({ length: 900 }, () => 'site { a: product(entityId: 1) { name } }').join(
          ' ',
        );
        const { status } = await query(`{ ${conflicts} }`);
        assert.ok([200, 400].includes(status));
      }),
    );

    test('53 introspection that multiplies', BOUNDED, () =>
      untouched(async () => {
        const deeper =
          '__schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } }';
        assertRefused(await query(`{ ${deeper} }`), /.+/);
        const many = Array.from(
          { length: 60 },
          (_, at) => `s${at}: __schema { types { fields { name args { name } } } }`,
        );
        assertRefused(await query(`{ ${many.join(' ')} }`), /.+/);
        assert.equal((await query(getIntrospectionQuery())).status, 200);
      }),
    );

    test('53 huge documents and bodies', BOUNDED, () =>
      untouched(async () => {
        assertRefused(await query(`{ site { __typename } } # ${'x'.repeat(65_536)}`), /too long/);
        assertRefused(await query(`{ site { product(sku: "${'x'.repeat(70_000)}") { name } } }`), /too long/);
        assertRefused(await query('{ __typename }', { ignored: 'x'.repeat(10_485_760) }), /too large/, 413);
        assertRefused(await post('{'.repeat(500_000)), /cannot be read as JSON/);
        assertRefused(await post(`${'['.repeat(250_000)}${']'.repeat(250_000)}`), /not a list/);
        assertRefused(
          await post(`{"query": ${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}}`),
          /query is missing|no string/,
        );
      }),
    );

    test('53 variables: 100,000 items, keys or levels', BOUNDED, () =>
      untouched(async () => {
        const ids = Array.from({ length: 100_000 }, (_, at) => at + 1);
        const products =
          'query($ids: [Int!]!) { site { products(entityIds: $ids) { edges { node { name } } } } }';
        assertRefused(await query(products, { ids }), /^A list in the variables has more than 1000 items\.$/);
        assertRefused(await query('{ __typename }', { unused: { deep: [{ ids }] } }), /more than 1000 items/);
        const literal = `{ site { products(entityIds: [${ids.slice(0, 9_900).join(' ')}]) { edges { node { name } } } } }`;
        assert.equal((await query(literal)).status, 200);
        const keys = Object.fromEntries(ids.slice(0, 60_000).map((id) => [`k${id}`, 1]));
        assert.deepEqual(JSON.parse((await query('{ __typename }', keys)).text), {
          data: { __typename: 'Query' },
        });
        const deep = `{"query":"query($i: CreateCartInput!) { __typename }","variables":{"i":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}}`;
        const answer = await post(deep);
        assert.equal(answer.status, 400, answer.text.slice(0, 200));
        const items = ids.slice(0, 20_000).map(() => ({ productEntityId: 1, quantity: 1 }));
        assertRefused(
          await query(
            'mutation($items: [CartLineItemInput!]!) { cart { createCart(input: { lineItems: $items }) { cart { entityId } } } }',
            { items },
          ),
          /more than 1000 items/,
        );
      }),
    );
  });

  describe('53: huge bodies for the management API', () => {
    test('53 10 MB of JSON, said or not said beforehand', BOUNDED, () =>
      untouched(async () => {
        const body = JSON.stringify([{ email: 'x'.repeat(10_485_760) }]);
        assert.equal((await sendRaw(store, 'POST', '/v3/customers', body)).status, 413);
        assert.equal(await chunked(store, body), 413);
      }),
    );

    test('53 100,000 items, or a body 100,000 levels deep', BOUNDED, () =>
      untouched(async () => {
        const many = (item: object) => JSON.stringify(Array.from({ length: 100_000 }, () => item));
        for (const path of [
          '/v3/customers',
          '/v3/customers/addresses',
          '/v3/pricelists/1/records',
          '/v3/pricelists/assignments',
        ])
          for (const item of [{}, { id: 1 }, [] as object]) {
            const { status, text } = await sendRaw(store, 'PUT', path, many(item));
            assert.ok([405, 413, 422].includes(status), `${path} ${status} ${text.slice(0, 200)}`);
            assert.ok(text.length < 20_000);
          }
        const items = `{"channel_id":1,"currency_code":"USD","items":${many({})}}`;
        assert.equal((await sendRaw(store, 'POST', '/v3/pricing/products', items)).status, 422);
        const product = store.products[0]!.id;
        for (const levels of [1_000, 5_000, 20_000, 80_000]) {
          const deep = `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
          const list = `${'['.repeat(levels)}${']'.repeat(levels)}`;
          for (const value of [deep, list]) {
            const option = `{"display_name":"Deep","type":"dropdown","config":${value},"option_values":[{"label":"x","value_data":${value}}]}`;
            for (const [path, body] of [
              [`/v3/catalog/products/${product}/options`, option],
              ['/v3/customers', value],
              ['/v3/customers', `[${value}]`],
              ['/v3/carts', `{"line_items":[${value}]}`],
            ] as const) {
              const { status, text } = await sendRaw(store, 'POST', path, body);
              assert.ok([400, 422].includes(status), `${path} ${levels} ${status} ${text.slice(0, 200)}`);
            }
          }
        }
      }),
    );

    test('53 an address that is too long', BOUNDED, () =>
      untouched(async () => {
        const ids = Array.from({ length: 100_000 }, (_, at) => at).join(',');
        const answer = await fetch(`${store.api_url}/stores/${store.store_hash}/v3/customers?id:in=${ids}`, {
          headers: { 'x-auth-token': store.access_token },
        }).catch(() => null);
        assert.ok(answer === null || [413, 414, 431].includes(answer.status), String(answer?.status));
      }),
    );
  });

  test('53 afterwards the server answers as before', async () => {
    const { body } = await rest(store, 'GET', '/v2/time');
    assert.equal(typeof (body as { time: number }).time, 'number');
    assert.deepEqual(dataOf(await graphql(store, '{ __typename }')), { __typename: 'Query' });
  });
});

/** Sends a body without saying how long it is. */
function chunked(store: StoreAccess, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      `${store.api_url}/stores/${store.store_hash}/v3/customers`,
      {
        method: 'POST',
        headers: {
          'x-auth-token': store.access_token,
          'content-type': 'application/json',
          'transfer-encoding': 'chunked',
        },
      },
      (response) => {
        response.resume();
        resolve(response.statusCode!);
      },
    );
    request.once('error', reject);
    request.end(body);
  });
}
