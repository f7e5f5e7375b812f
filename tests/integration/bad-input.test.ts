import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Json, JsonObject } from '../../src/surfaces/rest/document.ts';
import {
  bodyWith,
  describedOperations,
  itemsOf,
  minimalOf,
  pathOf,
  placesOf,
  schemaOf,
  typesOf,
  type DescribedOperation,
  type FieldPlace,
  type Fill,
} from '../support/contract-samples.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { fullStore, type FullStore } from '../support/full-store.ts';
import { flawOf, sendRaw } from '../support/raw.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { suiteServer } from '../support/suite.ts';

/** One value of each type that JSON has. */
const OF_TYPE: Readonly<Record<string, Json>> = {
  string: 'certainly no number',
  number: 1.5,
  boolean: true,
  object: { certainly: 'unknown' },
  array: [[['deep']]],
  null: null,
};

/** Values that this place does not take, by its schema. */
function wrongValues({ schema }: FieldPlace): Json[] {
  const types = typesOf(schema);
  const wrong: Json[] = Object.entries(OF_TYPE)
    .filter(([type]) => !types.has(type) && !(type === 'number' && types.has('integer')))
    .map(([, value]) => value);
  const { minimum, maximum, maxLength, enum: values, maxItems } = schemaOf(schema);
  if (types.has('integer')) wrong.push(1.5);
  if (typeof minimum === 'number') wrong.push(minimum - 1, -1e300);
  if (typeof maximum === 'number') wrong.push(maximum + 1, 1e300);
  if (typeof maxLength === 'number') wrong.push('x'.repeat(maxLength + 1));
  if (values) wrong.push('none of them');
  const items = itemsOf(schema);
  if (items && typeof maxItems === 'number') {
    wrong.push(new Array<Json>(10_000).fill(minimalOf(items)));
  }
  if (types.has('object') && schemaOf(schema)['additionalProperties'] === false)
    wrong.push({ ...(minimalOf(schema) as object), surely_unknown: 1 });
  return wrong;
}

/** Values of the right type that are strange all the same: taken or refused, but never a fault. */
function strangeValues({ schema }: FieldPlace): Json[] {
  const types = typesOf(schema);
  const strange: Json[] = [];
  if (types.has('string'))
    strange.push(
      '',
      '\u0000',
      'a\u0000b',
      '\ud800',
      '\u202e',
      '💥'.repeat(40),
      "' or 1=1 --",
      '<script>',
      '%',
      '2026-02-30',
      '0000-00-00T00:00:00Z',
    );
  if (types.has('string') && schemaOf(schema)['maxLength'] === undefined) strange.push('x'.repeat(100_000));
  if (types.has('integer') || types.has('number'))
    strange.push(0, -0, 1e-300, 2 ** 31, 2 ** 53, 1e308, -1e308, 0.1 + 0.2, 1e10 + 0.123);
  return strange;
}

/** Bodies that are no JSON. */
const NO_JSON = [
  '{',
  '[',
  '"',
  "{'name': 1}",
  '{"name": }',
  'NaN',
  '{"a":1}}',
  '\u0000',
  '\ufeff{',
  '{"__proto__": {"a": 1}}',
  '{"constructor": {"prototype": {}}}',
  `${'['.repeat(50_000)}`,
];

/** Ids that no path can have. */
const NO_IDS = [
  'abc',
  '0',
  '-1',
  '1.5',
  '1e3',
  '0x10',
  '99999999999',
  '2147483648',
  '\u0000',
  "1'--",
  '1;2',
  '[]',
  '💥',
  'x'.repeat(5_000),
];

const NO_DATES = [
  'yesterday',
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '2026-01-15T25:00:00Z',
  '99999-01-01',
  '1',
  '2026-01-15T12:00:00+99:00',
  '\u0000',
];

const isMoment = (schema: JsonObject): boolean =>
  ((schemaOf(schema)['anyOf'] ?? []) as readonly JsonObject[]).some(({ format }) => format === 'date');

const TYPES = [
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/octet-stream',
  'application/json-patch+json',
  'x',
];

