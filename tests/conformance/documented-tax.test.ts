import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { accountWith } from '../support/accounts.ts';
import { bodyOf } from '../support/answers.ts';
import { rest } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';

const price = (asEntered: number, taxExclusive: number, taxInclusive: number, enteredInclusive: boolean) => ({
  as_entered: asEntered,
  entered_inclusive: enteredInclusive,
  tax_exclusive: taxExclusive,
  tax_inclusive: taxInclusive,
});

describe('documented tax', () => {
  let server: TestServer;
  let store: StoreAccess;
  before(async () => {
    server = await startServer();
    server.clock.set(Date.UTC(2026, 0, 15, 12));
    store = await server.store({
      seed: {
        name: 'Tax',
        customer_groups: [{ name: 'One' }, { name: 'Two' }],
        products: [{ name: 'Cap', sku: 'CAP', price: '110.00' }],
      },
    });
  });
  after(() => server.close());
  const call = async (method: string, path: string, body?: unknown) =>
    bodyOf(await rest(store, method, path, body)) as { data: never; meta: unknown };

  test('tax-rates-zones.mdx: zones are created, updated, read and deleted', async () => {
    const zone = {
      name: 'example zone',
      enabled: true,
      price_display_settings: {
        show_inclusive: true,
        show_both_on_detail_view: true,
        show_both_on_list_view: true,
      },
      shopper_target_settings: {
        locations: [
          { country_code: 'AR', subdivision_codes: ['T', 'V'] },
          { country_code: 'AU', subdivision_codes: ['WA', 'VIC'] },
        ],
        customer_groups: [0],
      },
    };
    const answered = {
      ...zone,
      id: 2,
      shopper_target_settings: {
        locations: zone.shopper_target_settings.locations.map((each) => ({ ...each, postal_codes: [] })),
        customer_groups: [0],
      },
    };
    assert.deepEqual(await call('POST', '/v3/tax/zones', [zone]), { data: [answered], meta: {} });
    const hidden = { show_inclusive: false, show_both_on_detail_view: false, show_both_on_list_view: false };
    const changed = {
      ...answered,
      enabled: false,
      price_display_settings: hidden,
      shopper_target_settings: { ...answered.shopper_target_settings, customer_groups: [2] },
    };
    assert.deepEqual(
      await call('PUT', '/v3/tax/zones', [
        {
          id: 2,
          enabled: false,
          price_display_settings: hidden,
          shopper_target_settings: { customer_groups: [2] },
        },
      ]),
      { data: [changed], meta: {} },
    );
    assert.deepEqual(await call('GET', '/v3/tax/zones?id:in=2'), { data: [changed], meta: {} });
    assert.equal((await rest(store, 'DELETE', '/v3/tax/zones?id:in=2,7')).status, 204);
    assert.deepEqual(await call('GET', '/v3/tax/zones?id:in=2'), { data: [], meta: {} });
  });

  test('tax-rates-zones.mdx: an update keeps the rates of classes that it does not name', async () => {
    const zones = ['AU', 'NZ', 'DE'].map((country_code) => ({
      name: country_code,
      shopper_target_settings: { locations: [{ country_code }] },
    }));
    const [first, other] = (await call('POST', '/v3/tax/zones', zones)).data as { id: number }[];
    const rate = {
      class_rates: [
        { rate: 5, tax_class_id: 0 },
        { rate: 5, tax_class_id: 1 },
      ],
      enabled: true,
      name: 'Sales Tax',
      priority: 1,
      tax_zone_id: first!.id,
    };
    const [made] = (await call('POST', '/v3/tax/rates', [rate])).data as { id: number }[];
    assert.deepEqual(made, { ...rate, id: made!.id });
    const patch = {
      class_rates: [{ rate: 10, tax_class_id: 0 }],
      enabled: false,
      id: made!.id,
      name: 'Excise Tax',
      priority: 2,
      tax_zone_id: other!.id,
    };
    const changed = {
      ...patch,
      class_rates: [
        { rate: 10, tax_class_id: 0 },
        { rate: 5, tax_class_id: 1 },
      ],
    };
    assert.deepEqual(await call('PUT', '/v3/tax/rates', [patch]), { data: [changed], meta: {} });
    const { data, meta } = await call('GET', `/v3/tax/rates?tax_zone_id:in=${other!.id}`);
    assert.deepEqual(data, [changed]);
    assert.deepEqual(meta, {
      pagination: {
        total: 1,
        count: 1,
        per_page: 50,
        current_page: 1,
        total_pages: 1,
        links: { current: `?tax_zone_id%3Ain=${other!.id}&page=1&limit=50` },
      },
    });
    // "Deleting a tax zone cascades to remove all associated tax rates."
    assert.equal((await rest(store, 'DELETE', `/v3/tax/zones?id:in=${other!.id}`)).status, 204);
    assert.deepEqual((await call('GET', `/v3/tax/rates?id:in=${made!.id}`)).data, []);
  });

  test('tax-rates-zones.mdx, "Default tax zone": it cannot be disabled, deleted or moved', async () => {
    const target = { shopper_target_settings: { locations: [{ country_code: 'US' }] } };
    for (const change of [{ enabled: false }, target, { shopper_target_settings: { customer_groups: [0] } }])
      assert.equal((await rest(store, 'PUT', '/v3/tax/zones', [{ id: 1, ...change }])).status, 422);
    assert.equal((await rest(store, 'DELETE', '/v3/tax/zones?id:in=1')).status, 422);
    const [zone] = (await call('GET', '/v3/tax/zones?id:in=1')).data as Record<string, unknown>[];
    assert.deepEqual(zone, {
      id: 1,
      name: 'Default Tax Zone',
      enabled: true,
      price_display_settings: {
        show_inclusive: false,
        show_both_on_detail_view: false,
        show_both_on_list_view: false,
      },
      shopper_target_settings: { locations: [], customer_groups: [] },
    });
    assert.equal((await rest(store, 'PUT', '/v3/tax/zones', [zone])).status, 200, 'it may be sent back');
  });

  test('tax_settings.v3.yml: the defaults, and an update of only some (tax/index.mdx)', async () => {
    const fresh = await server.store({ seed: 'empty' });
    const defaults = {
      tax_entered_with_prices: false,
      price_display_settings: {
        control_panel_price_display_strategy: 'ZONE',
        invoice_price_display_strategy: 'ZONE',
      },
      fallback_strategy: 'FIXED',
      should_subtract_store_tax: true,
      should_use_geolocation_to_determine_guest_shopper_tax_zone: false,
      guest_shopper_tax_zone_id: 1,
      store_tax_zone_id: 1,
      document_submission_strategy: 'ON_PAYMENT_CAPTURE',
      rounding_strategy: 'RATE_ROUNDING',
    };
    assert.deepEqual(bodyOf(await rest(fresh, 'GET', '/v3/tax/settings')), { data: defaults, meta: {} });
    const patch = {
      tax_entered_with_prices: true,
      price_display_settings: { invoice_price_display_strategy: 'INCLUSIVE' },
    };
    const expected = {
      ...defaults,
      tax_entered_with_prices: true,
      price_display_settings: {
        control_panel_price_display_strategy: 'ZONE',
        invoice_price_display_strategy: 'INCLUSIVE',
      },
    };
    assert.deepEqual(bodyOf(await rest(fresh, 'PUT', '/v3/tax/settings', patch)), {
      data: expected,
      meta: {},
    });
    assert.deepEqual(bodyOf(await rest(fresh, 'GET', '/v3/tax/settings')), { data: expected, meta: {} });
  });

  test('tax_settings.v3.yml, should_subtract_store_tax: what stays the same in all zones', async () => {
    const shop = await server.store({
      seed: { name: 'Inclusive', products: [{ name: 'Cap', sku: 'CAP', price: '110.00' }] },
    });
    const send = async (method: string, path: string, body: unknown) =>
      (bodyOf(await rest(shop, method, path, body)) as { data: { id: number }[] }).data;
    const [there] = await send('POST', '/v3/tax/zones', [
      { name: 'NZ', shopper_target_settings: { locations: [{ country_code: 'NZ' }] } },
    ]);
    await send('POST', '/v3/tax/rates', [
      { name: 'Here', tax_zone_id: 1, class_rates: [{ rate: 10, tax_class_id: 0 }] },
      { name: 'There', tax_zone_id: there!.id, class_rates: [{ rate: 15, tax_class_id: 0 }] },
    ]);
    const priceIn = async (country_code: string) => {
      const answer = await rest(shop, 'POST', '/v3/pricing/products', {
        channel_id: 1,
        currency_code: 'USD',
        country_code,
        items: [{ product_id: 1 }],
      });
      return (bodyOf(answer) as { data: { price: unknown }[] }).data[0]!.price;
    };
    assert.deepEqual(await priceIn('US'), price(110, 110, 121, false));
    await send('PUT', '/v3/tax/settings', { tax_entered_with_prices: true });
    assert.deepEqual(await priceIn('US'), price(110, 100, 110, true));
    assert.deepEqual(await priceIn('NZ'), price(110, 100, 115, true));
    await send('PUT', '/v3/tax/settings', { should_subtract_store_tax: false });
    assert.deepEqual(await priceIn('US'), price(110, 100, 110, true));
    assert.deepEqual(await priceIn('NZ'), price(110, 95.65, 110, true));
  });

  test('tax_zone_check.v3.yml: the zone of an address and a customer group', async () => {
    const shop = await server.store({ seed: { name: 'Zones', customer_groups: [{ name: 'Trade' }] } });
    const locations = [
      [{ country_code: 'AU' }],
      [{ country_code: 'AU', subdivision_codes: ['NSW'] }],
      [{ country_code: 'AU', postal_codes: ['2099'] }],
    ];
    const made = locations.map((each, index) => ({
      name: `Zone ${index}`,
      shopper_target_settings: { locations: each, ...(index === 1 && { customer_groups: [1] }) },
    }));
    bodyOf(await rest(shop, 'POST', '/v3/tax/zones', made));
    const answer = await rest(shop, 'POST', '/v3/tax/zonecheck', [
      { country_code: 'AU', subdivision_codes: 'NSW', postal_code: '2099', customer_group_id: 0 },
      { country_code: 'AU', subdivision_codes: 'NSW', customer_group_id: 1 },
      { country_code: 'AU', subdivision_codes: 'NSW' },
      { country_code: 'US' },
    ]);
    const { data } = bodyOf(answer) as { data: { name: string }[] };
    assert.deepEqual(
      data.map(({ name }) => name),
      ['Zone 2', 'Zone 1', 'Zone 0', 'Default Tax Zone'],
    );
  });

  test('tax_classes.v2.yml: the classes of a new store', async () => {
    const fresh = await server.store({ seed: 'empty' });
    const all = bodyOf(await rest(fresh, 'GET', '/v2/tax_classes')) as { id: string; name: string }[];
    assert.deepEqual(
      all.map(({ id, name }) => [id, name]),
      [
        ['1', 'Non-Taxable Products'],
        ['2', 'Shipping'],
        ['3', 'Gift Wrapping'],
      ],
    );
    assert.deepEqual(Object.keys(all[0]!), ['id', 'name', 'created_at', 'updated_at']);
    assert.deepEqual(bodyOf(await rest(fresh, 'GET', '/v2/tax_classes/2')), all[1]);
    assert.equal((await rest(fresh, 'GET', '/v2/tax_classes/77')).status, 404);
    assert.equal((await rest(fresh, 'GET', '/v2/tax_classes?page=2')).status, 204);
  });

  test('tax_classes.v3.yaml: each documented status, with its problems', async () => {
    const shop = await server.store({ seed: 'empty' });
    const made = await rest(shop, 'POST', '/v3/tax/classes', [{ name: 'Class One' }, { name: 'Class Two' }]);
    const moment = '2026-01-15T12:00:00.000Z';
    assert.deepEqual(bodyOf(made), {
      data: [
        { id: 4, name: 'Class One', created_at: moment, updated_at: moment },
        { id: 5, name: 'Class Two', created_at: moment, updated_at: moment },
      ],
      meta: {},
    });
    const statusOf = async (method: string, path: string, body?: unknown) => {
      const answer = await rest(shop, method, path, body);
      if (answer.status < 400) return answer.status;
      assert.match(answer.headers.get('content-type')!, /^application\/problem\+json/);
      const { errors, meta } = answer.body as { errors: { status: number; title: string }[]; meta: object };
      assert.deepEqual(meta, {});
      assert.equal(errors[0]!.status, answer.status);
      assert.ok(errors[0]!.title.length > 0);
      return answer.status;
    };
    const path = '/v3/tax/classes';
    const many = Array.from({ length: 51 }, (_, index) => ({ name: `Class ${index}` }));
    assert.equal(await statusOf('POST', path, [{ name: 'class ONE' }]), 409);
    assert.equal(await statusOf('POST', path, [{ name: 'shipping' }]), 409);
    assert.equal(await statusOf('POST', path, many), 413);
    assert.equal(await statusOf('POST', path, []), 422);
    assert.equal(await statusOf('POST', path, { name: 'x' }), 422);
    assert.equal(await statusOf('POST', path, [{ name: 'x' }, { name: 'X' }]), 422);
    assert.equal(await statusOf('POST', path, [{ name: 'a<b' }]), 422);
    assert.equal(await statusOf('PUT', path, [{ id: 99, name: 'x' }]), 400);
    assert.equal(await statusOf('PUT', path, [{ id: 5, name: 'Class One' }]), 409);
    assert.equal(await statusOf('PUT', path, [{ id: 5 }]), 422);
    assert.equal(
      await statusOf('PUT', path, [
        { id: 5, name: 'x' },
        { id: 5, name: 'y' },
      ]),
      422,
    );
    assert.equal(await statusOf('DELETE', path), 404);
    assert.equal(await statusOf('DELETE', `${path}?id:in=`), 404);
    assert.equal(await statusOf('DELETE', `${path}?id:in=4,99`), 400);
    assert.equal(await statusOf('DELETE', `${path}?id:in=0`), 422);
    assert.equal(await statusOf('DELETE', `${path}?id:in=x`), 422);
    const ids = Array.from({ length: 51 }, (_, index) => index + 1).join(',');
    assert.equal(await statusOf('DELETE', `${path}?id:in=${ids}`), 413);
    assert.equal((await rest(shop, 'GET', '/v2/tax_classes/4')).status, 200, 'nothing was deleted');
    // Two classes may change names in one request.
    const renamed = [
      { id: 4, name: 'Class Two' },
      { id: 5, name: 'Class One' },
    ];
    const swapped = bodyOf(await rest(shop, 'PUT', path, renamed)) as {
      data: { id: number; name: string }[];
    };
    assert.deepEqual(
      swapped.data.map(({ id, name }) => ({ id, name })),
      renamed,
    );
    assert.equal(await statusOf('DELETE', `${path}?id:in=4,5`), 204);
  });

  test('tax_classes.v3.yaml: the scope is MANAGE_TAX alone', async () => {
    const reads = await accountWith(server, store, ['store_v2_information']);
    const manages = await accountWith(server, store, ['MANAGE_TAX']);
    const post = (token: string) =>
      rest({ ...store, access_token: token }, 'POST', '/v3/tax/classes', [{ name: 'Food' }]);
    assert.equal((await post(reads.accessToken)).status, 403);
    assert.equal((await post(manages.accessToken)).status, 200);
    const zones = await rest({ ...store, access_token: manages.accessToken }, 'GET', '/v3/tax/zones');
    assert.equal(zones.status, 403);
  });

  test('tax-properties.mdx: properties, and those of products', async () => {
    const made = (await call('POST', '/v3/tax/properties', [
      {
        code: 'alcohol-percentage',
        display_name: 'Alcohol Percentage',
        description: 'Beverage Industry',
        type: 'PRODUCT',
      },
      { code: 'erp-external-id', display_name: 'ERP Customer ID', type: 'CUSTOMER' },
    ])) as { data: Record<string, unknown>[] };
    const moment = '2026-01-15T12:00:00.000Z';
    assert.deepEqual(made, {
      data: [
        {
          id: 1,
          code: 'alcohol-percentage',
          display_name: 'Alcohol Percentage',
          description: 'Beverage Industry',
          created_at: moment,
          updated_at: moment,
          type: 'PRODUCT',
        },
        {
          id: 2,
          code: 'erp-external-id',
          display_name: 'ERP Customer ID',
          description: '',
          created_at: moment,
          updated_at: moment,
          type: 'CUSTOMER',
        },
      ],
      meta: {},
    });
    const changed = (await call('PUT', '/v3/tax/properties', [
      { id: 1, description: 'Alcohol Industry' },
    ])) as {
      data: Record<string, unknown>[];
    };
    assert.deepEqual(changed.data, [{ ...made.data[0], description: 'Alcohol Industry' }]);
    const customers = (await call('GET', '/v3/tax/properties?type:in=customer')) as {
      data: { id: number }[];
    };
    assert.deepEqual(
      customers.data.map(({ id }) => id),
      [2],
    );

    const row = { product_id: 1, tax_properties: { 'alcohol-percentage': '4.9' } };
    assert.deepEqual((await call('PUT', '/v3/tax/products/properties', [row])).data, [row]);
    const listed = await call('GET', '/v3/tax/products/properties?product_id:in=1,2');
    assert.deepEqual(listed.data, [row]);
    assert.deepEqual((listed.meta as { pagination: object }).pagination, {
      total: 1,
      count: 1,
      per_page: 50,
      current_page: 1,
      total_pages: 1,
      links: { current: '?product_id%3Ain=1%2C2&page=1&limit=50' },
    });
    // "A tax property must have zero usages within product tax properties before you can delete it."
    assert.equal((await rest(store, 'DELETE', '/v3/tax/properties?id:in=2,1')).status, 409);
    assert.equal((await call('GET', '/v3/tax/properties?id:in=2')).data['length'], 1, 'nothing was deleted');
    assert.equal((await rest(store, 'DELETE', '/v3/tax/products/properties')).status, 400);
    assert.equal((await rest(store, 'DELETE', '/v3/tax/products/properties?product_id:in=1')).status, 204);
    assert.deepEqual((await call('GET', '/v3/tax/products/properties?product_id:in=1')).data, []);
    assert.equal((await rest(store, 'DELETE', '/v3/tax/properties?id:in=1')).status, 204);
    assert.equal((await rest(store, 'DELETE', '/v3/tax/properties')).status, 400);
  });

  test('tax-customers.mdx: values are added to what a customer has', async () => {
    const customers = (await call('POST', '/v3/customers', [
      { email: 'a@example.com', first_name: 'A', last_name: 'B' },
      { email: 'c@example.com', first_name: 'C', last_name: 'D' },
    ])) as { data: { id: number }[] };
    const [one, other] = customers.data.map(({ id }) => id) as [number, number];
    await call('POST', '/v3/tax/properties', [
      { code: 'A-123456789', display_name: 'A', type: 'CUSTOMER' },
      { code: 'B-6731789', display_name: 'B', type: 'CUSTOMER' },
    ]);
    const first = { customer_id: one, tax_properties: { 'A-123456789': '26', 'B-6731789': '200' } };
    const second = { customer_id: other, tax_properties: { 'A-123456789': '15' } };
    assert.deepEqual(await call('PUT', '/v3/tax/customers', [first, second]), {
      data: [first, second],
      meta: {},
    });
    const merged = { customer_id: one, tax_properties: { 'A-123456789': '30', 'B-6731789': '200' } };
    assert.deepEqual(
      (
        await call('PUT', '/v3/tax/customers', [
          { customer_id: one, tax_properties: { 'A-123456789': '30' } },
        ])
      ).data,
      [merged],
    );
    assert.deepEqual((await call('GET', `/v3/tax/customers?customer_id:in=${one},${other}`)).data, [
      merged,
      second,
    ]);
    assert.deepEqual((await call('GET', '/v3/tax/customers')).data, [merged, second]);
    assert.equal((await rest(store, 'DELETE', `/v3/tax/customers?customer_id:in=${one}`)).status, 204);
    assert.deepEqual((await call('GET', '/v3/tax/customers')).data, [second]);
  });

  test('tax.v3.yml: a connection is made, read and forgotten; the password is not told', async () => {
    const path = '/v3/tax/providers/MyProvider/connection';
    assert.equal((await rest(store, 'GET', path)).status, 404);
    assert.equal((await rest(store, 'DELETE', path)).status, 404);
    const credentials = {
      username: 'MyTaxProviderAccount',
      password: 'h6eSgKLN72q7jYTW',
      profile: 'test-profile',
    };
    const connected = {
      data: { username: 'MyTaxProviderAccount', configured: true, profile: 'test-profile' },
    };
    assert.deepEqual(await call('PUT', path, credentials), connected);
    assert.deepEqual(await call('GET', path), connected);
    assert.deepEqual(await call('DELETE', path), {
      data: { username: 'MyTaxProviderAccount', configured: false, profile: '' },
    });
    assert.deepEqual(await call('GET', path), { data: { username: '', configured: false, profile: '' } });
    assert.equal((await rest(store, 'DELETE', path)).status, 404);
  });
});
