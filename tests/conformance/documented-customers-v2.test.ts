import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { rest, signIn } from '../support/clients.ts';
import { suiteServer } from '../support/suite.ts';

const CUSTOMERS = '/v2/customers';
const jane = { first_name: 'Jane', last_name: 'Doe', email: 'janedoe@example.com' };
const house = {
  first_name: 'Jane',
  last_name: 'Doe',
  phone: '123-345-7890',
  street_1: '123 Main Street',
  city: 'Austin',
  state: 'Texas',
  zip: '78726',
  country: 'United States',
};

/** `reference/customers.v2.yml`; the conventions of V2 are wire facts 9. */
describe('customers, V2 (reference/customers.v2.yml)', () => {
  const server = suiteServer({
    at: Date.UTC(2026, 0, 15, 12),
    config: { PATRON_SIGN_IN_ATTEMPTS_ACCOUNT: 5 },
  });
  const emptyStore = () => server.store({ seed: 'empty' });
  const make = async (store: StoreAccess, more: object = {}): Promise<{ id: number } & typeof jane> => {
    const { status, body } = await rest(store, 'POST', CUSTOMERS, { ...jane, ...more });
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  const ids = ({ status, body }: { status: number; body: unknown }): number[] => {
    if (status === 204) return [];
    return (body as { id: number }[]).map(({ id }) => id);
  };

  test('a customer is a bare object: dates of RFC 2822, money as text, its addresses as a link', async () => {
    const store = await emptyStore();
    const made = await make(store, { company: 'Acme', store_credit: 43.15, notes: 'Tall' });
    const url = `${store.api_url}/stores/${store.store_hash}${CUSTOMERS}/${made.id}/addresses`;
    assert.deepEqual(made, {
      id: made.id,
      company: 'Acme',
      first_name: 'Jane',
      last_name: 'Doe',
      email: 'janedoe@example.com',
      phone: '',
      form_fields: null,
      date_created: 'Thu, 15 Jan 2026 12:00:00 +0000',
      date_modified: 'Thu, 15 Jan 2026 12:00:00 +0000',
      store_credit: '43.1500',
      registration_ip_address: '',
      customer_group_id: 0,
      notes: 'Tall',
      tax_exempt_category: '',
      reset_pass_on_login: false,
      accepts_marketing: false,
      addresses: { url, resource: `/customers/${made.id}/addresses` },
    });
    assert.deepEqual((await rest(store, 'GET', `${CUSTOMERS}/${made.id}`)).body, made);
    assert.deepEqual((await rest(store, 'GET', CUSTOMERS)).body, [made]);
  });

  test('a change keeps what it leaves out; what only reads is taken and not looked at', async () => {
    const store = await emptyStore();
    const made = await make(store, { phone: '555', store_credit: '1.5' });
    const sent = { ...made, id: 99, accepts_marketing: true, date_created: 'x', first_name: 'Janet' };
    const changed = await rest(store, 'PUT', `${CUSTOMERS}/${made.id}`, sent);
    assert.equal(changed.status, 200, JSON.stringify(changed.body));
    assert.deepEqual(changed.body, { ...made, first_name: 'Janet' });
    assert.deepEqual((await rest(store, 'PUT', `${CUSTOMERS}/${made.id}`)).body, changed.body);
    const moved = await rest(store, 'PUT', `${CUSTOMERS}/${made.id}`, {
      registration_ip_address: '12.3.4.5',
    });
    assert.equal((moved.body as { registration_ip_address: string }).registration_ip_address, '12.3.4.5');
  });

  test('no customers: 204 without a body, and a count of 0', async () => {
    const store = await emptyStore();
    const { status, body } = await rest(store, 'GET', CUSTOMERS);
    assert.deepEqual({ status, body }, { status: 204, body: null });
    assert.deepEqual((await rest(store, 'GET', `${CUSTOMERS}/count`)).body, { count: 0 });
    await make(store);
    assert.deepEqual((await rest(store, 'GET', `${CUSTOMERS}/count`)).body, { count: 1 });
    assert.equal((await rest(store, 'GET', `${CUSTOMERS}?page=2`)).status, 204);
  });

  test('every documented filter', async () => {
    const store = await emptyStore();
    const group = (await rest(store, 'POST', '/v2/customer_groups', { name: 'Trade' })).body as {
      id: number;
    };
    const first = await make(store, {
      company: 'Acme',
      phone: '555',
      store_credit: '2.50',
      customer_group_id: group.id,
      tax_exempt_category: 'NGO',
    });
    server.clock.advance(60_000);
    const second = await make(store, { first_name: 'Ada', last_name: 'Byron', email: 'ada@example.com' });
    server.clock.advance(60_000);
    await rest(store, 'PUT', `${CUSTOMERS}/${first.id}`, { notes: 'later' });
    const cases: readonly (readonly [string, readonly number[]])[] = [
      ['first_name=Jane', [first.id]],
      ['last_name=Byron', [second.id]],
      ['company=Acme', [first.id]],
      ['email=JaneDoe@Example.com', [first.id]],
      ['phone=555', [first.id]],
      ['store_credit=2.5', [first.id]],
      [`customer_group_id=${group.id}`, [first.id]],
      ['customer_group_id=0', [second.id]],
      ['tax_exempt_category=NGO', [first.id]],
      [`min_id=${second.id}`, [second.id]],
      [`max_id=${first.id}`, [first.id]],
      [`min_id=${first.id}&max_id=${second.id}`, [first.id, second.id]],
      ['min_date_created=Thu, 15 Jan 2026 12:01:00 +0000', [second.id]],
      ['min_date_created=Thu, 15 Jan 2026 13:01:00 %2B0100', [second.id]],
      ['max_date_created=2026-01-15T12:00:00Z', [first.id]],
      ['min_date_modified=2026-01-15T12:02:00', [first.id]],
      ['max_date_modified=15 Jan 2026 12:01:00 GMT', [second.id]],
      ['min_date_created=2026-01-16', []],
      ['first_name=Jane&last_name=Byron', []],
      ['page=2&limit=1', [second.id]],
    ];
    for (const [query, expected] of cases)
      assert.deepEqual(ids(await rest(store, 'GET', `${CUSTOMERS}?${query}`)), expected, query);
    server.clock.set(Date.UTC(2026, 0, 15, 12));
  });

  test('`_authentication` sets a password, confirms it, and asks for a new one', async () => {
    const store = await emptyStore();
    const password = '12w69Y217PYR96J';
    const made = await make(store, { _authentication: { password, password_confirmation: password } });
    assert.ok(await signIn(store, { email: jane.email, password }));
    const path = `${CUSTOMERS}/${made.id}`;

    const unlike = { password: 'another-1-password', password_confirmation: 'other' };
    const refused = await rest(store, 'PUT', path, { _authentication: unlike });
    assert.deepEqual(
      { status: refused.status, body: refused.body as unknown },
      {
        status: 400,
        body: [
          {
            status: 400,
            message: '_authentication.password_confirmation: must be the same as the password',
          },
        ],
      },
    );
    assert.ok(await signIn(store, { email: jane.email, password }));

    const forced = await rest(store, 'PUT', path, { _authentication: { force_reset: true } });
    assert.equal((forced.body as { reset_pass_on_login: boolean }).reset_pass_on_login, true);
    await assert.rejects(signIn(store, { email: jane.email, password }));
    const fresh = { password: 'another-1-password' };
    const changed = await rest(store, 'PUT', path, { _authentication: fresh });
    assert.equal((changed.body as { reset_pass_on_login: boolean }).reset_pass_on_login, false);
    assert.equal(JSON.stringify(changed.body).includes('another-1'), false);
    assert.ok(await signIn(store, { email: jane.email, ...fresh }));
  });

  test('validating a password answers a boolean, and counts wrong tries as a sign-in does', async () => {
    const store = await emptyStore();
    const made = await make(store, { _authentication: { password: 'correct-horse-7' } });
    const path = `${CUSTOMERS}/${made.id}/validate`;
    assert.deepEqual((await rest(store, 'POST', path, { password: 'correct-horse-7' })).body, {
      success: true,
    });
    for (let tries = 0; tries < 5; tries += 1)
      assert.deepEqual((await rest(store, 'POST', path, { password: 'wrong' })).body, { success: false });
    const refused = await rest(store, 'POST', path, { password: 'correct-horse-7' });
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('x-retry-after'), '300');
    assert.equal((await rest(store, 'POST', `${CUSTOMERS}/99/validate`, { password: 'x' })).status, 404);

    const without = await make(store, { email: 'none@example.com' });
    const none = await rest(store, 'POST', `${CUSTOMERS}/${without.id}/validate`, { password: 'anything-1' });
    assert.deepEqual(none.body, { success: false });
  });

  test('errors are lists of status and message; what is wrong with the input is 400', async () => {
    const store = await emptyStore();
    await make(store);
    const refusals: readonly (readonly [string, string, unknown, number, RegExp])[] = [
      ['POST', CUSTOMERS, jane, 400, /email: The email address janedoe@example.com is already in use\./],
      ['POST', CUSTOMERS, { email: 'a@example.com' }, 400, /first_name: is required/],
      ['POST', CUSTOMERS, { ...jane, email: 'nobody' }, 400, /email: This is not an email address\./],
      ['POST', CUSTOMERS, { ...jane, surely: 1 }, 400, /surely: is not a known field/],
      ['GET', `${CUSTOMERS}/99`, undefined, 404, /There is no customer 99\./],
      ['PUT', `${CUSTOMERS}/99`, { notes: 'x' }, 404, /There is no customer 99\./],
      ['DELETE', `${CUSTOMERS}/99`, undefined, 404, /There is no customer 99\./],
      ['GET', `${CUSTOMERS}?min_date_created=yesterday`, undefined, 400, /min_date_created/],
    ];
    for (const [method, path, sent, status, message] of refusals) {
      const answer = await rest(store, method, path, sent);
      assert.equal(answer.status, status, `${method} ${path}`);
      const [first] = answer.body as { status: number; message: string }[];
      assert.equal(first!.status, status);
      assert.match(JSON.stringify(answer.body), message);
    }
  });

  test('one is deleted, and then all of them, more than a hundred', async () => {
    const store = await emptyStore();
    const { id } = await make(store);
    assert.equal((await rest(store, 'DELETE', `${CUSTOMERS}/${id}`)).status, 204);
    assert.equal((await rest(store, 'GET', `${CUSTOMERS}/${id}`)).status, 404);
    const many = Array.from({ length: 103 }, (_, at) => ({ ...jane, email: `jane${at}@example.com` }));
    for (let at = 0; at < many.length; at += 10)
      assert.equal((await rest(store, 'POST', '/v3/customers', many.slice(at, at + 10))).status, 200);
    assert.deepEqual((await rest(store, 'GET', `${CUSTOMERS}/count`)).body, { count: 103 });
    assert.equal((await rest(store, 'DELETE', CUSTOMERS)).status, 204);
    assert.deepEqual((await rest(store, 'GET', `${CUSTOMERS}/count`)).body, { count: 0 });
  });

  test('an address: the country by its name, made, read, changed, counted and deleted', async () => {
    const store = await emptyStore();
    const { id } = await make(store);
    const book = `${CUSTOMERS}/${id}/addresses`;
    assert.equal((await rest(store, 'GET', book)).status, 204);
    const made = await rest(store, 'POST', book, house);
    const address = made.body as { id: number };
    const expected = {
      ...house,
      id: address.id,
      customer_id: id,
      company: '',
      street_2: '',
      country_iso2: 'US',
      address_type: 'residential',
    };
    assert.deepEqual({ status: made.status, body: made.body as unknown }, { status: 200, body: expected });
    assert.deepEqual((await rest(store, 'GET', `${book}/${address.id}`)).body, expected);
    assert.deepEqual((await rest(store, 'GET', book)).body, [expected]);
    assert.deepEqual((await rest(store, 'GET', `${book}/count`)).body, { count: 1 });
    assert.deepEqual((await rest(store, 'POST', book, house)).body, expected, 'one like it is that one');

    const change = { ...expected, country: 'new zealand', city: 'Wellington', address_type: 'commercial' };
    const changed = await rest(store, 'PUT', `${book}/${address.id}`, change);
    const after = { ...change, country: 'New Zealand', country_iso2: 'NZ' };
    assert.deepEqual(changed.body, after);
    const second = (await rest(store, 'POST', book, house)).body as { id: number };
    assert.deepEqual(
      (await rest(store, 'PUT', `${book}/${second.id}`, { ...after, id: second.id })).body,
      { ...expected, id: second.id },
      'it would be the same as the first, and stays',
    );
    assert.equal((await rest(store, 'DELETE', `${book}/${address.id}`)).status, 204);
    assert.equal((await rest(store, 'GET', `${book}/${address.id}`)).status, 404);
    assert.deepEqual(ids(await rest(store, 'GET', book)), [second.id]);
  });

  test('a country that is not there, another customer’s address, and all addresses of one', async () => {
    const store = await emptyStore();
    const one = await make(store);
    const other = await make(store, { email: 'other@example.com' });
    const book = (customer: { id: number }) => `${CUSTOMERS}/${customer.id}/addresses`;
    const nowhere = await rest(store, 'POST', book(one), { ...house, country: 'Nowhere' });
    assert.equal(nowhere.status, 400);
    assert.deepEqual(nowhere.body, [{ status: 400, message: 'country: There is no country "Nowhere".' }]);
    const address = (await rest(store, 'POST', book(other), house)).body as { id: number };
    for (const [method, sent] of [['GET'], ['PUT', { city: 'Berlin' }], ['DELETE']] as [string, object?][])
      assert.equal((await rest(store, method, `${book(one)}/${address.id}`, sent)).status, 404, method);
    for (const method of ['GET', 'DELETE'])
      assert.equal((await rest(store, method, `${CUSTOMERS}/99/addresses`)).status, 404, method);

    for (const city of ['Bonn', 'Ulm', 'Trier']) await rest(store, 'POST', book(one), { ...house, city });
    assert.equal((await rest(store, 'DELETE', `${book(one)}?limit=1&page=2`)).status, 204);
    const cities = (await rest(store, 'GET', book(one))).body as { city: string }[];
    assert.deepEqual(
      cities.map(({ city }) => city),
      ['Bonn', 'Trier'],
    );
    assert.equal((await rest(store, 'DELETE', book(one))).status, 204);
    assert.deepEqual((await rest(store, 'GET', `${book(one)}/count`)).body, { count: 0 });
    assert.deepEqual((await rest(store, 'GET', `${book(other)}/count`)).body, { count: 1 });
  });
});
