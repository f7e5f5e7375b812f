import { type Amount, SCALE, toDecimal } from '../../kernel/money.ts';
import { type AdjustmentMethod } from './adjustment.ts';

/**
 * The rules, in the order in which they are run (`docs/store-operations/pricing/calculations.mdx`). The price-list rules
 * come in place of group discount, product bulk and product pick list, never with them.
 */
export type PriceRule =
  | 'product_price'
  | 'product_sale_price'
  | 'variant_price'
  | 'variant_sale_price'
  | 'price_list'
  | 'price_list_price'
  | 'price_list_sale_price'
  | 'currency_conversion'
  | 'price_list_bulk'
  | 'price_list_pick_list'
  | 'modifier'
  | 'group_discount'
  | 'product_bulk'
  | 'product_pick_list'
  | 'tax'
  | 'rounding';

/** The row a step's number comes from. */
export type PriceSource =
  | { readonly kind: 'product'; readonly productId: number }
  | { readonly kind: 'variant'; readonly variantId: number }
  | { readonly kind: 'price_list'; readonly priceListId: number }
  | { readonly kind: 'price_record'; readonly priceListId: number; readonly variantId: number }
  | {
      readonly kind: 'exchange_rate';
      readonly from: string;
      readonly to: string;
      /** Units of `to` for one of `from`, as decimal text. */
      readonly rate: string;
    }
  | { readonly kind: 'modifier'; readonly modifierId: number; readonly valueId: number | null }
  | {
      readonly kind: 'pick_list';
      readonly optionId: number;
      readonly valueId: number;
      /** The product whose price is added. */
      readonly productId: number;
    }
  | {
      readonly kind: 'discount_rule';
      readonly groupId: number;
      /** The rule's place among the group's rules, from 1. */
      readonly ruleId: number;
      readonly covers: 'all' | 'category' | 'product';
      /** The category or product; null for a rule that covers everything. */
      readonly targetId: number | null;
    }
  | { readonly kind: 'bulk_tier'; readonly min: number; readonly max: number | null }
  | { readonly kind: 'tax_zone'; readonly zoneId: number | null; readonly taxClassId: number }
  | { readonly kind: 'tax_rate'; readonly zoneId: number | null; readonly rateId: number }
  | { readonly kind: 'currency'; readonly code: string };

/** One rule that was considered. `before` is null until there is a price. */
export interface TraceStep {
  readonly rule: PriceRule;
  readonly source: PriceSource;
  /** Exact; in the currency of the step before. */
  readonly before: Amount | null;
  /** Exact. The last one is what one unit costs, with tax. */
  readonly after: Amount | null;
  /** ISO 4217, of `after`. */
  readonly currency: string;
  /** False where the rule was considered and did not change the price; `note` then says why. */
  readonly applied: boolean;
  readonly note: string;
}

/** Collects the steps of one quote. It only listens: each number is what the run itself came to. */
export class Trace {
  readonly steps: TraceStep[] = [];
  #price: Amount | null = null;
  #currency: string;

  /** The currency that the catalogue is entered in. */
  constructor(currency: string) {
    this.#currency = currency;
  }

  apply(
    rule: PriceRule,
    source: PriceSource,
    after: Amount,
    note = '',
    currency: string = this.#currency,
  ): void {
    this.#add(rule, source, after, currency, true, note);
    this.#price = after;
    this.#currency = currency;
  }

  skip(rule: PriceRule, source: PriceSource, note: string): void {
    this.#add(rule, source, this.#price, this.#currency, false, note);
  }

  /** What leaves for the exact price. */
  leaves(source: PriceSource, rounded: Amount, note: string): void {
    if (rounded !== this.#price) this.apply('rounding', source, rounded, note);
  }

  #add(
    rule: PriceRule,
    source: PriceSource,
    after: Amount | null,
    currency: string,
    applied: boolean,
    note: string,
  ): void {
    this.steps.push({ rule, source, before: this.#price, after, currency, applied, note });
  }
}

/** A step with its amounts as decimal text, exact: a trace shows what was there before rounding. */
export type TraceStepJson = Omit<TraceStep, 'before' | 'after'> & {
  before: string | null;
  after: string | null;
};

export const traceToJson = (steps: readonly TraceStep[], decimals: number): TraceStepJson[] =>
  steps.map((step) => ({
    ...step,
    before: exactText(step.before, decimals),
    after: exactText(step.after, decimals),
  }));

/** All digits that matter, and at least as many decimals as the currency has. */
export function exactText(amount: Amount, decimals: number): string;
export function exactText(amount: Amount | null, decimals: number): string | null;
export function exactText(amount: Amount | null, decimals: number): string | null {
  if (amount === null) return null;
  const shown = toDecimal(amount, decimals);
  const all = toDecimal(amount, SCALE).replace(/\.?0+$/, '');
  return all.length > shown.length ? all : shown;
}

/** An adjustment in words: "10 % off", "2.50 off", "12.00 instead". */
export function adjustmentText(method: AdjustmentMethod, amount: Amount, currency: string): string {
  switch (method) {
    case 'percent':
      return `${exactText(amount, 0)} % off`;
    case 'price':
      return `${exactText(amount, 2)} ${currency} off`;
    case 'fixed':
      return `${exactText(amount, 2)} ${currency} instead`;
  }
}
