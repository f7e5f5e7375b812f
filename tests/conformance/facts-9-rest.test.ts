import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { bodyOf } from '../support/answers.ts';
import { rest } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';

interface Page {
  data: { id: number; name: string; price: number }[];
  meta: {
    pagination: Record<string, unknown>;
    cursor_pagination?: { start_cursor: string; end_cursor: string };
  };
}

const PRODUCTS = '/v3/catalog/products';
const CUSTOMERS = '/v3/customers';

describe('wire facts 8 and 9: the management API', () => {
  let server: TestServer;
  let store: StoreAccess;
  before(async () => {
    server = await startServer();
    server.clock.set(Date.UTC(2026, 0, 15, 12));
    store = await server.store({
      seed: {
        name: 'Rows',
        products: [1, 2, 3, 4, 5].map((n) => ({ name: `Mug ${n}`, sku: `M${n}`, price: `${n}.00` })),
      },
    });
  });
  after(() => server.close());

  const send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
    rest(store, method, path, body, headers);
  const page = async (query: string) => bodyOf<Page>(await send('GET', `${PRODUCTS}${query}`));
  const names = async (query: string) => (await page(query)).data.map(({ name }) => name);
  const someone = (name: string, more: object = {}) => ({
    email: `${name}@example.com`,
    first_name: name,
    last_name: 'X',
    ...more,
  });

  describe('wire facts 9: V3 lists', () => {
    test('the envelope and its pagination', async () => {
      const { data, meta } = await page('?limit=2&page=2');
      assert.equal(data.length, 2);
      const { links, ...numbers } = meta.pagination;
      assert.deepEqual(numbers, { total: 5, count: 2, per_page: 2, current_page: 2, total_pages: 3 });
      assert.deepEqual(Object.keys(links as object).sort(), ['current', 'next', 'previous']);
    });

    test('cursors lead on and back', async () => {
      for (const name of ['a', 'b', 'c'])
        bodyOf(await send('POST', '/v3/pricelists', { name: `Cursor ${name}` }));
      const lists = async (query: string) =>
        bodyOf<Page>(await send('GET', `/v3/pricelists?limit=1${query}`));
      const first = await lists('');
      const second = await lists(`&after=${first.meta.cursor_pagination!.end_cursor}`);
      assert.notEqual(second.data[0]!.id, first.data[0]!.id);
      const back = await lists(`&before=${second.meta.cursor_pagination!.start_cursor}`);
      assert.deepEqual(back.data, first.data);
    });

    test('operators :in, :not_in, :min, :max, :like, :greater, :less, :not; min and max include their ends', async () => {
      const ids = store.products.map(({ id }) => id);
      const at = (...places: number[]) => places.map((place) => `Mug ${place}`);
      assert.deepEqual(await names(`?id:in=${ids[0]},${ids[2]}`), at(1, 3));
      assert.deepEqual(await names(`?id:not_in=${ids[0]},${ids[2]}`), at(2, 4, 5));
      assert.deepEqual(await names(`?id:min=${ids[3]}`), at(4, 5));
      assert.deepEqual(await names(`?id:max=${ids[1]}`), at(1, 2));
      assert.deepEqual(await names(`?id:greater=${ids[3]}`), at(5));
      assert.deepEqual(await names(`?id:less=${ids[1]}`), at(1));
      bodyOf(await send('POST', CUSTOMERS, [someone('Maria'), someone('Marian'), someone('Otto')]));
      const like = bodyOf<{ data: { first_name: string }[] }>(
        await send('GET', `${CUSTOMERS}?name:like=Maria`),
      );
      assert.deepEqual(
        like.data.map(({ first_name }) => first_name),
        ['Maria', 'Marian'],
      );
    });

    test('include, include_fields, exclude_fields, sort and direction', async () => {
      const [chosen] = (await page('?include_fields=name&sort=name&direction=desc&limit=1')).data;
      assert.deepEqual(Object.keys(chosen!).sort(), ['id', 'name']);
      assert.equal(chosen!.name, 'Mug 5');
      const [without] = (await page('?exclude_fields=price&limit=1')).data;
      assert.equal('price' in without!, false);
      assert.equal('variants' in without!, false);
      const [included] = (await page('?include=variants&limit=1')).data;
      assert.equal((included as unknown as { variants: object[] }).variants.length, 1);
    });

    test('limit is 50, at most 250, and 413 above', async () => {
      assert.equal((await page('')).meta.pagination['per_page'], 50);
      assert.equal((await page('?limit=250')).meta.pagination['per_page'], 250);
      assert.equal((await send('GET', `${PRODUCTS}?limit=251`)).status, 413);
    });
  });

  test('wire facts 9: batches: 10 customers, 50 variants, 25 assignments, price records 100 by POST and 1000 by PUT', async () => {
    const rows = (count: number, row: (at: number) => object) =>
      Array.from({ length: count }, (_, at) => row(at));
    const status = async (method: string, path: string, body: object) =>
      (await send(method, path, body)).status;
    const customers = (count: number) => rows(count, (at) => someone(`batch${at}`));
    assert.equal(await status('POST', CUSTOMERS, customers(11)), 413);
    assert.equal(await status('POST', CUSTOMERS, customers(10)), 200);
    assert.equal(
      await status(
        'PUT',
        CUSTOMERS,
        rows(11, (at) => ({ id: at + 1, company: 'A' })),
      ),
      413,
    );
    assert.equal(
      await status(
        'PUT',
        '/v3/catalog/variants',
        rows(51, (at) => ({ id: at + 1, price: 1 })),
      ),
      413,
    );
    const tooLong = async (method: string, path: string, count: number) => {
      const { errors } = bodyOf<{ errors: object }>(
        await send(
          method,
          path,
          rows(count, () => ({})),
        ),
        422,
      );
      return '' in errors;
    };
    assert.equal(await tooLong('POST', '/v3/pricelists/assignments', 26), true);
    assert.equal(await tooLong('POST', '/v3/pricelists/assignments', 25), false);
    assert.equal(await tooLong('POST', '/v3/pricelists/1/records', 101), true);
    assert.equal(await tooLong('POST', '/v3/pricelists/1/records', 100), false);
    assert.equal(await tooLong('PUT', '/v3/pricelists/1/records', 1001), true);
    assert.equal(await tooLong('PUT', '/v3/pricelists/1/records', 1000), false);
  });

  describe('wire facts 9: errors', () => {
    test('V3: status, title, type, errors; of a batch by index', async () => {
      const answer = await send('POST', CUSTOMERS, [
        someone('right'),
        { ...someone('wrong'), email: 'none' },
      ]);
      const { status, title, type, errors } = bodyOf<Record<string, unknown>>(answer, 422);
      assert.equal(status, 422);
      assert.equal(typeof title, 'string');
      assert.equal(typeof type, 'string');
      assert.deepEqual(Object.keys(errors as object), ['1.email']);
      const none = bodyOf<{ data: object[] }>(await send('GET', `${CUSTOMERS}?email:in=right@example.com`));
      assert.deepEqual(none.data, []);
    });

    test('V2: a list of status and message', async () => {
      const answer = await send('GET', '/v2/customer_groups/4711');
      const [error, ...others] = bodyOf<{ status: number; message: string }[]>(answer, 404);
      assert.deepEqual(others, []);
      assert.deepEqual(Object.keys(error!), ['status', 'message']);
      assert.equal(error!.status, 404);
    });

    test('a duplicate address is 422 with "0.email" and ".customer_create" (inferred)', async () => {
      bodyOf(await send('POST', CUSTOMERS, [someone('twice')]));
      const answer = await send('POST', CUSTOMERS, [someone('twice')]);
      const { errors } = bodyOf<{ errors: object }>(answer, 422);
      assert.deepEqual(Object.keys(errors).sort(), ['.customer_create', '0.email']);
    });
  });

  describe('wire facts 9: V2', () => {
    test('bare objects and lists, 204 for an empty list, and a count; money is text', async () => {
      const fresh = await server.store({ seed: 'empty' });
      const v2 = (method: string, path: string, body?: object) => rest(fresh, method, `/v2${path}`, body);
      const empty = await v2('GET', '/customer_groups');
      assert.deepEqual([empty.status, empty.body], [204, null]);
      const made = bodyOf<{ id: number; name: string; discount_rules: { amount: string }[] }>(
        await v2('POST', '/customer_groups', {
          name: 'Club',
          discount_rules: [{ type: 'all', method: 'percent', amount: '5.0000' }],
        }),
      );
      assert.deepEqual([made.name, made.discount_rules[0]!.amount], ['Club', '5.0000']);
      const list = bodyOf<{ id: number }[]>(await v2('GET', '/customer_groups'));
      assert.deepEqual(
        list.map(({ id }) => id),
        [made.id],
      );
      assert.deepEqual(bodyOf(await v2('GET', '/customer_groups/count')), { count: 1 });
    });
  });

  test('wire facts 9: X-Auth-Client is optional', async () => {
    const headers = { 'X-Auth-Client': store.client_id };
    assert.equal((await send('GET', '/v2/time', undefined, headers)).status, 200);
    assert.equal((await send('GET', '/v2/time')).status, 200);
  });

  test('wire facts 9: each answer says how much of the quota is left', async () => {
    const { headers } = await send('GET', '/v2/time');
    assert.equal(headers.get('x-rate-limit-time-window-ms'), '30000');
    for (const name of ['time-reset-ms', 'requests-quota', 'requests-left'])
      assert.match(headers.get(`x-rate-limit-${name}`)!, /^\d+$/);
    const left = Number(headers.get('x-rate-limit-requests-left'));
    const next = await send('GET', '/v2/time');
    assert.equal(Number(next.headers.get('x-rate-limit-requests-left')), left - 1);
  });

  test('wire facts 9: a success has no errors key', async () => {
    for (const [method, path, body] of [
      ['GET', CUSTOMERS],
      ['POST', CUSTOMERS, [someone('clean')]],
      ['GET', PRODUCTS],
      ['POST', '/v3/carts', { line_items: [{ product_id: store.products[0]!.id, quantity: 1 }] }],
    ] as const)
      assert.equal('errors' in (await send(method, path, body)).body, false, `${method} ${path}`);
  });

  describe('wire facts 9: customers', () => {
    test('POST is a list and answers 200; DELETE without id:in does nothing, 204', async () => {
      assert.equal((await send('POST', CUSTOMERS, someone('single'))).status, 422);
      const made = bodyOf<{ data: { id: number }[] }>(await send('POST', CUSTOMERS, [someone('kept')]));
      assert.equal((await send('DELETE', CUSTOMERS)).status, 204);
      const { data } = bodyOf<{ data: { id: number }[] }>(
        await send('GET', `${CUSTOMERS}?id:in=${made.data[0]!.id}`),
      );
      assert.equal(data.length, 1);
    });

    test('a duplicate postal address: 200 with that row absent', async () => {
      const made = bodyOf<{ data: { id: number }[] }>(await send('POST', CUSTOMERS, [someone('housed')]));
      const address = {
        customer_id: made.data[0]!.id,
        first_name: 'H',
        last_name: 'X',
        address1: '1 Main Street',
        city: 'Austin',
        state_or_province: 'Texas',
        postal_code: '78704',
        country_code: 'US',
      };
      const add = async () =>
        bodyOf<{ data: object[] }>(await send('POST', '/v3/customers/addresses', [address])).data.length;
      assert.deepEqual([await add(), await add()], [1, 0]);
    });
  });

  describe('wire facts 9: products', () => {
    test('categories:in means in all of them', async () => {
      const at = await server.store({
        seed: {
          name: 'Both',
          categories: [{ name: 'A' }, { name: 'B' }],
          products: [
            { name: 'One', sku: 'ONE', price: '1', categories: ['A'] },
            { name: 'Two', sku: 'TWO', price: '1', categories: ['A', 'B'] },
          ],
        },
      });
      const list = async (query: string) =>
        bodyOf<{ data: { name: string; categories: number[] }[] }>(
          await rest(at, 'GET', `${PRODUCTS}${query}`),
        ).data;
      const [a, b] = (await list('')).find(({ name }) => name === 'Two')!.categories;
      assert.deepEqual(
        (await list(`?categories:in=${a},${b}`)).map(({ name }) => name),
        ['Two'],
      );
    });

    test('include=options caps a page at 10', async () => {
      const at = await server.store({
        seed: {
          name: 'Eleven',
          products: Array.from({ length: 11 }, (_, n) => ({ name: `P${n}`, sku: `P${n}`, price: '1' })),
        },
      });
      const count = async (query: string) =>
        bodyOf<{ data: object[] }>(await rest(at, 'GET', `${PRODUCTS}${query}`)).data.length;
      assert.deepEqual([await count(''), await count('?include=options')], [11, 10]);
    });
  });

  describe('wire facts 8', () => {
    const password = 'correct-horse-7';
    const withPassword = (name: string, more: object = {}) =>
      someone(name, { authentication: { force_password_reset: false, new_password: password }, ...more });
    const check = async (email: string, channel_id: number) =>
      bodyOf<{ is_valid: boolean; customer_id: number | null }>(
        await send('POST', '/v3/customers/validate-credentials', { email, password, channel_id }),
      );
    const newChannel = async (name: string) =>
      bodyOf<{ data: { id: number } }>(
        await send('POST', '/v3/channels', { name, type: 'storefront', platform: 'custom' }),
      ).data.id;

    test('wire facts 8: validate-credentials answers is_valid and customer_id without an envelope', async () => {
      const made = bodyOf<{ data: { id: number }[] }>(await send('POST', CUSTOMERS, [withPassword('valid')]));
      assert.deepEqual(await check('valid@example.com', 1), {
        is_valid: true,
        customer_id: made.data[0]!.id,
      });
    });

    test('wire facts 8: a list of channels grants exactly those; null those that allow global logins; empty is invalid', async () => {
      const [open, closed] = [await newChannel('Open'), await newChannel('Closed')];
      for (const [id, allow_global_logins] of [
        [open, true],
        [closed, false],
      ] as const)
        bodyOf(await send('PUT', `/v3/customers/settings/channels/${id}`, { allow_global_logins }));
      bodyOf(
        await send('POST', CUSTOMERS, [
          withPassword('anywhere', { channel_ids: null }),
          withPassword('listed', { channel_ids: [closed] }),
        ]),
      );
      const channels = async (email: string) => {
        const allowed = [];
        for (const id of [1, open, closed]) if ((await check(email, id)).is_valid) allowed.push(id);
        return allowed;
      };
      assert.deepEqual(await channels('anywhere@example.com'), [1, open]);
      assert.deepEqual(await channels('listed@example.com'), [closed]);
      assert.equal((await send('POST', CUSTOMERS, [withPassword('none', { channel_ids: [] })])).status, 422);
    });

    test('wire facts 8: an address is unique per channel: it can be two customers', async () => {
      const [first, second] = [await newChannel('First'), await newChannel('Second')];
      const ids = [];
      for (const channel of [first, second]) {
        const row = withPassword('double', { channel_ids: [channel], origin_channel_id: channel });
        const made = bodyOf<{ data: { id: number }[] }>(await send('POST', CUSTOMERS, [row]));
        ids.push(made.data[0]!.id);
      }
      assert.notEqual(ids[0], ids[1]);
      assert.equal((await check('double@example.com', first)).customer_id, ids[0]);
      assert.equal((await check('double@example.com', second)).customer_id, ids[1]);
      const again = withPassword('double', { channel_ids: [first] });
      assert.equal((await send('POST', CUSTOMERS, [again])).status, 422);
    });
  });
});
