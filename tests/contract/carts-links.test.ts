import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addItems,
  createCart,
  createRedirectUrls,
  deleteCart,
  getCart,
} from '../../src/domains/carts/index.ts';
import { createChannel } from '../../src/domains/channels/index.ts';
import { sessionByHash } from '../../src/domains/sessions/index.ts';
import { openCart } from '../../src/flows/checkout-handoff.ts';
import { currentCart } from '../../src/flows/shopper-cart.ts';
import { linkOf, mugs, sessionCartId } from '../support/cart-lines.ts';
import { byAccount, cartShop, inBrowser, refusedBy, type CartShop } from '../support/carts.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

const DAY = 86_400_000;

eachEngine('carts: links to a cart (wire facts 6)', (engine) => {
  const { services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  const newShop = async (): Promise<CartShop> => cartShop((await newStore(services)).ctx);

  test('have the documented form and one token', async () => {
    const shop = await newShop();
    const cart = await createCart(shop.ctx, mugs(shop));
    const urls = await createRedirectUrls(shop.ctx, cart, [{ key: 'utm', value: 'a b&c' }]);
    const { token } = linkOf(urls.cartUrl);
    assert.match(token, /^[0-9a-f]{64}$/);
    const base = `http://store-${shop.ctx.store.hash}-1.test/cart.php`;
    const rest = `id=${cart.id}&token=${token}&utm=a+b%26c`;
    assert.deepEqual(urls, {
      cartUrl: `${base}?action=load&${rest}`,
      checkoutUrl: `${base}?action=loadInCheckout&${rest}`,
      embeddedCheckoutUrl: `${base}?embedded=1&action=loadInCheckout&${rest}`,
    });
    await assert.rejects(
      createRedirectUrls(shop.ctx, cart, [{ key: 'Token', value: 'x' }]),
      refusedBy('carts.bad_query_params'),
    );
  });

  test('open once, in a new session', async () => {
    const shop = await newShop();
    const cart = await createCart(shop.ctx, mugs(shop));
    const urls = await createRedirectUrls(shop.ctx, cart);
    const planted = await inBrowser(shop.ctx);
    const { session } = await openCart(planted, linkOf(urls.checkoutUrl));
    assert.equal((await sessionByHash(shop.ctx, session!.hash))?.cartId, cart.id);
    assert.equal(await sessionCartId(planted), undefined);
    for (const url of Object.values(urls))
      await assert.rejects(openCart(shop.ctx, linkOf(url as string)), refusedBy('carts.link_refused'));
    await openCart(shop.ctx, linkOf((await createRedirectUrls(shop.ctx, cart)).cartUrl));
  });

  test('last 30 days', async () => {
    const shop = await newShop();
    const { id } = await createCart(shop.ctx, mugs(shop));
    const { cartUrl } = await createRedirectUrls(shop.ctx, await getCart(shop.ctx, id));
    services.clock.advance(20 * DAY);
    await addItems(shop.ctx, id, mugs(shop));
    services.clock.advance(10 * DAY);
    await assert.rejects(openCart(shop.ctx, linkOf(cartUrl)), refusedBy('carts.link_refused'));
    services.clock.advance(-1);
    await openCart(shop.ctx, linkOf(cartUrl));
  });

  test('do not open a deleted cart, another cart, or on another channel', async () => {
    const shop = await newShop();
    const second = await createChannel(shop.ctx, {
      name: 'Second',
      type: 'storefront',
      platform: 'custom',
    });
    const [one, two] = [await createCart(shop.ctx, mugs(shop)), await createCart(shop.ctx, mugs(shop))];
    const { token } = linkOf((await createRedirectUrls(shop.ctx, one)).cartUrl);
    const no = refusedBy('carts.link_refused');
    await assert.rejects(openCart(shop.ctx, { cartId: two.id, token }), no);
    await assert.rejects(openCart(shop.ctx, { cartId: 'x', token }), no);
    await assert.rejects(openCart(shop.ctx, { cartId: one.id, token: token.toUpperCase() }), no);
    const elsewhere = shop.ctx.with({ channelId: second.id });
    await assert.rejects(openCart(elsewhere, { cartId: one.id, token }), no);
    const link = linkOf((await createRedirectUrls(shop.ctx, two)).cartUrl);
    await deleteCart(shop.ctx, two.id);
    await assert.rejects(openCart(shop.ctx, link), no);
    await openCart(shop.ctx, { cartId: one.id, token });
  });

  test("of a customer's cart sign nobody in, and stay good until the customer has", async () => {
    const shop = await newShop();
    const cart = await createCart(byAccount(shop.ctx), { ...mugs(shop), customerId: shop.vip });
    const link = linkOf((await createRedirectUrls(byAccount(shop.ctx), cart)).checkoutUrl);
    await assert.rejects(openCart(shop.ctx, link), refusedBy('carts.sign_in_required'));
    await assert.rejects(openCart(await inBrowser(shop.ctx), link), refusedBy('carts.sign_in_required'));
    const other = await inBrowser(shop.ctx, { customerId: shop.plain });
    await assert.rejects(openCart(other, link), refusedBy('carts.link_refused'));
    assert.equal(await sessionCartId(other), null);
    const ctx = await inBrowser(shop.ctx, { customerId: shop.vip });
    assert.deepEqual(await openCart(ctx, link), { cart, session: null });
    assert.equal(await sessionCartId(ctx), cart.id);
  });

  test("of a guest's cart make it the signed-in customer's", async () => {
    const shop = await newShop();
    const cart = await createCart(shop.ctx, mugs(shop));
    const link = linkOf((await createRedirectUrls(shop.ctx, cart)).cartUrl);
    const ctx = await inBrowser(shop.ctx, { customerId: shop.vip });
    assert.equal((await openCart(ctx, link)).cart.customerId, shop.vip);
    assert.equal((await currentCart(ctx))?.id, cart.id);
  });
});
