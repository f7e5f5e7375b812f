import { amountOf, toDecimal, ZERO, type Amount } from '../../kernel/money.ts';

const DECIMALS = 4;

/** A price for a numeric(20, 4) column. */
export const toColumn = (amount: Amount): string => toDecimal(amount, DECIMALS);

/** A price that a product may lack: 0 stands for none. */
export const toColumnOrZero = (amount: Amount | null): string => (amount === null ? '0' : toColumn(amount));
export const toColumnOrNull = (amount: Amount | null): string | null =>
  amount === null ? null : toColumn(amount);

export function fromColumnOrZero(text: string): Amount | null {
  const amount = amountOf(text);
  return amount === ZERO ? null : amount;
}
export const fromColumnOrNull = (text: string | null): Amount | null =>
  text === null ? null : amountOf(text);
