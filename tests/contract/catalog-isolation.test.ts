import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountOf } from '../../src/kernel/money.ts';
import type { Context } from '../../src/db/context.ts';
import {
  assignChannels,
  brandsById,
  categoryTree,
  createBrand,
  createBulkTier,
  createCategory,
  createProduct,
  deleteBrand,
  deleteBulkTier,
  deleteCategory,
  deleteMatchingProducts,
  deleteOption,
  deleteProduct,
  findProduct,
  listCategoryAssignments,
  listChannelAssignments,
  listProducts,
  listVariants,
  productByPath,
  productBySku,
  productByVariant,
  productIndex,
  productsByIds,
  updateCategory,
  updateProduct,
  updateVariant,
  updateVariants,
} from '../../src/domains/catalog/index.ts';
import { BY_ID, PAGE, mug, tee } from '../support/catalog.ts';
import { refused } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('catalog: stores apart', (engine) => {
  const { services } = suiteServices(engine);
  const store = async (): Promise<Context> => (await newStore(services)).ctx;

  test("another store's rows are not there", async () => {
    const mine = await store();
    const theirs = await store();
    const category = await createCategory(theirs, { name: 'Theirs' });
    const brand = await createBrand(theirs, { name: 'Theirs' });
    const product = await createProduct(theirs, { ...tee, categoryIds: [category.id], brandId: brand.id });
    const tier = await createBulkTier(theirs, product.id, {
      min: 2,
      max: null,
      method: 'price',
      amount: amountOf('1'),
    });
    const variant = product.variants[0]!;
    const option = product.options[0]!;

    assert.equal((await productsByIds(mine, [product.id])).size, 0);
    assert.equal(await productByVariant(mine, variant.id), null);
    assert.equal(await productBySku(mine, 'TEE'), null);
    assert.equal(await productByPath(mine, '/tee/'), null);
    assert.deepEqual((await productIndex(mine)).all, []);
    assert.deepEqual((await categoryTree(mine)).all, []);
    assert.equal((await brandsById(mine)).size, 0);
    assert.equal((await listProducts(mine, {}, BY_ID, PAGE)).total, 0);
    assert.equal((await listVariants(mine, {}, PAGE)).total, 0);
    assert.equal((await listChannelAssignments(mine, {}, PAGE)).total, 0);
    assert.equal((await listCategoryAssignments(mine, {}, PAGE)).total, 0);
    await assert.rejects(
      updateProduct(mine, product.id, { name: 'Mine' }),
      refused('catalog.product_not_found'),
    );
    await assert.rejects(deleteProduct(mine, product.id), refused('catalog.product_not_found'));
    await assert.rejects(
      updateVariants(mine, [{ id: variant.id, price: amountOf('1') }]),
      refused('catalog.variant_not_found'),
    );
    await assert.rejects(deleteOption(mine, product.id, option.id), refused('catalog.product_not_found'));
    await assert.rejects(deleteBulkTier(mine, product.id, tier.id), refused('catalog.product_not_found'));
    await assert.rejects(
      updateCategory(mine, category.id, { name: 'Mine' }),
      refused('catalog.category_not_found'),
    );
    await assert.rejects(deleteCategory(mine, category.id), refused('catalog.category_not_found'));
    await assert.rejects(deleteBrand(mine, brand.id), refused('catalog.brand_not_found'));
    await assert.rejects(
      createProduct(mine, { ...mug, categoryIds: [category.id] }),
      refused('catalog.unknown_category'),
    );
    await assert.rejects(
      assignChannels(mine, [{ productId: product.id, to: 1 }]),
      refused('catalog.unknown_product'),
    );
    assert.deepEqual(await deleteMatchingProducts(mine, { ids: [product.id] }), []);
    // A part of another product of one's own is not reachable either.
    const own = await createProduct(theirs, mug);
    await assert.rejects(
      updateVariant(theirs, own.id, variant.id, { price: amountOf('1') }),
      refused('catalog.variant_not_found'),
    );
    await assert.rejects(deleteOption(theirs, own.id, option.id), refused('catalog.option_not_found'));
    await assert.rejects(
      deleteBulkTier(theirs, own.id, tier.id),
      refused('catalog.bulk_pricing_rule_not_found'),
    );
    const { bulkTiers: _, modifiedAt: __, ...before } = product;
    const { bulkTiers, modifiedAt: ___, ...now } = (await findProduct(theirs, product.id))!;
    assert.deepEqual(now, before);
    assert.deepEqual(bulkTiers, [tier]);
  });
});
