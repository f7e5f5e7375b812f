import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { rest, type RestAnswer } from '../support/clients.ts';
import { suiteServer } from '../support/suite.ts';

interface Channel extends Record<string, unknown> {
  id: number;
  name: string;
}

const CHANNELS = '/v3/channels';

const channelOf = ({ status, body }: RestAnswer): Channel => {
  assert.equal(status, 200, JSON.stringify(body));
  const answer = body as { data: Channel; meta: object };
  assert.deepEqual(answer.meta, {});
  return answer.data;
};
const errorsOf = ({ body }: RestAnswer) => (body as { errors: Record<string, string> }).errors;

describe('REST channels (reference/channels.v3.yml)', () => {
  const server = suiteServer();
  const emptyStore = () => {
    server.clock.set(Date.UTC(2026, 0, 15, 12));
    return server.store({ seed: 'empty' });
  };
  const names = async (store: StoreAccess, query = '') => {
    const { status, body } = await rest(store, 'GET', `${CHANNELS}${query}`);
    assert.equal(status, 200, JSON.stringify(body));
    return (body as { data: Channel[] }).data.map(({ name }) => name);
  };

  const blog = { name: 'Blog', type: 'storefront', platform: 'wordpress' };
  const market = { name: 'Market', type: 'marketplace', platform: 'custom' };

  test('a channel is made, read and changed; a field that is left out keeps its value', async () => {
    const store = await emptyStore();
    const made = channelOf(await rest(store, 'POST', CHANNELS, { ...blog, external_id: 'b-1' }));
    const expected = {
      id: 2,
      external_id: 'b-1',
      is_listable_from_ui: true,
      is_enabled: true,
      is_visible: true,
      status: 'active',
      ...blog,
      date_created: '2026-01-15T12:00:00Z',
      date_modified: '2026-01-15T12:00:00Z',
      icon_url: '',
    };
    assert.deepEqual(made, expected);
    assert.deepEqual(channelOf(await rest(store, 'GET', `${CHANNELS}/2`)), expected);
    server.clock.advance(60_000);
    const change = { status: 'inactive', is_visible: false };
    const changed = { ...expected, ...change, is_enabled: false, date_modified: '2026-01-15T12:01:00Z' };
    assert.deepEqual(channelOf(await rest(store, 'PUT', `${CHANNELS}/2`, change)), changed);
    assert.deepEqual(channelOf(await rest(store, 'GET', `${CHANNELS}/2`)), changed);
  });

  test('filters and paging', async () => {
    const store = await emptyStore();
    server.clock.advance(86_400_000);
    await rest(store, 'POST', CHANNELS, { ...blog, status: 'prelaunch' });
    await rest(store, 'POST', CHANNELS, market);
    await rest(store, 'POST', CHANNELS, { ...market, name: 'Old market', status: 'disconnected' });
    assert.deepEqual(await names(store), ['Empty store', 'Blog', 'Market', 'Old market']);
    assert.deepEqual(await names(store, '?available=true'), ['Empty store', 'Blog', 'Market']);
    assert.deepEqual(await names(store, '?available=false'), ['Old market']);
    assert.deepEqual(await names(store, '?status:in=prelaunch,disconnected'), ['Blog', 'Old market']);
    assert.deepEqual(await names(store, '?type:in=marketplace&available=true'), ['Market']);
    assert.deepEqual(await names(store, '?platform:in=wordpress'), ['Blog']);
    assert.deepEqual(await names(store, '?date_created:max=2026-01-15'), []);
    assert.deepEqual(await names(store, '?date_created=2026-01-15'), ['Empty store']);
    assert.deepEqual(await names(store, '?date_created:min=2026-01-16T12:00:00Z'), [
      'Blog',
      'Market',
      'Old market',
    ]);
    const page = (await rest(store, 'GET', `${CHANNELS}?limit=3&page=2`)).body as {
      data: Channel[];
      meta: object;
    };
    assert.deepEqual(
      page.data.map(({ name }) => name),
      ['Old market'],
    );
    assert.deepEqual(page.meta, {
      pagination: {
        total: 4,
        count: 1,
        per_page: 3,
        current_page: 2,
        total_pages: 2,
        links: { previous: '?page=1&limit=3', current: '?page=2&limit=3' },
      },
    });
  });

  test('a channel has the statuses of its type', async () => {
    const store = await emptyStore();
    await rest(store, 'POST', CHANNELS, { ...blog, status: 'prelaunch' });
    await rest(store, 'POST', CHANNELS, market);
    const before = await rest(store, 'GET', CHANNELS);
    const refusals: [string, string, object][] = [
      ['POST', CHANNELS, { ...blog, name: 'B', status: 'connected' }],
      ['POST', CHANNELS, { ...blog, name: 'B', status: 'deleted' }],
      ['POST', CHANNELS, { ...blog, name: 'B', status: 'terminated' }],
      ['POST', CHANNELS, { ...market, name: 'B', status: 'active' }],
      ['PUT', `${CHANNELS}/1`, { status: 'prelaunch' }],
      ['PUT', `${CHANNELS}/2`, { status: 'terminated' }],
      ['PUT', `${CHANNELS}/3`, { status: 'inactive' }],
    ];
    for (const [method, path, body] of refusals) {
      const refused = await rest(store, method, path, body);
      assert.equal(refused.status, 422, JSON.stringify(body));
      assert.deepEqual(Object.keys(errorsOf(refused)), ['status']);
    }
    assert.deepEqual((await rest(store, 'GET', CHANNELS)).body, before.body);
    assert.equal(
      channelOf(await rest(store, 'PUT', `${CHANNELS}/2`, { status: 'prelaunch' }))['status'],
      'prelaunch',
    );
    assert.equal(
      channelOf(await rest(store, 'PUT', `${CHANNELS}/3`, { status: 'archived' }))['status'],
      'archived',
    );
  });

  test('a deleted channel is not changed again, and its name is free', async () => {
    const store = await emptyStore();
    await rest(store, 'POST', CHANNELS, blog);
    const taken = await rest(store, 'POST', CHANNELS, blog);
    assert.deepEqual([taken.status, Object.keys(errorsOf(taken))], [409, ['name']]);
    await rest(store, 'PUT', `${CHANNELS}/2`, { status: 'deleted' });
    assert.equal((await rest(store, 'PUT', `${CHANNELS}/2`, { status: 'active' })).status, 422);
    assert.equal(channelOf(await rest(store, 'GET', `${CHANNELS}/2`))['status'], 'deleted');
    const again = channelOf(await rest(store, 'POST', CHANNELS, blog));
    assert.deepEqual([again['name'], again.id === 2], [blog.name, false]);
  });

  test('bad input is refused and changes nothing', async () => {
    const store = await emptyStore();
    const before = await rest(store, 'GET', CHANNELS);
    const cases: [string, string, unknown, number][] = [
      ['POST', CHANNELS, { name: 'A', type: 'storefront' }, 422],
      ['POST', CHANNELS, { ...blog, type: 'shop' }, 422],
      ['POST', CHANNELS, { ...blog, name: '' }, 422],
      ['POST', CHANNELS, { ...blog, icon_url: 'https://a.test/i.png' }, 422],
      ['PUT', `${CHANNELS}/1`, { type: 'pos' }, 422],
      ['PUT', `${CHANNELS}/1`, { is_visible: 'yes' }, 422],
      ['PUT', `${CHANNELS}/9`, { name: 'Nine' }, 404],
      ['GET', `${CHANNELS}/9`, undefined, 404],
      ['GET', `${CHANNELS}/x`, undefined, 422],
      ['GET', `${CHANNELS}?status:in=open`, undefined, 422],
      ['GET', `${CHANNELS}?limit=251`, undefined, 413],
    ];
    for (const [method, path, body, status] of cases)
      assert.equal((await rest(store, method, path, body)).status, status, `${path} ${JSON.stringify(body)}`);
    assert.deepEqual((await rest(store, 'GET', CHANNELS)).body, before.body);
  });
});
