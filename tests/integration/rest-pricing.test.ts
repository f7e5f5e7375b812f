import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createAccount } from '../../src/domains/accounts/index.ts';
import { findStoreByHash, systemContext } from '../../src/domains/stores/index.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { rest, type RestAnswer } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';

interface Price {
  as_entered: number;
  entered_inclusive: boolean;
  tax_exclusive: number;
  tax_inclusive: number;
}
interface Quote {
  product_id: number;
  variant_id: number | null;
  options: unknown;
  reference_request: unknown;
  calculated_price: Price;
  patron_trace?: {
    rule: string;
    before: string | null;
    after: string | null;
    applied: boolean;
    source: object;
  }[];
}

const price = (value: number): Price => ({
  as_entered: value,
  entered_inclusive: false,
  tax_exclusive: value,
  tax_inclusive: value,
});

const quotesOf = ({ status, body }: RestAnswer): Quote[] => {
  assert.equal(status, 200, JSON.stringify(body));
  return (body as { data: Quote[] }).data;
};
const refusal = ({ status, body }: RestAnswer) => ({ status, errors: (body as { errors: object }).errors });

const PRICES = '/v3/pricing/products';

describe('REST prices (wire facts 5; reference/pricing.sf.yml)', () => {
  let server: TestServer;
  before(async () => {
    server = await startServer();
  });
  after(() => server.close());

  const shop = async () => {
    const store = await server.store({
      seed: {
        name: 'Test',
        categories: [{ name: 'Clothes' }, { name: 'Caps', parent: 'Clothes' }],
        customer_groups: [
          {
            name: 'Club',
            discount_rules: [
              { method: 'percent', amount: '10' },
              { category: 'Clothes', method: 'price', amount: '2.50' },
              { product: 'BAG', method: 'fixed', amount: '33' },
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
            retail_price: '25.00',
            bulk_pricing: [
              { min: 5, max: 9, method: 'percent', amount: '10' },
              { min: 10, method: 'price', amount: '2.5' },
            ],
            variants: [
              { sku: 'SHIRT-S', options: { Size: 'S' } },
              { sku: 'SHIRT-M', options: { Size: 'M' }, price: '24.00' },
            ],
          },
          { name: 'Cap', sku: 'CAP', price: '9.99', categories: ['Caps'] },
          { name: 'Bag', sku: 'BAG', price: '40.00' },
        ],
        price_lists: [
          {
            name: 'Trade prices',
            customer_group: 'Trade',
            records: [
              { sku: 'SHIRT-S', price: '15.00', sale_price: '14.00' },
              { sku: 'CAP', price: '7.00' },
            ],
          },
        ],
        customers: [
          { email: 'club@example.com', first_name: 'C', last_name: 'L', customer_group: 'Club' },
          { email: 'nobody@example.com', first_name: 'N', last_name: 'O' },
        ],
      },
    });
    const product = (sku: string) => store.products.find((each) => each.sku === sku)!;
    const groups = (await rest(store, 'GET', '/v2/customer_groups')).body as { id: number; name: string }[];
    const group = (name: string) => groups.find((each) => each.name === name)!.id;
    const customers = (
      (await rest(store, 'GET', '/v3/customers')).body as { data: { id: number; email: string }[] }
    ).data;
    return {
      store,
      shirt: product('SHIRT').id,
      small: product('SHIRT').variant_ids[0]!,
      medium: product('SHIRT').variant_ids[1]!,
      cap: product('CAP').id,
      bag: product('BAG').id,
      club: group('Club'),
      trade: group('Trade'),
      clubCustomer: customers.find(({ email }) => email === 'club@example.com')!.id,
      nobody: customers.find(({ email }) => email === 'nobody@example.com')!.id,
    };
  };

  const ask = (store: StoreAccess, body: object, query = '') =>
    rest(store, 'POST', `${PRICES}${query}`, { channel_id: 1, currency_code: 'USD', ...body });
  const prices = async (store: StoreAccess, body: object) =>
    quotesOf(await ask(store, body)).map((quote) => quote.calculated_price.as_entered);

  test('every documented field, for a product with variants, a sale, a retail price and bulk tiers', async () => {
    const { store, shirt } = await shop();
    const answer = await ask(store, { country_code: 'US', items: [{ product_id: shirt }] });
    assert.deepEqual(answer.body, {
      data: [
        {
          product_id: shirt,
          variant_id: null,
          options: [],
          reference_request: { product_id: shirt },
          retail_price: price(25),
          sale_price: price(18),
          minimum_advertised_price: null,
          saved: price(7),
          price: price(20),
          calculated_price: price(18),
          price_range: { minimum: price(18), maximum: price(24) },
          retail_price_range: { minimum: price(25), maximum: price(25) },
          bulk_pricing: [
            {
              minimum: 5,
              maximum: 9,
              discount_amount: 10,
              discount_type: 'percent',
              tax_discount_amount: [price(10)],
            },
            {
              minimum: 10,
              maximum: 0,
              discount_amount: 2.5,
              discount_type: 'price',
              tax_discount_amount: [price(2.5)],
            },
          ],
        },
      ],
      meta: {},
    });
  });

  test('a guest, a group and a customer each have their price', async () => {
    const { store, shirt, small, medium, cap, bag, club, trade, clubCustomer, nobody } = await shop();
    const items = [
      { product_id: shirt, variant_id: small },
      { product_id: shirt, variant_id: medium },
      { product_id: cap },
      { product_id: bag },
    ];
    const guest = [18, 24, 9.99, 40];
    const clubbed = [16.2, 21.6, 7.49, 33];
    const traded = [14, 24, 7, 40];
    assert.deepEqual(await prices(store, { items }), guest);
    assert.deepEqual(await prices(store, { items, customer_group_id: 0 }), guest);
    assert.deepEqual(await prices(store, { items, customer_id: nobody }), guest);
    assert.deepEqual(await prices(store, { items, customer_group_id: club }), clubbed);
    assert.deepEqual(await prices(store, { items, customer_id: clubCustomer }), clubbed);
    assert.deepEqual(await prices(store, { items, customer_group_id: trade }), traded);
    assert.deepEqual(
      await prices(store, { items, customer_id: clubCustomer, customer_group_id: trade }),
      traded,
    );
    await rest(store, 'PUT', `/v2/customer_groups/${club}`, { is_group_for_guests: true });
    assert.deepEqual(await prices(store, { items }), clubbed);
    assert.deepEqual(await prices(store, { items, customer_id: nobody }), guest);
  });

  test('price lists: group on channel, then group, then channel', async () => {
    const { store, cap, trade } = await shop();
    const items = [{ product_id: cap }];
    const capVariant = store.products.find(({ sku }) => sku === 'CAP')!.variant_ids[0]!;
    const assign = async (name: string, amount: number, target: object): Promise<number> => {
      const made = await rest(store, 'POST', '/v3/pricelists', { name });
      const { id } = (made.body as { data: { id: number } }).data;
      await rest(store, 'PUT', `/v3/pricelists/${id}/records/${capVariant}/usd`, { price: amount });
      const assigned = await rest(store, 'POST', '/v3/pricelists/assignments', [
        { price_list_id: id, ...target },
      ]);
      assert.equal(assigned.status, 200);
      return id;
    };
    await assign('Channel', 8, { channel_id: 1 });
    assert.deepEqual(await prices(store, { items }), [8]);
    assert.deepEqual(await prices(store, { items, customer_group_id: trade }), [7]);
    const both = await assign('Both', 6, { channel_id: 1, customer_group_id: trade });
    assert.deepEqual(await prices(store, { items, customer_group_id: trade }), [6]);
    await rest(store, 'PUT', `/v3/pricelists/${both}`, { active: false });
    assert.deepEqual(await prices(store, { items, customer_group_id: trade }), [7]);
    await rest(store, 'PUT', `/v3/pricelists/${both}`, { active: true });
    await rest(store, 'DELETE', `/v3/pricelists/${both}/records`);
    assert.deepEqual(await prices(store, { items, customer_group_id: trade }), [9.99]);
    await rest(store, 'DELETE', `/v3/pricelists/${both}`);
    assert.deepEqual(await prices(store, { items, customer_group_id: trade }), [7]);
  });

  test('options name the variant; items are answered in their order with what was asked', async () => {
    const { store, shirt, medium, cap } = await shop();
    const options = await rest(store, 'GET', `/v3/catalog/products/${shirt}/options`);
    const [size] = (
      options.body as { data: { id: number; option_values: { id: number; label: string }[] }[] }
    ).data;
    const value = size!.option_values.find(({ label }) => label === 'M')!;
    const option = { option_id: size!.id, value_id: value.id };
    const items = [{ product_id: cap }, { product_id: shirt, options: [option] }];
    const quotes = quotesOf(await ask(store, { items }));
    assert.deepEqual(
      quotes.map(({ product_id, variant_id }) => [product_id, variant_id]),
      [
        [cap, store.products.find(({ sku }) => sku === 'CAP')!.variant_ids[0]],
        [shirt, medium],
      ],
    );
    assert.deepEqual(quotes[1]!.options, [option]);
    assert.deepEqual(quotes[1]!.reference_request, items[1]);
    assert.deepEqual(
      refusal(
        await ask(store, {
          items: [{ product_id: cap }, { product_id: shirt, options: [{ ...option, value_id: 9999 }] }],
        }),
      ),
      {
        status: 422,
        errors: {
          'items.1.options': `The product has no option ${option.option_id} with a value 9999.`,
        },
      },
    );
  });

  test('a trace when asked for: each step in order, with its numbers', async () => {
    const { store, shirt, small, medium, club, trade } = await shop();
    const traced = async (body: object) =>
      quotesOf(await ask(store, body, '?include=patron_trace'))[0]!.patron_trace!;
    const steps = (trace: NonNullable<Quote['patron_trace']>) =>
      trace.map(({ rule, before, after, applied }) => [rule, before, after, applied]);
    const item = { product_id: shirt, variant_id: medium };
    const discounted = await traced({ items: [item], customer_group_id: club });
    assert.deepEqual(steps(discounted), [
      ['product_price', null, '20.00', true],
      ['product_sale_price', '20.00', '18.00', true],
      ['variant_price', '18.00', '24.00', true],
      ['group_discount', '24.00', '21.60', true],
      ['product_bulk', '21.60', '21.60', false],
      ['product_bulk', '21.60', '21.60', false],
      ['tax', '21.60', '21.60', false],
    ]);
    assert.deepEqual(discounted[3]!.source, {
      kind: 'discount_rule',
      group_id: club,
      rule_id: 1,
      covers: 'all',
      target_id: null,
    });
    const listed = await traced({
      items: [{ product_id: shirt, variant_id: small }],
      customer_group_id: trade,
    });
    assert.deepEqual(steps(listed).slice(2, 4), [
      ['price_list_price', '18.00', '15.00', true],
      ['price_list_sale_price', '15.00', '14.00', true],
    ]);
    assert.equal('patron_trace' in quotesOf(await ask(store, { items: [item] }))[0]!, false);
  });

  test('what cannot be priced is named by its place', async () => {
    const { store, shirt, small, cap } = await shop();
    const good = { product_id: shirt };
    const wrong = async (body: object) => refusal(await ask(store, body));
    assert.deepEqual(await wrong({ items: [good, { product_id: 9999 }] }), {
      status: 422,
      errors: { 'items.1.product_id': 'There is no product 9999.' },
    });
    assert.deepEqual(await wrong({ items: [good, { product_id: cap, variant_id: small }] }), {
      status: 422,
      errors: { 'items.1.variant_id': `Product ${cap} has no variant ${small}.` },
    });
    assert.deepEqual(await wrong({ items: [good], channel_id: 99 }), {
      status: 422,
      errors: { channel_id: 'There is no channel 99.' },
    });
    assert.deepEqual(await wrong({ items: [good], customer_group_id: 99 }), {
      status: 422,
      errors: { customer_group_id: 'There is no customer group 99.' },
    });
    assert.deepEqual(await wrong({ items: [good], customer_id: 99, customer_group_id: 0 }), {
      status: 422,
      errors: { customer_id: 'There is no customer 99.' },
    });
    assert.deepEqual(await wrong({ items: [good], currency_code: 'EUR' }), {
      status: 422,
      errors: { currency_code: 'Prices in EUR are not supported: this channel shows them in USD only.' },
    });
  });

  test('tax: entered without and with it, by country_code, by address and for the exempt', async () => {
    const { store, bag, nobody } = await shop();
    const send = async (method: string, path: string, body: object) => {
      const answer = await rest(store, method, path, body);
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      return answer.body as { data: { id: number }[] };
    };
    const { data: zones } = await send('POST', '/v3/tax/zones', [
      {
        name: 'Germany',
        enabled: true,
        price_display_settings: {
          show_inclusive: true,
          show_both_on_detail_view: false,
          show_both_on_list_view: false,
        },
        shopper_target_settings: {
          locations: [{ country_code: 'DE', subdivision_codes: [], postal_codes: [] }],
          customer_groups: [],
        },
      },
    ]);
    const rate = (tax_zone_id: number, percent: number) => ({
      name: `Tax of zone ${tax_zone_id}`,
      tax_zone_id,
      enabled: true,
      priority: 1,
      class_rates: [{ tax_class_id: 0, rate: percent }],
    });
    await send('POST', '/v3/tax/rates', [rate(1, 10), rate(zones[0]!.id, 20)]);
    const taxed = async (who: object) => {
      const [quote] = quotesOf(await ask(store, { items: [{ product_id: bag }], ...who }));
      return quote!.calculated_price;
    };
    const entered = (inclusive: boolean, exclusive: number, withTax: number): Price => ({
      as_entered: 40,
      entered_inclusive: inclusive,
      tax_exclusive: exclusive,
      tax_inclusive: withTax,
    });
    assert.deepEqual(await taxed({}), entered(false, 40, 44));
    assert.deepEqual(await taxed({ country_code: 'DE' }), entered(false, 40, 48));
    assert.deepEqual(await taxed({ country_code: 'fr' }), entered(false, 40, 44));
    assert.deepEqual(await taxed({ customer_id: nobody }), entered(false, 40, 44));
    const { data: addresses } = await send('POST', '/v3/customers/addresses', [
      {
        customer_id: nobody,
        first_name: 'N',
        last_name: 'O',
        address1: '1 Platz',
        city: 'Berlin',
        state_or_province: 'Berlin',
        postal_code: '10115',
        country_code: 'DE',
      },
    ]);
    assert.deepEqual(await taxed({ customer_id: nobody }), entered(false, 40, 48));
    assert.deepEqual(await taxed({ customer_id: nobody, country_code: 'US' }), entered(false, 40, 44));
    await send('PUT', '/v3/customers/addresses', [{ id: addresses[0]!.id, country_code: 'US' }]);
    assert.deepEqual(await taxed({ customer_id: nobody }), entered(false, 40, 44), 'moved away');
    await send('PUT', '/v3/customers', [{ id: nobody, tax_exempt_category: 'G' }]);
    assert.deepEqual(await taxed({ customer_id: nobody }), entered(false, 40, 40));
    await send('PUT', '/v3/tax/settings', { tax_entered_with_prices: true });
    assert.deepEqual(await taxed({}), entered(true, 36.36, 40));
    assert.deepEqual(await taxed({ country_code: 'DE' }), entered(true, 36.36, 43.64), '40 / 1.1 * 1.2');
    assert.deepEqual(await taxed({ customer_id: nobody }), entered(true, 36.36, 36.36));
    await send('PUT', '/v3/tax/settings', { should_subtract_store_tax: false });
    assert.deepEqual(await taxed({ country_code: 'DE' }), entered(true, 33.33, 40));
  });

  test('choices that are made twice, or of another product, are refused by their place', async () => {
    const { store, shirt, cap } = await shop();
    const options = (await rest(store, 'GET', `/v3/catalog/products/${shirt}/options`)).body as unknown as {
      data: { id: number; option_values: { id: number }[] }[];
    };
    const [size] = options.data;
    const option = { option_id: size!.id, value_id: size!.option_values[0]!.id };
    const wrong = async (item: object) => refusal(await ask(store, { items: [{ product_id: cap }, item] }));
    assert.deepEqual(await wrong({ product_id: shirt, options: [option, option] }), {
      status: 422,
      errors: { 'items.1.options': `Option ${option.option_id} is chosen twice.` },
    });
    assert.deepEqual(await wrong({ product_id: cap, options: [option] }), {
      status: 422,
      errors: {
        'items.1.options': `The product has no option ${option.option_id} with a value ${option.value_id}.`,
      },
    });
  });

  test('bad input is 422, also 10,000 items', async () => {
    const { store, shirt } = await shop();
    const items = [{ product_id: shirt }];
    for (const body of [
      {},
      { items: [] },
      { items: [{}] },
      { items: [{ product_id: '1' }] },
      { items: [{ product_id: 1.5 }] },
      { items: [{ product_id: shirt, quantity: 2 }] },
      { items, channel_id: 'one' },
      { items, currency_code: 'DOLLAR' },
      { items, shopper: 1 },
      { items: Array.from({ length: 10_000 }, () => items[0]) },
    ])
      assert.equal((await ask(store, body)).status, 422, JSON.stringify(body).slice(0, 100));
    assert.equal((await ask(store, { items }, '?include=everything')).status, 422);
    assert.equal((await rest(store, 'GET', PRICES)).status, 405);
  });

  test("attack 47: another store's products, groups and customers are unknown", async () => {
    const { shirt, club } = await shop();
    const other = await server.store({ seed: 'empty' });
    assert.deepEqual(refusal(await ask(other, { items: [{ product_id: shirt }] })), {
      status: 422,
      errors: { 'items.0.product_id': `There is no product ${shirt}.` },
    });
    assert.deepEqual(refusal(await ask(other, { items: [{ product_id: shirt }], customer_group_id: club })), {
      status: 422,
      errors: { customer_group_id: `There is no customer group ${club}.` },
    });
  });

  test('attack 39: needs the scope to read products', async () => {
    const { store, shirt } = await shop();
    const found = await findStoreByHash(server.app.services, store.store_hash);
    const ctx = systemContext(server.app.services, found!);
    const account = async (scope: string) => ({
      ...store,
      access_token: (await createAccount(ctx, { name: 'Limited', scopes: [scope] })).accessToken,
    });
    const items = [{ product_id: shirt }];
    assert.equal((await ask(await account('store_v2_customers'), { items })).status, 403);
    assert.equal((await ask(await account('store_v2_products_read_only'), { items })).status, 200);
    assert.equal((await ask(await account('store_v2_products'), { items })).status, 200);
  });
});
