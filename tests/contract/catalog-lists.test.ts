import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountOf } from '../../src/kernel/money.ts';
import type { Context } from '../../src/db/context.ts';
import {
  createBrand,
  createCategory,
  createProducts,
  listProducts,
  listVariants,
  type ProductFilter,
} from '../../src/domains/catalog/index.ts';
import { BY_ID, PAGE, mug, tee } from '../support/catalog.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('catalog: lists', (engine) => {
  const { services } = suiteServices(engine);
  const store = async (): Promise<Context> => (await newStore(services)).ctx;
  const namesOf = async (ctx: Context, filter: ProductFilter) =>
    (await listProducts(ctx, filter, BY_ID, PAGE)).products.map(({ name }) => name);

  test('lists products by every filter', async () => {
    const ctx = await store();
    const [a, b] = [await createCategory(ctx, { name: 'A' }), await createCategory(ctx, { name: 'B' })];
    const brand = await createBrand(ctx, { name: 'Acme' });
    await createProducts(ctx, [
      { ...mug, categoryIds: [a.id, b.id], brandId: brand.id, isFeatured: true, upc: 'U1', mpn: 'M1' },
      { ...tee, categoryIds: [a.id], salePrice: amountOf('3'), condition: 'Used' },
      {
        name: '100% Wool_Hat',
        price: amountOf('20'),
        isVisible: false,
        type: 'digital',
        availability: 'preorder',
        inventoryLevel: 4,
        inventoryTracking: 'product',
        searchKeywords: 'winter',
        weight: 1.5,
      },
    ]);
    const cases: [ProductFilter, string[]][] = [
      [{}, ['Mug', 'Tee', '100% Wool_Hat']],
      [{ ids: [1, 3] }, ['Mug', '100% Wool_Hat']],
      [{ notIds: [1, 3] }, ['Tee']],
      [{ id: { is: 2 } }, ['Tee']],
      [{ id: { min: 2 } }, ['Tee', '100% Wool_Hat']],
      [{ id: { greater: 2 } }, ['100% Wool_Hat']],
      [{ id: { less: 2 } }, ['Mug']],
      [{ name: 'Tee' }, ['Tee']],
      [{ nameLike: 'ee' }, ['Tee']],
      [{ nameLike: 'm%' }, ['Mug']],
      [{ nameLike: 'wool_hat' }, ['100% Wool_Hat']],
      [{ nameLike: 'woolxhat' }, []],
      [{ sku: 'MUG' }, ['Mug']],
      [{ skus: ['MUG', 'TEE', 'TEE-S'] }, ['Mug', 'Tee']],
      [{ price: { min: amountOf('5'), max: amountOf('10') } }, ['Mug', 'Tee']],
      [{ price: { is: amountOf('20') } }, ['100% Wool_Hat']],
      [{ categoryIds: [a.id] }, ['Mug', 'Tee']],
      [{ categoryIds: [a.id, b.id] }, ['Mug']],
      [{ channelIds: [1, 7] }, ['Mug', 'Tee', '100% Wool_Hat']],
      [{ channelIds: [7] }, []],
      [{ brandId: brand.id }, ['Mug']],
      [{ isVisible: false }, ['100% Wool_Hat']],
      [{ isFeatured: true }, ['Mug']],
      [{ isFreeShipping: true }, []],
      [{ type: 'digital' }, ['100% Wool_Hat']],
      [{ availability: 'preorder' }, ['100% Wool_Hat']],
      [{ condition: 'Used' }, ['Tee']],
      [{ upc: 'U1' }, ['Mug']],
      [{ mpn: 'M1' }, ['Mug']],
      [{ weight: 1.5 }, ['100% Wool_Hat']],
      [{ keyword: 'WINTER' }, ['100% Wool_Hat']],
      [{ keyword: '%' }, ['100% Wool_Hat']],
      [{ keyword: "'; drop table products; --" }, []],
      [{ inventoryLevels: [4] }, ['100% Wool_Hat']],
      [{ notInventoryLevels: [0] }, ['100% Wool_Hat']],
      [{ inventoryLevel: { min: 1 } }, ['100% Wool_Hat']],
      [{ outOfStock: true }, ['Mug', 'Tee']],
      [{ inventoryLow: false }, ['100% Wool_Hat']],
      [{ modifiedAt: { less: new Date(0) } }, []],
    ];
    for (const [filter, names] of cases)
      assert.deepEqual(
        await namesOf(ctx, filter),
        names,
        JSON.stringify(filter, (_, v: unknown) => String(v)),
      );
    const page = await listProducts(
      ctx,
      {},
      { by: 'calculated_price', direction: 'asc' },
      { limit: 2, offset: 0 },
    );
    assert.deepEqual([page.products.map(({ name }) => name), page.total], [['Tee', 'Mug'], 3]);
    const variants = await listVariants(ctx, { productIds: [2] }, PAGE);
    assert.deepEqual(
      [variants.variants.map(({ variant }) => variant.sku), variants.total],
      [['TEE-S', 'TEE-M'], 2],
    );
  });
});
