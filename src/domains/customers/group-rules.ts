import { amountOf, toDecimal } from '../../kernel/money.ts';
import { badCategoryAccess, badDiscountRules } from './errors.ts';
import type { CategoryAccess, DiscountRule } from './group.ts';

const DECIMAL = /^\d{1,12}(\.\d{1,4})?$/;
const HUNDRED = amountOf('100');

/**
 * Checks a group's rules and writes their amounts with four decimals (`reference/customers.v2.yml`): a price list
 * stands alone, and at most one rule covers everything. Throws `customers.bad_discount_rules`.
 */
export function checkedRules(rules: readonly DiscountRule[]): DiscountRule[] {
  if (rules.length > 1 && rules.some(({ type }) => type === 'price_list'))
    throw badDiscountRules('A price_list rule cannot be combined with other rules.');
  if (rules.filter(({ type }) => type === 'all').length > 1)
    throw badDiscountRules('Only one rule may have the type all.');
  return rules.map((rule) => (rule.type === 'price_list' ? rule : { ...rule, amount: checkedAmount(rule) }));
}

function checkedAmount({ amount, method }: Exclude<DiscountRule, { type: 'price_list' }>): string {
  if (!DECIMAL.test(amount))
    throw badDiscountRules(
      `The amount "${amount}" is not a decimal of zero or more with up to four decimals.`,
    );
  if (method === 'percent' && amountOf(amount) > HUNDRED)
    throw badDiscountRules(`The percentage ${amount} is more than 100.`);
  return toDecimal(amountOf(amount), 4);
}

/** Throws `customers.bad_category_access`. */
export function checkedAccess(access: CategoryAccess): CategoryAccess {
  if (access.type !== 'specific') return { type: access.type };
  const categories = [...new Set(access.categories)];
  if (categories.length === 0) throw badCategoryAccess('Specific access names at least one category.');
  return { type: 'specific', categories };
}
