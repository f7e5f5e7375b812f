import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bodyOf } from '../support/answers.ts';
import { graphql, rest, type RestAnswer } from '../support/clients.ts';
import { suiteStore } from '../support/suite.ts';

interface Customer {
  id: number;
  email: string;
  channel_ids: number[] | null;
  [field: string]: unknown;
}

describe('documented customers', () => {
  const { server, store } = suiteStore({ wish: { seed: 'empty' } });

  const send = (method: string, path: string, body?: unknown) => rest(store, method, path, body);
  const create = async (customer: object) => {
    const { data } = bodyOf<{ data: Customer[] }>(await send('POST', '/v3/customers', [customer]));
    assert.equal(data.length, 1);
    return data[0]!;
  };

  describe('reference/customers.v3.yml', () => {
    // The example of "createCustomers" without its form fields, which no store has so far.
    const JANE = {
      email: 'jane.smith@example.com',
      first_name: 'Jane',
      last_name: 'Smith',
      company: 'Acme Corp',
      phone: '555-123-4567',
      notes: 'Preferred customer',
      tax_exempt_category: 'Non-profit',
      customer_group_id: 0,
      addresses: [
        {
          address1: 'Addr 1',
          address2: '',
          address_type: 'residential',
          city: 'San Francisco',
          company: 'History',
          country_code: 'US',
          first_name: 'Ronald',
          last_name: 'Swimmer',
          phone: '707070707',
          postal_code: '33333',
          state_or_province: 'California',
        },
      ],
      authentication: { force_password_reset: true, new_password: 'SecurePassword123!' },
      accepts_product_review_abandoned_cart_emails: true,
      trigger_account_created_notification: true,
      store_credit_amounts: [{ amount: 43.15 }],
      origin_channel_id: 1,
      channel_ids: [1],
    };

    test('"createCustomers": the example is answered with 200 and read back', async () => {
      const made = await create(JANE);
      const read = bodyOf<{ data: Customer[] }>(
        await send('GET', `/v3/customers?id:in=${made.id}&include=addresses,storecredit`),
      ).data[0]!;
      const { authentication, trigger_account_created_notification: _, addresses, ...fields } = JANE;
      for (const [field, value] of Object.entries(fields)) assert.deepEqual(read[field], value, field);
      assert.deepEqual(read['authentication'], {
        force_password_reset: authentication.force_password_reset,
      });
      const [address] = read['addresses'] as Record<string, unknown>[];
      for (const [field, value] of Object.entries(addresses[0]!))
        assert.deepEqual(address![field], value, field);
    });

    test('"createCustomers": a duplicate address is 422 with the documented row error', async () => {
      await create({ email: 'twice@example.com', first_name: 'A', last_name: 'B' });
      const answer = await send('POST', '/v3/customers', [
        { email: 'twice@example.com', first_name: 'C', last_name: 'D' },
      ]);
      const { errors } = bodyOf<{ errors: Record<string, string> }>(answer, 422);
      assert.deepEqual(Object.keys(errors).sort(), ['.customer_create', '0.email']);
    });

    test('"updateCustomers": the example, with its read-only fields', async () => {
      const { id } = await create({ email: 'old@example.com', first_name: 'O', last_name: 'Ld' });
      const { data } = bodyOf<{ data: Customer[] }>(
        await send('PUT', '/v3/customers', [
          {
            email: 'jane.new@example.com',
            first_name: 'Jane',
            last_name: 'Smith',
            company: 'Acme Corp',
            phone: '555-123-4567',
            registration_ip_address: '192.168.1.1',
            notes: 'Preferred customer',
            tax_exempt_category: 'Non-profit',
            customer_group_id: 0,
            id,
            authentication: { force_password_reset: true, new_password: 'SecurePassword123!' },
            accepts_product_review_abandoned_cart_emails: true,
            store_credit_amounts: [{ amount: 43.15 }],
            origin_channel_id: 1,
            channel_ids: [1],
          },
        ]),
      );
      assert.deepEqual(
        [data[0]!.id, data[0]!.email, data[0]!['company'], data[0]!['registration_ip_address']],
        [id, 'jane.new@example.com', 'Acme Corp', ''],
      );
    });

    test('"createCustomersAddresses" and "updateCustomersAddresses": the examples', async () => {
      const { id: customer_id } = await create({
        email: 'home@example.com',
        first_name: 'H',
        last_name: 'Ome',
      });
      const address = {
        first_name: 'John',
        last_name: 'Doe',
        address1: '111 E West Street',
        address2: '654',
        city: 'Akron',
        state_or_province: 'Ohio',
        postal_code: '44325',
        country_code: 'US',
        phone: '1234567890',
        address_type: 'residential',
      };
      const [made] = bodyOf<{ data: Record<string, unknown>[] }>(
        await send('POST', '/v3/customers/addresses', [{ ...address, customer_id }]),
      ).data;
      for (const [field, value] of Object.entries(address)) assert.equal(made![field], value, field);
      const [changed] = bodyOf<{ data: Record<string, unknown>[] }>(
        await send('PUT', '/v3/customers/addresses', [{ ...address, id: made!['id'], city: 'Columbus' }]),
      ).data;
      assert.deepEqual([changed!['id'], changed!['city']], [made!['id'], 'Columbus']);
    });

    test('"validateCustomerCredentials": without an envelope', async () => {
      const { id } = await create({
        email: 'foo@bar.com',
        first_name: 'F',
        last_name: 'Oo',
        authentication: { force_password_reset: false, new_password: 'password 123' },
      });
      const ask = async (password: string) =>
        bodyOf(
          await send('POST', '/v3/customers/validate-credentials', {
            email: 'foo@bar.com',
            password,
            channel_id: 1,
          }),
        );
      assert.deepEqual(await ask('password 123'), { is_valid: true, customer_id: id });
      assert.deepEqual(await ask('another'), { is_valid: false, customer_id: null });
    });

    test('"updateCustomersSettings" and "updateCustomersSettingsChannel": the examples', async () => {
      const body = {
        privacy_settings: {
          ask_shopper_for_tracking_consent: true,
          policy_url: 'https://example.com/policy',
        },
        customer_group_settings: { guest_customer_group_id: 0, default_customer_group_id: 0 },
      };
      const global = bodyOf<{ data: object }>(await send('PUT', '/v3/customers/settings', body));
      assert.deepEqual(global.data, {
        ...body,
        privacy_settings: { ...body.privacy_settings, ask_shopper_for_tracking_consent_on_checkout: false },
      });
      const channel = bodyOf<{ data: object }>(
        await send('PUT', '/v3/customers/settings/channels/1', { ...body, allow_global_logins: true }),
      );
      assert.deepEqual(channel.data, {
        ...body,
        privacy_settings: { ...body.privacy_settings, ask_shopper_for_tracking_consent_on_checkout: null },
        allow_global_logins: true,
      });
    });

    test('"deleteCustomers": 204', async () => {
      const { id } = await create({ email: 'gone@example.com', first_name: 'G', last_name: 'One' });
      const answer = await send('DELETE', `/v3/customers?id:in=${id}`);
      assert.deepEqual([answer.status, answer.body], [204, null]);
      assert.deepEqual(bodyOf<{ data: object[] }>(await send('GET', `/v3/customers?id:in=${id}`)).data, []);
    });
  });

  test('reference/customers.v3.yml: global logins are on by default only for the default storefront', async () => {
    const fresh = await server.store({ seed: 'empty' });
    const as = <T>(answer: RestAnswer) => bodyOf<{ data: T }>(answer).data;
    const settings = async (channel: number) =>
      as<{ allow_global_logins: boolean }>(
        await rest(fresh, 'GET', `/v3/customers/settings/channels/${channel}`),
      ).allow_global_logins;
    const made = await rest(fresh, 'POST', '/v3/channels', {
      name: 'Second',
      type: 'storefront',
      platform: 'custom',
    });
    const second = as<{ id: number }>(made).id;
    assert.deepEqual([await settings(1), await settings(second)], [true, false]);

    // "Determines if customers created on this channel will get global access/login".
    const person = (email: string, more: object = {}) => ({
      email,
      first_name: 'A',
      last_name: 'B',
      ...more,
    });
    const rows = as<{ channel_ids: number[] | null }[]>(
      await rest(fresh, 'POST', '/v3/customers', [
        person('first@example.com'),
        person('second@example.com', { origin_channel_id: second }),
      ]),
    );
    assert.deepEqual(
      rows.map(({ channel_ids }) => channel_ids),
      [null, [second]],
    );

    // "Setting `null` will delete override per given channel".
    for (const [given, expected] of [
      [true, true],
      [null, false],
    ] as const) {
      const set = await rest(fresh, 'PUT', `/v3/customers/settings/channels/${second}`, {
        allow_global_logins: given,
      });
      assert.equal(as<{ allow_global_logins: boolean }>(set).allow_global_logins, expected);
    }
  });

  describe('docs/store-operations/customers/channel-specific-customers.mdx', () => {
    test('"Determine if a channel allows for global customer login"', async () => {
      const fresh = await server.store({ seed: 'empty' });
      const answer = await rest(fresh, 'GET', '/v3/customers/settings/channels/1');
      assert.deepEqual(bodyOf<{ data: object }>(answer).data, {
        allow_global_logins: true,
        customer_group_settings: { default_customer_group_id: null, guest_customer_group_id: null },
        privacy_settings: {
          ask_shopper_for_tracking_consent: null,
          ask_shopper_for_tracking_consent_on_checkout: null,
          policy_url: null,
        },
      });
    });

    test('"Customer access example": three channels, three customers', async () => {
      const channels = [1];
      for (const name of ['Second', 'Third']) {
        const made = await send('POST', '/v3/channels', { name, type: 'storefront', platform: 'custom' });
        channels.push(bodyOf<{ data: { id: number } }>(made).data.id);
      }
      const [one, two, three] = channels as [number, number, number];
      for (const [channel, allowed] of [
        [two, false],
        [three, true],
      ] as const)
        bodyOf(
          await send('PUT', `/v3/customers/settings/channels/${channel}`, { allow_global_logins: allowed }),
        );
      const password = 'SecurePassword123!';
      const make = (name: string, origin: number, channel_ids: number[] | null) =>
        create({
          email: `${name}@example.com`,
          first_name: name,
          last_name: 'X',
          origin_channel_id: origin,
          channel_ids,
          authentication: { force_password_reset: false, new_password: password },
        });
      const customers = [
        [await make('first', one, null), [one, three]],
        [await make('second', two, [two]), [two]],
        [await make('third', three, channels), channels],
      ] as const;
      for (const [customer, expected] of customers) {
        const allowed = [];
        for (const channel_id of channels) {
          const answer = await send('POST', '/v3/customers/validate-credentials', {
            email: customer.email,
            password,
            channel_id,
          });
          if (bodyOf<{ is_valid: boolean }>(answer).is_valid) allowed.push(channel_id);
        }
        assert.deepEqual(allowed, expected, customer.email);
      }
    });

    test('"Set customer channel access": on creation and later', async () => {
      const made = await create({
        email: 'jane.one@example.com',
        first_name: 'Jane',
        last_name: 'Smith',
        channel_ids: [1],
      });
      assert.deepEqual(made.channel_ids, [1]);
      const free = await create({ email: 'jane.two@example.com', first_name: 'Jane', last_name: 'Smith' });
      assert.equal(free.channel_ids, null);
      const { data } = bodyOf<{ data: Customer[] }>(
        await send('PUT', '/v3/customers', [{ id: free.id, channel_ids: [1] }]),
      );
      assert.deepEqual(data[0]!.channel_ids, [1]);
    });

    test('"Update customer settings for a channel": the sign-in of a global customer follows it', async () => {
      const password = 'SecurePassword123!';
      const { email, id } = await create({
        email: 'global@example.com',
        first_name: 'G',
        last_name: 'L',
        authentication: { force_password_reset: false, new_password: password },
      });
      const login = async () => {
        const answer = await graphql<{ login: object } | null>(
          store,
          'mutation($email: String!, $pass: String!) { login(email: $email, password: $pass) { customer { entityId } } }',
          { variables: { email, pass: password } },
        );
        return answer.body.data;
      };
      const set = (allow_global_logins: boolean) =>
        send('PUT', '/v3/customers/settings/channels/1', { allow_global_logins });
      assert.equal((await set(false)).status, 200);
      assert.equal(await login(), null);
      assert.equal((await set(true)).status, 200);
      assert.deepEqual(await login(), { login: { customer: { entityId: id } } });
    });
  });
});
