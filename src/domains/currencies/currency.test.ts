import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { currencyFormat } from '../../kernel/currency-format.ts';
import { amountOf, divideHalfUp, toDecimal } from '../../kernel/money.ts';
import {
  channelCurrenciesOf,
  isRate,
  MAX_RATE,
  MIN_RATE,
  ONE,
  storeCurrencies,
  withDefault,
  type Currency,
} from './currency.ts';

const currency = (id: number, code: string, rate: string, more: Partial<Currency> = {}): Currency => ({
  id,
  code,
  ...currencyFormat(code),
  countryIso2: code.slice(0, 2),
  exchangeRate: amountOf(rate),
  isDefault: false,
  isTransactional: true,
  enabled: true,
  autoUpdate: false,
  defaultForCountryCodes: [],
  lastUpdated: new Date(0),
  ...more,
});

const usd = currency(1, 'USD', '1', { isDefault: true });
const eur = currency(2, 'EUR', '0.8');
const aud = currency(3, 'AUD', '1.5', { isTransactional: false });
const gbp = currency(4, 'GBP', '0.75', { enabled: false });
const store = storeCurrencies([usd, eur, aud, gbp]);

describe('the currencies of a store', () => {
  test('the default, and each by its code', () => {
    assert.equal(store.default, usd);
    assert.equal(store.byCode.get('AUD'), aud);
    assert.equal(store.byCode.get('aud'), undefined);
  });

  test('no store is without a default', () => {
    assert.throws(() => storeCurrencies([eur]), /no default currency/);
    assert.throws(() => storeCurrencies([]), { code: 'stores.not_found' });
  });
});

describe('what a channel sells in', () => {
  const codes = (assignment: { enabledIds: number[]; defaultId: number | null } | undefined) => {
    const found = channelCurrenciesOf(store, assignment && { channelId: 1, ...assignment });
    return [found.default.code, ...found.enabled.map(({ code }) => code)];
  };

  test('without an assignment: what the store sells in', () => {
    assert.deepEqual(codes(undefined), ['USD', 'USD', 'EUR', 'AUD']);
  });

  test('what was assigned, in that order; the store’s default only where it is among it', () => {
    assert.deepEqual(codes({ enabledIds: [3, 2], defaultId: 2 }), ['EUR', 'AUD', 'EUR']);
  });

  test('what is not enabled any more, or gone, is not sold in', () => {
    assert.deepEqual(codes({ enabledIds: [4, 2, 99], defaultId: 2 }), ['EUR', 'EUR']);
  });

  test('where its default is not enabled, not transactional or gone, the store’s takes its place', () => {
    assert.deepEqual(codes({ enabledIds: [4, 2], defaultId: 4 }), ['USD', 'USD', 'EUR']);
    assert.deepEqual(codes({ enabledIds: [3, 2], defaultId: 3 }), ['USD', 'USD', 'AUD', 'EUR']);
    assert.deepEqual(codes({ enabledIds: [2], defaultId: null }), ['USD', 'USD', 'EUR']);
    assert.deepEqual(codes({ enabledIds: [2, 1], defaultId: null }), ['USD', 'EUR', 'USD']);
  });
});

describe('another default currency', () => {
  const now = new Date(1000);
  const rates = (all: readonly Currency[]) =>
    Object.fromEntries(all.map(({ code, exchangeRate }) => [code, toDecimal(exchangeRate, 6)]));

  test('rates are counted in it: what one currency is in another stays', () => {
    const after = withDefault([usd, eur, aud, gbp], 2, now);
    // 1 EUR = 1 / 0.8 USD = 1.25; 1.5 AUD a dollar × 1.25 = 1.875; 0.75 × 1.25 = 0.9375.
    assert.deepEqual(rates(after), { USD: '1.250000', EUR: '1.000000', AUD: '1.875000', GBP: '0.937500' });
    assert.deepEqual(
      after.map(({ isDefault }) => isDefault),
      [false, true, false, false],
    );
  });

  test('it is enabled and transactional from then on; the others keep what they are', () => {
    const shown = currency(4, 'GBP', '0.5', { enabled: false, isTransactional: false, autoUpdate: true });
    const [old, made] = withDefault([usd, shown], 4, now);
    assert.deepEqual(made, {
      ...shown,
      exchangeRate: ONE,
      isDefault: true,
      enabled: true,
      isTransactional: true,
      lastUpdated: now,
    });
    assert.deepEqual(old, { ...usd, exchangeRate: amountOf(2), isDefault: false, lastUpdated: now });
  });

  test('a rate that would leave the range is refused', () => {
    const small = currency(5, 'VND', '0.0000000001');
    const large = currency(6, 'IDR', '10000000000');
    assert.throws(() => withDefault([usd, small, large], 5, now), { code: 'currencies.rate_out_of_range' });
    assert.equal(toDecimal(withDefault([usd, small], 5, now)[0]!.exchangeRate, 0), '10000000000');
  });

  test('there and back gives the rates of before, to a millionth of them', () => {
    const rate = fc.bigInt({ min: amountOf('0.01'), max: amountOf('1000') });
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        const all = [usd, { ...eur, exchangeRate: a }, { ...aud, exchangeRate: b }];
        const back = withDefault(withDefault(all, 2, now), 1, now);
        back.forEach((each, index) => {
          const off = each.exchangeRate - all[index]!.exchangeRate;
          const share = divideHalfUp((off < 0n ? -off : off) * ONE, all[index]!.exchangeRate);
          assert.ok(share <= amountOf('0.000001'), `${each.code}: ${share}`);
        });
      }),
    );
  });

  test('the bounds are rates themselves', () => {
    assert.deepEqual([MIN_RATE - 1n, MIN_RATE, MAX_RATE, MAX_RATE + 1n, 0n, -ONE].map(isRate), [
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
