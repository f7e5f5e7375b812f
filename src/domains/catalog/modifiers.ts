import type { Context } from '../../db/context.ts';
import { reserveId, reserveIds } from '../../db/ids.ts';
import { changeProduct } from './change-product.ts';
import {
  duplicateModifierName,
  invalidModifierValue,
  modifierTypeStays,
  partById,
  tooManyModifiers,
  unknown,
} from './errors.ts';
import type { Modifier, ModifierType, ModifierValue, NewModifier, NewModifierValue } from './modifier.ts';
import { configOf } from './modifier-config.ts';
import {
  changedValue,
  CHECKBOX_STATES,
  modifierValue,
  settled,
  type ModifierValueChange,
} from './modifier-values.ts';
import {
  deleteModifierRow,
  deleteModifierValueRow,
  insertModifiers,
  updateModifierRow,
  upsertModifierValues,
} from './modifiers.storage.ts';
import type { Product } from './product.ts';
import { productsByIds } from './products-in-memory.ts';

/** Modifiers of one product at most. */
const MAX_MODIFIERS = 250;

const modifierOf = (product: Product, id: number): Modifier => partById(product.modifiers, 'modifier', id);

const valueOf = (modifier: Modifier, id: number): ModifierValue =>
  partById(modifier.values, 'modifier_value', id);

/**
 * Adds a modifier with its values; a checkbox comes with both of its own. Throws `catalog.product_not_found`,
 * `catalog.duplicate_modifier_name`, `catalog.too_many_modifiers`, `catalog.invalid_modifier_config`,
 * `catalog.invalid_modifier_value`, `catalog.unknown_product`.
 */
export async function createModifier(ctx: Context, productId: number, input: NewModifier): Promise<Modifier> {
  const inputs = firstValues(input);
  const id = await reserveId(ctx, 'option');
  const valueIds = await reserveIds(ctx, 'option-value', inputs.length);
  const product = await changeProduct(ctx, productId, async (tx, before) => {
    if (before.modifiers.length >= MAX_MODIFIERS) throw tooManyModifiers(MAX_MODIFIERS);
    refuseSameName(before, id, input.displayName);
    const modifier = {
      id,
      name: `${input.displayName.replaceAll(/\s+/g, '-')}${id}-${productId}`,
      displayName: input.displayName,
      type: input.type,
      required: input.required,
      sortOrder: input.sortOrder ?? before.modifiers.length,
      config: configOf(input.type, input.config ?? {}),
      values: inputs.map((value, place) => modifierValue(valueIds[place]!, place, value)),
    };
    // A checkbox's first default is what its config says.
    const written = input.type === 'checkbox' ? new Set<number>() : new Set(valueIds);
    const kept = settled(modifier, written);
    await refuseUnknownPicks(tx, productId, kept, []);
    await insertModifiers(tx, [{ ...kept, productId }]);
  });
  return modifierOf(product, id);
}

function firstValues({ type, values }: NewModifier): readonly NewModifierValue[] {
  if (type !== 'checkbox') return values ?? [];
  if (values && values.length > 0)
    throw invalidModifierValue('A checkbox makes its two values itself: change them afterwards.');
  return CHECKBOX_STATES;
}

/** What changes of a modifier. A value without an id is a new one; values that are not named stay. */
export type ModifierChange = Partial<Omit<NewModifier, 'values'>> & {
  readonly values?: readonly (ModifierValueChange & { readonly id?: number | undefined })[];
};

/**
 * Changes a modifier. Its type may become another that takes the same values. Throws `catalog.modifier_not_found`,
 * `catalog.modifier_value_not_found`, `catalog.modifier_type_stays` and what `createModifier` throws.
 */
export async function updateModifier(
  ctx: Context,
  productId: number,
  id: number,
  change: ModifierChange,
): Promise<Modifier> {
  const { values: changes = [], ...fields } = change;
  const added = changes.filter((each) => each.id === undefined);
  const ids = await reserveIds(ctx, 'option-value', added.length);
  const product = await changeProduct(ctx, productId, async (tx, before) => {
    const old = modifierOf(before, id);
    const type = fields.type ?? old.type;
    if (FAMILIES[type] !== FAMILIES[old.type]) throw modifierTypeStays(old.type, type);
    refuseSameName(before, id, fields.displayName ?? old.displayName);
    const values = [...old.values];
    const written = new Set<number>();
    let fresh = 0;
    for (const { id: valueId, ...each } of changes) {
      const value =
        valueId === undefined
          ? modifierValue(ids[fresh++]!, values.length, withLabel(each))
          : changedValue(valueOf(old, valueId), each);
      const place = values.findIndex((known) => known.id === value.id);
      if (place < 0) values.push(value);
      else values[place] = value;
      if (each.isDefault !== undefined) written.add(value.id);
    }
    const modifier = {
      ...old,
      ...fields,
      type,
      config: configOf(type, fields.config ?? old.config),
      values,
    };
    await write(tx, before, modifier, written);
  });
  return modifierOf(product, id);
}

