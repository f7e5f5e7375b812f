import { dateOf } from '../../kernel/clock.ts';
import type { Collection, Context } from '../../db/context.ts';
import { reserveIds } from '../../db/ids.ts';
import {
  comparableName,
  MOST_ATTRIBUTES,
  type Attribute,
  type AttributePatch,
  type AttributeType,
  type NewAttribute,
} from './attribute.ts';
import {
  deleteAttributeRows,
  insertAttributes,
  lockAttributes,
  renameAttributes,
  selectAttributes,
} from './attributes.storage.ts';
import type { Batch, RefusedRow } from './batch.ts';
import { attributeNotFound, nameInUse, repeatedAttribute, tooManyAttributes } from './errors.ts';

const attributesOfStore: Collection<'all', readonly Attribute[]> = {
  name: 'customer-attributes',
  unloadedBy: { store: 'all' },
  load: async (ctx) => new Map([['all' as const, await selectAttributes(ctx)]]),
};

/** All that the store has, by id. */
export const allAttributes = async (ctx: Context): Promise<readonly Attribute[]> =>
  (await ctx.services.memory.get(ctx, attributesOfStore, 'all')) ?? [];

export interface AttributeFilter {
  /** In any case. */
  readonly name?: string | undefined;
  /** A part of the name, in any case. */
  readonly namePart?: string | undefined;
  readonly type?: AttributeType | undefined;
  /** Both ends belong to it. */
  readonly createdMin?: Date | undefined;
  readonly createdMax?: Date | undefined;
  readonly modifiedMin?: Date | undefined;
  readonly modifiedMax?: Date | undefined;
}

/** One page, by id, and how many match in all. */
export async function listAttributes(
  ctx: Context,
  filter: AttributeFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ attributes: readonly Attribute[]; total: number }> {
  const found = (await allAttributes(ctx)).filter((attribute) => matches(attribute, filter));
  return { attributes: found.slice(offset, offset + limit), total: found.length };
}

function matches({ name, type, createdAt, modifiedAt }: Attribute, filter: AttributeFilter): boolean {
  const { namePart = '' } = filter;
  return (
    (filter.name === undefined || comparableName(name) === comparableName(filter.name)) &&
    comparableName(name).includes(comparableName(namePart)) &&
    (filter.type === undefined || type === filter.type) &&
    isWithin(createdAt, filter.createdMin, filter.createdMax) &&
    isWithin(modifiedAt, filter.modifiedMin, filter.modifiedMax)
  );
}

const isWithin = (at: Date, min: Date | undefined, max: Date | undefined): boolean =>
  (min === undefined || at >= min) && (max === undefined || at <= max);

/** Makes attributes. Rows are refused with `attributes.name_in_use` or `attributes.too_many`. */
export async function createAttributes(
  ctx: Context,
  inputs: readonly NewAttribute[],
): Promise<Batch<Attribute>> {
  const ids = await reserveIds(ctx, 'attribute', inputs.length);
  const now = dateOf(ctx.clock);
  return write(ctx, async (tx, before) => {
    const names = new Set(before.map(({ name }) => comparableName(name)));
    const written: Attribute[] = [];
    const refused: RefusedRow[] = [];
    for (const [index, { name, type }] of inputs.entries()) {
      if (names.has(comparableName(name))) refused.push({ index, error: nameInUse(name, index) });
      else if (before.length + written.length >= MOST_ATTRIBUTES)
        refused.push({ index, error: tooManyAttributes(MOST_ATTRIBUTES, index) });
      else written.push({ id: ids[index]!, name, type, createdAt: now, modifiedAt: now });
      names.add(comparableName(name));
    }
    if (refused.length === 0) await insertAttributes(tx, written);
    return { written, refused };
  });
}

/**
 * Gives attributes other names. Rows are refused with `attributes.not_found`, `attributes.repeated_row` or
 * `attributes.name_in_use`.
 */
export async function updateAttributes(
  ctx: Context,
  patches: readonly AttributePatch[],
): Promise<Batch<Attribute>> {
  const now = dateOf(ctx.clock);
  return write(ctx, async (tx, before) => {
    const byId = new Map(before.map((attribute) => [attribute.id, attribute]));
    const patched = new Set(patches.map(({ id }) => id));
    // Names that are given up by this batch are free to its other rows.
    const kept = before.filter(({ id }) => !patched.has(id)).map(({ name }) => comparableName(name));
    const names = new Set(kept);
    const seen = new Set<number>();
    const written: Attribute[] = [];
    const refused: RefusedRow[] = [];
    for (const [index, { id, name }] of patches.entries()) {
      const attribute = byId.get(id);
      if (!attribute) refused.push({ index, error: attributeNotFound(id, index) });
      else if (seen.has(id)) refused.push({ index, error: repeatedAttribute(id, index) });
      else if (names.has(comparableName(name))) refused.push({ index, error: nameInUse(name, index) });
      else written.push({ ...attribute, name, modifiedAt: now });
      seen.add(id);
      names.add(comparableName(name));
    }
    if (refused.length === 0) await renameAttributes(tx, written);
    return { written, refused };
  });
}

/** Deletes attributes and what customers have in them. Ids that name none are passed over. */
export async function deleteAttributes(ctx: Context, ids: readonly number[]): Promise<void> {
  await ctx.transaction(async (tx) => {
    await lockAttributes(tx);
    if (await deleteAttributeRows(tx, ids)) await tx.changed('store', null);
  });
}

/** Writes all rows or none. */
const write = <T>(
  ctx: Context,
  work: (tx: Context, before: readonly Attribute[]) => Promise<Batch<T>>,
): Promise<Batch<T>> =>
  ctx.transaction(async (tx) => {
    await lockAttributes(tx);
    const batch = await work(tx, await selectAttributes(tx));
    if (batch.refused.length > 0) return { written: [], refused: batch.refused };
    await tx.changed('store', null);
    return batch;
  });
