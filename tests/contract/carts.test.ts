import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addItems,
  createCart,
  findCart,
  getCart,
  pruneCarts,
  removeItem,
  setCartCustomer,
  updateItem,
} from '../../src/domains/carts/index.ts';
import { linesOf, M, mugs, S, shirts } from '../support/cart-lines.ts';
import { byAccount, cartShop, refusedBy, type CartShop } from '../support/carts.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

const DAY = 86_400_000;

eachEngine('carts: making and changing', (engine) => {
  const { services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  const newShop = async (): Promise<CartShop> => cartShop((await newStore(services)).ctx);

  test('a cart is stored and read back', async () => {
    const shop = await newShop();
    const made = await createCart(shop.ctx, { ...mugs(shop, 2), locale: 'de-DE' });
    assert.deepEqual(await findCart(shop.ctx, made.id), made);
    assert.deepEqual(
      { ...made, id: '', items: made.items.map((item) => ({ ...item, id: '' })) },
      {
        id: '',
        channelId: 1,
        customerId: null,
        email: '',
        currency: 'USD',
        locale: 'de-DE',
        version: 1,
        createdAt: new Date('2026-01-15T12:00:00Z'),
        updatedAt: new Date('2026-01-15T12:00:00Z'),
        expiresAt: new Date('2026-02-14T12:00:00Z'),
        items: [
          {
            kind: 'product',
            id: '',
            productId: shop.mug.id,
            variantId: shop.mug.baseVariantId,
            quantity: 2,
            listPrice: null,
            name: null,
            optionTexts: [],
            modifiers: [],
          },
        ],
      },
    );
  });

  test('more of the same variant is the same line; another variant is a new one', async () => {
    const shop = await newShop();
    const { id } = await createCart(shop.ctx, shirts(shop, S, 1));
    await addItems(shop.ctx, id, shirts(shop, M, 1));
    const cart = await addItems(shop.ctx, id, shirts(shop, S, 2));
    const [s, m] = shop.shirt.variants;
    assert.deepEqual(linesOf(cart), [
      [s!.id, 3],
      [m!.id, 1],
    ]);
    assert.equal(cart.version, 3);
    assert.deepEqual(await getCart(shop.ctx, id), cart);
  });

  test('products are found by SKU, by variant and by options', async () => {
    const shop = await newShop();
    const [s, m] = shop.shirt.variants;
    const size = shop.shirt.options[0]!;
    const medium = size.values.find(({ label }) => label === 'M')!;
    const cart = await createCart(shop.ctx, {
      products: [
        { sku: 'SHIRT-S', quantity: 1 },
        { variantId: shop.mug.baseVariantId!, quantity: 1 },
        { productId: shop.shirt.id, choices: [{ optionId: size.id, valueId: medium.id }], quantity: 1 },
      ],
    });
    assert.deepEqual(linesOf(cart), [
      [s!.id, 1],
      [shop.mug.baseVariantId, 1],
      [m!.id, 1],
    ]);
  });

  test('a line takes another quantity and another variant, and joins the line that it becomes', async () => {
    const shop = await newShop();
    const [s, m] = shop.shirt.variants;
    const { id, items } = await createCart(shop.ctx, shirts(shop, S, 1));
    await updateItem(shop.ctx, id, items[0]!.id, { quantity: 4 });
    assert.deepEqual(linesOf(await getCart(shop.ctx, id)), [[s!.id, 4]]);
    const both = await addItems(shop.ctx, id, shirts(shop, M, 2));
    const joined = await updateItem(shop.ctx, id, items[0]!.id, { quantity: 1, variantId: m!.id });
    assert.equal(both.items.length, 2);
    assert.deepEqual(linesOf(joined), [[m!.id, 3]]);
    assert.equal(joined.items[0]!.id, items[0]!.id);
    assert.deepEqual(await getCart(shop.ctx, id), joined);
  });

  test('with its last line a cart is gone', async () => {
    const shop = await newShop();
    const { id } = await createCart(shop.ctx, shirts(shop, S));
    const { items } = await addItems(shop.ctx, id, mugs(shop));
    const left = await removeItem(shop.ctx, id, items[0]!.id);
    assert.deepEqual(linesOf(left), [[shop.mug.baseVariantId, 1]]);
    assert.deepEqual(await getCart(shop.ctx, id), left);
    assert.equal(await removeItem(shop.ctx, id, items[1]!.id), null);
    assert.equal(await findCart(shop.ctx, id), null);
  });

  test('an old version changes nothing', async () => {
    const shop = await newShop();
    const { id, items } = await createCart(shop.ctx, mugs(shop));
    const second = await addItems(shop.ctx, id, mugs(shop), 1);
    const conflict = refusedBy('carts.version_conflict');
    await assert.rejects(addItems(shop.ctx, id, mugs(shop), 1), conflict);
    await assert.rejects(updateItem(shop.ctx, id, items[0]!.id, { quantity: 9 }, 1), conflict);
    await assert.rejects(removeItem(shop.ctx, id, items[0]!.id, 1), conflict);
    await assert.rejects(setCartCustomer(byAccount(shop.ctx), id, shop.vip, 1), conflict);
    assert.deepEqual(await getCart(shop.ctx, id), second);
  });

  test('a cart lasts 30 days from its last change', async () => {
    const shop = await newShop();
    const { id } = await createCart(shop.ctx, mugs(shop));
    services.clock.advance(29 * DAY);
    await addItems(shop.ctx, id, mugs(shop));
    services.clock.advance(30 * DAY - 1);
    assert.equal((await findCart(shop.ctx, id))?.id, id);
    services.clock.advance(1);
    assert.equal(await findCart(shop.ctx, id), null);
    await assert.rejects(addItems(shop.ctx, id, mugs(shop)), refusedBy('carts.not_found'));
    await pruneCarts(services);
    services.clock.advance(-59 * DAY);
    assert.equal(await findCart(shop.ctx, id), null);
  });
});
