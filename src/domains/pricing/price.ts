import { adjust, type AdjustmentMethod } from './adjustment.ts';
import { type BulkTier, tierFor } from './bulk.ts';
import { type PricingContext } from './context.ts';
import { type Conversion, inQuoteCurrency, ofRecords } from './conversion.ts';
import { explainBulk, explainPriceList, explainTax } from './explain.ts';
import { listedPrice, recordOf } from './listed-price.ts';
import { type ChosenModifier } from './modifier.ts';
import { type PricedProduct, type PricedVariant } from './product.ts';
import { afterBulk, beforeBulk, runOf, wholeProduct } from './run.ts';
import { difference, type Price, type PriceRange, Prices } from './taxed-price.ts';
import { Trace, type TraceStep } from './trace.ts';

export interface QuoteItem {
  readonly product: PricedProduct;
  /** The variant that was chosen; null quotes the product as a whole, with ranges over the variants that are possible. */
  readonly variant: PricedVariant | null;
  /** The variants that the choices so far leave possible; all of the product where it is left out. Never empty. */
  readonly possible?: readonly PricedVariant[];
  /** In the order in which they change the price. */
  readonly modifiers: readonly ChosenModifier[];
  /** The units that count towards a bulk tier (`countedQuantities`); 1 outside a cart. */
  readonly quantity: number;
}

export interface QuotedTier {
  readonly min: number;
  /** Null is no limit. */
  readonly max: number | null;
  readonly method: AdjustmentMethod;
  /** Money, rounded, with its tax; for `percent` the percentage as entered, three times. */
  readonly amount: Price;
  /** What one unit costs in this tier. */
  readonly unitPrice: Price;
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
  /** The modifiers that were chosen, in the order in which they change the price. */
  readonly modifiers: readonly ChosenModifier[];
  /** As listed: before sale price, modifiers and group discount. REST `price`, GraphQL `basePrice`. */
  readonly basePrice: Price;
  /** As listed; null where the item is not on sale. */
  readonly salePrice: Price | null;
  /** What the shopper is shown: after every rule but bulk tiers. REST `calculated_price`, GraphQL `price`. */
  readonly calculatedPrice: Price;
  /** What one unit costs at the item's quantity: the calculated price with the bulk tier. */
  readonly unitPrice: Price;
  readonly retailPrice: Price | null;
  /** REST `minimum_advertised_price`. */
  readonly mapPrice: Price | null;
  /** How far the calculated price is below the retail price; null where it is not. */
  readonly saved: Price | null;
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
  const { product, modifiers, quantity } = item;
  const run = runOf(context, product, modifiers);
  const possible = item.possible ?? product.variants;
  const whole = item.variant === null && possible.length > 1 ? wholeProduct(run, possible) : null;
  const variant = item.variant ?? (whole ? whole.standIn : (possible[0] ?? null));

  const trace = options.trace ? new Trace(context.conversion?.from ?? context.currency.code) : null;
  const record = recordOf(context, product, variant);
  const listed = listedPrice(context, product, variant, record, trace);
  if (trace) explainPriceList(trace, context, listed, variant);
  const before = beforeBulk(run, listed, trace);

  const tiers = record === null ? product.bulkTiers : record.bulkTiers;
  const conversion = record === null ? context.conversion : ofRecords(context.conversion);
  const tier = tiers.length === 0 ? null : tierFor(tiers, quantity);
  const tiered = tier === null ? before : adjust(before, tier, conversion);
  if (trace) explainBulk(trace, context, product, listed, tier, quantity, tiered);
  const unit = afterBulk(run, listed, variant, tiered, trace);
  const calculated = tier === null ? unit : afterBulk(run, listed, variant, before, null);

  const prices = new Prices(context, product.taxClassId);
  const basePrice = prices.of(listed.basePrice);
  const calculatedPrice = prices.of(calculated);
  const unitPrice = prices.of(unit);
  const retailPrice = prices.orNull(listed.retailPrice);
  if (trace) explainTax(trace, context, product.taxClassId, unit, unitPrice);
  return {
    productId: product.id,
    variantId: variant === null ? null : variant.id,
    priceListId: record === null ? null : record.priceListId,
    modifiers,
    basePrice,
    salePrice: prices.orNull(listed.salePrice),
    calculatedPrice,
    unitPrice,
    retailPrice,
    mapPrice: prices.orNull(listed.mapPrice),
    saved:
      retailPrice !== null && retailPrice.asEntered > calculatedPrice.asEntered
        ? difference(retailPrice, calculatedPrice)
        : null,
    priceRange: whole ? prices.range(whole.min, whole.max) : { min: calculatedPrice, max: calculatedPrice },
    retailPriceRange: whole
      ? whole.retailMin === null
        ? null
        : prices.range(whole.retailMin, whole.retailMax!)
      : retailPrice && { min: retailPrice, max: retailPrice },
    bulkTiers:
      tiers.length === 0
        ? NO_TIERS
        : tiers
            .map((each) => ({
              min: each.min,
              max: each.max,
              method: each.method,
              amount: amountOf(each, conversion, prices),
              unitPrice: prices.of(afterBulk(run, listed, variant, adjust(before, each, conversion), null)),
            }))
            .sort((a, b) => a.min - b.min),
    trace: trace && trace.steps,
  };
}

const NO_TIERS: readonly QuotedTier[] = [];

/** A tier's amount as a price: what a `fixed` tier costs, what a `price` tier takes off. A percentage stays itself. */
function amountOf({ method, amount }: BulkTier, conversion: Conversion | null, prices: Prices): Price {
  if (method === 'percent') return { asEntered: amount, taxExclusive: amount, taxInclusive: amount };
  return prices.of(inQuoteCurrency(amount, conversion));
}
