import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProducts } from '../../src/domains/catalog/index.ts';
import {
  addItems,
  createWishlist,
  deleteWishlists,
  itemsOfWishlists,
  listWishlists,
  MOST_ITEMS,
  MOST_LISTS,
  publicWishlist,
  readWishlist,
  removeItems,
  updateWishlist,
} from '../../src/domains/wishlists/index.ts';
import { amountOf } from '../../src/kernel/money.ts';
import { createAda, PAGE } from '../support/customers.ts';
import { refused } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore as storeIn } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('wishlists', (engine) => {
  const { services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  const newShop = async () => {
    const { ctx } = await storeIn(services);
    const [ada, bob] = [await createAda(ctx), await createAda(ctx, { email: 'bob@example.com' })];
    const list = (customerId: number, isPublic = false) =>
      createWishlist(ctx, { customerId, name: 'List', isPublic, items: [] });
    return { ctx, ada: ada.id, bob: bob.id, list };
  };
  const products = async (ctx: Parameters<typeof createProducts>[0], count: number) =>
    (
      await createProducts(
        ctx,
        Array.from({ length: count }, (_, index) => ({
          name: `P${index}`,
          price: amountOf('1'),
        })),
      )
    ).map(({ id }) => id);

  test("another customer's list is not found, and stays as it is", async () => {
    const { ctx, ada, bob, list } = await newShop();
    const made = await list(ada);
    const missing = refused('wishlists.not_found', { id: made.id });
    await assert.rejects(readWishlist(ctx, made.id, bob), missing);
    await assert.rejects(updateWishlist(ctx, made.id, bob, { name: 'Mine' }), missing);
    await assert.rejects(addItems(ctx, made.id, bob, []), missing);
    await assert.rejects(removeItems(ctx, made.id, bob, []), missing);
    const his = await list(bob);
    await assert.rejects(deleteWishlists(ctx, [his.id, made.id], bob), missing);
    assert.deepEqual(await readWishlist(ctx, made.id, ada), made);
    assert.deepEqual(await readWishlist(ctx, his.id, bob), his);
  });

  test('the token opens a list only while it is public', async () => {
    const { ctx, ada, list } = await newShop();
    const { items: _, ...made } = await list(ada, true);
    assert.deepEqual(await publicWishlist(ctx, made.token), made);
    await updateWishlist(ctx, made.id, ada, { isPublic: false });
    assert.equal(await publicWishlist(ctx, made.token), null);
    const other = await newShop();
    await updateWishlist(ctx, made.id, ada, { isPublic: true });
    assert.equal(await publicWishlist(other.ctx, made.token), null);
  });

  test('a list that is full takes no more, also from two at once', async () => {
    const { ctx, ada, list } = await newShop();
    const ids = await products(ctx, MOST_ITEMS + 1);
    const { id } = await list(ada);
    const items = ids.map((productId) => ({ productId, variantId: null }));
    await addItems(ctx, id, ada, items.slice(0, MOST_ITEMS - 1));
    const tries = await Promise.allSettled(
      items.slice(MOST_ITEMS - 1).map((item) => addItems(ctx.with({}), id, ada, [item])),
    );
    const rejected = tries.find((one) => one.status === 'rejected');
    assert.equal((rejected?.reason as { code?: string } | undefined)?.code, 'wishlists.too_many_items');
    assert.deepEqual(tries.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    assert.equal((await itemsOfWishlists(ctx, [id])).get(id)!.length, MOST_ITEMS);
  });

  test('the same item added at once is on the list once', async () => {
    const { ctx, ada, list } = await newShop();
    const [productId] = await products(ctx, 1);
    const { id } = await list(ada);
    const item = { productId: productId!, variantId: null };
    await Promise.all([1, 2, 3].map(() => addItems(ctx.with({}), id, ada, [item])));
    assert.equal((await readWishlist(ctx, id, ada)).items.length, 1);
  });

  test('a customer has so many lists and no more', async () => {
    const { ctx, ada, list } = await newShop();
    for (let made = 0; made < MOST_LISTS; made++) await list(ada);
    await assert.rejects(list(ada), refused('wishlists.too_many'));
    assert.equal((await listWishlists(ctx, ada, PAGE)).total, MOST_LISTS);
  });
});
