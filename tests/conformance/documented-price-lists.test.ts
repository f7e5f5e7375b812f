/**
 * Price lists as they are documented. Sources: `reference/price_lists.v3.yml` (named by operation) and
 * `docs/store-operations/pricing/price-lists.mdx` of the public repository bigcommerce/docs.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { rest, type RestAnswer } from '../support/clients.ts';
import { holdOpen } from '../support/held.ts';
import { dataOf, LISTS, metaOf, NOW, priceListShop, refusal, type Row } from '../support/price-list-shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

describe('price lists as documented', () => {
  let server: TestServer;
  before(async () => {
    server = await startServer();
  });
  after(() => server.close());
  const shop = () => priceListShop(server);

  test('getPriceLists, `meta`: both pagings, or the one that was asked for, never two at once', async () => {
    const { store, list, small, medium } = await shop();
    for (const name of ['B', 'C']) await rest(store, 'POST', LISTS, { name });
    await rest(store, 'PUT', `${list}/records`, [
      { variant_id: small, currency: 'usd', price: 1 },
      { variant_id: medium, currency: 'usd', price: 2 },
    ]);
    for (const traders of [1, 2]) await rest(store, 'POST', '/v2/customer_groups', { name: `G${traders}` });
    const assignments = [1, 2].map((id) => ({ price_list_id: 1, customer_group_id: id }));
    await rest(store, 'POST', `${LISTS}/assignments`, assignments);
    for (const path of [LISTS, `${list}/records`, `${LISTS}/assignments`]) {
      const kinds = async (query: string) =>
        Object.keys(metaOf(await rest(store, 'GET', `${path}?${query}`))).sort();
      assert.deepEqual(await kinds(''), ['cursor_pagination', 'pagination'], path);
      assert.deepEqual(await kinds('limit=1'), ['cursor_pagination', 'pagination'], path);
      assert.deepEqual(await kinds('page=1&limit=1'), ['pagination'], path);
      const { start_cursor: start } = metaOf(await rest(store, 'GET', path)).cursor_pagination!;
      assert.deepEqual(await kinds(`after=${start}`), ['cursor_pagination'], path);
      assert.deepEqual(await kinds(`before=${start}&limit=1`), ['cursor_pagination'], path);
      for (const [name, query] of [
        ['after', `after=${start}&page=1`],
        ['before', `before=${start}&page=1`],
        ['after', `after=${start}&before=${start}`],
      ] as const)
        assert.deepEqual(refusal(await rest(store, 'GET', `${path}?${query}`)), {
          status: 422,
          errors: { [name]: 'cannot be used with another way of paging' },
        });
    }
  });

  test('upsertPriceListRecords, 422: `batch_errors` repeats what a row named, with its field errors', async () => {
    const { store, list, listId, small, medium } = await shop();
    const answer = await rest(store, 'PUT', `${list}/records`, [
      { variant_id: small, currency: 'usd', price: 3.99 },
      { sku: 'SMB-123', currency: 'USD', price: 3.99 },
      { variant_id: medium, currency: 'usd' },
    ]);
    assert.deepEqual(
      { status: answer.status, body: answer.body },
      {
        status: 422,
        body: {
          status: 422,
          title: '2 rows were not written.',
          type: '/patron/docs',
          errors: {
            '1.sku': 'There is no variant with the SKU "SMB-123".',
            '2.price': 'A price record needs a price.',
          },
          batch_errors: [
            {
              data: { price_list_id: listId, sku: 'SMB-123', currency: 'USD' },
              field_errors: { sku: 'There is no variant with the SKU "SMB-123".' },
            },
            {
              data: { price_list_id: listId, variant_id: medium, currency: 'usd' },
              field_errors: { price: 'A price record needs a price.' },
            },
          ],
        },
      },
    );
    // "May include errors during partial update in non-strict mode": the good row is written.
    assert.equal(dataOf(await rest(store, 'GET', `${list}/records`)).length, 1);
  });

  test('X-Strict-Mode (bigcommerce/api-specs, pull request 1532): a wrong row stops the batch', async () => {
    const { store, list, listId, small } = await shop();
    const rows = [
      { price_list_id: listId, variant_id: small, currency: 'usd', price: 1 },
      { price_list_id: listId, variant_id: 9999, currency: 'usd', price: 1 },
    ];
    const ofOne = rows.map(({ price_list_id: _, ...row }) => row);
    const strict = { 'x-strict-mode': '1' };
    for (const [method, path, body] of [
      ['PUT', `${list}/records`, ofOne],
      ['POST', `${list}/records`, ofOne],
      ['PUT', `${LISTS}/records`, rows],
      ['POST', `${LISTS}/records`, rows],
    ] as const) {
      assert.deepEqual(refusal(await rest(store, method, path, body, strict)), {
        status: 422,
        errors: { '1.variant_id': 'There is no variant 9999.' },
      });
      assert.deepEqual(dataOf(await rest(store, 'GET', `${list}/records`)), [], `${method} ${path}`);
    }
    const lax = { 'x-strict-mode': '0' };
    assert.equal((await rest(store, 'POST', `${list}/records`, ofOne, lax)).status, 422);
    assert.equal(dataOf(await rest(store, 'GET', `${list}/records`)).length, 1);
  });

  test('createPriceListsRecords: "Will error out if any record in the batch already exists"', async () => {
    const { store, list, listId, small, medium } = await shop();
    const row = { price_list_id: listId, variant_id: small, currency: 'usd', price: 1 };
    assert.equal((await rest(store, 'POST', `${LISTS}/records`, [row])).status, 200);
    const again = [
      { ...row, price: 2 },
      { ...row, variant_id: medium },
    ];
    assert.deepEqual(refusal(await rest(store, 'POST', `${LISTS}/records`, again)), {
      status: 422,
      errors: { '0.variant_id': 'The price list has a record of this variant and currency already.' },
    });
    assert.deepEqual(
      dataOf(await rest(store, 'GET', `${list}/records`)).map((each) => each['price']),
      [1, 1],
    );
  });

  test('getPriceListRecords, `include`: "Other values will be ignored"', async () => {
    const { store, list, small } = await shop();
    await rest(store, 'PUT', `${list}/records/${small}/usd`, { price: 1 });
    const names = async (include: string) =>
      Object.keys(dataOf(await rest(store, 'GET', `${list}/records?include=${include}`))[0]!);
    const plain = Object.keys(dataOf(await rest(store, 'GET', `${list}/records`))[0]!);
    assert.deepEqual(await names('colour'), plain);
    assert.deepEqual(new Set(await names('colour,sku')), new Set([...plain, 'sku']));
    assert.deepEqual(
      new Set(await names('sku,bulk_pricing_tiers')),
      new Set([...plain, 'sku', 'bulk_pricing_tiers']),
    );
  });

  test('getPriceListRecords, `quantity_max`: null is no maximum', async () => {
    const { store, list, small } = await shop();
    const tier = { type: 'percent', amount: 1 };
    const set = dataOf<Row>(
      await rest(store, 'PUT', `${list}/records/${small}/usd`, {
        price: 12.99,
        bulk_pricing_tiers: [
          { ...tier, quantity_min: 5, quantity_max: 10 },
          { ...tier, quantity_min: 11, quantity_max: 0 },
        ],
      }),
    );
    const tiers = [
      { ...tier, quantity_min: 5, quantity_max: 10 },
      { ...tier, quantity_min: 11, quantity_max: null },
    ];
    assert.deepEqual(set['bulk_pricing_tiers'], tiers);
    const again = { price: 12.99, bulk_pricing_tiers: tiers };
    assert.deepEqual(
      dataOf<Row>(await rest(store, 'PUT', `${list}/records/${small}/usd`, again))['bulk_pricing_tiers'],
      tiers,
    );
  });

  test('setPriceListRecord: what is empty is not set; `calculated_price` is the sale price if there is one', async () => {
    const { store, list, listId, small, shirt } = await shop();
    const path = `${list}/records/${small}/USD`;
    const set = { price: 12.99, sale_price: 10.99, retail_price: 15.99, map_price: 17.99 };
    await rest(store, 'PUT', path, set);
    const record = {
      price_list_id: listId,
      variant_id: small,
      product_id: shirt,
      currency: 'usd',
      ...set,
      calculated_price: 10.99,
      date_created: NOW,
      date_modified: NOW,
    };
    assert.deepEqual(dataOf(await rest(store, 'GET', path)), record);
    const empty = { sale_price: null, retail_price: null, map_price: null };
    await rest(store, 'PUT', path, empty);
    assert.deepEqual(dataOf(await rest(store, 'GET', path)), {
      ...record,
      ...empty,
      calculated_price: 12.99,
    });
  });

  test('docs/store-operations/currencies/guide.mdx, "Price records": several currencies in one request', async () => {
    const { store, list, small, medium } = await shop();
    const currency = (currency_code: string, more: object = {}) => ({
      country_iso2: 'DE',
      currency_code,
      currency_exchange_rate: '0.9000000000',
      token: '€',
      token_location: 'left',
      decimal_places: 2,
      decimal_token: '.',
      enabled: true,
      name: currency_code,
      thousands_token: ',',
      ...more,
    });
    for (const body of [currency('EUR'), currency('CHF', { enabled: false })])
      assert.equal((await rest(store, 'POST', '/v2/currencies', body)).status, 200);
    const rows = [
      { variant_id: small, currency: 'usd', price: 10 },
      { variant_id: small, currency: 'eur', price: 9.5 },
      { variant_id: medium, currency: 'EUR', price: 11 },
      { variant_id: medium, currency: 'chf', price: 12 },
      { variant_id: medium, currency: 'jpy', price: 13 },
    ];
    assert.deepEqual(refusal(await rest(store, 'PUT', `${list}/records`, rows)), {
      status: 422,
      errors: {
        '3.currency': 'The store has no currency CHF, or has switched it off.',
        '4.currency': 'The store has no currency JPY, or has switched it off.',
      },
    });
    const records = async (query: string) =>
      dataOf(await rest(store, 'GET', `${list}/records${query}`)).map((row) => [
        row['variant_id'],
        row['currency'],
        row['price'],
      ]);
    assert.deepEqual(await records(''), [
      [small, 'eur', 9.5],
      [small, 'usd', 10],
      [medium, 'eur', 11],
    ]);
    assert.deepEqual(await records('?currency=EUR'), [
      [small, 'eur', 9.5],
      [medium, 'eur', 11],
    ]);
    // getPriceListRecordsByVariantId: "Will also contain currency records."
    assert.deepEqual(await records(`/${small}`), [
      [small, 'eur', 9.5],
      [small, 'usd', 10],
    ]);
    assert.equal((await rest(store, 'DELETE', `${list}/records?currency=eur&sku:in=SHIRT-S`)).status, 204);
    assert.deepEqual(await records(''), [
      [small, 'usd', 10],
      [medium, 'eur', 11],
    ]);
    const euro = await rest(store, 'PUT', `${list}/records/${small}/eur`, { price: 1 });
    assert.equal(dataOf<Row>(euro)['currency'], 'eur');
    assert.equal((await rest(store, 'PUT', `${list}/records/${small}/chf`, { price: 1 })).status, 422);
    // A page that ends between two currencies of one variant goes on with the second.
    const first = await rest(store, 'GET', `${list}/records?limit=1`);
    const next = metaOf(first).cursor_pagination!.links['next']!;
    assert.deepEqual((await records(next))[0], [small, 'usd', 10]);
  });

  describe('"Running more than the allowed concurrent requests in parallel on the same store will cause a 429"', () => {
    const tooMany = ({ status, headers, body }: RestAnswer) => {
      const { title, errors } = body as { title: string; errors: object };
      assert.deepEqual([status, headers.get('x-retry-after'), errors], [429, '1', {}]);
      assert.match(title, /at once/);
    };

    test('upsertPriceListsRecords: the second', async () => {
      const { store, list, listId, small } = await shop();
      const row = { price_list_id: listId, variant_id: small, currency: 'usd', price: 1 };
      const first = await holdOpen(store, 'PUT', `${LISTS}/records`, [row]);
      tooMany(await rest(store, 'PUT', `${LISTS}/records`, [{ ...row, price: 2 }]));
      assert.deepEqual(dataOf(await rest(store, 'GET', `${list}/records`)), []);
      // To one list, and in other stores, the others go on.
      const own = { variant_id: small, currency: 'usd', price: 3 };
      assert.equal((await rest(store, 'PUT', `${list}/records`, [own])).status, 200);
      const other = await shop();
      const there = { ...row, price_list_id: other.listId, variant_id: other.small };
      assert.equal((await rest(other.store, 'PUT', `${LISTS}/records`, [there])).status, 200);
      assert.equal(await first.finish(), 200);
      assert.equal(dataOf(await rest(store, 'GET', `${list}/records`))[0]!['price'], 1);
      assert.equal((await rest(store, 'PUT', `${LISTS}/records`, [{ ...row, price: 2 }])).status, 200);
    });

    test('upsertPriceListRecords: the third; one that is given up makes room', async () => {
      const { store, list, small } = await shop();
      const body = [{ variant_id: small, currency: 'usd', price: 1 }];
      const path = `${list}/records`;
      const first = await holdOpen(store, 'PUT', path, body);
      const second = await holdOpen(store, 'PUT', path, body);
      tooMany(await rest(store, 'PUT', path, body));
      await first.abort();
      const again = async (): Promise<RestAnswer> => {
        const answer = await rest(store, 'PUT', path, body);
        return answer.status === 429 ? again() : answer;
      };
      assert.equal((await again()).status, 200);
      assert.equal(await second.finish(), 200);
    });

    test('deletePriceList: the second', async () => {
      const { store, list } = await shop();
      const first = await holdOpen(store, 'DELETE', list, {});
      tooMany(await rest(store, 'DELETE', list));
      assert.equal((await rest(store, 'GET', list)).status, 200);
      assert.equal(await first.finish(), 204);
      assert.equal((await rest(store, 'GET', list)).status, 404);
    });
  });
});
