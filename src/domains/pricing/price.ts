import { type Amount, round, ZERO } from '../../kernel/money.ts';
import { adjust, type AdjustmentMethod } from './adjustment.ts';
import { type BulkTier, tierFor } from './bulk.ts';
import { type PricingContext } from './context.ts';
import { type DiscountRule, lowestPrice, mostSpecificRules } from './discounts.ts';
import { explainBulk, explainDiscounts, explainPriceList } from './explain.ts';
import { type ListedPrice, listedPrice } from './listed-price.ts';
import { type PriceListRecord } from './price-list.ts';
import { type PricedProduct, type PricedVariant } from './product.ts';
import { Trace, type TraceStep } from './trace.ts';

export interface QuoteItem {
  readonly product: PricedProduct;
  /** The variant that was chosen; null quotes the product as a whole, with ranges over its variants. */
  readonly variant: PricedVariant | null;
  /** The units that count towards a bulk tier (`countedQuantities`); 1 outside a cart. */
  readonly quantity: number;
}

export interface PriceRange {
  readonly min: Amount;
  readonly max: Amount;
}

export interface QuotedTier {
  readonly min: number;
  /** Null is no limit. */
  readonly max: number | null;
  readonly method: AdjustmentMethod;
  /** As entered, unrounded: percent, or money. */
  readonly amount: Amount;
  /** What one unit costs in this tier. */
  readonly unitPrice: Amount;
}

/**
 * The prices of one item for one shopper, rounded to the currency's decimals. The names are those of the REST answer
 * (`reference/pricing.sf.yml`); GraphQL calls `calculatedPrice` `price`.
 */
export interface Quote {
  readonly productId: number;
  /** The variant whose prices these are; null where they are the product's own. */
  readonly variantId: number | null;
  /** The price list they come from; null where they come from the catalogue. */
  readonly priceListId: number | null;
  /** Before sale price and group discount. REST `price`, GraphQL `basePrice`. */
  readonly basePrice: Amount;
  /** As entered, before group discount; null where the item is not on sale. */
  readonly salePrice: Amount | null;
  /** What the shopper is shown: after sale price and group discount, before bulk tiers. REST `calculated_price`, GraphQL `price`. */
  readonly calculatedPrice: Amount;
  /** What one unit costs at the item's quantity: the calculated price after the bulk tier. */
  readonly unitPrice: Amount;
  readonly retailPrice: Amount | null;
  /** REST `minimum_advertised_price`. */
  readonly mapPrice: Amount | null;
  /** How far the calculated price is below the retail price; null where it is not. */
  readonly saved: Amount | null;
  /** Of calculated prices. One price, twice, where a variant was chosen. */
  readonly priceRange: PriceRange;
  readonly retailPriceRange: PriceRange | null;
  readonly bulkTiers: readonly QuotedTier[];
  readonly trace: readonly TraceStep[] | null;
}

/** Prices one item. Everything that shows or takes a price comes through here. */
export function quote(
  context: PricingContext,
  item: QuoteItem,
  options: { readonly trace: boolean } = { trace: false },
): Quote {
  const { product, quantity } = item;
  const { decimals, code } = context.currency;
  const rules = mostSpecificRules(context.discounts, product);
  const whole =
    item.variant === null && product.variants.length > 1 ? rangesOf(context, product, rules) : null;
  const variant = item.variant ?? (whole ? whole.standIn : (product.variants[0] ?? null));

  const trace = options.trace ? new Trace() : null;
  const listed = listedPrice(product, variant, recordOf(context, variant), trace);
  if (trace) explainPriceList(trace, context, listed, variant);

  const calculated = calculatedPrice(listed, rules);
  if (trace) explainDiscounts(trace, context.discounts, product, listed, rules, calculated);

  const tiers = listed.record === null ? product.bulkTiers : listed.record.bulkTiers;
  const tier = tierFor(tiers, quantity);
  const unit = tier === null ? calculated : adjust(calculated, tier);
  if (trace) explainBulk(trace, product, listed, tier, quantity, unit);

  const unitPrice = round(unit, decimals);
  if (unitPrice !== unit)
    trace?.apply('rounding', { kind: 'currency', code }, unitPrice, `to ${decimals} decimals`);

  const rounded = (amount: Amount | null): Amount | null =>
    amount === null ? null : round(amount, decimals);
  const shown = round(calculated, decimals);
  const retailPrice = rounded(listed.retailPrice);
  return {
    productId: product.id,
    variantId: variant === null ? null : variant.id,
    priceListId: listed.record === null ? null : listed.record.priceListId,
    basePrice: round(listed.basePrice, decimals),
    salePrice: rounded(listed.salePrice),
    calculatedPrice: shown,
    unitPrice,
    retailPrice,
    mapPrice: rounded(listed.mapPrice),
    saved: retailPrice !== null && retailPrice > shown ? retailPrice - shown : null,
    priceRange: whole ? whole.priceRange : { min: shown, max: shown },
    retailPriceRange: whole
      ? whole.retailPriceRange
      : retailPrice === null
        ? null
        : { min: retailPrice, max: retailPrice },
    bulkTiers:
      tiers.length === 0
        ? NO_TIERS
        : tiers.map((each) => quotedTier(each, calculated, decimals)).sort((a, b) => a.min - b.min),
    trace: trace && trace.steps,
  };
}

const NO_TIERS: readonly QuotedTier[] = [];

const quotedTier = (tier: BulkTier, calculated: Amount, decimals: number): QuotedTier => ({
  min: tier.min,
  max: tier.max,
  method: tier.method,
  amount: tier.amount,
  unitPrice: round(adjust(calculated, tier), decimals),
});

const recordOf = ({ priceList }: PricingContext, variant: PricedVariant | null): PriceListRecord | null =>
  priceList === null || variant === null ? null : (priceList.records.get(variant.id) ?? null);

/** A group discount never touches a price-list price (`docs/store-operations/pricing/calculations.mdx`). */
function calculatedPrice(listed: ListedPrice, rules: readonly DiscountRule[]): Amount {
  const price = listed.salePrice ?? listed.basePrice;
  return listed.record === null ? lowestPrice(rules, price) : price;
}

interface WholeProduct {
  /** The variant that stands for the product; null: the product's own price does. */
  readonly standIn: PricedVariant | null;
  readonly priceRange: PriceRange;
  readonly retailPriceRange: PriceRange | null;
}

/**
 * Prices every variant for the ranges. A product is quoted at its own price while a variant may still be had at
 * catalogue prices; once a price list prices them all, the cheapest stands for it (docs/adr/0014-price-of-a-whole-product.md).
 */
function rangesOf(
  context: PricingContext,
  product: PricedProduct,
  rules: readonly DiscountRule[],
): WholeProduct {
  let cheapest: PricedVariant | null = null;
  let everyOneListed = true;
  let min = ZERO;
  let max = ZERO;
  let retailMin: Amount | null = null;
  let retailMax: Amount | null = null;
  for (const variant of product.variants) {
    const listed = listedPrice(product, variant, recordOf(context, variant), null);
    const price = calculatedPrice(listed, rules);
    if (listed.record === null) everyOneListed = false;
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
  const { decimals } = context.currency;
  return {
    standIn: everyOneListed ? cheapest : null,
    priceRange: { min: round(min, decimals), max: round(max, decimals) },
    retailPriceRange:
      retailMin === null || retailMax === null
        ? null
        : { min: round(retailMin, decimals), max: round(retailMax, decimals) },
  };
}
