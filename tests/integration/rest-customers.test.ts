import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { graphql, rest, signIn, type RestAnswer } from '../support/clients.ts';
import { suiteServer } from '../support/suite.ts';

interface Row extends Record<string, unknown> {
  id: number;
  email: string;
}
interface Meta {
  pagination: Record<string, unknown>;
  cursor_pagination: { start_cursor: string; end_cursor: string; links: Record<string, string> };
}

const dataOf = ({ status, body }: RestAnswer): Row[] => {
  assert.equal(status, 200, JSON.stringify(body));
  return (body as { data: Row[] }).data;
};
const metaOf = ({ body }: RestAnswer): Meta => (body as { meta: Meta }).meta;
const errorsOf = ({ body }: RestAnswer) => (body as { errors: Record<string, string> }).errors;

const CUSTOMERS = '/v3/customers';
const ADDRESSES = '/v3/customers/addresses';
const jane = { email: 'jane.smith@example.com', first_name: 'Jane', last_name: 'Smith' };
const home = {
  first_name: 'Ronald',
  last_name: 'Swimmer',
  address1: 'Addr 1',
  address2: '',
  address_type: 'residential',
  city: 'San Francisco',
  company: 'History',
  country_code: 'US',
  phone: '707070707',
  postal_code: '33333',
  state_or_province: 'California',
};

