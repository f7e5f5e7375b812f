import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { amountOf, toDecimal } from '../../src/kernel/money.ts';
import type { Context } from '../../src/db/context.ts';
import { migrationStatements } from '../../src/db/migrations/index.ts';
import type { OpenDatabase } from '../../src/db/open.ts';
import { createCart, getCart, setCartCurrency, viewCart } from '../../src/domains/carts/index.ts';
import { createChannel, updateChannel } from '../../src/domains/channels/index.ts';
import {
  assignCurrencies,
  channelCurrencies,
  createCurrency,
  currenciesOf,
  deleteCurrencies,
  deleteCurrency,
  listChannelAssignments,
  readCurrency,
  unassignCurrencies,
  updateCurrency,
} from '../../src/domains/currencies/index.ts';
import { storeOf } from '../../src/domains/stores/index.ts';
import { byAccount, cartShop } from '../support/carts.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore, testServices } from '../support/services.ts';

const NOON = Date.UTC(2026, 0, 15, 12);
const euro = { code: 'EUR', exchangeRate: amountOf('0.8'), isTransactional: true };
const yen = { code: 'jpy', exchangeRate: amountOf('150.25') };

const codesOf = async (ctx: Context) => (await currenciesOf(ctx)).all.map(({ code }) => code);
const ratesOf = async (ctx: Context) =>
  (await currenciesOf(ctx)).all.map(({ code, exchangeRate }) => `${code} ${toDecimal(exchangeRate, 12)}`);
const soldIn = async (ctx: Context, channelId = ctx.channelId) => {
  const { default: chosen, enabled } = await channelCurrencies(ctx, channelId);
  return [chosen.code, ...enabled.map(({ code }) => code)];
};
const secondChannel = async (ctx: Context): Promise<number> =>
  (await createChannel(ctx, { name: 'Second', type: 'storefront', platform: 'custom' })).id;

