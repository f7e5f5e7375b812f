import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemClock } from '../../src/kernel/clock.ts';
import { amountOf } from '../../src/kernel/money.ts';
import type { Context } from '../../src/db/context.ts';
import {
  assignCurrencies,
  channelCurrencies,
  createCurrency,
  currenciesOf,
  deleteCurrency,
  updateCurrency,
} from '../../src/domains/currencies/index.ts';
import { storeOf } from '../../src/domains/stores/index.ts';
import { onPostgres } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

const euro = { code: 'EUR', exchangeRate: amountOf('0.8'), isTransactional: true };

const codesOf = async (ctx: Context) => (await currenciesOf(ctx)).all.map(({ code }) => code);
const soldIn = async (ctx: Context) => {
  const { default: chosen, enabled } = await channelCurrencies(ctx);
  return [chosen.code, ...enabled.map(({ code }) => code)];
};

onPostgres('currencies that several change at once', (engine) => {
  const { services } = suiteServices(engine, { at: systemClock.now() });

  test('one of two with the same code is refused', async () => {
    const { ctx } = await newStore(services);
    const tries = await Promise.allSettled(
      Array.from({ length: 6 }, () => createCurrency(ctx.with({}), euro)),
    );
    assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1);
    for (const each of tries)
      if (each.status === 'rejected')
        assert.equal((each.reason as { code: string }).code, 'currencies.duplicate_code');
    assert.deepEqual(await codesOf(ctx), ['USD', 'EUR']);
  });

  test('there is one default, and no rate is lost, whoever becomes it last', async () => {
    const { ctx } = await newStore(services);
    for (const code of ['EUR', 'GBP', 'CHF']) await createCurrency(ctx, { ...euro, code });
    await Promise.all([2, 3, 4, 1, 2, 3].map((id) => updateCurrency(ctx.with({}), id, { isDefault: true })));
    services.memory.forget(ctx.store.id);
    const { all, default: chosen } = await currenciesOf(ctx);
    assert.equal(all.filter(({ isDefault }) => isDefault).length, 1);
    assert.equal((await storeOf(ctx)).currency, chosen.code);
    const dollar = all.find(({ code }) => code === 'USD')!.exchangeRate;
    for (const { code, exchangeRate } of all) {
      const perDollar = Number(exchangeRate) / Number(dollar);
      assert.ok(Math.abs(perDollar - (code === 'USD' ? 1 : 0.8)) < 1e-9, `${code} ${perDollar}`);
    }
  });

  test('several that are made the default at once become it one after the other', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { ctx } = await newStore(services);
      await createCurrency(ctx, euro);
      await Promise.all([
        createCurrency(ctx.with({}), { ...euro, code: 'GBP', isDefault: true }),
        createCurrency(ctx.with({}), { ...euro, code: 'CHF', isDefault: true }),
        updateCurrency(ctx.with({}), 2, { isDefault: true }),
        createCurrency(ctx.with({}), { ...euro, code: 'SEK', isDefault: true }),
        assignCurrencies(ctx.with({}), [
          { channelId: 1, enabledCurrencies: ['USD', 'EUR'], defaultCurrency: 'EUR' },
        ]),
      ]);
      services.memory.forget(ctx.store.id);
      const { all, default: chosen } = await currenciesOf(ctx);
      assert.deepEqual(
        all.filter(({ isDefault }) => isDefault).map(({ code }) => code),
        [chosen.code],
      );
      assert.equal(all.length, 5);
      assert.equal((await storeOf(ctx)).currency, chosen.code);
      assert.equal((await soldIn(ctx))[0], 'EUR');
    }
  });

  test('a currency that is deleted while a channel is given it: one of them is refused or it is gone', async () => {
    const { ctx } = await newStore(services);
    for (let round = 0; round < 5; round += 1) {
      const { id } = await createCurrency(ctx, euro);
      const [assigned] = await Promise.allSettled([
        assignCurrencies(ctx.with({}), [
          { channelId: 1, enabledCurrencies: ['USD', 'EUR'], defaultCurrency: 'EUR' },
        ]),
        deleteCurrency(ctx.with({}), id),
      ]);
      if (assigned.status === 'rejected')
        assert.equal((assigned.reason as { code: string }).code, 'currencies.not_enabled');
      services.memory.forget(ctx.store.id);
      assert.deepEqual(await soldIn(ctx), ['USD', 'USD']);
    }
  });
});
