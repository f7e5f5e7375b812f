import { dateOf } from '../../kernel/clock.ts';
import type { Context } from '../../db/context.ts';
import { reserveIds } from '../../db/ids.ts';
import {
  filterMissing,
  propertyNotDefined,
  propertyNotFound,
  repeatedCustomer,
  repeatedProduct,
  repeatedRow,
  unknownCustomer,
  unknownProduct,
} from './errors.ts';
import {
  deletePropertyRow,
  selectProperties,
  selectPropertyPage,
  upsertProperty,
  type PropertyFilter,
} from './properties.storage.ts';
import type { PropertyType, PropertyValues, TaxProperty } from './property.ts';
import {
  deletePropertyValues,
  selectPropertyValues,
  upsertPropertyValues,
} from './property-values.storage.ts';

interface Page {
  readonly limit: number;
  readonly offset: number;
}

export interface NewProperty {
  readonly code: string;
  readonly displayName: string;
  readonly description?: string | undefined;
  readonly type: PropertyType;
}

/** What is left out stays. */
export type PropertyPatch = Partial<Omit<NewProperty, 'type'>> & { readonly id: number };

/** By id, one page. */
export const listTaxProperties = (
  ctx: Context,
  filter: PropertyFilter,
  page: Page,
): Promise<{ items: TaxProperty[]; total: number }> => selectPropertyPage(ctx, filter, page);

/** Makes properties, all of them or none. Throws `tax.property_code_in_use`. */
export async function createTaxProperties(
  ctx: Context,
  inputs: readonly NewProperty[],
): Promise<TaxProperty[]> {
  const now = dateOf(ctx.clock);
  const ids = await reserveIds(ctx, 'tax-property', inputs.length);
  const properties = inputs.map(({ description = '', ...input }, index): TaxProperty => ({
    id: ids[index]!,
    ...input,
    description,
    createdAt: now,
    updatedAt: now,
  }));
  await ctx.transaction(async (tx) => {
    for (const [index, property] of properties.entries()) await upsertProperty(tx, property, index);
  });
  return properties;
}

/** Changes properties, all of them or none. Throws `tax.repeated_row`, `tax.unknown_property` or `tax.property_code_in_use`. */
export async function updateTaxProperties(
  ctx: Context,
  patches: readonly PropertyPatch[],
): Promise<TaxProperty[]> {
  const ids = patches.map(({ id }) => id);
  for (const [index, id] of ids.entries()) if (ids.indexOf(id) < index) throw repeatedRow(id, index);
  return ctx.transaction(async (tx) => {
    const all = new Map((await selectProperties(tx, { ids })).map((property) => [property.id, property]));
    const changed = patches.map(({ id, ...patch }, index): TaxProperty => {
      const before = all.get(id);
      if (!before) throw propertyNotFound(id, index);
      return {
        ...before,
        code: patch.code ?? before.code,
        displayName: patch.displayName ?? before.displayName,
        description: patch.description ?? before.description,
        updatedAt: dateOf(tx.clock),
      };
    });
    for (const [index, property] of changed.entries()) await upsertProperty(tx, property, index);
    return changed;
  });
}

/** Deletes properties, all of them or none; ids that name none are passed over. Throws `tax.filter_missing` or `tax.property_in_use`. */
export async function deleteTaxProperties(ctx: Context, ids: readonly number[] | undefined): Promise<void> {
  if (!ids) throw filterMissing('id:in');
  await ctx.transaction(async (tx) => {
    for (const id of ids) await deletePropertyRow(tx, id);
  });
}

/** The values of products or customers, by their ids, one page. Throws `tax.filter_missing`, for products only. */
export async function listPropertyValues(
  ctx: Context,
  type: PropertyType,
  ids: readonly number[] | undefined,
  page: Page,
): Promise<{ items: PropertyValues[]; total: number }> {
  if (!ids && type === 'PRODUCT') throw filterMissing('product_id:in');
  return selectPropertyValues(ctx, type, ids, page);
}

/**
 * Sets values of products or customers, all of them or none; values that are not named stay. Answers all values of each.
 * Throws `tax.repeated_product`, `tax.repeated_customer`, `tax.property_not_defined`, `tax.unknown_product` or `tax.unknown_customer`.
 */
export async function setPropertyValues(
  ctx: Context,
  type: PropertyType,
  rows: readonly PropertyValues[],
): Promise<PropertyValues[]> {
  const ids = rows.map(({ ownerId }) => ownerId);
  const repeated = type === 'PRODUCT' ? repeatedProduct : repeatedCustomer;
  for (const [index, id] of ids.entries()) if (ids.indexOf(id) < index) throw repeated(id, index);
  return ctx.transaction(async (tx) => {
    const defined = await selectProperties(tx, { types: [type] });
    const byCode = new Map(defined.map(({ code, id }) => [code, id]));
    for (const [index, { ownerId, values }] of rows.entries()) {
      const byProperty = new Map<number, string>();
      for (const [code, value] of Object.entries(values)) {
        const id = byCode.get(code);
        if (id === undefined) throw propertyNotDefined(code, type.toLowerCase(), index);
        byProperty.set(id, value);
      }
      if (!(await upsertPropertyValues(tx, type, ownerId, byProperty)))
        throw type === 'PRODUCT' ? unknownProduct(ownerId, index) : unknownCustomer(ownerId, index);
    }
    const { items } = await selectPropertyValues(tx, type, ids, { limit: ids.length, offset: 0 });
    const byOwner = new Map(items.map((item) => [item.ownerId, item]));
    return ids.map((ownerId) => byOwner.get(ownerId) ?? { ownerId, values: {} });
  });
}

/** Removes all values of these products or customers. Throws `tax.filter_missing`. */
export async function removePropertyValues(
  ctx: Context,
  type: PropertyType,
  ids: readonly number[] | undefined,
): Promise<void> {
  if (!ids) throw filterMissing(type === 'PRODUCT' ? 'product_id:in' : 'customer_id:in');
  await ctx.transaction((tx) => deletePropertyValues(tx, type, ids));
}
