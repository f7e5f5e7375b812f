import { type Amount, amountOf, divideHalfUp } from '../../kernel/money.ts';

/** What one rate of a zone takes from products of one tax class. */
export interface TaxRate {
  readonly id: number;
  readonly name: string;
  /** 12.5 % is `amountOf('12.5')`. Never zero: a rate that takes nothing is left out. */
  readonly percent: Amount;
  /** Rates of one priority add up; those of a higher one are taken of the price with all lower ones in it. */
  readonly priority: number;
}

/** How prices are shown to the shoppers of a zone (`reference/tax_rates_zones.v3.yml`, "price_display_settings"). */
export interface PriceDisplay {
  /** Prices are shown with tax; else without. */
  readonly showInclusive: boolean;
  /** Product pages show both. */
  readonly showBothOnDetailView: boolean;
  /** Lists of products show both. */
  readonly showBothOnListView: boolean;
}

/** What holds for one shopper; it is fixed before anything is priced. */
export interface TaxTerms {
  /** Whether prices are entered with tax. */
  readonly enteredInclusive: boolean;
  /** The zone whose rates hold; null only where nothing is known of one. */
  readonly zone: { readonly id: number; readonly name: string } | null;
  /** How the zone was found, or why there is no tax, for the price trace. */
  readonly why: string;
  /** The rates by priority; none where nothing is taken. The same array each time. */
  readonly ratesOf: (taxClassId: number) => readonly TaxRate[];
  /**
   * The rates that prices entered with tax have in them, where those are the store's own
   * (docs/adr/0045-tax-in-entered-prices.md). Absent: the shopper's own are.
   */
  readonly storeRatesOf?: ((taxClassId: number) => readonly TaxRate[]) | undefined;
  readonly display: PriceDisplay;
}

/** The terms of a calculation, without what is only shown. */
export type TaxRules = Pick<TaxTerms, 'enteredInclusive' | 'ratesOf' | 'storeRatesOf'>;

export interface TaxedAmount {
  readonly taxExclusive: Amount;
  readonly taxInclusive: Amount;
  /** The difference of the two. */
  readonly tax: Amount;
}

/** An amount with tax is `with / without` times the one without. */
interface Factor {
  readonly with: bigint;
  readonly without: bigint;
}

const HUNDRED = amountOf('100');
const NOTHING: Factor = { with: 1n, without: 1n };

/** Rates are shared and never written to. */
const factors = new WeakMap<readonly TaxRate[], Factor>();

function factorOf(rates: readonly TaxRate[]): Factor {
  if (rates.length === 0) return NOTHING;
  let factor = factors.get(rates);
  if (!factor) factors.set(rates, (factor = compounded(rates)));
  return factor;
}

function compounded(rates: readonly TaxRate[]): Factor {
  const byPriority = new Map<number, Amount>();
  for (const { priority, percent } of rates)
    byPriority.set(priority, (byPriority.get(priority) ?? HUNDRED) + percent);
  let factor = NOTHING;
  for (const sum of byPriority.values())
    factor = { with: factor.with * sum, without: factor.without * HUNDRED };
  return factor;
}

/**
 * An amount as entered, with and without the tax of its class. Exact to the last digit an Amount has: each of the two
 * is calculated from the amount, never one from the other, and neither is rounded to a currency's decimals.
 */
export function withTax(amount: Amount, terms: TaxRules, taxClassId: number): TaxedAmount {
  const own = factorOf(terms.ratesOf(taxClassId));
  if (!terms.enteredInclusive) return taxed(amount, scaled(amount, own.with, own.without));
  const { storeRatesOf } = terms;
  if (!storeRatesOf) return taxed(scaled(amount, own.without, own.with), amount);
  const store = factorOf(storeRatesOf(taxClassId));
  return taxed(
    scaled(amount, store.without, store.with),
    scaled(amount, store.without * own.with, store.with * own.without),
  );
}

const taxed = (taxExclusive: Amount, taxInclusive: Amount): TaxedAmount => ({
  taxExclusive,
  taxInclusive,
  tax: taxInclusive - taxExclusive,
});

const scaled = (amount: Amount, by: bigint, of: bigint): Amount =>
  by === of ? amount : divideHalfUp(amount * by, of);
