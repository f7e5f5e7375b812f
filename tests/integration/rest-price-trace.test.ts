import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createAccount } from '../../src/domains/accounts/index.ts';
import { findStoreByHash, systemContext } from '../../src/domains/stores/index.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { rest, type RestAnswer } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';

interface Step {
  rule: string;
  source: Record<string, unknown>;
  before: string | null;
  after: string | null;
  currency: string;
  applied: boolean;
  note: string;
}
interface Traced extends Record<string, unknown> {
  unit_price: { as_entered: number };
  calculated_price: { as_entered: number };
  trace: Step[];
  text: string;
}

const TRACE = '/v3/patron/price-trace';

describe('price trace (src/surfaces/rest/contract/price-trace.yaml)', () => {
  let server: TestServer;
  let store: StoreAccess;
  before(async () => {
    server = await startServer();
    store = await server.store({
      seed: {
        name: 'Test',
        categories: [{ name: 'Clothes' }],
        customer_groups: [
          {
            name: 'Club',
            discount_rules: [
              { method: 'percent', amount: '50' },
              { category: 'Clothes', method: 'percent', amount: '15' },
            ],
          },
          { name: 'Trade' },
        ],
        products: [
          {
            name: 'Shirt',
            sku: 'SHIRT',
            price: '20.00',
            sale_price: '18.00',
            categories: ['Clothes'],
            bulk_pricing: [
              { min: 5, max: 9, method: 'percent', amount: '10' },
              { min: 10, method: 'fixed', amount: '12' },
            ],
            variants: [
              { sku: 'SHIRT-S', options: { Size: 'S' } },
              { sku: 'SHIRT-M', options: { Size: 'M' }, price: '24.99' },
            ],
          },
        ],
        price_lists: [
          {
            name: 'Trade prices',
            customer_group: 'Trade',
            records: [{ sku: 'SHIRT-S', price: '15.00', sale_price: '14.00' }],
          },
        ],
        customers: [{ email: 'club@example.com', first_name: 'C', last_name: 'L', customer_group: 'Club' }],
      },
    });
  });
  after(() => server.close());

  const shirt = () => store.products.find(({ sku }) => sku === 'SHIRT')!;
  const ask = (body: object, access: StoreAccess = store): Promise<RestAnswer> =>
    rest(access, 'POST', TRACE, body);
  const traced = async (body: object): Promise<Traced> => {
    const { status, body: answer } = await ask(body);
    assert.equal(status, 200, JSON.stringify(answer));
    return (answer as { data: Traced }).data;
  };
  const refusal = ({ status, body }: RestAnswer) => ({ status, errors: (body as { errors: object }).errors });

  test('each step with the row it comes from, what did not apply and why, and the same as text', async () => {
    const { id, variant_ids } = shirt();
    const customer = store.customers.find(({ email }) => email === 'club@example.com')!;
    const { trace, text, ...quote } = await traced({
      product_id: id,
      variant_id: variant_ids[1],
      customer_id: customer.id,
      quantity: 7,
    });
    // 24.99 * 0.85 = 21.2415; * 0.9 = 19.11735
    assert.equal(quote.calculated_price.as_entered, 21.24);
    assert.equal(quote.unit_price.as_entered, 19.12);
    assert.deepEqual(
      [quote['quantity'], quote['channel_id'], quote['customer_group_id'], quote['currency_code']],
      [7, 1, customer.customer_group_id, 'USD'],
    );
    assert.deepEqual([quote['price_list_id'], quote['modifiers']], [null, []]);
    assert.deepEqual(
      trace
        .filter(({ rule }) => rule !== 'tax')
        .map(({ rule, source, before, after, applied, note }) => [
          rule,
          source,
          before,
          after,
          applied,
          note,
        ]),
      [
        ['product_price', { kind: 'product', product_id: id }, null, '20.00', true, ''],
        ['product_sale_price', { kind: 'product', product_id: id }, '20.00', '18.00', true, ''],
        ['variant_price', { kind: 'variant', variant_id: variant_ids[1] }, '18.00', '24.99', true, ''],
        [
          'group_discount',
          {
            kind: 'discount_rule',
            group_id: customer.customer_group_id,
            rule_id: 1,
            covers: 'all',
            target_id: null,
          },
          '24.99',
          '24.99',
          false,
          '50 % off: less specific than the rule that applied',
        ],
        [
          'group_discount',
          {
            kind: 'discount_rule',
            group_id: customer.customer_group_id,
            rule_id: 2,
            covers: 'category',
            target_id: 1,
          },
          '24.99',
          '21.2415',
          true,
          '15 % off',
        ],
        [
          'product_bulk',
          { kind: 'bulk_tier', min: 5, max: 9 },
          '21.2415',
          '19.11735',
          true,
          '10 % off for a quantity of 7',
        ],
        [
          'product_bulk',
          { kind: 'bulk_tier', min: 10, max: null },
          '19.11735',
          '19.11735',
          false,
          '12.00 USD instead: a quantity of 7 does not reach it',
        ],
        ['rounding', { kind: 'currency', code: 'USD' }, '19.11735', '19.12', true, 'to 2 decimals'],
      ],
    );
    for (const line of [
      `7 x Shirt (product ${id}, variant ${variant_ids[1]}, SKU SHIRT-M)`,
      `for customer ${customer.id} of group ${customer.customer_group_id} (Club), on channel 1, in USD`,
      'one costs',
      'shown, without the bulk price',
    ])
      assert.ok(text.includes(line), `${line} in\n${text}`);
    assert.ok(
      text.split('\n').every((line) => line.length <= 96),
      text,
    );
    assert.ok(text.endsWith('\n'));
  });

  test('a price list that has no record is named', async () => {
    const { id, variant_ids } = shirt();
    const groups = (await rest(store, 'GET', '/v2/customer_groups')).body as { id: number; name: string }[];
    const trade = groups.find(({ name }) => name === 'Trade')!.id;
    const list = ((await rest(store, 'GET', '/v3/pricelists')).body as { data: { id: number }[] }).data[0]!
      .id;
    const { trace } = await traced({ product_id: id, variant_id: variant_ids[1], customer_group_id: trade });
    assert.deepEqual(
      trace.find(({ rule }) => rule === 'price_list'),
      {
        rule: 'price_list',
        source: { kind: 'price_list', price_list_id: list },
        before: '24.99',
        after: '24.99',
        currency: 'USD',
        applied: false,
        note: `it has no record of variant ${variant_ids[1]} in USD`,
      },
    );
    const listed = await traced({ product_id: id, variant_id: variant_ids[0], customer_group_id: trade });
    assert.deepEqual([listed['price_list_id'], listed.unit_price.as_entered], [list, 14]);
  });

  test('the quote is that of the pricing endpoint', async () => {
    const { id, variant_ids } = shirt();
    for (const item of [{ product_id: id }, { product_id: id, variant_id: variant_ids[0] }]) {
      const who = { customer_id: store.customers[0]!.id, channel_id: 1, currency_code: 'USD' };
      const answer = await rest(store, 'POST', '/v3/pricing/products?include=patron_trace', {
        ...who,
        items: [item],
      });
      const { patron_trace, ...quoted } = (answer.body as { data: [Record<string, unknown>] }).data[0];
      const explained = await traced({ ...item, ...who });
      for (const [key, value] of Object.entries(quoted)) assert.deepEqual(explained[key], value, key);
      assert.deepEqual(explained.trace, patron_trace);
    }
  });

  test('only the present moment can be told', async () => {
    const { id } = shirt();
    const now = server.clock.now();
    const at = (ms: number) => ({ product_id: id, at: new Date(now + ms).toISOString() });
    assert.equal((await ask(at(0))).status, 200);
    assert.equal((await ask(at(-59_000))).status, 200);
    for (const moment of [at(-3_600_000), at(3_600_000)])
      assert.deepEqual(refusal(await ask(moment)), {
        status: 422,
        errors: {
          at: 'Prices have no dates, so only what holds now can be told: leave `at` out, or send the present moment.',
        },
      });
    for (const bad of ['yesterday', '2026-13-45T00:00:00Z', 5, null])
      assert.equal((await ask({ product_id: id, at: bad })).status, 422, String(bad));
  });

  test('what is not there is refused, and nothing else is accepted', async () => {
    const { id } = shirt();
    const wrong = async (body: object) => refusal(await ask(body));
    assert.deepEqual(await wrong({ product_id: 9999 }), {
      status: 422,
      errors: { product_id: 'There is no product 9999.' },
    });
    assert.deepEqual(await wrong({ product_id: id, currency_code: 'EUR' }), {
      status: 422,
      errors: { currency_code: 'Prices in EUR are not supported: this channel shows them in USD only.' },
    });
    assert.deepEqual(await wrong({ product_id: id, customer_id: 99 }), {
      status: 422,
      errors: { customer_id: 'There is no customer 99.' },
    });
    for (const body of [
      {},
      { product_id: '1' },
      { product_id: id, quantity: 0 },
      { product_id: id, shopper: 1 },
      [],
    ])
      assert.equal((await ask(body)).status, 422, JSON.stringify(body));
  });

  test("needs the scope to read products; another store's product is unknown", async () => {
    const { id } = shirt();
    const found = await findStoreByHash(server.app.services, store.store_hash);
    const ctx = systemContext(server.app.services, found!);
    const account = async (scope: string) => ({
      ...store,
      access_token: (await createAccount(ctx, { name: scope, scopes: [scope] })).accessToken,
    });
    assert.equal((await ask({ product_id: id }, await account('store_v2_customers'))).status, 403);
    assert.equal((await ask({ product_id: id }, await account('store_v2_products_read_only'))).status, 200);
    const other = await server.store({ seed: 'empty' });
    assert.equal((await ask({ product_id: id }, other)).status, 422);
  });
});
