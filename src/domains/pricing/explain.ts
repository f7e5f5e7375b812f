import { type Amount } from '../../kernel/money.ts';
import { adjust } from './adjustment.ts';
import { type BulkTier, covers } from './bulk.ts';
import { type PricingContext } from './context.ts';
import { type DiscountRule, type GroupDiscounts, rulesCovering } from './discounts.ts';
import { type ListedPrice } from './listed-price.ts';
import { type PricedProduct, type PricedVariant } from './product.ts';
import { type PriceSource, type Trace } from './trace.ts';

/*
 * What a quote tells its trace beyond the numbers: which candidate was taken, and why the others were not. Nothing here
 * decides a price; each function is told what the run came to.
 */

export function explainPriceList(
  trace: Trace,
  context: PricingContext,
  listed: ListedPrice,
  variant: PricedVariant | null,
): void {
  for (const { priceListId, reason } of context.passedOver)
    trace.skip('price_list', { kind: 'price_list', priceListId }, reason);
  if (context.priceList === null || listed.record !== null) return;
  const why =
    variant === null
      ? 'it does not price every variant, and none was chosen'
      : `it has no record of variant ${variant.id}`;
  trace.skip('price_list', { kind: 'price_list', priceListId: context.priceList.id }, why);
}

/** `equals` are the most specific rules, of which the one that makes the price `after` was taken. */
export function explainDiscounts(
  trace: Trace,
  discounts: GroupDiscounts | null,
  product: PricedProduct,
  listed: ListedPrice,
  equals: readonly DiscountRule[],
  after: Amount,
): void {
  if (discounts === null) return;
  const source = (rule: DiscountRule): PriceSource => ({
    kind: 'discount_rule',
    groupId: discounts.groupId,
    ruleId: rule.id,
  });
  const covering = rulesCovering(discounts, product).sort((a, b) => a.id - b.id);
  if (listed.record !== null) {
    for (const rule of covering)
      trace.skip('group_discount', source(rule), 'a price-list price is not discounted');
    return;
  }
  const before = listed.salePrice ?? listed.basePrice;
  const taken = covering.find((rule) => equals.includes(rule) && adjust(before, rule) === after);
  for (const rule of covering)
    if (rule === taken) trace.apply('group_discount', source(rule), after, sentence(rule));
    else {
      const why = equals.includes(rule)
        ? 'no lower than the rule that applied'
        : 'less specific than the rule that applied';
      trace.skip('group_discount', source(rule), `${sentence(rule)}: ${why}`);
    }
}

export function explainBulk(
  trace: Trace,
  product: PricedProduct,
  listed: ListedPrice,
  taken: BulkTier | null,
  quantity: number,
  after: Amount,
): void {
  const source = ({ min, max }: BulkTier): PriceSource => ({ kind: 'bulk_tier', min, max });
  if (listed.record !== null)
    for (const tier of byMinimum(product.bulkTiers))
      trace.skip('product_bulk', source(tier), 'not where a price list has a price');
  const rule = listed.record === null ? 'product_bulk' : 'price_list_bulk';
  for (const tier of byMinimum(listed.record?.bulkTiers ?? product.bulkTiers))
    if (tier === taken)
      trace.apply(rule, source(tier), after, `${tier.method} tier for a quantity of ${quantity}`);
    else
      trace.skip(
        rule,
        source(tier),
        covers(tier, quantity) ? 'a higher tier applies' : `a quantity of ${quantity} is outside it`,
      );
}

const byMinimum = (tiers: readonly BulkTier[]): BulkTier[] => [...tiers].sort((a, b) => a.min - b.min);

const sentence = (rule: DiscountRule): string => {
  const target =
    rule.type === 'all'
      ? 'everything'
      : rule.type === 'category'
        ? `category ${rule.categoryId}`
        : `product ${rule.productId}`;
  return `${rule.method} discount on ${target}`;
};
