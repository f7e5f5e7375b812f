import {
  createCurrency as create,
  currenciesOf,
  deleteCurrencies as removeAll,
  deleteCurrency as remove,
  readCurrency,
  updateCurrency as update,
} from '../../../domains/currencies/index.ts';
import { defineOperation, noContent, ok } from '../operation.ts';
import { pageOf, v2List } from '../paging.ts';
import { fromWireCurrency, rateFromWire, toWireCurrency } from './currencies.wire.ts';

const getCurrencies = defineOperation('getCurrencies', async ({ ctx, query }) => {
  const { limit, offset } = pageOf(query);
  const { all } = await currenciesOf(ctx);
  return v2List(all.slice(offset, offset + limit).map(toWireCurrency));
});

const createCurrency = defineOperation('createCurrency', async ({ ctx, body }) => {
  const exchangeRate = rateFromWire(body.currency_exchange_rate);
  const currency = { ...fromWireCurrency(body), code: body.currency_code, exchangeRate };
  return ok(toWireCurrency(await create(ctx, currency)));
});

const deleteCurrencies = defineOperation('deleteCurrencies', async ({ ctx }) => {
  await removeAll(ctx);
  return noContent;
});

const getCurrency = defineOperation('getCurrency', async ({ ctx, path }) =>
  ok(toWireCurrency(await readCurrency(ctx, path.currency_id))),
);

const updateCurrency = defineOperation('updateCurrency', async ({ ctx, path, body }) =>
  ok(toWireCurrency(await update(ctx, path.currency_id, fromWireCurrency(body)))),
);

const deleteCurrency = defineOperation('deleteCurrency', async ({ ctx, path }) => {
  await remove(ctx, path.currency_id);
  return noContent;
});

/** Currencies (`reference/currencies.v2.yml`). */
export const currencyOperations = [
  getCurrencies,
  createCurrency,
  deleteCurrencies,
  getCurrency,
  updateCurrency,
  deleteCurrency,
];
