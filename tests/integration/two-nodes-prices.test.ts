import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { newSecret } from '../../src/kernel/ids.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { bodyOf, dataOf } from '../support/answers.ts';
import { dataFolder, startProcess, type DataFolder, type ServerProcess } from '../support/child.ts';
import { graphql, rest } from '../support/clients.ts';
import { ownPostgres, postgresUrl, type OwnPostgres } from '../support/database.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** How many times something is changed on one node; all of it is read on the other. */
const CHANGES = 1_000;
/** A machine with other work may stop for a while, in milliseconds: of a hundred changes one may be late. */
const STALL = 15_000;

interface Group {
  readonly id: number;
  /** The last price that was set for its members. */
  price: number;
}

/** A change by REST that gives two products of different names one and the same new price, at one moment. */
interface Change {
  readonly group: Group;
  make(price: number): Promise<void>;
}

describe('prices on two processes', { skip: postgresUrl() ? false : 'DATABASE_URL is not set' }, () => {
  let own: OwnPostgres;
  let one: TestServer;
  let folder: DataFolder;
  let other: ServerProcess;
  /** The same store, by each node. */
  let here: StoreAccess;
  let there: StoreAccess;
  let demo: readonly [StoreAccess, StoreAccess];
  const at = (store: StoreAccess, url: string) => ({ ...store, api_url: url, storefront_url: url });
  let pair: readonly { readonly product_id: number; readonly variant_id: number }[];
  before(async () => {
    own = await ownPostgres();
    const secrets = { encryptionKey: newSecret(), operatorKey: newSecret() };
    one = await startServer({ postgres: own.url, secrets });
    here = await one.store({
      seed: {
        name: 'Pairs',
        products: [
          { name: 'One', sku: 'ONE', price: '10.00' },
          { name: 'Two', sku: 'TWO', price: '10.00' },
        ],
        customer_groups: [{ name: 'By list' }, { name: 'By rule' }, { name: 'By switch' }],
        price_lists: [
          { name: 'List', customer_group: 'By list', records: [] },
          { name: 'Switched', customer_group: 'By switch', records: [] },
        ],
      },
    });
    folder = {
      ...dataFolder(),
      environment: {
        DATABASE_URL: own.url,
        PATRON_SECRET_KEY: secrets.encryptionKey,
        PATRON_OPERATOR_KEY: secrets.operatorKey,
      },
    };
    other = await startProcess(folder);
    const url = /^Patron is ready at (http:\/\/localhost:\d+)/m.exec(other.output())![1]!;
    there = at(here, url);
    demo = [one.demo, at(one.demo, url)];
    pair = here.products.map(({ id, variant_ids: [variant] }) => ({ product_id: id, variant_id: variant! }));
  });
  after(async () => {
    await other?.stop('SIGTERM');
    folder?.remove();
    await one.close();
    await own.drop();
  });

  /** What both cost the members of a group, priced in one request. */
  const quoted = async (node: StoreAccess, groupId: number): Promise<number[]> =>
    bodyOf<{ data: { calculated_price: { as_entered: number } }[] }>(
      await rest(node, 'POST', '/v3/pricing/products', {
        channel_id: 1,
        currency_code: 'USD',
        customer_group_id: groupId,
        items: pair,
      }),
    ).data.map(({ calculated_price: price }) => price.as_entered);

  test(`${CHANGES} changes: seen at once here, within a second there, and never half of one`, async () => {
    const groups = bodyOf<{ id: number; name: string }[]>(await rest(here, 'GET', '/v2/customer_groups'));
    const groupOf = (name: string): Group => ({
      id: groups.find((group) => group.name === name)!.id,
      price: 10,
    });
    const lists = bodyOf<{ data: { id: number; name: string }[] }>(
      await rest(here, 'GET', '/v3/pricelists'),
    ).data;
    const listOf = (name: string) => lists.find((list) => list.name === name)!.id;
    const records = (price: number) => pair.map(({ variant_id }) => ({ variant_id, currency: 'USD', price }));
    const setRecords = async (list: number, price: number) =>
      void bodyOf(await rest(here, 'PUT', `/v3/pricelists/${list}/records`, records(price)));
    const switched = listOf('Switched');
    await setRecords(switched, 5);

    const bySwitch = groupOf('By switch');
    bySwitch.price = 5;
    const changes: readonly Change[] = [
      // Two rows of one table.
      { group: groupOf('By list'), make: (price) => setRecords(listOf('List'), price) },
      // One row that both depend on.
      {
        group: groupOf('By rule'),
        make: async (price) => {
          const rules = [{ type: 'all', method: 'fixed', amount: String(price) }];
          bodyOf(
            await rest(here, 'PUT', `/v2/customer_groups/${changes[1]!.group.id}`, { discount_rules: rules }),
          );
        },
      },
      // Between two sources: the list's prices, which have just changed, and the catalogue's.
      {
        group: bySwitch,
        make: async (price) => {
          await rest(here, 'PUT', `/v3/pricelists/${switched}`, { active: false });
          await setRecords(switched, price);
          bodyOf(await rest(here, 'PUT', `/v3/pricelists/${switched}`, { active: true }));
        },
      },
    ];

    let stop = false;
    const halves: string[] = [];
    let reads = 0;
    const reading = changes.map(async ({ group }) => {
      let latest = 0;
      while (!stop) {
        await pause(2);
        const [first, second] = await quoted(there, group.id);
        reads += 1;
        // The catalogue's price comes and goes while the list is switched.
        const isOlder = first! < latest && !(group === bySwitch && first === 10);
        if (first !== second || isOlder) halves.push(`${group.id}: ${first} and ${second} after ${latest}`);
        latest = first === 10 ? latest : first!;
      }
    });

    const waits: number[] = [];
    for (let at = 1; at <= CHANGES; at += 1) {
      const { group, make } = changes[at % changes.length]!;
      const price = 100 + at;
      await make(price);
      const since = performance.now();
      assert.deepEqual(await quoted(here, group.id), [price, price]);
      while ((await quoted(there, group.id))[0] !== price)
        assert.ok(performance.now() - since < STALL, `change ${at} was not seen`);
      waits.push(performance.now() - since);
    }
    stop = true;
    await Promise.all(reading);
    assert.deepEqual(halves, []);
    assert.ok(reads >= CHANGES, `${reads} reads`);
    const [late] = waits.sort((a, b) => b - a).slice(CHANGES / 100);
    assert.ok(late! < 1_000, `${late} ms`);
  });

  test('a product’s own change is seen by the next request here, and soon there', async () => {
    const { id } = demo[0].products[0]!;
    const seen = async (node: StoreAccess) =>
      dataOf<{ site: { product: { name: string; prices: { price: { value: number } } } } }>(
        await graphql(node, `{ site { product(entityId: ${id}) { name prices { price { value } } } } }`),
      ).site.product;
    for (let price = 1; price <= 20; price += 1) {
      bodyOf(await rest(demo[0], 'PUT', `/v3/catalog/products/${id}`, { name: `Name ${price}`, price }));
      const wanted = { name: `Name ${price}`, prices: { price: { value: price } } };
      assert.deepEqual(await seen(demo[0]), wanted);
      const since = performance.now();
      for (let now = await seen(demo[1]); now.name !== wanted.name; now = await seen(demo[1])) {
        // Name and price are of one product, so they change together.
        if (price > 1) assert.deepEqual([now.name, now.prices.price.value], [`Name ${price - 1}`, price - 1]);
        assert.ok(performance.now() - since < STALL);
      }
      assert.deepEqual(await seen(demo[1]), wanted);
    }
  });
});
