import { type Amount, amountOf, toDecimal } from '../../kernel/money.ts';
import { type AdjustmentMethod } from './adjustment.ts';
import { type BulkTier } from './bulk.ts';
import { type PricingContext } from './context.ts';
import { type DiscountRule, groupDiscounts } from './discounts.ts';
import { type PriceListRecord } from './price-list.ts';
import { quote, type Quote, type QuoteItem } from './price.ts';
import { type PricedProduct, type PricedVariant } from './product.ts';

/** Prices in tests are written as decimal text, and read back the same way: product 11, group 2, price list 7, USD. */
export interface EnteredText {
  readonly price?: string;
  readonly sale?: string;
  readonly retail?: string;
  readonly map?: string;
}

const money = (text: string | undefined): Amount | null => (text === undefined ? null : amountOf(text));

const enteredPrices = ({ price, sale, retail, map }: EnteredText) => ({
  price: money(price),
  salePrice: money(sale),
  retailPrice: money(retail),
  mapPrice: money(map),
});

export const variant = (id: number, text: EnteredText = {}): PricedVariant => ({
  id,
  ...enteredPrices(text),
});

export const product = (
  text: EnteredText & { price: string },
  more: Partial<Pick<PricedProduct, 'variants' | 'categories' | 'bulkTiers'>> = {},
): PricedProduct => ({
  id: 11,
  ...enteredPrices(text),
  price: amountOf(text.price),
  categories: [],
  bulkTiers: [],
  variants: [],
  ...more,
});

export const record = (
  variantId: number,
  text: EnteredText & { price: string },
  bulkTiers: readonly BulkTier[] = [],
): PriceListRecord => ({
  priceListId: 7,
  variantId,
  ...enteredPrices(text),
  price: amountOf(text.price),
  bulkTiers,
});

export const tier = (
  min: number,
  max: number | null,
  method: AdjustmentMethod,
  amount: string,
): BulkTier => ({
  min,
  max,
  method,
  amount: amountOf(amount),
});

const adjustment = (id: number, method: AdjustmentMethod, amount: string) => ({
  id,
  method,
  amount: amountOf(amount),
});

export const onAll = (id: number, method: AdjustmentMethod, amount: string): DiscountRule => ({
  type: 'all',
  ...adjustment(id, method, amount),
});
export const onCategory = (
  id: number,
  categoryId: number,
  method: AdjustmentMethod,
  amount: string,
): DiscountRule => ({ type: 'category', categoryId, ...adjustment(id, method, amount) });
export const onProduct = (
  id: number,
  productId: number,
  method: AdjustmentMethod,
  amount: string,
): DiscountRule => ({ type: 'product', productId, ...adjustment(id, method, amount) });

export interface ShopperText {
  readonly rules?: readonly DiscountRule[];
  readonly records?: readonly PriceListRecord[];
  readonly decimals?: number;
}

export const context = ({ rules, records, decimals = 2 }: ShopperText = {}): PricingContext => ({
  currency: { code: 'USD', decimals },
  priceList: records ? { id: 7, records: new Map(records.map((each) => [each.variantId, each])) } : null,
  passedOver: [],
  discounts: rules ? groupDiscounts(2, rules) : null,
});

/** The quote of one unit of a product as a whole, unless said otherwise. */
export const priced = (
  shopper: ShopperText,
  item: Partial<QuoteItem> & Pick<QuoteItem, 'product'>,
  options?: { trace: boolean },
): Quote => quote(context(shopper), { variant: null, quantity: 1, ...item }, options);

export const text = (amount: Amount | null): string | null => (amount === null ? null : toDecimal(amount, 2));
