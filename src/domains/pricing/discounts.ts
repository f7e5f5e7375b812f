import { type Amount } from '../../kernel/money.ts';
import { adjust, type Adjustment } from './adjustment.ts';
import { type Conversion } from './conversion.ts';
import { type CategoryDistance } from './product.ts';

/** A discount rule of a customer group, without the `price_list` kind, which names a price list instead. */
export type DiscountRule = Adjustment & {
  /** Unique in its group. */
  readonly id: number;
} & (
    | { readonly type: 'all' }
    /** Covers the category and everything below it (`reference/customers.v2.yml`). */
    | { readonly type: 'category'; readonly categoryId: number }
    | { readonly type: 'product'; readonly productId: number }
  );

/** The rules of one group, ready to be asked. Made once for a group, not once for a quote. */
export interface GroupDiscounts {
  readonly groupId: number;
  readonly ofProduct: ReadonlyMap<number, readonly DiscountRule[]>;
  readonly ofCategory: ReadonlyMap<number, readonly DiscountRule[]>;
  readonly ofAll: readonly DiscountRule[];
}

export function groupDiscounts(groupId: number, rules: readonly DiscountRule[]): GroupDiscounts {
  const ofProduct = new Map<number, DiscountRule[]>();
  const ofCategory = new Map<number, DiscountRule[]>();
  const ofAll: DiscountRule[] = [];
  for (const rule of rules) {
    if (rule.type === 'product') addTo(ofProduct, rule.productId, rule);
    else if (rule.type === 'category') addTo(ofCategory, rule.categoryId, rule);
    else ofAll.push(rule);
  }
  return { groupId, ofProduct, ofCategory, ofAll };
}

const addTo = (index: Map<number, DiscountRule[]>, id: number, rule: DiscountRule): void => {
  const rules = index.get(id);
  if (rules) rules.push(rule);
  else index.set(id, [rule]);
};

const NONE: readonly DiscountRule[] = [];

/** What the discounts of a product depend on. */
interface Discountable {
  readonly id: number;
  readonly categories: readonly CategoryDistance[];
}

/**
 * The most specific rules that cover a product: those of the product, else of the nearest category, else of everything.
 * They are equals; `lowestPrice` chooses among them (docs/adr/0010-discount-specificity.md).
 */
export function mostSpecificRules(
  discounts: GroupDiscounts | null,
  product: Discountable,
): readonly DiscountRule[] {
  if (discounts === null) return NONE;
  const ofProduct = discounts.ofProduct.get(product.id);
  if (ofProduct) return ofProduct;
  let nearest: readonly DiscountRule[] = NONE;
  let distance = Infinity;
  if (discounts.ofCategory.size > 0)
    for (const category of product.categories) {
      if (category.distance > distance) continue;
      const rules = discounts.ofCategory.get(category.id);
      if (!rules) continue;
      nearest = category.distance < distance ? rules : [...nearest, ...rules];
      distance = category.distance;
    }
  return nearest.length > 0 ? nearest : discounts.ofAll;
}

/** The price after the one of several equal rules that makes it lowest (the first by id, where two do). */
export function lowestPrice(
  rules: readonly DiscountRule[],
  price: Amount,
  conversion: Conversion | null,
): Amount {
  let lowest: Amount | null = null;
  for (const rule of rules) {
    const after = adjust(price, rule, conversion);
    if (lowest === null || after < lowest) lowest = after;
  }
  return lowest ?? price;
}

/** Every rule that covers a product, each once: the most specific ones and those they pass over. */
export const rulesCovering = (discounts: GroupDiscounts, product: Discountable): DiscountRule[] => [
  ...(discounts.ofProduct.get(product.id) ?? NONE),
  ...product.categories.flatMap((category) => discounts.ofCategory.get(category.id) ?? NONE),
  ...discounts.ofAll,
];
