import { dateOf } from '../../kernel/clock.ts';
import { currencyFormat } from '../../kernel/currency-format.ts';
import type { Amount } from '../../kernel/money.ts';
import type { Collection, Context } from '../../db/context.ts';
import { reserveId } from '../../db/ids.ts';
import { setStoreCurrency } from '../stores/index.ts';
import { isCurrencyCode } from './codes.ts';
import {
  channelCurrenciesOf,
  isRate,
  ONE,
  storeCurrencies,
  withDefault,
  type ChannelCurrencies,
  type Currency,
  type CurrencyAssignment,
  type StoreCurrencies,
} from './currency.ts';
import {
  deleteAllButDefault,
  deleteCurrencyRow,
  insertCurrency,
  selectAssignments,
  selectCurrencies,
  updateCurrencyRow,
} from './currencies.storage.ts';
import { badRate, currencyNotFound, defaultStays, duplicateCode, unknownCode } from './errors.ts';

/** What may be said of a currency; what is left out stays, or is what the runtime's Unicode data says. */
export type CurrencyInput = Partial<Omit<Currency, 'id' | 'code' | 'lastUpdated'>>;
export type NewCurrency = CurrencyInput & {
  /** ISO 4217, in any case. */
  readonly code: string;
  readonly exchangeRate: Amount;
};

interface Loaded {
  readonly store: StoreCurrencies;
  readonly assignments: ReadonlyMap<number, CurrencyAssignment>;
  /** Worked out when a channel is first asked for. */
  readonly channels: Map<number, ChannelCurrencies>;
}

/** Currencies and assignments are one value, so that they always fit each other. */
const currenciesInMemory: Collection<'all', Loaded> = {
  name: 'currencies',
  unloadedBy: { currency: 'all' },
  async load(ctx) {
    const store = storeCurrencies(await selectCurrencies(ctx, false));
    return new Map([
      ['all' as const, { store, assignments: await selectAssignments(ctx), channels: new Map() }],
    ]);
  },
};

const loaded = async (ctx: Context): Promise<Loaded> =>
  (await ctx.services.memory.get(ctx, currenciesInMemory, 'all'))!;

/** The currencies of the store, from memory. */
export const currenciesOf = async (ctx: Context): Promise<StoreCurrencies> => (await loaded(ctx)).store;

/** What a channel sells in, from memory; the channel of the call where none is named. */
export async function channelCurrencies(ctx: Context, channelId = ctx.channelId): Promise<ChannelCurrencies> {
  const { store, assignments, channels } = await loaded(ctx);
  let found = channels.get(channelId);
  if (!found) channels.set(channelId, (found = channelCurrenciesOf(store, assignments.get(channelId))));
  return found;
}

/** Throws `currencies.not_found`. */
export async function readCurrency(ctx: Context, id: number): Promise<Currency> {
  return byId((await currenciesOf(ctx)).all, id);
}

function byId(all: readonly Currency[], id: number): Currency {
  const found = all.find((currency) => currency.id === id);
  if (!found) throw currencyNotFound(id);
  return found;
}

/** Gives a store that has no currencies its default. Throws `currencies.unknown_code`. */
export async function createDefaultCurrency(ctx: Context, code: string): Promise<Currency> {
  const currency: Currency = {
    ...newCurrency(ctx, await reserveId(ctx, 'currency'), { code, exchangeRate: ONE }),
    isDefault: true,
    isTransactional: true,
  };
  await ctx.transaction(async (tx) => {
    await insertCurrency(tx, currency);
    await writeDefault(tx, currency);
    await tx.changed('currency', null);
  });
  return currency;
}

/**
 * Adds a currency. One that is to be the default is counted in the one that was until now. Throws
 * `currencies.unknown_code`, `currencies.bad_rate`, `currencies.duplicate_code` or `currencies.rate_out_of_range`.
 */
