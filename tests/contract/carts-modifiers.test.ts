import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addItems,
  createCart,
  getCart,
  updateItem,
  viewCart,
  type Cart,
  type OptionSelection,
} from '../../src/domains/carts/index.ts';
import {
  createModifier,
  createProduct,
  deleteModifier,
  deleteModifierValue,
  deleteProduct,
  updateModifier,
  updateProduct,
  type Modifier,
  type NewModifier,
  type Product,
} from '../../src/domains/catalog/index.ts';
import { createContext } from '../../src/db/call.ts';
import { amountOf } from '../../src/kernel/money.ts';
import { as, byAccount, cartShop, type CartShop } from '../support/carts.ts';
import { countingStatements, refused, text } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore, testServices } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('modifiers in carts', (engine) => {
  const { database, services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  const newShop = async (): Promise<CartShop> => cartShop((await newStore(services)).ctx);

  interface Shop extends CartShop {
    /** Of the shirt. */
    readonly text: Modifier;
    readonly box: Modifier;
    /** Picks the mug or the guide, with its price, out of its stock. */
    readonly extra: Modifier;
  }
  async function shopWithModifiers(): Promise<Shop> {
    const shop = await newShop();
    const { ctx, shirt, mug, guide } = shop;
    const add = (input: NewModifier) => createModifier(ctx, shirt.id, input);
    const text = await add({ displayName: 'Text', type: 'text', required: false });
    const box = await add({
      displayName: 'Box',
      type: 'dropdown',
      required: false,
      values: [
        { label: 'Plain', adjusters: { price: { adjuster: 'relative', amount: amountOf('5') } } },
        { label: 'Velvet', adjusters: { price: { adjuster: 'percentage', amount: amountOf('10') } } },
      ],
    });
    const extra = await add({
      displayName: 'Extra',
      type: 'product_list',
      required: false,
      config: { product_list_adjusts_pricing: true, product_list_adjusts_inventory: true },
      values: [mug, guide].map(({ id, name }) => ({ label: name, valueData: { product_id: id } })),
    });
    return { ...shop, text, box, extra };
  }
  const shirtLine = ({ shirt }: Shop, quantity: number, ...choices: OptionSelection[]) => ({
    productId: shirt.id,
    variantId: shirt.variants[0]!.id,
    quantity,
    choices,
  });
  const pick = ({ extra }: Shop, product: Product): OptionSelection => ({
    optionId: extra.id,
    valueId: extra.values.find(({ label }) => label === product.name)!.id,
  });
  const linesOf = (cart: Cart) =>
    cart.items.map((item) => (item.kind === 'product' ? [item.quantity, item.modifiers] : []));

  test('what was chosen is kept, and other choices are other lines', async () => {
    const shop = await shopWithModifiers();
    const { ctx, text: engraving, box } = shop;
    const plain = { optionId: box.id, valueId: box.values[0]!.id };
    const me = { optionId: engraving.id, text: 'Me' };
    const cart = await createCart(ctx, { products: [shirtLine(shop, 1, plain, me)] });
    const again = await addItems(ctx, cart.id, {
      products: [shirtLine(shop, 2, me, plain), shirtLine(shop, 1, me), shirtLine(shop, 1)],
    });
    const entered = { optionId: engraving.id, valueId: null, text: 'Me' };
    assert.deepEqual(linesOf(again), [
      [3, [entered, plain]],
      [1, [entered]],
      [1, []],
    ]);
    assert.deepEqual(await getCart(ctx, cart.id), again);
    const view = await viewCart(ctx, again);
    // Five shirts: 10 % off each, after the modifiers; the percentage is of the price with them.
    assert.deepEqual(
      view.physical.map(({ listPrice }) => text(listPrice)),
      ['22.50', '18.00', '18.00'],
    );
    assert.deepEqual(view.physical[0]!.options, [
      {
        optionId: shop.shirt.options[0]!.id,
        type: 'option',
        name: 'Size',
        valueId: shop.shirt.variants[0]!.optionValues[0]!.valueId,
        value: 'S',
        entered: '',
      },
      { optionId: engraving.id, type: 'text', name: 'Text', valueId: null, value: 'Me', entered: 'Me' },
      {
        optionId: box.id,
        type: 'dropdown',
        name: 'Box',
        valueId: plain.valueId,
        value: 'Plain',
        entered: '',
      },
    ]);
  });

  test('a line keeps its choices until others are named, and becomes the line that is chosen alike', async () => {
    const shop = await shopWithModifiers();
    const { ctx, text: engraving, box, shirt } = shop;
    const plain = { optionId: box.id, valueId: box.values[0]!.id };
    const me = { optionId: engraving.id, text: 'Me' };
    const cart = await createCart(ctx, { products: [shirtLine(shop, 1, plain), shirtLine(shop, 1, me)] });
    const [first, second] = cart.items;
    const more = await updateItem(ctx, cart.id, first!.id, { quantity: 4 });
    assert.deepEqual(linesOf(more)[0], [4, [plain]]);
    const medium = await updateItem(ctx, cart.id, first!.id, {
      quantity: 4,
      variantId: shirt.variants[1]!.id,
    });
    const [item] = medium.items;
    assert.deepEqual(item?.kind === 'product' && [item.variantId, item.modifiers], [
      shirt.variants[1]!.id,
      [plain],
    ]);
    // Modifiers alone leave the variant as it is.
    const engraved = await updateItem(ctx, cart.id, first!.id, { quantity: 4, choices: [me] });
    const [changed] = engraved.items;
    assert.deepEqual(changed?.kind === 'product' && [changed.variantId, changed.modifiers], [
      shirt.variants[1]!.id,
      [{ optionId: engraving.id, valueId: null, text: 'Me' }],
    ]);
    const small = await updateItem(ctx, cart.id, first!.id, {
      quantity: 4,
      variantId: shirt.variants[0]!.id,
      choices: [me],
    });
    assert.deepEqual(linesOf(small), [[5, [{ optionId: engraving.id, valueId: null, text: 'Me' }]]]);
    assert.notEqual(second!.id, small.items[0]!.id);
  });

  test('what the merchant has taken away is no longer part of the line', async () => {
    const shop = await shopWithModifiers();
    const { ctx, text: engraving, box, shirt } = shop;
    const cart = await createCart(ctx, {
      products: [
        shirtLine(
          shop,
          1,
          { optionId: box.id, valueId: box.values[0]!.id },
          { optionId: engraving.id, text: 'Me' },
        ),
      ],
    });
    await deleteModifierValue(ctx, shirt.id, box.id, box.values[0]!.id);
    await deleteModifier(ctx, shirt.id, engraving.id);
    const view = await viewCart(ctx, await getCart(ctx, cart.id));
    assert.deepEqual(
      view.physical.map(({ listPrice, options }) => [text(listPrice), options.map(({ name }) => name)]),
      [['20.00', ['Size']]],
    );
    const changed = await updateItem(ctx, cart.id, cart.items[0]!.id, { quantity: 2 });
    assert.deepEqual(linesOf(changed), [[2, []]]);
  });

  test('a required modifier must be chosen, also when a line changes', async () => {
    const shop = await shopWithModifiers();
    const { ctx, text: engraving, shirt } = shop;
    const cart = await createCart(ctx, { products: [shirtLine(shop, 1)] });
    await updateModifier(ctx, shirt.id, engraving.id, { required: true });
    const missing = refused('carts.options_missing', { options: ['Text'] });
    await assert.rejects(createCart(ctx, { products: [shirtLine(shop, 1)] }), missing);
    const blank = shirtLine(shop, 1, { optionId: engraving.id, text: '' });
    await assert.rejects(addItems(ctx, cart.id, { products: [blank] }), missing);
    await assert.rejects(updateItem(ctx, cart.id, cart.items[0]!.id, { quantity: 2 }), missing);
    assert.deepEqual(await getCart(ctx, cart.id), cart);
    const me = { optionId: engraving.id, text: 'Me' };
    const changed = await updateItem(ctx, cart.id, cart.items[0]!.id, { quantity: 2, choices: [me] });
    assert.deepEqual(linesOf(changed), [[2, [{ optionId: engraving.id, valueId: null, text: 'Me' }]]]);
  });

  test('a picked product adds its price, and is taken out of its stock over all lines', async () => {
    const shop = await shopWithModifiers();
    const { ctx, mug, guide } = shop;
    const withMug = (quantity: number) => ({ products: [shirtLine(shop, quantity, pick(shop, mug))] });
    const mugs = (quantity: number) => ({ products: [{ productId: mug.id, quantity }] });
    const cart = await createCart(ctx, withMug(1));
    assert.equal(text((await viewCart(ctx, cart)).cartAmount), '30.00');
    await updateProduct(ctx, mug.id, { inventoryTracking: 'product', inventoryLevel: 3 });
    const soldOut = refused('carts.not_enough_stock', { name: 'Mug' });
    await addItems(ctx, cart.id, mugs(2));
    await assert.rejects(addItems(ctx, cart.id, mugs(1)), soldOut);
    await assert.rejects(addItems(ctx, cart.id, withMug(1)), soldOut);
    await assert.rejects(updateItem(ctx, cart.id, cart.items[0]!.id, { quantity: 2 }), soldOut);
    // What is not asked for is left alone.
    await updateProduct(ctx, mug.id, { inventoryLevel: 0 });
    await addItems(ctx, cart.id, { products: [{ productId: guide.id, quantity: 1 }] });
    await addItems(ctx, cart.id, { products: [shirtLine(shop, 1, pick(shop, guide))] }).then(
      () => assert.fail('the other shirt still picks a mug'),
      soldOut,
    );
  });

  test('a list that leaves the stock alone does; one whose product is gone cannot be chosen', async () => {
    const shop = await shopWithModifiers();
    const { ctx, mug, shirt, extra } = shop;
    await updateProduct(ctx, mug.id, { inventoryTracking: 'product', inventoryLevel: 0 });
    const line = { products: [shirtLine(shop, 1, pick(shop, mug))] };
    await assert.rejects(createCart(ctx, line), refused('carts.not_enough_stock', { name: 'Mug' }));
    await updateModifier(ctx, shirt.id, extra.id, { config: { product_list_adjusts_inventory: false } });
    const cart = await createCart(ctx, line);
    // Without its price, too: that setting is off now.
    assert.equal(text((await viewCart(ctx, cart)).cartAmount), '20.00');
    await deleteProduct(ctx, mug.id);
    await assert.rejects(createCart(ctx, line), refused('carts.bad_option', { optionId: extra.id }));
    assert.equal(text((await viewCart(ctx, cart)).cartAmount), '20.00');
  });

  test('stock of a picked product with variants is that of all of them', async () => {
    const shop = await shopWithModifiers();
    const { ctx, mug, shirt } = shop;
    const mugPicks = await createModifier(ctx, mug.id, {
      displayName: 'With a shirt',
      type: 'product_list',
      required: false,
      config: { product_list_adjusts_inventory: true },
      values: [{ label: 'Shirt', valueData: { product_id: shirt.id } }],
    });
    await updateProduct(ctx, shirt.id, { inventoryTracking: 'variant' });
    const line = (quantity: number) => ({
      products: [
        {
          productId: mug.id,
          quantity,
          choices: [{ optionId: mugPicks.id, valueId: mugPicks.values[0]!.id }],
        },
      ],
    });
    await assert.rejects(createCart(ctx, line(1)), refused('carts.not_enough_stock', { name: 'Shirt' }));
  });

  test("a customer's prices hold for what they chose", async () => {
    const shop = await shopWithModifiers();
    const { ctx, box, mug } = shop;
    const velvet = { optionId: box.id, valueId: box.values[1]!.id };
    const vip = as(ctx, shop.vip);
    const cart = await createCart(vip, { products: [shirtLine(shop, 1, velvet, pick(shop, mug))] });
    // (20 + 10 %) - 10 %, and the mug at 9.
    assert.equal(text((await viewCart(vip, cart)).cartAmount), '28.80');
    assert.equal(text((await viewCart(byAccount(ctx), cart)).cartAmount), '28.80');
  });

  test('all that is wanted is read at once, however much it is', async () => {
    const shop = await shopWithModifiers();
    const names = Array.from({ length: 20 }, (_, index) => `Thing ${index}`);
    const things: Product[] = [];
    for (const name of names)
      things.push(await createProduct(shop.ctx, { name, sku: name, price: amountOf('1') }));
    const ways = things.map(({ id, sku, baseVariantId }, index) => {
      if (index % 3 === 0) return { productId: id, quantity: 1 };
      return index % 3 === 1 ? { sku, quantity: 1 } : { variantId: baseVariantId!, quantity: 1 };
    });
    const { ctx } = await newShop();
    assert.notEqual(ctx.store.id, shop.ctx.store.id);
    const statementsFor = async (products: typeof ways): Promise<number> => {
      // Another process, so that nothing is in memory yet.
      const counting = countingStatements(createContext(testServices(database), shop.ctx));
      const cart = await createCart(counting.ctx, { products });
      assert.equal(cart.items.length, products.length);
      return counting.count();
    };
    const few = await statementsFor(ways.slice(0, 3));
    assert.equal(await statementsFor(ways), few);
  });
});
