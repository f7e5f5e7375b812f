import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addItems, cartOfCustomer, createCart, findCart, getCart } from '../../src/domains/carts/index.ts';
import { updateProduct } from '../../src/domains/catalog/index.ts';
import { assignCart, bringGuestCart, leaveCart, unassignCart } from '../../src/flows/guest-cart.ts';
import type { Context } from '../../src/db/context.ts';
import { amountOf } from '../../src/kernel/money.ts';
import { linesOf, mugs, S, shirts, totalOf } from '../support/cart-lines.ts';
import { as, byAccount, cartShop, inBrowser, refusedBy, type CartShop } from '../support/carts.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('carts: signing in and out', (engine) => {
  const { services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  const newShop = async (): Promise<CartShop> => cartShop((await newStore(services)).ctx);

  const bring = (ctx: Context, customerId: number, cartId: string | null) =>
    ctx.transaction((tx) => bringGuestCart(tx, customerId, cartId));

  test("the guest's cart becomes the customer's", async () => {
    const shop = await newShop();
    const guests = await createCart(shop.ctx, mugs(shop, 2));
    assert.equal(await bring(shop.ctx, shop.vip, guests.id), guests.id);
    const cart = await getCart(as(shop.ctx, shop.vip), guests.id);
    assert.deepEqual([cart.customerId, cart.email, cart.version], [shop.vip, 'vip@example.com', 2]);
    assert.equal(await totalOf(shop.ctx, cart), '18.00');
  });

  test("or goes into the customer's; quantities add up", async () => {
    const shop = await newShop();
    const own = await createCart(as(shop.ctx, shop.vip), mugs(shop, 2));
    const { id } = await createCart(shop.ctx, mugs(shop, 3));
    await addItems(shop.ctx, id, shirts(shop, S));
    assert.equal(await bring(shop.ctx, shop.vip, id), own.id);
    assert.equal(await findCart(shop.ctx, id), null);
    assert.deepEqual(linesOf(await getCart(as(shop.ctx, shop.vip), own.id)), [
      [shop.mug.baseVariantId, 5],
      [shop.shirt.variants[0]!.id, 1],
    ]);
  });

  test('the cart of the session is brought when none is named', async () => {
    const shop = await newShop();
    const guests = await createCart(shop.ctx, mugs(shop));
    const ctx = await inBrowser(shop.ctx, { cartId: guests.id });
    assert.equal(await bring(ctx, shop.plain, null), guests.id);
    assert.equal((await cartOfCustomer(shop.ctx, shop.plain))?.id, guests.id);
  });

  test('without a guest cart the customer has the one from before', async () => {
    const shop = await newShop();
    assert.equal(await bring(shop.ctx, shop.vip, null), null);
    const own = await createCart(as(shop.ctx, shop.vip), mugs(shop));
    assert.equal(await bring(shop.ctx, shop.vip, null), own.id);
    assert.deepEqual(await getCart(as(shop.ctx, shop.vip), own.id), own);
  });

  test("a customer's own cart that is named stays the one in use", async () => {
    const shop = await newShop();
    const first = await createCart(as(shop.ctx, shop.vip), mugs(shop));
    services.clock.advance(1000);
    await createCart(as(shop.ctx, shop.vip), mugs(shop));
    assert.equal(await bring(shop.ctx, shop.vip, first.id), first.id);
  });

  test("another customer's cart is passed over", async () => {
    const shop = await newShop();
    const others = await createCart(as(shop.ctx, shop.plain), mugs(shop));
    for (const id of [others.id, '00000000-0000-0000-0000-000000000000', 'undefined'])
      assert.equal(await bring(shop.ctx, shop.vip, id), null);
    assert.deepEqual(await getCart(as(shop.ctx, shop.plain), others.id), others);
  });

  test('a sign-in that keeps the carts apart leaves the earlier one as it was', async () => {
    const shop = await newShop();
    const own = await createCart(as(shop.ctx, shop.vip), mugs(shop, 2));
    const guests = await createCart(shop.ctx, mugs(shop, 3));
    const apart = (id: string | null) => shop.ctx.transaction((tx) => bringGuestCart(tx, shop.vip, id, true));
    assert.equal(await apart(null), null);
    assert.equal(await apart(guests.id), guests.id);
    assert.equal((await getCart(as(shop.ctx, shop.vip), guests.id)).customerId, shop.vip);
    assert.deepEqual(await getCart(as(shop.ctx, shop.vip), own.id), own);
  });

  test('a merge is not refused for stock or limits', async () => {
    const shop = await newShop();
    await createCart(as(shop.ctx, shop.vip), mugs(shop, 3));
    const guests = await createCart(shop.ctx, mugs(shop, 3));
    await updateProduct(shop.ctx, shop.mug.id, { inventoryTracking: 'product', inventoryLevel: 1 });
    const id = await bring(shop.ctx, shop.vip, guests.id);
    assert.deepEqual(linesOf(await getCart(as(shop.ctx, shop.vip), id!)), [[shop.mug.baseVariantId, 6]]);
  });

  test("sign-out hands the cart back as a guest's, without e-mail address or the customer's price", async () => {
    const shop = await newShop();
    const cart = await createCart(byAccount(shop.ctx), {
      customerId: shop.vip,
      products: [{ productId: shop.mug.id, quantity: 1, listPrice: amountOf('1') }],
    });
    const ctx = as(shop.ctx, shop.vip);
    const left = await ctx.transaction((tx) => leaveCart(tx, cart.id));
    assert.equal(left.refusal, null);
    assert.deepEqual([left.cart!.id, left.cart!.customerId, left.cart!.email], [cart.id, null, '']);
    assert.deepEqual(await getCart(shop.ctx, cart.id), left.cart);
    assert.equal(await totalOf(shop.ctx, left.cart!), '10.00');
  });

  test('sign-out leaves alone what is not theirs', async () => {
    const shop = await newShop();
    const others = await createCart(as(shop.ctx, shop.plain), mugs(shop));
    const leave = (ctx: Context, id: string | null) => ctx.transaction((tx) => leaveCart(tx, id));
    const vip = as(shop.ctx, shop.vip);
    assert.deepEqual(await leave(vip, others.id), { cart: null, refusal: 'inaccessible' });
    assert.deepEqual(await leave(vip, null), { cart: null, refusal: null });
    const guests = await createCart(shop.ctx, mugs(shop));
    assert.deepEqual(await leave(shop.ctx, guests.id), { cart: null, refusal: 'not-allowed' });
    assert.deepEqual(await leave(vip, guests.id), { cart: guests, refusal: null });
    assert.deepEqual(await getCart(as(shop.ctx, shop.plain), others.id), others);
  });

  test('a cart is assigned and unassigned by name', async () => {
    const shop = await newShop();
    const vip = as(shop.ctx, shop.vip);
    const { id } = await createCart(shop.ctx, mugs(shop));
    await assert.rejects(assignCart(shop.ctx, id), refusedBy('carts.sign_in_required'));
    await assert.rejects(unassignCart(shop.ctx, id), refusedBy('carts.sign_in_required'));
    await assert.rejects(assignCart(vip, id, 7), refusedBy('carts.version_conflict'));
    assert.equal((await assignCart(vip, id, 1)).customerId, shop.vip);
    await assert.rejects(assignCart(as(shop.ctx, shop.plain), id), refusedBy('carts.not_found'));
    assert.equal((await unassignCart(vip, id, 2)).customerId, null);
  });
});
