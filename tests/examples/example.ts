import type { Given } from './wire.ts';

/**
 * A price in an example. A number where tax plays no part: the same as entered, without and with tax. Otherwise
 * `[as entered, tax exclusive, tax inclusive]`.
 */
export type Price = number | readonly [entered: number, exclusive: number, inclusive: number];

/** A rule of the trace (`docs/guides/pricing.md`). */
export type Rule =
  | 'product_price'
  | 'product_sale_price'
  | 'variant_price'
  | 'variant_sale_price'
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

/** What is asked for. Names are those of the set-up. */
export interface Item {
  readonly product: string;
  /** The label of the variant; without it the product is asked for as a whole. */
  readonly variant?: string;
  /** Instead of `variant`, or beside it for modifiers: by display name, the label of the value. */
  readonly options?: Readonly<Record<string, string>>;
}

export interface Ask extends Item {
  /** The group whose prices are asked for, by `customer_group_id` and by a member of it. Neither: a guest. */
  readonly group?: string;
  /** A customer of the set-up. */
  readonly customer?: string;
  /** A channel of the set-up; channel 1 when left out. */
  readonly channel?: string;
  /** USD when left out. */
  readonly currency?: string;
  /** The currency is not named where it need not be. */
  readonly unnamed?: true;
  /** `country_code`: only REST has it. */
  readonly country?: string;
  /** How many of it are in the cart; 1 when left out. */
  readonly quantity?: number;
  /** How many count towards its bulk tier, where that is not its own quantity. */
  readonly counted?: number;
  /** What else is in the cart. */
  readonly beside?: readonly (Item & { readonly quantity: number })[];
}

export interface Tier {
  readonly min: number;
  /** Null is no limit. */
  readonly max: number | null;
  readonly type: 'percent' | 'price' | 'fixed';
  readonly amount: Price;
}

/** What every surface must answer. What is left out is null, or the price itself for the ranges. */
export interface Expected {
  readonly base: Price;
  readonly sale?: Price;
  readonly price: Price;
  readonly retail?: Price;
  readonly map?: Price;
  readonly saved?: Price;
  readonly range?: readonly [Price, Price];
  readonly retailRange?: readonly [Price, Price];
  readonly tiers?: readonly Tier[];
}

export interface ExpectedCart {
  /** What one unit of each thing that lies beside the item costs. */
  readonly beside?: readonly Price[];
  readonly amount: Price;
}

export interface Question {
  readonly ask: Ask;
  /** Every number of the answer, worked out by hand. What reads `expression = value` is checked to be true. */
  readonly arithmetic: readonly string[];
  readonly expect: Expected;
  /** What one costs in its quantity: the result of the trace, and the cart's. The price when left out. */
  readonly unit?: Price;
  /** Left out: one unit. Null: not asked. `refused`: no cart may be charged in this currency. */
  readonly cart?: ExpectedCart | null | 'refused';
  /** This shopper may not see the product: the storefront says there is none; the merchant is told the price. */
  readonly hidden?: true;
  /** The rules that change the price, in order, and so the steps of the trace that applied. */
  readonly rules: readonly Rule[];
}

/** One rule, or one meeting of rules, of the documented order. */
export interface Example {
  readonly name: string;
  /** The documentation it follows, or the decision where nothing is documented. */
  readonly follows: string;
  readonly given: readonly Given[];
  readonly questions: readonly Question[];
}

/** Examples that share one store, with the settings they share. */
export interface Shop {
  readonly name: string;
  readonly given: readonly Given[];
  /** Its tax zones show prices with tax, and carts have them. */
  readonly showsTax?: true;
  readonly examples: readonly Example[];
}
