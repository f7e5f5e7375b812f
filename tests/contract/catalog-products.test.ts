import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountOf } from '../../src/kernel/money.ts';
import type { Context } from '../../src/db/context.ts';
import {
  createCategory,
  createProduct,
  createProducts,
  deleteMatchingProducts,
  deleteProduct,
  findProduct,
  listProducts,
  outOfStockIds,
  productByPath,
  productBySku,
  productByVariant,
  productIndex,
  updateProduct,
  updateVariant,
  type NewProduct,
  type ProductFilter,
} from '../../src/domains/catalog/index.ts';
import { createChannel } from '../../src/domains/channels/index.ts';
import { BY_ID, PAGE, mug, size, tee } from '../support/catalog.ts';
import { refused } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { followed } from '../support/interrupted.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('catalog: products', (engine) => {
  const { services } = suiteServices(engine);
  const store = async (): Promise<Context> => (await newStore(services)).ctx;
  const namesOf = async (ctx: Context, filter: ProductFilter) =>
    (await listProducts(ctx, filter, BY_ID, PAGE)).products.map(({ name }) => name);

  test('a product without options has one base variant that repeats it', async () => {
    const ctx = await store();
    const product = await createProduct(ctx, { ...mug, inventoryLevel: 3, upc: '123' });
    assert.equal(product.id, 1);
    assert.equal(product.path, '/mug/');
    assert.equal(product.price, amountOf('5'));
    assert.equal(product.salePrice, null);
    assert.deepEqual(product.channelIds, [1]);
    const [base, ...others] = product.variants;
    assert.deepEqual(others, []);
    assert.equal(product.baseVariantId, base!.id);
    assert.deepEqual(
      { sku: base!.sku, upc: base!.upc, level: base!.inventoryLevel, price: base!.price },
      { sku: 'MUG', upc: '123', level: 3, price: null },
    );
    const renamed = await updateProduct(ctx, product.id, { sku: 'CUP', inventoryLevel: 2 });
    assert.deepEqual([renamed.variants[0]!.sku, renamed.variants[0]!.inventoryLevel], ['CUP', 2]);
    await updateVariant(ctx, product.id, base!.id, { sku: 'BEAKER', inventoryLevel: 9 });
    const again = (await findProduct(ctx, product.id))!;
    assert.deepEqual([again.sku, again.inventoryLevel], ['BEAKER', 9]);
  });

  test('a product with variants has the options they name, and prices to four decimals', async () => {
    const ctx = await store();
    const product = await createProduct(ctx, tee);
    assert.equal(product.baseVariantId, null);
    assert.deepEqual(
      product.options.map(({ displayName, type, values }) => [
        displayName,
        type,
        values.map(({ label }) => label),
      ]),
      [['Size', 'radio_buttons', ['S', 'M']]],
    );
    assert.deepEqual(
      product.variants.map(({ sku, price, optionValues }) => [sku, price, optionValues[0]!.label]),
      [
        ['TEE-S', null, 'S'],
        ['TEE-M', amountOf('12.3456'), 'M'],
      ],
    );
    assert.deepEqual(await findProduct(ctx, product.id), product);
  });

  test('is found by variant, SKU and path, and no longer after it is gone', async () => {
    const ctx = await store();
    const product = await createProduct(ctx, tee);
    const variant = product.variants[1]!;
    assert.equal((await productByVariant(ctx, variant.id))!.id, product.id);
    assert.equal((await productBySku(ctx, 'TEE'))!.id, product.id);
    assert.equal((await productBySku(ctx, 'TEE-M'))!.id, product.id);
    assert.equal((await productByPath(ctx, '/tee/'))!.id, product.id);
    await deleteProduct(ctx, product.id);
    assert.equal(await productByVariant(ctx, variant.id), null);
    assert.equal(await productBySku(ctx, 'TEE-M'), null);
    assert.equal(await productByPath(ctx, '/tee/'), null);
    assert.equal(await findProduct(ctx, product.id), null);
    await assert.rejects(deleteProduct(ctx, product.id), refused('catalog.product_not_found'));
  });

  test('names, SKUs and paths are unique; a refused product leaves nothing', async () => {
    const ctx = await store();
    await createProduct(ctx, tee);
    const cases: [Partial<NewProduct>, string][] = [
      [{ name: 'Tee' }, 'catalog.duplicate_product_name'],
      [{ sku: 'TEE' }, 'catalog.duplicate_sku'],
      [{ sku: 'TEE-M' }, 'catalog.duplicate_sku'],
      [{ variants: [size('S', { sku: 'TEE' })] }, 'catalog.duplicate_sku'],
      [{ variants: [size('S', { sku: 'A' }), size('M', { sku: 'A' })] }, 'catalog.duplicate_sku'],
      [{ path: '/tee/' }, 'catalog.duplicate_url'],
      [{ categoryIds: [99] }, 'catalog.unknown_category'],
      [{ brandId: 99 }, 'catalog.unknown_brand'],
      [{ channelIds: [99] }, 'catalog.unknown_channel'],
      [{ variants: [{ sku: 'A' }] }, 'catalog.invalid_variant'],
    ];
    for (const [part, code] of cases)
      await assert.rejects(
        createProduct(ctx, { name: 'New', price: amountOf('1'), ...part }),
        refused(code),
        code,
      );
    assert.deepEqual(await namesOf(ctx, {}), ['Tee']);
    const twin = await createProduct(ctx, { name: 'tee!', price: amountOf('1') });
    assert.equal(twin.path, '/tee-2/');
  });

  test('a batch is made whole or not at all', async () => {
    const ctx = await store();
    await assert.rejects(createProducts(ctx, [mug, tee, { ...mug, sku: '' }]));
    assert.deepEqual(await namesOf(ctx, {}), []);
    const made = await createProducts(
      ctx,
      Array.from({ length: 60 }, (_, index) => ({ name: `P ${index}`, price: amountOf(String(index)) })),
    );
    assert.equal(made.length, 60);
    assert.equal((await productIndex(ctx)).all.length, 60);
  });

  test('a product that is deleted as soon as it is there was made all the same', async () => {
    const ctx = await store();
    const at = followed(ctx, () => deleteProduct(ctx.with({}), 1));
    const made = await createProduct(at, tee);
    assert.deepEqual([made.id, made.variants.length], [1, 2]);
    assert.equal(await findProduct(ctx, 1), null);
  });

  test('an update replaces the lists that are given and keeps the rest', async () => {
    const ctx = await store();
    const [first, second] = [
      await createCategory(ctx, { name: 'A' }),
      await createCategory(ctx, { name: 'B' }),
    ];
    const { id } = await createProduct(ctx, {
      ...mug,
      categoryIds: [first.id],
      salePrice: amountOf('4'),
      bulkTiers: [{ min: 5, max: null, method: 'percent', amount: amountOf('10') }],
    });
    const changed = await updateProduct(ctx, id, { categoryIds: [second.id], salePrice: amountOf('0') });
    assert.deepEqual(changed.categoryIds, [second.id]);
    assert.equal(changed.salePrice, null);
    assert.equal(changed.bulkTiers.length, 1);
    assert.equal(changed.name, 'Mug');
    await assert.rejects(
      updateProduct(ctx, id, { categoryIds: [99], name: 'No' }),
      refused('catalog.unknown_category'),
    );
    assert.deepEqual(await findProduct(ctx, id), changed);
    await assert.rejects(updateProduct(ctx, 99, { name: 'No' }), refused('catalog.product_not_found'));
  });

  test('an update replaces the channels of a product', async () => {
    const ctx = await store();
    const channel = await createChannel(ctx, { name: 'Second', type: 'storefront', platform: 'custom' });
    const { id } = await createProduct(ctx, mug);
    assert.deepEqual((await updateProduct(ctx, id, { channelIds: [channel.id] })).channelIds, [channel.id]);
    assert.deepEqual((await updateProduct(ctx, id, { channelIds: [] })).channelIds, []);
  });

  test('memory follows every change', async () => {
    const ctx = await store();
    const { id } = await createProduct(ctx, mug);
    const seen = async () => [(await findProduct(ctx, id))!.name, (await productIndex(ctx)).all[0]?.name];
    assert.deepEqual(await seen(), ['Mug', 'Mug']);
    await updateProduct(ctx, id, { name: 'Cup' });
    assert.deepEqual(await seen(), ['Cup', 'Cup']);
    await updateProduct(ctx, id, { isVisible: false });
    assert.deepEqual(await seen(), ['Cup', undefined]);
  });

  test('deletes by filter, never everything by mistake', async () => {
    const ctx = await store();
    await createProducts(ctx, [mug, tee]);
    await assert.rejects(deleteMatchingProducts(ctx, {}), refused('catalog.filter_needed'));
    await assert.rejects(deleteMatchingProducts(ctx, { ids: undefined }), refused('catalog.filter_needed'));
    assert.deepEqual(await deleteMatchingProducts(ctx, { name: 'Mug' }), [1]);
    assert.deepEqual(await namesOf(ctx, {}), ['Tee']);
  });

  test('stock that is counted runs out', async () => {
    const ctx = await store();
    const [counted, byVariant, free] = await createProducts(ctx, [
      { ...mug, inventoryTracking: 'product', inventoryLevel: 1 },
      { ...tee, inventoryTracking: 'variant' },
      { name: 'Free', price: amountOf('1') },
    ]);
    assert.deepEqual([...(await outOfStockIds(ctx))], [byVariant!.id]);
    await updateProduct(ctx, counted!.id, { inventoryLevel: 0 });
    await updateVariant(ctx, byVariant!.id, byVariant!.variants[1]!.id, { inventoryLevel: 2 });
    assert.deepEqual([...(await outOfStockIds(ctx))], [counted!.id]);
    assert.equal((await findProduct(ctx, free!.id))!.inventoryTracking, 'none');
  });
});
