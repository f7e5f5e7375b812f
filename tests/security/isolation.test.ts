import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Json } from '../../src/surfaces/rest/document.ts';
import { cookiesOf, graphql, rest, signIn } from '../support/clients.ts';
import {
  bodyWith,
  describedOperations,
  minimalOf,
  pathOf,
  placesOf,
  type DescribedOperation,
  type Fill,
} from '../support/contract-samples.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { fullStore, type FullStore } from '../support/full-store.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** Not a store's own thing, so that another store has the same. */
const SHARED = new Set(['currency_code']);

describe('attack 47: the ids of one store through another', () => {
  let server: TestServer;
  let theirs: FullStore;
  let mine: FullStore;
  before(async () => {
    server = await startServer();
    theirs = await fullStore(server, 'theirs', 7_000);
    mine = await fullStore(server, 'mine', 9_000);
  });
  after(() => server.close());

  /** What a field of this operation is in a store; `id` is of whatever the path is about. */
  const idOf = (store: FullStore, operation: DescribedOperation, name: string): Json | undefined => {
    if (SHARED.has(name)) return undefined;
    if (name !== 'id') return store.ids[name];
    const kind = KINDS.find(([pattern]) => pattern.test(operation.path))?.[1];
    return kind === undefined ? undefined : store.ids[kind];
  };
  const ownFill =
    (operation: DescribedOperation): Fill =>
    (name) =>
      SHARED.has(name) ? mine.ids[name] : idOf(mine, operation, name);
  const requestOf = (operation: DescribedOperation) => ({
    method: operation.method.toUpperCase(),
    path: pathOf(operation, ownFill(operation)),
    body: operation.body ? minimalOf(operation.body, ownFill(operation)) : undefined,
  });

  test('47 what a path names: not found, by every operation; its own store finds it', async () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const operation of describedOperations()) {
      const { method, body } = requestOf(operation);
      const earlier = await fingerprint(server);
      for (const { name, in: place } of operation.parameters) {
        const foreign = idOf(theirs, operation, name);
        if (place !== 'path' || foreign === undefined) continue;
        tried += 1;
        const path = pathOf(operation, (each) => (each === name ? foreign : ownFill(operation)(each)));
        const answer = await rest(mine.access, method, path, body);
        if (answer.status !== 404 && !(EMPTY_LISTS.has(operation.id) && isEmpty(answer.body)))
          wrong.push(`${operation.id} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
        if (method !== 'GET') continue;
        const own = await rest(theirs.access, method, pathOf(operation, (each) => theirs.ids[each]));
        if (own.status !== 200) wrong.push(`${operation.id} of its own: ${own.status} ${JSON.stringify(own.body)}`);
      }
      assert.deepEqual(await fingerprint(server), earlier, operation.id);
    }
    assert.deepEqual(wrong, []);
    assert.ok(tried > 60, String(tried));
  });

  test('47 what a body names: refused, and the refusal names it', async () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const operation of describedOperations()) {
      const { body } = operation;
      if (!body) continue;
      const { method, path } = requestOf(operation);
      const earlier = await fingerprint(server);
      for (const place of placesOf(body)) {
        const foreign = idOf(theirs, operation, place.name);
        if (foreign === undefined || typeof minimalOf(place.schema) === 'object') continue;
        tried += 1;
        const sent = bodyWith(body, place.path, foreign, ownFill(operation));
        const { status, body: answer } = await rest(mine.access, method, path, sent);
        const text = JSON.stringify(answer);
        if (![404, 409, 422, operation.version === 'v2' ? 400 : 422].includes(status) || !text.includes(String(foreign)))
          wrong.push(`${operation.id} ${JSON.stringify(sent)}: ${status} ${text}`);
      }
      const same = await fingerprint(server);
      const changed = Object.keys(same).filter((t) => same[t] !== earlier[t]);
      if (changed.length) wrong.push(`${operation.id} changed ${changed}`);
    }
    assert.deepEqual(wrong, []);
    assert.ok(tried > 40, String(tried));
  });

  test('47 what a filter names: nothing is found, nothing is deleted', async () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const operation of describedOperations()) {
      if (operation.method !== 'get' && operation.method !== 'delete') continue;
      const { method, path } = requestOf(operation);
      const earlier = await fingerprint(server);
      for (const { name, in: place } of operation.parameters) {
        const [field = '', operator = 'is'] = name.split(':');
        const foreign = idOf(theirs, operation, field);
        if (place !== 'query' || foreign === undefined || !['is', 'in'].includes(operator)) continue;
        tried += 1;
        const answer = await rest(mine.access, method, `${path}?${encodeURIComponent(name)}=${String(foreign)}`);
        const text = JSON.stringify(answer.body);
        if (method === 'GET' ? !isEmpty(answer.body) : answer.status >= 300)
          wrong.push(`${operation.id} ${name}: ${answer.status} ${text}`);
      }
      const same = await fingerprint(server);
      const changed = Object.keys(same).filter((t) => same[t] !== earlier[t]);
      if (changed.length) wrong.push(`${operation.id} changed ${changed}`);
    }
    assert.deepEqual(wrong, []);
    assert.ok(tried > 30, String(tried));
  });
});

/** Lists below something that is not looked at by itself: they are empty instead. */
const EMPTY_LISTS = new Set<string>(['getPriceListRecordsByVariantId']);

const isEmpty = (body: unknown): boolean =>
  body === null || (body as { data?: readonly unknown[] }).data?.length === 0;

/** The kind of thing that `id` is, by the path that takes it. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\/addresses$/, 'address_id'],
  [/\/customers$/, 'customer_id'],
  [/\/variants/, 'variant_id'],
  [/\/values/, 'value_id'],
  [/\/options/, 'option_id'],
  [/\/bulk-pricing-rules/, 'bulk_pricing_rule_id'],
  [/\/products$/, 'product_id'],
  [/\/categories$/, 'category_id'],
  [/\/trees$/, 'tree_id'],
  [/\/brands$/, 'brand_id'],
  [/\/routes/, 'route_id'],
  [/\/pricelists\/assignments$/, 'assignment_id'],
  [/\/pricelists$/, 'price_list_id'],
];
const OWN_IDS_ONLY = new Set<string>([]);
void cookiesOf; void graphql; void signIn;