function withLabel(value: ModifierValueChange): NewModifierValue {
  if (value.label === undefined) throw invalidModifierValue('A new value needs a label.');
  return { ...value, label: value.label };
}

/** Types whose modifiers keep values of the same kind, so that one may become another. */
const FAMILIES: Readonly<Record<ModifierType, string>> = {
  date: 'date',
  checkbox: 'checkbox',
  file: 'file',
  text: 'text',
  multi_line_text: 'text',
  numbers_only_text: 'number',
  radio_buttons: 'choice',
  rectangles: 'choice',
  dropdown: 'choice',
  swatch: 'choice',
  product_list: 'pick list',
  product_list_with_images: 'pick list',
};

/** Deletes a modifier with its values. Throws `catalog.modifier_not_found`. */
export async function deleteModifier(ctx: Context, productId: number, id: number): Promise<void> {
  await changeProduct(ctx, productId, async (tx, before) => {
    modifierOf(before, id);
    await deleteModifierRow(tx, id);
  });
}

/** Adds a value. Throws `catalog.modifier_not_found`, `catalog.invalid_modifier_value`, `catalog.unknown_product`. */
export async function createModifierValue(
  ctx: Context,
  productId: number,
  modifierId: number,
  input: NewModifierValue,
): Promise<ModifierValue> {
  const id = await reserveId(ctx, 'option-value');
  const product = await changeProduct(ctx, productId, async (tx, before) => {
    const modifier = modifierOf(before, modifierId);
    const values = [...modifier.values, modifierValue(id, modifier.values.length, input)];
    await write(tx, before, { ...modifier, values }, new Set([id]));
  });
  return valueOf(modifierOf(product, modifierId), id);
}

/** Throws `catalog.modifier_value_not_found` and as `createModifierValue` does. */
export async function updateModifierValue(
  ctx: Context,
  productId: number,
  modifierId: number,
  id: number,
  change: ModifierValueChange,
): Promise<ModifierValue> {
  const product = await changeProduct(ctx, productId, async (tx, before) => {
    const modifier = modifierOf(before, modifierId);
    const value = changedValue(valueOf(modifier, id), change);
    const values = modifier.values.map((each) => (each.id === id ? value : each));
    const written = change.isDefault === undefined ? [] : [id];
    await write(tx, before, { ...modifier, values }, new Set(written));
  });
  return valueOf(modifierOf(product, modifierId), id);
}

/** Deletes a value; a checkbox keeps both. Throws `catalog.modifier_value_not_found`, `catalog.invalid_modifier_value`. */
export async function deleteModifierValue(
  ctx: Context,
  productId: number,
  modifierId: number,
  id: number,
): Promise<void> {
  await changeProduct(ctx, productId, async (tx, before) => {
    const modifier = modifierOf(before, modifierId);
    valueOf(modifier, id);
    settled({ ...modifier, values: modifier.values.filter((each) => each.id !== id) }, new Set());
    await deleteModifierValueRow(tx, id);
  });
}

/** Writes a modifier that the product has, with its values. */
async function write(
  tx: Context,
  product: Product,
  modifier: Modifier,
  written: ReadonlySet<number>,
): Promise<void> {
  const kept = settled(modifier, written);
  await refuseUnknownPicks(tx, product.id, kept, modifierOf(product, kept.id).values);
  await updateModifierRow(tx, kept);
  await upsertModifierValues(tx, kept.id, kept.values);
}

/** Throws `catalog.duplicate_modifier_name`. */
function refuseSameName({ options, modifiers }: Product, id: number, name: string): void {
  if ([...options, ...modifiers].some((each) => each.id !== id && each.displayName === name))
    throw duplicateModifierName(name);
}

const picksOf = (values: readonly ModifierValue[]): number[] =>
  values.flatMap(({ valueData }) => valueData?.product_id ?? []);

/**
 * A pick list offers other products of the store; one that has gone since may stay. Throws `catalog.unknown_product`,
 * `catalog.invalid_modifier_value`.
 */
async function refuseUnknownPicks(
  tx: Context,
  productId: number,
  { values }: Modifier,
  before: readonly ModifierValue[],
): Promise<void> {
  const known = new Set(picksOf(before));
  const ids = [...new Set(picksOf(values))].filter((id) => !known.has(id));
  if (ids.includes(productId)) throw invalidModifierValue('A product cannot be picked for itself.');
  const found = await productsByIds(tx, ids);
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length > 0) throw unknown('product', missing);
}
