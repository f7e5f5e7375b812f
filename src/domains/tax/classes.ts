import { dateOf } from '../../kernel/clock.ts';
import type { Context } from '../../db/context.ts';
import { reserveIds } from '../../db/ids.ts';
import { DEFAULT_CLASSES, type TaxClass } from './class.ts';
import { deleteClassRows, insertClasses, selectClasses, updateClassRow } from './classes.storage.ts';
import {
  classNameInUse,
  classNotFound,
  repeatedClassName,
  repeatedRow,
  tooManyClasses,
  unknownClassOfBatch,
  unnamedClasses,
} from './errors.ts';
import { lockTax } from './new-store.ts';
import { taxOfStore } from './tax-in-memory.ts';
import { DEFAULT_CLASS } from './zone.ts';

/** How many classes are deleted at once (`reference/tax_classes.v3.yaml`). */
const MOST_AT_ONCE = 50;

/** The classes but the default one, by id (`reference/tax_classes.v2.yml`). */
export async function listTaxClasses(ctx: Context): Promise<TaxClass[]> {
  return (await taxOfStore(ctx)).parts.classes.filter(({ id }) => id !== DEFAULT_CLASS);
}

/** Throws `tax.class_not_found`. */
export async function readTaxClass(ctx: Context, id: number): Promise<TaxClass> {
  const found = (await taxOfStore(ctx)).parts.classes.find((each) => each.id === id);
  if (!found) throw classNotFound(id);
  return found;
}

/** Makes classes, all of them or none. Throws `tax.repeated_class_name` or `tax.class_name_in_use`. */
export async function createTaxClasses(ctx: Context, names: readonly string[]): Promise<TaxClass[]> {
  checkRepeated(names);
  const now = dateOf(ctx.clock);
  const ids = await reserveIds(ctx, 'tax-class', names.length);
  const classes = names.map((name, index) => ({
    // A new store has the first ones.
    id: ids[index]! + DEFAULT_CLASSES.length - 1,
    name,
    createdAt: now,
    updatedAt: now,
  }));
  await ctx.transaction(async (tx) => {
    await lockTax(tx);
    checkInUse(await selectClasses(tx), classes);
    await insertClasses(tx, classes);
  });
  return classes;
}

/**
 * Renames classes, all of them or none. Throws `tax.repeated_row`, `tax.repeated_class_name`,
 * `tax.batch_class_not_found` or `tax.class_name_in_use`.
 */
export async function renameTaxClasses(
  ctx: Context,
  rows: readonly { readonly id: number; readonly name: string }[],
): Promise<TaxClass[]> {
  const ids = rows.map(({ id }) => id);
  for (const [index, id] of ids.entries()) if (ids.indexOf(id) < index) throw repeatedRow(id, index);
  checkRepeated(rows.map(({ name }) => name));
  return ctx.transaction(async (tx) => {
    await lockTax(tx);
    const all = await selectClasses(tx);
    const renamed = rows.map(({ id, name }, index) => {
      const before = all.find((each) => each.id === id);
      if (!before) throw unknownClassOfBatch(id, index);
      return { ...before, name, updatedAt: dateOf(tx.clock) };
    });
    const others = all.filter(({ id }) => !ids.includes(id));
    checkInUse(others, renamed);
    // Two may change names; at no time have two of them the same.
    for (const each of renamed) await updateClassRow(tx, { ...each, name: `\u{1}${each.id}` });
    for (const each of renamed) await updateClassRow(tx, each);
    return renamed;
  });
}

/**
 * Deletes classes, all of them or none; rates no longer name them, and what was in one is in the default class. Throws
 * `tax.classes_not_named`, `tax.too_many_classes` or `tax.batch_class_not_found`.
 */
export async function deleteTaxClasses(ctx: Context, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) throw unnamedClasses();
  if (ids.length > MOST_AT_ONCE) throw tooManyClasses(MOST_AT_ONCE);
  await ctx.transaction(async (tx) => {
    await lockTax(tx);
    const known = new Set((await selectClasses(tx)).map(({ id }) => id));
    for (const id of ids) if (!known.has(id)) throw unknownClassOfBatch(id);
    await deleteClassRows(tx, ids);
  });
}

const sameName = (name: string): string => name.toLowerCase();

function checkRepeated(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (seen.has(sameName(name))) throw repeatedClassName(name, index);
    seen.add(sameName(name));
  }
}

function checkInUse(taken: readonly TaxClass[], wanted: readonly TaxClass[]): void {
  const names = new Set(taken.map(({ name }) => sameName(name)));
  for (const [index, { name }] of wanted.entries())
    if (names.has(sameName(name))) throw classNameInUse(index);
}
