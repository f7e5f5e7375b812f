import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountOf } from '../../src/kernel/money.ts';
import type { Context } from '../../src/db/context.ts';
import {
  assignCategories,
  assignChannels,
  brandsById,
  categoryTree,
  createBrand,
  createCategory,
  createProduct,
  createProducts,
  deleteBrand,
  deleteCategory,
  findProduct,
  listCategoryAssignments,
  listChannelAssignments,
  productsByIds,
  unassignCategories,
  unassignChannels,
  updateBrand,
  updateCategories,
  updateCategory,
  upsertCategoryTrees,
} from '../../src/domains/catalog/index.ts';
import { createChannel } from '../../src/domains/channels/index.ts';
import { PAGE, mug } from '../support/catalog.ts';
import { refused } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('catalog: categories, brands and assignments', (engine) => {
  const { database, services } = suiteServices(engine);
  const store = async (): Promise<Context> => (await newStore(services)).ctx;

  test('assignments of categories and channels', async () => {
    const ctx = await store();
    await createChannel(ctx, { name: 'Second', type: 'storefront', platform: 'custom' });
    const category = await createCategory(ctx, { name: 'A' });
    const { id } = await createProduct(ctx, mug);
    await assignChannels(ctx, [
      { productId: id, to: 1 },
      { productId: id, to: 2 },
    ]);
    await assignCategories(ctx, [{ productId: id, to: category.id }]);
    assert.deepEqual((await findProduct(ctx, id))!.channelIds, [1, 2]);
    assert.deepEqual((await listCategoryAssignments(ctx, {}, PAGE)).assignments, [
      { productId: id, to: category.id },
    ]);
    await assert.rejects(
      assignChannels(ctx, [{ productId: id, to: 99 }]),
      refused('catalog.unknown_channel'),
    );
    await assert.rejects(assignChannels(ctx, [{ productId: 99, to: 1 }]), refused('catalog.unknown_product'));
    await assert.rejects(
      assignCategories(ctx, [{ productId: id, to: 99 }]),
      refused('catalog.unknown_category'),
    );
    await assert.rejects(unassignChannels(ctx, {}), refused('catalog.filter_needed'));
    await assert.rejects(unassignCategories(ctx, {}), refused('catalog.filter_needed'));
    await unassignChannels(ctx, { productIds: [id], to: [1] });
    await unassignCategories(ctx, { to: [category.id] });
    const left = (await findProduct(ctx, id))!;
    assert.deepEqual([left.channelIds, left.categoryIds], [[2], []]);
    assert.equal((await listChannelAssignments(ctx, { to: [1] }, PAGE)).total, 0);
  });

  test('the first category makes the tree of channel 1; names are unique beside each other', async () => {
    const ctx = await store();
    const top = await createCategory(ctx, { name: 'Top' });
    const below = await createCategory(ctx, { name: 'Top', parentId: top.id });
    assert.equal(below.path, '/top/top/');
    const tree = await categoryTree(ctx);
    assert.deepEqual(tree.trees, [{ id: 1, name: 'Default catalog tree', channelIds: [1] }]);
    assert.deepEqual(tree.distances([below.id]), [
      { id: below.id, distance: 0 },
      { id: top.id, distance: 1 },
    ]);
    await assert.rejects(createCategory(ctx, { name: 'Top' }), refused('catalog.duplicate_category_name'));
    await assert.rejects(
      createCategory(ctx, { name: 'X', parentId: 99 }),
      refused('catalog.unknown_parent_category'),
    );
    await assert.rejects(
      createCategory(ctx, { name: 'X', treeId: 99 }),
      refused('catalog.unknown_category_tree'),
    );
    await assert.rejects(
      updateCategory(ctx, top.id, { parentId: below.id }),
      refused('catalog.category_under_itself'),
    );
    await assert.rejects(
      updateCategories(ctx, [
        { id: top.id, name: 'Changed' },
        { id: 99, name: 'No' },
      ]),
      refused('catalog.category_not_found'),
    );
    assert.equal((await categoryTree(ctx)).get(top.id)!.name, 'Top');
  });

  test('deleting a category takes those below it; products lose it and stay', async () => {
    const ctx = await store();
    const top = await createCategory(ctx, { name: 'Top' });
    const below = await createCategory(ctx, { name: 'Below', parentId: top.id });
    const { id } = await createProduct(ctx, { ...mug, categoryIds: [below.id] });
    assert.deepEqual((await findProduct(ctx, id))!.categoryIds, [below.id]);
    await deleteCategory(ctx, top.id);
    assert.deepEqual((await categoryTree(ctx)).all, []);
    assert.deepEqual((await findProduct(ctx, id))!.categoryIds, []);
    await assert.rejects(deleteCategory(ctx, top.id), refused('catalog.category_not_found'));
  });

  test('a change of many products is noted once for all of them', async () => {
    const ctx = await store();
    const { id } = await createCategory(ctx, { name: 'All' });
    const brand = await createBrand(ctx, { name: 'Acme' });
    const products = await createProducts(
      ctx,
      Array.from({ length: 60 }, (_, at) => ({
        name: `P${at}`,
        price: amountOf('1'),
        brandId: brand.id,
        categoryIds: [id],
      })),
    );
    const productIds = products.map((product) => product.id);
    const noted = async (work: () => Promise<unknown>) => {
      const before = await database.db
        .selectFrom('changes')
        .select((eb) => eb.fn.max('seq').as('seq'))
        .where('store_id', '=', ctx.store.id)
        .executeTakeFirstOrThrow();
      await work();
      return database.db
        .selectFrom('changes')
        .select(['kind', 'entity_id'])
        .where('store_id', '=', ctx.store.id)
        .where('seq', '>', before.seq)
        .where('kind', '=', 'product')
        .execute();
    };
    const all = [{ kind: 'product', entity_id: null }];
    const to = productIds.map((productId) => ({ productId, to: id }));
    assert.deepEqual(await noted(() => unassignCategories(ctx, { to: [id] })), all);
    assert.deepEqual(await noted(() => assignCategories(ctx, to)), all);
    assert.deepEqual(await noted(() => deleteCategory(ctx, id)), all);
    assert.deepEqual(await noted(() => deleteBrand(ctx, brand.id)), all);
    const now = await productsByIds(ctx, productIds);
    assert.deepEqual(
      [...now.values()].filter((each) => each.brandId !== 0 || each.categoryIds.length > 0),
      [],
    );
  });

  test('a channel has one tree at most', async () => {
    const ctx = await store();
    const { treeId } = await createCategory(ctx, { name: 'A' });
    const [other] = await upsertCategoryTrees(ctx, [{ name: 'Other', channelIds: [1] }]);
    const tree = await categoryTree(ctx);
    assert.equal(tree.treeOf(1)!.id, other!.id);
    assert.deepEqual(tree.trees.find(({ id }) => id === treeId)!.channelIds, []);
    await assert.rejects(
      upsertCategoryTrees(ctx, [{ id: treeId, channelIds: [99] }]),
      refused('catalog.unknown_channel'),
    );
    await assert.rejects(
      upsertCategoryTrees(ctx, [{ channelIds: [] }]),
      refused('catalog.category_tree_needs_name'),
    );
    await assert.rejects(upsertCategoryTrees(ctx, [{ id: 99 }]), refused('catalog.category_tree_not_found'));
    const across = await createCategory(ctx, { name: 'A', treeId: other!.id });
    await assert.rejects(
      updateCategory(ctx, across.id, { treeId }),
      refused('catalog.category_stays_in_tree'),
    );
  });

  test('brands have names of their own, and leave their products behind', async () => {
    const ctx = await store();
    const brand = await createBrand(ctx, { name: 'Acme' });
    const other = await createBrand(ctx, { name: 'Other' });
    const { id } = await createProduct(ctx, { ...mug, brandId: brand.id });
    await assert.rejects(createBrand(ctx, { name: 'Acme' }), refused('catalog.duplicate_brand_name'));
    await assert.rejects(
      updateBrand(ctx, other.id, { name: 'Acme' }),
      refused('catalog.duplicate_brand_name'),
    );
    assert.equal((await updateBrand(ctx, brand.id, { pageTitle: 'All of Acme' })).pageTitle, 'All of Acme');
    assert.equal((await findProduct(ctx, id))!.brandId, brand.id);
    await deleteBrand(ctx, brand.id);
    assert.equal((await findProduct(ctx, id))!.brandId, 0);
    assert.deepEqual([...(await brandsById(ctx)).keys()], [other.id]);
    await assert.rejects(deleteBrand(ctx, brand.id), refused('catalog.brand_not_found'));
  });
});
