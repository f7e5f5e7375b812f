import { round, times, ZERO, type Amount } from '../../kernel/money.ts';
import type { Context } from '../../db/context.ts';
import { productsByIds, type Product, type Variant } from '../catalog/index.ts';
import { convert, currenciesOf, type Currency } from '../currencies/index.ts';
import { asShopperOf, type Cart, type CartItem, type CustomItem, type ProductItem } from './cart.ts';
import { currencyOf, itemsIn } from './currency.ts';
import { imageOfLine, selectedOptions, type SelectedOption } from './selected-options.ts';
import { stillOffered } from './selection.ts';
import { unitPrices } from './unit-prices.ts';

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
  /** The cart's; the channel's default where the cart's is charged in no longer. */
  readonly currency: Currency;
  /** Whether prices have tax in them. */
  readonly taxIncluded: boolean;
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
  const currency = await currencyOf(ctx, cart);
  const stored = await itemsIn(ctx, cart.items, cart.currency, currency);
  const items = stored.map((item) => asShown(item, currency));
  const { lines: products, taxIncluded } = await productLines(asShopperOf(ctx, cart), items, currency);
  const custom = items
    .filter((item) => item.kind === 'custom')
    .map((item) => ({ item, extendedListPrice: times(item.listPrice, item.quantity) }));
  const baseAmount = [...products, ...custom].reduce((sum, line) => sum + line.extendedListPrice, ZERO);
  return {
    cart,
    currency,
    taxIncluded,
    physical: products.filter(({ product }) => product.type === 'physical'),
    digital: products.filter(({ product }) => product.type === 'digital'),
    custom,
    baseAmount,
    discountAmount: ZERO,
    cartAmount: baseAmount,
  };
}

/** A set price has four decimals and its currency may have fewer: what is shown of it is what is multiplied. */
function asShown(item: CartItem, { decimals }: Currency): CartItem {
  if (item.kind === 'custom') return { ...item, listPrice: round(item.listPrice, decimals) };
  return item.listPrice === null ? item : { ...item, listPrice: round(item.listPrice, decimals) };
}

async function productLines(
  shopper: Context,
  cartItems: readonly CartItem[],
  currency: Currency,
): Promise<{ readonly lines: readonly ProductLine[]; readonly taxIncluded: boolean }> {
  const items = cartItems.filter((item) => item.kind === 'product');
  const { default: entered } = await currenciesOf(shopper);
  const products = await productsByIds(shopper, [...new Set(items.map((item) => item.productId))]);
  const present = items.flatMap((item) => {
    const product = products.get(item.productId);
    const variant = product?.variants.find((each) => each.id === item.variantId);
    return product && variant
      ? [{ item, product, variant, options: stillOffered(product, item.modifiers) }]
      : [];
  });
  const { prices, taxIncluded } = await unitPrices(
    shopper,
    present.map(({ item, options }) => ({ ...item, options })),
    currency.code,
  );
  const lines = present.map(({ item, product, variant, options }, index) => {
    const listPrice = item.listPrice ?? prices[index]!;
    const extended = times(listPrice, item.quantity);
    return {
      item,
      product,
      variant,
      name: item.name ?? product.name,
      options: selectedOptions(product, variant, options, item.optionTexts),
      imageUrl: imageOfLine(product, variant, options),
      originalPrice: convert(variant.price ?? product.price, entered, currency),
      listPrice,
      salePrice: listPrice,
      extendedListPrice: extended,
      extendedSalePrice: extended,
    };
  });
  return { lines, taxIncluded };
}

/** How many things are in it. */
export const unitsIn = ({ physical, digital, custom }: CartView): number =>
  [...physical, ...digital, ...custom].reduce((sum, { item }) => sum + item.quantity, 0);
