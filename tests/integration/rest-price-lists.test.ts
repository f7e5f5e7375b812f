import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createAccount } from '../../src/domains/accounts/index.ts';
import { findStoreByHash, systemContext } from '../../src/domains/stores/index.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { rest, type RestAnswer } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';

type Row = Record<string, unknown> & { id: number };
interface Meta {
  pagination?: Record<string, unknown>;
  cursor_pagination?: {
    start_cursor: string | null;
    end_cursor: string | null;
    links: Record<string, string>;
  };
}

const dataOf = <T = Row[]>({ status, body }: RestAnswer): T => {
  assert.equal(status, 200, JSON.stringify(body));
  return (body as { data: T }).data;
};
const metaOf = ({ body }: RestAnswer): Meta => (body as { meta: Meta }).meta;

/** The refusal's status and what is wrong with which field. */
const refusal = ({ status, body }: RestAnswer) => ({ status, errors: (body as { errors: object }).errors });

const LISTS = '/v3/pricelists';
const NOW = '2026-01-15T12:00:00Z';

describe('REST price lists (reference/price_lists.v3.yml)', () => {
  let server: TestServer;
  before(async () => {
    server = await startServer();
    server.clock.set(Date.parse(NOW));
  });
  after(() => server.close());

  /** A store with a shirt in two sizes (SHIRT-S, SHIRT-M), a cap (CAP) and a price list. */
  const shop = async () => {
    server.clock.set(Date.parse(NOW));
    const store = await server.store({
      seed: {
        name: 'Test',
        products: [
          {
            name: 'Shirt',
            sku: 'SHIRT',
            price: '20.00',
            variants: [
              { sku: 'SHIRT-S', options: { Size: 'S' } },
              { sku: 'SHIRT-M', options: { Size: 'M' } },
            ],
          },
          { name: 'Cap', sku: 'CAP', price: '5.00' },
        ],
      },
    });
    const bySku = (sku: string) => store.products.find((product) => product.sku === sku)!;
    const shirt = bySku('SHIRT');
    const [small, medium] = shirt.variant_ids;
    const { id } = dataOf<Row>(await rest(store, 'POST', LISTS, { name: 'Wholesale' }));
    return {
      store,
      list: `${LISTS}/${id}`,
      listId: id,
      shirt: shirt.id,
      small: small!,
      medium: medium!,
      cap: bySku('CAP').id,
    };
  };

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
      const { store } = await shop();
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
      assert.equal(metaOf(second).pagination, undefined);
      const back = metaOf(second).cursor_pagination!.links['previous']!;
      assert.deepEqual(names(await rest(store, 'GET', `${LISTS}${back}`)), ['Wholesale', 'B']);
      const before = await rest(store, 'GET', `${LISTS}?before=${cursors.start_cursor}`);
      assert.deepEqual(names(before), []);
      const paged = await rest(store, 'GET', `${LISTS}?page=2&limit=2`);
      assert.deepEqual(names(paged), ['C']);
      assert.deepEqual(refusal(await rest(store, 'GET', `${LISTS}?after=nonsense`)), {
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

  describe('records', () => {
    test('one record is set, read and deleted', async () => {
      const { store, list, listId, small, shirt } = await shop();
      const path = `${list}/records/${small}/usd`;
      const tier = { quantity_min: 5, quantity_max: 0, type: 'price', amount: 1.25 };
      const set = dataOf(
        await rest(store, 'PUT', path, {
          price: 3.99,
          sale_price: 3.49,
          retail_price: 4.99,
          map_price: 2.5,
          bulk_pricing_tiers: [tier],
        }),
      );
      const plain = {
        price_list_id: listId,
        variant_id: small,
        product_id: shirt,
        currency: 'usd',
        price: 3.99,
        sale_price: 3.49,
        retail_price: 4.99,
        map_price: 2.5,
        calculated_price: 3.49,
        date_created: NOW,
        date_modified: NOW,
      };
      assert.deepEqual(set, { ...plain, bulk_pricing_tiers: [tier] });
      assert.deepEqual(dataOf(await rest(store, 'GET', path)), plain);
      assert.deepEqual(dataOf(await rest(store, 'GET', `${path}?include=bulk_pricing_tiers,sku`)), {
        ...plain,
        sku: 'SHIRT-S',
        bulk_pricing_tiers: [tier],
      });
      const changed = dataOf<Row>(await rest(store, 'PUT', path, { sale_price: null, retail_price: 5.1234 }));
      assert.deepEqual(
        [changed['price'], changed['sale_price'], changed['retail_price'], changed['calculated_price']],
        [3.99, null, 5.1234, 3.99],
      );
      assert.equal((await rest(store, 'DELETE', path)).status, 204);
      assert.equal((await rest(store, 'GET', path)).status, 404);
      assert.equal((await rest(store, 'DELETE', path)).status, 404);
    });

    test('batches create and change; POST only creates', async () => {
      const { store, list, small, medium } = await shop();
      const rows = [
        { variant_id: small, currency: 'usd', price: 10 },
        { sku: 'SHIRT-M', currency: 'USD', price: 12, sale_price: 11 },
      ];
      const done = await rest(store, 'POST', `${list}/records`, rows);
      assert.equal(done.status, 200);
      assert.deepEqual(done.body, { data: {}, meta: {} });
      assert.deepEqual(refusal(await rest(store, 'POST', `${list}/records`, rows.slice(1))), {
        status: 422,
        errors: {
          '0.variant_id': 'The price list has a record of this variant and currency already.',
        },
      });
      const change = [{ variant_id: medium, currency: 'usd', sale_price: null }];
      assert.equal((await rest(store, 'PUT', `${list}/records`, change)).status, 200);
      const records = dataOf(await rest(store, 'GET', `${list}/records?include=sku`));
      assert.deepEqual(
        records.map((row) => [row['sku'], row['price'], row['sale_price']]),
        [
          ['SHIRT-S', 10, null],
          ['SHIRT-M', 12, null],
        ],
      );
    });

    test('a batch may be of several lists', async () => {
      const { store, list, listId, small } = await shop();
      const second = dataOf<Row>(await rest(store, 'POST', LISTS, { name: 'Second' })).id;
      const row = { variant_id: small, currency: 'usd' };
      const rows = [
        { ...row, price_list_id: listId, price: 1 },
        { ...row, price_list_id: second, price: 2 },
      ];
      assert.equal((await rest(store, 'POST', `${LISTS}/records`, rows)).status, 200);
      const higher = rows.map((each) => ({ ...each, price: each.price + 10 }));
      assert.equal((await rest(store, 'PUT', `${LISTS}/records`, higher)).status, 200);
      const price = async (path: string) => dataOf(await rest(store, 'GET', `${path}/records`))[0]!['price'];
      assert.equal(await price(list), 11);
      assert.equal(await price(`${LISTS}/${second}`), 12);
    });

    test('a wrong row refuses its batch, named by position', async () => {
      const { store, list, listId, small, medium } = await shop();
      const good = { variant_id: small, currency: 'usd', price: 1 };
      const other = { ...good, variant_id: medium };
      const bad: [object, string, string][] = [
        [{ ...other, variant_id: 9999 }, '1.variant_id', 'There is no variant 9999.'],
        [{ currency: 'usd', price: 1, sku: 'NONE' }, '1.sku', 'There is no variant with the SKU "NONE".'],
        [{ currency: 'usd', price: 1 }, '1.variant_id', 'Either variant_id or sku is required.'],
        [{ variant_id: medium, currency: 'usd' }, '1.price', 'A price record needs a price.'],
        [
          { ...other, currency: 'eur' },
          '1.currency',
          "Prices in eur are not supported: the store's only currency is another.",
        ],
        [good, '1.variant_id', 'An earlier row has the same price list, variant and currency.'],
        [
          { ...other, bulk_pricing_tiers: [{ quantity_min: 4, quantity_max: 2, type: 'fixed', amount: 1 }] },
          '1.bulk_pricing_tiers',
          'The tier from 4 ends at 2, before it starts.',
        ],
      ];
      for (const [row, field, message] of bad)
        assert.deepEqual(refusal(await rest(store, 'PUT', `${list}/records`, [good, row])), {
          status: 422,
          errors: { [field]: message },
        });
      assert.deepEqual(
        refusal(
          await rest(store, 'PUT', `${LISTS}/records`, [
            { ...good, price_list_id: listId },
            { ...good, price_list_id: 99 },
          ]),
        ),
        { status: 422, errors: { '1.price_list_id': 'There is no price list 99.' } },
      );
      for (const body of [
        [],
        {},
        [{ ...good, price: -1 }],
        [{ ...good, price: '1' }],
        [{ ...good, colour: 'red' }],
        [{ ...good, variant_id: 0 }],
        Array.from({ length: 1001 }, () => good),
      ])
        assert.equal((await rest(store, 'PUT', `${list}/records`, body)).status, 422);
      assert.equal(
        (
          await rest(
            store,
            'POST',
            `${list}/records`,
            Array.from({ length: 101 }, () => good),
          )
        ).status,
        422,
      );
      assert.deepEqual(dataOf(await rest(store, 'GET', `${list}/records`)), []);
    });

    test('filters', async () => {
      const { store, list, shirt, small, medium, cap } = await shop();
      await rest(store, 'PUT', `${list}/records`, [
        { variant_id: small, currency: 'usd', price: 10, retail_price: 30 },
        { variant_id: medium, currency: 'usd', price: 12, sale_price: 8, map_price: 7 },
      ]);
      server.clock.advance(60_000);
      await rest(store, 'PUT', `${list}/records`, [{ sku: 'CAP', currency: 'usd', price: 4 }]);
      const skus = async (query: string) =>
        dataOf(await rest(store, 'GET', `${list}/records?include=sku&${query}`)).map(({ sku }) => sku);
      const all = ['SHIRT-S', 'SHIRT-M', 'CAP'];
      assert.deepEqual(await skus(''), all);
      assert.deepEqual(await skus(`variant_id:in=${small},9999`), ['SHIRT-S']);
      assert.deepEqual(await skus(`product_id:in=${cap}`), ['CAP']);
      assert.deepEqual(await skus(`product_id:in=${shirt}&price:min=11`), ['SHIRT-M']);
      assert.deepEqual(await skus('sku=CAP'), ['CAP']);
      assert.deepEqual(await skus('sku:in=CAP,SHIRT-M'), ['SHIRT-M', 'CAP']);
      assert.deepEqual(await skus('currency=usd'), all);
      assert.deepEqual(await skus('currency:in=EUR,GBP'), []);
      assert.deepEqual(await skus('price=12'), ['SHIRT-M']);
      assert.deepEqual(await skus('price:min=4&price:max=10'), ['SHIRT-S', 'CAP']);
      assert.deepEqual(await skus('price=12&price:max=10'), []);
      assert.deepEqual(await skus('sale_price:max=9'), ['SHIRT-M']);
      assert.deepEqual(await skus('retail_price:min=1'), ['SHIRT-S']);
      assert.deepEqual(await skus('map_price=7'), ['SHIRT-M']);
      assert.deepEqual(await skus('calculated_price:max=8'), ['SHIRT-M', 'CAP']);
      assert.deepEqual(await skus(`date_created=${NOW}`), ['SHIRT-S', 'SHIRT-M']);
      assert.deepEqual(await skus('date_modified:min=2026-01-15T12:00:30Z'), ['CAP']);
      const first = await rest(store, 'GET', `${list}/records?include=sku&limit=2`);
      const next = metaOf(first).cursor_pagination!.links['next']!;
      assert.deepEqual(
        dataOf(await rest(store, 'GET', `${list}/records${next}`)).map(({ sku }) => sku),
        ['CAP'],
      );
      const ofVariant = await rest(store, 'GET', `${list}/records/${medium}`);
      assert.deepEqual(
        dataOf(ofVariant).map((row) => row['variant_id']),
        [medium],
      );
      assert.equal(metaOf(ofVariant).pagination!['total'], 1);
    });

    test('are deleted by variant, SKU and currency, and all at once', async () => {
      const { store, list, small, medium } = await shop();
      const fill = () =>
        rest(store, 'PUT', `${list}/records`, [
          { variant_id: small, currency: 'usd', price: 1 },
          { variant_id: medium, currency: 'usd', price: 2 },
        ]);
      const left = async () =>
        dataOf(await rest(store, 'GET', `${list}/records`)).map((row) => row['variant_id']);
      await fill();
      assert.equal((await rest(store, 'DELETE', `${list}/records?variant_id:in=${small}`)).status, 204);
      assert.deepEqual(await left(), [medium]);
      assert.equal((await rest(store, 'DELETE', `${list}/records?currency=eur`)).status, 204);
      assert.deepEqual(await left(), [medium]);
      assert.equal((await rest(store, 'DELETE', `${list}/records?sku:in=SHIRT-M`)).status, 204);
      assert.deepEqual(await left(), []);
      await fill();
      assert.equal((await rest(store, 'DELETE', `${list}/records`)).status, 204);
      assert.deepEqual(await left(), []);
    });

    test('of a list or variant that is not there are 404', async () => {
      const { store, list, small } = await shop();
      const missing = `${LISTS}/99/records`;
      const row = { variant_id: small, currency: 'usd', price: 1 };
      const calls: [string, string, unknown?][] = [
        ['GET', missing],
        ['PUT', missing, [row]],
        ['POST', missing, [row]],
        ['DELETE', missing],
        ['GET', `${missing}/${small}/usd`],
        ['PUT', `${missing}/${small}/usd`, { price: 1 }],
        ['PUT', `${list}/records/9999/usd`, { price: 1 }],
        ['GET', `${list}/records/${small}/usd`],
      ];
      for (const [method, path, body] of calls)
        assert.equal((await rest(store, method, path, body)).status, 404, `${method} ${path}`);
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

    test('a wrong row refuses the batch, named by position', async () => {
      const { store, listId } = await shop();
      const discounted = await group(store, {
        name: 'Discounted',
        discount_rules: [{ type: 'all', method: 'percent', amount: '5.0000' }],
      });
      const good = { price_list_id: listId, channel_id: 1 };
      const bad: [object, string, string][] = [
        [{ ...good, price_list_id: 99 }, '1.price_list_id', 'There is no price list 99.'],
        [{ ...good, channel_id: 99 }, '1.channel_id', 'There is no channel 99.'],
        [{ ...good, customer_group_id: 99 }, '1.customer_group_id', 'There is no customer group 99.'],
        [
          { price_list_id: listId, customer_group_id: 0 },
          '1.customer_group_id',
          'An assignment names a customer group, a channel or both.',
        ],
        [good, '1.customer_group_id', 'This customer group and channel have a price list already.'],
        [
          { ...good, customer_group_id: discounted },
          '1.customer_group_id',
          `Customer group ${discounted} has discounts of its own; delete them before you assign a price list.`,
        ],
      ];
      for (const [row, field, message] of bad)
        assert.deepEqual(refusal(await rest(store, 'POST', ASSIGNMENTS, [good, row])), {
          status: 422,
          errors: { [field]: message },
        });
      const many = Array.from({ length: 26 }, () => good);
      assert.equal((await rest(store, 'POST', ASSIGNMENTS, many)).status, 422);
      assert.deepEqual(dataOf(await rest(store, 'GET', ASSIGNMENTS)), []);
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
