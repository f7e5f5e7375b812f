import { type Amount, toDecimal } from '../../kernel/money.ts';
import { type TaxRate, type TaxTerms, withTax } from '../tax/index.ts';
import { adjust } from './adjustment.ts';
import { type BulkTier, covers } from './bulk.ts';
import { type PricingContext } from './context.ts';
import { type DiscountRule, rulesCovering } from './discounts.ts';
import { type ListedPrice } from './listed-price.ts';
import { type ChosenModifier, type Pick } from './modifier.ts';
import { type PricedProduct, type PricedVariant } from './product.ts';
import { type Run } from './priced-run.ts';
import { type Price } from './taxed-price.ts';
import { adjustmentText, exactText, type PriceSource, type Trace } from './trace.ts';

/*
 * What a quote tells its trace beyond the numbers: which candidate was taken, and why the others were not. Nothing here
 * decides a price; each function is told what the run came to.
 */

export function explainPriceList(
  trace: Trace,
  { passedOver, priceList, conversion, currency }: PricingContext,
  listed: ListedPrice,
  variant: PricedVariant | null,
): void {
  for (const { priceListId, reason } of passedOver)
    trace.skip('price_list', { kind: 'price_list', priceListId }, reason);
  if (priceList === null || listed.record !== null) return;
  const inCurrency = conversion?.ofRecords ? conversion.from : currency.code;
  const why =
    variant === null
      ? 'it does not price every variant, and none was chosen'
      : `it has no record of variant ${variant.id} in ${inCurrency}`;
  trace.skip('price_list', { kind: 'price_list', priceListId: priceList.id }, why);
}

export function explainModifier(
  trace: Trace,
  { modifierId, valueId, adjuster, pick }: ChosenModifier,
  { conversion, currency }: PricingContext,
  after: Amount,
): void {
  const source: PriceSource = { kind: 'modifier', modifierId, valueId };
  if (adjuster === null) {
    if (pick === null) trace.skip('modifier', source, 'what was chosen has no price');
    return;
  }
  const { adjuster: kind, amount } = adjuster;
  const sign = amount < 0n ? '' : '+';
  const text =
    kind === 'percentage'
      ? `${sign}${exactText(amount, 0)} %`
      : `${sign}${exactText(amount, 2)} ${conversion?.from ?? currency.code}`;
  trace.apply('modifier', source, after, text);
}

/** `own` is what the picked product costs; null where it is gone. */
export function explainPick(
  trace: Trace,
  { optionId, valueId, productId }: Pick,
  { record }: ListedPrice,
  own: Amount | null,
  after: Amount,
): void {
  const rule = record === null ? 'product_pick_list' : 'price_list_pick_list';
  const source: PriceSource = { kind: 'pick_list', optionId, valueId, productId };
  if (own === null) trace.skip(rule, source, `there is no product ${productId} any more`);
  else trace.apply(rule, source, after, `product ${productId} costs ${exactText(own, 2)}`);
}

/** Of the run's rules, which are equals, the one that makes the price `after` was taken. */
export function explainDiscounts(
  trace: Trace,
  { context, product, rules }: Run,
  { record }: ListedPrice,
  before: Amount,
  after: Amount,
): void {
  const { discounts, conversion, currency } = context;
  if (discounts === null) return;
  const source = (rule: DiscountRule): PriceSource => ({
    kind: 'discount_rule',
    groupId: discounts.groupId,
    ruleId: rule.id,
    covers: rule.type,
    targetId: targetOf(rule),
  });
  const text = ({ method, amount }: DiscountRule): string =>
    adjustmentText(method, amount, conversion?.from ?? currency.code);
  const covering = rulesCovering(discounts, product).sort((a, b) => a.id - b.id);
  if (record !== null) {
    for (const rule of covering)
      trace.skip('group_discount', source(rule), `${text(rule)}: a price-list price is not discounted`);
    return;
  }
  const taken = covering.find((rule) => rules.includes(rule) && adjust(before, rule, conversion) === after);
  for (const rule of covering)
    if (rule === taken) trace.apply('group_discount', source(rule), after, text(rule));
    else {
      const why = rules.includes(rule)
        ? 'no lower than the rule that applied'
        : 'less specific than the rule that applied';
      trace.skip('group_discount', source(rule), `${text(rule)}: ${why}`);
    }
}

