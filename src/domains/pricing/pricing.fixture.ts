import { type Amount, amountOf, toDecimal } from '../../kernel/money.ts';
import { type AdjustmentMethod } from './adjustment.ts';
import { type BulkTier } from './bulk.ts';
import { type PricingContext } from './context.ts';
import { type DiscountRule, groupDiscounts } from './discounts.ts';
import { type PriceListRecord } from './price-list.ts';
import { type ChosenModifier, type Pick as PickedProduct } from './modifier.ts';
import { quote, type Quote, type QuoteItem } from './price.ts';
import { type PricedProduct, type PricedVariant } from './product.ts';
import { type Price } from './taxed-price.ts';

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

export const variant = (
  id: number,
  text: EnteredText = {},
  picks?: readonly PickedProduct[],
): PricedVariant => ({
  id,
  ...enteredPrices(text),
  ...(picks && { picks }),
});

export const product = (
  text: EnteredText & { price: string },
  more: Partial<Omit<PricedProduct, 'price'>> = {},
): PricedProduct => ({
  id: 11,
  ...enteredPrices(text),
  price: amountOf(text.price),
  taxClassId: 0,
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

/** A value of modifier 40 + its number, and what it does: `+5`, `-5`, `10%`, `-10%`; nothing where it is left out. */
export const chosen = (number: number, change?: string): ChosenModifier => ({
  modifierId: 40 + number,
  valueId: 400 + number,
  adjuster:
    change === undefined
      ? null
      : {
          adjuster: change.endsWith('%') ? 'percentage' : 'relative',
          amount: amountOf(change.replace(/[+%]/g, '')),
        },
  pick: null,
});

/** The product picked from the list of option 50. */
export const pick = (productId: number): PickedProduct => ({ optionId: 50, valueId: 500, productId });
export const picked = (productId: number): ChosenModifier => ({
  modifierId: 50,
  valueId: 500,
  adjuster: null,
  pick: pick(productId),
});

export interface ShopperText {
  readonly rules?: readonly DiscountRule[];
  readonly records?: readonly PriceListRecord[];
  readonly decimals?: number;
  /** Quotes in EUR, at so many for one USD. */
  readonly rate?: string;
  /** Whether EUR is for display only. */
  readonly displayOnly?: boolean;
  readonly tax?: PricingContext['tax'];
  /** What pick lists add, by product id. */
  readonly picks?: readonly PricedProduct[];
}

export const context = ({
  rules,
  records,
  decimals = 2,
  rate,
  displayOnly = false,
  tax = null,
  picks = [],
}: ShopperText = {}): PricingContext => {
  const byVariant = new Map(records?.map((each) => [each.variantId, each]));
  return {
    currency: { code: rate === undefined ? 'USD' : 'EUR', decimals },
    conversion: rate === undefined ? null : { from: 'USD', rate: amountOf(rate), ofRecords: displayOnly },
    priceList: records ? { id: 7, recordsOf: () => byVariant } : null,
    passedOver: [],
    discounts: rules ? groupDiscounts(2, rules) : null,
    tax,
    picks: new Map(picks.map((each) => [each.id, each])),
  };
};

/** The quote of one unit of a product as a whole, unless said otherwise. */
export const priced = (
  shopper: ShopperText,
  item: Partial<QuoteItem> & Pick<QuoteItem, 'product'>,
  options?: { trace: boolean },
): Quote => quote(context(shopper), { variant: null, modifiers: [], quantity: 1, ...item }, options);

/** An amount, or a price as entered, as decimal text. */
export const text = (amount: Amount | Price | null): string | null => {
  if (amount === null) return null;
  return toDecimal(typeof amount === 'bigint' ? amount : amount.asEntered, 2);
};
