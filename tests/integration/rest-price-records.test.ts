import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { rest } from '../support/clients.ts';
import { dataOf, LISTS, metaOf, NOW, priceListShop, refusal, type Row } from '../support/price-list-shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

describe('REST price records (reference/price_lists.v3.yml)', () => {
  let server: TestServer;
  before(async () => {
    server = await startServer();
  });
  after(() => server.close());
  const shop = () => priceListShop(server);

  test('one record is set, read and deleted', async () => {
    const { store, list, listId, small, shirt } = await shop();
    const path = `${list}/records/${small}/usd`;
    const tier = { quantity_min: 5, quantity_max: null, type: 'price', amount: 1.25 };
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

  test('wrong rows are told, each by its position; the others are written', async () => {
    const { store, list, listId, small, medium } = await shop();
    const good = { variant_id: small, currency: 'usd', price: 1 };
    const other = { ...good, variant_id: medium };
    const bad: [object, string, string][] = [
      [{ ...other, variant_id: 9999 }, 'variant_id', 'There is no variant 9999.'],
      [{ currency: 'usd', price: 1, sku: 'NONE' }, 'sku', 'There is no variant with the SKU "NONE".'],
      [{ currency: 'usd', price: 1 }, 'variant_id', 'Either variant_id or sku is required.'],
      [{ variant_id: medium, currency: 'usd' }, 'price', 'A price record needs a price.'],
      [
        { ...other, bulk_pricing_tiers: [{ quantity_min: 4, quantity_max: 2, type: 'fixed', amount: 1 }] },
        'bulk_pricing_tiers',
        'The tier from 4 ends at 2, before it starts.',
      ],
      [good, 'variant_id', 'An earlier row has the same price list, variant and currency.'],
    ];
    const rows = [good, ...bad.map(([row]) => row)];
    const errors = Object.fromEntries(
      bad.map(([, field, message], at) => [`${at + 1}.${field}`, message] as const),
    );
    assert.deepEqual(refusal(await rest(store, 'PUT', `${list}/records`, rows)), { status: 422, errors });
    const written = dataOf(await rest(store, 'GET', `${list}/records`));
    assert.deepEqual(
      written.map((row) => [row['variant_id'], row['price']]),
      [[small, 1]],
    );
    assert.deepEqual(
      refusal(
        await rest(store, 'PUT', `${LISTS}/records`, [
          { ...good, price: 2, price_list_id: 99 },
          { ...good, price: 3, price_list_id: listId },
        ]),
      ),
      { status: 422, errors: { '0.price_list_id': 'There is no price list 99.' } },
    );
    assert.equal(dataOf(await rest(store, 'GET', `${list}/records`))[0]!['price'], 3);
  });

  test('a body that does not match the contract is refused as a whole', async () => {
    const { store, list, small } = await shop();
    const good = { variant_id: small, currency: 'usd', price: 1 };
    for (const body of [
      [],
      {},
      null,
      [null],
      [good, { ...good, price: -1 }],
      [good, { ...good, price: '1' }],
      [good, { ...good, price: 1e300 }],
      [good, { ...good, currency: 'dollar' }],
      [good, { ...good, currency: undefined }],
      [good, { ...good, colour: 'red' }],
      [good, { ...good, variant_id: 0 }],
      [good, { ...good, sku: '' }],
      [good, { ...good, bulk_pricing_tiers: [{ quantity_min: 0, type: 'fixed', amount: 1 }] }],
      [good, { ...good, bulk_pricing_tiers: Array.from({ length: 101 }, () => ({})) }],
      Array.from({ length: 1001 }, () => good),
    ])
      assert.equal((await rest(store, 'PUT', `${list}/records`, body)).status, 422, JSON.stringify(body));
    const many = Array.from({ length: 101 }, () => good);
    assert.equal((await rest(store, 'POST', `${list}/records`, many)).status, 422);
    const strange = { 'x-strict-mode': 'yes' };
    assert.equal((await rest(store, 'PUT', `${list}/records`, [good], strange)).status, 422);
    assert.deepEqual(dataOf(await rest(store, 'GET', `${list}/records`)), []);
    // A SKU that no column can hold names no variant, and is no fault of ours.
    const hostile = [{ sku: 'a\u0000b', currency: 'usd', price: 1 }];
    assert.equal((await rest(store, 'PUT', `${list}/records`, hostile)).status, 422);
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
    for (const cursor of ['nonsense', 'YXQ6MSx1c2Q=', 'YXQ6NDI5NDk2NzI5NixVU0Q='])
      assert.deepEqual(refusal(await rest(store, 'GET', `${list}/records?before=${cursor}`)), {
        status: 422,
        errors: { before: 'must be a cursor of an earlier answer' },
      });
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
