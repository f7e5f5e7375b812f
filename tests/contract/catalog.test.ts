import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { amountOf } from '../../src/kernel/money.ts';
import type { Context, Services } from '../../src/db/context.ts';
import type { OpenDatabase } from '../../src/db/open.ts';
import { systemContext } from '../../src/domains/stores/index.ts';
import {
  assignCategories,
  assignChannels,
  brandsById,
  categoryTree,
  createBrand,
  createBulkTier,
  createCategory,
  createCategoryTree,
  createOption,
  createOptionValue,
  createProduct,
  createProducts,
  createVariant,
  deleteBrand,
  deleteBulkTier,
  deleteCategory,
  deleteMatchingProducts,
  deleteOption,
  deleteOptionValue,
  deleteProduct,
  deleteVariant,
  findProduct,
  listCategoryAssignments,
  listChannelAssignments,
  listProducts,
  listVariants,
  outOfStockIds,
  pageAt,
  productByPath,
  productBySku,
  productByVariant,
  productIndex,
  productsByIds,
  shownCategory,
  shownProducts,
  unassignCategories,
  unassignChannels,
  updateBrand,
  updateBulkTier,
  updateCategories,
  updateCategory,
  updateOption,
  updateOptionValue,
  updateProduct,
  updateVariant,
  updateVariants,
  upsertCategoryTrees,
  viewerOf,
  type NewProduct,
  type ProductFilter,
} from '../../src/domains/catalog/index.ts';
import { createChannel } from '../../src/domains/channels/index.ts';
import { createGroup } from '../../src/domains/customers/index.ts';
import { eachEngine, onPostgres } from '../support/engines.ts';
import { newStore, testServices } from '../support/services.ts';

const PAGE = { limit: 50, offset: 0 };
const BY_ID = { by: 'id', direction: 'asc' } as const;

const refused = (code: string) => (error: unknown) => {
  assert.equal((error as { code?: string }).code, code);
  return true;
};

const size = (label: string, rest: object = {}) => ({
  sku: `TEE-${label}`,
  optionValues: [{ optionName: 'Size', label }],
  ...rest,
});
const tee: NewProduct = {
  name: 'Tee',
  sku: 'TEE',
  price: amountOf('10'),
  variants: [size('S'), size('M', { price: amountOf('12.3456') })],
};
const mug: NewProduct = { name: 'Mug', sku: 'MUG', price: amountOf('5') };

