import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { graphql, rest, signIn, type GraphqlAnswer } from '../support/clients.ts';
import { modifierShop, type ModifierShop } from '../support/modifier-shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

interface Item {
  readonly entityId: string;
  readonly variantEntityId: number;
  readonly quantity: number;
  readonly imageUrl: string | null;
  readonly listPrice: { readonly value: number };
  readonly selectedOptions: readonly Record<string, unknown>[];
}
interface Cart {
  readonly entityId: string;
  readonly version: number;
  readonly amount: { readonly value: number };
  readonly lineItems: { readonly physicalItems: readonly Item[] };
}

/** As storefronts ask for the options of a line. */
const CART = `fragment CartFields on Cart { entityId version amount { value } lineItems { physicalItems {
  entityId variantEntityId quantity imageUrl listPrice { value }
  selectedOptions { __typename entityId name
    ... on CartSelectedMultipleChoiceOption { value valueEntityId }
    ... on CartSelectedCheckboxOption { value valueEntityId }
    ... on CartSelectedNumberFieldOption { number }
    ... on CartSelectedMultiLineTextFieldOption { text }
    ... on CartSelectedTextFieldOption { text }
    ... on CartSelectedDateFieldOption { date { utc } } } } } }`;
const CREATE = `${CART} mutation Create($input: CreateCartInput!) {
  cart { createCart(input: $input) { cart { ...CartFields } } } }`;
const ADD = `${CART} mutation Add($input: AddCartLineItemsInput!) {
  cart { addCartLineItems(input: $input) { cart { ...CartFields } } } }`;
const UPDATE = `${CART} mutation Update($input: UpdateCartLineItemInput!) {
  cart { updateCartLineItem(input: $input) { cart { ...CartFields } } } }`;
const READ = `${CART} query Read($id: String) { site { cart(entityId: $id) { ...CartFields } } }`;

