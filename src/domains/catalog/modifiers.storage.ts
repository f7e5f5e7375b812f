import type { Selectable } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import type { ProductModifierValues } from '../../db/tables.generated.ts';
import { amountOf } from '../../kernel/money.ts';
import type {
  Adjuster,
  Modifier,
  ModifierConfig,
  ModifierType,
  ModifierValue,
  ModifierValueData,
} from './modifier.ts';
import { toColumnOrNull } from './money-columns.ts';

/** A modifier of a product, as it is written. */
export type StoredModifier = Modifier & { readonly productId: number };

const adjusterOf = (adjuster: string | null, amount: string | null): Adjuster | null =>
  adjuster === null || amount === null
    ? null
    : { adjuster: adjuster as Adjuster['adjuster'], amount: amountOf(amount) };

const toValue = (row: Selectable<ProductModifierValues>): ModifierValue => ({
  id: row.id,
  label: row.label,
  sortOrder: row.sort_order,
  isDefault: row.is_default,
  valueData: row.value_data as ModifierValueData | null,
  adjusters: {
    price: adjusterOf(row.price_adjuster, row.price_amount),
    weight: adjusterOf(row.weight_adjuster, row.weight_amount),
    purchasingDisabled: { status: row.purchasing_disabled, message: row.purchasing_disabled_message },
    imageUrl: row.image_url,
  },
});

const valueRow = (ctx: Context, modifierId: number, value: ModifierValue) => {
  const { price, weight, purchasingDisabled, imageUrl } = value.adjusters;
  return {
    store_id: ctx.store.id,
    id: value.id,
    modifier_id: modifierId,
    label: value.label,
    is_default: value.isDefault,
    sort_order: value.sortOrder,
    value_data: value.valueData === null ? null : JSON.stringify(value.valueData),
    price_adjuster: price && price.adjuster,
    price_amount: toColumnOrNull(price && price.amount),
    weight_adjuster: weight && weight.adjuster,
    weight_amount: toColumnOrNull(weight && weight.amount),
    purchasing_disabled: purchasingDisabled.status,
    purchasing_disabled_message: purchasingDisabled.message,
    image_url: imageUrl,
  };
};

/** Writes modifiers with their values. */
export async function insertModifiers(tx: Context, modifiers: readonly StoredModifier[]): Promise<void> {
  if (modifiers.length === 0) return;
  await tx.db
    .insertInto('product_modifiers')
    .values(
      modifiers.map((modifier) => ({
        store_id: tx.store.id,
        id: modifier.id,
        product_id: modifier.productId,
        name: modifier.name,
        display_name: modifier.displayName,
        type: modifier.type,
        required: modifier.required,
        sort_order: modifier.sortOrder,
        config: JSON.stringify(modifier.config),
      })),
    )
    .execute();
  const values = modifiers.flatMap(({ id, values }) => values.map((value) => valueRow(tx, id, value)));
  if (values.length > 0) await tx.db.insertInto('product_modifier_values').values(values).execute();
}

/** Replaces what a modifier says of itself, not its values. */
export async function updateModifierRow(tx: Context, modifier: Modifier): Promise<void> {
  await tx.db
    .updateTable('product_modifiers')
    .set({
      display_name: modifier.displayName,
      type: modifier.type,
      required: modifier.required,
      sort_order: modifier.sortOrder,
      config: JSON.stringify(modifier.config),
    })
    .where('store_id', '=', tx.store.id)
    .where('id', '=', modifier.id)
    .execute();
}

/** Deletes a modifier with its values. */
export async function deleteModifierRow(tx: Context, id: number): Promise<void> {
  await tx.db
    .deleteFrom('product_modifiers')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', id)
    .execute();
}

/** Writes values of a modifier, new or known. */
export async function upsertModifierValues(
  tx: Context,
  modifierId: number,
  values: readonly ModifierValue[],
): Promise<void> {
  if (values.length === 0) return;
  await tx.db
    .insertInto('product_modifier_values')
    .values(values.map((value) => valueRow(tx, modifierId, value)))
    .onConflict((conflict) =>
      conflict.columns(['store_id', 'id']).doUpdateSet((eb) => ({
        label: eb.ref('excluded.label'),
        is_default: eb.ref('excluded.is_default'),
        sort_order: eb.ref('excluded.sort_order'),
        value_data: eb.ref('excluded.value_data'),
        price_adjuster: eb.ref('excluded.price_adjuster'),
        price_amount: eb.ref('excluded.price_amount'),
        weight_adjuster: eb.ref('excluded.weight_adjuster'),
        weight_amount: eb.ref('excluded.weight_amount'),
        purchasing_disabled: eb.ref('excluded.purchasing_disabled'),
        purchasing_disabled_message: eb.ref('excluded.purchasing_disabled_message'),
        image_url: eb.ref('excluded.image_url'),
      })),
    )
    .execute();
}

export async function deleteModifierValueRow(tx: Context, id: number): Promise<void> {
  await tx.db
    .deleteFrom('product_modifier_values')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', id)
    .execute();
}

/** The modifiers of these products, in their order, with their values in theirs. */
export async function selectModifiers(
  ctx: Context,
  productIds: readonly number[],
): Promise<StoredModifier[]> {
  if (productIds.length === 0) return [];
  const modifiers = await ctx.db
    .selectFrom('product_modifiers')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('product_id', '=', anyOf(productIds))
    .orderBy('sort_order')
    .orderBy('id')
    .execute();
  if (modifiers.length === 0) return [];
  const values = await ctx.db
    .selectFrom('product_modifier_values')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('modifier_id', '=', anyOf(modifiers.map(({ id }) => id)))
    .orderBy('sort_order')
    .orderBy('id')
    .execute();
  const byModifier = Map.groupBy(values, (value) => value.modifier_id);
  return modifiers.map((modifier) => ({
    id: modifier.id,
    productId: modifier.product_id,
    name: modifier.name,
    displayName: modifier.display_name,
    type: modifier.type as ModifierType,
    required: modifier.required,
    sortOrder: modifier.sort_order,
    config: modifier.config as ModifierConfig,
    values: (byModifier.get(modifier.id) ?? []).map(toValue),
  }));
}
