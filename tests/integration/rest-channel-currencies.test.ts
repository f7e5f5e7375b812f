import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { rest } from '../support/clients.ts';
import { addCurrency } from '../support/currencies.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { startServer, type TestServer } from '../support/server.ts';
import type { StoreAccess, StoreSeed } from '../../src/seeds/index.ts';

const ALL = '/v3/channels/currency-assignments';
const of = (channel: number | string) => `/v3/channels/${channel}/currency-assignments`;

/** Dollars; euros and pounds that shoppers pay in, yen that they only see; on channel 2 pounds and euros. */
const seed: StoreSeed = {
  name: 'Four currencies',
  currencies: [
    { code: 'EUR', exchange_rate: '0.8', is_transactional: true },
    { code: 'GBP', exchange_rate: '0.75', is_transactional: true },
    { code: 'JPY', exchange_rate: '150' },
  ],
  channels: [
    { name: 'Second', currency_assignment: { enabled_currencies: ['GBP', 'EUR'], default_currency: 'EUR' } },
  ],
};
const FIRST = { channel_id: 1, enabled_currencies: ['USD', 'EUR', 'GBP', 'JPY'], default_currency: 'USD' };
const SECOND = { channel_id: 2, enabled_currencies: ['GBP', 'EUR'], default_currency: 'EUR' };

