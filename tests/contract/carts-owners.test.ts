import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  addItems,
  createCart,
  createRedirectUrls,
  deleteCart,
  findCart,
  getCart,
  removeItem,
  setCartCustomer,
  updateItem,
} from '../../src/domains/carts/index.ts';
import { createChannel } from '../../src/domains/channels/index.ts';
import { sessionByHash } from '../../src/domains/sessions/index.ts';
import { openCart } from '../../src/flows/checkout-handoff.ts';
import { bringGuestCart } from '../../src/flows/guest-cart.ts';
import { createShopperCart, currentCart } from '../../src/flows/shopper-cart.ts';
import { linkOf, mugs } from '../support/cart-lines.ts';
import { as, byAccount, cartShop, inBrowser, refusedBy, type CartShop } from '../support/carts.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('carts', (engine) => {
  const { services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  const newShop = async (): Promise<CartShop> => cartShop((await newStore(services)).ctx);

  describe('whose it is', () => {
    test("a guest's cart is for whoever has its id; a customer's for that customer", async () => {
      const shop = await newShop();
      const guests = await createCart(shop.ctx, mugs(shop));
      assert.deepEqual(await findCart(as(shop.ctx, shop.vip), guests.id), guests);
      const theirs = await createCart(as(shop.ctx, shop.vip), mugs(shop));
      assert.equal(theirs.customerId, shop.vip);
      assert.equal((await findCart(as(shop.ctx, shop.vip), theirs.id))?.id, theirs.id);
      assert.equal((await findCart(byAccount(shop.ctx), theirs.id))?.id, theirs.id);
      for (const ctx of [shop.ctx, as(shop.ctx, shop.plain)]) {
        assert.equal(await findCart(ctx, theirs.id), null);
        const gone = refusedBy('carts.not_found');
        await assert.rejects(addItems(ctx, theirs.id, mugs(shop)), gone);
        await assert.rejects(updateItem(ctx, theirs.id, theirs.items[0]!.id, { quantity: 5 }), gone);
        await assert.rejects(removeItem(ctx, theirs.id, theirs.items[0]!.id), gone);
        await assert.rejects(deleteCart(ctx, theirs.id), gone);
      }
      assert.deepEqual(await getCart(as(shop.ctx, shop.vip), theirs.id), theirs);
    });

    test('another channel does not have it', async () => {
      const shop = await newShop();
      const second = await createChannel(shop.ctx, {
        name: 'Second',
        type: 'storefront',
        platform: 'custom',
      });
      const cart = await createCart(shop.ctx, mugs(shop));
      assert.equal(await findCart(shop.ctx.with({ channelId: second.id }), cart.id), null);
    });

    test('another store does not have it', async () => {
      const shop = await newShop();
      const other = await newShop();
      const cart = await createCart(shop.ctx, mugs(shop));
      const { checkoutUrl } = await createRedirectUrls(shop.ctx, cart);
      const gone = refusedBy('carts.not_found');
      for (const ctx of [other.ctx, byAccount(other.ctx)]) {
        assert.equal(await findCart(ctx, cart.id), null);
        await assert.rejects(addItems(ctx, cart.id, mugs(other)), gone);
        await assert.rejects(removeItem(ctx, cart.id, cart.items[0]!.id), gone);
        await assert.rejects(setCartCustomer(ctx, cart.id, null), gone);
        await assert.rejects(deleteCart(ctx, cart.id), gone);
      }
      await assert.rejects(openCart(other.ctx, linkOf(checkoutUrl)), refusedBy('carts.link_refused'));
      const brought = await other.ctx.transaction((tx) => bringGuestCart(tx, other.vip, cart.id));
      assert.equal(brought, null);
      assert.deepEqual(await getCart(shop.ctx, cart.id), cart);
    });

    test('text that is no id is no cart', async () => {
      const shop = await newShop();
      for (const id of ['', 'undefined', "' or 1=1", '0'.repeat(36)]) {
        assert.equal(await findCart(shop.ctx, id), null);
        await assert.rejects(deleteCart(shop.ctx, id), refusedBy('carts.not_found'));
      }
    });
  });

  describe("the shopper's own", () => {
    test('a guest without a session is given one, which holds the cart', async () => {
      const shop = await newShop();
      const { cart, session } = await createShopperCart(shop.ctx, mugs(shop), true);
      assert.equal((await sessionByHash(shop.ctx, session!.hash))?.cartId, cart.id);
      assert.equal(session!.customerToken, null);
      assert.equal((await createShopperCart(shop.ctx, mugs(shop), false)).session, null);
    });

    test('a session holds one cart', async () => {
      const shop = await newShop();
      const ctx = await inBrowser(shop.ctx);
      const { cart, session } = await createShopperCart(ctx, mugs(shop), true);
      assert.equal(session, null);
      assert.equal((await currentCart(ctx))?.id, cart.id);
      await assert.rejects(createShopperCart(ctx, mugs(shop), true), refusedBy('carts.already_exists'));
      await deleteCart(ctx, cart.id);
      assert.equal(await currentCart(ctx), null);
      await createShopperCart(ctx, mugs(shop), true);
    });

    test('a customer without a session has the cart they changed last', async () => {
      const shop = await newShop();
      const ctx = as(shop.ctx, shop.vip);
      assert.equal(await currentCart(ctx), null);
      const first = await createCart(ctx, mugs(shop));
      services.clock.advance(1000);
      const second = await createCart(ctx, mugs(shop));
      assert.equal((await currentCart(ctx))?.id, second.id);
      services.clock.advance(1000);
      await addItems(ctx, first.id, mugs(shop));
      assert.equal((await currentCart(ctx))?.id, first.id);
      assert.equal(await currentCart(shop.ctx), null);
    });
  });
});
