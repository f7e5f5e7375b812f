import assert from 'node:assert/strict';
import { bodyOf } from '../support/answers.ts';
import { rest } from '../support/clients.ts';
import { askGraphql } from './ask-graphql.ts';
import { channelOf, customerOf, named } from './asked.ts';
import type { Ask } from './example.ts';
import { idsOf, type ItemIds, type OpenShop } from './shop.ts';

/** The lines of the cart: the item in its quantity, and what lies beside it. */
const linesOf = (shop: OpenShop, ask: Ask): readonly (ItemIds & { readonly quantity: number })[] =>
  [{ ...ask, quantity: ask.quantity ?? 1 }, ...(ask.beside ?? [])].map((line) => ({
    ...idsOf(shop, line),
    quantity: line.quantity,
  }));

interface Line {
  readonly product: number;
  readonly variant: number | null;
  readonly unit: number;
  readonly extended: number;
}

export interface Cart {
  /** What one unit of each line costs. */
  readonly units: readonly number[];
  /** The same, times the quantity. */
  readonly extended: readonly number[];
  readonly amount: number;
  /** Whether all of these are with tax. */
  readonly isTaxIncluded: boolean;
}

/** What the lines cost, in the order in which they were asked for. */
function cartOf(
  lines: ReturnType<typeof linesOf>,
  found: readonly Line[],
  amount: number,
  isTaxIncluded: boolean,
): Cart {
  assert.equal(found.length, lines.length, 'as many lines as were put in');
  const inOrder = lines.map(({ productId, variantId }) => {
    const line = found.find(
      ({ product, variant }) => product === productId && (variantId === null || variant === variantId),
    );
    assert.ok(line, `the cart has product ${productId}, variant ${variantId}`);
    return line;
  });
  return {
    units: inOrder.map(({ unit }) => unit),
    extended: inOrder.map(({ extended }) => extended),
    amount,
    isTaxIncluded,
  };
}

interface RestCart {
  readonly id: string;
  readonly cart_amount: number;
  readonly tax_included: boolean;
  readonly line_items: {
    readonly physical_items: readonly {
      readonly product_id: number;
      readonly variant_id: number;
      readonly list_price: number;
      readonly sale_price: number;
      readonly extended_sale_price: number;
    }[];
  };
}

/** `POST /v3/carts` for the shopper. */
export async function fillCartByRest(shop: OpenShop, ask: Ask): Promise<Cart> {
  const lines = linesOf(shop, ask);
  const customer = customerOf(shop, ask);
  const answer = await rest(shop.store, 'POST', '/v3/carts', {
    channel_id: channelOf(shop, ask),
    ...(customer !== null && { customer_id: customer }),
    ...(named(ask) !== undefined && { currency: { code: named(ask) } }),
    line_items: lines.map(({ productId, variantId, options, quantity }) => ({
      product_id: productId,
      ...(variantId !== null && { variant_id: variantId }),
      ...(options.length > 0 && {
        option_selections: options.map(({ optionId, valueId }) => ({
          option_id: optionId,
          option_value: valueId,
        })),
      }),
      quantity,
    })),
  });
  const { data } = bodyOf<{ data: RestCart }>(answer, 201);
  const found = data.line_items.physical_items.map((line) => {
    assert.equal(line.sale_price, line.list_price);
    return {
      product: line.product_id,
      variant: line.variant_id,
      unit: line.list_price,
      extended: line.extended_sale_price,
    };
  });
  return cartOf(lines, found, data.cart_amount, data.tax_included);
}

const CREATE_CART = `
  mutation ($input: CreateCartInput!) { cart { createCart(input: $input) { cart {
    amount { value } isTaxIncluded
    lineItems { physicalItems {
      productEntityId variantEntityId
      listPrice { value } salePrice { value } extendedSalePrice { value }
    } }
  } } } }`;

interface GraphqlCart {
  readonly isTaxIncluded: boolean;
  readonly amount: { readonly value: number };
  readonly lineItems: {
    readonly physicalItems: readonly {
      readonly productEntityId: number;
      readonly variantEntityId: number | null;
      readonly listPrice: { readonly value: number };
      readonly salePrice: { readonly value: number };
      readonly extendedSalePrice: { readonly value: number };
    }[];
  };
}

/** A checkbox is chosen as such, everything else as one of several values. */
function selected({ checkboxes }: OpenShop, options: ItemIds['options']): object {
  const by = (isCheckbox: boolean) =>
    options
      .filter(({ optionId }) => checkboxes.has(optionId) === isCheckbox)
      .map(({ optionId, valueId }) => ({ optionEntityId: optionId, optionValueEntityId: valueId }));
  return { checkboxes: by(true), multipleChoices: by(false) };
}

/** `cart.createCart` as the shopper. */
export async function fillCartByGraphql(shop: OpenShop, ask: Ask): Promise<Cart> {
  const lines = linesOf(shop, ask);
  const lineItems = lines.map(({ productId, variantId, options, quantity }) => ({
    productEntityId: productId,
    variantEntityId: variantId,
    quantity,
    ...(options.length > 0 && { selectedOptions: selected(shop, options) }),
  }));
  const input = { lineItems, ...(named(ask) !== undefined && { currencyCode: named(ask) }) };
  const data = await askGraphql<{ cart: { createCart: { cart: GraphqlCart } } }>(shop, ask, CREATE_CART, {
    input,
  });
  const { amount, isTaxIncluded, lineItems: made } = data.cart.createCart.cart;
  const found = made.physicalItems.map((line) => {
    assert.equal(line.salePrice.value, line.listPrice.value);
    return {
      product: line.productEntityId,
      variant: line.variantEntityId,
      unit: line.listPrice.value,
      extended: line.extendedSalePrice.value,
    };
  });
  return cartOf(lines, found, amount.value, isTaxIncluded);
}
