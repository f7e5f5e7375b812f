import { type Amount, ZERO } from '../../kernel/money.ts';
import { type Run } from './priced-run.ts';
import { type PricingContext } from './context.ts';
import { lowestPrice, mostSpecificRules } from './discounts.ts';
import { explainDiscounts, explainModifier, explainPick } from './explain.ts';
import { type ListedPrice, listedPrice, priceOf, recordOf } from './listed-price.ts';
import { type ChosenModifier, modify, type Pick } from './modifier.ts';
import { type PriceListRecord } from './price-list.ts';
import { type PricedProduct, type PricedVariant } from './product.ts';
import { type Trace } from './trace.ts';

export const runOf = (
  context: PricingContext,
  product: PricedProduct,
  modifiers: readonly ChosenModifier[],
): Run => ({
  context,
  product,
  modifiers,
  rules: mostSpecificRules(context.discounts, product),
  addsPicks: true,
});

/*
 * The documented order (`docs/store-operations/pricing/calculations.mdx`) in two halves around the bulk tier, so that one
 * run gives the price without a tier and with each of them:
 *
 *   catalogue price:   listed, modifiers, group discount | product bulk | pick list
 *   price-list price:  listed | price-list bulk | pick list, modifiers
 */

/** What a bulk tier is taken from: exact, in the quote's currency. */
export function beforeBulk(run: Run, listed: ListedPrice, trace: Trace | null): Amount {
  const price = priceOf(listed);
  if (listed.record !== null) return price;
  const { context, rules } = run;
  const modified = withModifiers(run, price, trace);
  const discounted = rules.length === 0 ? modified : lowestPrice(rules, modified, context.conversion);
  if (trace) explainDiscounts(trace, run, listed, modified, discounted);
  return discounted;
}

/** What one unit costs, from what the tier left, or from `beforeBulk` where none applies. */
export function afterBulk(
  run: Run,
  listed: ListedPrice,
  variant: PricedVariant | null,
  price: Amount,
  trace: Trace | null,
): Amount {
  const picked = withPicks(run, listed, variant, price, trace);
  if (listed.record === null) return picked;
  const modified = withModifiers(run, picked, trace);
  if (trace) explainDiscounts(trace, run, listed, modified, modified);
  return modified;
}

function withModifiers({ context, modifiers }: Run, before: Amount, trace: Trace | null): Amount {
  let price = before;
  for (const chosen of modifiers) {
    if (chosen.adjuster !== null) price = modify(price, chosen.adjuster, context.conversion);
    if (trace) explainModifier(trace, chosen, context, price);
  }
  return price;
}

function withPicks(
  run: Run,
  listed: ListedPrice,
  variant: PricedVariant | null,
  before: Amount,
  trace: Trace | null,
): Amount {
  if (!run.addsPicks || (run.modifiers.length === 0 && variant?.picks === undefined)) return before;
  let price = before;
  const add = (pick: Pick): void => {
    const own = priceOfPick(run.context, pick.productId);
    if (own !== null) price += own;
    if (trace) explainPick(trace, pick, listed, own, price);
  };
  if (variant?.picks) for (const pick of variant.picks) add(pick);
  for (const { pick } of run.modifiers) if (pick !== null) add(pick);
  return price;
}

/** What picked products add for the shopper of a context; each is priced once. */
const pickPrices = new WeakMap<PricingContext, Map<number, Amount | null>>();

/**
 * What a picked product adds: its own price for this shopper, one unit, as it is without a choice. Null where it is gone.
 * docs/adr/0053-pick-lists.md.
 */
function priceOfPick(context: PricingContext, productId: number): Amount | null {
  let known = pickPrices.get(context);
  if (!known) pickPrices.set(context, (known = new Map()));
  let price = known.get(productId);
  if (price === undefined) known.set(productId, (price = priceAlone(context, productId)));
  return price;
}

function priceAlone(context: PricingContext, productId: number): Amount | null {
  const product = context.picks.get(productId);
  if (!product) return null;
  const run: Run = { ...runOf(context, product, []), addsPicks: false };
  const { variants } = product;
  const variant = variants.length > 1 ? wholeProduct(run, variants).standIn : (variants[0] ?? null);
  const listed = listedPrice(context, product, variant, recordOf(context, product, variant), null);
  return afterBulk(run, listed, variant, beforeBulk(run, listed, null), null);
}

export interface WholeProduct {
  /** The variant that stands for the product; null: the product's own price does. */
  readonly standIn: PricedVariant | null;
  /** Of calculated prices: exact. */
  readonly min: Amount;
  readonly max: Amount;
  /** Null where no variant has a retail price. */
  readonly retailMin: Amount | null;
  readonly retailMax: Amount | null;
}

interface PricedListing {
  readonly listed: ListedPrice;
  readonly price: Amount;
}

function priced(run: Run, variant: PricedVariant, record: PriceListRecord | null): PricedListing {
  const listed = listedPrice(run.context, run.product, variant, record, null);
  return { listed, price: afterBulk(run, listed, variant, beforeBulk(run, listed, null), null) };
}

/** Whether all variants like this one cost the same: they have no prices of their own. */
const takesProductPrices = ({ price, salePrice, retailPrice, picks }: PricedVariant): boolean =>
  price === null && salePrice === null && retailPrice === null && picks === undefined;

/**
 * Prices each variant that is still possible, for the ranges. A product is quoted at its own price while one of them
 * may be had at the catalogue price; once a price list prices them all, the cheapest stands for the product
 * (docs/adr/0014-price-of-a-whole-product.md).
 */
export function wholeProduct(run: Run, variants: readonly PricedVariant[]): WholeProduct {
  const { context, product } = run;
  let cheapest: PricedVariant | null = null;
  let everyOneListed = true;
  let min = ZERO;
  let max = ZERO;
  let retailMin: Amount | null = null;
  let retailMax: Amount | null = null;
  let plain: PricedListing | null = null;
  for (const variant of variants) {
    const record = recordOf(context, product, variant);
    const isPlain = record === null && takesProductPrices(variant);
    const { listed, price } = isPlain ? (plain ??= priced(run, variant, null)) : priced(run, variant, record);
    if (record === null) everyOneListed = false;
    if (cheapest === null || price < min || (price === min && variant.id < cheapest.id)) {
      cheapest = variant;
      min = price;
    }
    if (price > max) max = price;
    const retail = listed.retailPrice;
    if (retail === null) continue;
    if (retailMin === null || retail < retailMin) retailMin = retail;
    if (retailMax === null || retail > retailMax) retailMax = retail;
  }
  return { standIn: everyOneListed ? cheapest : null, min, max, retailMin, retailMax };
}
