import type {
  CartView,
  CustomLine,
  NewCustomItem,
  OptionSelection,
  OptionText,
  ProductLine,
  QueryParams,
  RedirectUrls,
  WantedProduct,
} from '../../../domains/carts/index.ts';
import { NON_TAXABLE } from '../../../domains/tax/index.ts';
import type { Context } from '../../../db/context.ts';
import { amountOf, round, toWireNumber, type Amount } from '../../../kernel/money.ts';
import type { components } from '../contract.generated.ts';
import type { BodyOf } from '../operation.ts';

type WireCart = components['schemas']['Cart'];
type WireItem = components['schemas']['CartItem'];
type LineInput = components['schemas']['CartLineInput'];
type CustomItemInput = components['schemas']['CartCustomItemInput'];

const PRICE_DECIMALS = 4;
const price = (value: number): Amount => round(amountOf(value), PRICE_DECIMALS);

export const fromWireLine = (input: LineInput): WantedProduct => ({
  productId: input.product_id,
  quantity: input.quantity,
  variantId: input.variant_id,
  choices: input.option_selections?.map(selectionOf),
  listPrice: input.list_price === undefined ? undefined : price(input.list_price),
  name: input.name,
  optionTexts: input.option_selections?.flatMap(textOf),
});

type Selection = NonNullable<LineInput['option_selections']>[number];

/** A file is told to the domain as its name: an option that takes files says that they are not built. */
const selectionOf = ({ option_id: optionId, option_value: given }: Selection): OptionSelection =>
  typeof given === 'object' && 'originalName' in given ? { optionId, valueId: null } : { optionId, given };

const textOf = ({ option_id: optionId, name, value }: Selection): OptionText[] =>
  name === undefined && value === undefined ? [] : [{ optionId, name: name ?? null, value: value ?? null }];

export const fromWireCustomItem = (input: CustomItemInput): NewCustomItem => ({
  name: input.name,
  quantity: input.quantity,
  listPrice: price(input.list_price),
  sku: input.sku ?? '',
  imageUrl: input.image_url ?? '',
});

type WireParams = NonNullable<NonNullable<BodyOf<'createCartRedirectURL'>>['query_params']>;

/** GraphQL's form, a list of keys and values, is taken here as well (wire facts 6). */
export const fromWireParams = (params: WireParams): QueryParams =>
  Array.isArray(params)
    ? params
    : Object.entries(params).map(([key, value]) => ({ key, value: String(value) }));

export const toWireRedirectUrls = (urls: RedirectUrls): components['schemas']['CartRedirectUrls'] => ({
  cart_url: urls.cartUrl,
  checkout_url: urls.checkoutUrl,
  embedded_checkout_url: urls.embeddedCheckoutUrl,
});

/** What a cart shows beyond what it always does. */
export interface CartInclude {
  readonly physicalOptions: boolean;
  readonly digitalOptions: boolean;
  readonly redirectUrls: RedirectUrls | null;
}

export function toWireCart(ctx: Context, view: CartView, include: CartInclude): WireCart {
  const { cart, currency } = view;
  const number = (amount: Amount): number => toWireNumber(amount, currency.decimals);
  const base = ctx.services.urls.storefront(ctx.store, cart.channelId);
  const item = (line: ProductLine, withOptions: boolean): WireItem => ({
    ...toWireItem(line, base, number),
    ...(withOptions && { options: optionsOf(line) }),
  });
  return {
    id: cart.id,
    customer_id: cart.customerId ?? 0,
    channel_id: cart.channelId,
    email: cart.email,
    currency: { code: currency.code },
    tax_included: view.taxIncluded,
    base_amount: number(view.baseAmount),
    discount_amount: number(view.discountAmount),
    cart_amount: number(view.cartAmount),
    coupons: [],
    discounts: [],
    line_items: {
      physical_items: view.physical.map((line) => item(line, include.physicalOptions)),
      digital_items: view.digital.map((line) => item(line, include.digitalOptions)),
      gift_certificates: [],
      custom_items: view.custom.map((line) => toWireCustomItem(line, number)),
    },
    created_time: cart.createdAt.toISOString(),
    updated_time: cart.updatedAt.toISOString(),
    locale: cart.locale,
    version: cart.version,
    ...(include.redirectUrls && { redirect_urls: toWireRedirectUrls(include.redirectUrls) }),
  };
}

const toWireItem = (line: ProductLine, base: string, number: (amount: Amount) => number): WireItem => ({
  id: line.item.id,
  parent_id: null,
  variant_id: line.variant.id,
  product_id: line.product.id,
  sku: line.variant.sku || line.product.sku,
  name: line.name,
  url: base + line.product.path,
  quantity: line.item.quantity,
  taxable: line.product.taxClassId !== NON_TAXABLE,
  image_url: line.imageUrl,
  discounts: [],
  coupons: [],
  discount_amount: 0,
  coupon_amount: 0,
  original_price: number(line.originalPrice),
  list_price: number(line.listPrice),
  sale_price: number(line.salePrice),
  extended_list_price: number(line.extendedListPrice),
  extended_sale_price: number(line.extendedSalePrice),
  is_require_shipping: line.product.type === 'physical',
  is_mutable: true,
  added_by_promotion: false,
});

const optionsOf = (line: ProductLine) =>
  line.options.map(({ optionId, valueId, name, value }) => ({ name, nameId: optionId, value, valueId }));

const toWireCustomItem = ({ item, extendedListPrice }: CustomLine, number: (amount: Amount) => number) => ({
  id: item.id,
  sku: item.sku,
  name: item.name,
  quantity: item.quantity,
  list_price: number(item.listPrice),
  extended_list_price: number(extendedListPrice),
  image_url: item.imageUrl,
});
