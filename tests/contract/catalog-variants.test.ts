import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountOf } from '../../src/kernel/money.ts';
import type { Context } from '../../src/db/context.ts';
import {
  createBulkTier,
  createOption,
  createOptionValue,
  createProduct,
  createVariant,
  deleteBulkTier,
  deleteOption,
  deleteOptionValue,
  deleteVariant,
  findProduct,
  productByVariant,
  updateBulkTier,
  updateOption,
  updateOptionValue,
  updateVariants,
} from '../../src/domains/catalog/index.ts';
import { mug, tee } from '../support/catalog.ts';
import { refused } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('catalog: variants, options and bulk prices', (engine) => {
  const { services } = suiteServices(engine);
  const store = async (): Promise<Context> => (await newStore(services)).ctx;

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
});
