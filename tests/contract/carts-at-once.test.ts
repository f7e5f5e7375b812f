import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import {
  addItems,
  cartOfCustomer,
  createCart,
  createRedirectUrls,
  deleteCart,
  findCart,
  getCart,
} from '../../src/domains/carts/index.ts';
import { openCart } from '../../src/flows/checkout-handoff.ts';
import { bringGuestCart } from '../../src/flows/guest-cart.ts';
import type { Context } from '../../src/db/context.ts';
import { linesOf, linkOf } from '../support/cart-lines.ts';
import { as, cartShop, refusedBy, type CartShop } from '../support/carts.ts';
import { onPostgres } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

onPostgres('races about carts', (engine) => {
  const { services } = suiteServices(engine);
  let shop: CartShop;
  before(async () => {
    shop = await cartShop((await newStore(services)).ctx);
  });
  const mug = (quantity: number) => ({ products: [{ productId: shop.mug.id, quantity }] });
  const tenTimes = <T>(work: (at: number) => Promise<T>) =>
    Promise.allSettled(Array.from({ length: 10 }, (_, at) => work(at)));
  const succeeded = (results: PromiseSettledResult<unknown>[]) =>
    results.filter(({ status }) => status === 'fulfilled').length;
  /** Contexts guard their own transactions, so each racer has one. */
  const own = (ctx: Context) => ctx.with({});

  test('attack 42: sign-ins at once with one guest cart merge it once', async () => {
    const before = await createCart(as(shop.ctx, shop.vip), mug(1));
    const guests = await createCart(shop.ctx, mug(2));
    const results = await tenTimes(() =>
      own(shop.ctx).transaction((tx) => bringGuestCart(tx, shop.vip, guests.id)),
    );
    assert.deepEqual(
      results.map((result) => result.status === 'fulfilled' && result.value),
      Array(10).fill(before.id),
    );
    const cart = await getCart(as(shop.ctx, shop.vip), before.id);
    assert.deepEqual(linesOf(cart), [[shop.mug.baseVariantId, 3]]);
    assert.equal(cart.version, 2);
  });

  test('two customers at once with one guest cart: one has it', async () => {
    const guests = await createCart(shop.ctx, mug(4));
    await tenTimes((at) =>
      own(shop.ctx).transaction((tx) => bringGuestCart(tx, at % 2 ? shop.vip : shop.plain, guests.id)),
    );
    const units = async (customerId: number) => {
      const cart = await cartOfCustomer(shop.ctx, customerId);
      return cart?.items.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0;
    };
    assert.equal((await units(shop.vip)) + (await units(shop.plain)), 3 + 4);
  });

  test('guest carts brought at once become one cart', async () => {
    const ctx = (await newStore(services)).ctx;
    const fresh = await cartShop(ctx);
    const carts = await Promise.all(
      Array.from({ length: 10 }, () =>
        createCart(own(ctx), { products: [{ productId: fresh.mug.id, quantity: 1 }] }),
      ),
    );
    const results = await tenTimes((at) =>
      own(ctx).transaction((tx) => bringGuestCart(tx, fresh.vip, carts[at]!.id)),
    );
    const ids = new Set(results.map((result) => result.status === 'fulfilled' && result.value));
    assert.equal(ids.size, 1);
    const cart = await cartOfCustomer(ctx, fresh.vip);
    assert.deepEqual(linesOf(cart), [[fresh.mug.baseVariantId, 10]]);
  });

  test('attack 44: of many visits at once with one token, one opens the cart', async () => {
    const cart = await createCart(shop.ctx, mug(1));
    const link = linkOf((await createRedirectUrls(shop.ctx, cart)).cartUrl);
    const results = await tenTimes(() => openCart(own(shop.ctx), link));
    assert.equal(succeeded(results), 1);
    for (const result of results)
      if (result.status === 'rejected') refusedBy('carts.link_refused')(result.reason);
  });

  test('additions at once are all there; with a version one is', async () => {
    const { id } = await createCart(shop.ctx, mug(1));
    assert.equal(succeeded(await tenTimes(() => addItems(own(shop.ctx), id, mug(1)))), 10);
    assert.deepEqual(linesOf(await getCart(shop.ctx, id)), [[shop.mug.baseVariantId, 11]]);
    assert.equal(succeeded(await tenTimes(() => addItems(own(shop.ctx), id, mug(1), 11))), 1);
    assert.deepEqual(linesOf(await getCart(shop.ctx, id)), [[shop.mug.baseVariantId, 12]]);
  });

  test('a cart that is deleted while it is opened and added to', async () => {
    const cart = await createCart(shop.ctx, mug(1));
    const link = linkOf((await createRedirectUrls(shop.ctx, cart)).cartUrl);
    const results = await Promise.allSettled([
      openCart(own(shop.ctx), link),
      deleteCart(own(shop.ctx), cart.id),
      addItems(own(shop.ctx), cart.id, mug(1)),
    ]);
    for (const result of results)
      if (result.status === 'rejected') assert.match(String(result.reason.code), /^carts\./);
    assert.equal(await findCart(shop.ctx, cart.id), null);
  });
});
