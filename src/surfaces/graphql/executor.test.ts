import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  buildClientSchema,
  getIntrospectionQuery,
  GraphQLError,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { fakeContext, fakeModule } from '../../../tests/support/graphql.ts';
import { DatabaseAway, DomainError } from '../../kernel/errors.ts';
import { WireError } from './errors.ts';
import { createExecutor, type GraphqlRequest } from './executor.ts';
import { LIMITS } from './limits.ts';
import { buildPatronSchema, readSchema } from './schema.ts';

let sitesRead = 0;
const shop = fakeModule({
  Query: {
    site: () => {
      sitesRead += 1;
      return {};
    },
    customer: () => {
      throw new DomainError('customers.unknown', 'No such customer: 7');
    },
    node: () => {
      throw new DatabaseAway('connection refused');
    },
  },
  Site: {
    product: (_site, args) => ({ entityId: args['entityId'], name: 'Cup', sku: args['sku'] }),
    settings: () => {
      throw new TypeError('secret: select * from settings');
    },
    cart: () => {
      throw new DomainError('carts.unknown', 'no wire form');
    },
    products: (_site, args) => ({ collectionInfo: { totalItems: args['first'] ?? null } }),
    currency: () =>
      Promise.reject(new WireError('Please sign in', { code: 'MISSING_CUSTOMER_ACCESS_TOKEN' })),
  },
  Product: { entityId: 'property', name: 'property', sku: 'property' },
  ProductConnection: { collectionInfo: 'property' },
  CollectionInfo: { totalItems: 'property' },
  Mutation: {
    login: () => {
      throw new WireError('Invalid credentials');
    },
    logout: () => ({ result: 'success' }),
  },
  LogoutResult: { result: 'property' },
});

const patron = buildPatronSchema([shop]);

function start() {
  const reported: unknown[] = [];
  const { execute } = createExecutor(patron, {
    domainError: (error) => (error.code === 'customers.unknown' ? new WireError('Not Found') : undefined),
    onUnexpectedError: (error) => reported.push(error),
  });
  const ask = (request: GraphqlRequest) => execute(request, fakeContext());
  return { ask, reported };
}

/** As it goes over the wire. */
const json = (value: unknown): unknown =>
  typeof value === 'string' ? JSON.parse(value) : JSON.parse(JSON.stringify(value));
const messages = (body: unknown) =>
  (json(body) as { errors: { message: string }[] }).errors.map(({ message }) => message);

describe('the answer', () => {
  test('a success has data and the complexity header, and no errors key', async () => {
    const { ask } = start();
    const answer = await ask({ query: '{ site { product(entityId: 3) { entityId name } } }' });
    assert.deepEqual([answer.status, answer.headers], [200, { 'X-Bc-Graphql-Complexity': '3' }]);
    assert.deepEqual(json(answer.body), { data: { site: { product: { entityId: 3, name: 'Cup' } } } });
  });

  test('unbuilt fields are listed in extensions, each once, and are no errors', async () => {
    const { ask } = start();
    const { body } = await ask({
      query: '{ site { b: product { upc } a: product { mpn } } geography: company { __typename } }',
    });
    assert.deepEqual(json(body), {
      data: { site: { b: { upc: null }, a: { mpn: null } }, geography: null },
      extensions: { notImplemented: ['geography', 'site.a.mpn', 'site.b.upc'] },
    });
  });

  test('an error on purpose carries message, path and locations, and extensions only with a code', async () => {
    const { ask, reported } = start();
    const login = await ask({ query: 'mutation { login(email: "a", password: "b") { result } }' });
    assert.equal(login.status, 200);
    assert.equal(login.headers['X-Bc-Graphql-Complexity'], '12');
    assert.deepEqual(json(login.body), {
      data: null,
      errors: [{ message: 'Invalid credentials', path: ['login'], locations: [{ line: 1, column: 12 }] }],
    });
    const { body } = await ask({ query: '{ site { currency(currencyCode: USD) { name } } }' });
    assert.deepEqual(json(body), {
      data: { site: { currency: null } },
      errors: [
        {
          message: 'Please sign in',
          path: ['site', 'currency'],
          locations: [{ line: 1, column: 10 }],
          extensions: { code: 'MISSING_CUSTOMER_ACCESS_TOKEN' },
        },
      ],
    });
    assert.deepEqual(reported, []);
  });

  test('a refusal by the shop reads as the table says', async () => {
    const { ask, reported } = start();
    const { body } = await ask({ query: '{ customer { email } }' });
    assert.deepEqual(json(body), {
      data: { customer: null },
      errors: [{ message: 'Not Found', path: ['customer'], locations: [{ line: 1, column: 3 }] }],
    });
    assert.deepEqual(reported, []);
  });

  test('an unexpected error is masked and reported', async () => {
    const { ask, reported } = start();
    const { status, body } = await ask({ query: '{ site { settings { storeName } cart { id } } }' });
    assert.equal(status, 200);
    assert.deepEqual(messages(body), ['Internal server error', 'Internal server error']);
    assert.doesNotMatch(JSON.stringify(body), /secret|select|wire form|stack/);
    assert.deepEqual(reported.map(String), [
      'TypeError: secret: select * from settings',
      'DomainError: no wire form',
    ]);
  });

  test('a fault of a resolver is masked and reported too', async () => {
    const { ask, reported } = start();
    // `sku` is text and not null; the fake shop answers null and a number.
    const none = await ask({ query: '{ site { product { sku } } }' });
    assert.deepEqual(messages(none.body), ['Internal server error']);
    assert.match(String(reported[0]), /Cannot return null for non-nullable field Product\.sku/);
  });

  test('a database that is away is for the server to answer', async () => {
    const { ask } = start();
    await assert.rejects(ask({ query: '{ node(id: "x") { id } }' }), DatabaseAway);
  });
});