describe('options of cart lines', () => {
  let server: TestServer;
  let shop: ModifierShop;
  before(async () => {
    server = await startServer();
    shop = await modifierShop(server);
  });
  after(() => server.close());

  const send = (query: string, input: object) => graphql(shop.access, query, { variables: { input } });
  function cartOf({ status, body }: GraphqlAnswer): Cart {
    assert.equal(status, 200);
    assert.equal('errors' in body, false, JSON.stringify(body.errors));
    const { cart } = body.data as unknown as { cart: Record<string, { cart: Cart }> };
    return Object.values(cart)[0]!.cart;
  }
  function messageOf({ status, body }: GraphqlAnswer): string {
    assert.equal(status, 200, JSON.stringify(body));
    assert.equal(body.errors?.length, 1, JSON.stringify(body));
    assert.deepEqual(body.errors![0]!.path?.[0], 'cart');
    return body.errors![0]!.message;
  }
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
  const chosen = (option: { id: number }, optionValueEntityId: number | undefined) => ({
    optionEntityId: option.id,
    optionValueEntityId,
  });
  const size = () => [{ optionEntityId: shop.size.id, optionValueEntityId: shop.size.m }];
  const itemsOf = ({ lineItems }: Cart) => lineItems.physicalItems;

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

  test('GraphQL: what is refused says why, and changes nothing', async () => {
    const { box, insurance, engraving, message, length, day, extra } = shop;
    const cart = await create(line({ multipleChoices: size() }));
    const choose = (...pairs: { optionEntityId: number }[]) => ({ multipleChoices: [...size(), ...pairs] });
    const text = (option: { id: number }, value: string) => [{ optionEntityId: option.id, text: value }];
    const cases: [object, string][] = [
      [
        { multipleChoices: [chosen(box, box.values['Plain'])] },
        'Product "Shirt" has options, variant ID is required',
      ],
      [choose(chosen(box, 99_999)), `Product "Shirt" does not offer the choice made for option ${box.id}`],
      [
        choose(chosen(box, shop.size.s)),
        `Product "Shirt" does not offer the choice made for option ${box.id}`,
      ],
      [
        choose({ optionEntityId: 99_999, optionValueEntityId: 1 } as never),
        'Product "Shirt" does not offer the choice made for option 99999',
      ],
      [
        choose(chosen(box, box.values['Plain']), chosen(box, box.values['Velvet'])),
        `Product "Shirt": option ${box.id} is there twice`,
      ],
      [choose(chosen(box, box.values['Gold'])), 'Product "Shirt" cannot be bought: No gold left'],
      [{ ...choose(), textFields: text(engraving, 'M') }, '"Engraving" takes at least 2 characters'],
      [
        { ...choose(), textFields: text(engraving, 'M'.repeat(11)) },
        '"Engraving" takes at most 10 characters',
      ],
      [
        { ...choose(), textFields: text(length, '30') },
        `Product "Shirt" does not offer the choice made for option ${length.id}`,
      ],
      [
        { ...choose(), textFields: text(insurance, 'Yes') },
        `Product "Shirt" does not offer the choice made for option ${insurance.id}`,
      ],
      [{ ...choose(), multiLineTextFields: text(message, '1\n2\n3') }, '"Message" takes at most 2 lines'],
      [
        { ...choose(), numberFields: [{ optionEntityId: length.id, number: 9.99 }] },
        '"Length" takes numbers from 10',
      ],
      [
        { ...choose(), numberFields: [{ optionEntityId: length.id, number: 100 }] },
        '"Length" takes numbers up to 99.5',
      ],
      [
        { ...choose(), numberFields: [{ optionEntityId: length.id, number: 1e30 }] },
        '"Length" takes a number',
      ],
      [
        { ...choose(), dateFields: [{ optionEntityId: day.id, date: '2026-01-31T23:59:59Z' }] },
        '"Delivery day" takes dates from 2026-02-01',
      ],
      [
        { ...choose(), dateFields: [{ optionEntityId: day.id, date: '2026-03-01' }] },
        '"Delivery day" takes dates up to 2026-02-28',
      ],
    ];
    for (const [selectedOptions, expected] of cases) {
      const item = line(selectedOptions);
      assert.equal(messageOf(await send(CREATE, { lineItems: [item] })), expected);
      const add = {
        cartEntityId: cart.entityId,
        data: { lineItems: [line({ multipleChoices: size() }), item] },
      };
      assert.equal(messageOf(await send(ADD, add)), expected);
    }
    const twoCards = line(choose(chosen(extra, extra.values['Card'])), { quantity: 2 });
    assert.equal(
      messageOf(await send(CREATE, { lineItems: [twoCards] })),
      'Not enough stock: "Card" is not there in this quantity',
    );
    assert.deepEqual(await read(cart.entityId), cart);
  });

  test('GraphQL: a modifier that is required and missing (wire facts 2)', async () => {
    const path = `${shop.shirt.id}/modifiers`;
    await shop.put(`${path}/${shop.engraving.id}`, { required: true });
    await shop.put(`${path}/${shop.insurance.id}`, { required: true });
    const expected = 'Missing required fields.: Product "Shirt" needs a choice for';
    const size1 = { multipleChoices: size() };
    assert.equal(
      messageOf(await send(CREATE, { lineItems: [line(size1)] })),
      `${expected} "Insurance", "Engraving"`,
    );
    const unchecked = { checkboxes: [chosen(shop.insurance, shop.insurance.values['No'])] };
    const blank = { textFields: [{ optionEntityId: shop.engraving.id, text: '' }] };
    assert.equal(
      messageOf(await send(CREATE, { lineItems: [line({ ...size1, ...unchecked, ...blank })] })),
      `${expected} "Engraving"`,
    );
    const engraved = { textFields: [{ optionEntityId: shop.engraving.id, text: 'Me' }] };
    const cart = await create(line({ ...size1, ...unchecked, ...engraved }));
    assert.deepEqual(cart.amount, { value: 22 });
    await shop.put(`${path}/${shop.engraving.id}`, { required: false });
    await shop.put(`${path}/${shop.insurance.id}`, { required: false });
  });

  test('GraphQL: hostile texts', async () => {
    const withText = (text: string) =>
      line({ multipleChoices: size(), multiLineTextFields: [{ optionEntityId: shop.message.id, text }] });
    for (const text of [
      '<script>alert(1)</script>',
      "'; drop table carts; --",
      '{"$ref":1}',
      '\u202egnp',
      '__proto__',
    ]) {
      const cart = await create(withText(text));
      assert.equal(itemsOf(cart)[0]!.selectedOptions[1]!['text'], text);
    }
    for (const text of ['\u0000', '\ud800'])
      assert.match(messageOf(await send(CREATE, { lineItems: [withText(text)] })), /cannot be stored/);
    assert.match(
      messageOf(await send(CREATE, { lineItems: [withText('x'.repeat(10_001))] })),
      /at most 10000/,
    );
  });

  interface RestItem {
    readonly id: string;
    readonly variant_id: number;
    readonly quantity: number;
    readonly list_price: number;
    readonly options: readonly object[];
  }
  const INCLUDE = '?include=line_items.physical_items.options';
  interface RestCart {
    readonly id: string;
    readonly line_items: { readonly physical_items: readonly RestItem[] };
  }
  const restCart = async (method: string, path: string, body: object): Promise<RestCart> => {
    const answer = await rest(shop.access, method, `/v3/carts${path}${INCLUDE}`, body);
    assert.equal(answer.status < 300, true, JSON.stringify(answer.body));
    return (answer.body as { data: RestCart }).data;
  };
  const restLine = (option_selections: object[], more: object = {}) => ({
    product_id: shop.shirt.id,
    quantity: 1,
    option_selections,
    ...more,
  });
  const select = (option: { id: number }, option_value: unknown, more: object = {}) => ({
    option_id: option.id,
    option_value,
    ...more,
  });

  test('REST: option_selections take each documented form (reference/carts.v3.yml)', async () => {
    const { box, insurance, engraving, message, length, day, extra } = shop;
    const cart = await restCart('POST', '', {
      line_items: [
        restLine([
          select(shop.size, String(shop.size.m)),
          select(box, box.values['Plain']),
          select(insurance, 'Yes', { name: 'Assurance', value: 'Oui', nameId: 1, valueId: 2 }),
          select(engraving, 'Hello!'),
          select(message, 'One\r\nTwo'),
          select(length, '10.50'),
          select(day, 1_771_027_200),
          select(extra, extra.values['Card']),
        ]),
      ],
    });
    const [item] = cart.line_items.physical_items;
    assert.deepEqual([item!.variant_id, item!.list_price], [shop.shirt.m, 32]);
    const option = (from: { id: number }, name: string, value: string, valueId: number | null = null) => ({
      name,
      nameId: from.id,
      value,
      valueId,
    });
    assert.deepEqual(item!.options, [
      option(shop.size, 'Size', 'M', shop.size.m),
      option(box, 'Gift box', 'Plain', box.values['Plain']),
      option(insurance, 'Assurance', 'Oui', insurance.values['Yes']),
      option(engraving, 'Engraving', 'Hello!'),
      option(message, 'Message', 'One\r\nTwo'),
      option(length, 'Length', '10.5'),
      option(day, 'Delivery day', '2026-02-14'),
      option(extra, 'Extra', 'Card', extra.values['Card']),
    ]);
    for (const value of [
      { day: '14', month: '02', year: '2026' },
      { day: 14, month: 2, year: 2026 },
      '{"day":"14", "month":"02", "year":"2026"}',
      '1771027200',
      '2026-02-14',
      '2026-02-14T10:00:00+00:00',
    ]) {
      const other = await restCart('POST', '', {
        line_items: [restLine([select(day, value)], { variant_id: shop.shirt.s })],
      });
      assert.deepEqual(
        other.line_items.physical_items[0]!.options[1],
        option(day, 'Delivery day', '2026-02-14'),
      );
    }
  });

  test('REST: a text is mended as documented (docs/storefront/cart-checkout/guide/rest-management.mdx)', async () => {
    const { engraving } = shop;
    const cart = await restCart('POST', '', {
      line_items: [restLine([select(engraving, 'Hallo')], { variant_id: shop.shirt.s })],
    });
    const [item] = cart.line_items.physical_items;
    const mended = await restCart('PUT', `/${cart.id}/items/${item!.id}`, {
      line_item: restLine([select(engraving, 'Hello!')]),
    });
    const [now] = mended.line_items.physical_items;
    assert.deepEqual(now, {
      ...item,
      options: [
        item!.options[0],
        { name: 'Engraving', nameId: engraving.id, value: 'Hello!', valueId: null },
      ],
    });
    const more = await restCart('POST', `/${cart.id}/items`, {
      line_items: [restLine([select(engraving, 'Hello!'), select(shop.size, shop.size.s)])],
    });
    assert.deepEqual(
      more.line_items.physical_items.map(({ id, quantity }) => [id, quantity]),
      [[item!.id, 2]],
    );
  });

  test('REST: what is refused', async () => {
    const { box, engraving, length, day } = shop;
    const s = { variant_id: shop.shirt.s };
    const count = async () => (await rest(shop.access, 'GET', `/v3/catalog/products/${shop.card}`)).status;
    assert.equal(await count(), 200);
    const logo = await shop.post<{ id: number }>(`${shop.shirt.id}/modifiers`, {
      display_name: 'Logo',
      type: 'file',
      required: false,
    });
    const file = { originalName: 'a.png', temporaryPath: 'b.png' };
    const cases: [number, object, string?][] = [
      [422, restLine([select(engraving, 'Hello!')]), 'variant_id'],
      [422, restLine([select(box, 99_999)], s)],
      [422, restLine([select(box, 'Silver')], s)],
      [422, restLine([select(box, box.values['Gold'])], s), 'product_id'],
      [422, restLine([select({ id: 99_999 }, 1)], s)],
      [422, restLine([select(engraving, 'x')], s)],
      [422, restLine([select(engraving, { day: 1, month: 1, year: 2026 })], s)],
      [422, restLine([select(engraving, file)], s)],
      [422, restLine([select(length, 'ten')], s)],
      [422, restLine([select(length, 5)], s)],
      [422, restLine([select(day, { day: 30, month: 2, year: 2026 })], s)],
      [422, restLine([select(day, '2026-03-01')], s)],
      [422, restLine([select(day, '{“día”:”01”, “mes”:”02”, “año”:”2020”}')], s)],
      [422, restLine([select(shop.size, shop.size.m)], s)],
      [422, restLine([select(engraving, 'NUL \u0000')], s), ''],
      [501, restLine([select(logo, file)], s)],
      [501, restLine([select(logo, 'a.png')], s)],
    ];
    for (const [status, item, field = 'option_selections'] of cases) {
      const answer = await rest(shop.access, 'POST', '/v3/carts', { line_items: [item] });
      assert.equal(answer.status, status, `${JSON.stringify(item)} ${JSON.stringify(answer.body)}`);
      const { errors } = answer.body as { errors: object };
      assert.deepEqual(Object.keys(errors), field === '' ? [] : [field], JSON.stringify(answer.body));
    }
    for (const value of [
      null,
      true,
      [],
      {},
      { day: 1 },
      { day: 'x', month: 1, year: 1 },
      { a: 1 },
      'x'.repeat(10_001),
    ]) {
      const answer = await rest(shop.access, 'POST', '/v3/carts', {
        line_items: [restLine([select(engraving, value)], s)],
      });
      assert.equal(answer.status, 422, JSON.stringify(value));
    }
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
