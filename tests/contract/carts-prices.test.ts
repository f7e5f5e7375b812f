import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addItems,
  createCart,
  getCart,
  setCartCustomer,
  unitsIn,
  viewCart,
} from '../../src/domains/carts/index.ts';
import { deleteProduct, updateProduct } from '../../src/domains/catalog/index.ts';
import { amountOf, toDecimal } from '../../src/kernel/money.ts';
import { M, mugs, S, shirts, totalOf } from '../support/cart-lines.ts';
import { as, byAccount, cartShop, type CartShop } from '../support/carts.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('carts: prices', (engine) => {
  const { services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  const newShop = async (): Promise<CartShop> => cartShop((await newStore(services)).ctx);

  test('are those of its own customer, whoever reads it', async () => {
    const shop = await newShop();
    const cart = await createCart(byAccount(shop.ctx), { ...mugs(shop, 2), customerId: shop.vip });
    assert.equal(cart.email, 'vip@example.com');
    assert.equal(await totalOf(byAccount(shop.ctx), cart), '18.00');
    assert.equal(await totalOf(as(shop.ctx, shop.vip), cart), '18.00');
    const guests = await createCart(shop.ctx, mugs(shop, 2));
    assert.equal(await totalOf(as(shop.ctx, shop.vip), guests), '20.00');
  });

  test('follow the catalogue and the customer', async () => {
    const shop = await newShop();
    const cart = await createCart(shop.ctx, mugs(shop, 2));
    await updateProduct(shop.ctx, shop.mug.id, { salePrice: amountOf('8') });
    assert.equal(await totalOf(shop.ctx, cart), '16.00');
    const theirs = await setCartCustomer(byAccount(shop.ctx), cart.id, shop.vip);
    assert.equal(await totalOf(shop.ctx, theirs), '14.40');
    assert.equal((await setCartCustomer(byAccount(shop.ctx), cart.id, null)).email, '');
  });

  test('bulk tiers count all variants of a product', async () => {
    const shop = await newShop();
    const { id } = await createCart(shop.ctx, shirts(shop, S, 2));
    assert.equal(await totalOf(shop.ctx, await getCart(shop.ctx, id)), '40.00');
    const cart = await addItems(shop.ctx, id, shirts(shop, M, 1));
    const view = await viewCart(shop.ctx, cart);
    assert.deepEqual(
      view.physical.map((line) => [line.listPrice, line.originalPrice].map((price) => toDecimal(price, 2))),
      [
        ['18.00', '20.00'],
        ['19.80', '22.00'],
      ],
    );
    assert.equal(toDecimal(view.baseAmount, 2), '55.80');
    assert.equal(unitsIn(view), 3);
  });

  test('an API account may set one, and add what is not in the catalogue', async () => {
    const shop = await newShop();
    const cart = await createCart(byAccount(shop.ctx), {
      customerId: shop.vip,
      products: [
        { productId: shop.mug.id, quantity: 2, listPrice: amountOf('7.25'), name: 'Becher' },
        { productId: shop.mug.id, quantity: 1 },
        { productId: shop.guide.id, quantity: 1 },
      ],
      customItems: [{ sku: 'C', name: 'Engraving', quantity: 3, listPrice: amountOf('1.5'), imageUrl: '' }],
    });
    const view = await viewCart(shop.ctx, await getCart(as(shop.ctx, shop.vip), cart.id));
    assert.deepEqual(
      view.physical.map((line) => [line.name, toDecimal(line.extendedListPrice, 2)]),
      [
        ['Becher', '14.50'],
        ['Mug', '9.00'],
      ],
    );
    assert.deepEqual(
      view.digital.map((line) => [line.name, toDecimal(line.listPrice, 2)]),
      [['Guide', '4.50']],
    );
    assert.equal(toDecimal(view.custom[0]!.extendedListPrice, 2), '4.50');
    assert.equal(toDecimal(view.cartAmount, 2), '32.50');
  });

  test('options are shown in the words of the cart', async () => {
    const shop = await newShop();
    const [s] = shop.shirt.variants;
    const { optionId, valueId } = s!.optionValues[0]!;
    const cart = await createCart(byAccount(shop.ctx), {
      products: [
        {
          productId: shop.shirt.id,
          variantId: s!.id,
          quantity: 1,
          optionTexts: [{ optionId, name: 'Größe', value: null }],
        },
      ],
    });
    const view = await viewCart(shop.ctx, await getCart(shop.ctx, cart.id));
    assert.deepEqual(view.physical[0]!.options, [
      { optionId, type: 'option', valueId, name: 'Größe', value: 'S', entered: '' },
    ]);
  });

  test('a product that has left the catalogue is not in it', async () => {
    const shop = await newShop();
    const { id } = await createCart(shop.ctx, shirts(shop, S));
    const cart = await addItems(shop.ctx, id, mugs(shop));
    await deleteProduct(shop.ctx, shop.shirt.id);
    const view = await viewCart(shop.ctx, cart);
    assert.deepEqual(
      view.physical.map((line) => line.name),
      ['Mug'],
    );
    assert.equal(toDecimal(view.cartAmount, 2), '10.00');
  });
});
