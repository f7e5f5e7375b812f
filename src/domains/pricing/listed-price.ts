import { type Amount, SCALE, toDecimal, ZERO } from '../../kernel/money.ts';
import { type PricingContext } from './context.ts';
import { type Conversion, inQuoteCurrency, ofRecords } from './conversion.ts';
import { type PriceListRecord } from './price-list.ts';
import { type PricedProduct, type PricedVariant } from './product.ts';
import { type PriceSource, type Trace } from './trace.ts';

/**
 * The entered prices that are in force for one variant, or for a product as a whole, before anything is added or taken
 * off; in the quote's currency, unrounded.
 */
export interface ListedPrice {
  readonly basePrice: Amount;
  /** Replaces the base price where set (docs/adr/0012-sale-prices.md). */
  readonly salePrice: Amount | null;
  readonly retailPrice: Amount | null;
  readonly mapPrice: Amount | null;
  /** The price-list record they come from; null where they come from the catalogue. */
  readonly record: PriceListRecord | null;
}

/** What the shopper would pay if no other rule applied. */
export const priceOf = ({ basePrice, salePrice }: ListedPrice): Amount => salePrice ?? basePrice;

/** An optional price of zero is one that was never entered. */
const entered = (price: Amount | null): Amount | null => (price !== null && price > ZERO ? price : null);

/** What the price list of the shopper says of a variant; null where there is no list or no record. */
export const recordOf = (
  { priceList }: PricingContext,
  product: PricedProduct,
  variant: PricedVariant | null,
): PriceListRecord | null =>
  priceList === null || variant === null ? null : (priceList.recordsOf(product.id).get(variant.id) ?? null);

/**
 * The listed price of a variant: the price list's where it has a record, else the catalogue's; brought to the quote's
 * currency (docs/adr/0052-prices-in-other-currencies.md).
 */
export function listedPrice(
  context: PricingContext,
  product: PricedProduct,
  variant: PricedVariant | null,
  record: PriceListRecord | null,
  trace: Trace | null,
): ListedPrice {
  const { conversion } = context;
  if (record === null) {
    const listed = catalogPrice(product, variant, trace);
    return conversion === null ? listed : converted(listed, conversion, context, trace);
  }
  if (trace) catalogPrice(product, variant, trace);
  const own = ofRecords(conversion);
  const listed = recordPrice(record, own === null ? context.currency.code : own.from, trace);
  return own === null ? listed : converted(listed, own, context, trace);
}

/**
 * Lays the entered prices over each other in the documented order: product, product sale, variant, variant sale
 * (`docs/store-operations/pricing/calculations.mdx`). A price set closer to the variant replaces the sale price of what
 * it overrides.
 */
function catalogPrice(
  product: PricedProduct,
  variant: PricedVariant | null,
  trace: Trace | null,
): ListedPrice {
  let basePrice = product.price;
  let salePrice = entered(product.salePrice);
  let retailPrice = entered(product.retailPrice);
  let mapPrice = entered(product.mapPrice);
  trace?.apply('product_price', { kind: 'product', productId: product.id }, basePrice);
  if (salePrice !== null)
    trace?.apply('product_sale_price', { kind: 'product', productId: product.id }, salePrice);
  if (variant !== null) {
    if (variant.price !== null) {
      basePrice = variant.price;
      salePrice = null;
      trace?.apply('variant_price', { kind: 'variant', variantId: variant.id }, basePrice);
    }
    const variantSale = entered(variant.salePrice);
    if (variantSale !== null) {
      salePrice = variantSale;
      trace?.apply('variant_sale_price', { kind: 'variant', variantId: variant.id }, salePrice);
    }
    retailPrice = entered(variant.retailPrice) ?? retailPrice;
    mapPrice = entered(variant.mapPrice) ?? mapPrice;
  }
  return { basePrice, salePrice, retailPrice, mapPrice, record: null };
}

/** A record stands alone: what it leaves out is not set, whatever the catalogue says. */
function recordPrice(record: PriceListRecord, currency: string, trace: Trace | null): ListedPrice {
  const { price, priceListId, variantId } = record;
  const salePrice = entered(record.salePrice);
  if (trace) {
    const source: PriceSource = { kind: 'price_record', priceListId, variantId };
    trace.apply('price_list_price', source, price, '', currency);
    if (salePrice !== null) trace.apply('price_list_sale_price', source, salePrice);
  }
  return {
    basePrice: price,
    salePrice,
    retailPrice: entered(record.retailPrice),
    mapPrice: entered(record.mapPrice),
    record,
  };
}

function converted(
  listed: ListedPrice,
  conversion: Conversion,
  { currency: { code } }: PricingContext,
  trace: Trace | null,
): ListedPrice {
  const orNull = (amount: Amount | null): Amount | null =>
    amount === null ? null : inQuoteCurrency(amount, conversion);
  const result = {
    basePrice: inQuoteCurrency(listed.basePrice, conversion),
    salePrice: orNull(listed.salePrice),
    retailPrice: orNull(listed.retailPrice),
    mapPrice: orNull(listed.mapPrice),
    record: listed.record,
  };
  if (trace) {
    const rate = toDecimal(conversion.rate, SCALE).replace(/\.?0+$/, '');
    const source: PriceSource = { kind: 'exchange_rate', from: conversion.from, to: code, rate };
    const why = conversion.ofRecords ? `${code} is for display only` : '';
    trace.apply('currency_conversion', source, priceOf(result), why, code);
  }
  return result;
}
