import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createCart,
  createRedirectUrls,
  deleteCart,
  getCart,
  setCartCustomer,
} from '../../src/domains/carts/index.ts';
import { assignCurrencies, currenciesOf } from '../../src/domains/currencies/index.ts';
import { deleteStore } from '../../src/domains/stores/index.ts';
import { deleteCustomersAndSessions } from '../../src/flows/customer-changes.ts';
import type { Context } from '../../src/db/context.ts';
import { byAccount, cartShop, refusedBy } from '../support/carts.ts';
import { eachEngine, onPostgres } from '../support/engines.ts';
import { interrupted } from '../support/interrupted.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('what a cart relies on, deleted between the check and the write', (engine) => {
  const { services } = suiteServices(engine);
  const newShop = async () => cartShop((await newStore(services)).ctx);
  const mugs = (shop: { mug: { id: number } }) => ({ products: [{ productId: shop.mug.id, quantity: 1 }] });

  test('the customer whom an API account names for a new cart', async () => {
    const shop = await newShop();
    const late = interrupted(byAccount(shop.ctx), () => deleteCustomersAndSessions(shop.ctx, [shop.vip]));
    await assert.rejects(
      createCart(late, { ...mugs(shop), customerId: shop.vip }),
      refusedBy('carts.unknown_customer'),
    );
    assert.deepEqual(await shop.ctx.db.selectFrom('carts').select('id').execute(), []);
  });

  test('the cart that a link is made for', async () => {
    const shop = await newShop();
    const cart = await createCart(shop.ctx, mugs(shop));
    const late = interrupted(shop.ctx, () => deleteCart(shop.ctx, cart.id));
    await assert.rejects(createRedirectUrls(late, cart), refusedBy('carts.not_found'));
  });

  test('the store: a new cart, what a channel sells in', async () => {
    const works: readonly ((ctx: Context, shop: Awaited<ReturnType<typeof newShop>>) => Promise<unknown>)[] =
      [
        (ctx, shop) => createCart(ctx, mugs(shop)),
        (ctx) =>
          assignCurrencies(ctx, [{ channelId: 1, enabledCurrencies: ['USD'], defaultCurrency: 'USD' }]),
      ];
    for (const work of works) {
      const { ctx, store } = await newStore(services);
      const shop = await cartShop(ctx);
      const late = interrupted(ctx, () => deleteStore(services, store));
      await assert.rejects(work(late, shop), refusedBy('stores.not_found'));
    }
  });

  test('the store: its currencies are not read any more', async () => {
    const { ctx, store } = await newStore(services);
    await deleteStore(services, store);
    await assert.rejects(currenciesOf(ctx), refusedBy('stores.not_found'));
  });
});

onPostgres('a customer who is deleted while an API account gives them carts', (engine) => {
  const { services } = suiteServices(engine);

  test('each cart is refused, or goes with the customer', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { ctx } = await newStore(services);
      const shop = await cartShop(ctx);
      const account = (): Context => byAccount(ctx.with({}));
      const products = [{ productId: shop.mug.id, quantity: 1 }];
      const guests = await createCart(ctx, { products });
      const results = await Promise.allSettled([
        createCart(account(), { products, customerId: shop.vip }),
        setCartCustomer(account(), guests.id, shop.vip),
        deleteCustomersAndSessions(ctx.with({}), [shop.vip]),
        setCartCustomer(account(), guests.id, shop.vip),
        createCart(account(), { products, customerId: shop.vip }),
      ]);
      for (const result of results)
        if (result.status === 'rejected')
          assert.match(String(result.reason.code), /^carts\.(unknown_customer|not_found)$/);
      assert.equal(results[2]!.status, 'fulfilled');
      const left = await ctx.db
        .selectFrom('carts')
        .select(['id', 'customer_id'])
        .where('store_id', '=', ctx.store.id)
        .execute();
      for (const { id, customer_id: customerId } of left) {
        assert.equal(customerId, null);
        assert.equal((await getCart(ctx, id)).email, '');
      }
    }
  });
});
