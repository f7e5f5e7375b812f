import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createAccount } from '../../src/domains/accounts/index.ts';
import { findStoreByHash, systemContext } from '../../src/domains/stores/index.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { rest, type RestAnswer } from '../support/clients.ts';
import { dataOf, LISTS, metaOf, NOW, priceListShop, refusal, type Row } from '../support/price-list-shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

describe('REST price lists (reference/price_lists.v3.yml)', () => {
  let server: TestServer;
  before(async () => {
    server = await startServer();
    server.clock.set(Date.parse(NOW));
  });
  after(() => server.close());

  const shop = () => priceListShop(server);

  const group = async (store: StoreAccess, body: object): Promise<number> =>
    ((await rest(store, 'POST', '/v2/customer_groups', body)).body as Row).id;

  describe('lists', () => {
    test('create, read, change and delete', async () => {
      const { store, list, listId } = await shop();
      const made = { id: listId, name: 'Wholesale', active: true, date_created: NOW, date_modified: NOW };
      assert.deepEqual(dataOf(await rest(store, 'GET', list)), made);
      server.clock.advance(60_000);
      const changed = { ...made, active: false, date_modified: '2026-01-15T12:01:00Z' };
      assert.deepEqual(dataOf(await rest(store, 'PUT', list, { active: false })), changed);
      assert.deepEqual(dataOf(await rest(store, 'GET', list)), changed);
      assert.equal((await rest(store, 'DELETE', list)).status, 204);
      assert.equal((await rest(store, 'GET', list)).status, 404);
      assert.equal((await rest(store, 'DELETE', list)).status, 404);
    });

    test('filters', async () => {
      const { store } = await shop();
      server.clock.advance(60_000);
      await rest(store, 'POST', LISTS, { name: 'Trade 50%', active: false });
      const names = async (query: string) =>
        dataOf(await rest(store, 'GET', `${LISTS}?${query}`)).map(({ name }) => name);
      assert.deepEqual(await names(''), ['Wholesale', 'Trade 50%']);
      assert.deepEqual(await names('name=Wholesale'), ['Wholesale']);
      assert.deepEqual(await names('name:like=sale'), ['Wholesale']);
      assert.deepEqual(await names('name:like=%25'), ['Trade 50%']);
      assert.deepEqual(await names('id:in=2,7'), ['Trade 50%']);
      assert.deepEqual(await names(`date_created=${NOW}`), ['Wholesale']);
      assert.deepEqual(await names('date_created=2026-01-15'), ['Wholesale', 'Trade 50%']);
      assert.deepEqual(await names('date_created:min=2026-01-15T12:00:30Z'), ['Trade 50%']);
      assert.deepEqual(await names('date_modified:max=2026-01-15T12:00:30Z'), ['Wholesale']);
    });

    test('pages and cursors', async () => {
      const { store, listId } = await shop();
      for (const name of ['B', 'C']) await rest(store, 'POST', LISTS, { name });
      const names = (answer: RestAnswer) => dataOf(answer).map(({ name }) => name);
      const first = await rest(store, 'GET', `${LISTS}?limit=2`);
      assert.deepEqual(names(first), ['Wholesale', 'B']);
      assert.deepEqual(metaOf(first).pagination, {
        total: 3,
        count: 2,
        per_page: 2,
        current_page: 1,
        total_pages: 2,
        links: { current: '?page=1&limit=2', next: '?page=2&limit=2' },
      });
      const cursors = metaOf(first).cursor_pagination!;
      const second = await rest(store, 'GET', `${LISTS}${cursors.links['next']!}`);
      assert.deepEqual(names(second), ['C']);
      const back = metaOf(second).cursor_pagination!.links['previous']!;
      assert.deepEqual(names(await rest(store, 'GET', `${LISTS}${back}`)), ['Wholesale', 'B']);
      const before = await rest(store, 'GET', `${LISTS}?before=${cursors.start_cursor}`);
      assert.deepEqual(names(before), []);
      assert.deepEqual(names(await rest(store, 'GET', `${LISTS}?page=2&limit=2`)), ['C']);
      // A cursor names an item, so that what is made or deleted before it shifts nothing.
      await rest(store, 'DELETE', `${LISTS}/${listId}`);
      assert.deepEqual(names(await rest(store, 'GET', `${LISTS}${cursors.links['next']!}`)), ['C']);
      for (const cursor of ['nonsense', 'aWQ6', 'aWQ6NDI5NDk2NzI5Ng==', '%00'])
        assert.deepEqual(refusal(await rest(store, 'GET', `${LISTS}?after=${cursor}`)), {
          status: 422,
          errors: { after: 'must be a cursor of an earlier answer' },
        });
      assert.equal((await rest(store, 'GET', `${LISTS}?limit=251`)).status, 413);
    });

    test('a name that is taken is a conflict', async () => {
      const { store } = await shop();
      const message = 'A price list named "Wholesale" exists already.';
      const conflict = { status: 409, errors: { name: message } };
      assert.deepEqual(refusal(await rest(store, 'POST', LISTS, { name: 'Wholesale' })), conflict);
      const { id } = dataOf<Row>(await rest(store, 'POST', LISTS, { name: 'Other' }));
      assert.deepEqual(
        refusal(await rest(store, 'PUT', `${LISTS}/${id}`, { name: 'Wholesale', active: false })),
        conflict,
      );
      assert.equal(dataOf<Row>(await rest(store, 'GET', `${LISTS}/${id}`))['active'], true);
    });

    test('bad input is 422 and changes nothing', async () => {
      const { store, list } = await shop();
      for (const body of [
        {},
        { name: '' },
        { name: 7 },
        { name: 'A', colour: 'red' },
        [],
        { name: 'x'.repeat(101) },
      ])
        assert.equal((await rest(store, 'POST', LISTS, body)).status, 422, JSON.stringify(body));
      assert.equal((await rest(store, 'PUT', list, { active: 'yes' })).status, 422);
      assert.equal((await rest(store, 'GET', `${LISTS}/4294967296`)).status, 422);
      assert.equal((await rest(store, 'GET', `${LISTS}?colour=red`)).status, 422);
      assert.equal(dataOf(await rest(store, 'GET', LISTS)).length, 1);
    });

    test('several are deleted by filter; without one, all', async () => {
      const { store } = await shop();
      for (const name of ['B', 'C', 'D']) await rest(store, 'POST', LISTS, { name });
      const left = async () => dataOf(await rest(store, 'GET', LISTS)).map(({ name }) => name);
      assert.equal((await rest(store, 'DELETE', `${LISTS}?name=B`)).status, 204);
      assert.equal((await rest(store, 'DELETE', `${LISTS}?id:in=3,99`)).status, 204);
      assert.deepEqual(await left(), ['Wholesale', 'D']);
      assert.equal((await rest(store, 'DELETE', LISTS)).status, 204);
      assert.deepEqual(await left(), []);
    });
  });

  describe('assignments', () => {
    const ASSIGNMENTS = `${LISTS}/assignments`;

    test('the documented request, read back and deleted', async () => {
      const { store, listId } = await shop();
      const traders = await group(store, { name: 'Traders' });
      const rows = [
        { price_list_id: listId, customer_group_id: traders, channel_id: 1 },
        { price_list_id: listId, customer_group_id: traders },
        { price_list_id: listId, channel_id: 1 },
      ];
      const made = dataOf(await rest(store, 'POST', ASSIGNMENTS, rows));
      const expected = [
        { price_list_id: listId, customer_group_id: traders, channel_id: 1 },
        { price_list_id: listId, customer_group_id: traders, channel_id: 0 },
        { price_list_id: listId, customer_group_id: 0, channel_id: 1 },
      ].map((row, at) => ({ id: made[at]!.id, ...row }));
      assert.deepEqual(made, expected);
      const all = await rest(store, 'GET', ASSIGNMENTS);
      assert.deepEqual(dataOf(all), expected);
      assert.equal(metaOf(all).pagination!['total'], 3);
      const found = async (query: string) =>
        dataOf(await rest(store, 'GET', `${ASSIGNMENTS}?${query}`)).map(({ id }) =>
          expected.findIndex((row) => row.id === id),
        );
      assert.deepEqual(await found(`id=${expected[1]!.id}`), [1]);
      assert.deepEqual(await found(`id:in=${expected[0]!.id},${expected[2]!.id}`), [0, 2]);
      assert.deepEqual(await found(`customer_group_id=${traders}&channel_id=1`), [0]);
      assert.deepEqual(await found('customer_group_id=0'), [2]);
      assert.deepEqual(await found(`customer_group_id:in=0,${traders}&channel_id:in=1`), [0, 2]);
      assert.deepEqual(await found('price_list_id=99'), []);
      assert.deepEqual(await found(`price_list_id=${listId}&price_list_id:in=99`), []);
      assert.equal((await rest(store, 'DELETE', `${ASSIGNMENTS}?channel_id=1`)).status, 204);
      assert.deepEqual(await found(''), [1]);
      assert.equal((await rest(store, 'DELETE', ASSIGNMENTS)).status, 422);
      assert.deepEqual(await found(''), [1]);
    });

    test('wrong rows are named by position; the others are made', async () => {
      const { store, listId } = await shop();
      const discounted = await group(store, {
        name: 'Discounted',
        discount_rules: [{ type: 'all', method: 'percent', amount: '5.0000' }],
      });
      const good = { price_list_id: listId, channel_id: 1 };
      const answer = await rest(store, 'POST', ASSIGNMENTS, [
        { ...good, price_list_id: 99 },
        { ...good, channel_id: 99 },
        good,
        { ...good, customer_group_id: 99 },
        { price_list_id: listId, customer_group_id: 0 },
        good,
        { ...good, customer_group_id: discounted },
      ]);
      assert.equal(answer.status, 422);
      assert.deepEqual(answer.body, {
        status: 422,
        title: '6 rows were not written.',
        type: '/patron/docs',
        errors: {
          '0.price_list_id': 'There is no price list 99.',
          '1.channel_id': 'There is no channel 99.',
          '3.customer_group_id': 'There is no customer group 99.',
          '4.customer_group_id': 'An assignment names a customer group, a channel or both.',
          '5.customer_group_id': 'This customer group and channel have a price list already.',
          '6.customer_group_id': `Customer group ${discounted} has discounts of its own; delete them before you assign a price list.`,
        },
        meta: { saved_records: 1 },
      });
      const made = dataOf(await rest(store, 'GET', ASSIGNMENTS));
      assert.deepEqual(made, [
        { id: made[0]!.id, price_list_id: listId, customer_group_id: 0, channel_id: 1 },
      ]);
      const many = Array.from({ length: 26 }, () => good);
      assert.equal((await rest(store, 'POST', ASSIGNMENTS, many)).status, 422);
      assert.deepEqual(dataOf(await rest(store, 'GET', ASSIGNMENTS)), made);
    });

    test('PUT gives a group on a channel this list', async () => {
      const { store, list, listId } = await shop();
      const second = dataOf<Row>(await rest(store, 'POST', LISTS, { name: 'Second' })).id;
      const traders = await group(store, { name: 'Traders' });
      const target = { customer_group_id: traders, channel_id: 1 };
      const first = dataOf<Row>(await rest(store, 'PUT', `${list}/assignments`, target));
      assert.deepEqual(first, { id: first.id, price_list_id: listId, ...target });
      const moved = dataOf<Row>(await rest(store, 'PUT', `${LISTS}/${second}/assignments`, target));
      assert.deepEqual(moved, { ...first, price_list_id: second });
      for (const [path, body] of [
        [`${list}/assignments`, { ...target, customer_group_id: 99 }],
        [`${list}/assignments`, { ...target, channel_id: 99 }],
        [`${LISTS}/99/assignments`, target],
      ] as const)
        assert.equal((await rest(store, 'PUT', path, body)).status, 404);
      assert.equal((await rest(store, 'PUT', `${list}/assignments`, { channel_id: 1 })).status, 422);
      assert.deepEqual(dataOf(await rest(store, 'GET', ASSIGNMENTS)), [moved]);
    });
  });

  test("attack 47: another store's ids are not found, and nothing of it changes", async () => {
    const { store, list, listId, small } = await shop();
    const path = `${list}/records/${small}/usd`;
    await rest(store, 'PUT', path, { price: 9 });
    await rest(store, 'POST', `${LISTS}/assignments`, [{ price_list_id: listId, channel_id: 1 }]);
    const other = await server.store({ seed: 'empty' });
    const calls: [string, string, unknown?][] = [
      ['GET', list],
      ['PUT', list, { active: false }],
      ['DELETE', list],
      ['GET', `${list}/records`],
      ['DELETE', `${list}/records`],
      ['GET', path],
      ['PUT', path, { price: 1 }],
      ['DELETE', path],
      ['PUT', `${list}/assignments`, { customer_group_id: 0, channel_id: 1 }],
    ];
    for (const [method, url, body] of calls)
      assert.equal((await rest(other, method, url, body)).status, 404, `${method} ${url}`);
    assert.deepEqual(dataOf(await rest(other, 'GET', `${LISTS}/assignments`)), []);
    assert.equal((await rest(other, 'DELETE', `${LISTS}/assignments?price_list_id=${listId}`)).status, 204);
    assert.equal((await rest(other, 'DELETE', LISTS)).status, 204);
    assert.equal(dataOf<Row>(await rest(store, 'GET', list))['active'], true);
    assert.equal(dataOf<Row>(await rest(store, 'GET', path))['price'], 9);
    assert.equal(dataOf(await rest(store, 'GET', `${LISTS}/assignments`)).length, 1);
  });

  test('attack 39: the scope that only reads does not write', async () => {
    const { store, list, small } = await shop();
    const found = await findStoreByHash(server.app.services, store.store_hash);
    const ctx = systemContext(server.app.services, found!);
    const account = async (scopes: string[]) => ({
      ...store,
      access_token: (await createAccount(ctx, { name: 'Limited', scopes })).accessToken,
    });
    const reader = await account(['store_v2_products_read_only']);
    const stranger = await account(['store_v2_customers']);
    assert.equal((await rest(reader, 'GET', list)).status, 200);
    assert.equal((await rest(stranger, 'GET', list)).status, 403);
    const writes: [string, string, unknown?][] = [
      ['POST', LISTS, { name: 'New' }],
      ['PUT', list, { active: false }],
      ['DELETE', list],
      ['DELETE', LISTS],
      ['PUT', `${list}/records`, [{ variant_id: small, currency: 'usd', price: 1 }]],
      ['PUT', `${list}/records/${small}/usd`, { price: 1 }],
      ['POST', `${LISTS}/assignments`, [{ price_list_id: 1, channel_id: 1 }]],
      ['PUT', `${list}/assignments`, { customer_group_id: 0, channel_id: 1 }],
    ];
    for (const [method, path, body] of writes)
      assert.equal((await rest(reader, method, path, body)).status, 403, `${method} ${path}`);
    assert.equal(dataOf(await rest(store, 'GET', LISTS)).length, 1);
    assert.equal(dataOf<Row>(await rest(store, 'GET', list))['active'], true);
    assert.deepEqual(dataOf(await rest(store, 'GET', `${list}/records`)), []);
    assert.deepEqual(dataOf(await rest(store, 'GET', `${LISTS}/assignments`)), []);
  });
});
