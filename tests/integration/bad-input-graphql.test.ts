import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { graphql } from '../support/clients.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { builtFields, documentFor, placed, valueOf, type BuiltField } from '../support/graphql-samples.ts';
import { suiteServer } from '../support/suite.ts';

const TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  "' or 1=1 --",
  '%',
  '_',
  '\\',
  '../..',
  'null',
  '💥',
  '\u202e',
  '-1',
  '99999999999999999999',
  'UHJvZHVjdDow',
  Buffer.from('Product:99999999999').toString('base64'),
  Buffer.from('position:999999999').toString('base64'),
  'javascript:alert(1)',
  '//evil.test',
  '00000000-0000-4000-8000-000000000000',
  'x'.repeat(20_000),
];
const WHOLE = [0, -1, -2_147_483_648, 2_147_483_647];

/** Strange values that the types of the schema take; whatever is made of them must be an answer. */
const strange = (leaf: string): readonly unknown[] => {
  switch (leaf) {
    case 'Int':
      return WHOLE;
    case 'Float':
    case 'BigDecimal':
      return [...WHOLE, 1e300, -1e300, 1e-300, 0.1];
    case 'Long':
      return [...WHOLE, Number.MAX_SAFE_INTEGER];
    case 'Boolean':
      return [false];
    case 'enum':
      return [];
    case 'DateTime':
      return ['0001-01-01', '9999-12-31T23:59:59Z'];
    case 'IpAddress':
      return ['::1', '0.0.0.0', '::ffff:1.2.3.4'];
    default:
      return TEXTS;
  }
};

/** Values that they do not take, and that no sample has: the request is refused whole. */
const wrong = (leaf: string): readonly unknown[] => {
  switch (leaf) {
    case 'Int':
      return [2_147_483_648, 1.5, '1', {}, [[]]];
    case 'Float':
    case 'BigDecimal':
    case 'Long':
      return ['1', {}];
    case 'Boolean':
      return ['true', 987_654, {}];
    case 'enum':
      return ['SURELY_NOT', 987_654, {}];
    case 'DateTime':
      return ['yesterday', '2026-13-01', '2026-02-30T99:00:00Z', 987_654];
    case 'IpAddress':
      return ['nowhere', '1.2.3', 987_654];
    case 'ID':
      return [1.5, {}];
    default:
      return [987_654, {}, ['a', 'b']];
  }
};