describe('bad input to every operation of the REST contract', () => {
  let server: TestServer;
  let store: FullStore;
  before(async () => {
    server = await startServer();
    store = await fullStore(server, 'plain', 7_000);
  });
  after(() => server.close());

  const fill: Fill = (name) => (name === 'email' ? 'new@example.com' : store.ids[name]);
  const operations = describedOperations();
  const withBody = operations.filter(
    (one): one is DescribedOperation & { body: JsonObject } => one.body !== null,
  );

  /** What the answers were that should not have been. */
  const trouble: string[] = [];
  interface Sent {
    readonly body?: string;
    readonly type?: string;
    readonly path?: string;
    /** Statuses that are right; any below 500 where it is left out. */
    readonly expected?: readonly number[];
    /** The field that a refusal has to name. */
    readonly names?: string;
  }
  const send = async (
    operation: DescribedOperation,
    what: string,
    { body, type, path, expected, names }: Sent,
  ) => {
    const answer = await sendRaw(
      store.access,
      operation.method.toUpperCase(),
      path ?? pathOf(operation, fill),
      body,
      type,
    );
    const flaw =
      flawOf(answer, operation.version) ??
      (expected && !expected.includes(answer.status) ? 'has another status' : null) ??
      (names && answer.status !== 413 && !answer.text.includes(`"${names}`)
        ? `does not name ${names}`
        : null);
    if (flaw !== null)
      trouble.push(`${operation.id} ${what}: ${flaw}: ${answer.status} ${answer.text.slice(0, 300)}`);
  };
  const noTrouble = () => assert.deepEqual(trouble.splice(0), []);
  const unchanged = async (run: () => Promise<void>) => {
    const earlier = await fingerprint(server);
    await run();
    noTrouble();
    assert.deepEqual(await fingerprint(server), earlier);
  };
  const refusedInput = ({ version }: DescribedOperation) => (version === 'v2' ? [400, 413] : [413, 422]);

  test('a wrong type, an unknown field, a number out of range, 10,000 items: refused by name, nothing changed', () =>
    unchanged(async () => {
      let tried = 0;
      for (const operation of withBody)
        for (const place of placesOf(operation.body))
          for (const value of wrongValues(place)) {
            const body = JSON.stringify(bodyWith(operation.body, place.path, value, fill));
            const where = place.path.join('.');
            await send(operation, `${where} = ${JSON.stringify(value).slice(0, 60)}`, {
              body,
              expected: refusedInput(operation),
              names: where.replace(/(^|\.)0$/, ''),
            });
            tried += 1;
          }
      assert.ok(tried > 2_000, String(tried));
    }));

  test('JSON that does not parse: 400, nothing changed', () =>
    unchanged(async () => {
      for (const operation of withBody)
        for (const body of NO_JSON) await send(operation, body.slice(0, 30), { body, expected: [400] });
    }));

  test('a content type we do not know: 415, nothing changed', () =>
    unchanged(async () => {
      for (const operation of withBody) {
        const body = JSON.stringify(minimalOf(operation.body, fill));
        for (const type of TYPES) await send(operation, type, { body, type, expected: [415] });
      }
    }));

  test('a body over the limit: 413, nothing changed', () =>
    unchanged(async () => {
      const body = JSON.stringify({ name: 'x'.repeat(1_048_577) });
      for (const operation of withBody) await send(operation, 'over the limit', { body, expected: [413] });
    }));

  test('no body, and one where none belongs: refused, nothing changed', () =>
    unchanged(async () => {
      for (const operation of withBody)
        if (operation.bodyRequired)
          await send(operation, 'no body', { body: '', expected: refusedInput(operation) });
      for (const operation of operations)
        if (operation.body === null && operation.method !== 'get')
          await send(operation, 'a body', { body: '{"id": 1}', expected: refusedInput(operation) });
    }));

  test('ids in a path that are none: refused, nothing changed', () =>
    unchanged(async () => {
      let tried = 0;
      for (const operation of operations) {
        const body = operation.body ? JSON.stringify(minimalOf(operation.body, fill)) : undefined;
        for (const { name, in: where } of operation.parameters)
          // The name of a tax provider is no id.
          for (const id of where === 'path' && name !== 'provider_id' ? NO_IDS : []) {
            const path = pathOf(operation, (each) => (each === name ? id : fill(each)));
            await send(operation, path.slice(0, 80), {
              path,
              ...(body !== undefined && { body }),
              expected: [404, ...refusedInput(operation)],
            });
            tried += 1;
          }
      }
      assert.ok(tried > 500, String(tried));
    }));

  test('parameters of a query that are unknown, no dates, or out of range: refused by name, nothing changed', () =>
    unchanged(async () => {
      for (const operation of operations) {
        const ask = async (name: string, value: string, expected: readonly number[]) => {
          const path = `${pathOf(operation, fill)}?${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
          await send(operation, `${name}=${value}`, { path, expected, names: name });
        };
        // Without a body some operations are refused for that first.
        if (operation.body !== null) continue;
        await ask('surely_unknown', '1', refusedInput(operation));
        for (const { name, in: where, schema } of operation.parameters) {
          if (where !== 'query') continue;
          for (const value of isMoment(schema) ? NO_DATES : [])
            await ask(name, value, refusedInput(operation));
          if (name === 'limit') await ask(name, '251', [413]);
          if (name === 'limit' || name === 'page')
            for (const value of ['0', '-1', '1.5', 'x', '1e3', '', '99999999999999999999'])
              await ask(name, value, refusedInput(operation));
        }
      }
    }));

  test('a store that is none: refused as such', async () => {
    for (const hash of ['nobody', '%00', "'", 'x'.repeat(300), '..%2f', '%F0%9F%92%A5'])
      for (const version of ['v2', 'v3'] as const) {
        const path = version === 'v2' ? '/v2/time' : '/v3/customers';
        const answer = await sendRaw({ ...store.access, store_hash: hash }, 'GET', path);
        assert.equal(answer.status, 404, `${hash} ${answer.text}`);
        assert.equal(flawOf(answer, version), null);
      }
  });

  test('strange values of the right type: never a fault', async () => {
    let tried = 0;
    for (const operation of withBody)
      for (const place of placesOf(operation.body))
        for (const value of strangeValues(place)) {
          const body = JSON.stringify(bodyWith(operation.body, place.path, value, fill));
          await send(operation, `${place.path.join('.')} = ${JSON.stringify(value).slice(0, 60)}`, { body });
          tried += 1;
        }
    noTrouble();
    assert.ok(tried > 2_000, String(tried));
  });
});

describe('bad input to the operator’s endpoints', () => {
  const server = suiteServer();

  const send = async (
    method: string,
    path: string,
    body?: string,
    type = 'application/json',
    key = server.operatorKey,
  ) => {
    const response = await fetch(`${server.demo.api_url}/patron/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, ...(body !== undefined && { 'content-type': type }) },
      ...(body !== undefined && { body }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  test('is refused in the form of V3, and nothing changed', async () => {
    const earlier = await fingerprint(server);
    const customer = { email: 'a@example.com', first_name: 'A', last_name: 'B' };
    const seeds: readonly unknown[] = [
      1,
      'surely unknown',
      [],
      { name: 7 },
      { name: 'X', surely_unknown: 1 },
      { name: 'X\u0000' },
      { name: 'X', products: {} },
      { name: 'X', products: [{ name: 'P', price: 'much' }] },
      {
        name: 'X',
        products: [
          { name: 'P', sku: 'P', price: '1' },
          { name: 'P', sku: 'P', price: '1' },
        ],
      },
      { name: 'X', products: [{ name: 'P', sku: 'P', price: '1', categories: ['Nowhere'] }] },
      { name: 'X', products: [{ name: 'P', sku: 'P', price: '99999999999999999999999999' }] },
      { name: 'X', customers: [{ ...customer, customer_group: 'Nobody' }] },
      { name: 'X', customers: [customer, customer] },
      { name: 'X', customers: [{ ...customer, password: 'x'.repeat(257) }] },
      { name: 'X', customers: [{ ...customer, first_name: '\u0000' }] },
      { name: 'X', site: 'nowhere' },
      { name: 'X', timezone: 'Nowhere/Nothing' },
      { name: 'X', country_code: 'XXX' },
    ];
    const attempts: readonly (readonly [string, string, string?, string?])[] = [
      ...seeds.map((seed) => ['POST', '/stores', JSON.stringify({ seed })] as const),
      ...['{', 'null', '[]', '7', '{"surely_unknown":1}', '{"name":""}', '{"name":7}'].map(
        (body) => ['POST', '/stores', body] as const,
      ),
      ['POST', '/stores', JSON.stringify({ name: 'x'.repeat(1_048_577) })],
      ['POST', '/stores', '{}', 'text/plain'],
      ...[
        '{"set":"yesterday"}',
        '{"set":"2026-02-30T00:00:00Z"}',
        '{"set":7}',
        '{"advance":"x"}',
        '{"advance":1e300}',
        '{"advance":-1}',
        '{"release":"no"}',
        '{"surely_unknown":1}',
        '[]',
      ].map((body) => ['POST', '/clock', body] as const),
      ...['nobody', '%00', "'", 'x'.repeat(300)].flatMap(
        (hash) =>
          [
            ['DELETE', `/stores/${hash}`],
            ['POST', `/stores/${hash}/reset`],
          ] as const,
      ),
      ['DELETE', `/stores/${server.demo.store_hash}`],
      ['PATCH', '/stores'],
      ['GET', '/nothing'],
    ];
    const now = server.clock.now();
    for (const [method, path, body, type] of attempts) {
      const answer = await send(method, path, body, type);
      const what = `${method} ${path.slice(0, 60)} ${body?.slice(0, 120) ?? ''}: ${answer.status} ${answer.text.slice(0, 200)}`;
      assert.equal(flawOf(answer, 'v3'), null, what);
      assert.ok(answer.status >= 400, what);
    }
    assert.deepEqual(await fingerprint(server), earlier);
    assert.equal(server.clock.stopped, false);
    assert.ok(server.clock.now() - now < 60_000);
  });

  test('another key, or none: 401', async () => {
    for (const key of [
      '',
      'guess',
      server.demo.access_token,
      server.operatorKey.slice(0, -1),
      `${server.operatorKey}0`,
    ])
      for (const [method, path] of [
        ['GET', '/stores'],
        ['POST', '/stores'],
        ['POST', '/clock'],
        ['DELETE', `/stores/${server.demo.store_hash}`],
      ] as const) {
        const answer = await send(method, path, undefined, undefined, key);
        assert.equal(answer.status, 401, `${method} ${path}`);
        assert.equal(flawOf(answer, 'v3'), null);
      }
  });
});
