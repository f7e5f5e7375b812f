import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { accountWith } from '../support/accounts.ts';
import { rest, type RestAnswer } from '../support/clients.ts';
import { addCurrency, currencyBody, type WireCurrency } from '../support/currencies.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { startServer, type TestServer } from '../support/server.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';

const CURRENCIES = '/v2/currencies';
const EMPTY = { seed: 'empty' } as const;

const currencyOf = ({ status, body }: RestAnswer): WireCurrency => {
  assert.equal(status, 200, JSON.stringify(body));
  return body;
};
const listOf = async (store: StoreAccess, query = ''): Promise<WireCurrency[]> => {
  const { status, body } = await rest(store, 'GET', `${CURRENCIES}${query}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body;
};
const codesOf = async (store: StoreAccess, query = ''): Promise<string[]> =>
  (await listOf(store, query)).map(({ currency_code: code }) => code);
const ratesOf = async (store: StoreAccess): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    (await listOf(store)).map((each) => [each.currency_code, each['currency_exchange_rate']]),
  );

describe('REST currencies, V2 (reference/currencies.v2.yml)', () => {
  let server: TestServer;
  before(async () => {
    server = await startServer();
    server.clock.set(Date.UTC(2026, 0, 15, 12));
  });
  after(() => server.close());

  test('every store has its default currency', async () => {
    assert.deepEqual(await listOf(await server.store(EMPTY)), [
      {
        id: 1,
        is_default: true,
        last_updated: '2026-01-15T12:00:00.000Z',
        country_iso2: 'US',
        default_for_country_codes: ['US'],
        currency_code: 'USD',
        currency_exchange_rate: '1.0000000000',
        auto_update: false,
        token_location: 'left',
        token: '$',
        decimal_token: '.',
        thousands_token: ',',
        decimal_places: 2,
        name: 'US Dollar',
        use_default_name: true,
        enabled: true,
        is_transactional: true,
      },
    ]);
  });

  test('one is made, read, changed and deleted', async () => {
    const store = await server.store(EMPTY);
    const body = {
      currency_code: 'eur',
      currency_exchange_rate: '0.849',
      country_iso2: 'de',
      auto_update: true,
      token_location: 'right',
      token: ' €',
      decimal_token: ',',
      thousands_token: '.',
      decimal_places: 3,
      name: 'Our euro',
      enabled: false,
      is_transactional: false,
      is_default: false,
    };
    const made = currencyOf(await rest(store, 'POST', CURRENCIES, body));
    const expected = {
      ...body,
      id: made.id,
      currency_code: 'EUR',
      country_iso2: 'DE',
      currency_exchange_rate: '0.8490000000',
      default_for_country_codes: ['DE'],
      use_default_name: false,
      last_updated: '2026-01-15T12:00:00.000Z',
    };
    assert.deepEqual(made, expected);
    const path = `${CURRENCIES}/${made.id}`;
    assert.deepEqual(currencyOf(await rest(store, 'GET', path)), expected);
    server.clock.advance(60_000);
    const change = { currency_exchange_rate: 1.25, name: 'Euro', enabled: true, thousands_token: '' };
    const changed = {
      ...expected,
      ...change,
      currency_exchange_rate: '1.2500000000',
      use_default_name: true,
      last_updated: '2026-01-15T12:01:00.000Z',
    };
    assert.deepEqual(currencyOf(await rest(store, 'PUT', path, change)), changed);
    assert.deepEqual(await listOf(store, '?page=2&limit=1'), [changed]);
    server.clock.set(Date.UTC(2026, 0, 15, 12));
    const deleted = await rest(store, 'DELETE', path);
    assert.deepEqual([deleted.status, deleted.body], [204, null]);
    for (const [method, sent] of [['GET'], ['PUT', { name: 'x' }], ['DELETE']] as const) {
      const { status, body: said } = await rest(store, method, path, sent);
      assert.equal(status, 404);
      assert.deepEqual(said, [{ status: 404, message: `There is no currency ${made.id}.` }]);
    }
  });

  test('pages; past the last one 204 without a body', async () => {
    const store = await server.store(EMPTY);
    for (const code of ['EUR', 'GBP', 'AUD']) await addCurrency(store, code, '2');
    assert.deepEqual(await codesOf(store, '?limit=3'), ['USD', 'EUR', 'GBP']);
    assert.deepEqual(await codesOf(store, '?limit=3&page=2'), ['AUD']);
    const beyond = await rest(store, 'GET', `${CURRENCIES}?page=9`);
    assert.deepEqual([beyond.status, beyond.body], [204, null]);
    assert.equal((await rest(store, 'GET', `${CURRENCIES}?limit=251`)).status, 413);
  });

  test('rates as text and as numbers, ten decimals of them', async () => {
    const store = await server.store(EMPTY);
    const euro = await addCurrency(store, 'EUR', 1);
    const rates: [string | number, string][] = [
      ['1', '1.0000000000'],
      ['007.50', '7.5000000000'],
      ['0.0000000001', '0.0000000001'],
      ['10000000000', '10000000000.0000000000'],
      ['0.12345678905', '0.1234567891'],
      ['0.00000000019999999999', '0.0000000002'],
      [0.1, '0.1000000000'],
      [1e-7, '0.0000001000'],
      [12345678.12345678, '12345678.1234567800'],
    ];
    for (const [sent, kept] of rates) {
      const answer = await rest(store, 'PUT', `${CURRENCIES}/${euro.id}`, { currency_exchange_rate: sent });
      assert.equal(currencyOf(answer)['currency_exchange_rate'], kept, String(sent));
    }
  });

  test('all but the default are deleted at once', async () => {
    const store = await server.store(EMPTY);
    await addCurrency(store, 'EUR', '0.8');
    await addCurrency(store, 'GBP', '0.7', { is_default: true });
    assert.equal((await rest(store, 'DELETE', CURRENCIES)).status, 204);
    assert.deepEqual(await codesOf(store), ['GBP']);
  });

  test('another becomes the default: by PUT and by POST', async () => {
    const store = await server.store();
    const euro = await addCurrency(store, 'EUR', '0.8', { enabled: false, is_transactional: false });
    await addCurrency(store, 'AUD', '1.5', { is_transactional: false });
    const changed = currencyOf(await rest(store, 'PUT', `${CURRENCIES}/${euro.id}`, { is_default: true }));
    assert.deepEqual(
      ['is_default', 'enabled', 'is_transactional', 'currency_exchange_rate'].map((name) => changed[name]),
      [true, true, true, '1.0000000000'],
    );
    // What one currency is in another stays: 1 / 0.8 and 1.5 / 0.8.
    assert.deepEqual(await ratesOf(store), {
      USD: '1.2500000000',
      EUR: '1.0000000000',
      AUD: '1.8750000000',
    });
    assert.deepEqual(
      (await listOf(store)).map((each) => each['is_default']),
      [false, true, false],
    );
    const information = await rest(store, 'GET', '/v2/store');
    assert.equal((information.body as { currency: string }).currency, 'EUR');
    // Prices of the catalogue stay the numbers they are.
    const priced = await rest(store, 'POST', '/v3/pricing/products', {
      channel_id: 1,
      currency_code: 'EUR',
      items: [{ product_id: store.products[1]!.id }],
    });
    const [item] = (priced.body as { data: { calculated_price: { as_entered: number } }[] }).data;
    assert.equal(item!.calculated_price.as_entered, store.products[1]!.price);
    await addCurrency(store, 'JPY', '160', { is_default: true, decimal_places: 0 });
    assert.deepEqual(await ratesOf(store), {
      USD: '0.0078125000',
      EUR: '0.0062500000',
      AUD: '0.0117187500',
      JPY: '1.0000000000',
    });
  });

  test('refusals: V2 rows that say what, and nothing changed', async () => {
    const store = await server.store(EMPTY);
    const euro = await addCurrency(store, 'EUR', '0.8');
    const own = `${CURRENCIES}/1`;
    const other = `${CURRENCIES}/${euro.id}`;
    const earlier = await fingerprint(server);
    const create = (more: object, without?: string) => {
      const body: Record<string, unknown> = { ...currencyBody('GBP', '0.7'), ...more };
      if (without !== undefined) delete body[without];
      return ['POST', CURRENCIES, body] as const;
    };
    const rate = (value: unknown) => create({ currency_exchange_rate: value });
    const cases: (readonly [readonly [string, string, unknown?], number, RegExp])[] = [
      [create({ currency_code: 'EUR' }), 409, /^currency_code: The store has the currency EUR already\.$/],
      [create({ currency_code: 'ZZZ' }), 400, /^currency_code: There is no currency ZZZ\.$/],
      [create({ currency_code: 'EU' }), 400, /^currency_code/],
      [create({ currency_code: '€€€' }), 400, /^currency_code/],
      ...[
        'currency_code',
        'currency_exchange_rate',
        'decimal_places',
        'decimal_token',
        'name',
        'thousands_token',
        'token',
        'token_location',
      ].map((field) => [create({}, field), 400, new RegExp(`^${field}: is required$`)] as const),
      ...[
        0,
        -1,
        1e11,
        1e300,
        1e-300,
        null,
        true,
        [],
        '-1',
        '1e5',
        '',
        '1,5',
        '.5',
        '0x10',
        'Infinity',
        ' 1',
      ].map((value) => [rate(value), 400, /^currency_exchange_rate/] as const),
      [rate('0'), 400, /^currency_exchange_rate: The exchange rate must be at least/],
      [rate('0.00000000009'), 400, /^currency_exchange_rate: The exchange rate must be at least/],
      [rate('10000000000.1'), 400, /^currency_exchange_rate: The exchange rate must be at least/],
      [create({ decimal_places: 9 }), 400, /^decimal_places/],
      [create({ decimal_places: -1 }), 400, /^decimal_places/],
      [create({ decimal_places: 1.5 }), 400, /^decimal_places/],
      [create({ token_location: 'above' }), 400, /^token_location/],
      [create({ name: '' }), 400, /^name/],
      [create({ name: 'a\u0000b' }), 400, /cannot be stored/],
      [create({ country_iso2: 'DEU' }), 400, /^country_iso2/],
      [create({ id: 7 }), 400, /^id: is not a known field$/],
      [create({ last_updated: '2026-01-15T12:00:00.000Z' }), 400, /^last_updated: is not a known field$/],
      [['PUT', other, { currency_code: 'CHF' }], 400, /^currency_code: is not a known field$/],
      [['PUT', other, { currency_exchange_rate: '0' }], 400, /^currency_exchange_rate/],
      [['PUT', own, { is_default: false }], 409, /make another one the default instead/],
      [['PUT', own, { enabled: false }], 409, /always enabled/],
      [['PUT', own, { is_transactional: false }], 409, /always transactional/],
      [['PUT', own, { currency_exchange_rate: '1.01' }], 409, /always 1/],
      [['PUT', own, { is_default: true, currency_exchange_rate: 2 }], 409, /always 1/],
      [['DELETE', own], 409, /cannot be deleted/],
      [['GET', `${CURRENCIES}/abc`], 400, /^currency_id/],
      [['GET', `${CURRENCIES}/0`], 400, /^currency_id/],
      [['DELETE', `${CURRENCIES}/2147483647`], 404, /^There is no currency 2147483647\.$/],
    ];
    for (const [[method, path, body], status, message] of cases) {
      const answer = await rest(store, method, path, body);
      const rows = answer.body as { status: number; message: string }[];
      const what = `${method} ${path} ${JSON.stringify(body)}: ${answer.status} ${JSON.stringify(rows)}`;
      assert.equal(answer.status, status, what);
      assert.deepEqual(
        [rows[0]!.status, Object.keys(rows[0]!)],
        [answer.status, ['status', 'message']],
        what,
      );
      assert.ok(
        rows.some((row) => message.test(row.message)),
        what,
      );
    }
    assert.deepEqual(await fingerprint(server), earlier);
  });

  test('a default that would put a rate out of range is refused, and nothing changed', async () => {
    const store = await server.store(EMPTY);
    await addCurrency(store, 'IDR', '10000000000');
    const tiny = await addCurrency(store, 'BHD', '0.0000000001');
    const earlier = await fingerprint(server);
    const refused = await rest(store, 'PUT', `${CURRENCIES}/${tiny.id}`, { is_default: true });
    assert.equal(refused.status, 400);
    assert.match(JSON.stringify(refused.body), /exchange rate of IDR would be too large or too small/);
    const made = await rest(
      store,
      'POST',
      CURRENCIES,
      currencyBody('KWD', '0.0000000001', { is_default: true }),
    );
    assert.equal(made.status, 400);
    assert.deepEqual(await fingerprint(server), earlier);
  });

  test('the scopes: reading needs either, writing store_v2_information', async () => {
    const store = await server.store(EMPTY);
    const withScope = async (scope: string) => ({
      ...store,
      access_token: (await accountWith(server, store, [scope])).accessToken,
    });
    const reader = await withScope('store_v2_information_read_only');
    const stranger = await withScope('store_v2_products');
    assert.deepEqual(await codesOf(reader), ['USD']);
    assert.equal((await rest(stranger, 'GET', CURRENCIES)).status, 403);
    for (const [method, path, body] of [
      ['POST', CURRENCIES, currencyBody('EUR', '1')],
      ['PUT', `${CURRENCIES}/1`, { name: 'x' }],
      ['DELETE', `${CURRENCIES}/1`],
      ['DELETE', CURRENCIES],
    ] as const)
      assert.equal((await rest(reader, method, path, body)).status, 403, `${method} ${path}`);
  });

  test('a store neither reads nor changes another’s', async () => {
    const mine = await server.store(EMPTY);
    const theirs = await server.store(EMPTY);
    await addCurrency(theirs, 'GBP', '0.7');
    const euro = await addCurrency(theirs, 'EUR', '0.8');
    const earlier = await fingerprint(server);
    for (const [method, body] of [['GET'], ['PUT', { name: 'x', is_default: true }], ['DELETE']] as const)
      assert.equal((await rest(mine, method, `${CURRENCIES}/${euro.id}`, body)).status, 404);
    assert.equal((await rest(mine, 'DELETE', CURRENCIES)).status, 204);
    // It was about nothing but the store's own; only the note that something may have changed is there.
    const { changes: _, stores: __, ...rows } = await fingerprint(server);
    const { changes: ___, stores: ____, ...before } = earlier;
    assert.deepEqual(rows, before);
    assert.deepEqual(await codesOf(theirs), ['USD', 'GBP', 'EUR']);
  });
});
