import { amountOf, toWireNumber, ZERO, type Amount } from '../../kernel/money.ts';

/** Prices of the catalogue are sent with up to four decimals, as they are stored. */
const DECIMALS = 4;

export const priceToWire = (amount: Amount): number => toWireNumber(amount, DECIMALS);
/** 0 stands for a price that is not set. */
export const priceOrZero = (amount: Amount | null): number => priceToWire(amount ?? ZERO);
export const priceOrNull = (amount: Amount | null): number | null =>
  amount === null ? null : priceToWire(amount);

export const priceFromWire = (value: number | undefined): Amount | undefined =>
  value === undefined ? undefined : amountOf(value);
export const nullablePriceFromWire = (value: number | null | undefined): Amount | null | undefined =>
  value === null ? null : priceFromWire(value);
