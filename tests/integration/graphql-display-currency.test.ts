import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { dataOf } from '../support/answers.ts';
import { cartStore, type CartStore } from '../support/cart-store.ts';
import { graphql, rest } from '../support/clients.ts';
import { addCurrency } from '../support/currencies.ts';
import { suiteServer } from '../support/suite.ts';

interface Money {
  readonly currencyCode: string;
  readonly value: number;
}
describe('GraphQL @shopperPreferences(displayCurrencyCode)', () => {
  const server = suiteServer();

  let shop: CartStore;
  before(async () => {
    shop = await cartStore(server);
    await addCurrency(shop.access, 'EUR', '0.8');
    await addCurrency(shop.access, 'JPY', '150', { decimal_places: 0, is_transactional: false });
  });

  const priceOf = async (directive: string, args = '', declared = '', variables: object = {}) => {
    const query = `query Q${declared} ${directive} { site { product(entityId: ${shop.mug}) {
      prices${args} { price { value currencyCode } } } } }`;
    const data = dataOf<{ site: { product: { prices: { price: Money } } } }>(
      await graphql(shop.access, query, { variables }),
    );
    const { value, currencyCode } = data.site.product.prices.price;
    return `${value} ${currencyCode}`;
  };

  test('prices are shown in it, unless they are asked for in another', async () => {
    // Each three times: the third is answered by the compiled form.
    for (let time = 0; time < 3; time += 1) {
      assert.equal(await priceOf(''), '10 USD');
      assert.equal(await priceOf('@shopperPreferences(displayCurrencyCode: "JPY")'), '1500 JPY');
      assert.equal(await priceOf('@shopperPreferences(displayCurrencyCode: "eur", locale: "fr")'), '8 EUR');
      const byArgument = '(currencyCode: EUR)';
      assert.equal(await priceOf('@shopperPreferences(displayCurrencyCode: "JPY")', byArgument), '8 EUR');
      const variable = '@shopperPreferences(displayCurrencyCode: $code)';
      assert.equal(await priceOf(variable, '', '($code: String)', { code: 'JPY' }), '1500 JPY');
      assert.equal(await priceOf(variable, '', '($code: String)', { code: 'EUR' }), '8 EUR');
      assert.equal(await priceOf(variable, '', '($code: String)', {}), '10 USD');
      assert.equal(await priceOf(variable, '', '($code: String = "EUR")', {}), '8 EUR');
    }
  });

  test('one that the channel does not have is passed over', async () => {
    for (const code of ['CHF', '', 'null', '€', '__proto__', 'x'.repeat(5000)])
      assert.equal(await priceOf(`@shopperPreferences(displayCurrencyCode: "${code}")`), '10 USD', code);
    assert.equal(await priceOf('@shopperPreferences(displayCurrencyCode: null)'), '10 USD');
    assert.equal(await priceOf('@shopperPreferences'), '10 USD');
    assert.equal(await priceOf('@shopperPreferences(locale: "fr")'), '10 USD');
  });

  test('a directive or variable of the wrong type is refused as the schema says', async () => {
    for (const [query, variables] of [
      ['query @shopperPreferences(displayCurrencyCode: 5) { site { __typename } }', {}],
      ['query @shopperPreferences(currency: "EUR") { site { __typename } }', {}],
      ['query($c: Int) @shopperPreferences(displayCurrencyCode: $c) { site { __typename } }', { c: 1 }],
      ['query($c: String) @shopperPreferences(displayCurrencyCode: $c) { site { __typename } }', { c: {} }],
      ['{ site @shopperPreferences(displayCurrencyCode: "EUR") { __typename } }', {}],
    ] as const) {
      const { status, body } = await graphql(shop.access, query, { variables });
      assert.equal(status, 400, query);
      assert.equal('data' in body, false);
    }
  });

  test('a cart is charged in its currency and shown in the other', async () => {
    const made = await rest(shop.access, 'POST', '/v3/carts', {
      line_items: [{ product_id: shop.mug, quantity: 2 }],
      custom_items: [{ name: 'Card', quantity: 3, list_price: 0.5 }],
      currency: { code: 'EUR' },
    });
    const { id } = (made.body as { data: { id: string } }).data;
    const query = `query($id: String) @shopperPreferences(displayCurrencyCode: "JPY") {
      site { cart(entityId: $id) {
        currencyCode displayCurrencyCode
        amount { value currencyCode } amountInDisplayCurrency { value currencyCode }
        baseAmountInDisplayCurrency { value } discountedAmountInDisplayCurrency { value currencyCode }
        lineItems {
          physicalItems {
            listPrice { value } listPriceInDisplayCurrency { value currencyCode }
            originalPriceInDisplayCurrency { value } salePriceInDisplayCurrency { value }
            extendedListPriceInDisplayCurrency { value } extendedSalePriceInDisplayCurrency { value }
            couponAmountInDisplayCurrency { value currencyCode } }
          customItems { listPriceInDisplayCurrency { value } extendedListPriceInDisplayCurrency { value } } } } } }`;
    const read = async (text: string) =>
      dataOf<{ site: { cart: object } }>(await graphql(shop.access, text, { variables: { id } })).site.cart;
    // A euro is 150 / 0.8 = 187.5 yen.
    assert.deepEqual(await read(query), {
      currencyCode: 'EUR',
      displayCurrencyCode: 'JPY',
      amount: { value: 17.5, currencyCode: 'EUR' },
      amountInDisplayCurrency: { value: 3281, currencyCode: 'JPY' },
      baseAmountInDisplayCurrency: { value: 3281 },
      discountedAmountInDisplayCurrency: { value: 0, currencyCode: 'JPY' },
      lineItems: {
        physicalItems: [
          {
            listPrice: { value: 8 },
            listPriceInDisplayCurrency: { value: 1500, currencyCode: 'JPY' },
            originalPriceInDisplayCurrency: { value: 1500 },
            salePriceInDisplayCurrency: { value: 1500 },
            extendedListPriceInDisplayCurrency: { value: 3000 },
            extendedSalePriceInDisplayCurrency: { value: 3000 },
            couponAmountInDisplayCurrency: { value: 0, currencyCode: 'JPY' },
          },
        ],
        customItems: [
          { listPriceInDisplayCurrency: { value: 94 }, extendedListPriceInDisplayCurrency: { value: 281 } },
        ],
      },
    });
    const plain = `query($id: String) { site { cart(entityId: $id) {
      displayCurrencyCode amountInDisplayCurrency { value currencyCode } } } }`;
    assert.deepEqual(await read(plain), {
      displayCurrencyCode: 'EUR',
      amountInDisplayCurrency: { value: 17.5, currencyCode: 'EUR' },
    });
  });

  test('a mutation shows its cart in it', async () => {
    const query = `mutation($input: CreateCartInput!) @shopperPreferences(displayCurrencyCode: "EUR") {
      cart { createCart(input: $input) { cart { currencyCode amountInDisplayCurrency { value currencyCode } } } } }`;
    const variables = { input: { lineItems: [{ productEntityId: shop.mug, quantity: 1 }] } };
    const data = dataOf<{ cart: { createCart: { cart: object } } }>(
      await graphql(shop.access, query, { variables }),
    );
    assert.deepEqual(data.cart.createCart.cart, {
      currencyCode: 'USD',
      amountInDisplayCurrency: { value: 8, currencyCode: 'EUR' },
    });
  });
});
