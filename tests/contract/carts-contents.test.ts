import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addItems, createCart, getCart, removeItem, updateItem } from '../../src/domains/carts/index.ts';
import { createProduct, updateProduct } from '../../src/domains/catalog/index.ts';
import { createChannel, updateChannel } from '../../src/domains/channels/index.ts';
import { updateGroup } from '../../src/domains/customers/index.ts';
import { amountOf } from '../../src/kernel/money.ts';
import { M, mugs, S, shirts, totalOf } from '../support/cart-lines.ts';
import { as, byAccount, cartShop, refusedBy, type CartShop } from '../support/carts.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('carts: what may be put in', (engine) => {
  const { services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  const newShop = async (): Promise<CartShop> => cartShop((await newStore(services)).ctx);

  const cases: [string, string, (shop: CartShop) => object][] = [
    ['an unknown product', 'carts.product_not_found', () => ({ productId: 999, quantity: 1 })],
    ['an unknown SKU', 'carts.sku_not_found', () => ({ sku: 'NO', quantity: 1 })],
    ['neither product nor SKU', 'carts.product_missing', () => ({ quantity: 1 })],
    ['quantity 0', 'carts.bad_quantity', ({ mug }) => ({ productId: mug.id, quantity: 0 })],
    ['half a product', 'carts.bad_quantity', ({ mug }) => ({ productId: mug.id, quantity: 0.5 })],
    ['far too many', 'carts.bad_quantity', ({ mug }) => ({ productId: mug.id, quantity: 1_000_001 })],
    ['no choice of variant', 'carts.variant_required', ({ shirt }) => ({ productId: shirt.id, quantity: 1 })],
    [
      "another product's variant",
      'carts.variant_not_found',
      ({ shirt, mug }) => ({ productId: shirt.id, variantId: mug.baseVariantId, quantity: 1 }),
    ],
    [
      'an option that the product lacks',
      'carts.bad_option',
      ({ mug }) => ({ productId: mug.id, choices: [{ optionId: 77, valueId: 1 }], quantity: 1 }),
    ],
    [
      'text for an option',
      'carts.bad_option',
      ({ shirt }) => ({
        productId: shirt.id,
        choices: [{ optionId: shirt.options[0]!.id, valueId: null }],
        quantity: 1,
      }),
    ],
    [
      'a variant and options that disagree',
      'carts.bad_option',
      ({ shirt }) => ({
        productId: shirt.id,
        variantId: shirt.variants[0]!.id,
        choices: [{ optionId: shirt.options[0]!.id, valueId: shirt.variants[1]!.optionValues[0]!.valueId }],
        quantity: 1,
      }),
    ],
  ];
  for (const [what, code, wanted] of cases)
    test(`${what} is refused and changes nothing`, async () => {
      const shop = await newShop();
      const product = wanted(shop) as { quantity: number };
      await assert.rejects(createCart(shop.ctx, { products: [product] }), refusedBy(code));
      const cart = await createCart(shop.ctx, mugs(shop));
      const rejected = addItems(shop.ctx, cart.id, { products: [...shirts(shop, M).products, product] });
      await assert.rejects(rejected, refusedBy(code));
      assert.deepEqual(await getCart(shop.ctx, cart.id), cart);
    });

  test('nothing at all is refused', async () => {
    const shop = await newShop();
    await assert.rejects(createCart(shop.ctx, { products: [] }), refusedBy('carts.empty'));
    const cart = await createCart(shop.ctx, mugs(shop));
    await assert.rejects(addItems(shop.ctx, cart.id, { products: [] }), refusedBy('carts.empty'));
  });

  test('what a shopper does not see is not there for them, but for the merchant', async () => {
    const shop = await newShop();
    await updateProduct(shop.ctx, shop.mug.id, { isVisible: false });
    await assert.rejects(createCart(shop.ctx, mugs(shop)), refusedBy('carts.product_not_found'));
    const cart = await createCart(byAccount(shop.ctx), { ...mugs(shop), customerId: null });
    assert.equal(await totalOf(shop.ctx, cart), '10.00');
  });

  test("a group's categories hold for its members", async () => {
    const shop = await newShop();
    await updateGroup(shop.ctx, 1, { categoryAccess: { type: 'none' } });
    await assert.rejects(
      createCart(as(shop.ctx, shop.vip), mugs(shop)),
      refusedBy('carts.product_not_found'),
    );
    await createCart(as(shop.ctx, shop.plain), mugs(shop));
  });

  test('what cannot be bought cannot be added, by anyone', async () => {
    const shop = await newShop();
    await updateProduct(shop.ctx, shop.mug.id, { availability: 'disabled' });
    for (const ctx of [shop.ctx, byAccount(shop.ctx)])
      await assert.rejects(createCart(ctx, mugs(shop)), refusedBy('carts.not_purchasable'));
  });

  test('stock of a product is counted over its lines', async () => {
    const shop = await newShop();
    await updateProduct(shop.ctx, shop.shirt.id, { inventoryTracking: 'product', inventoryLevel: 3 });
    const cart = await createCart(shop.ctx, shirts(shop, S, 2));
    await assert.rejects(addItems(shop.ctx, cart.id, shirts(shop, M, 2)), (error: Error) => {
      assert.equal(error.message, 'Not enough stock: "Shirt" is not there in this quantity');
      return refusedBy('carts.not_enough_stock')(error);
    });
    assert.deepEqual(await getCart(shop.ctx, cart.id), cart);
    await addItems(shop.ctx, cart.id, shirts(shop, M, 1));
  });

  test('stock of a variant is its own', async () => {
    const { ctx } = await newStore(services);
    const product = await createProduct(ctx, {
      name: 'Hat',
      price: amountOf('9'),
      inventoryTracking: 'variant',
      variants: [
        { inventoryLevel: 1, optionValues: [{ optionName: 'Size', label: 'S' }] },
        { inventoryLevel: 5, optionValues: [{ optionName: 'Size', label: 'M' }] },
      ],
    });
    const [s, m] = product.variants;
    const wanted = (variantId: number, quantity: number) => ({
      products: [{ productId: product.id, variantId, quantity }],
    });
    const cart = await createCart(ctx, wanted(s!.id, 1));
    await addItems(ctx, cart.id, wanted(m!.id, 5));
    await assert.rejects(addItems(ctx, cart.id, wanted(s!.id, 1)), refusedBy('carts.not_enough_stock'));
    const change = updateItem(ctx, cart.id, cart.items[0]!.id, { quantity: 2 });
    await assert.rejects(change, refusedBy('carts.not_enough_stock'));
  });

  test('the limits of an order', async () => {
    const shop = await newShop();
    await updateProduct(shop.ctx, shop.mug.id, { orderQuantityMinimum: 2, orderQuantityMaximum: 4 });
    await assert.rejects(createCart(shop.ctx, mugs(shop, 1)), refusedBy('carts.quantity_too_low'));
    const { id, items } = await createCart(shop.ctx, mugs(shop, 4));
    await assert.rejects(addItems(shop.ctx, id, mugs(shop, 1)), refusedBy('carts.quantity_too_high'));
    await assert.rejects(
      updateItem(shop.ctx, id, items[0]!.id, { quantity: 1 }),
      refusedBy('carts.quantity_too_low'),
    );
    await addItems(shop.ctx, id, shirts(shop, S));
  });

  test('only what the store sells in, for channels and customers that it has', async () => {
    const shop = await newShop();
    const account = byAccount(shop.ctx);
    const euro = createCart(account, { ...mugs(shop), currency: 'eur' });
    await assert.rejects(euro, refusedBy('carts.currency_not_transactional'));
    await assert.rejects(
      createCart(account, { ...mugs(shop), channelId: 9 }),
      refusedBy('carts.unknown_channel'),
    );
    const closed = await createChannel(shop.ctx, { name: 'Closed', type: 'storefront', platform: 'custom' });
    await updateChannel(shop.ctx, closed.id, { status: 'deleted' });
    await assert.rejects(
      createCart(account, { ...mugs(shop), channelId: closed.id }),
      refusedBy('carts.unknown_channel'),
    );
    await assert.rejects(
      createCart(account, { ...mugs(shop), customerId: 99 }),
      refusedBy('carts.unknown_customer'),
    );
    assert.equal((await createCart(account, { ...mugs(shop), currency: 'usd' })).currency, 'USD');
  });

  test('a line stays with its product; a custom item cannot be changed', async () => {
    const shop = await newShop();
    const cart = await createCart(byAccount(shop.ctx), {
      ...mugs(shop),
      customItems: [{ sku: 'C', name: 'Engraving', quantity: 1, listPrice: amountOf('3.5'), imageUrl: '' }],
    });
    const [mug, custom] = cart.items;
    await assert.rejects(
      updateItem(shop.ctx, cart.id, mug!.id, { productId: shop.guide.id, quantity: 1 }),
      refusedBy('carts.other_product'),
    );
    await assert.rejects(
      updateItem(shop.ctx, cart.id, custom!.id, { quantity: 2 }),
      refusedBy('carts.item_not_mutable'),
    );
    await assert.rejects(
      removeItem(shop.ctx, cart.id, '00000000-0000-0000-0000-000000000000'),
      refusedBy('carts.item_not_found'),
    );
    assert.deepEqual(await getCart(shop.ctx, cart.id), cart);
  });
});
