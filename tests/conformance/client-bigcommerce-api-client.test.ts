import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { LoopbackAgent } from '../support/agent.ts';
import { startServer, type TestServer } from '../support/server.ts';

type Call = (...args: unknown[]) => Promise<never>;
type Api = Readonly<Record<string, Call>>;
interface Client {
  readonly geography: { readonly countries: Api; readonly states: Api };
  readonly customersV2: Api & {
    readonly customerAddresses: Api;
    readonly customerGroups: Api;
    readonly customerPasswords: Api;
  };
  readonly customersV3: { readonly customerAttributes: Api; readonly customerAttributeValues: Api };
}

const require = createRequire(import.meta.url);
const library = require('bigcommerce-api-client') as Record<string, new (config: object) => Client>;

/**
 * The npm package bigcommerce-api-client 0.7, as published. It asks https://api.bigcommerce.com through axios; what it
 * makes of axios takes over the agent that is axios's default.
 */
describe('bigcommerce-api-client', () => {
  const { defaults } = createRequire(require.resolve('bigcommerce-api-client'))('axios') as {
    defaults: { httpsAgent?: unknown; proxy?: unknown };
  };
  let server: TestServer;
  let client: Client;

  before(async () => {
    server = await startServer({ config: { PATRON_PUBLIC_URL: 'https://api.bigcommerce.com' } });
    server.clock.set(Date.UTC(2026, 0, 15, 12));
    Object.assign(defaults, { httpsAgent: new LoopbackAgent(server.port), proxy: false });
    client = new library['BigCommerceApiClient']!({
      storeHash: server.demo.store_hash,
      accessToken: server.demo.access_token,
    });
  });
  after(() => server.close());

  test('customers of V2: made, listed, counted, changed, their password, deleted', async () => {
    const api = client.customersV2;
    const made: { id: number; first_name: string; date_created: unknown } = await api['createCustomer']!({
      first_name: 'Nora',
      last_name: 'Lind',
      email: 'nora@example.com',
    });
    assert.equal(made.first_name, 'Nora');
    assert.deepEqual(made.date_created, new Date(server.clock.now()), 'it reads the dates');
    const listed: { id: number }[] = await api['getAllCustomers']!({ email: 'nora@example.com' });
    assert.deepEqual(
      listed.map(({ id }) => id),
      [made.id],
    );
    const all: unknown[] = await api['getAllCustomers']!(undefined, 1, -1);
    assert.deepEqual(await api['getCustomersCount']!(), { count: all.length });
    const changed: { company: string } = await api['updateCustomer']!(made.id, { company: 'Lind AB' });
    assert.equal(changed.company, 'Lind AB');
    await api['updatePassword']!(made.id, 'correct-horse-7', 'correct-horse-7');
    for (const [password, success] of [
      ['correct-horse-7', true],
      ['wrong', false],
    ] as const)
      assert.deepEqual(await api.customerPasswords['validatePassword']!(made.id, password), { success });
    const forced: { reset_pass_on_login: boolean } = await api['forcePasswordResets']!(made.id);
    assert.equal(forced.reset_pass_on_login, true);
    await api['deleteCustomer']!(made.id);
    assert.equal(await api['getCustomer']!(made.id), null);
  });

  test('addresses of V2', async () => {
    const jane = server.demo.customers[0]!.id;
    const api = client.customersV2.customerAddresses;
    const made: { id: number; country_iso2: string } = await api['createCustomerAddress']!(jane, {
      first_name: 'Jane',
      last_name: 'Doe',
      phone: '555',
      street_1: '1 Main Street',
      city: 'Wellington',
      state: ' ',
      zip: '6011',
      country: 'New Zealand',
    });
    assert.equal(made.country_iso2, 'NZ');
    const book: { id: number }[] = await api['getAllCustomerAddresses']!(jane);
    assert.equal(book.at(-1)!.id, made.id);
    assert.deepEqual(await api['getCustomerAddressesCount']!(jane), { count: book.length });
    const changed: { city: string } = await api['updateCustomerAddress']!(jane, made.id, { city: 'Nelson' });
    assert.equal(changed.city, 'Nelson');
    await api['deleteCustomerAddress']!(jane, made.id);
    assert.equal(await api['getCustomerAddress']!(jane, made.id), null);
    await api['deleteCustomerAddresses']!(jane);
    assert.deepEqual(await api['getCustomerAddressesCount']!(jane), { count: 0 });
  });

  test('customer attributes and their values', async () => {
    const { customerAttributes: attributes, customerAttributeValues: values } = client.customersV3;
    const [jane, john] = server.demo.customers.map(({ id }) => id);
    const made: { data: { id: number; name: string }[] } = await attributes['createCustomerAttribute']!([
      { name: 'Size', type: 'string' },
      { name: 'Age', type: 'number' },
    ]);
    const [size, age] = made.data.map(({ id }) => id);
    await attributes['updateCustomerAttribute']!([{ id: age, name: 'Years' }]);
    const named: { data: { id: number; name: string }[] } = await attributes['getAllCustomerAttributes']!({
      'name:like': 'year',
    });
    assert.deepEqual(
      named.data.map(({ id, name }) => [id, name]),
      [[age, 'Years']],
    );
    const set: { data: { id: number; attribute_value: string }[] } = await values[
      'upsertCustomerAttributeValue'
    ]!([
      { customer_id: jane, attribute_id: size, value: 'L' },
      { customer_id: john, attribute_id: size, value: 'M' },
    ]);
    await values['deleteCustomerAttributeValue']!({ 'id:in': [set.data[1]!.id] });
    const left: { data: { id: number; customer_id: number }[] } = await values[
      'getAllCustomerAttributeValues'
    ]!({ 'attribute_id:in': [size] });
    assert.deepEqual(left.data, [set.data[0]]);
    await attributes['deleteCustomerAttribute']!({ 'id:in': [size, age] });
    const none: { data: unknown[] } = await attributes['getAllCustomerAttributes']!();
    assert.deepEqual(none.data, []);
  });

  test('countries and states', async () => {
    const { countries, states } = client.geography;
    const [australia]: { id: number; country_iso3: string }[] = await countries['getAllCountries']!({
      country: 'Australia',
    });
    assert.equal(australia!.country_iso3, 'AUS');
    const { count }: { count: number } = await countries['getCountriesCount']!();
    const all: unknown[] = await countries['getAllCountries']!(undefined, 1, -1);
    assert.equal(all.length, count);
    const ofAustralia: { state_abbreviation: string }[] = await states['getAllCountryStates']!(australia!.id);
    assert.ok(ofAustralia.some((state) => state.state_abbreviation === 'ACT'));
  });
});
