import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Json, JsonObject } from '../../src/surfaces/rest/document.ts';
import {
  bodyWith,
  describedOperations,
  fieldsOf,
  itemsOf,
  minimalOf,
  pathOf,
  placesOf,
  sampleOf,
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
    wrong.push(Array.from({ length: 10_000 }, () => minimalOf(items)));
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
    strange.push('', '\u0000', 'a\u0000b', '\ud800', '\u202e', '💥'.repeat(40), "' or 1=1 --", '<script>', '%', '2026-02-30', '0000-00-00T00:00:00Z', 'x'.repeat(100_000));
  if (types.has('integer') || types.has('number'))
    strange.push(0, -0, 1e-300, 2 ** 31, 2 ** 53, 1e308, -1e308, 0.1 + 0.2, 99_999_999_999.99999);
  return strange;
}

/** Bodies that are no JSON. */
const NO_JSON = ['{', '[', '"', "{'name': 1}", '{"name": }', 'NaN', '{"a":1}}', '\u0000', '\ufeff{', '{"__proto__": {"a": 1}}', '{"constructor": {"prototype": {}}}', `${'['.repeat(50_000)}`];

const TYPES = ['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/octet-stream', 'application/json-patch+json', 'x'];

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
  const withBody = operations.filter((one): one is DescribedOperation & { body: JsonObject } => one.body !== null);

  /** Sends what is wrong in one way each; answers what is wrong with the answers. */
  const trouble: string[] = [];
  const send = async (operation: DescribedOperation, body: string, what: string, expected: readonly number[], type?: string) => {
    const answer = await sendRaw(store.access, operation.method.toUpperCase(), pathOf(operation, fill), body, type);
    const flaw = flawOf(answer, operation.version);
    const told = expected.length === 0 || expected.includes(answer.status) ? flaw : (flaw ?? `${answer.status} ${answer.text}`);
    if (told !== null) trouble.push(`${operation.id} ${what}: ${told.slice(0, 300)}`);
  };
  const noTrouble = () => assert.deepEqual(trouble.splice(0), []);
  const unchanged = async (run: () => Promise<void>) => {
    const earlier = await fingerprint(server);
    await run();
    noTrouble();
    assert.deepEqual(await fingerprint(server), earlier);
  };
  const refusedInput = ({ version }: DescribedOperation) => (version === 'v2' ? [400, 413] : [413, 422]);

  test('a wrong type, an unknown field, a number out of range, 10,000 items: refused, nothing changed', () =>
    unchanged(async () => {
      let tried = 0;
      for (const operation of withBody)
        for (const place of placesOf(operation.body))
          for (const value of wrongValues(place)) {
            const body = JSON.stringify(bodyWith(operation.body, place.path, value, fill));
            await send(operation, body, `${place.path.join('.')} = ${JSON.stringify(value).slice(0, 60)}`, refusedInput(operation));
            tried += 1;
          }
      assert.ok(tried > 2_000, String(tried));
    }));

  test('JSON that does not parse: 400, nothing changed', () =>
    unchanged(async () => {
      for (const operation of withBody)
        for (const body of NO_JSON) await send(operation, body, body.slice(0, 30), [400]);
    }));

  test('a content type we do not know: 415, nothing changed', () =>
    unchanged(async () => {
      for (const operation of withBody)
        for (const type of TYPES)
          await send(operation, JSON.stringify(minimalOf(operation.body, fill)), type, [415], type);
    }));

  test('a body over the limit: 413, nothing changed', () =>
    unchanged(async () => {
      const body = JSON.stringify({ name: 'x'.repeat(1_048_577) });
      for (const operation of withBody) await send(operation, body, 'over the limit', [413]);
    }));

  test('no body, and one where none belongs: refused, nothing changed', () =>
    unchanged(async () => {
      for (const operation of withBody) {
        if (operation.bodyRequired) await send(operation, '', 'no body', refusedInput(operation));
      }
      for (const operation of operations)
        if (operation.body === null && operation.method !== 'get')
          await send(operation, '{"id": 1}', 'a body', refusedInput(operation));
    }));

  test('strange values of the right type: never a fault', async () => {
    let tried = 0;
    for (const operation of withBody)
      for (const place of placesOf(operation.body))
        for (const value of strangeValues(place)) {
          const body = JSON.stringify(bodyWith(operation.body, place.path, value, fill));
          await send(operation, body, `${place.path.join('.')} = ${JSON.stringify(value).slice(0, 60)}`, []);
          tried += 1;
        }
    noTrouble();
    assert.ok(tried > 2_000, String(tried));
  });
});
void fieldsOf; void sampleOf;
