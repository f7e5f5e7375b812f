import assert from 'node:assert/strict';
import { before } from 'node:test';
import { graphql, type GraphqlAnswer } from './clients.ts';
import { modifierShop, type ModifierShop } from './modifier-shop.ts';
import { suiteServer } from './suite.ts';

export interface Item {
  readonly entityId: string;
  readonly variantEntityId: number;
  readonly quantity: number;
  readonly imageUrl: string | null;
  readonly listPrice: { readonly value: number };
  readonly selectedOptions: readonly Record<string, unknown>[];
}
export interface Cart {
  readonly entityId: string;
  readonly version: number;
  readonly amount: { readonly value: number };
  readonly lineItems: { readonly physicalItems: readonly Item[] };
}

/** As storefronts ask for the options of a line. */
export const CART = `fragment CartFields on Cart { entityId version amount { value } lineItems { physicalItems {
  entityId variantEntityId quantity imageUrl listPrice { value }
  selectedOptions { __typename entityId name
    ... on CartSelectedMultipleChoiceOption { value valueEntityId }
    ... on CartSelectedCheckboxOption { value valueEntityId }
    ... on CartSelectedNumberFieldOption { number }
    ... on CartSelectedMultiLineTextFieldOption { text }
    ... on CartSelectedTextFieldOption { text }
    ... on CartSelectedDateFieldOption { date { utc } } } } } }`;
export const CREATE = `${CART} mutation Create($input: CreateCartInput!) {
  cart { createCart(input: $input) { cart { ...CartFields } } } }`;
export const ADD = `${CART} mutation Add($input: AddCartLineItemsInput!) {
  cart { addCartLineItems(input: $input) { cart { ...CartFields } } } }`;
export const UPDATE = `${CART} mutation Update($input: UpdateCartLineItemInput!) {
  cart { updateCartLineItem(input: $input) { cart { ...CartFields } } } }`;
const READ = `${CART} query Read($id: String) { site { cart(entityId: $id) { ...CartFields } } }`;

export function cartOf({ status, body }: GraphqlAnswer): Cart {
  assert.equal(status, 200);
  assert.equal('errors' in body, false, JSON.stringify(body.errors));
  const { cart } = body.data as unknown as { cart: Record<string, { cart: Cart }> };
  return Object.values(cart)[0]!.cart;
}

export function messageOf({ status, body }: GraphqlAnswer): string {
  assert.equal(status, 200, JSON.stringify(body));
  assert.equal(body.errors?.length, 1, JSON.stringify(body));
  assert.deepEqual(body.errors![0]!.path?.[0], 'cart');
  return body.errors![0]!.message;
}

/** A choice of an option with values. */
export const chosen = (option: { id: number }, optionValueEntityId: number | undefined) => ({
  optionEntityId: option.id,
  optionValueEntityId,
});

export const itemsOf = ({ lineItems }: Cart) => lineItems.physicalItems;

/** A shop of modifiers for all tests of a suite, and how GraphQL fills carts in it. */
export function suiteOptionCarts() {
  const server = suiteServer();
  const shop = {} as ModifierShop;
  before(async () => {
    Object.assign(shop, await modifierShop(server));
  });
  const send = (query: string, input: object) => graphql(shop.access, query, { variables: { input } });
  const line = (selectedOptions: object, more: object = {}) => ({
    productEntityId: shop.shirt.id,
    quantity: 1,
    selectedOptions,
    ...more,
  });
  const create = async (...lineItems: object[]) => cartOf(await send(CREATE, { lineItems }));
  const read = async (id: string): Promise<Cart> => {
    const { body } = await graphql(shop.access, READ, { variables: { id } });
    return (body.data as { site: { cart: Cart } }).site.cart;
  };
  const size = () => [{ optionEntityId: shop.size.id, optionValueEntityId: shop.size.m }];
  return { shop, send, line, create, read, size };
}