describe('REST customers (wire facts 8 and 9; reference/customers.v3.yml)', () => {
  const server = suiteServer({ at: Date.UTC(2026, 0, 15, 12) });
  const emptyStore = () => server.store({ seed: 'empty' });
  const emails = async (store: StoreAccess, query = '') =>
    dataOf(await rest(store, 'GET', `${CUSTOMERS}${query}`)).map(({ email }) => email);

  test('the documented create request, read back', async () => {
    const store = await emptyStore();
    const created = await rest(store, 'POST', CUSTOMERS, [
      {
        ...jane,
        company: 'Acme Corp',
        phone: '555-123-4567',
        notes: 'Preferred customer',
        tax_exempt_category: 'Non-profit',
        customer_group_id: 0,
        addresses: [home],
        authentication: { force_password_reset: true, new_password: 'SecurePassword123!' },
        accepts_product_review_abandoned_cart_emails: true,
        trigger_account_created_notification: true,
        store_credit_amounts: [{ amount: 43.15 }],
        origin_channel_id: 1,
        channel_ids: [1],
      },
    ]);
    const plain = {
      id: 1,
      ...jane,
      company: 'Acme Corp',
      phone: '555-123-4567',
      registration_ip_address: '',
      notes: 'Preferred customer',
      tax_exempt_category: 'Non-profit',
      customer_group_id: 0,
      date_created: '2026-01-15T12:00:00Z',
      date_modified: '2026-01-15T12:00:00Z',
      address_count: 1,
      attribute_count: 0,
      authentication: { force_password_reset: true },
      accepts_product_review_abandoned_cart_emails: true,
      origin_channel_id: 1,
      channel_ids: [1],
    };
    const full = {
      ...plain,
      addresses: [{ id: 1, customer_id: 1, ...home, country: 'United States' }],
      store_credit_amounts: [{ amount: 43.15 }],
    };
    const written = {
      ...full,
      addresses: [{ ...full.addresses[0]!, form_fields: [] }],
      attributes: [],
      form_fields: [],
    };
    assert.deepEqual(dataOf(created), [written]);
    assert.deepEqual(dataOf(await rest(store, 'GET', CUSTOMERS)), [plain]);
    assert.deepEqual(dataOf(await rest(store, 'GET', `${CUSTOMERS}?include=addresses,storecredit`)), [full]);
  });

  test('a taken address is 422 under both keys that clients read, and nothing is made', async () => {
    const store = await emptyStore();
    await rest(store, 'POST', CUSTOMERS, [jane]);
    const refused = await rest(store, 'POST', CUSTOMERS, [
      { ...jane, email: 'other@example.com' },
      { ...jane, email: 'JANE.smith@example.com' },
    ]);
    const message = 'The email address JANE.smith@example.com is already in use.';
    assert.equal(refused.status, 422);
    assert.deepEqual(errorsOf(refused), { '1.email': message, '.customer_create': message });
    assert.deepEqual(await emails(store), [jane.email]);
  });

  test('bad input is refused by its field and changes nothing', async () => {
    const store = await emptyStore();
    await rest(store, 'POST', CUSTOMERS, [jane]);
    const other = { ...jane, email: 'other@example.com' };
    const cases: [unknown, number, string][] = [
      [[{ ...other, email: 'none' }], 422, '0.email'],
      [[{ ...other, first_name: 7 }], 422, '0.first_name'],
      [[{ ...other, unknown: true }], 422, '0.unknown'],
      [[{ ...other, channel_ids: [] }], 422, '0.channel_ids'],
      [[{ ...other, channel_ids: [77] }], 422, '0.channel_ids'],
      [[{ ...other, origin_channel_id: 77 }], 422, '0.origin_channel_id'],
      [[{ ...other, customer_group_id: 77 }], 422, '0.customer_group_id'],
      [[{ ...other, authentication: { new_password: 'short1' } }], 422, '0.authentication.new_password'],
      [
        [{ ...other, authentication: { new_password: 'a1'.repeat(129) } }],
        422,
        '0.authentication.new_password',
      ],
      [[other, { ...other, last_name: '' }], 422, '1.last_name'],
      [[{ ...other, addresses: [{ ...home, country_code: 'ZZ' }] }], 422, '0.country_code'],
      [[{ email: 'other@example.com' }], 422, '0.first_name'],
    ];
    for (const [body, status, field] of cases) {
      const refused = await rest(store, 'POST', CUSTOMERS, body);
      assert.equal(refused.status, status, JSON.stringify(body));
      assert.ok(field in errorsOf(refused), `${field} in ${JSON.stringify(errorsOf(refused))}`);
    }
    const eleven = Array.from({ length: 11 }, (_, at) => ({ ...jane, email: `${at}@example.com` }));
    assert.equal((await rest(store, 'POST', CUSTOMERS, eleven)).status, 413);
    assert.deepEqual(await emails(store), [jane.email]);
  });

  test('filters, sorting, paging by number and by cursor', async () => {
    const store = await emptyStore();
    const group = (await rest(store, 'POST', '/v2/customer_groups', { name: 'Wholesale' })).body as Row;
    const people = [
      { email: 'a@example.com', first_name: 'Ada', last_name: 'Byron', company: 'Engines', phone: '1' },
      { email: 'b@example.com', first_name: 'Blaise', last_name: 'Pascal', customer_group_id: group.id },
      { email: 'c@example.com', first_name: 'Carl', last_name: 'Gauss' },
    ];
    for (const person of people) {
      await rest(store, 'POST', CUSTOMERS, [person]);
      server.clock.advance(60_000);
    }
    const all = ['a@example.com', 'b@example.com', 'c@example.com'];
    const found = async (query: string, ...expected: number[]) =>
      assert.deepEqual(
        await emails(store, `?${query}`),
        expected.map((at) => all[at]),
        query,
      );
    await found('id:in=1,3', 0, 2);
    await found('company:in=Engines', 0);
    await found(`customer_group_id:in=${group.id}`, 1);
    await found('email:in=C@example.com,a@example.com', 0, 2);
    await found('name:in=carl%20gauss', 2);
    await found('name:like=aus,ada', 0, 2);
    await found('name:like=%25');
    await found('phone:in=1', 0);
    await found('registration_ip_address:in=10.0.0.1');
    await found('date_created=2026-01-15', 0, 1, 2);
    await found('date_created=2026-01-15T12:01:00', 1);
    await found('date_created:min=2026-01-15T12:01:00Z', 1, 2);
    await found('date_modified:max=2026-01-15T12:01:00Z', 0, 1);
    await found('date_created:max=2026-01-15');
    await found('sort=last_name:desc', 1, 2, 0);
    await found('sort=date_created:desc', 2, 1, 0);
    await found('limit=2&page=2', 2);
    await found("name:in=' or 1=1 --");

    const first = await rest(store, 'GET', `${CUSTOMERS}?limit=2&name:like=a`);
    const { pagination, cursor_pagination: cursors } = metaOf(first);
    assert.deepEqual(pagination, {
      total: 3,
      count: 2,
      per_page: 2,
      current_page: 1,
      total_pages: 2,
      links: {
        current: '?name%3Alike=a&page=1&limit=2',
        next: '?name%3Alike=a&page=2&limit=2',
      },
    });
    const next = await rest(
      store,
      'GET',
      `${CUSTOMERS}?limit=2&after=${encodeURIComponent(cursors.end_cursor)}`,
    );
    assert.deepEqual(
      dataOf(next).map(({ email }) => email),
      [all[2]],
    );
    assert.equal(metaOf(next).cursor_pagination.links['next'], undefined);
    const back = metaOf(next).cursor_pagination.start_cursor;
    await found(`limit=1&before=${encodeURIComponent(back)}`, 1);
    for (const query of [
      'limit=0',
      'page=0',
      'sort=email:asc',
      'id:in=x',
      'date_created=never',
      'after=x',
      'after=aWQ6OTk5OTk5OTk5OQ==',
      'date_created=0000-01-01',
      'what=1',
    ])
      assert.equal((await rest(store, 'GET', `${CUSTOMERS}?${query}`)).status, 422, query);
    assert.equal((await rest(store, 'GET', `${CUSTOMERS}?limit=251`)).status, 413);
  });

  test('an update keeps what is left out; read-only fields stay; one bad row refuses all', async () => {
    const store = await emptyStore();
    await rest(store, 'POST', CUSTOMERS, [jane, { ...jane, email: 'b@example.com' }]);
    server.clock.advance(60_000);
    const [updated] = dataOf(
      await rest(store, 'PUT', CUSTOMERS, [
        { id: 1, company: 'Acme', origin_channel_id: 1, registration_ip_address: '10.0.0.1' },
      ]),
    );
    assert.equal(updated!['company'], 'Acme');
    assert.equal(updated!.email, jane.email);
    assert.equal(updated!['registration_ip_address'], '');
    assert.notEqual(updated!['date_modified'], updated!['date_created']);
    const before = dataOf(await rest(store, 'GET', CUSTOMERS));
    const refusals: [unknown, number][] = [
      [
        [
          { id: 1, notes: 'x' },
          { id: 2, email: jane.email },
        ],
        422,
      ],
      [
        [
          { id: 1, notes: 'x' },
          { id: 99, notes: 'x' },
        ],
        422,
      ],
      [
        [
          { id: 1, notes: 'x' },
          { id: 1, notes: 'y' },
        ],
        422,
      ],
      [[{ notes: 'x' }], 422],
    ];
    for (const [body, status] of refusals)
      assert.equal((await rest(store, 'PUT', CUSTOMERS, body)).status, status, JSON.stringify(body));
    assert.deepEqual(dataOf(await rest(store, 'GET', CUSTOMERS)), before);
  });

  test('DELETE without id:in deletes nothing; with it, those and no others', async () => {
    const store = await emptyStore();
    await rest(store, 'POST', CUSTOMERS, [jane, { ...jane, email: 'b@example.com' }]);
    assert.equal((await rest(store, 'DELETE', CUSTOMERS)).status, 204);
    assert.deepEqual(await emails(store), [jane.email, 'b@example.com']);
    assert.equal((await rest(store, 'DELETE', `${CUSTOMERS}?id:in=1,99`)).status, 204);
    assert.deepEqual(await emails(store), ['b@example.com']);
    assert.deepEqual(dataOf(await rest(store, 'GET', ADDRESSES)), []);
  });

  test('validate-credentials answers without an envelope, by channel', async () => {
    const store = await emptyStore();
    await rest(store, 'POST', CUSTOMERS, [
      { ...jane, authentication: { new_password: 'Secret123' }, channel_ids: [1] },
    ]);
    const check = async (body: object) =>
      (await rest(store, 'POST', `${CUSTOMERS}/validate-credentials`, body)).body as unknown;
    const good = { email: jane.email, password: 'Secret123' };
    const no = { is_valid: false, customer_id: null };
    assert.deepEqual(await check(good), { is_valid: true, customer_id: 1 });
    assert.deepEqual(await check({ ...good, channel_id: 1 }), { is_valid: true, customer_id: 1 });
    assert.deepEqual(await check({ ...good, channel_id: 2 }), no);
    assert.deepEqual(await check({ ...good, password: 'secret123' }), no);
    assert.deepEqual(await check({ ...good, email: 'nobody@example.com' }), no);
    assert.deepEqual(await check({ ...good, password: 'x'.repeat(4096) }), no);
    await rest(store, 'PUT', CUSTOMERS, [{ id: 1, authentication: { new_password: 'Another456' } }]);
    assert.deepEqual(await check(good), no);
    assert.deepEqual(await check({ ...good, password: 'Another456' }), { is_valid: true, customer_id: 1 });
  });

  test('a new password, narrower access and deletion sign the customer out (attack 32)', async () => {
    const store = await emptyStore();
    let password = 'Secret123';
    await rest(store, 'POST', CUSTOMERS, [{ ...jane, authentication: { new_password: password } }]);
    const signedIn = () => signIn(store, { email: jane.email, password });
    const customerOf = async (token: string) => {
      const { body } = await graphql(store, '{ customer { entityId } }', {
        headers: { 'X-Bc-Customer-Access-Token': token },
      });
      return (body as unknown as { data: { customer: unknown } }).data.customer;
    };
    const change = async (body: object) =>
      assert.equal((await rest(store, 'PUT', CUSTOMERS, [{ id: 1, ...body }])).status, 200);

    const first = await signedIn();
    await change({ company: 'Acme' });
    assert.deepEqual(await customerOf(first), { entityId: 1 });
    password = 'Another456';
    await change({ authentication: { new_password: password } });
    assert.equal(await customerOf(first), null);

    const second = await signedIn();
    await change({ channel_ids: [1] });
    assert.equal(await customerOf(second), null);

    const third = await signedIn();
    assert.deepEqual(await customerOf(third), { entityId: 1 });
    await rest(store, 'DELETE', `${CUSTOMERS}?id:in=1`);
    assert.equal(await customerOf(third), null);
  });

  test('guessing at one address ends in 429', async () => {
    const store = await emptyStore();
    const guess = async () => {
      const wrong = { email: 'x@example.com', password: 'guess123' };
      const { status, headers } = await rest(store, 'POST', `${CUSTOMERS}/validate-credentials`, wrong);
      return { status, wait: headers.get('x-retry-after') };
    };
    let guesses = 0;
    let answer = await guess();
    for (; answer.status === 200 && guesses < 200; guesses += 1) answer = await guess();
    assert.ok(guesses > 0);
    assert.deepEqual(answer, { status: 429, wait: '300' });
    server.clock.advance(5 * 60_000 + 1);
    assert.deepEqual(await guess(), { status: 200, wait: null });
  });

  test('addresses: a duplicate is 200 with that row absent', async () => {
    const store = await emptyStore();
    await rest(store, 'POST', CUSTOMERS, [jane]);
    const own = { ...home, customer_id: 1 };
    const [made] = dataOf(await rest(store, 'POST', ADDRESSES, [own]));
    const id = made!.id;
    assert.deepEqual(made, { id, ...own, country: 'United States', form_fields: [] });
    const again = dataOf(await rest(store, 'POST', ADDRESSES, [own, { ...own, city: 'Austin' }]));
    assert.deepEqual(
      again.map(({ city }) => city),
      ['Austin'],
    );
    const austin = again[0]!.id;
    assert.deepEqual(
      dataOf(await rest(store, 'PUT', ADDRESSES, [{ id: austin, city: 'San Francisco' }])),
      [],
    );
    const [moved] = dataOf(
      await rest(store, 'PUT', ADDRESSES, [{ id: austin, country_code: 'de', city: 'Ulm' }]),
    );
    assert.deepEqual([moved!['country'], moved!['country_code'], moved!['city']], ['Germany', 'DE', 'Ulm']);
    const found = async (query: string) =>
      dataOf(await rest(store, 'GET', `${ADDRESSES}?${query}`)).map((row) => row.id);
    assert.deepEqual(await found('customer_id:in=1'), [id, austin]);
    assert.deepEqual(await found('customer_id:in=2'), []);
    assert.deepEqual(await found(`id:in=${austin}`), [austin]);
    assert.deepEqual(await found('company:in=History&name:in=ronald%20swimmer&limit=1'), [id]);
    const missing = await rest(store, 'POST', ADDRESSES, [
      { ...own, city: 'Rome' },
      { ...own, customer_id: 9 },
    ]);
    const errorsOf = ({ status, body }: RestAnswer) => [status, (body as { errors: object }).errors];
    assert.deepEqual(errorsOf(missing), [422, { '1.customer_id': 'There is no customer 9.' }]);
    assert.deepEqual(errorsOf(await rest(store, 'PUT', ADDRESSES, [{ id: 99, city: 'Rome' }])), [
      422,
      { '0.id': 'There is no address 99.' },
    ]);
    assert.deepEqual(errorsOf(await rest(store, 'PUT', CUSTOMERS, [{ id: 1 }, { id: 99 }])), [
      422,
      { '1.id': 'There is no customer 99.' },
    ]);
    assert.equal((await rest(store, 'DELETE', ADDRESSES)).status, 422);
    assert.equal((await rest(store, 'DELETE', `${ADDRESSES}?id:in=${austin}`)).status, 204);
    assert.deepEqual(await found(''), [id]);
  });

  test('settings of the store and of a channel, where null follows the store', async () => {
    const store = await emptyStore();
    const group = (await rest(store, 'POST', '/v2/customer_groups', { name: 'Guests' })).body as Row;
    const settings = '/v3/customers/settings';
    const none = {
      ask_shopper_for_tracking_consent: null,
      ask_shopper_for_tracking_consent_on_checkout: null,
      policy_url: null,
    };
    const channel = (guest: number | null, allow: boolean) => ({
      allow_global_logins: allow,
      customer_group_settings: { default_customer_group_id: null, guest_customer_group_id: guest },
      privacy_settings: none,
    });
    assert.deepEqual(dataOf(await rest(store, 'GET', `${settings}/channels/1`)), channel(null, true));
    const changed = await rest(store, 'PUT', `${settings}/channels/1`, {
      allow_global_logins: false,
      customer_group_settings: { guest_customer_group_id: group.id },
    });
    assert.deepEqual(dataOf(changed), channel(group.id, false));
    const back = await rest(store, 'PUT', `${settings}/channels/1`, {
      customer_group_settings: { guest_customer_group_id: null },
    });
    assert.deepEqual(dataOf(back), channel(null, false));

    const whole = await rest(store, 'PUT', settings, {
      privacy_settings: { ask_shopper_for_tracking_consent: true, policy_url: 'https://example.com/policy' },
      customer_group_settings: { default_customer_group_id: group.id },
    });
    const expected = {
      privacy_settings: {
        ask_shopper_for_tracking_consent: true,
        ask_shopper_for_tracking_consent_on_checkout: false,
        policy_url: 'https://example.com/policy',
      },
      customer_group_settings: { guest_customer_group_id: 0, default_customer_group_id: group.id },
    };
    assert.deepEqual(dataOf(whole), expected);
    const refused = await rest(store, 'PUT', settings, {
      privacy_settings: { ask_shopper_for_tracking_consent: false },
      customer_group_settings: { default_customer_group_id: 99 },
    });
    assert.equal(refused.status, 422);
    assert.deepEqual(dataOf(await rest(store, 'GET', settings)), expected);
    assert.equal((await rest(store, 'GET', `${settings}/channels/99`)).status, 404);
    assert.equal(
      (await rest(store, 'PUT', `${settings}/channels/99`, { allow_global_logins: true })).status,
      404,
    );
  });

  test("another store's account reaches nothing (attack 47)", async () => {
    const [store, other] = [await emptyStore(), await emptyStore()];
    await rest(store, 'POST', CUSTOMERS, [{ ...jane, addresses: [home] }]);
    const before = dataOf(await rest(store, 'GET', `${CUSTOMERS}?include=addresses`));
    assert.deepEqual(await emails(other, '?id:in=1'), []);
    assert.equal((await rest(other, 'PUT', CUSTOMERS, [{ id: 1, notes: 'x' }])).status, 422);
    assert.equal((await rest(other, 'PUT', ADDRESSES, [{ id: 1, city: 'x' }])).status, 422);
    assert.equal((await rest(other, 'POST', ADDRESSES, [{ ...home, customer_id: 1 }])).status, 422);
    await rest(other, 'DELETE', `${CUSTOMERS}?id:in=1`);
    await rest(other, 'DELETE', `${ADDRESSES}?id:in=1`);
    const foreign = { ...other, store_hash: store.store_hash };
    assert.equal((await rest(foreign, 'DELETE', `${CUSTOMERS}?id:in=1`)).status, 401);
    assert.deepEqual(dataOf(await rest(store, 'GET', `${CUSTOMERS}?include=addresses`)), before);
  });
});