describe('REST currencies of channels (reference/channels.v3.yml)', () => {
  let server: TestServer;
  let store: StoreAccess;
  before(async () => {
    server = await startServer();
    store = await server.store({ seed });
  });
  after(() => server.close());

  const read = async (path: string, at = store) => {
    const { status, body } = await rest(at, 'GET', path);
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  const done = async (method: string, path: string, body: unknown, data: unknown, at = store) => {
    const answer = await rest(at, method, path, body);
    assert.deepEqual([answer.status, answer.body], [200, { data, meta: {} }]);
  };

  test('each channel, whether something was assigned to it or not', async () => {
    assert.deepEqual(await read(ALL), { data: [FIRST, SECOND], meta: {} });
    assert.deepEqual(await read(of(1)), { data: FIRST, meta: {} });
    assert.deepEqual(await read(of(2)), { data: SECOND, meta: {} });
  });

  test('channels with include=currencies', async () => {
    interface Channel {
      id: number;
      currencies?: object;
    }
    const fresh = await server.store({ seed });
    const listed = async () =>
      ((await read('/v3/channels?include=currencies&limit=5', fresh)) as { data: Channel[] }).data.map(
        ({ currencies }) => currencies,
      );
    assert.deepEqual(await listed(), [FIRST, SECOND]);
    const one = async (query: string) =>
      ((await read(`/v3/channels/2${query}`, fresh)) as { data: Channel }).data;
    assert.deepEqual((await one('?include=currencies')).currencies, SECOND);
    assert.equal('currencies' in (await one('')), false);
    assert.equal((await rest(fresh, 'GET', '/v3/channels/2?include=themes')).status, 422);
    assert.equal((await rest(fresh, 'PUT', '/v3/channels/2', { status: 'deleted' })).status, 200);
    assert.deepEqual(await listed(), [FIRST, undefined]);
    assert.equal('currencies' in (await one('?include=currencies')), false);
  });

  test('one channel, by POST and PUT; DELETE gives it what the store has', async () => {
    const fresh = await server.store({ seed });
    for (const [method, enabled, chosen] of [
      ['POST', ['EUR'], 'EUR'],
      ['POST', ['JPY', 'USD'], 'USD'],
      ['PUT', ['GBP', 'JPY', 'EUR'], 'GBP'],
    ] as const) {
      const sent = { enabled_currencies: enabled, default_currency: chosen };
      await done(method, of(1), sent, { channel_id: 1, ...sent }, fresh);
      assert.deepEqual(await read(of(1), fresh), { data: { channel_id: 1, ...sent }, meta: {} });
    }
    await done(
      'PUT',
      of(1),
      { enabled_currencies: ['eur', 'EUR', 'usd'], default_currency: 'usd' },
      {
        channel_id: 1,
        enabled_currencies: ['EUR', 'USD'],
        default_currency: 'USD',
      },
      fresh,
    );
    await done('DELETE', of(1), undefined, 1, fresh);
    assert.deepEqual(await read(of(1), fresh), { data: FIRST, meta: {} });
    // There is nothing to take back, and nothing is.
    await done('DELETE', of(1), undefined, 1, fresh);
    assert.deepEqual(await read(of(2), fresh), { data: SECOND, meta: {} });
  });

  test('several channels at once, by POST and PUT', async () => {
    const fresh = await server.store({ seed });
    const rows = [
      { channel_id: 2, enabled_currencies: ['USD'], default_currency: 'USD' },
      { channel_id: 1, enabled_currencies: ['JPY', 'EUR'], default_currency: 'EUR' },
    ];
    await done('POST', ALL, rows, rows, fresh);
    assert.deepEqual(await read(ALL, fresh), { data: [rows[1], rows[0]], meta: {} });
    await done('PUT', ALL, [SECOND], [SECOND], fresh);
    assert.deepEqual(await read(ALL, fresh), { data: [rows[1], SECOND], meta: {} });
  });

  test('a channel follows the store’s currencies', async () => {
    const fresh = await server.store({ seed });
    await done(
      'PUT',
      '/v3/channels/2/currency-assignments',
      { enabled_currencies: ['EUR', 'GBP'], default_currency: 'GBP' },
      {
        channel_id: 2,
        enabled_currencies: ['EUR', 'GBP'],
        default_currency: 'GBP',
      },
      fresh,
    );
    const pound = await currencyNamed(fresh, 'GBP');
    await rest(fresh, 'PUT', `/v2/currencies/${pound}`, { enabled: false });
    const now = async () => (await read(of(2), fresh)) as { data: Record<string, unknown> };
    assert.deepEqual((await now()).data, {
      channel_id: 2,
      enabled_currencies: ['USD', 'EUR'],
      default_currency: 'USD',
    });
    assert.deepEqual(((await read(of(1), fresh)) as { data: object }).data, {
      ...FIRST,
      enabled_currencies: ['USD', 'EUR', 'JPY'],
    });
    await rest(fresh, 'DELETE', '/v2/currencies');
    assert.deepEqual((await now()).data, {
      channel_id: 2,
      enabled_currencies: ['USD'],
      default_currency: 'USD',
    });
    // With its last currency the assignment went.
    await addCurrency(fresh, 'CHF', '0.9');
    assert.deepEqual((await now()).data['enabled_currencies'], ['USD', 'CHF']);
  });

  const currencyNamed = async (at: StoreAccess, code: string): Promise<number> => {
    const { body } = await rest(at, 'GET', '/v2/currencies');
    return (body as { id: number; currency_code: string }[]).find((each) => each.currency_code === code)!.id;
  };

  test('refusals: by row and field, and nothing changed', async () => {
    await rest(store, 'PUT', `/v2/currencies/${await currencyNamed(store, 'GBP')}`, { enabled: false });
    const earlier = await fingerprint(server);
    const good = { enabled_currencies: ['USD', 'EUR'], default_currency: 'USD' };
    const many = (...rows: object[]) => rows.map((row) => ({ channel_id: 1, ...good, ...row }));
    const cases: [string, unknown, string[]][] = [
      [of(1), {}, ['default_currency', 'enabled_currencies']],
      [of(1), { ...good, enabled_currencies: [] }, ['enabled_currencies']],
      [of(1), { ...good, enabled_currencies: 'USD' }, ['enabled_currencies']],
      [of(1), { ...good, enabled_currencies: ['AWG'] }, ['enabled_currencies']],
      [of(1), { ...good, enabled_currencies: ['USD', 'GBP'] }, ['enabled_currencies']],
      [of(1), { ...good, enabled_currencies: ['USD', 'ZZZ'] }, ['enabled_currencies']],
      [of(1), { ...good, enabled_currencies: ['USD', '€€€'] }, ['enabled_currencies.1']],
      [of(1), { ...good, enabled_currencies: new Array<string>(301).fill('USD') }, ['enabled_currencies']],
      [of(1), { ...good, default_currency: 'GBP' }, ['default_currency']],
      [of(1), { enabled_currencies: ['USD', 'JPY'], default_currency: 'JPY' }, ['default_currency']],
      [of(1), { ...good, default_currency: null }, ['default_currency']],
      [of(1), { ...good, channel_id: 1 }, ['channel_id']],
      [of(123456789), good, ['channel_id']],
      [of('abc'), good, ['channel_id']],
      [ALL, [], ['']],
      [ALL, good, ['']],
      [ALL, [good], ['0.channel_id']],
      [ALL, many({}, { channel_id: 77 }), ['1.channel_id']],
      [ALL, many({}, {}), ['1.channel_id']],
      [ALL, many({}, { channel_id: 2, enabled_currencies: ['AWG'] }), ['1.enabled_currencies']],
      [ALL, many({}, { channel_id: 2, default_currency: 'JPY' }), ['1.default_currency']],
      [ALL, many({ channel_id: '1' }), ['0.channel_id']],
      [ALL, new Array<object>(251).fill({ channel_id: 1, ...good }), ['']],
    ];
    for (const method of ['POST', 'PUT'])
      for (const [path, body, fields] of cases) {
        const answer = await rest(store, method, path, body);
        const refused = answer.body as { status: number; title: string; errors: Record<string, string> };
        const what = `${method} ${path} ${JSON.stringify(body).slice(0, 90)}: ${JSON.stringify(refused)}`;
        assert.ok([413, 422].includes(answer.status), what);
        if (answer.status === 422) assert.deepEqual(Object.keys(refused.errors).sort(), fields, what);
        assert.equal(refused.status, answer.status);
      }
    for (const method of ['GET', 'DELETE']) {
      const missing = await rest(store, method, of(123456789));
      assert.equal(missing.status, 404);
    }
    assert.deepEqual(await fingerprint(server), earlier);
  });

  test('another store’s channel', async () => {
    const mine = await server.store({ seed: { name: 'One channel' } });
    const earlier = await fingerprint(server);
    assert.equal((await rest(mine, 'GET', of(2))).status, 404);
    assert.equal((await rest(mine, 'DELETE', of(2))).status, 404);
    const sent = { enabled_currencies: ['USD'], default_currency: 'USD' };
    assert.equal((await rest(mine, 'PUT', of(2), sent)).status, 422);
    assert.equal((await rest(mine, 'PUT', ALL, [{ channel_id: 2, ...sent }])).status, 422);
    assert.deepEqual(await fingerprint(server), earlier);
  });

  test('seeds: an unknown currency, channel default or rate is refused; a reset gives the same', async () => {
    const refused = async (more: Partial<StoreSeed>, code: string) =>
      assert.rejects(server.store({ seed: { name: 'Bad', ...more } }), { code });
    await refused({ currency: 'ZZZ' }, 'currencies.unknown_code');
    await refused({ currencies: [{ code: 'USD', exchange_rate: '2' }] }, 'currencies.duplicate_code');
    await refused({ currencies: [{ code: 'EUR', exchange_rate: '0' }] }, 'currencies.bad_rate');
    await refused(
      { currency_assignment: { enabled_currencies: ['EUR'], default_currency: 'EUR' } },
      'currencies.not_enabled',
    );
    const records = [{ sku: 'MUG', price: '9', currency: 'EUR' }];
    const priced = await server.store({
      seed: {
        ...seed,
        products: [{ name: 'Mug', sku: 'MUG', price: '10' }],
        price_lists: [{ name: 'Euros', records: [...records, { sku: 'MUG', price: '8' }] }],
      },
    });
    const rows = (await read('/v3/pricelists/1/records', priced)) as {
      data: { currency: string; price: number }[];
    };
    assert.deepEqual(
      rows.data.map(({ currency, price }) => [currency, price]),
      [
        ['eur', 9],
        ['usd', 8],
      ],
    );
    const yen = await server.store({ seed: { ...seed, currency: 'JPY', currencies: [], channels: [] } });
    const first = { channel_id: 1, enabled_currencies: ['JPY'], default_currency: 'JPY' };
    assert.deepEqual(await read(ALL, yen), { data: [first], meta: {} });
    await addCurrency(yen, 'USD', '0.0066', { is_default: true });
    const reset = await fetch(`${yen.api_url}/patron/v1/stores/${yen.store_hash}/reset`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.operatorKey}` },
    });
    assert.equal(reset.status, 200, await reset.text());
    assert.deepEqual(await read(ALL, yen), { data: [first], meta: {} });
    const information = await rest(yen, 'GET', '/v2/store');
    assert.equal((information.body as { currency: string }).currency, 'JPY');
  });
});
