import { amountOf, divideHalfUp, type Amount } from '../../kernel/money.ts';
import { storeGone } from '../../db/errors.ts';
import { rateOutOfRange } from './errors.ts';

/** A currency that a store shows prices in (docs/store-operations/currencies/index.mdx). */
export interface Currency {
  readonly id: number;
  /** ISO 4217, in upper case. */
  readonly code: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 of its country, or a group's such as EU. */
  readonly countryIso2: string;
  readonly symbol: string;
  readonly symbolPlacement: 'left' | 'right';
  readonly decimalToken: string;
  readonly thousandsToken: string;
  /** How many decimals its amounts are rounded to. */
  readonly decimals: number;
  /** How much of this currency one unit of the default currency is. */
  readonly exchangeRate: Amount;
  /** The one that prices of the catalogue are in. Always enabled, transactional, and at a rate of 1. */
  readonly isDefault: boolean;
  /** Whether shoppers are charged in it; else prices are only shown in it and charged in a transactional one. */
  readonly isTransactional: boolean;
  readonly enabled: boolean;
  /** Whether somebody's service keeps the rate up to date. Kept; Patron fetches no rates. */
  readonly autoUpdate: boolean;
  /** ISO 3166-1 alpha-2 of the countries whose shoppers see it first. */
  readonly defaultForCountryCodes: readonly string[];
  readonly lastUpdated: Date;
}

/** The currencies of a store. */
export interface StoreCurrencies {
  readonly default: Currency;
  /** By id. */
  readonly all: readonly Currency[];
  /** By code, in upper case. */
  readonly byCode: ReadonlyMap<string, Currency>;
}

/** What a channel sells in. */
export interface ChannelCurrencies {
  /** Transactional. */
  readonly default: Currency;
  /** The default among them, in the order they were assigned in. */
  readonly enabled: readonly Currency[];
}

/** What was assigned to a channel, by id; a currency that is gone is not in it. */
export interface CurrencyAssignment {
  readonly channelId: number;
  readonly enabledIds: readonly number[];
  readonly defaultId: number | null;
}

export const ONE: Amount = amountOf(1);
/** Rates are within these, as they are written with ten decimals. */
export const MIN_RATE: Amount = amountOf('0.0000000001');
export const MAX_RATE: Amount = amountOf('10000000000');

export const isRate = (rate: Amount): boolean => rate >= MIN_RATE && rate <= MAX_RATE;

/** Throws `stores.not_found` where there are none: every store has a default currency until it is deleted. */
export function storeCurrencies(all: readonly Currency[]): StoreCurrencies {
  if (all.length === 0) throw storeGone();
  const found = all.find(({ isDefault }) => isDefault);
  if (!found) throw new Error('The store has no default currency.');
  return { default: found, all, byCode: new Map(all.map((currency) => [currency.code, currency])) };
}

/**
 * What a channel sells in. Without an assignment that is what the store sells in. Of an assignment only what is still
 * enabled counts; where its default is not enabled or not transactional any more, the store's default is the
 * channel's (docs/adr/0041-currencies-of-a-channel.md).
 */
export function channelCurrenciesOf(
  store: StoreCurrencies,
  assignment: CurrencyAssignment | undefined,
): ChannelCurrencies {
  if (!assignment) return { default: store.default, enabled: store.all.filter(({ enabled }) => enabled) };
  const byId = new Map(store.all.map((currency) => [currency.id, currency]));
  const enabled = assignment.enabledIds.flatMap((id) => byId.get(id) ?? []).filter((each) => each.enabled);
  const chosen = enabled.find((each) => each.id === assignment.defaultId && each.isTransactional);
  if (chosen) return { default: chosen, enabled };
  return {
    default: store.default,
    enabled: enabled.includes(store.default) ? enabled : [store.default, ...enabled],
  };
}

/** An amount of one currency in another of the same store, not rounded to its decimals. */
export const convert = (amount: Amount, from: Currency, to: Currency): Amount =>
  from.code === to.code ? amount : divideHalfUp(amount * to.exchangeRate, from.exchangeRate);

/**
 * All currencies after one of them became the default: rates are counted anew in it, so that what one currency is in
 * another stays (docs/adr/0040-another-default-currency.md). Throws `currencies.rate_out_of_range`.
 */
export function withDefault(all: readonly Currency[], id: number, now: Date): Currency[] {
  const rate = all.find((currency) => currency.id === id)!.exchangeRate;
  return all.map((currency) => {
    const isDefault = currency.id === id;
    const exchangeRate = isDefault ? ONE : divideHalfUp(currency.exchangeRate * ONE, rate);
    if (!isRate(exchangeRate)) throw rateOutOfRange(currency.code);
    if (!isDefault) return { ...currency, isDefault, exchangeRate, lastUpdated: now };
    return {
      ...currency,
      isDefault,
      exchangeRate,
      isTransactional: true,
      enabled: true,
      lastUpdated: now,
    };
  });
}
