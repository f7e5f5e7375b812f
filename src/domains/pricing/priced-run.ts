import { type PricingContext } from './context.ts';
import { type DiscountRule } from './discounts.ts';
import { type ChosenModifier } from './modifier.ts';
import { type PricedProduct } from './product.ts';

/** One product, as configured, priced for one shopper. */
export interface Run {
  readonly context: PricingContext;
  readonly product: PricedProduct;
  readonly modifiers: readonly ChosenModifier[];
  /** The group's discounts that the product has; equals, of which the lowest price wins. */
  readonly rules: readonly DiscountRule[];
  /** False for a product that is itself picked from a list: lists do not go on. */
  readonly addsPicks: boolean;
}
