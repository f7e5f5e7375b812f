import { type Amount, SCALE, toDecimal } from '../../kernel/money.ts';

/** The rules in the order in which they are run (`docs/store-operations/pricing/calculations.mdx`). */
export type PriceRule =
  | 'product_price'
  | 'product_sale_price'
  | 'variant_price'
  | 'variant_sale_price'
  | 'price_list'
  | 'price_list_price'
  | 'price_list_sale_price'
  | 'group_discount'
  | 'price_list_bulk'
  | 'product_bulk'
  | 'rounding';

/** The row a step's number comes from. */
export type PriceSource =
  | { readonly kind: 'product'; readonly productId: number }
  | { readonly kind: 'variant'; readonly variantId: number }
  | { readonly kind: 'price_list'; readonly priceListId: number }
  | { readonly kind: 'price_record'; readonly priceListId: number; readonly variantId: number }
  | { readonly kind: 'discount_rule'; readonly groupId: number; readonly ruleId: number }
  | { readonly kind: 'bulk_tier'; readonly min: number; readonly max: number | null }
  | { readonly kind: 'currency'; readonly code: string };

/** One rule that was considered. `before` is null until there is a price. */
export interface TraceStep {
  readonly rule: PriceRule;
  readonly source: PriceSource;
  readonly before: Amount | null;
  readonly after: Amount | null;
  /** False where the rule was considered and did not change the price; `note` then says why. */
  readonly applied: boolean;
  readonly note: string;
}

/** Collects the steps of one quote. It only listens: `after` of the last step is what the run itself came to. */
export class Trace {
  readonly steps: TraceStep[] = [];
  #price: Amount | null = null;

  apply(rule: PriceRule, source: PriceSource, after: Amount, note = ''): void {
    this.steps.push({ rule, source, before: this.#price, after, applied: true, note });
    this.#price = after;
  }

  skip(rule: PriceRule, source: PriceSource, note: string): void {
    this.steps.push({ rule, source, before: this.#price, after: this.#price, applied: false, note });
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
    before: exact(step.before, decimals),
    after: exact(step.after, decimals),
  }));

/** The trace for a terminal or a log: one numbered line for each step that applied, `-` for one that did not. */
export function traceToText(steps: readonly TraceStep[], decimals: number): string {
  let count = 0;
  return steps
    .map(({ rule, source, before, after, applied, note }) => {
      const head = `${applied ? `${++count}.` : '-'}`.padStart(3);
      const what = `${head} ${rule.replaceAll('_', ' ')} (${describe(source)})`;
      const numbers = `${exact(before, decimals) ?? 'none'} -> ${exact(after, decimals) ?? 'none'}`;
      return `${what}: ${applied ? numbers : 'not applied'}${note && `; ${note}`}`;
    })
    .join('\n');
}

function describe(source: PriceSource): string {
  switch (source.kind) {
    case 'product':
      return `product ${source.productId}`;
    case 'variant':
      return `variant ${source.variantId}`;
    case 'price_list':
      return `price list ${source.priceListId}`;
    case 'price_record':
      return `price list ${source.priceListId}, variant ${source.variantId}`;
    case 'discount_rule':
      return `group ${source.groupId}, rule ${source.ruleId}`;
    case 'bulk_tier':
      return source.max === null ? `from ${source.min}` : `${source.min} to ${source.max}`;
    case 'currency':
      return source.code;
  }
}

/** All digits that matter, and at least as many decimals as the currency has. */
function exact(amount: Amount | null, decimals: number): string | null {
  if (amount === null) return null;
  const shown = toDecimal(amount, decimals);
  const all = toDecimal(amount, SCALE).replace(/\.?0+$/, '');
  return all.length > shown.length ? all : shown;
}
