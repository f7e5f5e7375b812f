import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountOf } from '../../src/kernel/money.ts';
import type { Context, Services } from '../../src/db/context.ts';
import { systemContext } from '../../src/domains/stores/index.ts';
import {
  brandsById,
  createBrand,
  createCategory,
  createProduct,
  createProducts,
  outOfStockIds,
  pageAt,
  productBySku,
  productByVariant,
  productIndex,
  shownCategory,
  shownProducts,
  viewerOf,
} from '../../src/domains/catalog/index.ts';
import { createChannel } from '../../src/domains/channels/index.ts';
import { createGroup } from '../../src/domains/customers/index.ts';
import { mug, tee } from '../support/catalog.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('catalog: what is seen of it', (engine) => {
  const { services } = suiteServices(engine);
  const store = async (): Promise<Context> => (await newStore(services)).ctx;

  test('what a shopper sees: visible, on the channel, in the categories of their group', async () => {
    const ctx = await store();
    await createChannel(ctx, { name: 'Second', type: 'storefront', platform: 'custom' });
    const open = await createCategory(ctx, { name: 'Open' });
    const closed = await createCategory(ctx, { name: 'Closed' });
    const hidden = await createCategory(ctx, { name: 'Hidden', isVisible: false });
    const [a, b, c, d] = await createProducts(ctx, [
      { ...mug, categoryIds: [open.id] },
      { ...tee, categoryIds: [closed.id] },
      { name: 'Off', price: amountOf('1'), isVisible: false, categoryIds: [open.id] },
      { name: 'Elsewhere', price: amountOf('1'), channelIds: [2] },
    ]);
    const all = [a!.id, b!.id, c!.id, d!.id];
    // The viewer is asked once a call, so each call here has a context of its own.
    const seen = async () => [...(await shownProducts(ctx.with({}), all)).keys()];
    const listed = async () => {
      const viewer = await viewerOf(ctx.with({}));
      return (await productIndex(ctx)).shownTo(viewer).map(({ id }) => id);
    };
    assert.deepEqual(await seen(), [a!.id, b!.id]);
    assert.deepEqual(await listed(), [a!.id, b!.id]);
    assert.equal(await shownCategory(ctx.with({}), hidden.id), null);
    assert.deepEqual([...(await shownProducts(ctx.with({ channelId: 2 }), all)).keys()], [d!.id]);

    await createGroup(ctx, {
      name: 'Guests',
      isGroupForGuests: true,
      categoryAccess: { type: 'specific', categories: [open.id] },
    });
    assert.deepEqual(await seen(), [a!.id]);
    assert.deepEqual(await listed(), [a!.id]);
    assert.equal((await shownCategory(ctx.with({}), open.id))!.id, open.id);
    assert.equal(await shownCategory(ctx.with({}), closed.id), null);
    assert.equal(await pageAt(ctx.with({}), '/tee/'), null);
    assert.equal((await pageAt(ctx.with({}), '/mug/'))?.kind, 'product');
    assert.equal((await pageAt(ctx.with({}), '/open/'))?.kind, 'category');
    assert.equal(await pageAt(ctx.with({}), '/closed/'), null);
  });

  test('warm reads ask the database nothing', async () => {
    const { ctx, store: row } = await newStore(services);
    const category = await createCategory(ctx, { name: 'A' });
    const brand = await createBrand(ctx, { name: 'Acme' });
    const { id, variants } = await createProduct(ctx, {
      ...tee,
      categoryIds: [category.id],
      brandId: brand.id,
    });
    const read = async (reader: Context) => [
      [...(await shownProducts(reader, [id])).keys()],
      (await productIndex(reader)).shownTo(await viewerOf(reader)).length,
      (await productByVariant(reader, variants[0]!.id))?.id,
      (await productBySku(reader, 'TEE-M'))?.id,
      (await productBySku(reader, 'NONE'))?.id,
      (await pageAt(reader, '/tee/'))?.kind,
      await pageAt(reader, '/none/'),
      (await shownCategory(reader, category.id))?.name,
      (await brandsById(reader)).get(brand.id)?.name,
      (await outOfStockIds(reader)).size,
    ];
    const cold = await read(ctx);
    const noDatabase = new Proxy({} as Services['db'], {
      get: () => assert.fail('a warm read asked the database'),
    });
    assert.deepEqual(await read(systemContext({ ...services, db: noDatabase }, row)), cold);
    assert.deepEqual(cold, [[id], 1, id, id, undefined, 'product', null, 'A', 'Acme', 0]);
  });
});
