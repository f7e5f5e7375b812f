import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createModifier,
  createModifierValue,
  deleteModifier,
  deleteModifierValue,
  deleteProduct,
  findProduct,
  productById,
  updateModifier,
  updateModifierValue,
  type Modifier,
  type NewModifier,
} from '../../src/domains/catalog/index.ts';
import { amountOf } from '../../src/kernel/money.ts';
import { cartShop, type CartShop } from '../support/carts.ts';
import { refused } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

const NO_ADJUSTERS = {
  price: null,
  weight: null,
  purchasingDisabled: { status: false, message: '' },
  imageUrl: '',
};

eachEngine('modifiers in the catalogue', (engine) => {
  const { database, services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  const newShop = async (): Promise<CartShop> => cartShop((await newStore(services)).ctx);

  test('what was written is read back, from the database and from memory', async () => {
    const { ctx, mug } = await newShop();
    const made = await createModifier(ctx, mug.id, {
      displayName: 'Gift  box',
      type: 'swatch',
      required: true,
      sortOrder: 3,
      values: [
        {
          label: 'Red',
          valueData: { colors: ['#F00'] },
          adjusters: {
            price: { adjuster: 'relative', amount: amountOf('-1.2345') },
            weight: { adjuster: 'percentage', amount: amountOf('12.5') },
            purchasingDisabled: { status: true, message: 'Gone' },
            imageUrl: 'https://example.com/red.png',
          },
        },
        { label: 'None', sortOrder: -1 },
      ],
    });
    const [none, red] = made.values;
    assert.deepEqual(made, {
      id: made.id,
      name: `Gift-box${made.id}-${mug.id}`,
      displayName: 'Gift  box',
      type: 'swatch',
      required: true,
      sortOrder: 3,
      config: {},
      values: [
        {
          id: none!.id,
          label: 'None',
          sortOrder: -1,
          isDefault: false,
          valueData: null,
          adjusters: NO_ADJUSTERS,
        },
        {
          id: red!.id,
          label: 'Red',
          sortOrder: 0,
          isDefault: false,
          valueData: { colors: ['#F00'] },
          adjusters: {
            price: { adjuster: 'relative', amount: amountOf('-1.2345') },
            weight: { adjuster: 'percentage', amount: amountOf('12.5') },
            purchasingDisabled: { status: true, message: 'Gone' },
            imageUrl: 'https://example.com/red.png',
          },
        },
      ],
    } satisfies Modifier);
    assert.deepEqual((await productById(ctx, mug.id)).modifiers, [made]);
    assert.equal((await productById(ctx, mug.id)).modifiers, (await productById(ctx, mug.id)).modifiers);
  });

  test('ids are never those of options, and a change is seen at once', async () => {
    const { ctx, shirt } = await newShop();
    const first = await createModifier(ctx, shirt.id, { displayName: 'A', type: 'text', required: false });
    const box = await createModifier(ctx, shirt.id, {
      displayName: 'B',
      type: 'checkbox',
      required: false,
      config: { checked_by_default: true },
    });
    const ids = [...shirt.options, first, box].map(({ id }) => id);
    assert.equal(new Set(ids).size, 3);
    const valueIds = box.values.map(({ id }) => id);
    assert.equal(
      shirt.options.some(({ values }) => values.some(({ id }) => valueIds.includes(id))),
      false,
    );
    await findProduct(ctx, shirt.id);
    await updateModifier(ctx, shirt.id, first.id, { required: true, sortOrder: 9 });
    const now = await productById(ctx, shirt.id);
    assert.deepEqual(
      now.modifiers.map(({ id, required }) => [id, required]),
      [
        [box.id, false],
        [first.id, true],
      ],
    );
    assert.deepEqual(now.modifiers[0]!.config, { checked_by_default: true, checkbox_label: '' });
    await deleteModifier(ctx, shirt.id, first.id);
    assert.deepEqual(
      (await productById(ctx, shirt.id)).modifiers.map(({ id }) => id),
      [box.id],
    );
  });

  test('refusals change nothing', async () => {
    const { ctx, mug, shirt } = await newShop();
    const list = await createModifier(ctx, mug.id, {
      displayName: 'List',
      type: 'dropdown',
      required: false,
      values: [{ label: 'A' }],
    });
    const before = await productById(ctx, mug.id);
    const [value] = list.values;
    const input = (more: Partial<NewModifier> = {}): NewModifier => ({
      displayName: 'New',
      type: 'dropdown',
      required: false,
      ...more,
    });
    const refusals: [string, () => Promise<unknown>][] = [
      ['catalog.product_not_found', () => createModifier(ctx, 9999, input())],
      ['catalog.duplicate_modifier_name', () => createModifier(ctx, mug.id, input({ displayName: 'List' }))],
      [
        'catalog.duplicate_modifier_name',
        () => createModifier(ctx, shirt.id, input({ displayName: 'Size' })),
      ],
      [
        'catalog.invalid_modifier_value',
        () => createModifier(ctx, mug.id, input({ type: 'text', values: [{ label: 'A' }] })),
      ],
      [
        'catalog.invalid_modifier_config',
        () => createModifier(ctx, mug.id, input({ type: 'date', config: { default_value: 'x' } })),
      ],
      [
        'catalog.unknown_product',
        () =>
          createModifier(
            ctx,
            mug.id,
            input({ type: 'product_list', values: [{ label: 'A', valueData: { product_id: 9999 } }] }),
          ),
      ],
      ['catalog.modifier_type_stays', () => updateModifier(ctx, mug.id, list.id, { type: 'text' })],
      ['catalog.modifier_not_found', () => updateModifier(ctx, shirt.id, list.id, { required: true })],
      ['catalog.modifier_not_found', () => deleteModifier(ctx, shirt.id, list.id)],
      ['catalog.invalid_modifier_value', () => createModifierValue(ctx, mug.id, list.id, { label: 'A' })],
      [
        'catalog.modifier_value_not_found',
        () => updateModifierValue(ctx, mug.id, list.id, 9999, { label: 'B' }),
      ],
      ['catalog.modifier_value_not_found', () => deleteModifierValue(ctx, mug.id, list.id, 9999)],
      [
        'catalog.invalid_modifier_value',
        () =>
          updateModifier(ctx, mug.id, list.id, {
            required: true,
            values: [{ id: value!.id, label: 'Changed' }, { label: 'Changed' }],
          }),
      ],
    ];
    for (const [code, refusal] of refusals) await assert.rejects(refusal(), refused(code));
    assert.deepEqual(await productById(ctx, mug.id), before);
  });

  test("another store's modifiers are not there", async () => {
    const [mine, others] = [await newShop(), await newShop()];
    const made = await createModifier(mine.ctx, mine.mug.id, {
      displayName: 'Mine',
      type: 'dropdown',
      required: false,
      values: [{ label: 'A' }],
    });
    // Both stores count from 1, so that their products have the same ids.
    assert.equal(others.mug.id, mine.mug.id);
    assert.deepEqual((await productById(others.ctx, others.mug.id)).modifiers, []);
    const [value] = made.values;
    for (const refusal of [
      () => updateModifier(others.ctx, others.mug.id, made.id, { required: true }),
      () => deleteModifier(others.ctx, others.mug.id, made.id),
      () => createModifierValue(others.ctx, others.mug.id, made.id, { label: 'B' }),
      () => updateModifierValue(others.ctx, others.mug.id, made.id, value!.id, { label: 'B' }),
    ])
      await assert.rejects(refusal(), refused('catalog.modifier_not_found'));
    assert.deepEqual((await productById(mine.ctx, mine.mug.id)).modifiers, [made]);
  });

  test('they go with their product', async () => {
    const { ctx, mug } = await newShop();
    await createModifier(ctx, mug.id, {
      displayName: 'List',
      type: 'dropdown',
      required: false,
      values: [{ label: 'A' }],
    });
    await deleteProduct(ctx, mug.id);
    for (const table of ['product_modifiers', 'product_modifier_values'] as const)
      assert.deepEqual(
        await database.db.selectFrom(table).select('id').where('store_id', '=', ctx.store.id).execute(),
        [],
      );
  });
});
