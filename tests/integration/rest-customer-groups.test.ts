import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rest, type RestAnswer } from '../support/clients.ts';
import { suiteServer } from '../support/suite.ts';

interface Group extends Record<string, unknown> {
  id: number;
  name: string;
}

const GROUPS = '/v2/customer_groups';

const groupOf = ({ status, body }: RestAnswer): Group => {
  assert.equal(status, 200, JSON.stringify(body));
  return body;
};

describe('REST customer groups, V2 (reference/customers.v2.yml)', () => {
  const server = suiteServer({ at: Date.UTC(2026, 0, 15, 12) });
  const emptyStore = () => server.store({ seed: 'empty' });

  test('a group is made, read, changed and deleted; bare objects, amounts as text', async () => {
    const store = await server.store();
    const made = groupOf(
      await rest(store, 'POST', GROUPS, {
        name: 'Wholesale',
        category_access: { type: 'specific', categories: [1, 2] },
        discount_rules: [
          { type: 'category', method: 'percent', amount: '5.0000', category_id: 3 },
          { type: 'product', method: 'fixed', amount: 2.5, product_id: 3 },
          { type: 'all', method: 'price', amount: '10' },
        ],
      }),
    );
    const expected = {
      id: made.id,
      name: 'Wholesale',
      is_default: false,
      category_access: { type: 'specific', categories: [1, 2] },
      discount_rules: [
        { type: 'category', method: 'percent', amount: '5.0000', category_id: 3 },
        { type: 'product', method: 'fixed', amount: '2.5000', product_id: 3 },
        { type: 'all', method: 'price', amount: '10.0000' },
      ],
      date_created: '2026-01-15 12:00:00',
      date_modified: '2026-01-15 12:00:00',
      is_group_for_guests: false,
    };
    assert.deepEqual(made, expected);
    assert.deepEqual(groupOf(await rest(store, 'GET', `${GROUPS}/${made.id}`)), expected);
    server.clock.advance(60_000);
    const rules = [{ type: 'price_list', price_list_id: 1 }];
    assert.deepEqual(groupOf(await rest(store, 'PUT', `${GROUPS}/${made.id}`, { discount_rules: rules })), {
      ...expected,
      discount_rules: rules,
      date_modified: '2026-01-15 12:01:00',
    });
    assert.equal((await rest(store, 'DELETE', `${GROUPS}/${made.id}`)).status, 204);
    for (const method of ['GET', 'PUT', 'DELETE'])
      assert.equal(
        (await rest(store, method, `${GROUPS}/${made.id}`, method === 'PUT' ? { name: 'x' } : undefined))
          .status,
        404,
      );
  });

  test('the list is a bare array, or 204; filters and count', async () => {
    const store = await emptyStore();
    const names = async (query: string) => {
      const { status, body } = await rest(store, 'GET', `${GROUPS}${query}`);
      return status === 204 ? [] : (body as Group[]).map(({ name }) => name);
    };
    assert.equal((await rest(store, 'GET', GROUPS)).status, 204);
    await rest(store, 'POST', GROUPS, { name: 'Retail', is_default: true });
    server.clock.advance(60_000);
    await rest(store, 'POST', GROUPS, { name: 'Wholesale', is_group_for_guests: true });
    assert.deepEqual(await names(''), ['Retail', 'Wholesale']);
    assert.deepEqual(await names('?limit=1&page=2'), ['Wholesale']);
    assert.deepEqual(await names('?limit=1&page=3'), []);
    assert.deepEqual(await names('?name=Retail'), ['Retail']);
    assert.deepEqual(await names('?name=retail'), []);
    assert.deepEqual(await names('?name:like=TAIL'), ['Retail']);
    assert.deepEqual(await names('?is_default=true'), ['Retail']);
    assert.deepEqual(await names('?is_group_for_guests=true'), ['Wholesale']);
    assert.deepEqual(await names('?is_default=false&name:like=%25'), []);
    assert.deepEqual(await names('?date_created:max=2000-01-01'), []);
    assert.deepEqual((await rest(store, 'GET', `${GROUPS}/count`)).body, { count: 2 });
  });

  test('a mark moves from the group that had it', async () => {
    const store = await emptyStore();
    await rest(store, 'POST', GROUPS, { name: 'First', is_default: true, is_group_for_guests: true });
    await rest(store, 'POST', GROUPS, { name: 'Second', is_default: true });
    const first = groupOf(await rest(store, 'GET', `${GROUPS}/1`));
    assert.deepEqual([first['is_default'], first['is_group_for_guests']], [false, true]);
  });

  test('bad input is refused as a list of errors and changes nothing', async () => {
    const store = await emptyStore();
    await rest(store, 'POST', GROUPS, { name: 'Wholesale' });
    await rest(store, 'POST', GROUPS, { name: 'Retail' });
    const before = groupOf(await rest(store, 'GET', `${GROUPS}/1`));
    const all = { type: 'all', method: 'percent', amount: '5' };
    const bodies: unknown[] = [
      { name: 'Retail' },
      { name: '' },
      { name: 7 },
      { unknown: 1 },
      { category_access: { type: 'specific' } },
      { category_access: { type: 'some' } },
      { discount_rules: [{ ...all, amount: '101' }] },
      { discount_rules: [{ ...all, amount: '-1' }] },
      { discount_rules: [{ ...all, method: 'half' }] },
      { discount_rules: [all, all] },
      { discount_rules: [all, { type: 'price_list', price_list_id: 1 }] },
      { discount_rules: [{ type: 'category', method: 'percent', amount: '5' }] },
      { discount_rules: [{ type: 'brand', method: 'percent', amount: '5' }] },
    ];
    for (const body of bodies) {
      const refused = await rest(store, 'PUT', `${GROUPS}/1`, body);
      assert.ok(refused.status >= 400 && refused.status < 500, JSON.stringify(body));
      const errors = refused.body as { status: number; message: string }[];
      assert.equal(errors[0]!.status, refused.status);
      assert.equal(typeof errors[0]!.message, 'string');
    }
    assert.deepEqual(groupOf(await rest(store, 'GET', `${GROUPS}/1`)), before);
  });

  test('members of a deleted group are in none; so are all when every group goes', async () => {
    const store = await emptyStore();
    for (const name of ['A', 'B']) await rest(store, 'POST', GROUPS, { name });
    const person = { first_name: 'Ada', last_name: 'Byron' };
    await rest(store, 'POST', '/v3/customers', [
      { ...person, email: 'a@example.com', customer_group_id: 1 },
      { ...person, email: 'b@example.com', customer_group_id: 2 },
    ]);
    const groups = async () =>
      (
        (await rest(store, 'GET', '/v3/customers')).body as { data: { customer_group_id: number }[] }
      ).data.map((row) => row.customer_group_id);
    await rest(store, 'DELETE', `${GROUPS}/1`);
    assert.deepEqual(await groups(), [0, 2]);
    assert.equal((await rest(store, 'DELETE', GROUPS)).status, 204);
    assert.deepEqual(await groups(), [0, 0]);
    assert.deepEqual((await rest(store, 'GET', `${GROUPS}/count`)).body, { count: 0 });
  });

  test("another store's groups are not there (attack 47)", async () => {
    const [store, other] = [await emptyStore(), await emptyStore()];
    await rest(store, 'POST', GROUPS, { name: 'Wholesale' });
    assert.equal((await rest(other, 'GET', `${GROUPS}/1`)).status, 404);
    assert.equal((await rest(other, 'PUT', `${GROUPS}/1`, { name: 'x' })).status, 404);
    assert.equal((await rest(other, 'DELETE', `${GROUPS}/1`)).status, 404);
    await rest(other, 'DELETE', GROUPS);
    assert.equal(groupOf(await rest(store, 'GET', `${GROUPS}/1`)).name, 'Wholesale');
  });
});