const targetOf = (rule: DiscountRule): number | null =>
  rule.type === 'all' ? null : rule.type === 'category' ? rule.categoryId : rule.productId;

export function explainBulk(
  trace: Trace,
  { conversion, currency }: PricingContext,
  product: PricedProduct,
  { record }: ListedPrice,
  taken: BulkTier | null,
  quantity: number,
  after: Amount,
): void {
  const entered = conversion?.from ?? currency.code;
  const source = ({ min, max }: BulkTier): PriceSource => ({ kind: 'bulk_tier', min, max });
  if (record !== null)
    for (const tier of byMinimum(product.bulkTiers))
      trace.skip(
        'product_bulk',
        source(tier),
        `${adjustmentText(tier.method, tier.amount, entered)}: not where a price list has a price`,
      );
  const rule = record === null ? 'product_bulk' : 'price_list_bulk';
  const inCurrency = record === null || conversion?.ofRecords ? entered : currency.code;
  for (const tier of byMinimum(record?.bulkTiers ?? product.bulkTiers)) {
    const text = adjustmentText(tier.method, tier.amount, inCurrency);
    if (tier === taken) trace.apply(rule, source(tier), after, `${text} for a quantity of ${quantity}`);
    else trace.skip(rule, source(tier), `${text}: ${whyNot(tier, quantity)}`);
  }
}

const whyNot = (tier: BulkTier, quantity: number): string =>
  covers(tier, quantity)
    ? 'a higher tier applies'
    : tier.min > quantity
      ? `a quantity of ${quantity} does not reach it`
      : `a quantity of ${quantity} is above it`;

const byMinimum = (tiers: readonly BulkTier[]): BulkTier[] => [...tiers].sort((a, b) => a.min - b.min);

/**
 * From the exact price as entered to the one with tax: rate by rate where prices are entered without tax, at once where
 * they are entered with it. Then what leaves: a quote's amounts are each calculated from the exact one and rounded.
 */
export function explainTax(
  trace: Trace,
  { tax, currency: { code, decimals } }: PricingContext,
  taxClassId: number,
  exact: Amount,
  leaving: Price,
): void {
  if (tax !== null) explainRates(trace, tax, taxClassId, exact, decimals);
  const parts =
    leaving.taxInclusive === leaving.taxExclusive
      ? ''
      : `; ${toDecimal(leaving.asEntered, decimals)} as entered, ${toDecimal(leaving.taxExclusive, decimals)} without tax`;
  trace.leaves({ kind: 'currency', code }, leaving.taxInclusive, `to ${decimals} decimals${parts}`);
}

function explainRates(
  trace: Trace,
  tax: TaxTerms,
  taxClassId: number,
  exact: Amount,
  decimals: number,
): void {
  const { zone, why } = tax;
  const rates = tax.ratesOf(taxClassId);
  const source: PriceSource = { kind: 'tax_zone', zoneId: zone && zone.id, taxClassId };
  if (tax.enteredInclusive) {
    const contained = tax.storeRatesOf?.(taxClassId) ?? rates;
    const { taxExclusive, taxInclusive } = withTax(exact, tax, taxClassId);
    if (contained.length === 0 && rates.length === 0) return trace.skip('tax', source, why);
    const without = `${exactText(taxExclusive, decimals)} without the entered ${ratesText(contained)}`;
    return trace.apply('tax', source, taxInclusive, `${without}; with ${ratesText(rates)}: ${why}`);
  }
  if (rates.length === 0) return trace.skip('tax', source, why);
  for (const [at, rate] of rates.entries()) {
    const upToHere = rates.slice(0, at + 1);
    const { taxInclusive } = withTax(exact, { ...tax, ratesOf: () => upToHere }, taxClassId);
    const from: PriceSource = { kind: 'tax_rate', zoneId: zone && zone.id, rateId: rate.id };
    trace.apply('tax', from, taxInclusive, `${rateText(rate)}: ${why}`);
  }
}

const rateText = ({ name, percent }: TaxRate): string => `${name} ${exactText(percent, 0)} %`;

const ratesText = (rates: readonly TaxRate[]): string =>
  rates.length === 0 ? 'no tax' : rates.map((rate) => `${rateText(rate)} (rate ${rate.id})`).join(' and ');
