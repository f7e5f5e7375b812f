import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { graphql, rest, signIn } from '../support/clients.ts';
import {
  ADD,
  CART,
  cartOf,
  chosen,
  CREATE,
  itemsOf,
  suiteOptionCarts,
  UPDATE,
  type Cart,
  type Item,
} from '../support/cart-options.ts';

describe('options of cart lines', () => {
  const { shop, send, line, create, read, size } = suiteOptionCarts();

  test('GraphQL: every kind of input comes back as the option that it is', async () => {
    const { box, insurance, engraving, message, length, day, extra } = shop;
    const cart = await create(
      line({
        multipleChoices: [
          ...size(),
          chosen(box, box.values['Plain']),
          chosen(extra, extra.values['Envelope']),
        ],
        checkboxes: [chosen(insurance, insurance.values['Yes'])],
        textFields: [{ optionEntityId: engraving.id, text: 'Dear M.' }],
        multiLineTextFields: [{ optionEntityId: message.id, text: 'One\nTwo' }],
        numberFields: [{ optionEntityId: length.id, number: 30.25 }],
        dateFields: [{ optionEntityId: day.id, date: '2026-02-14T00:00:00.000Z' }],
      }),
    );
    const [item] = itemsOf(cart);
    assert.deepEqual(item, {
      entityId: item!.entityId,
      variantEntityId: shop.shirt.m,
      quantity: 1,
      imageUrl: 'https://example.com/plain.png',
      // 22, 5 for the box, 2 for the insurance, 1 for the envelope.
      listPrice: { value: 30 },
      selectedOptions: [
        {
          __typename: 'CartSelectedMultipleChoiceOption',
          entityId: shop.size.id,
          name: 'Size',
          value: 'M',
          valueEntityId: shop.size.m,
        },
        {
          __typename: 'CartSelectedMultipleChoiceOption',
          entityId: box.id,
          name: 'Gift box',
          value: 'Plain',
          valueEntityId: box.values['Plain'],
        },
        {
          __typename: 'CartSelectedCheckboxOption',
          entityId: insurance.id,
          name: 'Insurance',
          value: 'Yes',
          valueEntityId: insurance.values['Yes'],
        },
        {
          __typename: 'CartSelectedTextFieldOption',
          entityId: engraving.id,
          name: 'Engraving',
          text: 'Dear M.',
        },
        {
          __typename: 'CartSelectedMultiLineTextFieldOption',
          entityId: message.id,
          name: 'Message',
          text: 'One\nTwo',
        },
        { __typename: 'CartSelectedNumberFieldOption', entityId: length.id, name: 'Length', number: 30.25 },
        {
          __typename: 'CartSelectedDateFieldOption',
          entityId: day.id,
          name: 'Delivery day',
          date: { utc: '2026-02-14T00:00:00Z' },
        },
        {
          __typename: 'CartSelectedMultipleChoiceOption',
          entityId: extra.id,
          name: 'Extra',
          value: 'Envelope',
          valueEntityId: extra.values['Envelope'],
        },
      ],
    });
    assert.deepEqual(await read(cart.entityId), cart);
  });

  /** A line's options as inputs again, as storefronts send them when its quantity changes. */
  const asInput = (options: Item['selectedOptions']) => {
    const of = (type: string) =>
      options.filter(({ __typename }) => __typename === `CartSelected${type}Option`);
    const values = (type: string) =>
      of(type).map(({ entityId, valueEntityId }) => ({
        optionEntityId: entityId,
        optionValueEntityId: valueEntityId,
      }));
    return {
      multipleChoices: values('MultipleChoice'),
      checkboxes: values('Checkbox'),
      textFields: of('TextField').map(({ entityId, text }) => ({ optionEntityId: entityId, text })),
      multiLineTextFields: of('MultiLineTextField').map(({ entityId, text }) => ({
        optionEntityId: entityId,
        text,
      })),
      numberFields: of('NumberField').map(({ entityId, number }) => ({ optionEntityId: entityId, number })),
      dateFields: of('DateField').map(({ entityId, date }) => ({
        optionEntityId: entityId,
        date: new Date((date as { utc: string }).utc).toISOString(),
      })),
    };
  };

  test('GraphQL: the same choice adds to its line, another one is another line', async () => {
    const { box, engraving, day, length } = shop;
    const engraved = line({
      multipleChoices: size(),
      textFields: [{ optionEntityId: engraving.id, text: 'Me' }],
      numberFields: [{ optionEntityId: length.id, number: 10 }],
      dateFields: [{ optionEntityId: day.id, date: '2026-02-02T00:00:00.000Z' }],
    });
    const boxed = line({ multipleChoices: [...size(), chosen(box, box.values['Velvet'])] });
    const cart = await create(engraved, boxed, engraved);
    const add = { cartEntityId: cart.entityId, data: { lineItems: [boxed, engraved] } };
    const added = cartOf(await send(ADD, add));
    assert.deepEqual(
      itemsOf(added).map(({ quantity, listPrice }) => [quantity, listPrice.value]),
      [
        [3, 22],
        [2, 24.2],
      ],
    );
    // What a line shows can be sent again, and is then the same line.
    const [first] = itemsOf(added);
    const updated = cartOf(
      await send(UPDATE, {
        cartEntityId: cart.entityId,
        lineItemEntityId: first!.entityId,
        data: {
          lineItem: line(asInput(first!.selectedOptions), {
            quantity: 4,
            variantEntityId: first!.variantEntityId,
          }),
        },
      }),
    );
    assert.deepEqual(itemsOf(updated)[0], { ...first, quantity: 4 });
    // A quantity alone leaves the choice as it is.
    const again = cartOf(
      await send(UPDATE, {
        cartEntityId: cart.entityId,
        lineItemEntityId: first!.entityId,
        data: { lineItem: { productEntityId: shop.shirt.id, quantity: 1 } },
      }),
    );
    assert.deepEqual(itemsOf(again)[0], { ...first, quantity: 1 });
    // Another choice is made of the same line, which keeps its variant.
    const other = cartOf(
      await send(UPDATE, {
        cartEntityId: cart.entityId,
        lineItemEntityId: first!.entityId,
        data: { lineItem: line({ multipleChoices: [chosen(box, box.values['Velvet'])] }) },
      }),
    );
    assert.deepEqual(
      itemsOf(other).map(({ quantity, variantEntityId }) => [quantity, variantEntityId]),
      [[3, shop.shirt.m]],
    );
  });

  test('GraphQL: what the product with these choices is', async () => {
    const { box, insurance } = shop;
    const cart = await create(
      line({
        multipleChoices: [...size(), chosen(box, box.values['Plain'])],
        checkboxes: [chosen(insurance, insurance.values['No'])],
      }),
    );
    const { body } = await graphql(
      shop.access,
      `
        query Read($id: String) {
          site {
            cart(entityId: $id) {
              lineItems {
                physicalItems {
                  baseCatalogProduct {
                    sku
                    prices {
                      price {
                        value
                      }
                    }
                  }
                  catalogProductWithOptionSelections {
                    sku
                    prices {
                      price {
                        value
                      }
                    }
                    defaultImage {
                      urlOriginal
                    }
                  }
                }
              }
            }
          }
        }
      `,
      { variables: { id: cart.entityId } },
    );
    assert.deepEqual(body, {
      data: {
        site: {
          cart: {
            lineItems: {
              physicalItems: [
                {
                  baseCatalogProduct: { sku: 'SHIRT', prices: { price: { value: 20 } } },
                  catalogProductWithOptionSelections: {
                    sku: 'SHIRT-M',
                    prices: { price: { value: 27 } },
                    defaultImage: { urlOriginal: 'https://example.com/plain.png' },
                  },
                },
              ],
            },
          },
        },
      },
    });
  });

  test('a guest signs in: lines that are chosen alike become one', async () => {
    const customer = { email: 'ann@example.com', password: 'open sesame 1' };
    const made = await rest(shop.access, 'POST', '/v3/customers', [
      {
        email: customer.email,
        first_name: 'A',
        last_name: 'N',
        authentication: { new_password: customer.password },
      },
    ]);
    assert.equal(made.status, 200, JSON.stringify(made.body));
    const engraved = line({
      multipleChoices: size(),
      textFields: [{ optionEntityId: shop.engraving.id, text: 'Me' }],
    });
    const token = await signIn(shop.access, customer);
    const own = await graphql(shop.access, CREATE, {
      variables: { input: { lineItems: [engraved] } },
      headers: { 'x-bc-customer-access-token': token },
    });
    const guest = await create(engraved, line({ multipleChoices: size() }));
    const { body } = await graphql(
      shop.access,
      `
        ${CART}
        mutation Login($email: String!, $password: String!, $cart: String) {
          login(email: $email, password: $password, guestCartEntityId: $cart) {
            cart {
              ...CartFields
            }
          }
        }
      `,
      { variables: { ...customer, cart: guest.entityId } },
    );
    const { cart } = (body.data as { login: { cart: Cart } }).login;
    assert.equal(cart.entityId, cartOf(own).entityId);
    assert.deepEqual(
      itemsOf(cart).map(({ quantity, selectedOptions }) => [quantity, selectedOptions.length]),
      [
        [2, 2],
        [1, 1],
      ],
    );
  });
});
