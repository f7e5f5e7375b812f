import { type Amount, round } from '../../kernel/money.ts';
import { type PricingContext } from './context.ts';
import { type TaxTerms, withTax } from '../tax/index.ts';

/** One price, each of its amounts rounded to the currency's decimals. Without taxes all three are the same. */
export interface Price {
  /** Of the entered prices, with or without tax as the merchant enters them (`Quotes.enteredInclusive`). */
  readonly asEntered: Amount;
  readonly taxExclusive: Amount;
  readonly taxInclusive: Amount;
}

export interface PriceRange {
  readonly min: Price;
  readonly max: Price;
}

/** The prices of one quote: amounts of one tax class become prices, each amount once. */
export class Prices {
  readonly #decimals: number;
  readonly #taxClassId: number;
  /** Null where no tax changes these prices: nothing is calculated then. */
  readonly #terms: TaxTerms | null;
  readonly #amounts: Amount[] = [];
  readonly #made: Price[] = [];

  constructor({ currency, tax }: PricingContext, taxClassId: number) {
    this.#decimals = currency.decimals;
    this.#taxClassId = taxClassId;
    this.#terms = tax !== null && (tax.enteredInclusive || tax.ratesOf(taxClassId).length > 0) ? tax : null;
  }

  /** The price of an exact amount. Each of its amounts is calculated from the exact one, and rounded once. */
  of(amount: Amount): Price {
    const known = this.#amounts.indexOf(amount);
    if (known >= 0) return this.#made[known]!;
    const price = this.#price(amount);
    this.#amounts.push(amount);
    this.#made.push(price);
    return price;
  }

  orNull(amount: Amount | null): Price | null {
    return amount === null ? null : this.of(amount);
  }

  range(min: Amount, max: Amount): PriceRange {
    return { min: this.of(min), max: this.of(max) };
  }

  #price(amount: Amount): Price {
    const asEntered = round(amount, this.#decimals);
    if (this.#terms === null) return { asEntered, taxExclusive: asEntered, taxInclusive: asEntered };
    const { taxExclusive, taxInclusive } = withTax(amount, this.#terms, this.#taxClassId);
    return {
      asEntered,
      taxExclusive: round(taxExclusive, this.#decimals),
      taxInclusive: round(taxInclusive, this.#decimals),
    };
  }
}

/** The difference of two prices, amount by amount, so that what a shopper sees adds up. */
export const difference = (one: Price, other: Price): Price => ({
  asEntered: one.asEntered - other.asEntered,
  taxExclusive: one.taxExclusive - other.taxExclusive,
  taxInclusive: one.taxInclusive - other.taxInclusive,
});