eachEngine('currencies', (engine) => {
  let database: OpenDatabase;
  let services: ReturnType<typeof testServices>;
  before(async () => {
    database = await engine.open();
    services = testServices(database);
    services.clock.set(NOON);
  });
  after(() => database.close());
  const emptyStore = async () => (await newStore(services)).ctx;

  test('a store has its default currency from the start', async () => {
    const { all, default: chosen, byCode } = await currenciesOf(await emptyStore());
    assert.deepEqual(all, [
      {
        id: 1,
        code: 'USD',
        name: 'US Dollar',
        countryIso2: 'US',
        symbol: '$',
        symbolPlacement: 'left',
        decimalToken: '.',
        thousandsToken: ',',
        decimals: 2,
        exchangeRate: amountOf(1),
        isDefault: true,
        isTransactional: true,
        enabled: true,
        autoUpdate: false,
        defaultForCountryCodes: ['US'],
        lastUpdated: new Date(NOON),
      },
    ]);
    assert.equal(chosen, all[0]);
    assert.equal(byCode.get('USD'), all[0]);
  });

  test('a currency keeps what it was given, and has the rest from what is known of it', async () => {
    const ctx = await emptyStore();
    const made = await createCurrency(ctx, yen);
    assert.deepEqual(made, {
      id: 2,
      code: 'JPY',
      name: 'Japanese Yen',
      countryIso2: 'JP',
      symbol: '¥',
      symbolPlacement: 'left',
      decimalToken: '.',
      thousandsToken: ',',
      decimals: 0,
      exchangeRate: amountOf('150.25'),
      isDefault: false,
      isTransactional: false,
      enabled: true,
      autoUpdate: false,
      defaultForCountryCodes: ['JP'],
      lastUpdated: new Date(NOON),
    });
    const given = {
      name: 'Euro €',
      countryIso2: 'DE',
      symbol: 'EUR ',
      symbolPlacement: 'right',
      decimalToken: ',',
      thousandsToken: ' ',
      decimals: 3,
      exchangeRate: amountOf('0.123456789012'),
      isTransactional: true,
      enabled: false,
      autoUpdate: true,
      defaultForCountryCodes: ['DE', 'FR'],
    } as const;
    const second = await createCurrency(ctx, { code: 'EUR', ...given });
    assert.deepEqual(second, { id: 3, code: 'EUR', isDefault: false, lastUpdated: new Date(NOON), ...given });
    // Read anew, without what this process remembers.
    services.memory.forget(ctx.store.id);
    assert.deepEqual((await currenciesOf(ctx)).all.slice(1), [made, second]);
    assert.deepEqual(await readCurrency(ctx, 3), second);
  });

  test('refusals change nothing', async () => {
    const ctx = await emptyStore();
    await createCurrency(ctx, euro);
    const before = await ratesOf(ctx);
    const refused = (work: () => Promise<unknown>, code: string) => assert.rejects(work, { code });
    await refused(() => createCurrency(ctx, { ...euro, code: 'eur' }), 'currencies.duplicate_code');
    await refused(() => createCurrency(ctx, { ...euro, isDefault: true }), 'currencies.duplicate_code');
    for (const code of ['ZZZ', '', '€', '__proto__'])
      await refused(() => createCurrency(ctx, { ...euro, code }), 'currencies.unknown_code');
    for (const rate of [0n, -1n, amountOf('0.00000000009'), amountOf('10000000000.1')]) {
      await refused(() => createCurrency(ctx, { code: 'GBP', exchangeRate: rate }), 'currencies.bad_rate');
      await refused(async () => updateCurrency(ctx, 2, { exchangeRate: rate }), 'currencies.bad_rate');
    }
    for (const id of [3, 99]) {
      await refused(() => readCurrency(ctx, id), 'currencies.not_found');
      await refused(() => updateCurrency(ctx, id, { name: 'x' }), 'currencies.not_found');
      await refused(() => deleteCurrency(ctx, id), 'currencies.not_found');
    }
    for (const change of [
      { isDefault: false },
      { enabled: false },
      { isTransactional: false },
      { exchangeRate: amountOf('1.1') },
    ])
      await refused(() => updateCurrency(ctx, 1, change), 'currencies.default_stays');
    await refused(() => deleteCurrency(ctx, 1), 'currencies.default_stays');
    assert.deepEqual(await ratesOf(ctx), before);
  });

  test('the default currency may be shown otherwise, and the store follows its decimals', async () => {
    const ctx = await emptyStore();
    const changed = await updateCurrency(ctx, 1, {
      isDefault: true,
      enabled: true,
      isTransactional: true,
      exchangeRate: amountOf(1),
      symbol: 'US$',
      decimals: 3,
    });
    assert.equal(changed.symbol, 'US$');
    const { currency, currencyDecimals } = await storeOf(ctx);
    assert.deepEqual([currency, currencyDecimals], ['USD', 3]);
  });

  test('another becomes the default: rates are counted in it, and the store’s prices are in it', async () => {
    const ctx = await emptyStore();
    await createCurrency(ctx, { ...euro, enabled: false, isTransactional: false });
    await createCurrency(ctx, yen);
    services.clock.set(NOON + 60_000);
    const made = await updateCurrency(ctx, 2, { isDefault: true, name: 'Our euro' });
    assert.deepEqual(
      [made.isDefault, made.enabled, made.isTransactional, made.exchangeRate, made.name],
      [true, true, true, amountOf(1), 'Our euro'],
    );
    assert.deepEqual(made.lastUpdated, new Date(NOON + 60_000));
    assert.deepEqual(await ratesOf(ctx), [
      'USD 1.250000000000',
      'EUR 1.000000000000',
      'JPY 187.812500000000',
    ]);
    assert.equal((await currenciesOf(ctx)).default.code, 'EUR');
    assert.equal((await storeOf(ctx)).currency, 'EUR');
    // A rate that comes with it is in the default currency of before.
    await updateCurrency(ctx, 3, { isDefault: true, exchangeRate: amountOf(200) });
    assert.deepEqual(await ratesOf(ctx), ['USD 0.006250000000', 'EUR 0.005000000000', 'JPY 1.000000000000']);
    const { currency, currencyDecimals } = await storeOf(ctx);
    assert.deepEqual([currency, currencyDecimals], ['JPY', 0]);
    services.clock.set(NOON);
  });

  test('a new one can be the default at once', async () => {
    const ctx = await emptyStore();
    const made = await createCurrency(ctx, { ...euro, isDefault: true });
    assert.deepEqual([made.isDefault, made.exchangeRate], [true, amountOf(1)]);
    assert.deepEqual(await ratesOf(ctx), ['USD 1.250000000000', 'EUR 1.000000000000']);
    await deleteCurrency(ctx, 1);
    assert.deepEqual(await codesOf(ctx), ['EUR']);
  });

  test('one that cannot be counted in the new default keeps everything as it was', async () => {
    const ctx = await emptyStore();
    await createCurrency(ctx, { code: 'IDR', exchangeRate: amountOf('10000000000') });
    await createCurrency(ctx, { code: 'BHD', exchangeRate: amountOf('0.0000000001') });
    const before = await currenciesOf(ctx);
    await assert.rejects(updateCurrency(ctx, 3, { isDefault: true, name: 'Dinar' }), {
      code: 'currencies.rate_out_of_range',
    });
    assert.deepEqual(await currenciesOf(ctx), before);
    assert.equal((await storeOf(ctx)).currency, 'USD');
  });

  test('deleting one, and all but the default', async () => {
    const ctx = await emptyStore();
    for (const currency of [euro, yen, { ...euro, code: 'GBP' }]) await createCurrency(ctx, currency);
    await deleteCurrency(ctx, 2);
    assert.deepEqual(await codesOf(ctx), ['USD', 'JPY', 'GBP']);
    await deleteCurrencies(ctx);
    assert.deepEqual(await codesOf(ctx), ['USD']);
    await deleteCurrencies(ctx);
    assert.deepEqual(await codesOf(ctx), ['USD']);
  });

  test('a channel sells in what the store does until something is assigned to it', async () => {
    const ctx = await emptyStore();
    const second = await secondChannel(ctx);
    await createCurrency(ctx, euro);
    await createCurrency(ctx, yen);
    assert.deepEqual(await soldIn(ctx), ['USD', 'USD', 'EUR', 'JPY']);
    const [assigned] = await assignCurrencies(ctx, [
      { channelId: second, enabledCurrencies: ['jpy', 'EUR', 'JPY'], defaultCurrency: 'eur' },
    ]);
    assert.deepEqual(
      [assigned!.channelId, assigned!.default.code, assigned!.enabled.map(({ code }) => code)],
      [second, 'EUR', ['JPY', 'EUR']],
    );
    assert.deepEqual(await soldIn(ctx), ['USD', 'USD', 'EUR', 'JPY']);
    assert.deepEqual(await soldIn(ctx.with({ channelId: second })), ['EUR', 'JPY', 'EUR']);
    services.memory.forget(ctx.store.id);
    assert.deepEqual(await soldIn(ctx, second), ['EUR', 'JPY', 'EUR']);
    assert.deepEqual(
      (await listChannelAssignments(ctx)).map(({ channelId, default: { code } }) => [channelId, code]),
      [
        [1, 'USD'],
        [second, 'EUR'],
      ],
    );
    await unassignCurrencies(ctx, second);
    assert.deepEqual(await soldIn(ctx, second), ['USD', 'USD', 'EUR', 'JPY']);
  });

  test('assignments are all written or none', async () => {
    const ctx = await emptyStore();
    const second = await secondChannel(ctx);
    await createCurrency(ctx, euro);
    await createCurrency(ctx, yen);
    await createCurrency(ctx, { ...euro, code: 'GBP', enabled: false });
    const good = { channelId: 1, enabledCurrencies: ['EUR'], defaultCurrency: 'EUR' };
    const refused = (row: Partial<typeof good>, code: string, index = 1) =>
      assert.rejects(
        assignCurrencies(ctx, [good, { ...good, channelId: second, ...row }]),
        (error: { code: string; facts: { index?: number } }) => {
          assert.deepEqual([error.code, error.facts.index], [code, index]);
          return true;
        },
      );
    await refused({ channelId: 77 }, 'currencies.unknown_channel');
    await refused({ channelId: 1 }, 'currencies.repeated_channel');
    await refused({ enabledCurrencies: ['EUR', 'GBP'] }, 'currencies.not_enabled');
    await refused({ enabledCurrencies: ['AWG'] }, 'currencies.not_enabled');
    await refused({ defaultCurrency: 'USD' }, 'currencies.bad_channel_default');
    await refused({ defaultCurrency: 'ZZZ' }, 'currencies.bad_channel_default');
    // Only shown, so nobody could pay in the channel's default.
    await refused(
      { enabledCurrencies: ['EUR', 'JPY'], defaultCurrency: 'JPY' },
      'currencies.bad_channel_default',
    );
    await updateChannel(ctx, second, { status: 'deleted' });
    await refused({}, 'currencies.unknown_channel');
    assert.deepEqual(await soldIn(ctx), ['USD', 'USD', 'EUR', 'JPY']);
    await assert.rejects(unassignCurrencies(ctx, second), { code: 'channels.not_found' });
    assert.deepEqual(
      (await listChannelAssignments(ctx)).map(({ channelId }) => channelId),
      [1],
    );
  });

  test('a channel follows its currencies: disabled, only shown, deleted', async () => {
    const ctx = await emptyStore();
    await createCurrency(ctx, euro);
    await createCurrency(ctx, { ...euro, code: 'GBP' });
    const assign = () =>
      assignCurrencies(ctx, [{ channelId: 1, enabledCurrencies: ['EUR', 'GBP'], defaultCurrency: 'EUR' }]);
    await assign();
    await updateCurrency(ctx, 2, { enabled: false });
    assert.deepEqual(await soldIn(ctx), ['USD', 'USD', 'GBP']);
    await updateCurrency(ctx, 2, { enabled: true });
    assert.deepEqual(await soldIn(ctx), ['EUR', 'EUR', 'GBP']);
    await updateCurrency(ctx, 2, { isTransactional: false });
    assert.deepEqual(await soldIn(ctx), ['USD', 'USD', 'EUR', 'GBP']);
    await deleteCurrency(ctx, 2);
    assert.deepEqual(await soldIn(ctx), ['USD', 'USD', 'GBP']);
    // The last one that was assigned: the channel sells in what the store does.
    await deleteCurrency(ctx, 3);
    await createCurrency(ctx, yen);
    assert.deepEqual(await soldIn(ctx), ['USD', 'USD', 'JPY']);
  });

  test('a store neither sees nor changes another’s', async () => {
    const ctx = await emptyStore();
    const other = await emptyStore();
    const second = await secondChannel(other);
    await createCurrency(other, euro);
    await createCurrency(other, yen);
    await assignCurrencies(other, [
      { channelId: second, enabledCurrencies: ['EUR'], defaultCurrency: 'EUR' },
    ]);
    assert.deepEqual(await codesOf(ctx), ['USD']);
    assert.deepEqual(await soldIn(ctx, second), ['USD', 'USD']);
    await assert.rejects(readCurrency(ctx, 2), { code: 'currencies.not_found' });
    await assert.rejects(deleteCurrency(ctx, 2), { code: 'currencies.not_found' });
    await assert.rejects(
      assignCurrencies(ctx, [{ channelId: second, enabledCurrencies: ['USD'], defaultCurrency: 'USD' }]),
      { code: 'currencies.unknown_channel' },
    );
    await assert.rejects(
      assignCurrencies(ctx, [{ channelId: 1, enabledCurrencies: ['EUR'], defaultCurrency: 'EUR' }]),
      { code: 'currencies.not_enabled' },
    );
    await deleteCurrencies(ctx);
    assert.deepEqual(await codesOf(other), ['USD', 'EUR', 'JPY']);
    assert.deepEqual(await soldIn(other, second), ['EUR', 'EUR']);
  });

  test('a transaction sees what it wrote, and undoes it when it fails', async () => {
    const ctx = await emptyStore();
    await currenciesOf(ctx);
    await assert.rejects(
      ctx.transaction(async (tx) => {
        await createCurrency(tx, euro);
        assert.deepEqual(await codesOf(tx), ['USD', 'EUR']);
        throw new Error('no');
      }),
      /no/,
    );
    assert.deepEqual(await codesOf(ctx), ['USD']);
  });

  test('a cart keeps its currency, and changes it only with its version', async () => {
    const ctx = await emptyStore();
    await createCurrency(ctx, euro);
    await createCurrency(ctx, yen);
    const { mug } = await cartShop(ctx);
    const items = { products: [{ productId: mug.id, quantity: 1 }] };
    const cart = await createCart(ctx, { ...items, currency: 'EUR' });
    assert.deepEqual(await getCart(ctx, cart.id), cart);
    assert.equal(cart.currency, 'EUR');
    const changed = await setCartCurrency(ctx, cart.id, 'usd', cart.version);
    assert.deepEqual([changed.currency, changed.version], ['USD', cart.version + 1]);
    assert.deepEqual(await getCart(ctx, cart.id), changed);
    const refused = (code: string, version: number | undefined, reason: string) =>
      assert.rejects(setCartCurrency(ctx, cart.id, code, version), { code: reason });
    await refused('EUR', cart.version, 'carts.version_conflict');
    await refused('JPY', undefined, 'carts.currency_not_transactional');
    await refused('AWG', undefined, 'carts.currency_not_transactional');
    assert.deepEqual(await getCart(ctx, cart.id), changed);
    await assert.rejects(createCart(ctx, { ...items, currency: 'JPY' }), {
      code: 'carts.currency_not_transactional',
    });
    const other = await emptyStore();
    await createCurrency(other, euro);
    await assert.rejects(setCartCurrency(other, cart.id, 'EUR'), { code: 'carts.not_found' });
  });

  test('a cart of another channel is in what that channel sells in', async () => {
    const ctx = await emptyStore();
    const second = await secondChannel(ctx);
    await createCurrency(ctx, euro);
    await assignCurrencies(ctx, [{ channelId: second, enabledCurrencies: ['EUR'], defaultCurrency: 'EUR' }]);
    const { mug } = await cartShop(ctx);
    const items = { products: [{ productId: mug.id, quantity: 1 }] };
    const cart = await createCart(byAccount(ctx), { ...items, channelId: second, customerId: null });
    assert.equal(cart.currency, 'EUR');
    const view = await viewCart(byAccount(ctx), cart);
    assert.deepEqual([view.currency.code, view.cartAmount], ['EUR', amountOf(8)]);
    await assert.rejects(setCartCurrency(byAccount(ctx), cart.id, 'USD'), {
      code: 'carts.currency_not_transactional',
    });
  });

  test('stores from before there were currencies get theirs by the migration', async () => {
    const ctx = await emptyStore();
    const kept = await currenciesOf(ctx);
    const other = await emptyStore();
    const id = ctx.store.id;
    // As 0002 left it; the statements that fill are the last two.
    await sql`delete from currencies`.execute(database.db);
    await sql`delete from ids where kind = 'currency'`.execute(database.db);
    await sql`update stores set created_at = ${new Date(NOON)}`.execute(database.db);
    await sql`update stores set currency = 'EUR', currency_decimals = 3 where store_id = ${other.store.id}`.execute(
      database.db,
    );
    for (const statement of migrationStatements['0003-currencies']!.slice(-2))
      await sql.raw(statement).execute(database.db);
    services.memory.forget(id);
    services.memory.forget(other.store.id);
    assert.deepEqual(await currenciesOf(ctx), kept);
    const { default: chosen } = await currenciesOf(other);
    assert.deepEqual([chosen.code, chosen.decimals, chosen.exchangeRate], ['EUR', 3, amountOf(1)]);
    assert.equal((await createCurrency(ctx, yen)).id, 2);
  });
});
