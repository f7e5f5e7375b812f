import { toWireNumber, type Amount } from '../../../kernel/money.ts';
import type { CartView } from '../../../domains/carts/index.ts';

/** An amount of a cart as Money. */
export const moneyOf = ({ currency }: CartView, amount: Amount) => ({
  currencyCode: currency.code,
  value: toWireNumber(amount, currency.decimals),
});
