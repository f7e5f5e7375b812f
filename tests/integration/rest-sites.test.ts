import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { rest, type RestAnswer } from '../support/clients.ts';
import { suiteServer } from '../support/suite.ts';

interface Row extends Record<string, unknown> {
  id: number;
}

const SITES = '/v3/sites';
const AT = '2026-01-15T12:00:00Z';

const dataOf = ({ status, body }: RestAnswer, expected = 200): Row => {
  assert.equal(status, expected, JSON.stringify(body));
  return (body as { data: Row }).data;
};
const listOf = ({ status, body }: RestAnswer): Row[] => {
  assert.equal(status, 200, JSON.stringify(body));
  return (body as { data: Row[] }).data;
};
const errorsOf = ({ body }: RestAnswer) => (body as { errors: Record<string, string> }).errors;

describe('REST sites and routes (reference/sites.v3.yml)', () => {
  const server = suiteServer();
  const emptyStore = () => {
    server.clock.set(Date.parse(AT));
    return server.store({ seed: 'empty' });
  };
  const secondChannel = async (store: StoreAccess) =>
    dataOf(await rest(store, 'POST', '/v3/channels', { name: 'Two', type: 'storefront', platform: 'custom' }))
      .id;

  test('a site is made, read, changed and deleted, by its own id', async () => {
    const store = await emptyStore();
    const made = dataOf(await rest(store, 'POST', SITES, { url: 'https://shop.test', channel_id: 1 }), 201);
    const dates = { created_at: AT, updated_at: AT };
    const expected = {
      id: 1,
      url: 'https://shop.test',
      channel_id: 1,
      ...dates,
      ssl_status: 'dedicated',
      urls: [
        { url: 'https://shop.test', type: 'primary', ...dates },
        { url: store.storefront_url, type: 'canonical', ...dates },
        { url: store.storefront_url, type: 'checkout', ...dates },
      ],
      is_checkout_url_customized: false,
    };
    assert.deepEqual(made, expected);
    assert.deepEqual(dataOf(await rest(store, 'GET', `${SITES}/1`)), expected);
    assert.deepEqual(dataOf(await rest(store, 'GET', '/v3/channels/1/site')), expected);
    server.clock.advance(60_000);
    const changed = dataOf(await rest(store, 'PUT', `${SITES}/1`, { url: 'https://store.test/' }));
    assert.deepEqual([changed['url'], changed['updated_at']], ['https://store.test', '2026-01-15T12:01:00Z']);
    assert.equal((await rest(store, 'DELETE', `${SITES}/1`)).status, 204);
    assert.equal((await rest(store, 'GET', `${SITES}/1`)).status, 404);
  });

  test('the same by its channel', async () => {
    const store = await emptyStore();
    const path = '/v3/channels/1/site';
    assert.equal((await rest(store, 'GET', path)).status, 404);
    const made = dataOf(await rest(store, 'POST', path, { url: 'https://shop.test', channel_id: 1 }));
    assert.deepEqual([made['id'], made['channel_id']], [1, 1]);
    assert.equal(
      dataOf(await rest(store, 'PUT', path, { url: 'https://store.test' }))['url'],
      'https://store.test',
    );
    const gone = await rest(store, 'DELETE', path);
    assert.deepEqual([gone.status, gone.body], [200, {}]);
    assert.deepEqual(listOf(await rest(store, 'GET', SITES)), []);
    for (const method of ['GET', 'DELETE']) assert.equal((await rest(store, method, path)).status, 404);
  });

  test('the list filters by channel and by type of address', async () => {
    const store = await emptyStore();
    const second = await secondChannel(store);
    await rest(store, 'POST', SITES, { url: 'http://localhost:3000', channel_id: 1 });
    await rest(store, 'POST', SITES, { url: 'http://localhost:3001', channel_id: second });
    const urls = async (query: string) =>
      listOf(await rest(store, 'GET', `${SITES}${query}`)).map(({ url }) => url);
    assert.deepEqual(await urls(''), ['http://localhost:3000', 'http://localhost:3001']);
    assert.deepEqual(await urls(`?channel_id:in=${second}`), ['http://localhost:3001']);
    assert.deepEqual(await urls('?url_type:in=primary'), ['http://localhost:3000', 'http://localhost:3001']);
    assert.deepEqual(await urls('?limit=1&page=2'), ['http://localhost:3001']);
  });

  test('a channel has one site and a host one owner; nothing changes otherwise', async () => {
    const store = await emptyStore();
    const other = await emptyStore();
    const second = await secondChannel(store);
    await rest(store, 'POST', SITES, { url: 'https://mine.shop', channel_id: 1 });
    const before = await rest(store, 'GET', SITES);
    const cases: [StoreAccess, string, unknown, number, string[]][] = [
      [store, SITES, { url: 'https://mine2.shop', channel_id: 1 }, 409, ['channel_id']],
      [store, SITES, { url: 'https://mine.shop', channel_id: second }, 409, ['url']],
      [store, SITES, { url: 'https://a.shop/path', channel_id: second }, 422, ['url']],
      [store, SITES, { url: 'ftp://a.shop', channel_id: second }, 422, ['url']],
      [store, SITES, { url: 'https://user:word@a.shop', channel_id: second }, 422, ['url']],
      [store, SITES, { url: 'not a url', channel_id: second }, 422, ['url']],
      [store, SITES, { url: 'https://a.shop', channel_id: 77 }, 404, []],
      [store, `/v3/channels/${second}/site`, { url: 'https://a.shop', channel_id: 1 }, 422, ['channel_id']],
    ];
    for (const [where, path, body, status, fields] of cases) {
      const refused = await rest(where, 'POST', path, body);
      assert.equal(refused.status, status, JSON.stringify([body, refused.body]));
      assert.deepEqual(Object.keys(errorsOf(refused)), fields);
    }
    assert.deepEqual((await rest(store, 'GET', SITES)).body, before.body);
    const stolen = await rest(other, 'POST', SITES, { url: 'https://mine.shop', channel_id: 1 });
    assert.equal(stolen.status, 409);
    assert.deepEqual(listOf(await rest(other, 'GET', SITES)), []);
    assert.equal((await rest(other, 'GET', `${SITES}/1`)).status, 404);
  });

  describe('routes', () => {
    const product = { type: 'product', matching: '*', route: '/{slug}' };
    const login = { type: 'login', matching: '', route: '/sign-in' };
    const withSite = async () => {
      const store = await emptyStore();
      await rest(store, 'POST', SITES, { url: 'https://routes.test', channel_id: 1 });
      return store;
    };
    const routes = `${SITES}/1/routes`;

    test('a route is made, read, changed and deleted', async () => {
      const store = await withSite();
      assert.deepEqual(dataOf(await rest(store, 'POST', routes, product), 201), { id: 1, ...product });
      assert.deepEqual(dataOf(await rest(store, 'GET', `${routes}/1`)), { id: 1, ...product });
      assert.deepEqual(dataOf(await rest(store, 'PUT', `${routes}/1`, login), 201), { id: 1, ...login });
      assert.deepEqual(listOf(await rest(store, 'GET', routes)), [{ id: 1, ...login }]);
      assert.equal((await rest(store, 'DELETE', `${routes}/1`)).status, 204);
      assert.deepEqual(listOf(await rest(store, 'GET', routes)), []);
      for (const method of ['GET', 'DELETE'])
        assert.equal((await rest(store, method, `${routes}/1`)).status, 404);
    });

    test('many at once: those with an id are replaced, the others made', async () => {
      const store = await withSite();
      await rest(store, 'POST', routes, product);
      const answer = await rest(store, 'PUT', routes, [{ id: 1, ...product, route: '/p/{id}' }, login]);
      const expected = [
        { id: 1, ...product, route: '/p/{id}' },
        { id: 2, ...login },
      ];
      assert.deepEqual(listOf(answer), expected);
      assert.equal((answer.body as { meta: { pagination: { total: number } } }).meta.pagination.total, 2);
      assert.deepEqual(listOf(await rest(store, 'GET', `${routes}?type=login`)), [expected[1]]);
      assert.deepEqual(listOf(await rest(store, 'GET', `${routes}?limit=1&page=2`)), [expected[1]]);
    });

    test('bad input is refused whole and changes nothing', async () => {
      const store = await withSite();
      await rest(store, 'POST', routes, product);
      const cases: [string, string, unknown, number, string[]][] = [
        ['PUT', routes, [login, { id: 9, ...login }], 422, ['1.id']],
        [
          'PUT',
          routes,
          [
            { id: 1, ...login },
            { id: 1, ...login },
          ],
          422,
          ['1.id'],
        ],
        ['PUT', routes, [{ ...login, type: 'garden' }], 422, ['0.type']],
        ['PUT', routes, [], 422, ['']],
        ['POST', routes, { type: 'login', matching: '' }, 422, ['route']],
        ['PUT', `${routes}/9`, login, 404, []],
        ['POST', `${SITES}/9/routes`, login, 404, []],
        ['GET', `${SITES}/9/routes`, undefined, 404, []],
      ];
      for (const [method, path, body, status, fields] of cases) {
        const refused = await rest(store, method, path, body);
        assert.equal(refused.status, status, JSON.stringify([body, refused.body]));
        assert.deepEqual(Object.keys(errorsOf(refused)), fields);
      }
      assert.deepEqual(listOf(await rest(store, 'GET', routes)), [{ id: 1, ...product }]);
    });

    test("they go with their site, and another site's are not there", async () => {
      const store = await withSite();
      const second = await secondChannel(store);
      await rest(store, 'POST', SITES, { url: 'https://two.test', channel_id: second });
      await rest(store, 'POST', routes, product);
      assert.equal((await rest(store, 'GET', `${SITES}/2/routes/1`)).status, 404);
      assert.equal((await rest(store, 'PUT', `${SITES}/2/routes/1`, login)).status, 404);
      assert.equal((await rest(store, 'PUT', `${SITES}/2/routes`, [{ id: 1, ...login }])).status, 422);
      assert.deepEqual(listOf(await rest(store, 'GET', routes)), [{ id: 1, ...product }]);
      await rest(store, 'DELETE', `${SITES}/1`);
      assert.equal((await rest(store, 'GET', routes)).status, 404);
    });
  });

  test('GET /v2/store tells what Patron knows (reference/store_information.v2.yml)', async () => {
    const store = await server.store({
      seed: {
        name: 'Corner shop',
        timezone: 'America/Chicago',
        country_code: 'US',
        site: 'https://corner.test',
      },
    });
    const { status, body } = await rest(store, 'GET', '/v2/store');
    assert.equal(status, 200);
    const facts = body as Record<string, unknown> & { timezone: Record<string, unknown> };
    assert.ok(Number.isInteger(facts['store_id']));
    const told = ['domain', 'secure_url', 'name', 'country_code', 'default_site_id'];
    assert.deepEqual(
      told.map((name) => facts[name]),
      ['corner.test', 'https://corner.test', 'Corner shop', 'US', 1],
    );
    const { date_format: _, ...zone } = facts.timezone;
    assert.deepEqual(zone, {
      name: 'America/Chicago',
      raw_offset: -21_600,
      dst_offset: -18_000,
      dst_correction: true,
    });
    const plain = (await rest(await emptyStore(), 'GET', '/v2/store')).body as Record<string, string>;
    assert.match(plain['secure_url']!, /^http:\/\/localhost:\d+$/);
    assert.ok(!('default_site_id' in plain));
  });
});
