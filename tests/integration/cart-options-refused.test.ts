import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ADD, chosen, CREATE, itemsOf, messageOf, suiteOptionCarts } from '../support/cart-options.ts';

describe('options of cart lines that are refused', () => {
  const { shop, send, line, create, read, size } = suiteOptionCarts();

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
});