describe('what is refused with 400, without data and without the complexity header', () => {
  const cases: Record<string, [GraphqlRequest, RegExp]> = {
    'no query': [{}, /Must provide query string/],
    'an empty query': [{ query: '' }, /Must provide query string/],
    'a query that is no text': [{ query: ['{ site { __typename } }'] }, /Must provide query string/],
    'a query that does not parse': [{ query: '{ site {' }, /Syntax Error: Expected Name, found <EOF>/],
    'an unknown field': [{ query: '{ shop { name } }' }, /Cannot query field "shop" on type "Query"/],
    'a missing argument': [{ query: '{ node { id } }' }, /argument "id" of type "ID!" is required/],
    'only a fragment': [
      { query: 'fragment f on Query { store { entityId } }' },
      /Fragment "f" is never used/,
    ],
    'a subscription': [{ query: 'subscription { site { __typename } }' }, /Subscriptions are not supported/],
    'a type definition': [{ query: 'type A { b: Int }' }, /not executable/],
    'several operations and no name': [
      { query: 'query a { __typename } query b { __typename }' },
      /Must provide operation name/,
    ],
    'an unknown operation': [
      { query: 'query a { __typename }', operationName: 'b' },
      /Unknown operation named "b"/,
    ],
    'a name that is no text': [
      { query: 'query a { __typename }', operationName: 1 },
      /operation name must be a string/,
    ],
    'variables that are no object': [
      { query: '{ __typename }', variables: [] },
      /variables must be an object/,
    ],
    'a missing variable': [
      { query: 'query($id: ID!) { node(id: $id) { id } }' },
      /Variable "\$id" of required type "ID!" was not provided/,
    ],
    'a variable of another type': [
      { query: 'query($id: Int) { site { product(entityId: $id) { name } } }', variables: { id: 'x' } },
      /Variable "\$id" got invalid value "x"; Int cannot represent non-integer value/,
    ],
    'a number beyond 32 bits': [
      { query: 'query($id: Int) { site { product(entityId: $id) { name } } }', variables: { id: 2 ** 31 } },
      /non 32-bit signed integer/,
    ],
    'two mutations': [
      { query: 'mutation { a: logout { result } b: logout { result } }' },
      /Only one mutation/,
    ],
    'circular fragments': [
      { query: '{ site { ...f } } fragment f on Site { ...g } fragment g on Site { ...f }' },
      /Cannot spread fragment "f" within itself/,
    ],
    'a deep query': [{ query: `{ ${'a { '.repeat(17)} b ${'} '.repeat(17)} }` }, /too deep/],
    'a huge document': [{ query: `{ site { ${'x '.repeat(LIMITS.bytes)} } }` }, /too long/],
    'deep brackets': [{ query: `{ site(a: ${'['.repeat(5_000)}) }` }, /nested too deeply/],
    'many aliases of one page': [
      {
        query: `{ site { ${Array.from({ length: 60 }, (_, i) => `a${i}: products(first: 50) { edges { node { name prices { price { value } } } } }`).join(' ')} } }`,
      },
      /too complex as it has a complexity score of 12661 out of 10000\. Please remove some elements and try again/,
    ],
    'a wide query': [
      { query: `{ site { settings { ${'storeName '.repeat(5_000)} } } }` },
      /selects the same fields or fragments too many times/,
    ],
  };
  for (const [name, [request, message]] of Object.entries(cases))
    test(name, async () => {
      const { ask, reported } = start();
      // Twice: the second time a document may be remembered.
      for (let time = 0; time < 2; time += 1) {
        const before = sitesRead;
        const { status, headers, body } = await ask(request);
        assert.equal(status, 400);
        assert.deepEqual(headers, {});
        assert.deepEqual(Object.keys(body), ['errors']);
        assert.match(messages(body)[0]!, message);
        assert.equal(sitesRead, before);
      }
      assert.deepEqual(reported, []);
    });

  test('no more than ten errors are worked out', async () => {
    const { ask } = start();
    const { body } = await ask({
      query: `{ ${Array.from({ length: 500 }, (_, index) => `sit${index}`).join(' ')} }`,
    });
    assert.equal(messages(body).length, 11);
    assert.match(messages(body).at(-1)!, /Too many validation errors/);
  });
});

