import { type Amount, ZERO } from '../../kernel/money.ts';
import { type PriceListRecord } from './price-list.ts';
import { type PricedProduct, type PricedVariant } from './product.ts';
import { type PriceSource, type Trace } from './trace.ts';

/** The entered prices that are in force for one variant, or for a product as a whole, before anything is taken off. */
export interface ListedPrice {
  readonly basePrice: Amount;
  /** Replaces the base price where set (docs/adr/0012-sale-prices.md). */
  readonly salePrice: Amount | null;
  readonly retailPrice: Amount | null;
  readonly mapPrice: Amount | null;
  /** The price-list record they come from; null where they come from the catalogue. */
  readonly record: PriceListRecord | null;
}

/** An optional price of zero is one that was never entered. */
const entered = (price: Amount | null): Amount | null => (price !== null && price > ZERO ? price : null);

/**
 * Lays the entered prices over each other in the documented order: product, product sale, variant, variant sale, price
 * list, price list sale (`docs/store-operations/pricing/calculations.mdx`). A price set closer to the variant replaces
 * the sale price of what it overrides.
 */
export function listedPrice(
  product: PricedProduct,
  variant: PricedVariant | null,
  record: PriceListRecord | null,
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
  if (record !== null) {
    basePrice = record.price;
    salePrice = entered(record.salePrice);
    retailPrice = entered(record.retailPrice);
    mapPrice = entered(record.mapPrice);
    trace?.apply('price_list_price', sourceOf(record), basePrice);
    if (salePrice !== null) trace?.apply('price_list_sale_price', sourceOf(record), salePrice);
  }
  return { basePrice, salePrice, retailPrice, mapPrice, record };
}

const sourceOf = ({ priceListId, variantId }: PriceListRecord): PriceSource => ({
  kind: 'price_record',
  priceListId,
  variantId,
});
