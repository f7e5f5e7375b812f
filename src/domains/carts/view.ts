import { times, ZERO, type Amount } from '../../kernel/money.ts';
import type { Context } from '../../db/context.ts';
import { productsByIds, thumbnailOf, type Product, type Variant } from '../catalog/index.ts';
import { storeOf } from '../stores/index.ts';
import { asShopperOf, type Cart, type CustomItem, type OptionText, type ProductItem } from './cart.ts';
import { unitPrices } from './unit-prices.ts';

/** A value that the line's variant has for an option, in the words of the cart. */
export interface SelectedOption {
  readonly optionId: number;
  readonly valueId: number;
  readonly name: string;
  readonly value: string;
}

/** A line with its product and its prices. Prices are of one unit; `extended` ones of all. */
export interface ProductLine {
  readonly item: ProductItem;
  readonly product: Product;
  readonly variant: Variant;
  readonly name: string;
  readonly options: readonly SelectedOption[];
  /** Absolute; empty where there is none. */
  readonly imageUrl: string;
  /** What the catalogue says, before any sale, price list or discount. */
  readonly originalPrice: Amount;
  /** What the cart's shopper pays at this quantity, or what an API account set; before promotions. */
  readonly listPrice: Amount;
  /** After promotions, of which there are none yet. */
  readonly salePrice: Amount;
  readonly extendedListPrice: Amount;
  readonly extendedSalePrice: Amount;
}

export interface CustomLine {
  readonly item: CustomItem;
  readonly extendedListPrice: Amount;
}

/** A cart with its prices for its shopper, as of now. Amounts are rounded to the currency's decimals. */
export interface CartView {
  readonly cart: Cart;
  readonly currency: { readonly code: string; readonly decimals: number };
  readonly physical: readonly ProductLine[];
  readonly digital: readonly ProductLine[];
  readonly custom: readonly CustomLine[];
  /** The sum of the lines. */
  readonly baseAmount: Amount;
  /** What promotions take off the cart as a whole. */
  readonly discountAmount: Amount;
  /** The base amount less the discount. */
  readonly cartAmount: Amount;
}

/**
 * Prices a cart for its own customer, whoever reads it (docs/adr/0033-carts-are-priced-at-reading.md). A product that
 * has left the catalogue is not in the view.
 */
export async function viewCart(ctx: Context, cart: Cart): Promise<CartView> {
  const { currency, currencyDecimals: decimals } = await storeOf(ctx);
  const products = await productLines(asShopperOf(ctx, cart), cart);
  const custom = cart.items
    .filter((item) => item.kind === 'custom')
    .map((item) => ({ item, extendedListPrice: times(item.listPrice, item.quantity) }));
  const baseAmount = [...products, ...custom].reduce((sum, line) => sum + line.extendedListPrice, ZERO);
  return {
    cart,
    currency: { code: currency, decimals },
    physical: products.filter(({ product }) => product.type === 'physical'),
    digital: products.filter(({ product }) => product.type === 'digital'),
    custom,
    baseAmount,
    discountAmount: ZERO,
    cartAmount: baseAmount,
  };
}

async function productLines(shopper: Context, cart: Cart): Promise<ProductLine[]> {
  const items = cart.items.filter((item) => item.kind === 'product');
  const products = await productsByIds(shopper, [...new Set(items.map((item) => item.productId))]);
  const present = items.flatMap((item) => {
    const product = products.get(item.productId);
    const variant = product?.variants.find((each) => each.id === item.variantId);
    return product && variant ? [{ item, product, variant }] : [];
  });
  const prices = await unitPrices(
    shopper,
    present.map(({ item }) => item),
  );
  return present.map(({ item, product, variant }, index) => {
    const listPrice = item.listPrice ?? prices[index]!;
    const extended = times(listPrice, item.quantity);
    return {
      item,
      product,
      variant,
      name: item.name ?? product.name,
      options: selectedOptions(variant, item.optionTexts),
      imageUrl: variant.imageUrl || (thumbnailOf(product)?.url ?? ''),
      originalPrice: variant.price ?? product.price,
      listPrice,
      salePrice: listPrice,
      extendedListPrice: extended,
      extendedSalePrice: extended,
    };
  });
}

const selectedOptions = (variant: Variant, texts: readonly OptionText[]): SelectedOption[] =>
  variant.optionValues.map(({ optionId, valueId, optionName, label }) => {
    const text = texts.find((each) => each.optionId === optionId);
    return { optionId, valueId, name: text?.name ?? optionName, value: text?.value ?? label };
  });

/** How many things are in it. */
export const unitsIn = ({ physical, digital, custom }: CartView): number =>
  [...physical, ...digital, ...custom].reduce((sum, { item }) => sum + item.quantity, 0);
