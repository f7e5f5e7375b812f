import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { accountWith } from '../support/accounts.ts';
import { graphql, rest, signIn, type RestAnswer } from '../support/clients.ts';
import { suiteServer } from '../support/suite.ts';

interface Row extends Record<string, unknown> {
  readonly id: number;
  readonly key: string;
}

const OF_CUSTOMERS = '/v3/customers/metafields';
const OF_STORE = '/v3/store/metafields';
const field = { permission_set: 'app_only', namespace: 'Sales', key: 'Staff', value: 'Ronaldo' };

const dataOf = ({ status, body }: RestAnswer): Row[] => {
  assert.equal(status, 200, JSON.stringify(body));
  return (body as { data: Row[] }).data;
};
const keysOf = (answer: RestAnswer): string[] => dataOf(answer).map(({ key }) => key);

/** `reference/customers.v3.yml` and `reference/store_information.v3.yml`, "Metafields". */
describe('metafields (reference/customers.v3.yml, reference/store_information.v3.yml)', () => {
  const server = suiteServer({ at: Date.UTC(2026, 0, 15, 12) });
  let store: StoreAccess;
  /** Another app of the same store. */
  let other: StoreAccess;
  let jane: number;
  before(async () => {
    store = await server.store();
    other = {
      ...store,
      access_token: (await accountWith(server, store, ['store_v2_customers', 'store_v2_information']))
        .accessToken,
    };
    jane = store.customers[0]!.id;
  });
  const ofJane = () => `/v3/customers/${jane}/metafields`;

  test('one of a customer: made, read, changed, deleted', async () => {
    const [made] = dataOf(await rest(store, 'POST', ofJane(), { ...field, description: 'Who sells' }));
    const expected = {
      id: made!.id,
      key: 'Staff',
      value: 'Ronaldo',
      namespace: 'Sales',
      permission_set: 'app_only',
      resource_type: 'customer',
      resource_id: jane,
      description: 'Who sells',
      owner_client_id: store.client_id,
      date_created: '2026-01-15T12:00:00Z',
      date_modified: '2026-01-15T12:00:00Z',
    };
    assert.deepEqual(made, expected);
    const path = `${ofJane()}/${made!.id}`;
    assert.deepEqual((await rest(store, 'GET', path)).body, { data: expected, meta: {} });
    server.clock.advance(60_000);
    const after = { ...expected, value: 'Zico', date_modified: '2026-01-15T12:01:00Z' };
    assert.deepEqual(dataOf(await rest(store, 'PUT', path, { id: made!.id, value: 'Zico' })), [after]);
    assert.deepEqual((await rest(store, 'GET', path)).body, { data: after, meta: {} });
    assert.equal((await rest(store, 'DELETE', path)).status, 204);
    for (const [method, sent] of [['GET'], ['PUT', { value: 'x' }], ['DELETE']] as [string, object?][])
      assert.equal((await rest(store, method, path, sent)).status, 404, method);
  });

  test('one name twice is 409, of another app it is not; renaming into one is 409 too', async () => {
    const [mine] = dataOf(await rest(store, 'POST', ofJane(), { ...field, namespace: 'Twice' }));
    const again = await rest(store, 'POST', ofJane(), { ...field, namespace: 'Twice' });
    assert.equal(again.status, 409);
    assert.match(
      JSON.stringify(again.body),
      /"key":"There is a metafield \\"Staff\\" in the namespace \\"Twice\\" already\."/,
    );
    dataOf(await rest(other, 'POST', ofJane(), { ...field, namespace: 'Twice' }));
    const [second] = dataOf(await rest(store, 'POST', ofJane(), { ...field, namespace: 'Twice', key: 'B' }));
    assert.equal((await rest(store, 'PUT', `${ofJane()}/${second!.id}`, { key: 'Staff' })).status, 409);
    assert.deepEqual(keysOf(await rest(store, 'PUT', `${ofJane()}/${mine!.id}`, { key: 'Staff' })), [
      'Staff',
    ]);
  });

  test('permission sets: what another app reads and writes', async () => {
    const sets = ['app_only', 'read', 'write', 'read_and_sf_access', 'write_and_sf_access'];
    const rows = sets.map((set) => ({
      ...field,
      namespace: 'Sets',
      key: set,
      permission_set: set,
      resource_id: jane,
    }));
    const made = dataOf(await rest(store, 'POST', OF_CUSTOMERS, rows));
    assert.deepEqual(keysOf(await rest(store, 'GET', `${ofJane()}?namespace=Sets`)), sets);
    assert.deepEqual(keysOf(await rest(other, 'GET', `${ofJane()}?namespace=Sets`)), sets.slice(1));
    assert.deepEqual(keysOf(await rest(other, 'GET', `${OF_CUSTOMERS}?namespace=Sets`)), sets.slice(1));
    const statuses: Record<string, number[]> = {};
    for (const { id, key } of made) {
      const path = `${ofJane()}/${id}`;
      const read = await rest(other, 'GET', path);
      const write = await rest(other, 'PUT', path, { value: 'theirs' });
      statuses[key] = [read.status, write.status];
    }
    assert.deepEqual(statuses, {
      app_only: [404, 404],
      read: [200, 403],
      write: [200, 200],
      read_and_sf_access: [200, 403],
      write_and_sf_access: [200, 200],
    });
    const values = dataOf(await rest(store, 'GET', `${ofJane()}?namespace=Sets`)).map(({ value }) => value);
    assert.deepEqual(values, ['Ronaldo', 'Ronaldo', 'theirs', 'Ronaldo', 'theirs']);

    const manager = {
      ...store,
      access_token: (await accountWith(server, store, ['store_v2_customers', 'store_metafield_write_all']))
        .accessToken,
    };
    assert.deepEqual(keysOf(await rest(manager, 'GET', `${ofJane()}?namespace=Sets`)), sets);
    assert.equal((await rest(manager, 'DELETE', `${ofJane()}/${made[0]!.id}`)).status, 204);
  });

  test('a batch tells the rows it refused by position, and writes the others', async () => {
    const row = { ...field, namespace: 'Batch', resource_id: jane };
    const answer = await rest(store, 'POST', OF_CUSTOMERS, [
      { ...row, key: 'a' },
      { ...row, key: 'a' },
      { ...row, key: 'b', resource_id: 999 },
    ]);
    assert.equal(answer.status, 422);
    const body = answer.body as { data: Row[]; errors: { status: number; errors: object }[]; meta: object };
    assert.deepEqual(
      body.data.map(({ key }) => key),
      ['a'],
    );
    assert.deepEqual(body.meta, { total: 3, success: 1, failed: 2 });
    assert.equal(body.errors.length, 1);
    assert.equal(body.errors[0]!.status, 422);
    assert.deepEqual(body.errors[0]!.errors, {
      1: 'There is a metafield "a" in the namespace "Batch" already.',
      2: 'There is no customer 999.',
    });
    assert.deepEqual(keysOf(await rest(store, 'GET', `${OF_CUSTOMERS}?namespace=Batch`)), ['a']);

    const { id } = body.data[0]!;
    const changed = await rest(store, 'PUT', OF_CUSTOMERS, [
      { id, value: 'new' },
      { id: 99_999, value: 'x' },
    ]);
    assert.equal(changed.status, 422);
    assert.deepEqual((changed.body as { meta: object }).meta, { total: 2, success: 1, failed: 1 });
    const whole = await rest(store, 'PUT', OF_CUSTOMERS, [{ id, value: 'newer' }]);
    assert.deepEqual((whole.body as { meta: object }).meta, { total: 1, success: 1, failed: 0 });
    assert.equal('errors' in (whole.body as object), false, 'a real client takes any `errors` for a failure');

    const refused = await rest(other, 'DELETE', OF_CUSTOMERS, [id, 99_999]);
    assert.equal(refused.status, 422);
    assert.deepEqual((refused.body as { data: number[] }).data, []);
    const deleted = await rest(store, 'DELETE', OF_CUSTOMERS, [id]);
    assert.deepEqual(deleted.body, { data: [id], meta: { total: 1, success: 1, failed: 0 } });
  });

  test('filters, order, the fields, and both kinds of paging', async () => {
    const rows = ['k1', 'k2', 'k3'].map((key) => ({ ...field, namespace: 'Pages', key, resource_id: jane }));
    const made = dataOf(await rest(store, 'POST', OF_CUSTOMERS, rows));
    server.clock.advance(3_600_000);
    await rest(store, 'PUT', OF_CUSTOMERS, [{ id: made[1]!.id, value: 'later' }]);
    const list = (query: string) => rest(store, 'GET', `${ofJane()}?namespace=Pages&${query}`);
    for (const [query, expected] of [
      ['key=k2', ['k2']],
      ['key:in=k1,k3', ['k1', 'k3']],
      ['key=k1&key:in=k2', []],
      ['namespace:in=Pages,Sets', ['k1', 'k2', 'k3']],
      ['namespace:in=Sets', []],
      ['direction=desc', ['k3', 'k2', 'k1']],
      ['limit=2&page=2', ['k3']],
      ['date_modified:min=2026-01-15T13:00:00Z', ['k2']],
      ['date_modified:max=2026-01-15T12:30:00Z', ['k1', 'k3']],
      ['date_created:min=2026-01-16', []],
      ['date_created:max=2026-01-15T12:30:00', ['k1', 'k2', 'k3']],
    ] as const)
      assert.deepEqual(keysOf(await list(query)), expected, query);
    assert.deepEqual(dataOf(await list('include_fields=key&limit=1')), [{ id: made[0]!.id, key: 'k1' }]);

    type Cursors = { meta: { cursor_pagination: { end_cursor: string; start_cursor: string } } };
    const first = (await list('limit=2')).body as Cursors;
    const { end_cursor: end } = first.meta.cursor_pagination;
    assert.deepEqual(keysOf(await list(`limit=2&after=${encodeURIComponent(end)}`)), ['k3']);
    assert.deepEqual(keysOf(await list(`limit=2&before=${encodeURIComponent(end)}`)), ['k1']);
    assert.deepEqual(keysOf(await list(`direction=desc&after=${encodeURIComponent(end)}`)), ['k1']);
    assert.equal((await list('after=nonsense')).status, 422);
  });

  test('of the store: ids as text, and the same rules', async () => {
    const row = { ...field, permission_set: 'read', namespace: 'Shop' };
    const [made] = dataOf(await rest(store, 'POST', OF_STORE, [row])) as unknown as { id: string }[];
    const { store_id: storeId } = (await rest(store, 'GET', '/v2/store')).body as { store_id: number };
    assert.deepEqual((await rest(store, 'GET', `${OF_STORE}/${made!.id}`)).body, {
      data: {
        ...row,
        id: made!.id,
        resource_type: 'store',
        resource_id: String(storeId),
        description: '',
        owner_client_id: store.client_id,
        date_created: '2026-01-15T13:01:00Z',
        date_modified: '2026-01-15T13:01:00Z',
      },
      meta: {},
    });
    assert.match(made!.id, /^\d+$/);
    const changed = await rest(store, 'PUT', `${OF_STORE}/${made!.id}`, { ...row, value: 'new' });
    assert.equal((changed.body as { data: { value: string } }).data.value, 'new');
    assert.equal((await rest(other, 'PUT', `${OF_STORE}/${made!.id}`, { value: 'x' })).status, 403);
    assert.equal((await rest(store, 'POST', OF_STORE, [row])).status, 422);
    assert.equal((await rest(store, 'GET', `${ofJane()}/${made!.id}`)).status, 404);
    assert.deepEqual(keysOf(await rest(store, 'GET', `${OF_STORE}?key=Staff`)), ['Staff']);
    const id = Number(made!.id);
    assert.equal((await rest(store, 'PUT', OF_STORE, [{ id, value: 'newer' }])).status, 200);
    assert.deepEqual((await rest(store, 'DELETE', OF_STORE, [id])).body, {
      data: [id],
      meta: { total: 1, success: 1, failed: 0 },
    });
  });

  test('shoppers see those with storefront access, by namespace and keys', async () => {
    const open = { ...field, permission_set: 'read_and_sf_access', namespace: 'Front' };
    const rows = ['a', 'b', 'c'].map((key) => ({
      ...open,
      key,
      resource_id: jane,
      description: `The ${key}`,
    }));
    const hidden = { ...open, key: 'hidden', permission_set: 'write', resource_id: jane };
    const made = dataOf(await rest(store, 'POST', OF_CUSTOMERS, [...rows, hidden]));
    dataOf(await rest(store, 'POST', OF_STORE, [open]));
    const token = await signIn(store, store.customers[0]!);
    const ask = (field: string, headers: Record<string, string> = {}) =>
      graphql<Record<string, { metafields: { edges: { node: Row }[]; pageInfo: object } } | null>>(
        store,
        `{ ${field} { metafields(namespace: "Front", keys: ["c", "a", "hidden"], first: 1) {
          edges { node { id entityId key value description } }
          pageInfo { hasNextPage hasPreviousPage } } } }`,
        { headers },
      );
    const mine = await ask('customer', { 'x-bc-customer-access-token': token });
    assert.deepEqual(mine.body.data!['customer'], {
      metafields: {
        edges: [
          {
            node: {
              id: Buffer.from(`Metafields:${made[0]!.id}`).toString('base64'),
              entityId: made[0]!.id,
              key: 'a',
              value: 'Ronaldo',
              description: 'The a',
            },
          },
        ],
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
      },
    });
    assert.equal((await ask('customer')).body.data!['customer'], null);
    assert.deepEqual((await ask('store')).body.data!['store'], {
      metafields: { edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } },
    });
    const { body } = await graphql<{ store: { metafields: { edges: { node: { key: string } }[] } } }>(
      store,
      '{ store { metafields(namespace: "Front") { edges { node { key } } } } }',
    );
    assert.deepEqual(body.data!.store.metafields.edges, [{ node: { key: 'Staff' } }]);
  });

  test('a customer who is gone takes theirs along; one who is not there has none', async () => {
    const [made] = dataOf(
      await rest(store, 'POST', '/v3/customers', [
        { email: 'gone@example.com', first_name: 'Gone', last_name: 'Soon' },
      ]),
    );
    const path = `/v3/customers/${made!.id}/metafields`;
    dataOf(await rest(store, 'POST', path, { ...field, namespace: 'Gone' }));
    await rest(store, 'DELETE', `/v3/customers?id:in=${made!.id}`);
    assert.deepEqual(keysOf(await rest(store, 'GET', `${OF_CUSTOMERS}?namespace=Gone`)), []);
    assert.equal((await rest(store, 'GET', path)).status, 404);
    assert.equal((await rest(store, 'POST', path, field)).status, 404);
  });
});
