import { type Amount, atLeastZero, percentOf } from '../../kernel/money.ts';
import { type Conversion, inQuoteCurrency } from './conversion.ts';

/**
 * How a group discount or a bulk tier changes a price. The names are the wire's (`reference/customers.v2.yml`,
 * `reference/price_lists.v3.yml`): `percent` takes that many percent off, `price` takes that amount off each unit, and
 * `fixed` is the new price itself.
 */
export type AdjustmentMethod = 'percent' | 'price' | 'fixed';

export interface Adjustment {
  readonly method: AdjustmentMethod;
  /** Percent (12.5 % is `amountOf("12.5")`) for `percent`, money in the currency it was entered in for the others. */
  readonly amount: Amount;
}

/** The price after the adjustment, unrounded and never below zero. The price is in the quote's currency already. */
export function adjust(
  price: Amount,
  { method, amount }: Adjustment,
  conversion: Conversion | null = null,
): Amount {
  switch (method) {
    case 'percent':
      return atLeastZero(price - percentOf(price, amount));
    case 'price':
      return atLeastZero(price - inQuoteCurrency(amount, conversion));
    case 'fixed':
      return atLeastZero(inQuoteCurrency(amount, conversion));
  }
}
