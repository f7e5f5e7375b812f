import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { bodyOf } from '../support/answers.ts';
import { rest, type RestAnswer } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';

interface Row extends Record<string, unknown> {
  id: number;
}

describe('REST tax, V3', () => {
  let server: TestServer;
  let store: StoreAccess;
  before(async () => {
    server = await startServer();
    server.clock.set(Date.UTC(2026, 0, 15, 12));
  });
  after(() => server.close());

  const shop = () =>
    server.store({
      seed: {
        name: 'Tax',
        customer_groups: [{ name: 'Trade' }],
        customers: [
          { email: 'one@example.com', first_name: 'One', last_name: 'Customer', password: 'correct-horse-7' },
        ],
        products: [{ name: 'Cap', sku: 'CAP', price: '100.00' }],
      },
    });
  const send = (method: string, path: string, body?: unknown): Promise<RestAnswer> =>
    rest(store, method, `/v3${path}`, body);
  const rows = async (method: string, path: string, body?: unknown): Promise<Row[]> =>
    (bodyOf(await send(method, path, body)) as { data: Row[] }).data;
  const refused = async (answer: Promise<RestAnswer>, status: number, errors: Record<string, string>) => {
    const { status: got, body } = await answer;
    assert.equal(got, status, JSON.stringify(body));
    assert.deepEqual((body as { errors: unknown }).errors, errors);
  };
  const zone = (name: string, locations: object[], more: object = {}) => ({
    name,
    shopper_target_settings: { locations, ...more },
  });
  /** Everything about tax that can be read. */
  const everything = async () =>
    Promise.all(
      ['/tax/zones', '/tax/rates', '/tax/settings', '/tax/properties', '/tax/customers'].map(async (path) =>
        bodyOf(await send('GET', path)),
      ),
    );

  describe('zones', () => {
    before(async () => {
      store = await shop();
    });

    test('what is wrong in one row of a batch is told by its place, and nothing is written', async () => {
      const before = await everything();
      const good = zone('Good', [{ country_code: 'AU' }]);
      const target = '1.shopper_target_settings';
      const cases: readonly (readonly [object, Record<string, string>])[] = [
        [zone('None', []), { [`${target}.locations`]: 'A tax zone covers at least one location.' }],
        [zone('Nowhere', [{ country_code: 'ZZ' }]), { [`${target}.locations`]: 'There is no country ZZ.' }],
        [
          zone('Group', [{ country_code: 'AU' }], { customer_groups: [0, 77] }),
          { [`${target}.customer_groups`]: 'There is no customer group 77.' },
        ],
        [
          zone('Both', [{ country_code: 'AU', subdivision_codes: ['NSW'], postal_codes: ['2000'] }]),
          { [`${target}.locations`]: 'A tax zone has subdivisions or postal codes, not both.' },
        ],
        [
          zone('Mixed', [{ country_code: 'AU', subdivision_codes: ['NSW'] }, { country_code: 'NZ' }]),
          {
            [`${target}.locations`]: 'Where a tax zone has subdivisions, each of its locations has.',
          },
        ],
        [
          zone('Postal', [
            { country_code: 'AU', postal_codes: ['2000'] },
            { country_code: 'NZ', postal_codes: ['0610'] },
          ]),
          { [`${target}.locations`]: 'The postal codes of a tax zone are of one country.' },
        ],
      ];
      for (const [bad, errors] of cases) await refused(send('POST', '/tax/zones', [good, bad]), 422, errors);
      assert.deepEqual(await everything(), before);
    });

    test('an update: an unknown id, one that is there twice, a zone that would cover nothing', async () => {
      const [made] = await rows('POST', '/tax/zones', [zone('AU', [{ country_code: 'au' }])]);
      const before = await everything();
      await refused(send('PUT', '/tax/zones', [{ id: made!.id, name: 'x' }, { id: 999 }]), 422, {
        '1.id': 'There is no tax zone 999.',
      });
      await refused(send('PUT', '/tax/zones', [{ id: made!.id }, { id: made!.id }]), 422, {
        '1.id': `The id ${made!.id} is there twice.`,
      });
      const nothing = { shopper_target_settings: { locations: [] } };
      await refused(send('PUT', '/tax/zones', [{ id: made!.id, ...nothing }]), 422, {
        '0.shopper_target_settings.locations': 'A tax zone covers at least one location.',
      });
      assert.deepEqual(await everything(), before);
      const target = made!['shopper_target_settings'] as { locations: object[] };
      assert.deepEqual(target.locations, [{ country_code: 'AU', subdivision_codes: [], postal_codes: [] }]);
    });

    test('without id:in nothing is deleted; ids that name nothing are passed over', async () => {
      const before = await everything();
      await refused(send('DELETE', '/tax/zones'), 400, {});
      await refused(send('DELETE', '/tax/rates'), 400, {});
      assert.equal((await send('DELETE', '/tax/zones?id:in=998,999')).status, 204);
      assert.equal((await send('DELETE', '/tax/rates?id:in=998,999')).status, 204);
      assert.deepEqual(await everything(), before);
    });

    test('settings that name a zone which is deleted name the default zone', async () => {
      const [made] = await rows('POST', '/tax/zones', [zone('NZ', [{ country_code: 'NZ' }])]);
      const id = made!.id;
      const named = { guest_shopper_tax_zone_id: id, store_tax_zone_id: id };
      const settings = bodyOf(await send('PUT', '/tax/settings', named)) as { data: Record<string, unknown> };
      assert.equal(settings.data['guest_shopper_tax_zone_id'], id);
      assert.equal((await send('DELETE', `/tax/zones?id:in=${id}`)).status, 204);
      const after = bodyOf(await send('GET', '/tax/settings')) as { data: Record<string, unknown> };
      assert.deepEqual(after.data, {
        ...settings.data,
        guest_shopper_tax_zone_id: 1,
        store_tax_zone_id: 1,
      });
    });

    test('settings take no zone that is not there', async () => {
      const before = await everything();
      await refused(send('PUT', '/tax/settings', { guest_shopper_tax_zone_id: 999 }), 422, {
        guest_shopper_tax_zone_id: 'There is no tax zone 999.',
      });
      await refused(send('PUT', '/tax/settings', { store_tax_zone_id: 999 }), 422, {
        store_tax_zone_id: 'There is no tax zone 999.',
      });
      assert.deepEqual(await everything(), before);
    });
  });

  describe('rates and classes', () => {
    before(async () => {
      store = await shop();
    });
    const rate = (more: object = {}) => ({
      name: 'Tax',
      tax_zone_id: 1,
      class_rates: [{ rate: 5, tax_class_id: 0 }],
      ...more,
    });

    test('what is wrong in one row of a batch is told by its place, and nothing is written', async () => {
      const before = await everything();
      const cases: readonly (readonly [object, Record<string, string>])[] = [
        [rate({ tax_zone_id: 999 }), { '1.tax_zone_id': 'There is no tax zone 999.' }],
        [
          rate({ class_rates: [{ rate: 5, tax_class_id: 99 }] }),
          { '1.class_rates': 'There is no tax class 99.' },
        ],
        [
          rate({
            class_rates: [
              { rate: 5, tax_class_id: 0 },
              { rate: 6, tax_class_id: 0 },
            ],
          }),
          { '1.class_rates': 'The tax class 0 is there twice.' },
        ],
        [rate({ class_rates: [{ rate: -1, tax_class_id: 0 }] }), { '1.class_rates.0.rate': 'must be >= 0' }],
      ];
      for (const [bad, errors] of cases)
        await refused(send('POST', '/tax/rates', [rate(), bad]), 422, errors);
      await refused(send('PUT', '/tax/rates', [{ id: 999 }]), 422, { '0.id': 'There is no tax rate 999.' });
      assert.deepEqual(await everything(), before);
    });

    test('percentages are kept exactly, with six decimals', async () => {
      const percents = [0.1, 8.25, 9.975, 6.123456, 33.3333337, 1000];
      const [made] = await rows('POST', '/tax/rates', [
        rate({
          class_rates: percents.slice(0, 4).map((each, tax_class_id) => ({ rate: each, tax_class_id })),
        }),
      ]);
      assert.deepEqual(
        (made!['class_rates'] as { rate: number }[]).map((each) => each.rate),
        percents.slice(0, 4),
      );
      const [more] = await rows('POST', '/tax/rates', [
        rate({ class_rates: percents.slice(4).map((each, tax_class_id) => ({ rate: each, tax_class_id })) }),
      ]);
      assert.deepEqual(
        (more!['class_rates'] as { rate: number }[]).map((each) => each.rate),
        [33.333334, 1000],
      );
      assert.equal((await send('DELETE', `/tax/rates?id:in=${made!.id},${more!.id}`)).status, 204);
    });

    test('rates are paged', async () => {
      await rows('POST', '/tax/rates', [rate({ name: 'A' }), rate({ name: 'B' }), rate({ name: 'C' })]);
      const page = bodyOf(await send('GET', '/tax/rates?limit=2&page=2')) as {
        data: Row[];
        meta: { pagination: { total: number; count: number } };
      };
      assert.deepEqual(
        page.data.map(({ name }) => name),
        ['C'],
      );
      assert.equal(page.meta.pagination.total, 3);
      assert.equal(page.meta.pagination.count, 1);
      const all = await rows('GET', '/tax/rates');
      assert.equal(
        (await send('DELETE', `/tax/rates?id:in=${all.map(({ id }) => id).join(',')}`)).status,
        204,
      );
    });

    test('a class that is deleted leaves its rates; its products are taxed as the default class', async () => {
      const [food] = await rows('POST', '/tax/classes', [{ name: 'Food' }]);
      const [made] = await rows('POST', '/tax/rates', [
        rate({
          class_rates: [
            { rate: 10, tax_class_id: 0 },
            { rate: 2, tax_class_id: food!.id },
          ],
        }),
      ]);
      bodyOf(await send('PUT', '/catalog/products/1', { tax_class_id: food!.id }));
      assert.equal(await priceOf(), 102);
      assert.equal((await send('DELETE', `/tax/classes?id:in=${food!.id}`)).status, 204);
      const [after] = await rows('GET', `/tax/rates?id:in=${made!.id}`);
      assert.deepEqual(after!['class_rates'], [{ rate: 10, tax_class_id: 0 }]);
      assert.equal(await priceOf(), 110);
    });

    const priceOf = async (): Promise<number> => {
      const request = { channel_id: 1, currency_code: 'USD', items: [{ product_id: 1 }] };
      const [item] = await rows('POST', '/pricing/products', request);
      return (item!['price'] as { tax_inclusive: number }).tax_inclusive;
    };
  });

  describe('the prices of a customer', () => {
    before(async () => {
      store = await shop();
      const [au, nsw, trade] = await rows('POST', '/tax/zones', [
        zone('AU', [{ country_code: 'AU' }]),
        zone('NSW', [{ country_code: 'AU', subdivision_codes: ['NSW'] }]),
        zone('Trade', [{ country_code: 'NZ' }], { customer_groups: [1] }),
      ]);
      const taken = (tax_zone_id: number, percent: number, priority = 1) => ({
        name: 'Tax',
        tax_zone_id,
        priority,
        class_rates: [{ rate: percent, tax_class_id: 0 }],
      });
      await rows('POST', '/tax/rates', [
        taken(1, 1),
        taken(au!.id, 10),
        taken(nsw!.id, 5),
        taken(nsw!.id, 9.975, 2),
        taken(trade!.id, 3),
      ]);
    });
    const priceFor = async (who: object): Promise<number> => {
      const request = { channel_id: 1, currency_code: 'USD', items: [{ product_id: 1 }], ...who };
      const [item] = await rows('POST', '/pricing/products', request);
      return (item!['price'] as { tax_inclusive: number }).tax_inclusive;
    };
    const address = {
      customer_id: 1,
      first_name: 'One',
      last_name: 'Customer',
      address1: '1 George Street',
      city: 'Sydney',
      state_or_province: 'New South Wales',
      postal_code: '2000',
      country_code: 'AU',
    };

    test('have the tax of their address, as soon as they have one', async () => {
      assert.equal(await priceFor({}), 101);
      assert.equal(await priceFor({ customer_id: 1 }), 101);
      await rows('POST', '/customers/addresses', [address]);
      // 100 + 5 % = 105; 105 + 9.975 % = 115.47375
      assert.equal(await priceFor({ customer_id: 1 }), 115.47);
      assert.equal(await priceFor({ customer_id: 1, country_code: 'AU' }), 110);
      assert.equal(await priceFor({ customer_id: 1, country_code: 'US' }), 101);
      assert.equal(await priceFor({ country_code: 'AU' }), 110);
    });

    test('in a group that a zone names, without an address', async () => {
      assert.equal(await priceFor({ customer_group_id: 1 }), 103);
      assert.equal(await priceFor({ customer_group_id: 1, country_code: 'NZ' }), 103);
      assert.equal(await priceFor({ country_code: 'NZ' }), 101);
    });

    test('are without tax for a customer who is exempt', async () => {
      await rows('PUT', '/customers', [{ id: 1, tax_exempt_category: 'G' }]);
      assert.equal(await priceFor({ customer_id: 1 }), 100);
      await rows('PUT', '/customers', [{ id: 1, tax_exempt_category: '' }]);
      assert.equal(await priceFor({ customer_id: 1 }), 115.47);
    });

    test('follow each change of a zone or a rate at once', async () => {
      const [nsw] = await rows('GET', '/tax/zones?id:in=3');
      await rows('PUT', '/tax/zones', [{ id: nsw!.id, enabled: false }]);
      assert.equal(await priceFor({ customer_id: 1 }), 110);
      await rows('PUT', '/tax/zones', [{ id: nsw!.id, enabled: true }]);
      const compound = (await rows('GET', `/tax/rates?tax_zone_id:in=${nsw!.id}`)).at(-1)!;
      await rows('PUT', '/tax/rates', [{ id: compound.id, enabled: false }]);
      assert.equal(await priceFor({ customer_id: 1 }), 105);
    });
  });

  describe('tax properties', () => {
    before(async () => {
      store = await shop();
      await rows('POST', '/tax/properties', [
        { code: 'volume', display_name: 'Volume', type: 'PRODUCT' },
        { code: 'licence', display_name: 'Licence', type: 'CUSTOMER' },
      ]);
    });

    test('what is wrong in one row of a batch is told by its place, and nothing is written', async () => {
      const before = await everything();
      const property = { code: 'new', display_name: 'New', type: 'PRODUCT' };
      await refused(send('POST', '/tax/properties', [property, { ...property, code: 'volume' }]), 422, {
        '1.code': 'There is a tax property volume already.',
      });
      await refused(send('PUT', '/tax/properties', [{ id: 1, code: 'licence' }]), 422, {
        '0.code': 'There is a tax property licence already.',
      });
      await refused(send('PUT', '/tax/properties', [{ id: 1, code: 'x' }, { id: 99 }]), 422, {
        '1.id': 'There is no tax property 99.',
      });
      const good = { product_id: 1, tax_properties: { volume: '1' } };
      await refused(
        send('PUT', '/tax/products/properties', [good, { product_id: 999, tax_properties: { volume: '1' } }]),
        422,
        { '1.product_id': 'There is no product 999.' },
      );
      await refused(
        send('PUT', '/tax/products/properties', [{ product_id: 1, tax_properties: { licence: '1' } }]),
        422,
        { '0.tax_properties': 'There is no product tax property licence.' },
      );
      await refused(send('PUT', '/tax/products/properties', [good, good]), 422, {
        '1.product_id': 'Product 1 is there twice.',
      });
      await refused(
        send('PUT', '/tax/customers', [{ customer_id: 999, tax_properties: { licence: '1' } }]),
        422,
        { '0.customer_id': 'There is no customer 999.' },
      );
      await refused(send('GET', '/tax/products/properties'), 400, {});
      await refused(send('DELETE', '/tax/customers'), 400, {});
      assert.deepEqual(await everything(), before);
      assert.deepEqual(await rows('GET', '/tax/products/properties?product_id:in=1'), []);
    });

    test('names of properties are only names', async () => {
      const codes = ['__proto__', 'constructor', 'toString', 'a"b', '💥'];
      await rows(
        'POST',
        '/tax/properties',
        codes.map((code) => ({ code, display_name: code, type: 'CUSTOMER' })),
      );
      const body = `[{"customer_id": 1, "tax_properties": {${codes
        .filter((code) => !code.startsWith('__'))
        .map((code) => `${JSON.stringify(code)}: "1"`)
        .join(', ')}}}]`;
      const [row] = await rows('PUT', '/tax/customers', JSON.parse(body));
      assert.deepEqual(Object.keys(row!['tax_properties'] as object).sort(), codes.slice(1).sort());
      await refused(
        send('PUT', '/tax/customers', [{ customer_id: 1, tax_properties: { valueOf: '1' } }]),
        422,
        {
          '0.tax_properties': 'There is no customer tax property valueOf.',
        },
      );
    });

    test('go with their product and their customer', async () => {
      await rows('PUT', '/tax/products/properties', [{ product_id: 1, tax_properties: { volume: '1' } }]);
      assert.equal((await send('DELETE', '/catalog/products/1')).status, 204);
      assert.deepEqual(await rows('GET', '/tax/products/properties?product_id:in=1'), []);
      assert.equal((await send('DELETE', '/customers?id:in=1')).status, 204);
      assert.deepEqual(await rows('GET', '/tax/customers'), []);
    });
  });

  describe('a connection to a tax provider', () => {
    before(async () => {
      store = await shop();
    });

    test('is configured with both, and keeps what is left out; nothing in the database can be read', async () => {
      const path = '/tax/providers/some.provider-1/connection';
      const put = async (body: object) => (bodyOf(await send('PUT', path, body)) as { data: object }).data;
      const user = { username: 'Somebody', configured: false, profile: '' };
      assert.deepEqual(await put({ username: 'Somebody' }), user);
      assert.deepEqual(await put({ password: 'much-too-secret' }), { ...user, configured: true });
      assert.deepEqual(await put({ profile: 'mine' }), { ...user, configured: true, profile: 'mine' });
      const stored = await server.app.services.db
        .selectFrom('tax_provider_connections')
        .selectAll()
        .execute();
      const text = stored.map((row) => JSON.stringify(row) + row.credentials!.toString('latin1')).join();
      assert.doesNotMatch(text, /Somebody|much-too-secret/);
      assert.equal((await send('PUT', path, {})).status, 422);
      assert.equal((await send('PUT', path, { password: '' })).status, 422);
      assert.equal((await send('GET', '/tax/providers/other/connection')).status, 404);
      for (const bad of ['%2e%2e%2f', 'a%20b', 'x'.repeat(200), '%00'])
        assert.ok([404, 414, 422].includes((await send('GET', `/tax/providers/${bad}/connection`)).status));
    });
  });
});
