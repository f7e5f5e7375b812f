import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountOf } from '../../src/kernel/money.ts';
import type { Context } from '../../src/db/context.ts';
import {
  brandsById,
  categoryTree,
  createBrand,
  createCategory,
  createOptionValue,
  createProduct,
  createProducts,
  createVariant,
  findProduct,
  updateBrand,
  updateCategory,
  updateVariants,
  upsertCategoryTrees,
} from '../../src/domains/catalog/index.ts';
import { mug, tee } from '../support/catalog.ts';
import { onPostgres } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

onPostgres('catalog races', (engine) => {
  const { services } = suiteServices(engine);
  const store = async (): Promise<Context> => (await newStore(services)).ctx;
  /** Starts them at once; answers how many were done and the codes of the others. */
  async function race(work: (() => Promise<unknown>)[]) {
    const results = await Promise.allSettled(work.map((run) => run()));
    const codes = results.flatMap((result) =>
      result.status === 'rejected'
        ? [String((result.reason as { code?: string }).code ?? result.reason)]
        : [],
    );
    return { done: results.length - codes.length, codes: [...new Set(codes)] };
  }

  test('of products with one name, one is made', async () => {
    const ctx = await store();
    const work = Array.from({ length: 8 }, () => () => createProduct(ctx.with({}), mug));
    const { done, codes } = await race(work);
    assert.equal(done, 1);
    for (const code of codes) assert.match(code, /^catalog\.duplicate_/);
  });

  test('the first categories of a store share one tree', async () => {
    const ctx = await store();
    const names = Array.from({ length: 8 }, (_, index) => `C${index}`);
    assert.equal((await race(names.map((name) => () => createCategory(ctx.with({}), { name })))).done, 8);
    const tree = await categoryTree(ctx);
    assert.deepEqual([tree.trees.length, tree.all.length], [1, 8]);
  });

  test('two categories cannot move below each other', async () => {
    const ctx = await store();
    const a = await createCategory(ctx, { name: 'A' });
    const b = await createCategory(ctx, { name: 'B' });
    const move = (id: number, parentId: number) => () => updateCategory(ctx.with({}), id, { parentId });
    const { done, codes } = await race([move(a.id, b.id), move(b.id, a.id)]);
    assert.deepEqual([done, codes], [1, ['catalog.category_under_itself']]);
  });

  test('writers of one brand, or of one tree, take turns: no change is lost', async () => {
    const ctx = await store();
    const { id } = await createBrand(ctx, { name: 'Acme' });
    const { treeId } = await createCategory(ctx, { name: 'A' });
    for (let round = 0; round < 5; round += 1) {
      const name = `R${round}`;
      const channelIds = round % 2 ? [1] : [];
      const { codes } = await race([
        () => updateBrand(ctx.with({}), id, { name }),
        () => updateBrand(ctx.with({}), id, { pageTitle: name }),
        () => updateBrand(ctx.with({}), id, { imageUrl: name }),
        () => upsertCategoryTrees(ctx.with({}), [{ id: treeId, name }]),
        () => upsertCategoryTrees(ctx.with({}), [{ id: treeId, channelIds }]),
      ]);
      assert.deepEqual(codes, []);
      const brand = (await brandsById(ctx)).get(id)!;
      assert.deepEqual([brand.name, brand.pageTitle, brand.imageUrl], [name, name, name]);
      const tree = (await categoryTree(ctx)).trees[0]!;
      assert.deepEqual(tree, { id: treeId, name, channelIds });
    }
  });

  test('writers of one product take turns: no variant is lost, none is there twice', async () => {
    const ctx = await store();
    const { id, options } = await createProduct(ctx, tee);
    const labels = ['A', 'B', 'C', 'D'];
    const [option] = options;
    await race(labels.map((label) => () => createOptionValue(ctx.with({}), id, option!.id, { label })));
    const add = (label: string) => () =>
      createVariant(ctx.with({}), id, { optionValues: [{ optionName: 'Size', label }] });
    const { done, codes } = await race([...labels, ...labels].map(add));
    assert.deepEqual([done, codes], [4, ['catalog.invalid_variant']]);
    assert.equal((await findProduct(ctx, id))!.variants.length, 6);
  });

  test('batches that touch the same products in another order do not block each other', async () => {
    const ctx = await store();
    const [a, b] = (await createProducts(ctx, [mug, { ...mug, name: 'Cup', sku: 'CUP' }])).map(
      ({ variants }) => variants[0]!.id,
    );
    const batch = (ids: number[]) => () =>
      updateVariants(
        ctx.with({}),
        ids.map((id) => ({ id, price: amountOf('3') })),
      );
    const work = Array.from({ length: 6 }, (_, index) => batch(index % 2 ? [a!, b!] : [b!, a!]));
    assert.deepEqual(await race(work), { done: 6, codes: [] });
  });
});