describe('a page size in a variable', () => {
  test('counts at each request', async () => {
    const { ask } = start();
    const query =
      'query($n: Int) { site { products(first: $n) { edges { node { name prices { price { value } } } } } } }';
    const status = async (n: number) => (await ask({ query, variables: { n } })).status;
    assert.deepEqual(
      [await status(50), await status(5_000), await status(50), await status(5_000)],
      [200, 400, 200, 400],
    );
  });
});

describe('introspection', () => {
  test('is answered, from memory the second time', async () => {
    const { ask } = start();
    const query = getIntrospectionQuery();
    const first = await ask({ query });
    const second = await ask({ query });
    assert.equal(typeof first.body, 'string');
    assert.equal(second.body, first.body);
    const { data } = json(first.body) as { data: Parameters<typeof buildClientSchema>[0] };
    const text = (published: typeof patron.schema) => printSchema(lexicographicSortSchema(published));
    const own = readSchema();
    // Deprecated arguments are left out, unless asked for.
    const args = own.getMutationType()!.getFields()['generateSessionSyncJwt']!.args as unknown[];
    args.splice(4);
    assert.equal(text(buildClientSchema(data)), text(own));
  });

  test('with other fields beside it is a query like any other', async () => {
    const { ask } = start();
    const query = '{ __type(name: "Money") { name } site { product(entityId: 1) { entityId } } }';
    for (let time = 0; time < 3; time += 1) {
      const { body } = await ask({ query });
      assert.deepEqual(json(body), {
        data: { __type: { name: 'Money' }, site: { product: { entityId: 1 } } },
      });
    }
  });

  test('by a variable is not remembered for another', async () => {
    const { ask } = start();
    const query = 'query($name: String!) { __type(name: $name) { name } }';
    for (const name of ['Money', 'Cart'])
      assert.deepEqual(json((await ask({ query, variables: { name } })).body), {
        data: { __type: { name } },
      });
  });
});

test('GraphQLError thrown by a resolver is not taken for one on purpose', async () => {
  const module = fakeModule({
    Query: { customer: () => Promise.reject(new GraphQLError('internal detail')) },
  });
  const { execute } = createExecutor(buildPatronSchema([module]), {
    domainError: () => undefined,
    onUnexpectedError: () => undefined,
  });
  const { body } = await execute({ query: '{ customer { email } }' }, fakeContext());
  assert.deepEqual(messages(body), ['Internal server error']);
});

test('items of a list that fail at different times end nothing but their list', async () => {
  const items = [
    { entityId: 1, wait: true },
    { entityId: 2, wait: false },
  ];
  const fail = (parent: unknown) => {
    if ((parent as { wait: boolean }).wait) return Promise.reject(new WireError('late'));
    throw new WireError('early');
  };
  const site = { a: () => items, b: async () => items };
  for (const categoryTree of Object.values(site)) {
    const module = fakeModule({
      Query: { site: () => ({}) },
      Site: { categoryTree },
      CategoryTreeItem: { name: fail, children: 'property' },
    });
    const { execute } = createExecutor(buildPatronSchema([module]), { onUnexpectedError: () => undefined });
    const { body } = await execute({ query: '{ site { categoryTree { name } } }' }, fakeContext());
    assert.deepEqual(json(body), {
      data: null,
      errors: [
        { message: 'early', path: ['site', 'categoryTree', 1, 'name'], locations: [{ line: 1, column: 25 }] },
      ],
    });
  }
});
