import { type Amount, atLeastZero, percentOf } from '../../kernel/money.ts';
import { type Conversion, inQuoteCurrency } from './conversion.ts';

/** What a modifier's value does to the price (`reference/catalog/product-modifiers_catalog.v3.yml`, `adjusters.price`). */
export interface PriceAdjuster {
  /** `relative` adds the amount, which may be negative; `percentage` adds that many percent of the price so far. */
  readonly adjuster: 'relative' | 'percentage';
  /** Money in the store's default currency, or percent. */
  readonly amount: Amount;
}

/** A product of a pick list whose own price is added to that of the product it is chosen for. */
export interface Pick {
  /** The option or modifier it is a value of. */
  readonly optionId: number;
  readonly valueId: number;
  readonly productId: number;
}

/** A modifier with what the shopper chose for it. */
export interface ChosenModifier {
  readonly modifierId: number;
  /** Null where the modifier takes text, a number, a date or a file: it has no price then. */
  readonly valueId: number | null;
  readonly adjuster: PriceAdjuster | null;
  /** The product that was picked; null where the modifier is no pick list that adjusts the price. */
  readonly pick: Pick | null;
}

/** The price with a modifier, unrounded and never below zero. The price is in the quote's currency already. */
export const modify = (
  price: Amount,
  { adjuster, amount }: PriceAdjuster,
  conversion: Conversion | null,
): Amount =>
  atLeastZero(
    price + (adjuster === 'percentage' ? percentOf(price, amount) : inQuoteCurrency(amount, conversion)),
  );