describe('bad input to every field of GraphQL that is built and takes arguments', () => {
  const { fields } = builtFields();
  const server = suiteServer();

  /** Where a type's fields are found in a document: the kind of operation, and the way there. */
  const prefixOf = (type: string): string => {
    const product = server.demo.products[0]!.id;
    const of = (path: string) => `query:site { product(entityId: ${product}) { ${path}`;
    const prefixes: Readonly<Record<string, string>> = {
      Mutation: 'mutation:',
      CartMutations: 'mutation:cart {',
      AnalyticsMutations: 'mutation:analytics {',
      CustomerMutations: 'mutation:customer {',
      WishlistMutations: 'mutation:wishlist {',
      PublicWishlist: 'query:site { publicWishlist(token: "x") {',
      Wishlist: 'query:customer { wishlists(first: 1) { edges { node {',
      Query: 'query:',
      Site: 'query:site {',
      Channel: 'query:channel {',
      Store: 'query:store {',
      Content: 'query:site { content {',
      NewsletterMutations: 'mutation:newsletter {',
      FormFields: 'query:site { settings { formFields {',
      Geography: 'query:geography {',
      Settings: 'query:site { settings {',
      Customer: 'query:customer {',
      CustomerAttributes: 'query:customer { attributes {',
      Product: of(''),
      Variant: of('variants(first: 1) { edges { node {'),
      ProductOption: of('options(first: 1) { edges { node {'),
      MultipleChoiceOption: of('productOptions(first: 1) { edges { node { ... on MultipleChoiceOption {'),
      SwatchOptionValue: of(
        'productOptions(first: 1) { edges { node { ... on MultipleChoiceOption { values(first: 1) { edges { node { ... on SwatchOptionValue {',
      ),
      Image: of('defaultImage {'),
      Category: 'query:site { category(entityId: 1) {',
      Brand: 'query:site { brand(entityId: 1) {',
    };
    const prefix = prefixes[type];
    if (prefix === undefined) throw new Error(`Say where the fields of ${type} are found.`);
    return prefix;
  };

  const trouble: string[] = [];
  /** Sends one field with this argument, the others left out where they may be, and looks at what comes. */
  const send = async (built: BuiltField, name: string, value: unknown, statuses: readonly number[]) => {
    const args = built.field.args.filter((each) => each.name === name || String(each.type).endsWith('!'));
    const variables = Object.fromEntries(
      args.map((each) => [each.name, each.name === name ? value : valueOf(each.type)]),
    );
    const document = documentFor(built, prefixOf(built.type), args);
    const failures = mock.method(server.app.services.log, 'error');
    const { status, body } = await graphql(server.demo, document, {
      variables,
      bearer: server.demo.impersonation_token,
      headers: { 'x-bc-customer-id': String(server.demo.customers[0]!.id) },
    });
    const text = JSON.stringify(body);
    const failed = failures.mock.calls.map((call) => JSON.stringify(call.arguments[0]));
    failures.mock.restore();
    if (failed.length > 0 || !statuses.includes(status) || /\bat \S+ \(|node_modules|\.ts:\d/.test(text))
      trouble.push(
        `${built.type}.${built.field.name} ${name} = ${JSON.stringify(value)?.slice(0, 80)}: ${status} ${text.slice(0, 200)} ${failed.join().slice(0, 300)}`,
      );
    else if (status === 400 && (!body.errors || 'data' in body))
      trouble.push(`${document}: has not the form of a refusal: ${text.slice(0, 200)}`);
  };

  test('values that the schema does not take: 400, nothing changed', async () => {
    const earlier = await fingerprint(server);
    let tried = 0;
    for (const built of fields)
      for (const { name, type } of built.field.args)
        for (const value of placedWrong(type)) {
          tried += 1;
          await send(built, name, value, [400]);
        }
    assert.deepEqual(trouble.splice(0), []);
    assert.ok(tried > 300, String(tried));
    assert.deepEqual(await fingerprint(server), earlier);
  });

  test('strange values that it takes: an answer, never a fault', async () => {
    let tried = 0;
    for (const built of fields)
      for (const { name, type } of built.field.args)
        for (const value of placed(type, strange)) {
          tried += 1;
          await send(built, name, value, [200, 400]);
        }
    assert.deepEqual(trouble.splice(0), []);
    assert.ok(tried > 1_000, String(tried));
  });

  test('fields, arguments and variables that there are not, or are left out: 400, nothing changed', async () => {
    const earlier = await fingerprint(server);
    for (const [query, variables] of [
      ['{ surelyUnknown }', {}],
      ['{ site { product(entityId: 1, surelyUnknown: 1) { name } } }', {}],
      ['{ site { product(entityId: 1) { surelyUnknown } } }', {}],
      ['{ site { product(entityId: 1) } }', {}],
      ['{ site { category { name } } }', {}],
      ['query($id: Int!) { site { category(entityId: $id) { name } } }', {}],
      ['query($id: Surely!) { site { category(entityId: $id) { name } } }', { id: 1 }],
      ['query($id: String!) { site { category(entityId: $id) { name } } }', { id: '1' }],
      ['{ site { category(entityId: $id) { name } } }', { id: 1 }],
      ['mutation { login(email: "a") { result } }', {}],
      ['mutation { cart { createCart(input: { surelyUnknown: 1 }) { cart { entityId } } } }', {}],
      [
        'mutation($i: CreateCartInput!) { cart { createCart(input: $i) { cart { entityId } } } }',
        { i: { surelyUnknown: 1 } },
      ],
      ['subscription { site { __typename } }', {}],
      ['fragment f on Query { __typename }', {}],
      ['{', {}],
      ['', {}],
      ['   ', {}],
      ['# nothing', {}],
      ['\u0000', {}],
      ['{ site { __typename } }', []],
      ['{ site { __typename } }', 'x'],
    ] as const) {
      const { status, body } = await graphql(server.demo, query, { variables: variables as object });
      assert.equal(status, 400, `${query} ${JSON.stringify(body)}`);
      assert.deepEqual(Object.keys(body), ['errors'], query);
    }
    assert.deepEqual(await fingerprint(server), earlier);
  });
});

/** One wrong value somewhere in an argument. What `placed` adds that is right is left out. */
function* placedWrong(type: Parameters<typeof placed>[0]): Generator<unknown> {
  const marks = new Set<unknown>();
  const values = (leaf: string) => {
    const list = wrong(leaf);
    list.forEach((value) => marks.add(value));
    return list;
  };
  for (const value of placed(type, values)) if (holds(value, marks)) yield value;
}

const holds = (value: unknown, marks: ReadonlySet<unknown>): boolean =>
  marks.has(value) ||
  (typeof value === 'object' && value !== null && Object.values(value).some((inner) => holds(inner, marks)));
