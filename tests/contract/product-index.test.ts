import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Context } from '../../src/db/context.ts';
import type { OpenDatabase } from '../../src/db/open.ts';
import {
  createCategory,
  createProduct,
  deleteCategory,
  deleteProduct,
  outOfStockIds,
  productIndex,
  updateProduct,
} from '../../src/domains/catalog/index.ts';
import { systemContext, type Store } from '../../src/domains/stores/index.ts';
import { amountOf } from '../../src/kernel/money.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore, testServices } from '../support/services.ts';

eachEngine('the index of products, made anew from what it was', (engine) => {
  let database: OpenDatabase;
  let store: Store;
  let ctx: Context;
  before(async () => {
    database = await engine.open();
    ({ store, ctx } = await newStore(testServices(database)));
  });
  after(() => database.close());

  const everyone = { channelId: 1, access: null };
  /** All that lists are made from. */
  const contentOf = async (call: Context, categoryId: number) => {
    const index = await productIndex(call);
    return {
      all: index.all,
      shown: index.shownTo(everyone),
      byPrice: index.shownTo(everyone, { kind: 'category', id: categoryId }, 'price-asc').map(({ id }) => id),
      outOfStock: [...(await outOfStockIds(call))].sort((a, b) => a - b),
    };
  };

  test('is as one that is read anew, after each change', async () => {
    const category = await createCategory(ctx, { name: 'Things' });
    const other = await createCategory(ctx, { name: 'Others' });
    const ids: number[] = [];
    for (let at = 1; at <= 5; at += 1) {
      const product = await createProduct(ctx, {
        name: `Thing ${at}`,
        price: amountOf(`${10 * at}`),
        categoryIds: [category.id],
        inventoryTracking: 'product',
        inventoryLevel: at,
      });
      ids.push(product.id);
    }
    const [first, second, third, fourth, fifth] = ids as [number, number, number, number, number];
    await contentOf(ctx, category.id);
    const changes: readonly (() => Promise<unknown>)[] = [
      () => updateProduct(ctx, first, { price: amountOf('99') }),
      () => updateProduct(ctx, second, { name: 'Renamed', isFeatured: true, sortOrder: 3 }),
      () => updateProduct(ctx, third, { isVisible: false }),
      () => updateProduct(ctx, third, { isVisible: true, categoryIds: [category.id, other.id] }),
      () => updateProduct(ctx, fourth, { inventoryLevel: 0 }),
      () => deleteProduct(ctx, fifth),
      () => createProduct(ctx, { name: 'New', price: amountOf('1'), categoryIds: [category.id] }),
      () => deleteCategory(ctx, other.id),
      async () => {
        await updateProduct(ctx, first, { price: amountOf('5') });
        await updateProduct(ctx, fourth, { inventoryLevel: 9 });
        await updateProduct(ctx, second, { isVisible: false });
      },
    ];
    for (const [at, change] of changes.entries()) {
      await change();
      const anew = systemContext(testServices(database), store);
      assert.deepEqual(await contentOf(ctx, category.id), await contentOf(anew, category.id), `change ${at}`);
    }
  });
});
