import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { bodyOf } from '../support/answers.ts';
import { rest } from '../support/clients.ts';
import { holdOpen } from '../support/held.ts';
import { mailTo } from '../support/mail.ts';
import { suiteServer } from '../support/suite.ts';

interface Made {
  readonly data: readonly { readonly id: number }[];
}
type Errors = { readonly errors: Readonly<Record<string, string>> };

describe('batches of customers (reference/customers.v3.yml)', () => {
  const server = suiteServer({ at: Date.UTC(2026, 0, 15, 12) });
  let store: StoreAccess;
  before(async () => {
    store = await server.store();
  });

  const person = (name: string, more: object = {}) => ({
    email: `${name}@example.com`,
    first_name: name,
    last_name: 'Byron',
    ...more,
  });
  const home = (customer_id: number, address1: string) => ({
    customer_id,
    address1,
    first_name: 'Ada',
    last_name: 'Byron',
    city: 'London',
    state_or_province: '',
    postal_code: 'N1',
    country_code: 'GB',
  });
  const idOf = async (path: string, row: object): Promise<number> =>
    bodyOf<Made>(await rest(store, 'POST', path, [row])).data[0]!.id;

  describe('"trigger_account_created_notification"', () => {
    const welcomed = { trigger_account_created_notification: true };

    test('who is made with it is mailed a welcome to the shop of their channel', async () => {
      const channel = bodyOf<{ data: { id: number } }>(
        await rest(store, 'POST', '/v3/channels', { name: 'B', type: 'storefront', platform: 'custom' }),
      ).data.id;
      bodyOf(
        await rest(store, 'POST', '/v3/sites', { channel_id: channel, url: 'https://second.example.com' }),
        201,
      );
      const rows = [
        person('one', welcomed),
        person('two', { trigger_account_created_notification: false }),
        person('three'),
        person('four', { ...welcomed, origin_channel_id: channel }),
      ];
      bodyOf(await rest(store, 'POST', '/v3/customers', rows));
      for (const [name, count] of [
        ['one', 1],
        ['two', 0],
        ['three', 0],
        ['four', 1],
      ] as const) {
        const mails = await mailTo(store, `${name}@example.com`);
        assert.deepEqual(
          mails.map(({ template }) => template),
          Array.from({ length: count }, () => 'welcome'),
          name,
        );
      }
      const [mail] = await mailTo(store, 'four@example.com');
      assert.match(mail!.text, /^https:\/\/second\.example\.com\/?$/m);
    });

    test('nobody is, where a row of the batch is refused', async () => {
      const rows = [person('five', welcomed), person('one', welcomed)];
      assert.equal((await rest(store, 'POST', '/v3/customers', rows)).status, 422);
      assert.deepEqual(await mailTo(store, 'five@example.com'), []);
      assert.equal((await mailTo(store, 'one@example.com')).length, 1);
    });
  });

  test('a row that names what is not there is refused by its place, and nothing is written', async () => {
    const id = await idOf('/v3/customers', person('rows'));
    const address = await idOf('/v3/customers/addresses', home(id, '1 First Street'));
    const cases: readonly (readonly [string, string, readonly object[], string])[] = [
      ['PUT', '/v3/customers', [{ id, company: 'x' }, { id: 9999 }], '1.id'],
      ['PUT', '/v3/customers/addresses', [{ id: address, city: 'x' }, { id: 9999 }], '1.id'],
      ['POST', '/v3/customers/addresses', [home(id, 'x'), home(9999, 'y')], '1.customer_id'],
    ];
    const state = async () => bodyOf(await rest(store, 'GET', `/v3/customers?id:in=${id}&include=addresses`));
    const earlier = await state();
    for (const [method, path, rows, field] of cases) {
      const { errors } = bodyOf<Errors>(await rest(store, method, path, rows), 422);
      assert.deepEqual(Object.keys(errors), [field], `${method} ${path}`);
    }
    assert.deepEqual(await state(), earlier);
  });

  /** "Limit of 3 concurrent requests", and "10 concurrent requests" where an address is made. */
  describe('requests at once', () => {
    const CASES: readonly (readonly [string, string, number, (id: number, at: number) => object])[] = [
      ['PUT', '/v3/customers', 3, (id, at) => ({ id, company: `c${at}` })],
      ['POST', '/v3/customers/addresses', 10, (id, at) => home(id, `${at} Street`)],
      [
        'PUT',
        '/v3/customers/attribute-values',
        3,
        (id) => ({ customer_id: id, attribute_id: 1, value: 'L' }),
      ],
      ['POST', '/v3/customers/attributes', 3, (_id, at) => ({ name: `Many ${at}`, type: 'string' })],
      ['PUT', '/v3/customers/attributes', 3, (_id, at) => ({ id: 1, name: `Name ${at}` })],
    ];
    let id: number;
    /** By the time that a later request is answered, those are let in that came before. */
    const letIn = async () => bodyOf(await rest(store, 'GET', '/v3/customers?limit=1'));
    before(async () => {
      id = await idOf('/v3/customers', person('atonce'));
      assert.equal(await idOf('/v3/customers/attributes', { name: 'Size', type: 'string' }), 1);
    });

    for (const [method, path, most, row] of CASES)
      test(`${method} ${path}: ${most}; one more is answered 429`, async () => {
        const open = [];
        for (let at = 0; at < most; at += 1) open.push(await holdOpen(store, method, path, [row(id, at)]));
        await letIn();
        const { status, headers } = await rest(store, method, path, [row(id, most)]);
        assert.deepEqual([status, headers.get('x-retry-after')], [429, '1']);
        for (const one of open) assert.equal(await one.finish(), 200);
        assert.equal((await rest(store, method, path, [row(id, most)])).status, 200);
      });

    test('PUT /v3/customers/addresses: 3', async () => {
      const address = await idOf('/v3/customers/addresses', home(id, 'Changing'));
      const open = [];
      for (const city of ['a', 'b', 'c'])
        open.push(await holdOpen(store, 'PUT', '/v3/customers/addresses', [{ id: address, city }]));
      const fourth = () => rest(store, 'PUT', '/v3/customers/addresses', [{ id: address, city: 'd' }]);
      await letIn();
      assert.equal((await fourth()).status, 429);
      for (const one of open) assert.equal(await one.finish(), 200);
      assert.equal((await fourth()).status, 200);
    });
  });
});
