import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { addItems, createCart, deleteCart, tellAbandonedCarts } from '../../src/domains/carts/index.ts';
import { createWebhook, dispatchEvents } from '../../src/domains/webhooks/index.ts';
import { mugs } from '../support/cart-lines.ts';
import { cartShop, type CartShop } from '../support/carts.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';
import { asAccount } from '../support/webhooks.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** docs/integrations/webhooks/events/index.mdx, "Carts": no changes for at least one hour. */
eachEngine('abandoned carts', (engine) => {
  const { services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  let shop: CartShop;
  let other: CartShop;
  before(async () => {
    [shop, other] = [await listening(), await listening()];
  });
  /** A shop with an app that listens to all of its carts. */
  const listening = async (): Promise<CartShop> => {
    const { ctx } = await newStore(services);
    const app = await asAccount(ctx);
    const destination = 'https://app.example.com/';
    for (const scope of ['store/cart/abandoned', 'store/channel/1/cart/abandoned'])
      await createWebhook(app, { scope, destination });
    return cartShop(ctx);
  };
  /** What is told of a shop's carts now, and no more. */
  const told = async (of = shop): Promise<(readonly [string, unknown])[]> => {
    await tellAbandonedCarts(services);
    const rows = await of.ctx.db
      .deleteFrom('outbox')
      .where('store_id', '=', of.ctx.store.id)
      .returning(['scope', 'data'])
      .execute();
    return rows.map(({ scope, data }) => [scope, data] as const).toSorted(([a], [b]) => a.localeCompare(b));
  };
  const abandoned = (id: string) => [
    ['store/cart/abandoned', { type: 'cart', id }],
    ['store/channel/1/cart/abandoned', { cart_id: id }],
  ];
  const cart = (of: CartShop) => createCart(of.ctx, mugs(of, 1));

  test('after an hour without a change, and once', async () => {
    const { id } = await cart(shop);
    services.clock.advance(HOUR - 1);
    assert.deepEqual(await told(), []);
    services.clock.advance(1);
    assert.deepEqual(await told(), abandoned(id));
    services.clock.advance(24 * HOUR);
    assert.deepEqual(await told(), []);
  });

  test('a change begins the hour anew, also after it was told', async () => {
    const { id } = await cart(shop);
    services.clock.advance(HOUR - MINUTE);
    await addItems(shop.ctx, id, mugs(shop, 1));
    services.clock.advance(MINUTE);
    assert.deepEqual(await told(), []);
    services.clock.advance(HOUR - MINUTE);
    assert.deepEqual(await told(), abandoned(id));
    await addItems(shop.ctx, id, mugs(shop, 1));
    assert.deepEqual(await told(), []);
    services.clock.advance(HOUR);
    assert.deepEqual(await told(), abandoned(id));
  });

  test('one that was deleted, or has expired, is not', async () => {
    const { id } = await cart(shop);
    await cart(shop);
    await deleteCart(shop.ctx, id);
    services.clock.advance(31 * 24 * HOUR);
    assert.deepEqual(await told(), []);
  });

  test('another store’s are told in that store', async () => {
    const [ours, theirs] = [await cart(shop), await cart(other)];
    services.clock.advance(HOUR);
    assert.deepEqual(await told(shop), abandoned(ours.id));
    assert.deepEqual(await told(other), abandoned(theirs.id));
  });

  test('by several processes at once, each once; more than one batch', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 230; at += 1) ids.push((await cart(shop)).id);
    services.clock.advance(HOUR);
    const all = async (): Promise<number> => {
      let count = 0;
      for (let some = 1; some > 0; count += some) some = await tellAbandonedCarts(services);
      return count;
    };
    const counts = await Promise.all([all(), all(), all()]);
    assert.equal(
      counts.reduce((a, b) => a + b, 0),
      230,
    );
    const rows = await told();
    const carts = rows
      .filter(([scope]) => scope === 'store/cart/abandoned')
      .map(([, data]) => (data as { id: string }).id);
    assert.deepEqual(carts.toSorted(), ids.toSorted());
  });

  test('where nobody listens nothing is written, and a webhook that comes later hears of no old one', async () => {
    const { ctx } = await newStore(services);
    const quiet = await cartShop(ctx);
    await cart(quiet);
    services.clock.advance(HOUR);
    assert.deepEqual(await told(quiet), []);
    await createWebhook(await asAccount(ctx), {
      scope: 'store/cart/*',
      destination: 'https://app.example.com/',
    });
    await dispatchEvents(services);
    services.clock.advance(HOUR);
    assert.deepEqual(await told(quiet), []);
  });
});