export async function createCurrency(ctx: Context, input: NewCurrency): Promise<Currency> {
  const currency = newCurrency(ctx, await reserveId(ctx, 'currency'), input);
  return ctx.transaction(async (tx) => {
    const all = await selectCurrencies(tx, true);
    // A statement that fails would end the transaction that this may be a part of.
    if (all.some(({ code }) => code === currency.code)) throw duplicateCode(currency.code);
    await insertCurrency(tx, currency);
    await tx.changed('currency', null);
    return input.isDefault ? makeDefault(tx, [...all, currency], currency.id) : currency;
  });
}

function newCurrency(ctx: Context, id: number, { isDefault: _, ...input }: NewCurrency): Currency {
  const code = input.code.toUpperCase();
  if (!isCurrencyCode(code)) throw unknownCode(code);
  if (!isRate(input.exchangeRate)) throw badRate();
  const countryIso2 = input.countryIso2 ?? code.slice(0, 2);
  return {
    ...currencyFormat(code),
    countryIso2,
    isTransactional: false,
    enabled: true,
    autoUpdate: false,
    defaultForCountryCodes: [countryIso2],
    ...input,
    id,
    code,
    isDefault: false,
    lastUpdated: dateOf(ctx.clock),
  };
}

/**
 * Changes a currency. The code stays. Throws `currencies.not_found`, `currencies.bad_rate`,
 * `currencies.rate_out_of_range`, and `currencies.default_stays` for what the default currency cannot be.
 */
export function updateCurrency(ctx: Context, id: number, input: CurrencyInput): Promise<Currency> {
  const { exchangeRate } = input;
  if (exchangeRate !== undefined && !isRate(exchangeRate)) throw badRate();
  return ctx.transaction(async (tx) => {
    const all = await selectCurrencies(tx, true);
    const before = byId(all, id);
    if (before.isDefault) checkDefault(input);
    const currency = { ...before, ...input, isDefault: before.isDefault, lastUpdated: dateOf(tx.clock) };
    await updateCurrencyRow(tx, currency);
    await tx.changed('currency', id);
    if (before.isDefault) await writeDefault(tx, currency);
    else if (input.isDefault)
      return makeDefault(
        tx,
        all.map((each) => (each.id === id ? currency : each)),
        id,
      );
    return currency;
  });
}

function checkDefault(input: CurrencyInput): void {
  if (input.isDefault === false)
    throw defaultStays('A store has a default currency: make another one the default instead.');
  if (input.enabled === false) throw defaultStays('The default currency is always enabled.');
  if (input.isTransactional === false) throw defaultStays('The default currency is always transactional.');
  if (input.exchangeRate !== undefined && input.exchangeRate !== ONE)
    throw defaultStays('The exchange rate of the default currency is always 1.');
}

async function makeDefault(tx: Context, all: readonly Currency[], id: number): Promise<Currency> {
  const after = withDefault(all, id, dateOf(tx.clock));
  // At no time are there two of them.
  for (const currency of after.filter(({ isDefault }) => !isDefault)) await updateCurrencyRow(tx, currency);
  const currency = byId(after, id);
  await updateCurrencyRow(tx, currency);
  await writeDefault(tx, currency);
  await tx.changed('currency', null);
  return currency;
}

const writeDefault = (tx: Context, { code, decimals }: Currency): Promise<void> =>
  setStoreCurrency(tx, { currency: code, currencyDecimals: decimals });

/** Deletes a currency, also from the channels. Throws `currencies.not_found` or `currencies.default_stays`. */
export function deleteCurrency(ctx: Context, id: number): Promise<void> {
  return ctx.transaction(async (tx) => {
    if (byId(await selectCurrencies(tx, true), id).isDefault)
      throw defaultStays('The default currency cannot be deleted.');
    await deleteCurrencyRow(tx, id);
    await tx.changed('currency', id);
  });
}

/** Deletes all currencies but the default. */
export function deleteCurrencies(ctx: Context): Promise<void> {
  return ctx.transaction(async (tx) => {
    await selectCurrencies(tx, true);
    await deleteAllButDefault(tx);
    await tx.changed('currency', null);
  });
}