eachEngine('catalog', (engine) => {
  let database: OpenDatabase;
  let services: Services;
  before(async () => {
    database = await engine.open();
    services = testServices(database);
  });
  after(() => database.close());
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

  test('variants: every option is chosen once, no two alike, the base gives way and comes back', async () => {
    const ctx = await store();
    const { id, baseVariantId } = await createProduct(ctx, mug);
    const colour = await createOption(ctx, id, {
      displayName: 'Colour',
      type: 'swatch',
      values: [{ label: 'Red', valueData: { colors: ['#f00'] } }, { label: 'Blue' }],
    });
    assert.deepEqual(colour.values[0]!.valueData, { colors: ['#f00'] });
    const [red, blue] = colour.values.map(({ id: valueId }) => ({ optionId: colour.id, valueId }));
    const { variant } = await createVariant(ctx, id, { sku: 'RED', optionValues: [red!] });
    const product = (await findProduct(ctx, id))!;
    assert.equal(product.baseVariantId, null);
    assert.deepEqual(
      product.variants.map((each) => each.id),
      [variant.id],
    );
    assert.equal(await productByVariant(ctx, baseVariantId!), null);

    await assert.rejects(
      createVariant(ctx, id, { optionValues: [red!] }),
      refused('catalog.invalid_variant'),
    );
    await assert.rejects(createVariant(ctx, id, { optionValues: [] }), refused('catalog.invalid_variant'));
    await assert.rejects(
      createVariant(ctx, id, { optionValues: [{ optionId: colour.id, valueId: 99 }] }),
      refused('catalog.invalid_variant'),
    );
    await assert.rejects(
      createVariant(ctx, id, { sku: 'RED', optionValues: [blue!] }),
      refused('catalog.duplicate_sku'),
    );
    await updateVariants(ctx, [{ id: variant.id, price: amountOf('7'), salePrice: null }]);
    await assert.rejects(
      updateVariants(ctx, [
        { id: variant.id, price: amountOf('8') },
        { id: 999, price: amountOf('8') },
      ]),
      (error) =>
        refused('catalog.variant_not_found')(error) &&
        (error as { facts: { index: number } }).facts.index === 1,
    );
    assert.equal((await findProduct(ctx, id))!.variants[0]!.price, amountOf('7'));

    await deleteVariant(ctx, id, variant.id);
    const alone = (await findProduct(ctx, id))!;
    assert.deepEqual(
      alone.variants.map(({ isBase, sku }) => [isBase, sku]),
      [[true, 'MUG']],
    );
    assert.equal(alone.baseVariantId, alone.variants[0]!.id);
    await assert.rejects(deleteVariant(ctx, id, alone.variants[0]!.id), refused('catalog.invalid_variant'));
  });

  test('options and values change, and take their variants along when they go', async () => {
    const ctx = await store();
    const { id, options } = await createProduct(ctx, tee);
    const option = options[0]!;
    await updateOption(ctx, id, option.id, { displayName: 'Fit', type: 'dropdown' });
    await assert.rejects(createOption(ctx, id, { displayName: 'Fit' }), refused('catalog.invalid_option'));
    const large = await createOptionValue(ctx, id, option.id, { label: 'L' });
    await assert.rejects(
      createOptionValue(ctx, id, option.id, { label: 'L' }),
      refused('catalog.invalid_option'),
    );
    await updateOptionValue(ctx, id, option.id, large.id, { label: 'XL', isDefault: true });
    const [changed] = (await findProduct(ctx, id))!.options;
    assert.deepEqual([changed!.displayName, changed!.type], ['Fit', 'dropdown']);
    assert.deepEqual(
      changed!.values.map(({ label, isDefault }) => [label, isDefault]),
      [
        ['S', false],
        ['M', false],
        ['XL', true],
      ],
    );
    await deleteOptionValue(ctx, id, option.id, option.values[0]!.id);
    assert.deepEqual(
      (await findProduct(ctx, id))!.variants.map(({ sku }) => sku),
      ['TEE-M'],
    );
    await deleteOption(ctx, id, option.id);
    const bare = (await findProduct(ctx, id))!;
    assert.deepEqual(bare.options, []);
    assert.deepEqual(
      bare.variants.map(({ isBase }) => isBase),
      [true],
    );
    await assert.rejects(deleteOption(ctx, id, option.id), refused('catalog.option_not_found'));
  });

  test('bulk prices do not overlap', async () => {
    const ctx = await store();
    const { id } = await createProduct(ctx, mug);
    const rule = { min: 5, max: 9, method: 'percent', amount: amountOf('10') } as const;
    const first = await createBulkTier(ctx, id, rule);
    const second = await createBulkTier(ctx, id, { ...rule, min: 10, max: null });
    for (const bad of [
      { ...rule, min: 9, max: 9 },
      { ...rule, min: 4, max: 3 },
      { ...rule, min: 1, max: 4, amount: amountOf('101') },
      { ...rule, min: 1, max: 4, amount: amountOf('-1') },
    ])
      await assert.rejects(createBulkTier(ctx, id, bad), refused('catalog.invalid_bulk_pricing_rule'));
    await assert.rejects(
      updateBulkTier(ctx, id, first.id, { max: null }),
      refused('catalog.invalid_bulk_pricing_rule'),
    );
    await updateBulkTier(ctx, id, first.id, { method: 'fixed', amount: amountOf('4.5') });
    await deleteBulkTier(ctx, id, second.id);
    assert.deepEqual((await findProduct(ctx, id))!.bulkTiers, [
      { id: first.id, min: 5, max: 9, method: 'fixed', amount: amountOf('4.5') },
    ]);
    await assert.rejects(deleteBulkTier(ctx, id, second.id), refused('catalog.bulk_pricing_rule_not_found'));
  });

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

  test('deletes by filter, never everything by mistake', async () => {
    const ctx = await store();
    await createProducts(ctx, [mug, tee]);
    await assert.rejects(deleteMatchingProducts(ctx, {}), refused('catalog.filter_needed'));
    await assert.rejects(deleteMatchingProducts(ctx, { ids: undefined }), refused('catalog.filter_needed'));
    assert.deepEqual(await deleteMatchingProducts(ctx, { name: 'Mug' }), [1]);
    assert.deepEqual(await namesOf(ctx, {}), ['Tee']);
  });

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
    const other = await createCategoryTree(ctx, { name: 'Other', channelIds: [1] });
    const tree = await categoryTree(ctx);
    assert.equal(tree.treeOf(1)!.id, other.id);
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
    const across = await createCategory(ctx, { name: 'A', treeId: other.id });
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

onPostgres('catalog races', (engine) => {
  let database: OpenDatabase;
  let services: Services;
  before(async () => {
    database = await engine.open();
    services = testServices(database);
  });
  after(() => database.close());
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
